"""The view *Kesiapan*: INA Digital attributes of every service for citizens, as a grid to fill."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QTableView, QVBoxLayout, QWidget

from graph.model import ServiceId
from planner.domain.listing import PriorityField, Readiness
from planner.domain.words import word
from planner.workspace.portal import Entry, PortalView
from ui import format as written
from ui import theme
from ui.models.service_rows import readiness_words, short_word
from ui.models.toned_table import Cell, TonedTable
from ui.session import UiSession
from ui.theme import Step
from ui.verbs import portal
from ui.widgets.buttons import chip, text
from ui.widgets.folding_panes import folding_pair
from ui.widgets.painting import dress_table
from ui.widgets.pane import PaneFoot, PaneHead, paragraph
from ui.widgets.share_line import ShareLine

NAME, UNIT, FIELD = 0, 1, 2
FIRST = 3
"""Column of the first attribute."""


class ReadinessView(QWidget):
    """Rows are services, columns attributes; Y says yes, T says no, Delete takes it back."""

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._entries: list[Entry] = []
        self._shown: list[Entry] = []
        self.table = QTableView()
        self.model = TonedTable(self)
        self.table.setModel(self.model)
        dress_table(self.table, row_height=28)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(self.tr("Kesiapan layanan"))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._ask)
        self.table.doubleClicked.connect(
            lambda index: self._ask(self.table.visualRect(index).bottomLeft())
        )
        self.missing = chip(self.tr("Hanya yang belum lengkap"))
        self.missing.clicked.connect(self._show_rows)
        self.priority = chip(self.tr("Hanya bidang prioritas"))
        self.priority.clicked.connect(self._show_rows)
        self.count = text("", Step.SMALL, "muted")
        self.course = ShareLine()
        self.summary = paragraph(step=Step.SMALL)
        self._lay_out()
        for key, value in (("Y", True), ("T", False), ("Del", None)):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda v=value: self.say(v))

    def _lay_out(self) -> None:
        head = PaneHead(
            self.tr("Layanan publik"),
            self.tr("pilih sel lalu Y ya · T belum · Del kosongkan; tanggal hari ini dicatat"),
        )
        head.add(self.missing, self.priority)
        foot = PaneFoot()
        foot.row.addWidget(self.count)
        foot.row.addStretch(1)
        foot.row.addWidget(
            text(
                self.tr("Bidang prioritas Perpres 82/2023 dari sumber kedua: periksa sebelum "
                        "dikutip."),
                Step.SMALL, "muted",
            )
        )  # fmt: skip
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(head)
        left.addWidget(self.table, 1)
        left.addWidget(foot)
        side = QFrame()
        side.setProperty("pane", "body")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PaneHead(self.tr("Di portal daerah"), self.tr("menurut tanggal catatan")))
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 10, 12, 12)
        inner.setSpacing(10)
        inner.addWidget(self.course)
        inner.addWidget(self.summary)
        inner.addStretch(1)
        column.addLayout(inner, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(
            folding_pair(
                self.tr("Panel"), (self.tr("Layanan"), left), (self.tr("Ringkasan"), side), 290
            )
        )

    # --- showing ----------------------------------------------------------------------

    def show_view(self, view: PortalView) -> None:
        """Show the services of the citizens' portal."""
        self._entries = [entry for group in view.needs for entry in group.services]
        self._show_rows()
        self.course.show_course(view.listed, len(self._entries), date.today())
        self.summary.setText("<br>".join(self._summary_lines(view)))

    def _summary_lines(self, view: PortalView) -> list[str]:
        total = len(self._entries)
        lines = []
        for what in Readiness:
            have = sum(dict(e.marks)[what].value for e in self._entries if what in dict(e.marks))
            lines.append(
                self.tr("{what}: <b>{n}</b> dari {m}").format(
                    what=word(what), n=written.number(have), m=written.number(total)
                )
            )
        said = self.tr("<b>{n}</b> atribut belum ada; masing-masing menjadi tugas penyelenggaranya "
                       "di lembar Kesiapan dari ekspor menu.")  # fmt: skip
        return [*lines, "", said.format(n=written.number(view.missing))]

    def _show_rows(self) -> None:
        self._shown = [entry for entry in self._entries if self._wanted(entry)]
        heads = (
            self.tr("Layanan"), self.tr("Penyelenggara"), self.tr("Bidang prioritas"),
            *(short_word(what) for what in Readiness),
        )  # fmt: skip
        current = self.table.currentIndex()
        place = (current.row(), current.column())
        self.model.show(heads, [self._cells(entry) for entry in self._shown])
        self._size_columns()
        if current.isValid() and place[0] < len(self._shown):
            self.table.setCurrentIndex(self.model.index(*place))
        said = self.tr("{n} dari {m} layanan ditampilkan")
        n, m = written.number(len(self._shown)), written.number(len(self._entries))
        self.count.setText(said.format(n=n, m=m))

    def _wanted(self, entry: Entry) -> bool:
        whole = sum(mark.value for _, mark in entry.marks) == len(Readiness)
        if self.missing.isChecked() and whole:
            return False
        return not self.priority.isChecked() or entry.field is not PriorityField.NONE

    def _cells(self, entry: Entry) -> list[Cell]:
        none = entry.field is PriorityField.NONE
        field = Cell("–", "muted") if none else Cell(word(entry.field))
        marks = (Cell(*readiness_words(entry, what)) for what in Readiness)
        return [Cell(entry.title), Cell(entry.unit, "muted"), field, *marks]

    def _size_columns(self) -> None:
        head = self.table.horizontalHeader()
        for column, width in enumerate((186, 118, 118, 108, 108, 108, 108)):
            self.table.setColumnWidth(column, theme.px(width))
        head.setStretchLastSection(True)

    # --- changing ---------------------------------------------------------------------

    def say(self, value: bool | None) -> None:
        """Write the answer into every chosen cell of an attribute."""
        chosen: dict[Readiness, list[ServiceId]] = {}
        for index in self.table.selectedIndexes():
            if index.column() >= FIRST:
                what = list(Readiness)[index.column() - FIRST]
                chosen.setdefault(what, []).append(self._shown[index.row()].id)
        for what, services in chosen.items():
            portal.mark(self.session, services, what, value=value)

    def _ask(self, spot: QPoint) -> None:
        index = self.table.indexAt(spot)
        columns = {one.column() for one in self.table.selectedIndexes()} or {index.column()}
        menu = QMenu(self)
        if columns == {FIELD}:
            self._offer_fields(menu)
        elif min(columns) >= FIRST:
            for words, value in ((self.tr("Ya, sejak hari ini"), True), (self.tr("Belum"), False),
                                 (self.tr("Kosongkan"), None)):  # fmt: skip
                made = menu.addAction(words)
                made.triggered.connect(lambda _on=False, v=value: self.say(v))
        if not menu.isEmpty():
            menu.popup(self.table.viewport().mapToGlobal(spot))

    def _offer_fields(self, menu: QMenu) -> None:
        services = self._chosen_services()
        suggested = menu.addAction(self.tr("Menurut kebutuhannya"))
        suggested.triggered.connect(lambda: portal.set_field(self.session, services, None))
        menu.addSeparator()
        for field in PriorityField:
            made = menu.addAction(word(field))
            made.triggered.connect(
                lambda _on=False, f=field: portal.set_field(self.session, services, f)
            )

    def _chosen_services(self) -> Sequence[ServiceId]:
        rows = sorted({one.row() for one in self.table.selectedIndexes()})
        return [self._shown[row].id for row in rows]
