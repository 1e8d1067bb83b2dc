"""Names, roles and keys: every control says what it is to those who cannot see it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)

from ui import actions
from ui.dialogs.about import AboutDialog
from ui.dialogs.guide import GuideDialog
from ui.dialogs.new_project import ProjectDialog
from ui.dialogs.preferences import PreferencesDialog
from ui.main_window import MainWindow

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QTabBar,
)
INSIDE = {"qt_spinbox_lineedit", "ScrollLeftButton", "ScrollRightButton"}
PAGES = pytest.mark.parametrize("entry", actions.PAGES, ids=lambda entry: entry.id)


def belongs_to_qt(widget: QWidget) -> bool:
    """Tell parts of Qt's own controls: the control around them has the name."""
    if widget.objectName() in INSIDE or isinstance(widget, QScrollBar):
        return True
    if widget.metaObject().className() in {"QTableCornerButton", "QComboBoxListView"}:
        return True
    owners = QAbstractItemView | QComboBox | QAbstractSpinBox | QLineEdit
    return isinstance(widget.parent(), owners)


def nameless(root: QWidget) -> list[str]:
    found = []
    for kind in CONTROLS:
        for widget in root.findChildren(kind):
            if belongs_to_qt(widget) or widget.isHidden():
                continue
            seen = QAccessible.queryAccessibleInterface(widget)
            if seen is None or not seen.text(QAccessible.Text.Name).strip():
                name = widget.metaObject().className()
                found.append(f"{name} in {type(widget.parent()).__name__}")
    return found


@PAGES
def test_that_every_control_of_a_page_has_a_name(
    opened: MainWindow, entry: actions.PageEntry
) -> None:
    assert nameless(opened.go(entry.id)) == []


def test_that_every_control_of_the_frame_has_a_name(opened: MainWindow) -> None:
    for part in (opened.top, opened.rail, opened.status, opened.toast, opened.palette_panel):
        assert nameless(part) == []


def test_that_every_control_of_the_dialogs_has_a_name(opened: MainWindow) -> None:
    for dialog in (
        ProjectDialog(opened.session.snapshot.project, opened),
        PreferencesDialog(opened),
        AboutDialog(opened),
        GuideDialog(opened),
    ):
        assert nameless(dialog) == []
        dialog.deleteLater()


def test_that_icon_buttons_have_a_tooltip(opened: MainWindow) -> None:
    for entry in actions.PAGES:
        for button in opened.go(entry.id).findChildren(QAbstractButton):
            bare = not button.text() and not button.icon().isNull()
            if bare and not belongs_to_qt(button):
                assert button.toolTip(), button.accessibleName()


@PAGES
def test_that_every_button_of_a_page_can_be_reached_by_key(
    opened: MainWindow, entry: actions.PageEntry
) -> None:
    page = opened.go(entry.id)
    unreachable = [
        button.text() or button.accessibleName()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible()
        and not button.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not belongs_to_qt(button)
    ]
    assert unreachable == []
