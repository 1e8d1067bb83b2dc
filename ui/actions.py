"""The table of pages and the table of commands; menus, rail, palette and keys all read these."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page of the stack: built on first use, so its module is named, not imported."""

    id: str
    text: str
    icon: str
    module: str
    page: str
    key: str
    in_rail: bool = True

    def title(self) -> str:
        """Return the word of the rail, in the language in use now."""
        return QCoreApplication.translate("Rail", self.text)

    def build(self, session: object) -> QWidget:
        """Import the module and build the page."""
        made = getattr(import_module(self.module), self.page)
        return cast(QWidget, made(session))


PAGES: tuple[PageEntry, ...] = (
    PageEntry(
        "home", str(QT_TRANSLATE_NOOP("Rail", "Beranda")), "house",
        "ui.pages.home", "HomePage", "Ctrl+1",
    ),
    PageEntry(
        "inventory", str(QT_TRANSLATE_NOOP("Rail", "Inventaris")), "table",
        "ui.pages.inventory", "InventoryPage", "Ctrl+2",
    ),
    PageEntry(
        "overlaps", str(QT_TRANSLATE_NOOP("Rail", "Tumpang Tindih")), "intersect",
        "ui.pages.overlaps", "OverlapsPage", "Ctrl+3",
    ),
    PageEntry(
        "decisions", str(QT_TRANSLATE_NOOP("Rail", "Keputusan")), "columns",
        "ui.pages.decisions", "DecisionsPage", "Ctrl+4",
    ),
    PageEntry(
        "schedule", str(QT_TRANSLATE_NOOP("Rail", "Jadwal")), "chart-bar-horizontal",
        "ui.pages.schedule", "SchedulePage", "Ctrl+5",
    ),
    PageEntry(
        "services", str(QT_TRANSLATE_NOOP("Rail", "Layanan & Portal")), "browser",
        "ui.pages.services", "ServicesPage", "Ctrl+6",
    ),
    PageEntry(
        "moratorium", str(QT_TRANSLATE_NOOP("Rail", "Moratorium")), "prohibit",
        "ui.pages.moratorium", "MoratoriumPage", "Ctrl+7",
    ),
    PageEntry(
        "progress", str(QT_TRANSLATE_NOOP("Rail", "Kemajuan")), "trend-up",
        "ui.pages.progress", "ProgressPage", "Ctrl+8",
    ),
    PageEntry(
        "reports", str(QT_TRANSLATE_NOOP("Rail", "Laporan")), "file-text",
        "ui.pages.reports", "ReportsPage", "Ctrl+9",
    ),
    PageEntry(
        "import", str(QT_TRANSLATE_NOOP("Rail", "Impor inventaris")), "download-simple",
        "ui.pages.import_wizard", "ImportPage", "Ctrl+I", in_rail=False,
    ),
)  # fmt: skip


def import_page(number: int) -> bool:
    """Import one page's module, so that its first visit does not wait; tell if there are more.

    Not in a thread: making classes of Qt there while the window paints ends the program
    (seen with PySide6 6.11.3).
    """
    if number < len(PAGES):
        import_module(PAGES[number].module)
    return number + 1 < len(PAGES)


def page(identity: str) -> PageEntry:
    """Return the entry of a page."""
    return next(entry for entry in PAGES if entry.id == identity)


@dataclass(frozen=True, slots=True)
class Command:
    """One command by name: the palette lists it, its key runs it."""

    id: str
    text: str
    icon: str
    run: Callable[[], object]
    key: str = ""
    enabled: Callable[[], bool] = lambda: True


def add_key(owner: QWidget, key: str, run: Callable[[], object]) -> None:
    """Give a page a key of its own, alive while the page has the focus."""
    shortcut = QShortcut(QKeySequence(key), owner)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(run)
