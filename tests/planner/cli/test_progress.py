from __future__ import annotations


def test_that_one_task_is_said_done_and_the_status_tells_so(document, run):
    code, plan, _ = run("plan", document, "--rounds", 3)
    assert code in {0, 1}
    task = plan["tasks"][0]["id"]
    code, said, _ = run(
        "progress", document, "--task", task, "--state", "selesai",
        "--finished", plan["tasks"][0]["finish"], "--started", plan["tasks"][0]["start"],
    )  # fmt: skip
    assert (code, said["task"]["state"]) == (0, "done")
    _, status, _ = run("status", document, "--on", plan["tasks"][0]["finish"])
    assert status["tracked"]
    assert task not in {one["id"] for one in status["late_tasks"]}


def test_that_a_task_nobody_knows_is_refused(document, run):
    code, _, err = run("progress", document, "--task", "nada", "--state", "berjalan")
    assert code == 2
    assert "nada" in err
