"""The map as a table: every application with its group, for keyboard and screen reader."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from graph.findings import Findings
from graph.model import ApplicationId
from planner.domain.snapshot import Snapshot
from ui import format as written
from ui import theme
from ui.dispositions import short_name_of
from ui.models.plain_table import Line, PlainTable
from ui.widgets.buttons import button
from ui.widgets.pane import PaneFoot


def map_lines(snapshot: Snapshot, findings: Findings) -> tuple[tuple[str, Line], ...]:
    """Return (application, row): group by group, then what overlaps with nothing."""
    apps = snapshot.portfolio.applications
    heads = {member: system.head for system in findings.systems for member in system.members}
    group_of = {m: n for n, group in enumerate(findings.groups) for m in group.members}
    links: Counter[str] = Counter()
    strongest: dict[str, float] = {}
    for edge in findings.overlaps:
        if edge.probability >= 0.5:
            for end in (edge.a, edge.b):
                links[end] += 1
                strongest[end] = max(strongest.get(end, 0.0), edge.probability)
    last = len(findings.groups)
    ordered = sorted(
        apps.values(),
        key=lambda app: (group_of.get(heads.get(app.id, app.id), last), app.name.casefold()),
    )
    lines = []
    for app in ordered:
        number = group_of.get(heads.get(app.id, app.id), -1)
        decision = snapshot.decisions.get(heads.get(app.id, app.id))
        best = strongest.get(app.id)
        cells = (
            findings.groups[number].topic.capitalize() if number >= 0 else "–",
            app.name,
            _unit(snapshot, app.id),
            short_name_of(decision.disposition) if decision else "–",
            written.number(links[app.id]),
            written.percent(best) if best is not None else "–",
        )
        lines.append((app.id, Line(cells)))
    return tuple(lines)


def _unit(snapshot: Snapshot, app: ApplicationId) -> str:
    unit = snapshot.portfolio.applications[app].unit
    found = snapshot.portfolio.units.get(unit) if unit else None
    return (found.acronym or found.name) if found else "–"


class MapList(QFrame):
    """Choosing a row chooses the application, as a press on the map does."""

    node_chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: tuple[str, ...] = ()
        heads = (
            self.tr("Kelompok"),
            self.tr("Aplikasi"),
            self.tr("OPD"),
            self.tr("Keputusan"),
            self.tr("Sambungan"),
            self.tr("Terkuat"),
        )
        self.plain = PlainTable(heads, self)
        self.table = self._build_table()
        self.back = button(self.tr("Kembali ke gambar"), icon="arrow-left", kind="quiet")
        self.back.clicked.connect(self.closed)
        top = PaneFoot()
        top.row.setContentsMargins(8, 4, 8, 4)
        top.row.addWidget(self.back)
        top.row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    def _build_table(self) -> QTableView:
        made = QTableView()
        made.setModel(self.plain)
        made.setAccessibleName(self.tr("Daftar isi peta"))
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setTabKeyNavigation(False)
        made.setShowGrid(False)
        made.setWordWrap(False)
        made.verticalHeader().setVisible(False)
        made.verticalHeader().setDefaultSectionSize(theme.px(28))
        head = made.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate((112, 150, 84, 92, 88, 72)):
            made.setColumnWidth(column, theme.px(width))
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        made.activated.connect(self._on_row)
        made.clicked.connect(self._on_row)
        return made

    def show_lines(self, lines: tuple[tuple[str, Line], ...]) -> None:
        """Show these rows."""
        self._keys = tuple(key for key, _ in lines)
        self.plain.show([line for _, line in lines])

    def _on_row(self, index: QModelIndex) -> None:
        if index.isValid():
            self.node_chosen.emit(self._keys[index.row()])
