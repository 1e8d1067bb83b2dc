"""Starts the window: application, language, theme, hooks; heavy rooms only after first paint."""

from __future__ import annotations

import gc
import logging
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from ui import actions, commands, theme
from ui.errors import failure_of
from ui.main_window import MainWindow
from ui.news import News
from ui.session import UiSession
from ui.settings import Settings, data_folder
from ui.translation import Speech

logger = logging.getLogger(__name__)

WARM_AFTER = 400
"""Milliseconds after the first paint at which the worker process is started."""


def make_application() -> QApplication:
    """Return the application, named so that settings and data find their folders."""
    app = QApplication.instance()
    made = app if isinstance(app, QApplication) else QApplication(sys.argv[:1])
    made.setApplicationName("ramping")
    made.setApplicationDisplayName("Ramping")
    made.setDesktopFileName("id.ramping.Ramping")
    return made


def make_window(settings: Settings, session: UiSession | None = None) -> MainWindow:
    """Return the dressed, speaking window on an empty session."""
    speech = Speech(QApplication.instance())
    speech.speak(settings.language)
    theme.use(settings.theme, text_scale=settings.text_scale)
    session = session or UiSession()
    session.who = settings.who
    window = MainWindow(session, settings, speech)
    session.setParent(window)
    window.setWindowIcon(app_icon())
    session.opened.connect(settings.remember)
    News(session)
    return window


def app_icon() -> QIcon:
    """Return the mark as an icon."""
    from PySide6.QtCore import QRectF, Qt  # noqa: PLC0415
    from PySide6.QtGui import QPainter  # noqa: PLC0415

    from ui.widgets.top_bar import paint_mark  # noqa: PLC0415

    picture = QPixmap(64, 64)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_mark(painter, QRectF(0, 0, 64, 64))
    painter.end()
    return QIcon(picture)


def run_window(location: str = "", *, sample: bool = False) -> int:
    """Show the window until it is closed."""
    app = make_application()
    calm_collector()
    settings = Settings()
    window = make_window(settings)
    install_hook(window)
    if settings.geometry:
        window.restoreGeometry(settings.geometry)
        window.show()
    elif _fits(window):
        window.show()
    else:
        window.showMaximized()
    QTimer.singleShot(WARM_AFTER, partial(warm, window))
    QTimer.singleShot(0, _first_step(window, location, sample=sample))
    code = app.exec()
    del window  # before the application, or Qt ends in the wrong order
    return code


def calm_collector() -> None:
    """Let Python look for unreachable cycles rarely.

    With 30,000 records in memory a full look holds every thread for half a second. What is
    read from a document is frozen out of it.
    """
    gc.set_threshold(20_000, 20, 1_000)


def warm(window: MainWindow, page: int = 0) -> None:
    """Get ready for the first visits, one page at a time, while nothing else runs."""
    if page == 0:
        window.session.jobs.warm()
    if actions.import_page(page):
        QTimer.singleShot(WARM_AFTER, window, lambda: warm(window, page + 1))


def _fits(window: MainWindow) -> bool:
    """Tell whether the window's usual size leaves room for its frame on this screen."""
    room = window.screen().availableSize()
    return room.width() > window.width() and room.height() > window.height() + 30


def _first_step(window: MainWindow, location: str, *, sample: bool) -> Callable[[], object]:
    if sample:
        return lambda: commands.sample(window)
    if location:
        return lambda: window.session.open(location)
    return lambda: None


def install_hook(window: MainWindow) -> None:
    """Tell bugs of the screen instead of dying silently; keep them in the log."""
    log = log_file()
    log.parent.mkdir(parents=True, exist_ok=True)
    logging.basicConfig(filename=log, level=logging.WARNING, encoding="utf-8")

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        logger.error("Unexpected", exc_info=(kind, error, trace))
        window.session.failed.emit(failure_of(error))

    sys.excepthook = hook


def log_file() -> Path:
    """Return where the log is."""
    return data_folder() / "ramping.log"
