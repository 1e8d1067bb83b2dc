"""The document in the window: its history, its copies, its team, and what may go wrong."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from graph.model import ApplicationId
from planner.domain.change import Change
from planner.domain.decision import Disposition
from planner.domain.server import Server, server_of
from planner.domain.step_names import StepKind, step_name
from planner.workspace import planning, team
from planner.workspace.document import Document, open_document
from tests.team_server import postgres, server
from tests.ui.agency import write_document
from tests.ui.conftest import PATIENCE, open_and_wait
from ui.dialogs.backups import BackupsDialog
from ui.dialogs.combined import CombinedDialog
from ui.dialogs.conflict import MINE, ConflictDialog
from ui.dialogs.history import HistoryDialog
from ui.dialogs.mending import mending
from ui.dialogs.preferences import PreferencesDialog
from ui.dialogs.read_only import ReadOnlyDialog
from ui.dialogs.team import TeamDialog
from ui.errors import Failure
from ui.main_window import MainWindow
from ui.news import News
from ui.session import UiSession
from ui.summaries import Taken
from ui.verbs import document as verbs

__all__ = ["postgres", "server"]

Done = Callable[..., object]
SURAT = ApplicationId("e-surat")


@pytest.fixture
def failures(window: MainWindow) -> list[Failure]:
    seen: list[Failure] = []
    window.session.failed.connect(seen.append)
    return seen


def answer(window: MainWindow, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let the person choose this file whenever one is asked for."""
    for question in ("copy_of", "output", "new_document"):
        monkeypatch.setattr(window.files, question, lambda *_args: path)


def renamed(document: Document, name: str) -> None:
    """Do what another officer does: give an application another name."""
    before = document.snapshot().portfolio.applications[SURAT]
    document.apply("Ganti nama", [Change.between(before, replace(before, name=name))])


def name_of(session: UiSession) -> str:
    return session.snapshot.portfolio.applications[SURAT].name


# --- history --------------------------------------------------------------------------


@pytest.fixture
def history(opened: MainWindow, qtbot: QtBot, done: Done) -> Iterator[HistoryDialog]:
    """The history after three decisions, the second of them left behind by undo."""
    session = opened.session
    done(session.decide(SURAT, Disposition.KEEP))
    done(session.decide(SURAT, Disposition.RETIRE))
    done(session.undo())
    done(session.decide(SURAT, Disposition.RETIRE, reason="tidak dipakai"))
    dialog = HistoryDialog(opened)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.branch.count() == 2, timeout=PATIENCE)
    yield dialog
    dialog.close()


def choose(dialog: HistoryDialog, qtbot: QtBot, number: int) -> None:
    row = [step.number for step in dialog.model.steps].index(number)
    dialog.table.selectRow(row)
    qtbot.waitUntil(lambda: bool(dialog.cells.lines), timeout=PATIENCE)


def press(qtbot: QtBot, session: UiSession, button: object) -> None:
    """Press a button and wait until the document has moved."""
    revision, tip = session.snapshot.revision, len(session.history)
    button.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(
        lambda: (session.snapshot.revision, len(session.history)) != (revision, tip),
        timeout=PATIENCE,
    )


def test_that_a_step_tells_what_it_changed(history: HistoryDialog, qtbot: QtBot) -> None:
    choose(history, qtbot, history.model.steps[0].number)
    told = [line.cells[1:] for line in history.cells.lines]
    assert ("Disposisi", "Pertahankan", "Hentikan") in told
    assert ("Alasan", "–", "tidak dipakai") in told


def test_that_one_goes_back_and_forth_to_any_step(
    history: HistoryDialog, qtbot: QtBot, opened: MainWindow
) -> None:
    session, newest = opened.session, history.model.steps[0].number
    choose(history, qtbot, 2)
    press(qtbot, session, history.jump)
    assert session.snapshot.revision == 2
    choose(history, qtbot, newest)
    assert history.jump.text() == "Maju ke sini"
    press(qtbot, session, history.jump)
    assert session.snapshot.decisions[SURAT].reason == "tidak dipakai"


def test_that_a_branch_left_by_undo_is_returned_to(
    history: HistoryDialog, qtbot: QtBot, opened: MainWindow
) -> None:
    assert not history.rejoin.isEnabled()
    history.branch.setCurrentIndex(1)
    press(qtbot, opened.session, history.rejoin)
    decision = opened.session.snapshot.decisions[SURAT]
    assert (decision.disposition, decision.reason) == (Disposition.RETIRE, "")


