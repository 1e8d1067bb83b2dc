"""Impor inventaris in four steps; nothing is written until *Terapkan*, and then one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from importers.result import SheetReading
from planner.workspace.looking import FileLook
from planner.workspace.wishes import Wishes
from ui import actions
from ui import format as written
from ui.files import FileChooser
from ui.jobs import Job
from ui.models.clipboard import Pasted
from ui.models.import_draft import Draft, Entry, EntryKind
from ui.models.import_lines import Kind, answered
from ui.models.mapping import doubts, warm
from ui.pages.import_columns import ColumnsStep
from ui.pages.import_panes import (
    SheetsPane,
    WizardFoot,
    files_line,
    marked_place,
    outcome_line,
    promise_line,
)
from ui.pages.page import Page
from ui.session import Aspect, UiSession
from ui.summaries import ImportSummary
from ui.verbs import facts
from ui.widgets.import_files import ImportFiles
from ui.widgets.import_result import ImportResultPane
from ui.widgets.sheet_preview import SheetPreview
from ui.widgets.steps import Steps

FILES, SHEETS, COLUMNS, RESULT = range(4)


class ImportPage(Page):
    """Files, sheets, columns, result."""

    files: FileChooser | None = None

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(session, actions.page("import").title(), parent)
        self.draft = Draft()
        self.summary: ImportSummary | None = None
        self.entry: Entry | None = None
        self.step = FILES
        self.job: Job | None = None
        self._read_with: tuple[tuple[Path, ...], Wishes] | None = None
        self._pasted = Pasted()
        self._build()
        self._link()
        self.go(FILES)

    # --- building ---------------------------------------------------------------------

    def _build(self) -> None:
        self.steps = Steps(
            [self.tr("Berkas"), self.tr("Lembar dan judul"), self.tr("Kolom"), self.tr("Hasil")]
        )
        self.head.add(self.steps)
        self.start, self.preview, self.result = ImportFiles(), SheetPreview(), ImportResultPane()
        self.columns = ColumnsStep(self.session, lambda: self.files)
        self.left, self.foot = SheetsPane(), WizardFoot()
        self.next = self.foot.next
        self.middle = QStackedWidget()
        for widget in (self.start, self.preview, self.columns, self.result):
            self.middle.addWidget(widget)
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(self.left)
        panes.addWidget(self.middle, 1)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(panes, 1)
        column.addWidget(self.foot)

    def _link(self) -> None:
        self.steps.chosen.connect(self.go)
        self.start.files_wanted.connect(self.choose_files)
        self.start.folder_wanted.connect(self._choose_folder)
        self.start.paste_wanted.connect(self.paste)
        self.start.dropped.connect(self._on_dropped)
        self.left.more_wanted.connect(self.choose_files)
        self.left.list.chosen.connect(self._on_entry)
        self.preview.header_chosen.connect(self._on_header)
        self.preview.guess_wanted.connect(self._on_guess_wanted)
        self.preview.order_chosen.connect(self._on_order)
        self.columns.settled.connect(self._settle)
        self.result.answered.connect(self._on_answered)
        self.result.marked_wanted.connect(self._write_marked)
        self.foot.cancel.clicked.connect(self.leave)
        self.foot.back.clicked.connect(lambda: self.go(self.step - 1))
        self.next.clicked.connect(self.advance)
        actions.add_key(self, "Ctrl+V", self.paste)
        self.session.opened.connect(lambda _place: self._forget())

    # --- the steps --------------------------------------------------------------------

    def go(self, step: int) -> None:
        """Show a step."""
        self.step = step
        self.steps.show_step(step)
        self.middle.setCurrentIndex(step)
        among = step in {SHEETS, COLUMNS} and bool(self.draft.looks)
        self.left.setVisible(among)
        self.foot.back.setVisible(step > FILES)
        if among:
            self._show_entries()
        self._update_foot()

    def _update_foot(self) -> None:
        busy = self.job is not None and self.job.running
        self.next.setText(
            [
                self.tr("Periksa lembar"),
                self.tr("Periksa kolom"),
                self.tr("Lihat hasil"),
                self.tr("Terapkan"),
            ][self.step]
        )
        ready = bool(self.draft.tables) if self.step < RESULT else self._may_accept()
        self.next.setEnabled(ready and not busy)
        self.foot.promise.setText(self._promise())

    def _may_accept(self) -> bool:
        return self.summary is not None and (self.summary.writes or self._changed())

    def _promise(self) -> str:
        if self.step == RESULT and self.summary is not None:
            return outcome_line(self.summary, self.draft.wishes, writes=self._may_accept())
        return promise_line(self.draft if self.step == SHEETS else Draft())

    def advance(self) -> None:
        """Go on; the rows are understood on the way to the result, written at the end."""
        if self.step == COLUMNS and self._changed():
            self._read()
        elif self.step == RESULT:
            self._accept()
        else:
            self.go(self.step + 1)

    def leave(self) -> None:
        """Stop what runs, start anew and go back to the inventory."""
        job, self.job = self.job, None
        if job is not None and job.running:
            job.cancel()
        self._forget()
        self.wanted.emit("inventory")

    def _forget(self) -> None:
        self.draft, self.summary, self.entry = Draft(), None, None
        self._read_with = None
        self.start.show_looks(())
        self.head.say("")
        self.go(FILES)

    # --- files ------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask for files and look at them."""
        if self.files is not None:
            self.read(self.files.inventories())

    def _choose_folder(self) -> None:
        if self.files is not None and (folder := self.files.inventory_folder()):
            self.read((folder,))

    def paste(self) -> None:
        """Take the table on the clipboard as one more file."""
        path = self._pasted.write()
        if path is None:
            self.session.told.emit(self.tr("Papan klip tidak berisi tabel dari lembar kerja."))
        else:
            self.read((path,))

    def read(self, paths: Sequence[Path]) -> None:
        """Look at more files; the wizard goes on when they were seen."""
        if paths:
            self.draft = self.draft.with_paths(paths)
            self.summary = None
            self.session.jobs.in_thread("", lambda _ctx: warm())
            self._look(paths, self._on_looked)

    def _look(self, paths: Sequence[Path], then: Callable[[], object]) -> None:
        self._start(facts.look_at_files(self.session, paths, self.draft.wishes))
        if self.job is not None:
            self.job.reported.connect(self._on_look)
            self.job.succeeded.connect(lambda _seen: then())

    def _on_looked(self) -> None:
        self.go(SHEETS if any(look.sheets for look in self.draft.looks) else FILES)

    def _start(self, job: Job) -> None:
        self.job = job
        job.ended.connect(self._update_foot)
        self._update_foot()

    def _on_look(self, look: FileLook) -> None:
        if not self.draft.paths:
            return  # left in the meantime
        self.draft = self.draft.with_look(look)
        self.start.show_looks(self.draft.looks)
        self.head.say(files_line(self.draft))

    def _on_dropped(self, look: FileLook) -> None:
        self.draft = self.draft.without(look)
        self.start.show_looks(self.draft.looks)
        self.head.say(files_line(self.draft))
        self._update_foot()

    # --- sheets -----------------------------------------------------------------------

    @property
    def sheet(self) -> SheetReading | None:
        """The table in the middle."""
        return self.entry.reading if self.entry else None

    def _show_entries(self) -> None:
        entries = self.draft.entries(only_tables=self.step == COLUMNS)
        self.left.list.show_entries(entries)
        tables = self.draft.tables
        known = sum(1 for look in self.draft.looks if look.known for _ in look.readings)
        self.left.tell(known=known, tables=len(tables))
        at = self._place_of(entries)
        if at is not None:
            self.entry = entries[at]
            self.left.list.mark(at)
            self._show_sheet()

    def _place_of(self, entries: Sequence[Entry]) -> int | None:
        """Return the line that was shown; else the first that wants a look."""
        was = self.entry
        mine = [
            at
            for at, entry in enumerate(entries)
            if was and entry.look.path == was.look.path and entry.kind is not EntryKind.OFFERED
        ]
        for at in mine:
            if was and entries[at].sheet == was.sheet:
                return at
        if mine:
            return mine[0]
        wanting = (n for n, e in enumerate(entries) if e.reading and doubts(e.reading))
        first = (n for n, e in enumerate(entries) if e.kind is EntryKind.TABLE)
        return next(wanting, next(first, 0 if entries else None))

    def _on_entry(self, entry: Entry) -> None:
        if entry.kind is EntryKind.OFFERED:
            self.draft = self.draft.with_place(entry.look, entry.sheet)
            self._look_again(entry)
            return
        self.entry = entry
        self._show_sheet()

    def _on_header(self, row: int) -> None:
        if self.entry is not None:
            self.draft = self.draft.with_place(self.entry.look, self.entry.sheet, row)
            self._look_again(self.entry)

    def _on_guess_wanted(self) -> None:
        if self.entry is not None:
            self.draft = self.draft.as_guessed(self.entry.look)
            self._look_again(self.entry)

    def _look_again(self, entry: Entry) -> None:
        self.entry, self.summary = entry, None
        self._look((Path(entry.look.path),), lambda: self.go(SHEETS))

    def _on_order(self, order: str) -> None:
        if self.entry is not None:
            self.draft = self.draft.with_date_order(self.entry.look, order)
            self._show_sheet()
            self._update_foot()

    def _show_sheet(self) -> None:
        entry = self.entry
        if entry is None:
            return
        order = self.draft.wishes.date_orders.get(entry.look.file, "")
        placed = entry.look.file in self.draft.wishes.places
        self.preview.show_entry(entry, order, placed=placed)
        if self.step == COLUMNS:
            self.columns.show_entry(entry, self.draft.tables, self.draft.wishes)

    # --- the result -------------------------------------------------------------------

    def _changed(self) -> bool:
        return self._read_with != (self.draft.paths, self.draft.wishes)

    def _read(self) -> None:
        asked = (self.draft.paths, self.draft.wishes)
        self._start(facts.read_files(self.session, *asked))
        if self.job is not None:
            self.job.succeeded.connect(lambda summary: self._on_read(summary, asked))

    def _on_read(self, summary: ImportSummary, asked: tuple[tuple[Path, ...], Wishes]) -> None:
        self.summary, self._read_with = summary, asked
        self.result.show_summary(summary, self.draft.wishes)
        self.go(RESULT)

    def _on_answered(self, kind: Kind, keys: tuple[str, ...], other: bool) -> None:
        if self.summary is not None:
            self._settle(answered(self.draft.wishes, kind, keys, self.summary, other=other))
            self.result.show_wishes(self.draft.wishes)

    def _settle(self, wishes: Wishes) -> None:
        self.draft = replace(self.draft, wishes=wishes)
        self._update_foot()

    def _write_marked(self) -> None:
        if self.files is not None and self.summary is not None:
            out = marked_place(self.files, self.summary)
            if out is not None:
                job = facts.write_marked(self.session, self.draft.paths, self.draft.wishes, out)
                job.succeeded.connect(self._on_marked)

    def _on_marked(self, written_files: list[str]) -> None:
        words = self.tr("{n} salinan bertanda ditulis.")
        self.session.told.emit(words.format(n=written.number(len(written_files))))

    def _accept(self) -> None:
        self._start(facts.accept_import(self.session, self.draft.paths, self.draft.wishes))
        if self.job is not None:
            self.job.succeeded.connect(self._on_accepted)

    def _on_accepted(self, _step: int) -> None:
        self.session.told.emit(self.tr("Impor diterapkan sebagai satu langkah."))
        self.leave()

    def refresh(self, aspects: frozenset[Aspect]) -> None:
        if Aspect.THEME in aspects and self.entry is not None:
            self._show_sheet()
