"""The journal as a table: newest step on top, worded when a row is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.domain.change import Step
from ui import format as written
from ui import theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NO_INDEX = QModelIndex()
NUMBER, WHEN, WHO, WHAT, SIZE = range(5)


class StepTable(QAbstractTableModel):
    """A hundred thousand steps cost nothing until they are looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.steps: tuple[Step, ...] = ()

    def show(self, steps: Sequence[Step]) -> None:
        """Show these steps, given oldest first."""
        self.beginResetModel()
        self.steps = tuple(reversed(steps))
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.steps)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else SIZE + 1

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        step = self.steps[index.row()]
        if role in {Role.DisplayRole, Role.ToolTipRole}:
            return self._text(step, index.column())
        if role == Role.TextAlignmentRole and index.column() in {NUMBER, SIZE}:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Role.ForegroundRole and step.undone:
            return theme.palette().muted
        return None

    def _text(self, step: Step, column: int) -> str:
        if column == WHAT:
            words = f"{step.what} — {step.reason}" if step.reason else step.what
            return self.tr("{step} (diurungkan)").format(step=words) if step.undone else words
        return {
            NUMBER: written.number(step.number),
            WHEN: written.moment(step.when),
            WHO: step.who,
            SIZE: written.number(step.size),
        }[column]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role == Role.TextAlignmentRole and section in {NUMBER, SIZE}:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Role.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (
            self.tr("No."),
            self.tr("Waktu"),
            self.tr("Oleh"),
            self.tr("Perubahan"),
            self.tr("Isi"),
        )[section]
