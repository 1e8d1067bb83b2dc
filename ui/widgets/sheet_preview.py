"""The first rows of a sheet as they stand, with the row that was taken for the header."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QVBoxLayout, QWidget

from importers.result import SheetReading
from ui import theme
from ui.models.plain_table import Line, PlainTable
from ui.widgets.buttons import text
from ui.widgets.painting import dress_table


class SheetPreview(QWidget):
    """A real grid: column letters above, row numbers at the left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = PlainTable([], self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Pratinjau lembar"))
        dress_table(self.table, row_height=26)
        self.table.horizontalHeader().setDefaultSectionSize(theme.px(130))
        self.note = text("", theme.Step.SMALL, "muted")
        self.note.setContentsMargins(12, 8, 12, 8)
        self.note.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.note)
        column.addWidget(self.table, 1)

    def show_sheet(self, sheet: SheetReading) -> None:
        """Show the top of a sheet."""
        width = max((len(row) for row in sheet.preview), default=0)
        lines = [
            Line(
                row,
                ground="soft" if number == sheet.header_row else "",
                strong=number == sheet.header_row,
                head=str(number),
            )
            for number, row in enumerate(sheet.preview, start=1)
        ]
        self.model.show(lines, [letters(number) for number in range(width)])
        self.note.setText(
            self.tr(
                "Baris {row} terbaca sebagai judul; di bawahnya {n} baris data. Baris di atasnya, "
                "baris nomor, dan baris jumlah dilewati."
            ).format(row=sheet.header_row, n=sheet.rows)
        )


def letters(number: int) -> str:
    """Return the column letters of a spreadsheet: 0 is A, 26 is AA."""
    name = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        name = chr(65 + rest) + name
    return name
