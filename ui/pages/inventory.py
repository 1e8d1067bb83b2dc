"""Inventaris: the grid officers know, and the record with the source of every value."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from graph.model import Application, ApplicationId
from planner.domain.step_names import StepKind, StepName, step_name
from ui import actions, theme
from ui import format as written
from ui.models.columns import COLUMNS, field_name
from ui.models.editing import CellEdit, Edits, gather
from ui.models.finding import searchable
from ui.models.record_table import RecordTable, SortKey
from ui.models.views import GridView
from ui.pages.inventory_finding import FindReplace
from ui.pages.inventory_tools import InventoryTools
from ui.pages.page import Page
from ui.session import Aspect, UiSession
from ui.settings import Settings
from ui.verbs import history
from ui.widgets.buttons import button
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_popup import FilterPopup
from ui.widgets.grid_foot import GridFoot
from ui.widgets.record_grid import RecordGrid
from ui.widgets.record_panel import RecordPanel
from ui.widgets.replace_bar import ReplaceBar
from ui.widgets.telling_panel import TellingPanel, Wanted

MATTERS = frozenset({Aspect.PORTFOLIO, Aspect.FINDINGS, Aspect.DECISIONS})
TYPING = 150
"""Milliseconds after the last key before the search runs."""


class InventoryPage(Page):
    """Grid and record share the selection of the session."""

    settings: Settings | None = None

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(session, actions.page("inventory").title(), parent)
        self.model = RecordTable(COLUMNS, self)
        self.grid = RecordGrid(self.model)
        self.panel = RecordPanel()
        self.foot = GridFoot()
        self.telling = TellingPanel()
        self.tools = InventoryTools(self.grid, lambda: self.settings)
        self.chips, self.search, self.views = (
            self.tools.chips, self.tools.search, self.tools.views,
        )  # fmt: skip
        self.replace = ReplaceBar([(one.id, one.title()) for one in searchable(COLUMNS)])
        self.popup = FilterPopup(self)
        self.finding = FindReplace(self.replace, self.grid, self.apply, self)
        self._build_head()
        self._build_body()
        self._link()

    # --- building ---------------------------------------------------------------------

    def _build_head(self) -> None:
        self.forms = button(self.tr("Formulir per OPD"), icon="envelope")
        self.forms.clicked.connect(lambda: self.command.emit("forms"))
        self.paste = button(self.tr("Tempel"), icon="copy")
        self.bring = button(self.tr("Impor"), icon="download-simple", kind="primary")
        self.paste.clicked.connect(self._on_paste)
        self.bring.clicked.connect(lambda: self.wanted.emit("import"))
        self.head.add(self.forms, self.paste, self.bring)

    def _build_body(self) -> None:
        left = QFrame()
        left.setProperty("pane", "body")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.replace)
        column.addWidget(self.grid, 1)
        column.addWidget(self.foot)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(left)
        self.split.addWidget(self.panel)
        self.split.addWidget(self.telling)
        self.split.setStretchFactor(0, 1)
        for pane in (self.panel, self.telling):
            pane.setMaximumWidth(theme.px(480))
            pane.hide()
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)

    def _link(self) -> None:
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(TYPING)
        self._typed.timeout.connect(lambda: self.arrange(search=self.search.text()))
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.grid.current_changed.connect(lambda app: self.session.select([app]))
        self.grid.chosen_changed.connect(lambda: self.foot.show_choice(self.grid))
        self.grid.edits_made.connect(self.apply)
        self.model.edited.connect(self._on_edited)
        self.model.arranged.connect(self._on_arranged)
        for header in (self.grid.left_header, self.grid.right_header):
            header.filter_wanted.connect(self.open_filter)
            header.menu_wanted.connect(self._on_head_menu)
        for view in (self.grid.left, self.grid.right):
            view.filter_asked.connect(self._filter_current)
        self.popup.chosen.connect(self._on_filtered)
        self.popup.sort_wanted.connect(self._on_sort_wanted)
        self.chips.dropped.connect(lambda column: self._on_filtered(column, frozenset()))
        self.chips.wanted.connect(self._filter_menu)
        self.panel.stepped.connect(self.step)
        self.panel.history_wanted.connect(self._on_history_wanted)
        self.panel.closed.connect(lambda: self.session.select([]))
        self.panel.page_wanted.connect(self.wanted)
        self.panel.record_wanted.connect(lambda app: self.session.select([app]))
        self.views.chosen.connect(self.use_view)
        self.views.save_wanted.connect(self._save_view)
        self.tools.doubts.pressed.connect(self._show_telling)
        self.tools.replace_wanted.connect(self.replace.open)
        self.telling.closed.connect(self._show_telling)
        self.telling.forms_wanted.connect(lambda: self.command.emit("forms"))
        self.telling.cell_wanted.connect(self._on_cell_wanted)
        self.finding.missed.connect(self._on_missed)
        actions.add_key(self, "Ctrl+F", self.search.setFocus)
        actions.add_key(self, "Ctrl+H", self.replace.open)

    # --- showing ----------------------------------------------------------------------

    def refresh(self, aspects: frozenset[Aspect]) -> None:
        if aspects & MATTERS:
            self._show_rows()
        if aspects & (MATTERS | {Aspect.SELECTION}):
            self._show_record()
        if Aspect.THEME in aspects:
            self.grid.update()

    def _show_rows(self) -> None:
        snapshot = self.session.snapshot
        if not snapshot.portfolio.applications:
            self._show_nothing()
            return
        self.show_empty(None)
        figures = self.session.figures
        self.head.say(
            self.tr("<b>{rows}</b> baris · <b>{systems}</b> sistem · <b>{units}</b> OPD").format(
                rows=written.number(figures.rows),
                systems=written.number(figures.systems),
                units=written.number(len(snapshot.portfolio.units)),
            )
        )
        self.tools.show_missing(figures)
        self._fill_telling()
        self.model.show(snapshot, self.session.findings.systems)

    def _show_nothing(self) -> None:
        self.head.say("")
        empty = EmptyState(
            self.tr("Di sini tampil semua aplikasi, satu baris satu aplikasi."),
            self.tr("Impor inventaris"),
            self.tr("Seret berkas ke mana saja di jendela ini, atau pilih: xlsx, xls, ods, csv."),
        )
        empty.pressed.connect(lambda: self.command.emit("import"))
        self.show_empty(empty)

    def _show_record(self) -> None:
        known = self.session.snapshot.portfolio.applications
        chosen = next((app for app in self.session.selection if app in known), None)
        self.panel.setVisible(chosen is not None and not self.telling.isVisibleTo(self))
        self.grid.show_record(chosen)
        if chosen is not None:
            self.panel.show_record(known[chosen], self.session.snapshot, self.session.findings)

    def step(self, by: int) -> None:
        """Show the record above or below."""
        current = self.model.row_of(self.session.selection[0]) if self.session.selection else None
        row = (current or 0) + by
        if 0 <= row < self.model.rowCount():
            self.session.select([self.model.app(row).id])

    def _on_history_wanted(self, application: ApplicationId) -> None:
        job = history.changes_of(self.session, application)
        job.succeeded.connect(lambda found: self.panel.show_history(application, found))

    # --- order and filters ------------------------------------------------------------

    def arrange(
        self, *, filters: dict[str, frozenset[str]] | None = None, search: str | None = None
    ) -> None:
        """Filter, and keep the record in view when it is still there."""
        self.model.arrange(filters=filters, search=search)
        self._show_record()

    def open_filter(self, column: str, place: QPoint) -> None:
        """Open the filter of a column."""
        ticked = self.model.filters.get(column, frozenset())
        self.popup.show_values(column, self.model.texts(column), ticked, place)

    def _filter_current(self) -> None:
        section = max(self.grid.left.currentIndex().column(), 1)
        frozen = section in self.grid.frozen
        header = self.grid.left_header if frozen else self.grid.right_header
        self.open_filter(self.model.columns[section].id, header.corner(section))

    def _on_filtered(self, column: str, texts: frozenset[str]) -> None:
        self.arrange(filters={**self.model.filters, column: texts})

    def _on_sort_wanted(self, column: str, descending: bool) -> None:
        self.popup.dismiss()
        self.model.arrange(sorting=[SortKey(column, descending)])
        self._show_record()

    def _filter_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        for column in self.model.columns[1:]:
            menu.addAction(column.title(), partial(self.open_filter, column.id, place))
        menu.popup(place)

    def _on_arranged(self) -> None:
        self.chips.show_filters(
            {self.model.column(key).title(): (key, len(t)) for key, t in self.model.filters.items()}
        )
        self.foot.show_rows(self.model.rowCount(), self.model.total)
        for header in (self.grid.left_header, self.grid.right_header):
            header.viewport().update()

    def _show_telling(self) -> None:
        """Show the missing cells that settle decisions and their rows, or all rows again."""
        on = not self.telling.isVisibleTo(self)
        self.telling.setVisible(on)
        only = frozenset(self.session.figures.telling) if on else frozenset()
        self.model.arrange(only=only)
        self.tools.doubts.press(on=on, words=self.tr("Semua") if on else self.tr("Tunjukkan"))
        self._show_record()

    def _fill_telling(self) -> None:
        figures, portfolio = self.session.figures, self.session.snapshot.portfolio
        found = []
        for cell in figures.telling_list:
            app = portfolio.applications.get(cell.application)
            if app is not None:
                unit = portfolio.unit_name(app.unit)
                field = field_name(cell.field)
                found.append(
                    Wanted(app.id, cell.field, app.name, field, unit, len(cell.decides), cell.why)
                )
        self.telling.show_cells(found, figures.telling_decisions)

    def _on_cell_wanted(self, cell: Wanted) -> None:
        known = {column.id for column in self.model.columns}
        if cell.column in known:
            self.grid.go_to(cell.application, cell.column)
        else:
            self.session.select([cell.application])

    # --- views ------------------------------------------------------------------------

    def view(self) -> GridView:
        """Return the grid as it is arranged now."""
        return GridView(
            filters=self.model.filters,
            sorting=self.model.sorting,
            columns=tuple(self.grid.shown_columns()),
            frozen=tuple(self.grid.frozen_columns()),
        )

    def use_view(self, view: GridView) -> None:
        """Arrange the grid like a saved view."""
        self.model.arrange(sorting=view.sorting, filters=view.filters)
        columns = list(view.columns) or [column.id for column in COLUMNS if column.shown]
        self.grid.arrange_columns(columns, view.frozen)
        self._show_record()

    def _save_view(self) -> None:
        heads = [self.model.column(key).title() for key in self.model.filters]
        self.views.save(", ".join(heads), self.view())

    def _on_head_menu(self, column: str, place: QPoint) -> None:
        self.tools.head_menu(column, partial(self.open_filter, column, place)).popup(place)

    # --- changing ---------------------------------------------------------------------

    def _on_edited(self, app: Application, column: str, typed: str) -> None:
        self.apply([CellEdit(app.id, self.model.column(column), typed)], "edit")

    def apply(self, cells: Sequence[CellEdit], how: str) -> None:
        """Write cells as one step; those that cannot be read are marked, never lost."""
        edits = gather(cells, self.session.snapshot.portfolio)
        for cell in cells:
            self.model.mark(cell.application, cell.column.id)
        for cell, reason in edits.refused:
            self.model.mark(cell.application, cell.column.id, cell.text, reason)
        if edits.changes:
            self.session.edit(self._step_name(cells, edits, how), edits.changes)
        if edits.refused:
            words = self.tr("{n} sel tidak terbaca dan ditandai: {why}")
            self.session.told.emit(
                words.format(n=written.number(len(edits.refused)), why=edits.refused[0][1])
            )

    def _step_name(self, cells: Sequence[CellEdit], edits: Edits, how: str) -> StepName:
        if len(cells) == 1:
            name = self.session.snapshot.portfolio.applications[cells[0].application].name
            return step_name(StepKind.CELL, field=cells[0].column.id, name=name)
        return step_name(StepKind(how), count=edits.cells)

    def _on_paste(self) -> None:
        """Paste into the grid; a table for an empty inventory goes through the import."""
        if self.model.total:
            self.grid.paste()
        else:
            self.command.emit("import-paste")

    def _on_missed(self, text: str) -> None:
        self.session.told.emit(self.tr("“{text}” tidak ditemukan.").format(text=text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.px(1240)
        self.grid.show_column("urls", shown=not narrow)
        for pane in (self.panel, self.telling):
            pane.setMinimumWidth(theme.px(320 if narrow else 336))
