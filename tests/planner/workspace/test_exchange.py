"""Who exchanges with whom after the merges: nothing is lost silently, every task has an owner."""

from __future__ import annotations

import json

import pytest
from openpyxl import load_workbook

from graph.findings import Findings
from graph.model import Application, ApplicationId, Interface, InterfaceId, UnitId
from planner.domain.change import Change
from planner.domain.decision import Decision, Disposition
from planner.domain.progress import TaskState
from planner.track.exchange import impact_of
from planner.workspace import progress
from planner.workspace.exchange import Asked, ExchangeKind, exchange_view
from planner.workspace.portal_files import write_menu
from planner.workspace.progress import Word


def link(number, provider, consumer, data="NIK; nama"):
    return Interface(
        id=InterfaceId(f"I{number}"),
        provider=ApplicationId(provider),
        consumer=ApplicationId(consumer),
        data=data,
    )


@pytest.fixture
def wired(document):
    """A1 feeds A2 and A3, A3 feeds A1 back; two systems write the same data."""
    apps = [
        Application(
            id=ApplicationId(f"B{n}"), name=f"Sistem {n}", unit=UnitId("U1"),
            data_output=("Data warga",),
        )
        for n in (1, 2)
    ]  # fmt: skip
    links = [link(1, "A1", "A2"), link(2, "A1", "A3"), link(3, "A3", "A1"), link(4, "A1", "B1")]
    document.apply("Hubungan", [Change.between(None, one) for one in (*apps, *links)])
    return document


def decide(document, app, disposition, into=""):
    decision = Decision(application=ApplicationId(app), disposition=disposition, into=into)
    document.apply("Putuskan", [Change.between(None, decision)])


def seen(document):
    return exchange_view(document, Findings())


def kinds(document):
    return {(flow.provider_id, flow.consumer_id): flow.kind for flow in seen(document).flows}


def test_that_a_flow_follows_the_merge_and_one_inside_a_system_is_over(wired):
    decide(wired, "A2", Disposition.MERGE, "A1")
    found = kinds(wired)
    assert found[("A1", "A1")] is ExchangeKind.WITHIN
    decide(wired, "A3", Disposition.MERGE, "B2")
    found = kinds(wired)
    assert found[("A1", "B2")] is ExchangeKind.MOVED
    assert ("A1", "A3") not in found


def test_that_data_nobody_gives_any_more_is_told_first(wired):
    decide(wired, "A1", Disposition.RETIRE)
    first = seen(wired).flows[0]
    assert first.kind is ExchangeKind.CUT
    assert first.data == ("NIK", "nama")


def test_that_offices_need_an_agreement_and_moved_flows_an_interface(wired):
    decide(wired, "A3", Disposition.MERGE, "B2")
    flow = next(f for f in seen(wired).flows if (f.provider_id, f.consumer_id) == ("B2", "A1"))
    assert [task.what for task in flow.tasks] == [Asked.API]
    flow = next(f for f in seen(wired).flows if f.provider_id == "A1" and f.consumer_id == "A2")
    assert [task.what for task in flow.tasks] == [Asked.AGREEMENT, Asked.SPLP]
    assert all(task.owner for flow in seen(wired).flows for task in flow.tasks)


def test_that_a_connection_that_was_decided_asks_for_everything(wired):
    decide(wired, "B1", Disposition.INTEROPERATE, "SPLP")
    flow = next(f for f in seen(wired).flows if f.kind is ExchangeKind.NEW)
    assert [task.what for task in flow.tasks] == list(Asked)


def test_that_what_is_agreed_is_kept_in_the_document(wired):
    flow = next(f for f in seen(wired).flows if f.tasks)
    task = flow.tasks[0].id
    progress.say(wired, [Word(task=task, state=TaskState.DONE)])
    done = {one.id: one.state for one in seen(wired).tasks}
    assert done[task] is TaskState.DONE
    wired.undo()
    assert {one.state for one in seen(wired).tasks} == {TaskState.NOT_STARTED}


def test_that_rings_producers_and_single_points_are_named(wired):
    view = seen(wired)
    assert [set(ring) for ring in view.rings] == [{"Arsip Digital", "E-Presensi"}]
    assert view.producers == (("Data warga", ("Sistem 1", "Sistem 2")),)
    assert [one.id for one in view.weak][:1] == ["A1"]
    lost = impact_of(wired.snapshot().portfolio, ApplicationId("A1"))
    assert {app for app, _ in lost.breaks} == {"A2", "A3", "B1"}


def test_that_the_menu_leaves_as_a_workbook_and_as_a_tree(wired, tmp_path):
    book, tree = tmp_path / "menu.xlsx", tmp_path / "menu.json"
    write_menu(wired, book)
    names = load_workbook(book, read_only=True).sheetnames
    assert {"Portal", "Kesiapan INA Digital", "Tugas kesiapan", "Pertukaran data"} <= set(names)
    write_menu(wired, tree)
    said = json.loads(tree.read_text(encoding="utf-8"))
    assert len(said["needs"]) >= 16
    assert said["revision"] == wired.revision
