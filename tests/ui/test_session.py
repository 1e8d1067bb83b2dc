"""The session: verbs go down as jobs, one announcement comes up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from graph.model import ApplicationId
from planner.domain.change import Change
from planner.domain.decision import Disposition, Verdict
from planner.domain.step_names import StepKind, step_name
from tests.ui.agency import PROJECT
from tests.ui.conftest import PATIENCE, open_and_wait
from ui.session import Aspect, UiSession
from ui.verbs import facts, history

Done = Callable[..., object]
PRESENSI, E_PRESENSI = ApplicationId("presensi"), ApplicationId("e-presensi")


def test_that_opening_gives_the_snapshot_the_history_and_the_overlaps(
    session: UiSession, qtbot: QtBot, document: Path
) -> None:
    open_and_wait(session, qtbot, document)
    assert session.is_open
    assert session.snapshot.project == PROJECT
    assert len(session.snapshot.portfolio.applications) == 5
    assert session.history[0].what == "Impor 3 berkas"
    assert session.findings_current
    assert {PRESENSI, E_PRESENSI} in [{pair.a, pair.b} for pair in session.findings.overlaps]
    assert session.calendar is not None


def test_that_a_decision_is_announced_and_undone(
    session: UiSession, qtbot: QtBot, document: Path, done: Done
) -> None:
    open_and_wait(session, qtbot, document)
    seen: list[frozenset[Aspect]] = []
    session.changed.connect(seen.append)
    done(session.decide(ApplicationId("e-surat"), Disposition.KEEP, reason="dipakai semua OPD"))
    assert session.snapshot.decisions[ApplicationId("e-surat")].reason == "dipakai semua OPD"
    assert {Aspect.DECISIONS, Aspect.HISTORY} in seen
    done(session.undo())
    assert ApplicationId("e-surat") not in session.snapshot.decisions
    assert session.redoable is not None
    done(session.redo())
    assert ApplicationId("e-surat") in session.snapshot.decisions


def test_that_a_verdict_brings_new_overlaps(
    session: UiSession, qtbot: QtBot, document: Path
) -> None:
    open_and_wait(session, qtbot, document)
    with qtbot.waitSignal(session.findings_arrived, timeout=PATIENCE):
        session.judge(PRESENSI, E_PRESENSI, Verdict.DIFFERENT)
    assert session.snapshot.verdicts[0].verdict is Verdict.DIFFERENT


def test_that_an_edit_is_one_named_step(
    session: UiSession, qtbot: QtBot, document: Path, done: Done
) -> None:
    open_and_wait(session, qtbot, document)
    before = session.snapshot.portfolio.applications[PRESENSI]
    done(
        session.edit(
            step_name(StepKind.CELL, field="user_count", name="Presensi ASN"),
            [Change.between(before, replace(before, user_count=5))],
        )
    )
    assert session.undoable is not None
    assert session.undoable.what == "Jumlah Pengguna Presensi ASN"
    assert session.snapshot.portfolio.applications[PRESENSI].user_count == 5
    with qtbot.waitSignal(session.findings_arrived, timeout=PATIENCE):
        pass


def test_that_the_selection_is_announced_once(session: UiSession, qtbot: QtBot) -> None:
    seen: list[frozenset[Aspect]] = []
    session.changed.connect(seen.append)
    session.select([PRESENSI])
    session.select([PRESENSI])
    assert seen == [frozenset({Aspect.SELECTION})]


def test_that_a_missing_folder_is_told_with_a_remedy(
    session: UiSession, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(session.failed, timeout=PATIENCE) as caught:
        session.open(tmp_path / "tidak" / "ada" / "rencana.ramping")
    assert not caught.args[0].is_bug
    assert caught.args[0].remedy
    assert not session.is_open


def test_that_a_copy_holds_the_same_and_the_document_stays_open(
    session: UiSession, qtbot: QtBot, document: Path, tmp_path: Path, done: Done
) -> None:
    open_and_wait(session, qtbot, document)
    copy = tmp_path / "salinan.ramping"
    done(session.save_as(copy))
    assert session.location == str(document)
    other = UiSession()
    open_and_wait(other, qtbot, copy)
    assert other.snapshot.portfolio == session.snapshot.portfolio
    other.close()


def test_that_closing_lets_go_of_the_document_whatever_still_waits(
    qtbot: QtBot, document: Path
) -> None:
    session = UiSession()
    open_and_wait(session, qtbot, document)
    for _ in range(5):
        history.changes_of(session, PRESENSI)
    session.close()
    other = UiSession()
    open_and_wait(other, qtbot, document)
    assert not other.read_only
    other.close()


def test_that_what_cannot_be_opened_leaves_the_old_document_open(
    session: UiSession, qtbot: QtBot, document: Path, tmp_path: Path, done: Done
) -> None:
    open_and_wait(session, qtbot, document)
    with qtbot.waitSignal(session.failed, timeout=PATIENCE):
        session.open(tmp_path / "tidak" / "ada.ramping")
    done(session.decide(ApplicationId("e-surat"), Disposition.KEEP))
    assert session.location == str(document)


def test_that_what_the_worker_writes_bears_the_name_too(
    session: UiSession, qtbot: QtBot, document: Path, tmp_path: Path
) -> None:
    session.who = "Rahma"
    open_and_wait(session, qtbot, document)
    listing = tmp_path / "tambahan.csv"
    listing.write_text("Nama Aplikasi;Perangkat Daerah\nSID Desa;DPMD\n", encoding="utf-8")
    with qtbot.waitSignal(facts.read_files(session, [listing]).succeeded, timeout=PATIENCE):
        pass
    with qtbot.waitSignal(session.findings_arrived, timeout=PATIENCE):
        facts.accept_import(session, [listing])
    assert session.undoable is not None
    assert (session.undoable.what, session.undoable.who) == ("Impor 1 berkas", "Rahma")
