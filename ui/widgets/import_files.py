"""The first step of the import: where files come from, and those that are there already."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from planner.workspace.looking import FileLook
from ui import format as written
from ui import theme
from ui.models.import_draft import is_taken
from ui.models.plain_table import Line, PlainTable
from ui.widgets.buttons import button, text
from ui.widgets.empty_state import EmptyState
from ui.widgets.painting import dress_table


class ImportFiles(QWidget):
    """Files, a folder, or a table copied in a spreadsheet."""

    files_wanted = Signal()
    folder_wanted = Signal()
    paste_wanted = Signal()
    dropped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._looks: tuple[FileLook, ...] = ()
        self.start = EmptyState(
            self.tr("Seret berkas atau folder inventaris ke mana saja di jendela ini."),
            self.tr("Pilih berkas"),
            self.tr(
                "xlsx, xls, xlsb, ods, csv, tabel web, json, ArchiMate; juga formulir yang kembali "
                "dari OPD. Beberapa sekaligus; lembar, judul, dan kolom dikenali."
            ),
        )
        self.folder = button(self.tr("Pilih folder"), icon="folder-open")
        self.paste = button(self.tr("Tempel dari Excel"), icon="copy")
        for at, made in enumerate((self.folder, self.paste), start=1):
            self.start.buttons.insertWidget(at, made)
        self.start.pressed.connect(self.files_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.start)
        column.addWidget(self._build_list(), 1)
        self.show_looks(())

    def _build_list(self) -> QWidget:
        self.listed = QWidget()
        self.rows = PlainTable([], self)
        self.table = QTableView()
        self.table.setModel(self.rows)
        self.table.setAccessibleName(self.tr("Berkas yang diimpor"))
        dress_table(self.table, row_height=28)
        self.table.setWordWrap(True)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setStretchLastSection(True)
        self.drop = button(self.tr("Lepaskan berkas terpilih"), icon="x", kind="small")
        self.drop.clicked.connect(self._on_drop)
        self.head = text()
        self.head.setFont(theme.font(weight=theme.STRONG))
        head = QHBoxLayout()
        head.setContentsMargins(32, 8, 16, 8)
        head.addWidget(self.head, 1)
        head.addWidget(self.drop)
        column = QVBoxLayout(self.listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        return self.listed

    def show_looks(self, looks: Sequence[FileLook]) -> None:
        """Show the files that were looked at; what is wrong with one stands beside it."""
        self._looks = tuple(looks)
        self.listed.setVisible(bool(looks))
        self.head.setText(self.tr("{n} berkas").format(n=written.number(len(looks))))
        heads = [self.tr("Berkas"), self.tr("Lembar"), self.tr("Baris"), self.tr("Keadaan")]
        self.rows.show([self._line(look) for look in looks], heads)
        for at, wide in enumerate((320, 180, 90)):
            self.table.setColumnWidth(at, theme.px(wide))
        for row, look in enumerate(looks):
            if look.error:
                self.table.setRowHeight(row, theme.px(44))
        self.drop.setVisible(bool(looks))

    def _line(self, look: FileLook) -> Line:
        sheets = ", ".join(dict.fromkeys(part.sheet for part in look.readings))
        rows = sum(part.rows for part in look.readings)
        if look.error:
            said = f"{look.error} {look.remedy}"
            return Line((look.file, sheets, "", said), ground="bad_ground")
        said = self.tr("siap")
        if sum(1 for other in self._looks if other.file == look.file) > 1:
            said = self.tr("bernama sama dengan berkas lain; ganti namanya agar asalnya jelas")
            return Line((look.file, sheets, written.number(rows), said), ground="warn_ground")
        if not any(is_taken(look, part) for part in look.readings):
            said = self.tr("tampaknya bukan daftar aplikasi; tunjukkan lembarnya bila memang itu")
            return Line((look.file, sheets, written.number(rows), said), ground="warn_ground")
        if look.returned:
            said = self.tr("formulir yang kembali; hanya suntingannya yang masuk")
        return Line((look.file, sheets, written.number(rows), said))

    def _on_drop(self) -> None:
        chosen = [self._looks[index.row()] for index in self.table.selectionModel().selectedRows()]
        for look in chosen:
            self.dropped.emit(look)
