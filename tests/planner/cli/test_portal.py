from __future__ import annotations


def test_that_services_stand_by_need_and_those_nobody_carries_are_told(document, run):
    code, said, _ = run("portal", document)
    assert code == 1
    assert len(said["needs"]) >= 16
    listed = [entry["id"] for need in said["needs"] for entry in need["services"]]
    assert sorted(listed) == sorted(f"srv-{n}" for n in range(20))
    assert {entry["id"] for entry in said["uncovered"]} == {f"srv-{n}" for n in range(10, 20)}
    assert said["double"] == []
