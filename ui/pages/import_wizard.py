"""Impor inventaris in four steps; nothing is written until *Terapkan*, and then one step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from importers.canonical import canonical_fields, field_label
from importers.result import ColumnGuess, SheetReading
from ui import actions, theme
from ui import format as written
from ui.files import FileChooser
from ui.models.mapping import Corrections, doubts
from ui.pages.page import Page
from ui.session import Aspect, UiSession
from ui.summaries import ImportSummary
from ui.widgets.buttons import button, chip, text
from ui.widgets.column_detail import ColumnDetail
from ui.widgets.empty_state import EmptyState
from ui.widgets.import_result import ImportResultPane
from ui.widgets.mapping_list import MappingList
from ui.widgets.sheet_list import SheetList
from ui.widgets.sheet_preview import SheetPreview
from ui.widgets.steps import Steps

FILES, SHEETS, COLUMNS, RESULT = range(4)


class ImportPage(Page):
    """Files, sheets, columns, result."""

    files: FileChooser | None = None

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(session, actions.page("import").title(), parent)
        self.paths: tuple[Path, ...] = ()
        self.corrections = Corrections({})
        self.summary: ImportSummary | None = None
        self.step = FILES
        self._sheet = 0
        self._read_with = self.corrections
        self.steps = Steps(
            [
                self.tr("Berkas"),
                self.tr("Lembar dan judul"),
                self.tr("Kolom"),
                self.tr("Hasil"),
            ]
        )
        self.steps.chosen.connect(self.go)
        self.head.add(self.steps)
        self._build()
        self.go(FILES)

    # --- building ---------------------------------------------------------------------

    def _build(self) -> None:
        self.sheets = SheetList()
        self.sheets.chosen.connect(self._on_sheet)
        self.preview = SheetPreview()
        self.mapping = MappingList(field_choices(self.tr("Kolom tambahan")))
        self.detail = ColumnDetail()
        self.result = ImportResultPane()
        self.middle = QStackedWidget()
        for widget in (self._build_start(), self.preview, self.mapping, self.result):
            self.middle.addWidget(widget)
        self.mapping.entered.connect(self._on_column)
        self.mapping.chosen.connect(self._on_field)
        self.detail.stepped.connect(self._on_column_step)
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addWidget(self._build_middle_head())
        centre.addWidget(self.middle, 1)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        self.left = self._build_left()
        panes.addWidget(self.left)
        panes.addLayout(centre, 1)
        panes.addWidget(self.detail)
        self.detail.setFixedWidth(theme.px(320))
        self.detail.setProperty("edge", "left")
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(panes, 1)
        column.addWidget(self._build_foot())

    def _build_start(self) -> QWidget:
        start = EmptyState(
            self.tr("Seret berkas atau folder inventaris ke sini."),
            self.tr("Pilih berkas"),
            self.tr("xlsx, xls, xlsb, ods, csv; beberapa sekaligus; judul dan kolom dikenali."),
        )
        start.pressed.connect(self.choose_files)
        return start

    def _build_left(self) -> QWidget:
        left = QFrame()
        left.setProperty("pane", "body")
        left.setProperty("edge", "right")
        left.setFixedWidth(theme.px(208))
        head, row = _pane_head()
        title = text(self.tr("Berkas"))
        title.setFont(theme.font(weight=theme.STRONG))
        row.addWidget(title)
        self.remembered = text("", theme.Step.SMALL, "muted")
        self.remembered.setWordWrap(True)
        self.remembered.setContentsMargins(12, 12, 12, 12)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.sheets, 1)
        column.addWidget(self.remembered)
        self.remembered.setText(
            self.tr("Pemetaan yang Anda ubah diingat untuk berkas dengan judul yang sama.")
        )
        return left

    def _build_middle_head(self) -> QWidget:
        self.middle_head, row = _pane_head()
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.RichText)
        self.only_doubts = chip(self.tr("Hanya yang ragu"), icon="warning")
        self.all_columns = chip(self.tr("Semua"), checked=True)
        self.only_doubts.clicked.connect(lambda: self._show_columns(only_doubts=True))
        self.all_columns.clicked.connect(lambda: self._show_columns(only_doubts=False))
        row.addWidget(self.title)
        row.addStretch(1)
        row.addWidget(self.only_doubts)
        row.addWidget(self.all_columns)
        return self.middle_head

    def _build_foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("pane", "foot")
        foot.setFixedHeight(theme.px(52))
        icon = QLabel()
        icon.setPixmap(theme.icon("shield-check").pixmap(theme.px(16), theme.px(16)))
        self.promise = text("", role="muted")
        self.cancel = button(self.tr("Batal"), kind="quiet")
        self.back = button(self.tr("Kembali"), icon="caret-left")
        self.next = button("", kind="primary")
        self.cancel.clicked.connect(self.leave)
        self.back.clicked.connect(lambda: self.go(self.step - 1))
        self.next.clicked.connect(self.advance)
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(icon)
        row.addWidget(self.promise, 1)
        for widget in (self.cancel, self.back, self.next):
            row.addWidget(widget)
        return foot

    # --- the steps --------------------------------------------------------------------

    def go(self, step: int) -> None:
        """Show a step."""
        self.step = step
        self.steps.show_step(step)
        self.middle.setCurrentIndex(step)
        has_sheets = self.summary is not None and bool(self.summary.readings)
        self.left.setVisible(has_sheets and step in {SHEETS, COLUMNS})
        self.middle_head.setVisible(step in {SHEETS, COLUMNS})
        self.detail.setVisible(step == COLUMNS)
        self.back.setVisible(step > FILES)
        self.next.setText(
            [
                self.tr("Baca"),
                self.tr("Periksa kolom"),
                self.tr("Lihat hasil"),
                self.tr("Terapkan"),
            ][step]
        )
        self.next.setEnabled(has_sheets if step else bool(self.paths))
        self.promise.setText(
            self.tr(
                "Belum ada yang ditulis. Semua berkas menjadi satu langkah yang dapat diurungkan."
            )
        )
        if has_sheets:
            self._show_sheet()

    def choose_files(self) -> None:
        """Ask for files and read them."""
        if self.files is not None:
            self.read(self.files.inventories())

    def read(self, paths: Sequence[Path]) -> None:
        """Read files; the wizard goes on when they are read."""
        if not paths:
            return
        self.paths = tuple(paths)
        self._read(SHEETS)

    def _read(self, then: int) -> None:
        self._read_with = self.corrections
        self.next.setEnabled(False)
        self.head.say(self.tr("membaca {n} berkas").format(n=written.number(len(self.paths))))
        job = self.session.import_files(self.paths, profiles=self.corrections.corrected)
        job.succeeded.connect(lambda summary: self._on_read(summary, then))
        job.ended.connect(lambda: self.next.setEnabled(self.summary is not None))

    def _on_read(self, summary: ImportSummary, then: int) -> None:
        self.summary = summary
        files = {sheet.file for sheet in summary.readings}
        self.head.say(
            self.tr("<b>{files}</b> berkas · <b>{sheets}</b> lembar · <b>{rows}</b> baris").format(
                files=written.number(len(files)),
                sheets=written.number(len(summary.readings)),
                rows=written.number(summary.rows_read),
            )
        )
        self.result.show_summary(summary)
        self.sheets.show_sheets(summary.readings)
        self.go(then)

    def advance(self) -> None:
        """Go on: read again when columns were corrected, write at the end."""
        if self.step == FILES:
            self._read(SHEETS)
        elif self.step == COLUMNS and self._read_with is not self.corrections:
            self._read(RESULT)
        elif self.step == RESULT:
            self._accept()
        else:
            self.go(self.step + 1)

    def _accept(self) -> None:
        self.next.setEnabled(False)
        job = self.session.accept_import()
        job.succeeded.connect(self._on_accepted)
        job.ended.connect(lambda: self.next.setEnabled(True))

    def _on_accepted(self, _step: int) -> None:
        self.session.told.emit(self.tr("Impor diterapkan sebagai satu langkah."))
        self.leave()

    def leave(self) -> None:
        """Start anew and go back to the inventory."""
        self.summary, self.paths = None, ()
        self.corrections = Corrections({})
        self.go(FILES)
        self.head.say("")
        self.wanted.emit("inventory")

    # --- one sheet --------------------------------------------------------------------

    @property
    def sheet(self) -> SheetReading | None:
        """The sheet shown in the middle."""
        readings = self.summary.readings if self.summary else ()
        return readings[self._sheet] if self._sheet < len(readings) else None

    def _on_sheet(self, number: int) -> None:
        self._sheet = number
        self._show_sheet()

    def _show_sheet(self) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        words = self.tr("lembar “{sheet}” · judul baris {row}").format(
            sheet=sheet.sheet or "–", row=sheet.header_row
        )
        muted = theme.palette().muted.name()
        self.title.setText(f'<b>{sheet.file}</b> &nbsp;<span style="color:{muted}">{words}</span>')
        self.only_doubts.setVisible(self.step == COLUMNS)
        self.all_columns.setVisible(self.step == COLUMNS)
        self.preview.show_sheet(sheet)
        if self.step == COLUMNS:
            self._show_columns(only_doubts=False)

    def _show_columns(self, *, only_doubts: bool) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        unsure = len(doubts(sheet))
        self.only_doubts.setText(self.tr("Hanya yang ragu {n}").format(n=unsure))
        self.all_columns.setText(self.tr("Semua {n}").format(n=len(sheet.columns)))
        self.only_doubts.setEnabled(unsure > 0)
        self.only_doubts.setChecked(only_doubts)
        self.all_columns.setChecked(not only_doubts)
        self.mapping.show_sheet(sheet, self.corrections, only_doubts=only_doubts)

    def _on_column(self, guess: ColumnGuess) -> None:
        sheet = self.sheet
        if sheet is not None:
            field = self.corrections.field(sheet, guess)
            label = field_label(field) if field else self.tr("Kolom tambahan")
            self.detail.show_column(sheet, guess, label)

    def _on_field(self, guess: ColumnGuess, field: str) -> None:
        sheet = self.sheet
        if sheet is not None and field != self.corrections.field(sheet, guess):
            self.corrections = self.corrections.with_field(sheet, guess, field)
            self._on_column(guess)

    def _on_column_step(self, by: int) -> None:
        rows = self.mapping.rows
        current = next((n for n, row in enumerate(rows) if row.current), 0)
        if 0 <= current + by < len(rows):
            rows[current + by].field.setFocus(Qt.FocusReason.TabFocusReason)

    def refresh(self, aspects: frozenset[Aspect]) -> None:
        if Aspect.THEME in aspects and self.summary is not None:
            self._show_sheet()


def field_choices(extra: str) -> list[tuple[str, str]]:
    """Return every field a column can become, and the extra column."""
    return [("", extra), *((name, field_label(name)) for name in canonical_fields())]


def _pane_head() -> tuple[QFrame, QHBoxLayout]:
    head = QFrame()
    head.setProperty("pane", "head")
    head.setFixedHeight(theme.px(40))
    row = QHBoxLayout(head)
    row.setContentsMargins(12, 0, 12, 0)
    row.setSpacing(8)
    return head, row
