"""The foot of the grid: how much is shown, and count, mean and sum of the chosen cells."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui import format as written
from ui import theme
from ui.models.columns import Kind
from ui.models.record_table import VALUE_ROLE
from ui.widgets.buttons import text
from ui.widgets.record_grid import RecordGrid

SUMMED = {Kind.NUMBER, Kind.MONEY}


class GridFoot(QFrame):
    """Always says how many rows a filter hides."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "foot")
        self.setFixedHeight(theme.px(30))
        self.rows, self.choice = (
            text("", theme.Step.SMALL, "muted"),
            text("", theme.Step.SMALL, "muted"),
        )
        for label in (self.rows, self.choice):
            label.setTextFormat(Qt.TextFormat.RichText)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.addWidget(self.rows, 1)
        row.addWidget(self.choice)

    def show_rows(self, shown: int, total: int) -> None:
        """Say how many rows are shown of how many."""
        hidden = total - shown
        words = self.tr("<b>{shown} dari {total}</b> ditampilkan").format(
            shown=written.number(shown), total=written.number(total)
        )
        if hidden:
            words += " · " + self.tr("{n} tersembunyi oleh saringan").format(
                n=written.number(hidden)
            )
        self.rows.setText(words)

    def show_choice(self, grid: RecordGrid) -> None:
        """Say what the chosen cells come to."""
        cells = [index for row in grid.chosen_cells() for index in row]
        if len(cells) < 2:
            self.choice.setText("")
            return
        columns = grid.model.columns
        figures = [
            value
            for index in cells
            if columns[index.column()].kind in SUMMED
            and (value := index.data(VALUE_ROLE)) is not None
        ]
        parts = [self.tr("Pilihan {n} sel").format(n=written.number(len(cells)))]
        if figures:
            mean, total = round(sum(figures) / len(figures)), sum(figures)
            parts.append(self.tr("Rata-rata <b>{n}</b>").format(n=written.number(mean)))
            parts.append(self.tr("Jumlah <b>{n}</b>").format(n=written.number(total)))
        self.choice.setText(" &nbsp;&nbsp; ".join(parts))
