"""Find and replace on the inventory: the bar asks, the grid shows, the page writes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from ui.models.columns import COLUMNS
from ui.models.editing import CellEdit
from ui.models.finding import Hit, hits, replacements, searchable
from ui.widgets.record_grid import RecordGrid
from ui.widgets.replace_bar import ReplaceBar

Apply = Callable[[Sequence[CellEdit], str], None]


class FindReplace(QObject):
    """Knows the cells that were found and which of them the cursor is at."""

    missed = Signal(str)
    """A text that stands nowhere among the rows shown."""

    def __init__(self, bar: ReplaceBar, grid: RecordGrid, apply: Apply, parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._grid, self._apply = bar, grid, apply
        self._found: list[Hit] = []
        self._at = -1
        self._cold: deque[str] = deque()
        self._warming = QTimer(self)
        self._warming.setInterval(0)
        self._warming.timeout.connect(self._on_warming)
        bar.sought.connect(self._on_sought)
        bar.next_wanted.connect(self._on_next)
        bar.replaced.connect(self._on_replaced)
        bar.replaced_here.connect(self._on_replaced_here)

    def _on_warming(self) -> None:
        """Prepare one column a turn while the text is being typed: 30,000 rows take a while."""
        if self._cold:
            self._grid.model.folded(self._cold.popleft())
        else:
            self._warming.stop()

    def _on_sought(self, text: str, column: str) -> None:
        shown = {"name", *self._grid.frozen_columns(), *self._grid.shown_columns()}
        columns = [
            one.id for one in searchable(COLUMNS) if one.id in ({column} if column else shown)
        ]
        if not text:
            self._cold = deque(columns)
            self._warming.start()
        self._found, self._at = hits(self._grid.model, text, columns), -1
        self._bar.show_count(0, len(self._found))

    def _on_next(self, by: int) -> None:
        if not self._found:
            self._bar.seek()
        if not self._found:
            return
        before_all = self._at < 0 and by < 0
        self._at = len(self._found) - 1 if before_all else (self._at + by) % len(self._found)
        row, column = self._found[self._at]
        self._grid.go_to(self._grid.model.app(row).id, column)
        self._bar.show_count(self._at + 1, len(self._found))

    def _on_replaced(self, old: str, new: str) -> None:
        """Replace in every cell that is found among the rows shown."""
        self._bar.seek()
        cells = replacements(self._grid.model, self._found, old, new)
        if cells:
            self._apply(cells, "replace")
        else:
            self.missed.emit(old)

    def _on_replaced_here(self, old: str, new: str) -> None:
        """Replace in the cell at the cursor and go on; the first time only go there."""
        if self._at >= 0:
            cells = replacements(self._grid.model, [self._found[self._at]], old, new)
            if cells:
                self._apply(cells, "replace")
        self._on_next(1)
