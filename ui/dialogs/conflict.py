"""Two people, one cell: what was there, mine and theirs side by side, and the choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from graph.errors import UserError
from planner.domain.snapshot import Snapshot
from ui import theme
from ui.dialogs.form import FormDialog
from ui.errors import Failure
from ui.frame import Frame
from ui.models.change_rows import cell_words, field_words, kind_words, record_name
from ui.verbs import document as verbs
from ui.widgets.buttons import button, text

if TYPE_CHECKING:
    from planner.workspace.conflicts import CellConflict, Choice

MINE, THEIRS = 2, 3
"""Columns of the two sides."""


class ConflictDialog(FormDialog):
    """One row a cell; nothing is written before every cell has its choice."""

    def __init__(self, frame: Frame, failure: Failure) -> None:
        super().__init__("", frame.window(), closes=not can_settle(failure.cause))
        self.setWindowTitle(self.tr("Isian yang bertentangan"))
        self.resize(theme.px(860), theme.px(440))
        self._error: Any = failure.cause
        self._groups: list[tuple[CellConflict, QButtonGroup]] = []
        said, advice = text(failure.message), text(self._advice(failure), role="muted")
        for label in (said, advice):
            label.setWordWrap(True)
        self.put(said, advice)
        self.fill(self._build_cells(frame.session.snapshot))
        if can_settle(self._error):
            self._build_buttons()

    def _advice(self, failure: Failure) -> str:
        if not can_settle(failure.cause):
            return failure.remedy
        return self.tr(
            "Belum ada yang ditulis. Pilih untuk setiap isian; isian lain dari perubahan Anda ikut."
        )

    def _build_cells(self, snapshot: Snapshot) -> QScrollArea:
        inside = QFrame()
        inside.setProperty("pane", "body")
        grid = QGridLayout(inside)
        grid.setContentsMargins(14, 12, 14, 12)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        heads = (self.tr("Isian"), self.tr("Semula"), self.tr("Milik saya"), self.tr("Yang ada"))
        for column, words in enumerate(heads):
            head = text(words, theme.Step.SMALL, "muted")
            head.setFont(theme.font(theme.Step.SMALL, theme.STRONG))
            grid.addWidget(head, 0, column)
            grid.setColumnStretch(column, 1)
        for row, conflict in enumerate(self._error.conflicts, start=1):
            self._add_cell(grid, row, conflict, snapshot)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(self.windowTitle())
        return area

    def _add_cell(
        self, grid: QGridLayout, row: int, conflict: CellConflict, snapshot: Snapshot
    ) -> None:
        name = record_name(conflict.kind, conflict.key, None, snapshot)
        what = Value(field_words(conflict.field), f"{kind_words(conflict.kind)} · {name}")
        grid.addWidget(what, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(
            Value(_side(conflict, conflict.base, snapshot)), row, 1, Qt.AlignmentFlag.AlignTop
        )
        group = QButtonGroup(self)
        for column, value in ((MINE, conflict.mine), (THEIRS, conflict.theirs)):
            side = Value(_side(conflict, value, snapshot), chosen=can_settle(self._error))
            group.addButton(side.button, column)
            grid.addWidget(side, row, column, Qt.AlignmentFlag.AlignTop)
        group.buttonClicked.connect(self._check)
        self._groups.append((conflict, group))

    def _build_buttons(self) -> None:
        sides = ((MINE, self.tr("Semua milik saya")), (THEIRS, self.tr("Semua yang ada")))
        for column, words in sides:
            every = button(words)
            every.clicked.connect(lambda _on, at=column: self.choose_all(at))
            self.offer(every)
        self.buttons.button(self.buttons.StandardButton.Ok).setText(self.tr("Tulis pilihan"))
        self._check()

    def choose_all(self, column: int) -> None:
        """Choose one side for every cell: ``MINE`` or ``THEIRS``."""
        for _, group in self._groups:
            group.button(column).setChecked(True)
        self._check()

    def _check(self) -> None:
        chosen = all(group.checkedId() > 0 for _, group in self._groups)
        self.buttons.button(self.buttons.StandardButton.Ok).setEnabled(chosen)

    def choices(self) -> list[Choice]:
        """Return what was chosen, cell by cell."""
        from planner.workspace.conflicts import choice  # noqa: PLC0415 - heavy

        return [
            choice(conflict, mine=group.checkedId() == MINE) for conflict, group in self._groups
        ]

    @classmethod
    def ask(cls, frame: Frame, failure: Failure) -> None:
        """Show the conflicts; write the step again when all are settled."""
        dialog = cls(frame, failure)
        if dialog.exec() == QDialog.DialogCode.Accepted and can_settle(failure.cause):
            verbs.settle(frame.session, failure.cause, dialog.choices())


class Value(QWidget):
    """A value as people read it, however long; with a button when it can be chosen."""

    def __init__(self, words: str, note: str = "", *, chosen: bool = False) -> None:
        super().__init__()
        self.button = QRadioButton()
        self.button.setVisible(chosen)
        self.button.setAccessibleName(words)
        said = text(words)
        said.setWordWrap(True)
        said.setTextFormat(Qt.TextFormat.PlainText)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(said)
        if note:
            below = text(note, theme.Step.SMALL, "muted")
            below.setWordWrap(True)
            below.setTextFormat(Qt.TextFormat.PlainText)
            lines.addWidget(below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let the words be pressed as well as the button."""
        if self.button.isVisible():
            self.button.click()
        super().mousePressEvent(event)


def can_settle(error: UserError | None) -> bool:
    """Whether a choice can mend it: a refused step can be written, an old one not undone."""
    return bool(getattr(error, "changes", ()))


def _side(conflict: CellConflict, value: object, snapshot: Snapshot) -> str:
    if conflict.field:
        return cell_words(conflict.field, value, snapshot)
    if value is None:
        return "–"
    told = getattr(value, "disposition", None) or getattr(value, "verdict", None)
    into = cell_words("into", getattr(value, "into", ""), snapshot)
    reason = getattr(value, "reason", "")
    if told is None:
        return str(value)[:120]
    parts = (cell_words("", told, snapshot), into, str(reason))
    return " · ".join(part for part in parts if part and part != "–")
