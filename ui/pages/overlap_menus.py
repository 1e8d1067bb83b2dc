"""The menus of the map: what can be done with one application, with a group, with all of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QWidget

Entry = tuple[str, Callable[[], object]]


def node_entries(
    *, in_group: bool, pinned: bool, leave: Callable[[], object], pin: Callable[[], object]
) -> list[Entry]:
    """Return what can be done with one application of the map, beside opening it elsewhere."""
    translate = QCoreApplication.translate
    entries: list[Entry] = []
    if in_group:
        entries.append((translate("MapMenu", "Keluarkan dari kelompok"), leave))
    words = (
        translate("MapMenu", "Lepas sematan")
        if pinned
        else translate("MapMenu", "Sematkan di sini")
    )
    entries.append((words, pin))
    return entries


def group_entries(
    *,
    folded: bool | None,
    pins: bool,
    fold: Callable[[], object],
    fold_all: Callable[[], object],
    unpin: Callable[[], object],
) -> list[Entry]:
    """Return what can be done with a group (``folded`` None: beside every group)."""
    translate = QCoreApplication.translate
    entries: list[Entry] = []
    if folded is not None:
        words = (
            translate("MapMenu", "Bentangkan kelompok")
            if folded
            else translate("MapMenu", "Ciutkan kelompok")
        )
        entries.append((words, fold))
    entries.append((translate("MapMenu", "Ciutkan atau bentangkan semua"), fold_all))
    if pins:
        entries.append((translate("MapMenu", "Lepas semua sematan"), unpin))
    return entries


def pop_up(owner: QWidget, entries: Sequence[Entry], at: QPoint) -> QMenu:
    """Show a menu of these entries."""
    menu = QMenu(owner)
    for words, run in entries:
        action = menu.addAction(words)
        action.triggered.connect(lambda _=False, run=run: run())
    menu.popup(at)
    return menu
