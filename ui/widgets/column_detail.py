"""One column of a file in full: what it may become and why, and its cells in the sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QRadioButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from importers.result import ColumnGuess
from ui import format as written
from ui import theme
from ui.models.mapping import Read, ReadCell, share_of
from ui.models.plain_table import Line, PlainTable
from ui.widgets.buttons import icon_button, tag, text
from ui.widgets.elided import ElidedLabel
from ui.widgets.painting import dress_table

GROUNDS = {Read.GOOD: "", Read.NOTED: "warn_ground", Read.EMPTY: "warn_ground",
           Read.BAD: "bad_ground"}  # fmt: skip
COLOURS = {Read.GOOD: "good", Read.NOTED: "warn", Read.EMPTY: "holiday", Read.BAD: "bad"}

Option = tuple[str, str, str, float | None]
"""Field, its name, why, how sure; ``None``: not a guess."""


class ShareBar(QWidget):
    """How the cells of a column fared, as one bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: list[tuple[Read, int]] = []
        self.setFixedHeight(theme.px(8))

    def show_cells(self, cells: Sequence[ReadCell]) -> None:
        """Show these cells."""
        self._parts = [(kind, count) for kind, count in share_of(cells).items() if count]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter, colours = QPainter(self), theme.palette()
        total, left = sum(count for _, count in self._parts), 0.0
        for kind, count in self._parts:
            wide = self.width() * count / total
            painter.fillRect(
                QRectF(left, 0, max(wide - 1, 1), self.height()), colours.colour(COLOURS[kind])
            )
            left += wide


class ColumnDetail(QFrame):
    """Stands at the right of the mapping list."""

    stepped = Signal(int)
    chosen = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self._guess: ColumnGuess | None = None
        self.letter, self.name = tag(""), ElidedLabel()
        self.name.setFont(theme.font(weight=theme.STRONG))
        self.group = QButtonGroup(self)
        self.group.buttonClicked.connect(self._on_option)
        self.options = QWidget()
        self.cells = PlainTable([], self)
        self.sheet = QTableView()
        self.sheet.setModel(self.cells)
        self.sheet.setAccessibleName(self.tr("Di lembar aslinya"))
        dress_table(self.sheet, row_height=26)
        self.bar = ShareBar()
        self.told = text("", theme.Step.SMALL, "muted")
        self.told.setWordWrap(True)
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
        self.body = QVBoxLayout()
        self.body.setContentsMargins(12, 12, 12, 12)
        self.body.setSpacing(6)
        self.count = text("", theme.Step.SMALL, "muted")
        content = QHBoxLayout()
        content.addWidget(_strong(self.tr("Isi kolom")), 1)
        content.addWidget(self.count)
        self.note = text("", theme.Step.SMALL, "muted")
        self.note.setWordWrap(True)
        self.body.addWidget(_strong(self.tr("Menjadi bidang apa?")))
        self.body.addWidget(self.options)
        self.body.addSpacing(6)
        self.body.addLayout(content)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.told)
        self.body.addSpacing(6)
        self.body.addWidget(_strong(self.tr("Di lembar aslinya")))
        self.body.addWidget(self.sheet, 1)
        self.body.addWidget(self.note)
        return self.body

    def show_column(
        self, guess: ColumnGuess, options: Sequence[Option], field: str, cells: Sequence[ReadCell]
    ) -> None:
        """Show a column, what it may become, and how its cells are read as ``field``."""
        self._guess = guess
        self.letter.setText(guess.letter)
        self.name.setText(guess.header or "–")
        self.name.setToolTip(guess.header)
        self._show_options(options, field)
        self._show_cells(guess, cells)
        self.note.setText(
            self.tr(
                "Data pribadi (UU 27/2022): ditandai dan tidak ikut diekspor kecuali diminta. "
                "Pilih “Jangan ambil” agar tidak masuk sama sekali."
            )
            if guess.personal
            else self.tr("Isi yang tidak terbaca tetap disimpan di catatan rekaman, tidak dibuang.")
        )

    def _show_options(self, options: Sequence[Option], field: str) -> None:
        for old in self.group.buttons():
            self.group.removeButton(old)
        new = QWidget()
        grid = QGridLayout(new)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        for at, (name, label, why, sure) in enumerate(options):
            choice = QRadioButton(label)
            choice.setProperty("field", name)
            choice.setChecked(name == field)
            choice.setFont(theme.font(weight=theme.STRONG if name == field else None))
            self.group.addButton(choice)
            grid.addWidget(choice, 2 * at, 0)
            if sure is not None:
                figure = text(written.percent(sure))
                figure.setFont(theme.font(weight=theme.STRONG))
                grid.addWidget(figure, 2 * at, 1, Qt.AlignmentFlag.AlignRight)
            reason = text(why, theme.Step.SMALL, "muted")
            reason.setWordWrap(True)
            reason.setContentsMargins(theme.px(22), 0, 0, 6)
            grid.addWidget(reason, 2 * at + 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self.body.replaceWidget(self.options, new)
        self.options.hide()  # until it is deleted it would be painted below the new one
        self.options.deleteLater()
        self.options = new

    def _show_cells(self, guess: ColumnGuess, cells: Sequence[ReadCell]) -> None:
        shares = share_of(cells)
        self.bar.show_cells(cells)
        self.count.setText(self.tr("{n} sel teratas").format(n=written.number(len(cells))))
        words = (
            (Read.GOOD, self.tr("{n} terbaca")),
            (Read.NOTED, self.tr("{n} diperbaiki")),
            (Read.EMPTY, self.tr("{n} kosong")),
            (Read.BAD, self.tr("{n} tidak terbaca")),
        )
        self.told.setText(
            " · ".join(said.format(n=written.number(shares[k])) for k, said in words if shares[k])
        )
        empty = self.tr("(kosong)")
        says = {Read.EMPTY: self.tr("kosong"), Read.BAD: self.tr("tidak terbaca")}
        self.cells.show(
            [
                Line(
                    (cell.text or empty, cell.why or says.get(cell.read, cell.value)),
                    ground=GROUNDS[cell.read],
                    marked=1,
                    head=str(cell.row),
                )
                for cell in cells
            ],
            [guess.letter, self.tr("Terbaca")],
        )
        self.sheet.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _on_option(self, button: QRadioButton) -> None:
        if self._guess is not None:
            self.chosen.emit(self._guess, button.property("field"))


def _strong(words: str) -> QWidget:
    made = text(words)
    made.setFont(theme.font(weight=theme.STRONG))
    return made
