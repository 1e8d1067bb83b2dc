"""The view *Pertukaran data*: flows after the merges, what to agree, what rests on one system."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from graph.model import ApplicationId
from planner.domain.progress import TaskState
from planner.domain.words import word
from planner.workspace.exchange import ExchangeKind, ExchangeView, Flow, Impact
from planner.workspace.progress import Word
from ui import format as written
from ui import theme
from ui.models.exchange_words import asked_word, kind_word
from ui.models.toned_table import Cell, TonedTable
from ui.session import UiSession
from ui.theme import Step
from ui.verbs import progress
from ui.widgets.buttons import chip, text
from ui.widgets.folding_panes import folding_pair
from ui.widgets.lettering import short_name
from ui.widgets.painting import dress_table
from ui.widgets.pane import PaneFoot, PaneHead, Section, paragraph, scrolled

NAMED = 12
"""Names in one line of the side panel."""


class Part(StrEnum):
    """Which flows are listed."""

    ALL = "all"
    TO_MAKE = "to_make"
    CUT = "cut"
    WITHIN = "within"


class ExchangePane(QWidget):
    """Flows as a table; beside it what is weak, and what stops with any application."""

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.view: ExchangeView | None = None
        self.model = TonedTable(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        dress_table(self.table, row_height=28)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(self.tr("Pertukaran data sesudah penggabungan"))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._ask)
        self.table.activated.connect(
            lambda index: self._ask(self.table.visualRect(index).bottomLeft())
        )
        self.chips: dict[Part, QPushButton] = {}
        self.count = text("", Step.SMALL, "muted")
        self.app = QComboBox()
        self.app.setAccessibleName(self.tr("Aplikasi yang dihentikan"))
        self.app.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.app.activated.connect(lambda _: self._show_impact())
        self.impact = paragraph(step=Step.SMALL)
        self.weak = paragraph(step=Step.SMALL)
        self.rings = paragraph(step=Step.SMALL)
        self.producers = paragraph(step=Step.SMALL)
        self._lay_out()
        self._name_chips()

    # --- building ---------------------------------------------------------------------

    def _lay_out(self) -> None:
        head = PaneHead(self.tr("Siapa bertukar dengan siapa"), self.tr("sesudah keputusan"))
        for part in Part:
            made = chip("", checked=part is Part.ALL)
            made.clicked.connect(lambda _on=False, p=part: self.filter(p))
            self.chips[part] = made
            head.add(made)
        foot = PaneFoot()
        foot.row.addWidget(
            text(self.tr("Enter atau klik kanan: tandai perjanjian, API, atau SPLP selesai"),
                 Step.SMALL, "muted")
        )  # fmt: skip
        foot.row.addStretch(1)
        foot.row.addWidget(self.count)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(head)
        left.addWidget(self.table, 1)
        left.addWidget(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(
            folding_pair(
                self.tr("Panel"),
                (self.tr("Pertukaran"), left),
                (self.tr("Titik lemah"), self._side()),
                330,
            )
        )

    def _side(self) -> QWidget:
        side = QFrame()
        side.setProperty("pane", "body")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(12)
        first = True
        for title, widgets in (
            (self.tr("Bila aplikasi ini berhenti hari ini"), (self.app, self.impact)),
            (self.tr("Bertumpu pada satu aplikasi"), (self.weak,)),
            (self.tr("Saling menunggu (siklus)"), (self.rings,)),
            (self.tr("Data dengan beberapa produsen"), (self.producers,)),
        ):
            section = Section(title, ruled=not first)
            first = False
            for widget in widgets:
                section.add(widget)
            column.addWidget(section)
        column.addStretch(1)
        whole = QVBoxLayout(side)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(PaneHead(self.tr("Titik lemah")))
        whole.addWidget(scrolled(inner, self.tr("Titik lemah")), 1)
        return side

    # --- showing ----------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the flows again."""
        job = progress.look_at_exchange(self.session)
        job.succeeded.connect(self.show_view)

    def show_view(self, view: ExchangeView) -> None:
        """Show flows and weak points."""
        self.view = view
        self._name_chips()
        self._show_rows()
        self._offer_applications()
        self._show_impact()
        none = self.tr("tidak ada")
        self.weak.setText(
            "<br>".join(
                self.tr("<b>{name}</b>: {n} sistem kehilangan data").format(
                    name=short_name(one.name), n=written.number(len(one.breaks))
                )
                for one in view.weak
            )
            or none
        )
        arrow = " ⇄ "
        self.rings.setText(
            "<br>".join(arrow.join(map(short_name, ring)) for ring in view.rings) or none
        )
        self.producers.setText(
            "<br>".join(
                f"<b>{data}</b>: {', '.join(map(short_name, own))}" for data, own in view.producers
            )
            or none
        )

    def filter(self, part: Part) -> None:
        """List other flows."""
        for key, made in self.chips.items():
            made.setChecked(key is part)
        self._show_rows()

    @property
    def part(self) -> Part:
        """Which flows are listed."""
        return next((part for part, made in self.chips.items() if made.isChecked()), Part.ALL)

    def _name_chips(self) -> None:
        words = {
            Part.ALL: self.tr("Semua {n}"),
            Part.TO_MAKE: self.tr("Perlu dibuat {n}"),
            Part.CUT: self.tr("Terputus {n}"),
            Part.WITHIN: self.tr("Menjadi satu sistem {n}"),
        }
        for part, made in self.chips.items():
            made.setText(words[part].format(n=written.number(len(self._flows(part)))))

    def _flows(self, part: Part) -> list[Flow]:
        flows = self.view.flows if self.view else ()
        kept = {
            Part.TO_MAKE: {ExchangeKind.NEW, ExchangeKind.MOVED},
            Part.CUT: {ExchangeKind.CUT},
            Part.WITHIN: {ExchangeKind.WITHIN},
        }.get(part, set(ExchangeKind) - {ExchangeKind.WITHIN})
        return [flow for flow in flows if flow.kind in kept]

    def _show_rows(self) -> None:
        flows = self._flows(self.part)
        heads = (self.tr("Pemberi"), self.tr("Penerima"), self.tr("Sesudahnya"), self.tr("Data"),
                 self.tr("Perlu"), self.tr("Pemilik"))  # fmt: skip
        self.model.show(heads, [_cells(flow) for flow in flows], flows)
        for column, width in enumerate((142, 142, 128, 136, 158)):
            self.table.setColumnWidth(column, theme.px(width))
        self.table.horizontalHeader().setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        tasks = [task for flow in flows for task in flow.tasks]
        done = sum(task.state is TaskState.DONE for task in tasks)
        said = self.tr("{n} dari {m} tugas selesai")
        self.count.setText(said.format(n=written.number(done), m=written.number(len(tasks))))

    def _offer_applications(self) -> None:
        chosen = self.app.currentData()
        self.app.clear()
        apps = self.session.snapshot.portfolio.applications
        for app in sorted(apps.values(), key=lambda one: one.name.casefold()):
            self.app.addItem(short_name(app.name), app.id)
        weakest = self.view.weak[0].id if self.view and self.view.weak else None
        self.app.setCurrentIndex(max(0, self.app.findData(chosen or weakest)))

    def _show_impact(self) -> None:
        """Ask what stops with the chosen application."""
        app = self.app.currentData()
        if app in self.session.snapshot.portfolio.applications:
            job = progress.look_at_impact(self.session, ApplicationId(app))
            job.succeeded.connect(self._on_impact)
        else:
            self.impact.setText("")

    def _on_impact(self, found: Impact) -> None:
        portfolio = self.session.snapshot.portfolio
        apps = portfolio.applications
        near = [apps[one].name for one, far in found.breaks if far == 1 and one in apps]
        far = [apps[one].name for one, far in found.breaks if far > 1 and one in apps]
        services = [portfolio.services[one].name for one in found.services]
        lines = [
            self.tr("Kehilangan data langsung: {names}").format(names=_named(near)),
            self.tr("Kehilangan data berantai: {names}").format(names=_named(far)),
            self.tr("Layanan tanpa pengampu lain: {names}").format(names=_named(services)),
        ]
        self.impact.setText("<br>".join(lines))

    # --- changing ---------------------------------------------------------------------

    def _ask(self, spot: QPoint) -> None:
        flows = [self.model.key(one.row()) for one in self.table.selectionModel().selectedRows()]
        tasks = [task for flow in flows if isinstance(flow, Flow) for task in flow.tasks]
        menu = QMenu(self)
        for what in dict.fromkeys(task.what for task in tasks):
            ids = [task.id for task in tasks if task.what is what]
            part = menu.addMenu(asked_word(what))
            for state in TaskState:
                made = part.addAction(word(state))
                made.triggered.connect(lambda _on=False, i=ids, s=state: self._say(i, s))
        if not menu.isEmpty():
            menu.popup(self.table.viewport().mapToGlobal(spot))

    def _say(self, tasks: Sequence[str], state: TaskState) -> None:
        progress.say(self.session, [Word(task=task, state=state) for task in tasks])


def _cells(flow: Flow) -> list[Cell]:
    words, tone = kind_word(flow.kind)
    asked = ", ".join(
        f"{asked_word(task.what)} ✓" if task.state is TaskState.DONE else asked_word(task.what)
        for task in flow.tasks
    )
    owner = flow.tasks[0].owner if flow.tasks else ""
    return [
        Cell(short_name(flow.provider), tip=flow.provider),
        Cell(short_name(flow.consumer), tip=flow.consumer),
        Cell(words, tone),
        Cell("; ".join(flow.data) or "–", "muted"),
        Cell(asked or "–", "text" if asked else "muted"),
        Cell(owner or "–", "muted"),
    ]


def _named(names: Sequence[str]) -> str:
    if not names:
        return "–"
    shown = ", ".join(f"<b>{short_name(one)}</b>" for one in names[:NAMED])
    return f"{shown} …" if len(names) > NAMED else shown
