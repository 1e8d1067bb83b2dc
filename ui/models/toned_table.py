"""A table of texts, each with a colour role of its own; a row can bear what it stands for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui import theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NO_INDEX = QModelIndex()
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Cell:
    """One text, its colour role, whether it is a number, what the tooltip adds."""

    text: str
    tone: str = "text"
    number: bool = False
    tip: str = ""
    strong: bool = False


class TonedTable(QAbstractTableModel):
    """Read only; to change it, hand over new rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads: tuple[str, ...] = ()
        self._rows: list[Sequence[Cell]] = []
        self._keys: list[object] = []

    def show(
        self, heads: Sequence[str], rows: Sequence[Sequence[Cell]], keys: Sequence[object] = ()
    ) -> None:
        """Show other rows; ``keys`` are what the rows stand for."""
        self.beginResetModel()
        self._heads, self._rows, self._keys = tuple(heads), list(rows), list(keys)
        self.endResetModel()

    def key(self, row: int) -> Any:
        """Return what a row stands for; None outside the table."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    @property
    def keys(self) -> Sequence[object]:
        """What the rows stand for."""
        return self._keys

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        return _shown(self._rows[index.row()][index.column()], role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return self._heads[section]
        numbers = bool(self._rows) and self._rows[0][section].number
        return RIGHT if role == Role.TextAlignmentRole and numbers else None


def _shown(cell: Cell, role: int) -> Any:
    if role == Role.DisplayRole:
        return cell.text
    if role == Role.ToolTipRole:
        return cell.tip or cell.text
    if role == Role.ForegroundRole:
        return theme.palette().colour(cell.tone)
    if role == Role.TextAlignmentRole and cell.number:
        return RIGHT
    return theme.font(weight=theme.STRONG) if role == Role.FontRole and cell.strong else None
