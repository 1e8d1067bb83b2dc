"""The bar above the inventory: views, search, filters, what is missing, columns."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QWidget

from ui import format as written
from ui import theme
from ui.models.columns import FROZEN
from ui.models.overview import Overview
from ui.settings import Settings
from ui.widgets.buttons import icon_button
from ui.widgets.chips import FilterChips
from ui.widgets.name_field import make_clearable
from ui.widgets.notice_chip import NoticeChip
from ui.widgets.record_grid import RecordGrid
from ui.widgets.views_button import ViewsButton


class InventoryTools(QFrame):
    """Tells what is wanted; the page does it."""

    replace_wanted = Signal()

    def __init__(
        self,
        grid: RecordGrid,
        settings: Callable[[], Settings | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("pane", "head")
        self.setFixedHeight(theme.px(44))
        self._grid = grid
        self.views = ViewsButton("inventory", settings)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Cari di inventaris"))
        self.search.setAccessibleName(self.tr("Cari di inventaris"))
        make_clearable(self.search)
        self.search.setMaximumWidth(theme.px(200))
        self.chips = FilterChips()
        self.doubts = NoticeChip(self.tr("Tunjukkan"))
        self.replace = icon_button(
            "magnifying-glass", self.tr("Cari dan ganti (Ctrl+H)"), edged=True
        )
        self.replace.clicked.connect(self.replace_wanted)
        self.columns = icon_button("sliders-horizontal", self.tr("Kolom"), edged=True)
        self.columns.clicked.connect(self._on_columns)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.views)
        row.addWidget(self.search)
        row.addWidget(self.chips)
        row.addStretch(1)
        row.addWidget(self.doubts)
        row.addWidget(self.replace)
        row.addWidget(self.columns)

    def show_missing(self, figures: Overview) -> None:
        """Say which missing cells settle how many decisions."""
        cells, decisions = figures.telling_cells, figures.telling_decisions
        words = self.tr("<b>{n} sel</b> menentukan <b>{decisions} keputusan</b>")
        self.doubts.say(
            words.format(n=written.number(cells), decisions=written.number(decisions))
            if cells
            else ""
        )

    def _on_columns(self) -> None:
        menu = QMenu(self)
        self._add_columns(menu)
        menu.popup(self.columns.mapToGlobal(QPoint(0, self.columns.height())))

    def _add_columns(self, menu: QMenu) -> None:
        grid = self._grid
        shown = {*grid.shown_columns(), *grid.frozen_columns()}
        for column in grid.model.columns[FROZEN:]:
            action = menu.addAction(column.title())
            action.setCheckable(True)
            action.setChecked(column.id in shown)
            action.toggled.connect(lambda on, c=column.id: grid.show_column(c, shown=on))

    def head_menu(self, column: str, open_filter: Callable[[], None]) -> QMenu:
        """Return what can be done with one column, at its head."""
        grid, menu = self._grid, QMenu(self)
        frozen = grid.is_frozen(column)
        menu.addAction(self.tr("Saring…"), open_filter)
        menu.addSeparator()
        always = grid.model.number(column) < FROZEN
        freeze = menu.addAction(
            self.tr("Lepaskan dari sisi kiri") if frozen else self.tr("Bekukan di sisi kiri"),
            partial(grid.freeze, column, on=not frozen),
        )
        hide = menu.addAction(
            self.tr("Sembunyikan"), partial(grid.show_column, column, shown=False)
        )
        for action in (freeze, hide):
            action.setEnabled(not always)
        more = menu.addMenu(self.tr("Kolom"))
        self._add_columns(more)
        return menu
