"""The panes around the steps of the import: list of sheets, head of the middle, foot."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.workspace.wishes import Wishes
from ui import format as written
from ui import theme
from ui.files import FileChooser
from ui.models.import_draft import Draft
from ui.summaries import ImportSummary
from ui.widgets.buttons import button, chip, icon_button, text
from ui.widgets.elided import ElidedLabel
from ui.widgets.sheet_list import SheetList


class SheetsPane(QFrame):
    """The files and their sheets, at the left."""

    more_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.setProperty("edge", "right")
        self.setFixedWidth(theme.px(216))
        self.list = SheetList()
        head, row = pane_head()
        title = text(self.tr("Berkas"))
        title.setFont(theme.font(weight=theme.STRONG))
        more = icon_button("plus", self.tr("Tambah berkas"))
        more.clicked.connect(self.more_wanted)
        row.addWidget(title, 1)
        row.addWidget(more)
        self.note = text("", theme.Step.SMALL, "muted")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(12, 12, 12, 12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)  # the edge stays free
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)

    def tell(self, *, known: int, tables: int) -> None:
        """Say how many headers were met before, and that corrections are remembered."""
        words = self.tr("Pemetaan yang Anda ubah diingat untuk berkas dengan judul yang sama.")
        if known:
            met = self.tr("Judul dari {known} dari {all} lembar sudah dikenal.")
            words = f"{met.format(known=known, all=tables)} {words}"
        self.note.setText(words)


class MiddleHead(QFrame):
    """What is in the middle, and the controls of the columns' step."""

    doubts_wanted = Signal(bool)
    load_wanted = Signal()
    save_wanted = Signal()
    personal_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "head")
        self.setFixedHeight(theme.px(40))
        self.title = ElidedLabel()
        self.title.setFont(theme.font(weight=theme.STRONG))
        self.personal = chip(self.tr("Tanpa data pribadi"), icon="lock")
        self.personal.setToolTip(
            self.tr("Nama, telepon, surel, dan NIP pengelola tidak diambil sama sekali.")
        )
        self.only_doubts = chip(self.tr("Hanya yang ragu"), icon="warning")
        self.all_columns = chip(self.tr("Semua"), checked=True)
        self.load = icon_button("folder-open", self.tr("Muat pemetaan dari JSON"))
        self.save = icon_button("floppy-disk", self.tr("Simpan pemetaan sebagai JSON"))
        self.personal.clicked.connect(self.personal_wanted)
        self.only_doubts.clicked.connect(lambda: self.doubts_wanted.emit(True))
        self.all_columns.clicked.connect(lambda: self.doubts_wanted.emit(False))
        self.load.clicked.connect(self.load_wanted)
        self.save.clicked.connect(self.save_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.title, 1)
        for widget in (
            self.personal,
            self.only_doubts,
            self.all_columns,
            self.load,
            self.save,
        ):
            row.addWidget(widget)

    def show_sheet(self, file: str, words: str) -> None:
        """Say which sheet is in the middle."""
        self.title.setText(file)
        self.title.setToolTip(f"{file} · {words}")

    def show_columns(self, *, unsure: int, columns: int, only_doubts: bool) -> None:
        """Show how many columns there are, and which are shown."""
        self.only_doubts.setText(self.tr("Hanya yang ragu {n}").format(n=unsure))
        self.all_columns.setText(self.tr("Semua {n}").format(n=columns))
        self.only_doubts.setEnabled(unsure > 0)
        self.only_doubts.setChecked(only_doubts)
        self.all_columns.setChecked(not only_doubts)

    def show_personal(self, *, there: bool, left_out: bool) -> None:
        """Show whether the sheet holds personal data, and whether it is left out."""
        self.personal.setVisible(there)
        self.personal.setChecked(left_out)


class WizardFoot(QFrame):
    """What is promised, and the way on and back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "foot")
        self.setFixedHeight(theme.px(52))
        icon = QLabel()
        icon.setPixmap(theme.icon("shield-check").pixmap(theme.px(16), theme.px(16)))
        self.promise = text("", role="muted")
        self.promise.setMinimumWidth(20)
        self.cancel = button(self.tr("Batal"), kind="quiet")
        self.back = button(self.tr("Kembali"), icon="caret-left")
        self.next = button(self.tr("Lanjut"), kind="primary")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(icon)
        row.addWidget(self.promise, 1)
        for widget in (self.cancel, self.back, self.next):
            row.addWidget(widget)


def files_line(draft: Draft) -> str:
    """Return how many files, tables and rows there are, for the page's head."""
    tables = draft.tables
    words = QCoreApplication.translate(
        "ImportPage", "<b>{files}</b> berkas · <b>{sheets}</b> lembar · <b>{rows}</b> baris"
    )
    return words.format(
        files=written.number(len(draft.looks)),
        sheets=written.number(len(tables)),
        rows=written.number(sum(part.rows for part in tables)),
    )


def promise_line(draft: Draft) -> str:
    """Return what the foot says before the result is there."""
    translate = QCoreApplication.translate
    if open_dates := draft.open_dates():
        words = translate(
            "ImportPage",
            "Urutan tanggal di {file} belum ditentukan; tanggalnya disimpan apa adanya.",
        )
        return words.format(file=open_dates[0].file)
    return translate(
        "ImportPage",
        "Belum ada yang ditulis. Semua berkas menjadi satu langkah yang dapat diurungkan.",
    )


def outcome_line(summary: ImportSummary, wishes: Wishes, *, writes: bool) -> str:
    """Return where the rows of the files go, and what is still unanswered."""
    translate = QCoreApplication.translate
    if not writes:
        return translate("ImportPage", "Tidak ada yang berubah; tidak ada yang perlu diterapkan.")
    aside = summary.rows_set_aside
    words = translate("ImportPage", "{read} baris dibaca = {taken} diambil + {aside} disisihkan.")
    said = words.format(
        read=written.number(summary.rows_read),
        taken=written.number(summary.rows_read - aside),
        aside=written.number(aside),
    )
    if waiting := sum(1 for row in summary.unclear if row.key not in wishes.answers):
        more = translate("ImportPage", "{n} belum dijawab menjadi aplikasi baru.")
        return f"{said} {more.format(n=written.number(waiting))}"
    return f"{said} {translate('ImportPage', 'Belum ada yang ditulis.')}"


def marked_place(files: FileChooser, summary: ImportSummary) -> Path | None:
    """Ask where marked copies shall be: one file, or a folder for several."""
    if summary.marked > 1:
        return files.marked_folder()
    name = next((one.file for one in summary.issues), "salinan")
    kind = QCoreApplication.translate("Files", "Buku kerja (*.xlsx)")
    return files.output(f"{Path(name).stem}-bertanda.xlsx", kind)


def pane_head() -> tuple[QFrame, QHBoxLayout]:
    """Return the head of a pane and its row."""
    head = QFrame()
    head.setProperty("pane", "head")
    head.setFixedHeight(theme.px(40))
    row = QHBoxLayout(head)
    row.setContentsMargins(12, 0, 8, 0)
    row.setSpacing(8)
    return head, row
