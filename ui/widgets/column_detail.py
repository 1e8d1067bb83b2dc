"""One column of a file in full: what it becomes and why, and its cells in the sheet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from importers.result import ColumnGuess, SheetReading
from ui import format as written
from ui import theme
from ui.models.mapping import sample_column
from ui.models.plain_table import Line, PlainTable
from ui.widgets.buttons import icon_button, tag, text
from ui.widgets.painting import dress_table


class ColumnDetail(QFrame):
    """Stands at the right of the mapping list."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.letter, self.name = tag(""), text()
        self.name.setFont(theme.font(weight=theme.STRONG))
        self.becomes, self.figure = text(), text()
        self.becomes.setFont(theme.font(weight=theme.STRONG))
        self.figure.setFont(theme.font(weight=theme.STRONG))
        self.why = text("", theme.Step.SMALL, "muted")
        self.why.setWordWrap(True)
        self.cells = PlainTable([self.tr("Isi")], self)
        self.sheet = QTableView()
        self.sheet.setModel(self.cells)
        self.sheet.setAccessibleName(self.tr("Di lembar aslinya"))
        dress_table(self.sheet, row_height=26)
        self.sheet.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        column.addLayout(self._build_body(), 1)

    def _build_head(self) -> QWidget:
        head = QFrame()
        head.setProperty("pane", "head")
        head.setFixedHeight(theme.px(40))
        before = icon_button("caret-left", self.tr("Kolom sebelumnya"))
        after = icon_button("caret-right", self.tr("Kolom berikutnya"))
        before.clicked.connect(lambda: self.stepped.emit(-1))
        after.clicked.connect(lambda: self.stepped.emit(1))
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.letter)
        row.addWidget(self.name, 1)
        row.addWidget(before)
        row.addWidget(after)
        return head

    def _build_body(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(6)
        question = text(self.tr("Menjadi bidang apa?"), theme.Step.SMALL, "muted")
        row = QHBoxLayout()
        row.addWidget(self.becomes, 1)
        row.addWidget(self.figure)
        original = text(self.tr("Di lembar aslinya"))
        original.setFont(theme.font(weight=theme.STRONG))
        note = text(
            self.tr("Kolom yang tidak dikenal disimpan sebagai kolom tambahan, tidak dibuang."),
            theme.Step.SMALL,
            "muted",
        )
        note.setWordWrap(True)
        column.addWidget(question)
        column.addLayout(row)
        column.addWidget(self.why)
        column.addSpacing(8)
        column.addWidget(original)
        column.addWidget(self.sheet, 1)
        column.addWidget(note)
        return column

    def show_column(self, sheet: SheetReading, guess: ColumnGuess, label: str) -> None:
        """Show a column and what it becomes."""
        self.letter.setText(guess.letter)
        self.name.setText(guess.header or "–")
        self.becomes.setText(label)
        self.figure.setText(written.percent(guess.confidence))
        self.why.setText(guess.why)
        empty = self.tr("(kosong)")
        lines = [
            Line((cell or empty,), ground="" if cell else "warn_ground", head=str(number))
            for number, cell in sample_column(sheet, guess)
        ]
        self.cells.show(lines, [guess.letter])