def test_that_one_old_step_is_undone_and_later_ones_stay(
    history: HistoryDialog, qtbot: QtBot, opened: MainWindow, done: Done
) -> None:
    session = opened.session
    done(session.decide(ApplicationId("presensi"), Disposition.KEEP))
    number = session.snapshot.revision - 1
    qtbot.waitUntil(lambda: history.model.rowCount() == len(session.history), timeout=PATIENCE)
    choose(history, qtbot, number)
    press(qtbot, session, history.alone)
    assert session.snapshot.decisions[SURAT].disposition is Disposition.KEEP
    assert session.undoable is not None
    assert session.undoable.reverts == number


def test_that_what_stands_in_the_way_of_an_old_undo_is_shown_cell_by_cell(
    history: HistoryDialog, qtbot: QtBot, opened: MainWindow, failures: list[Failure]
) -> None:
    choose(history, qtbot, opened.session.history[-2].number)
    history.alone.click()
    qtbot.waitUntil(lambda: bool(failures), timeout=PATIENCE)
    help_ = mending(opened, failures[0])
    assert help_ is not None
    dialog = ConflictDialog(opened, failures[0])
    assert not dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert "Urungkan dahulu" in failures[0].remedy
    dialog.deleteLater()


def test_that_the_history_is_searched_and_written_out(
    history: HistoryDialog,
    qtbot: QtBot,
    opened: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    history.search.setText("tidak dipakai")
    qtbot.waitUntil(lambda: history.model.rowCount() == 1, timeout=PATIENCE)
    out = tmp_path / "riwayat.csv"
    answer(opened, monkeypatch, out)
    history.export.click()
    qtbot.waitUntil(out.exists, timeout=PATIENCE)
    assert "tidak dipakai" in out.read_text(encoding="utf-8-sig")


def test_that_one_application_has_its_own_history(
    opened: MainWindow, qtbot: QtBot, done: Done
) -> None:
    session = opened.session
    before = session.snapshot.portfolio.applications[SURAT]
    step = step_name(StepKind.CELL, field="user_count", name=before.name)
    done(session.edit(step, [Change.between(before, replace(before, user_count=7))]))
    dialog = HistoryDialog(opened, SURAT)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 2, timeout=PATIENCE)
    assert before.name in dialog.windowTitle()
    assert dialog.model.steps[0].what == f"Jumlah Pengguna {before.name}"
    dialog.deleteLater()


# --- others at work -------------------------------------------------------------------


@pytest.fixture
def shared(server: str, tmp_path: Path) -> str:
    """A team's database with the small agency in it."""
    place = tmp_path / "asal.ramping"
    write_document(place)
    team.copy_document(place, server)
    return server


def test_that_what_another_officer_writes_appears_and_the_selection_stays(
    window: MainWindow, qtbot: QtBot, shared: str
) -> None:
    session = window.session
    open_and_wait(session, qtbot, shared)  # type: ignore[arg-type]
    window.go("inventory")
    session.select([SURAT])
    with open_document(shared, who="Budi") as other:
        renamed(other, "E-Surat Kabupaten")
        qtbot.waitUntil(lambda: name_of(session) == "E-Surat Kabupaten", timeout=PATIENCE)
    assert session.selection == (SURAT,)
    assert session.history[-1].who == "Budi"


def test_that_undo_in_a_team_names_ones_own_last_step(
    window: MainWindow, qtbot: QtBot, shared: str, done: Done
) -> None:
    session = window.session
    session.who = "Sari"
    open_and_wait(session, qtbot, shared)  # type: ignore[arg-type]
    assert session.undoable is None
    done(session.decide(SURAT, Disposition.KEEP))
    with open_document(shared, who="Budi") as other:
        renamed(other, "E-Surat Kabupaten")
        qtbot.waitUntil(lambda: name_of(session) == "E-Surat Kabupaten", timeout=PATIENCE)
    assert "Pertahankan" in window.top.undo.toolTip()
    done(session.undo())
    assert SURAT not in session.snapshot.decisions
    assert name_of(session) == "E-Surat Kabupaten"
    assert "Pertahankan" in window.top.redo.toolTip()
    done(session.redo())
    assert session.snapshot.decisions[SURAT].disposition is Disposition.KEEP


def test_that_news_waits_while_a_cell_is_edited(
    window: MainWindow, qtbot: QtBot, shared: str
) -> None:
    session = window.session
    open_and_wait(session, qtbot, shared)  # type: ignore[arg-type]
    page = window.go("inventory")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    page.grid.left.setFocus()
    view = page.grid.left
    index = next(
        view.model().index(row, 1)
        for row in range(view.model().rowCount())
        if view.model().app(row).id == "presensi"
    )
    view.setCurrentIndex(index)
    QApplication.processEvents()  # the first layout of the page closes editors
    view.edit(index)
    editor = window.focusWidget()
    qtbot.keyClicks(editor, "sedang diketik")
    news = session.findChild(News)
    with (
        open_document(shared, who="Budi") as other,
        qtbot.waitSignal(news.stirred, timeout=PATIENCE),
    ):
        renamed(other, "E-Surat Kabupaten")
    assert editor.isVisible()
    assert "sedang diketik" in editor.text()
    assert name_of(session) != "E-Surat Kabupaten"
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: name_of(session) == "E-Surat Kabupaten", timeout=PATIENCE)


