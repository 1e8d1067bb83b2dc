"""A small table of texts with a tone per row: previews, changes, issues."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from ui import theme

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """One row: its texts, the name of its ground colour, whether it is strong."""

    cells: tuple[str, ...]
    ground: str = ""
    strong: bool = False
    head: str = ""
    """What stands in the row's own head, such as its number in the sheet."""
    quiet: bool = False
    """Painted in the muted colour: passed over."""
    marked: int = -1
    """The only column that stands on the ground; below 0: the whole row."""


class PlainTable(QAbstractTableModel):
    """Read only; to change it, hand over new lines."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line], heads: Sequence[str] | None = None) -> None:
        """Show other lines, and other heads if given."""
        self.beginResetModel()
        self._lines = tuple(lines)
        if heads is not None:
            self._heads = tuple(heads)
        self.endResetModel()

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def as_tabs(self) -> str:
        """Return all of it as tab-separated text."""
        rows = [self._heads, *(line.cells for line in self._lines)]
        return "\n".join("\t".join(cells) for cells in rows)

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        cell = line.cells[index.column()] if index.column() < len(line.cells) else ""
        if role in {Role.DisplayRole, Role.ToolTipRole}:
            return cell
        if role == Role.BackgroundRole and line.ground and line.marked in {-1, index.column()}:
            return theme.palette().colour(line.ground)
        if role == Role.ForegroundRole and line.quiet:
            return theme.palette().muted
        if role == Role.FontRole and line.strong:
            return QFont(theme.font(weight=theme.STRONG))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role != Role.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._heads[section]
        return self._lines[section].head or str(section + 1)
