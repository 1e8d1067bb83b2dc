"""Guards of every screen test: no real screen, no real settings, no modal dialog, nothing left."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

import graph
from graph.language import use_language
from tests.ui.agency import write_document
from tests.ui.near_worker import NearWorker
from ui import theme
from ui.errors import Failure
from ui.jobs import JobRunner
from ui.main_window import MainWindow
from ui.session import UiSession
from ui.settings import Settings
from ui.window import make_application, make_window

ENGLISH = Path(graph.__file__).parent / "data" / "texts_en.ts"
needs_english = pytest.mark.skipif(not ENGLISH.is_file(), reason="no English texts yet")
SECOND = 1_000
PATIENCE = 60 * SECOND
"""Milliseconds a test waits for a job on a machine shared by many."""


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return make_application()


@pytest.fixture(autouse=True)
def own_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> Iterator[None]:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    QStandardPaths.setTestModeEnabled(True)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path))
    use_language("id")
    theme.use(theme.Mode.LIGHT)
    QGuiApplication.clipboard().clear()
    yield
    theme.use(theme.Mode.LIGHT)
    use_language("id")


@pytest.fixture(autouse=True)
def no_modal_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_args: object, **_named: object) -> None:
        raise AssertionError("a modal dialog was opened; hand in the answer instead")

    for owner in (QDialog, QMessageBox, QFileDialog):
        monkeypatch.setattr(owner, "exec", forbidden)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(forbidden))


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    yield
    for widget in QApplication.topLevelWidgets():
        if widget.parent() is None and not widget.isVisible():
            widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert not left, f"left on screen: {left}"
    assert not multiprocessing.active_children(), "a worker process was left"
    document_threads = [t for t in threading.enumerate() if t.name.startswith("document")]
    assert not document_threads, "a document's thread was left"


@pytest.fixture
def session(qapp: QApplication) -> Iterator[UiSession]:
    made = UiSession()
    yield made
    made.close()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    near = UiSession(jobs=JobRunner(worker=NearWorker))
    made = make_window(Settings(tmp_path / "settings.ini"), near)
    made.resize(1440, 900)
    made.show()
    yield made
    made.close()


def open_and_wait(session: UiSession, qtbot: QtBot, document: Path) -> None:
    """Open a document and wait for its overlaps; a failure ends the wait at once."""
    failures: list[Failure] = []
    session.failed.connect(failures.append)
    session.open(document)
    qtbot.waitUntil(lambda: bool(failures) or session.findings_current, timeout=PATIENCE)
    assert not failures, failures[0].as_text()


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot, document: Path) -> MainWindow:
    """Return the window on the small agency, overlaps found."""
    open_and_wait(window.session, qtbot, document)
    return window


@pytest.fixture
def done(qtbot: QtBot) -> Callable[..., object]:
    """Return a function that waits for a job to succeed and gives its result."""

    def wait(job: object) -> object:
        with qtbot.waitSignal(job.succeeded, timeout=PATIENCE) as caught:  # type: ignore[attr-defined]
            pass
        return caught.args[0]

    return wait


@pytest.fixture
def document(tmp_path: Path) -> Path:
    """Return a document with the small agency, decided and planned by hand."""
    path = tmp_path / "Kabupaten Contoh.ramping"
    write_document(path)
    return path