def test_that_a_conflict_is_settled_cell_by_cell(
    opened: MainWindow, qtbot: QtBot, document: Path, failures: list[Failure], done: Done
) -> None:
    session = opened.session
    seen = session.snapshot.portfolio.applications[SURAT]
    with open_document(document, who="Budi", token=session.token) as other:
        renamed(other, "E-Surat Kabupaten")
    mine = replace(seen, name="Surat Elektronik", user_count=77)
    step = step_name(StepKind.CELL, field="name", name=seen.name)
    session.edit(step, [Change.between(seen, mine)])
    qtbot.waitUntil(lambda: bool(failures), timeout=PATIENCE)
    dialog = ConflictDialog(opened, failures[0])
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.choose_all(MINE)
    assert ok.isEnabled()
    done(verbs.settle(session, failures[0].cause, dialog.choices()))
    dialog.deleteLater()
    app = session.snapshot.portfolio.applications[SURAT]
    assert (app.name, app.user_count) == ("Surat Elektronik", 77)
    assert session.undoable is not None
    assert "Bentrokan" in session.undoable.what


def test_that_the_team_dialog_says_what_is_in_the_way_and_opens_what_it_reached(
    window: MainWindow, qtbot: QtBot, shared: str
) -> None:
    there = server_of(shared)
    dialog = TeamDialog(window, replace(there, port=9))
    with qtbot.waitSignal(dialog.try_it().failed, timeout=PATIENCE):
        pass
    assert "Tidak ada yang menjawab" in dialog.outcome.text()
    assert not dialog.address
    dialog.port.setText(str(there.port))
    with qtbot.waitSignal(dialog.try_it().succeeded, timeout=PATIENCE):
        pass
    assert "Dokumen ada di sana" in dialog.outcome.text()
    assert server_of(dialog.address) == there
    dialog.deleteLater()


def test_that_no_password_reaches_the_settings_or_the_screen(
    window: MainWindow, qtbot: QtBot, shared: str, tmp_path: Path
) -> None:
    open_and_wait(window.session, qtbot, shared.replace("app@", "app:r4hasia@"))  # type: ignore[arg-type]
    window.settings._store.sync()
    assert "r4hasia" not in (tmp_path / "settings.ini").read_text()
    assert shared.rsplit("/", 1)[1] in window.settings.recent[0]
    assert "r4hasia" not in window.windowTitle() + window.top.file.text()


def test_that_a_document_goes_to_the_team_with_its_history(
    opened: MainWindow, qtbot: QtBot, server: str
) -> None:
    session = opened.session
    steps = len(session.history)
    with qtbot.waitSignal(session.opened, timeout=PATIENCE):
        verbs.copy_to_team(session, team.address_of(Server(**vars_of(server))))
    assert session.shared
    assert len(session.history) == steps


def vars_of(location: str) -> dict[str, object]:
    there = server_of(location)
    return {name: getattr(there, name) for name in ("host", "port", "database", "user")}


# --- one at a time, and not at all ----------------------------------------------------


