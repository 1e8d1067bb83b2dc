"""The step in which columns become fields: doubts first, each with samples, reason, cells."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from importers.canonical import canonical_fields, field_label
from importers.result import ColumnGuess, SheetReading
from planner.workspace.wishes import Wishes
from ui import theme
from ui.files import FileChooser
from ui.models.import_draft import Entry
from ui.models.mapping import (
    EXTRA,
    SKIPPED,
    alternatives,
    doubts,
    field_of,
    fields_of,
    read_cells,
    sample_column,
    with_field,
    with_personal,
)
from ui.pages.import_panes import MiddleHead
from ui.session import UiSession
from ui.verbs import facts
from ui.widgets.column_detail import ColumnDetail, Option
from ui.widgets.mapping_list import MappingList


class ColumnsStep(QWidget):
    """The list of columns and the one column in full; tells what was settled."""

    settled = Signal(object)

    def __init__(
        self,
        session: UiSession,
        files: Callable[[], FileChooser | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.session, self._files = session, files
        self.entry: Entry | None = None
        self.tables: Sequence[SheetReading] = ()
        self.wishes = Wishes()
        self._only_doubts = False
        self.head = MiddleHead()
        self.mapping, self.detail = MappingList(self._field_choices()), ColumnDetail()
        self.detail.setFixedWidth(theme.px(320))
        self.detail.setProperty("edge", "left")
        centre = QVBoxLayout()
        centre.setSpacing(0)
        centre.addWidget(self.head)
        centre.addWidget(self.mapping, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(centre, 1)
        row.addWidget(self.detail)
        self.mapping.entered.connect(self._on_column)
        self.mapping.chosen.connect(self._on_field)
        self.detail.chosen.connect(self._on_field)
        self.detail.stepped.connect(self._on_column_step)
        self.head.doubts_wanted.connect(self._show_columns)
        self.head.personal_wanted.connect(self._on_personal)
        self.head.load_wanted.connect(self._load_mapping)
        self.head.save_wanted.connect(self._save_mapping)

    @property
    def sheet(self) -> SheetReading | None:
        """The table whose columns are shown."""
        return self.entry.reading if self.entry else None

    def show_entry(self, entry: Entry, tables: Sequence[SheetReading], wishes: Wishes) -> None:
        """Show the columns of one sheet; ``tables`` are those of all files."""
        self.entry, self.tables, self.wishes = entry, tables, wishes
        if entry.reading is None:
            return
        words = self.tr("{sheet} · judul baris {row}").format(
            sheet=entry.sheet or "–", row=entry.reading.header_row
        )
        self.head.show_sheet(entry.look.file, words)
        self._show_columns(self._only_doubts)

    def _field_choices(self) -> list[tuple[str, str]]:
        fields = [(name, field_label(name)) for name in canonical_fields()]
        return [(EXTRA, self.tr("Kolom tambahan")), (SKIPPED, self.tr("Jangan ambil")), *fields]

    def _show_columns(self, only_doubts: bool) -> None:
        sheet, wishes = self.sheet, self.wishes
        if sheet is None:
            return
        unsure = len(doubts(sheet))
        self._only_doubts = only_doubts
        self.head.show_columns(
            unsure=unsure,
            columns=len(sheet.columns),
            only_doubts=only_doubts and unsure > 0,
        )
        personal = [part for part in sheet.columns if part.personal]
        skipped = wishes.left_out.get(sheet.fingerprint, ())
        self.head.show_personal(
            there=bool(personal), left_out=all(part.header in skipped for part in personal)
        )
        self.mapping.show_sheet(sheet, wishes, only_doubts=only_doubts and unsure > 0)

    def _on_column(self, guess: ColumnGuess) -> None:
        sheet, entry = self.sheet, self.entry
        if sheet is None or entry is None:
            return
        field = field_of(self.wishes, sheet, guess)
        cells = read_cells(sample_column(sheet, guess, entry.top), guess, field)
        self.detail.show_column(guess, self._options(guess, field), field, cells)

    def _options(self, guess: ColumnGuess, field: str) -> list[Option]:
        """Return what a column may become: the guess, other meanings, extra, nothing."""
        found: dict[str, Option] = {}
        if guess.field:
            label = field_label(guess.field)
            found[guess.field] = (guess.field, label, guess.why, guess.confidence)
        for name, score in alternatives(guess):
            why = self.tr("judulnya juga dapat berarti ini")
            found.setdefault(name, (name, field_label(name), why, score))
        if field not in {EXTRA, SKIPPED}:
            found.setdefault(field, (field, field_label(field), self.tr("pilihan Anda"), None))
        extra = self.tr("disimpan apa adanya di catatan rekaman")
        if not guess.field and not guess.ignored:
            extra = guess.why
        found[EXTRA] = (EXTRA, self.tr("Kolom tambahan"), extra, None)
        skip = guess.why if guess.ignored else self.tr("isi kolom ini tidak masuk ke dokumen")
        found[SKIPPED] = (SKIPPED, self.tr("Jangan ambil"), skip, None)
        return list(found.values())

    def _on_field(self, guess: ColumnGuess, field: str) -> None:
        sheet = self.sheet
        if sheet is not None and field != field_of(self.wishes, sheet, guess):
            self._settle(with_field(self.wishes, sheet, guess, field))
            self.mapping.show_field(guess, field_of(self.wishes, sheet, guess))
            self._on_column(guess)

    def _on_personal(self, left_out: bool) -> None:
        if self.sheet is not None:
            self._settle(with_personal(self.wishes, self.sheet, taken=not left_out))
            self._show_columns(self._only_doubts)

    def _on_column_step(self, by: int) -> None:
        rows = self.mapping.rows
        current = next((n for n, row in enumerate(rows) if row.current), 0)
        if 0 <= current + by < len(rows):
            rows[current + by].field.setFocus(Qt.FocusReason.TabFocusReason)

    def _settle(self, wishes: Wishes) -> None:
        self.wishes = wishes
        self.settled.emit(wishes)

    def _save_mapping(self) -> None:
        kind = self.tr("Pemetaan kolom (*.json)")
        files = self._files()
        path = files.output("pemetaan.json", kind) if files else None
        if path is not None:
            mappings = {part.fingerprint: fields_of(self.wishes, part) for part in self.tables}
            job = facts.save_mappings(self.session, path, mappings)
            words = self.tr("Pemetaan disimpan di {file}.").format(file=path.name)
            job.succeeded.connect(lambda _n: self.session.told.emit(words))

    def _load_mapping(self) -> None:
        files = self._files()
        path = files.mapping() if files else None
        if path is not None:
            job = facts.load_mappings(self.session, path)
            job.succeeded.connect(self._on_mappings)

    def _on_mappings(self, found: dict[str, dict[str, str]]) -> None:
        fitting = {part.fingerprint for part in self.tables} & found.keys()
        known = {header: found[header] for header in fitting}
        profiles = {**self.wishes.profiles, **known}
        self._settle(replace(self.wishes, profiles=profiles))
        words = self.tr("Pemetaan dipakai untuk {n} dari {all} lembar.")
        self.session.told.emit(words.format(n=len(fitting), all=len(self.tables)))
        self._show_columns(self._only_doubts)
