"""The first rows of a sheet as they stand, with the row that was taken for the header."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTableView, QVBoxLayout, QWidget

from ui import format as written
from ui import theme
from ui.models.import_draft import Entry
from ui.models.plain_table import Line, PlainTable
from ui.widgets.buttons import button, chip, text
from ui.widgets.painting import dress_table

DAY_FIRST, MONTH_FIRST = "day_first", "month_first"


class SheetPreview(QWidget):
    """A real grid: column letters above, row numbers at the left; a press moves the header."""

    header_chosen = Signal(int)
    guess_wanted = Signal()
    order_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._entry: Entry | None = None
        self.model = PlainTable([], self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Pratinjau lembar"))
        dress_table(self.table, row_height=26)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setDefaultSectionSize(theme.px(130))
        self.table.clicked.connect(self._on_clicked)
        self.table.activated.connect(self._on_clicked)
        self.table.verticalHeader().sectionClicked.connect(self._choose)
        self.note = text("", theme.Step.SMALL, "muted")
        self.note.setWordWrap(True)
        self.guess = button(self.tr("Kembali ke tebakan"), kind="small")
        self.guess.clicked.connect(self.guess_wanted)
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 12, 8)
        top.addWidget(self.note, 1)
        top.addWidget(self.guess)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._build_dates())
        column.addWidget(self.table, 1)

    def _build_dates(self) -> QWidget:
        self.dates = QFrame()
        self.dates.setProperty("pane", "warn")
        self.question = text("", role="warn")
        self.day, self.month = chip(self.tr("hari/bulan")), chip(self.tr("bulan/hari"))
        self.day.clicked.connect(lambda: self.order_chosen.emit(DAY_FIRST))
        self.month.clicked.connect(lambda: self.order_chosen.emit(MONTH_FIRST))
        row = QHBoxLayout(self.dates)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self.question, 1)
        row.addWidget(self.day)
        row.addWidget(self.month)
        return self.dates

    def show_entry(self, entry: Entry, date_order: str, *, placed: bool) -> None:
        """Show the top of a sheet; ``placed``: the officer pointed at its table."""
        self._entry, top = entry, entry.top
        header = entry.reading.header_row if entry.reading else 0
        rows = top.rows if top else ()
        first = top.first_row if top else 1
        width = max((len(row) for row in rows), default=0)
        lines = [
            Line(
                row,
                ground="soft" if number == header else "",
                strong=number == header,
                quiet=number < header,
                head=str(number),
            )
            for number, row in enumerate(rows, start=first)
        ]
        shift = top.first_column if top else 0
        lettered = top is None or top.lettered
        heads = [
            letters(number + shift) if lettered else str(number + shift + 1)
            for number in range(width)
        ]
        self.model.show(lines, heads)
        self.guess.setVisible(placed)
        self._tell(entry)
        doubtful = entry.look.doubtful_date
        self.dates.setVisible(bool(doubtful))
        self.question.setText(
            self.tr("“{date}”: hari dulu atau bulan dulu? Berlaku untuk seluruh berkas.").format(
                date=doubtful
            )
        )
        self.day.setChecked(date_order == DAY_FIRST)
        self.month.setChecked(date_order == MONTH_FIRST)

    def _tell(self, entry: Entry) -> None:
        if entry.reading is None:
            self.note.setText(f"{entry.look.error} {entry.look.remedy}".strip())
            return
        words = self.tr(
            "Baris {row} terbaca sebagai judul, di bawahnya {n} baris. Bila keliru, klik baris "
            "judul yang benar, atau pilih lembar lain di sebelah kiri."
        )
        if entry.look.returned:
            words = self.tr(
                "Berkas ini pernah dikirim dari sini: hanya sel yang diubah di dalamnya yang masuk."
            )
        self.note.setText(
            words.format(row=entry.reading.header_row, n=written.number(entry.reading.rows))
        )

    def _on_clicked(self, index: QModelIndex) -> None:
        self._choose(index.row())

    def _choose(self, row: int) -> None:
        entry = self._entry
        if entry is None or entry.top is None:
            return
        number = entry.top.first_row + row
        if entry.reading is None or number != entry.reading.header_row:
            self.header_chosen.emit(number)


def letters(number: int) -> str:
    """Return the column letters of a spreadsheet: 0 is A, 26 is AA."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name