def test_that_a_held_document_says_who_holds_it_and_can_be_saved_elsewhere(
    window: MainWindow,
    qtbot: QtBot,
    document: Path,
    failures: list[Failure],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    session = window.session
    with open_document(document, who="Budi Santoso"):
        session.open(document)
        qtbot.waitUntil(lambda: session.findings_current, timeout=PATIENCE)
        assert "Budi Santoso" in failures[0].remedy
        assert window.status.guard.isVisible()
        assert not window.commands["undo"].enabled()
        dialog = ReadOnlyDialog(window)
        assert "Budi Santoso" in dialog.why.text()
        answer(window, monkeypatch, tmp_path / "milik saya.ramping")
        with qtbot.waitSignal(session.opened, timeout=PATIENCE):
            dialog.save.click()
    assert not session.read_only
    assert not window.status.guard.isVisible()


def test_that_the_lock_of_a_computer_that_is_gone_is_taken_over(
    window: MainWindow, qtbot: QtBot, document: Path
) -> None:
    session = window.session
    lock = document.with_name(f"{document.name}-lock")
    holder = {"user": "Budi", "host": "komputer-lama", "pid": 1, "born": "", "token": "x"}
    lock.write_text(json.dumps(holder))
    open_read_only(session, qtbot, document)
    assert "komputer-lama" in session.why_read_only
    dialog = ReadOnlyDialog(window)
    assert dialog.take.isVisibleTo(dialog)
    with qtbot.waitSignal(session.opened, timeout=PATIENCE):
        dialog.take.click()
    assert not session.read_only


def open_read_only(session: UiSession, qtbot: QtBot, document: Path) -> None:
    with qtbot.waitSignal(session.opened, timeout=PATIENCE):
        session.open(document)
    assert session.read_only


def test_that_a_reader_sees_what_the_writer_writes(
    window: MainWindow, qtbot: QtBot, document: Path
) -> None:
    with open_document(document, who="Budi") as writer:
        window.session.open(document)
        qtbot.waitUntil(lambda: window.session.findings_current, timeout=PATIENCE)
        renamed(writer, "E-Surat Kabupaten")
        qtbot.waitUntil(lambda: name_of(window.session) == "E-Surat Kabupaten", timeout=PATIENCE)


def test_that_a_file_that_went_away_is_told_and_saved_elsewhere(
    opened: MainWindow,
    qtbot: QtBot,
    document: Path,
    failures: list[Failure],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    document.rename(tmp_path / "dipindah.ramping")
    qtbot.waitUntil(lambda: bool(failures), timeout=PATIENCE)
    assert failures[0].code == "STO-GONE"
    help_ = mending(opened, failures[0])
    assert help_ is not None
    answer(opened, monkeypatch, tmp_path / "lain.ramping")
    with qtbot.waitSignal(opened.session.opened, timeout=PATIENCE):
        help_.act()
    assert opened.session.location == str(tmp_path / "lain.ramping")
    assert name_of(opened.session)


# --- backups and rescue ---------------------------------------------------------------


@pytest.fixture
def backed_up(document: Path) -> Path:
    """A document whose closing left a backup of its second revision."""
    with open_document(document) as changed:
        planning.decide(changed, SURAT, Disposition.KEEP)
    return document


def test_that_backups_are_listed_opened_and_restored(
    window: MainWindow,
    qtbot: QtBot,
    backed_up: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    open_and_wait(window.session, qtbot, backed_up)
    dialog = BackupsDialog(window, backed_up)
    qtbot.waitUntil(lambda: bool(dialog.backups), timeout=PATIENCE)
    target = tmp_path / "pulih.ramping"
    answer(window, monkeypatch, target)
    with qtbot.waitSignal(window.session.opened, timeout=PATIENCE):
        dialog.restore.click()
    assert window.session.location == str(target)
    with qtbot.waitSignal(window.session.opened, timeout=PATIENCE):
        dialog.look.click()
    assert window.session.read_only
    dialog.deleteLater()


def test_that_a_damaged_document_leads_to_its_backups_and_what_can_be_read(
    window: MainWindow,
    qtbot: QtBot,
    backed_up: Path,
    failures: list[Failure],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    content = bytearray(backed_up.read_bytes())
    content[4096:8192] = b"\xff" * 4096
    backed_up.write_bytes(content)
    window.session.open(backed_up)
    qtbot.waitUntil(lambda: bool(failures), timeout=PATIENCE)
    assert mending(window, failures[0]) is not None
    dialog = BackupsDialog(window, backed_up, failures[0])
    qtbot.waitUntil(lambda: bool(dialog.backups), timeout=PATIENCE)
    answer(window, monkeypatch, tmp_path / "selamat.ramping")
    with qtbot.waitSignal(window.session.opened, timeout=PATIENCE):
        dialog.salvage.click()
    assert window.session.snapshot.portfolio.applications
    dialog.deleteLater()


# --- the rest -------------------------------------------------------------------------


def test_that_documents_are_combined_and_the_doubles_shown(
    opened: MainWindow, document: Path, tmp_path: Path, qtbot: QtBot, done: Done
) -> None:
    other = tmp_path / "dinas lain.ramping"
    write_document(other)
    taken = done(verbs.combine(opened.session, [other]))
    assert isinstance(taken, Taken)
    assert taken.applications == 5
    assert taken.pairs
    dialog = CombinedDialog(opened, taken)
    assert dialog.model.rowCount() == len(taken.pairs)
    dialog.judge.click()
    assert opened.page_id == "overlaps"
    dialog.deleteLater()


def test_that_a_new_name_is_stamped_at_once(opened: MainWindow, done: Done) -> None:
    dialog = PreferencesDialog(opened)
    dialog.who.setText("Rahma Dewi")
    dialog.who.editingFinished.emit()
    done(opened.session.decide(SURAT, Disposition.KEEP))
    assert opened.session.history[-1].who == "Rahma Dewi"
    dialog.deleteLater()
