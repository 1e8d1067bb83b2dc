"""Keputusan: what shall happen to each application; board or table, one card, the plan below."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSplitter, QStackedWidget, QWidget

from graph.model import ApplicationId
from planner.domain.decision import Disposition
from planner.domain.plan import Plan
from ui import format as written
from ui.jobs import Job
from ui.pages.decision_card import DecisionCard
from ui.pages.decision_plan import PlanPane, RulesPane, pane_height, planning_seconds
from ui.pages.decision_table import DecisionTable
from ui.pages.page import EVERYTHING, Page
from ui.pages.soon import Soon
from ui.session import Aspect, PlanLimits, UiSession
from ui.views.board_cards import board_cards
from ui.views.decision_view import Options, decision_view, options_of
from ui.views.quadrant import quadrant_points
from ui.views.targets import default_target, targets_for
from ui.widgets.board import Board
from ui.widgets.board_card import BoardCard
from ui.widgets.buttons import button
from ui.widgets.empty_state import EmptyState
from ui.widgets.folding_panes import FoldingPane, FoldingPanes
from ui.widgets.pane import Segments
from ui.widgets.quadrant import Quadrant, QuadrantPoint

LARGE = 4_000
"""Applications beyond which alternatives are not computed for the card."""


class DecisionsPage(Page):
    """Shows decisions and steers the search; nothing is stored but through the session."""

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.head.title.setText(self.tr("Keputusan"))
        self._options: Options = {}
        self._options_for = (-1, 0)
        self._soon, self._options_soon = Soon(session, self), Soon(session, self, at_once=250)
        self._chosen: ApplicationId | None = None
        self._search: Job | None = None
        self.board = Board()
        self.table = DecisionTable()
        self.quadrant = Quadrant()
        self.card = DecisionCard()
        self.plan_pane = PlanPane()
        self.rules = RulesPane()
        self._build_head()
        self._build_body()
        self._connect()

    def _build_head(self) -> None:
        self.views = Segments(
            self.tr("Tampilan keputusan"),
            (
                ("table", self.tr("Tabel")),
                ("board", self.tr("Papan")),
                ("quadrant", self.tr("Kuadran")),
            ),
        )
        self.search = button(self.tr("Rencanakan"), kind="primary")
        self.stop = button(self.tr("Berhenti, simpan terbaik"), icon="stop", kind="primary")
        self.stop.setVisible(False)
        self.head.add(self.views, self.search, self.stop)

    def _build_body(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.board)
        self.stack.addWidget(self.quadrant)
        below = self.below = QSplitter(Qt.Orientation.Horizontal)
        below.setHandleWidth(1)
        below.addWidget(self.plan_pane)
        below.addWidget(self.rules)
        below.setStretchFactor(0, 1)
        below.setSizes([2000, 320])
        below.setFixedHeight(pane_height())
        left = QSplitter(Qt.Orientation.Vertical)
        left.setHandleWidth(1)
        left.setChildrenCollapsible(False)
        left.addWidget(self.stack)
        left.addWidget(below)
        left.setStretchFactor(0, 1)
        right = self._build_right()
        self.panes = FoldingPanes(
            self.tr("Panel"),
            (
                FoldingPane(key="all", name=self.tr("Semua"), widget=left, least=560),
                FoldingPane(key="card", name=self.tr("Kartu"), widget=right, width=340, least=300),
            ),
        )
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)
        self.views.choose("board")
        self._show_view("board")

    def _build_right(self) -> QWidget:
        """Return the card with the line that asks for a missing target above its foot."""
        self.asking = QFrame()
        self.asking.setProperty("pane", "warn")
        row = QHBoxLayout(self.asking)
        row.setContentsMargins(12, 6, 12, 6)
        self.target = QComboBox()
        self.target.setAccessibleName(self.tr("Aplikasi tujuan"))
        self.target.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.use_target = button(self.tr("Pakai"))
        row.addWidget(self.target, 1)
        row.addWidget(self.use_target)
        self.asking.setVisible(False)
        self.card.layout().insertWidget(2, self.asking)  # type: ignore[union-attr]
        self._asked: tuple[ApplicationId, Disposition, str] | None = None
        return self.card

    def _connect(self) -> None:
        self.views.chosen.connect(self._show_view)
        self.search.clicked.connect(self.start_search)
        self.stop.clicked.connect(self.stop_search)
        self.board.card_chosen.connect(self.choose)
        self.table.card_chosen.connect(self.choose)
        self.quadrant.point_chosen.connect(self.choose)
        self.board.card_decided.connect(
            lambda key, wish: self.decide(ApplicationId(key), Disposition(wish))
        )
        self.card.decided.connect(self._on_changed)
        self.card.approved.connect(self.approve)
        self.use_target.clicked.connect(self._on_target)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = int(self.body.height() * 0.36)
        self.below.setFixedHeight(min(room, pane_height()))
        self.below.setVisible(room > pane_height() / 2)

    def _show_view(self, key: str) -> None:
        self.stack.setCurrentIndex(tuple(self.views.buttons).index(key))

    # What the session says

    def refresh(self, aspects: frozenset[Aspect]) -> None:
        if Aspect.THEME in aspects:
            self.board.update()
            self._show_card()
        if aspects & {Aspect.PORTFOLIO, Aspect.FINDINGS, Aspect.DECISIONS, Aspect.PLAN}:
            self._show_all()
        if Aspect.SELECTION in aspects and self.session.selection:
            self.choose(self.session.selection[0])
        if aspects == EVERYTHING:
            self.board.columns[Disposition.KEEP].list.setFocus()

    def _show_all(self) -> None:
        snapshot, findings = self.session.snapshot, self.session.findings
        if not snapshot.portfolio.applications:
            self._show_nothing()
            return
        self.show_empty(None)
        year = (snapshot.project.start if snapshot.project else date.today()).year
        self._soon.make(
            "cards",
            self.tr("Menyusun papan"),
            lambda: (
                board_cards(snapshot, findings),
                quadrant_points(snapshot, findings, year),
            ),
            self._take_cards,
        )
        self.plan_pane.show_plan(snapshot.plan)
        self.rules.show_rules(snapshot, findings)

    def _take_cards(self, made: tuple[tuple[BoardCard, ...], list[QuadrantPoint]]) -> None:
        cards, points = made
        snapshot = self.session.snapshot
        self.board.show_cards(cards)
        self.table.cards.show(cards)
        self.quadrant.show_points(points)
        self._say_state(snapshot.plan, len(cards))
        if self._chosen not in snapshot.portfolio.applications:
            merged = (d.application for d in snapshot.decisions.values() if d.disposition.removes)
            self._chosen = next(merged, ApplicationId(cards[0].key) if cards else None)
        self._show_card()

    def _show_nothing(self) -> None:
        empty = EmptyState(
            self.tr("Di sini akan diputuskan nasib setiap aplikasi."),
            self.tr("Impor inventaris"),
            self.tr("Yang diperlukan: daftar aplikasi; usulan dihitung oleh mesin."),
        )
        empty.pressed.connect(lambda: self.wanted.emit("import"))
        self.show_empty(empty)
        self.head.say("")

    def _say_state(self, plan: Plan | None, systems: int) -> None:
        if plan is None:
            said = self.tr("<b>{n}</b> sistem · belum ada rencana")
            self.head.say(said.format(n=written.number(systems)))
            return
        covered = sum(carriers.covered for carriers in plan.services)
        said = self.tr(
            "<b>{before} → {after}</b> sistem · <b>{covered} dari {all}</b> layanan terjamin"
        )
        said = said.format(
            before=written.number(plan.before),
            after=written.number(plan.after),
            covered=written.number(covered),
            all=written.number(len(plan.services)),
        )
        if plan.finish is not None:
            day = self.tr(" · selesai <b>{day}</b>")
            said += day.format(day=written.short_day(plan.finish))
        self.head.say(said)

    def _show_card(self) -> None:
        snapshot, findings = self.session.snapshot, self.session.findings
        if self._chosen is None:
            self.card.show_view(None)
            return
        key = (snapshot.revision, id(findings))
        if self._options_for != key and len(snapshot.portfolio.applications) <= LARGE:
            self._options_for = key
            self._options_soon.make(
                "options",
                self.tr("Menghitung pilihan lain"),
                lambda: options_of(snapshot, findings),
                self._take_options,
            )
        self.card.show_view(decision_view(snapshot, findings, self._options, self._chosen))
        self.board.choose(self._chosen)
        self.table.choose(self._chosen)
        self.quadrant.choose(self._chosen)

    def _take_options(self, options: Options) -> None:
        self._options = options
        snapshot, findings = self.session.snapshot, self.session.findings
        if self._chosen in snapshot.portfolio.applications and self._chosen is not None:
            self.card.show_view(decision_view(snapshot, findings, options, self._chosen))

    # What the person does

    def choose(self, key: str) -> None:
        """Show the card of a system (of the system a row belongs to)."""
        heads = {m: s.head for s in self.session.findings.systems for m in s.members}
        wanted = heads.get(ApplicationId(key), ApplicationId(key))
        if wanted == self._chosen or wanted not in self.session.snapshot.portfolio.applications:
            return
        self._chosen = wanted
        self.asking.setVisible(False)
        self._show_card()
        self.session.select((wanted,))

    def decide(self, application: ApplicationId, wish: Disposition, reason: str = "") -> None:
        """Store a decision; when it needs a target that nobody can guess, ask for it first."""
        snapshot, findings = self.session.snapshot, self.session.findings
        current = snapshot.decisions.get(application)
        if current is not None and current.disposition is wish and not reason:
            return
        needs = wish in {Disposition.MERGE, Disposition.REPLACE, Disposition.INTEROPERATE}
        into = default_target(snapshot, findings, application, wish) if needs else ""
        if needs and not into:
            self._ask_target(application, wish, reason)
            return
        self.asking.setVisible(False)
        self.session.decide(application, wish, into, reason)

    def _ask_target(self, application: ApplicationId, wish: Disposition, reason: str) -> None:
        self.choose(application)
        self._asked = (application, wish, reason)
        self.target.clear()
        for key, name in targets_for(
            self.session.snapshot, self.session.findings, application, wish
        ):
            self.target.addItem(name, key)
        self.asking.setVisible(True)
        self.target.setFocus()

    def _on_target(self) -> None:
        if self._asked is not None and self.target.currentData():
            application, wish, reason = self._asked
            self.asking.setVisible(False)
            self.session.decide(application, wish, str(self.target.currentData()), reason)

    def _on_changed(self, wish: Disposition, reason: str) -> None:
        if self._chosen is not None:
            self.decide(self._chosen, wish, reason)

    def approve(self) -> None:
        """Make the engine's proposal the officer's own decision."""
        decision = self.session.snapshot.decisions.get(self._chosen) if self._chosen else None
        if decision is not None:
            reason = self.card.reason.text().strip()
            self.session.decide(decision.application, decision.disposition, decision.into, reason)

    def start_search(self) -> None:
        """Look for the best plan; better ones and the ceiling appear as they are found."""
        if self._search is not None:
            return
        seconds = planning_seconds(self.session.snapshot)
        self.plan_pane.begin(seconds)
        self._search = self.session.plan(PlanLimits(seconds=seconds))
        self._search.reported.connect(self.plan_pane.add)
        self._search.ended.connect(self._on_search_ended)
        self._show_searching(searching=True)

    def stop_search(self) -> None:
        """End the search; the best plan found so far is stored."""
        if self._search is not None:
            self._search.cancel()

    def _on_search_ended(self) -> None:
        self._search = None
        self._show_searching(searching=False)
        self.plan_pane.show_plan(self.session.snapshot.plan)

    def _show_searching(self, *, searching: bool) -> None:
        self.stop.setVisible(searching)
        self.search.setVisible(not searching)
