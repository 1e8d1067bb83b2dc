"""The record beside the grid: every value with the cell it came from, sources, relations."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from graph.findings import Findings
from graph.model import Application, ApplicationId
from graph.portfolio import Portfolio
from planner.domain.change import Change, Step
from planner.domain.decision import Disposition
from planner.domain.snapshot import Snapshot
from ui import format as written
from ui import theme
from ui.dispositions import name_of, paint_badge
from ui.models.record import (
    FieldLine,
    Relation,
    change_lines,
    decision_on,
    field_lines,
    relations,
    source_lines,
)
from ui.widgets.buttons import button, icon_button, tag, text
from ui.widgets.elided import ElidedLabel

HISTORY = 3


class DispositionBadge(QWidget):
    """The badge as a widget, with its word for those who cannot see it."""

    def __init__(self, disposition: Disposition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._disposition = disposition
        self.setFixedSize(QSize(theme.px(18), theme.px(18)))
        self.show_disposition(disposition)

    def show_disposition(self, disposition: Disposition) -> None:
        """Show another disposition."""
        self._disposition = disposition
        self.setAccessibleName(name_of(disposition))
        self.setToolTip(name_of(disposition))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        paint_badge(painter, QRect(0, 0, self.width(), self.height()), self._disposition)


class RecordPanel(QFrame):
    """Tabs: Rincian, Sumber, Hubungan, Riwayat."""

    stepped = Signal(int)
    closed = Signal()
    page_wanted = Signal(str)
    record_wanted = Signal(object)
    history_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self._events: tuple[tuple[Step, Change], ...] = ()
        self._shown: tuple[Application, Snapshot, Findings] | None = None
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Bagian rekaman"))
        for words in (
            self.tr("Rincian"),
            self.tr("Sumber"),
            self.tr("Hubungan"),
            self.tr("Riwayat"),
        ):
            self.tabs.addTab(words)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Rincian rekaman"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._build_head())
        column.addWidget(self._build_tabs())
        column.addWidget(self.area, 1)
        column.addWidget(self._build_foot())
        self.tabs.currentChanged.connect(self._on_tab)

    def _build_head(self) -> QWidget:
        head = QFrame()
        head.setProperty("pane", "head")
        head.setFixedHeight(theme.px(40))
        self.badge = DispositionBadge(Disposition.UNDECIDED)
        self.name = ElidedLabel()
        self.name.setFont(theme.font(weight=theme.STRONG))
        self.into = ElidedLabel()
        self.into.setProperty("role", "muted")
        self.into.setFont(theme.font(theme.Step.SMALL))
        up = icon_button("caret-up", self.tr("Rekaman sebelumnya"))
        down = icon_button("caret-down", self.tr("Rekaman berikutnya"))
        close = icon_button("x", self.tr("Tutup rekaman"))
        up.clicked.connect(lambda: self.stepped.emit(-1))
        down.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.closed)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.badge)
        row.addWidget(self.name)
        row.addWidget(self.into, 1)
        for widget in (up, down, close):
            row.addWidget(widget)
        return head

    def _build_tabs(self) -> QWidget:
        strip = QFrame()
        strip.setProperty("pane", "head")
        row = QHBoxLayout(strip)
        row.setContentsMargins(12, 0, 0, 0)
        row.addWidget(self.tabs, 1)
        return strip

    def _build_foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("pane", "foot")
        foot.setFixedHeight(theme.px(48))
        evidence = button(self.tr("Bukti tumpang tindih"), icon="intersect")
        decision = button(self.tr("Keputusan"), icon="columns")
        evidence.clicked.connect(lambda: self.page_wanted.emit("overlaps"))
        decision.clicked.connect(lambda: self.page_wanted.emit("decisions"))
        row = QHBoxLayout(foot)
        row.setContentsMargins(12, 0, 12, 0)
        row.addWidget(evidence)
        row.addStretch(1)
        row.addWidget(decision)
        return foot

    # --- showing ----------------------------------------------------------------------

    def show_record(self, app: Application, snapshot: Snapshot, findings: Findings) -> None:
        """Show one application."""
        self._shown = (app, snapshot, findings)
        self._events = ()
        decision = decision_on(app.id, snapshot, findings)
        self.badge.show_disposition(decision.disposition if decision else Disposition.UNDECIDED)
        self.name.setText(app.name)
        self.name.setMaximumWidth(theme.px(170))
        self.name.setToolTip(app.name)
        into = decision.into if decision else ""
        host = snapshot.portfolio.applications.get(ApplicationId(into))
        self.into.setText(f"→ {host.name if host else into}" if into else "")
        links = relations(app, snapshot, findings)
        self.tabs.setTabText(2, self.tr("Hubungan {n}").format(n=len(links)))
        self._on_tab(self.tabs.currentIndex())

    def _on_tab(self, tab: int) -> None:
        self._fill()
        if tab == HISTORY and self._shown is not None:
            self.history_wanted.emit(self._shown[0].id)

    def show_history(
        self, application: ApplicationId, events: tuple[tuple[Step, Change], ...]
    ) -> None:
        """Show what happened to the record, if it is still the one shown."""
        if self._shown is not None and self._shown[0].id == application:
            self._events = events
            self._fill()

    def _fill(self) -> None:
        if self._shown is None:
            return
        inside = QWidget()
        inside.setProperty("pane", "body")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 6, 0, 12)
        column.setSpacing(0)
        app, snapshot, findings = self._shown
        tab = self.tabs.currentIndex()
        if tab == 0:
            self._fill_details(column, app, snapshot, findings)
        elif tab == 1:
            self._fill_sources(column, app)
        elif tab == 2:
            self._fill_relations(column, relations(app, snapshot, findings))
        else:
            self._fill_history(column)
        column.addStretch(1)
        old = self.area.takeWidget()
        if old is not None:
            old.deleteLater()
        self.area.setWidget(inside)

    def _fill_details(
        self, column: QVBoxLayout, app: Application, snapshot: Snapshot, findings: Findings
    ) -> None:
        if app.origins:
            origin = app.origins[0]
            words = self.tr("{file} · “{sheet}” · baris {row}").format(
                file=origin.file, sheet=origin.sheet, row=origin.row
            )
            column.addWidget(_padded(text(words, theme.Step.SMALL, "muted"), 12, 4))
        for line in field_lines(app, snapshot):
            column.addWidget(self._line(line))
        links = relations(app, snapshot, findings)
        if links:
            column.addWidget(_rule())
            column.addWidget(_title(self.tr("Hubungan")))
            for link in links[:6]:
                column.addWidget(self._relation(link))

    def _line(self, line: FieldLine) -> QWidget:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(12, 5, 12, 5)
        grid.setHorizontalSpacing(10)
        name = text(line.name, theme.Step.SMALL, "muted")
        name.setFixedWidth(theme.px(92))
        name.setWordWrap(True)
        grid.addWidget(name, 0, 0, Qt.AlignmentFlag.AlignTop)
        if line.missing:
            grid.addWidget(tag(self.tr("kosong"), "warn"), 0, 1, Qt.AlignmentFlag.AlignLeft)
        else:
            value = text(_breakable(line.value))
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(value, 0, 1)
        grid.addWidget(text(line.cell, theme.Step.CHART, "muted"), 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(1, 1)
        return row

    def _fill_sources(self, column: QVBoxLayout, app: Application) -> None:
        for origin in app.origins:
            column.addWidget(_title(origin.file))
            words = self.tr("Lembar “{sheet}”, baris {row}").format(
                sheet=origin.sheet, row=origin.row
            )
            column.addWidget(_padded(text(words, role="muted"), 12, 2))
            for line in source_lines(origin):
                column.addWidget(self._line(line))
        if not app.origins:
            column.addWidget(
                _padded(text(self.tr("Ditambahkan dengan tangan."), role="muted"), 12, 4)
            )

    def _fill_relations(self, column: QVBoxLayout, links: list[Relation]) -> None:
        for link in links:
            column.addWidget(self._relation(link))
        if not links:
            column.addWidget(_padded(text(self.tr("Tidak ada hubungan."), role="muted"), 12, 4))

    def _fill_history(self, column: QVBoxLayout) -> None:
        portfolio = self._shown[1].portfolio if self._shown else Portfolio()
        for step, change in reversed(self._events):
            column.addWidget(_title(step.what))
            who = f" · {step.who}" if step.who else ""
            words = written.moment(step.when) + who
            column.addWidget(_padded(text(words, theme.Step.SMALL, "muted"), 12, 0))
            for line in change_lines(change, portfolio):
                column.addWidget(_padded(text(line), 12, 2))

    def _relation(self, link: Relation) -> QWidget:
        row = QPushButton()
        row.setProperty("kind", "row")
        row.setAccessibleName(f"{link.name}, {link.how}, {link.figure}")
        row.clicked.connect(lambda: self.record_wanted.emit(link.application))
        line = QHBoxLayout(row)
        line.setContentsMargins(12, 0, 12, 0)
        line.setSpacing(8)
        line.addWidget(DispositionBadge(link.disposition))
        line.addWidget(text(link.name), 1)
        line.addWidget(text(link.how, theme.Step.SMALL, "muted"))
        figure = text(link.figure)
        figure.setFont(theme.font(weight=theme.STRONG))
        figure.setMinimumWidth(theme.px(40))
        figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(figure)
        return row


def _breakable(words: str) -> str:
    """Let long addresses break after dots and slashes."""
    return words.replace("/", "/\u200b").replace(".", ".\u200b") if " " not in words else words


def _padded(label: QLabel, side: int, above: int) -> QLabel:
    label.setContentsMargins(side, above, side, above)
    label.setWordWrap(True)
    return label


def _title(words: str) -> QLabel:
    made = text(words)
    made.setFont(theme.font(weight=theme.STRONG))
    made.setContentsMargins(12, 10, 12, 4)
    return made


def _rule() -> QFrame:
    line = QFrame()
    line.setProperty("pane", "rule")
    line.setFixedHeight(1)
    return line
