"""Keputusan: what shall happen to each application; board or table, one card, the plan below."""

from __future__ import annotations

from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from graph.model import ApplicationId
from planner.domain.approval import ApprovalState
from planner.domain.decision import DecidedBy, Disposition
from planner.workspace.insight import PlanInsight
from ui.pages.decision_asking import Wish
from ui.pages.decision_card import DecisionCard
from ui.pages.decision_desk import PlanDesk
from ui.pages.decision_plan import headline
from ui.pages.decision_scenarios import ScenarioButton, ScenariosView
from ui.pages.decision_side import DecisionSide
from ui.pages.decision_table import DecisionTable
from ui.pages.page import EVERYTHING, Page
from ui.pages.soon import Soon
from ui.session import Aspect, UiSession
from ui.verbs import planning
from ui.views.board_cards import board_cards, marked_conflict
from ui.views.decision_view import Options, conflict_of, decision_view, options_of
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
        self._soon = self._options_soon = Soon(session, self, at_once=250)
        self._chosen: ApplicationId | None = None
        self._cards: tuple[BoardCard, ...] = ()
        self._marked: list[BoardCard] = []
        self._told: PlanInsight | None = None
        self.board = Board()
        self.table = DecisionTable()
        self.quadrant = Quadrant()
        self.card = DecisionCard()
        self.desk = PlanDesk(session, self)
        self.side = DecisionSide(session, self.desk, self.card)
        self.asking = self.side.asking
        self.scenarios = ScenariosView()
        self.scenario = ScenarioButton(session, self.scenarios)
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
                ("scenarios", self.tr("Skenario")),
                ("plan", self.tr("Aturan")),
            ),
        )
        self.views.buttons["plan"].setVisible(False)
        self.search = button(self.tr("Rencanakan"), kind="primary")
        self.stop = button(self.tr("Berhenti, simpan terbaik"), icon="stop", kind="primary")
        self.stop.setVisible(False)
        self.head.add(self.views, self.scenario, self.search, self.stop)

    def _build_body(self) -> None:
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.board)
        self.stack.addWidget(self.quadrant)
        self.stack.addWidget(self.scenarios)
        self.below = self.desk.frame
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self.below)
        self.panes = FoldingPanes(
            self.tr("Panel"),
            (
                FoldingPane(key="all", name=self.tr("Semua"), widget=left, least=560),
                FoldingPane(
                    key="card", name=self.tr("Kartu"), widget=self.side, width=340, least=300
                ),
            ),
        )
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)
        self.views.choose("board")
        self._show_view("board")

    def _connect(self) -> None:
        self.views.chosen.connect(self._show_view)
        self.search.clicked.connect(self.desk.start_search)
        self.stop.clicked.connect(self.desk.stop_search)
        self.desk.searching.connect(self._show_searching)
        self.desk.card_wanted.connect(self.choose)
        self.desk.insights.arrived.connect(self._on_arrived)
        self.board.card_chosen.connect(self.choose)
        self.table.card_chosen.connect(self.choose)
        self.quadrant.point_chosen.connect(self.choose)
        self.board.card_decided.connect(
            lambda key, wish: self.decide(ApplicationId(key), Disposition(wish))
        )
        self.card.decided.connect(self._on_changed)
        self.card.marked.connect(self.mark)
        self.asking.answered.connect(self._store)
        self.side.project_wanted.connect(lambda: self.command.emit("project"))
        self.side.currentChanged.connect(lambda _: self.panes.reveal("card"))
        self.scenario.wanted.connect(lambda: self.views.choose("scenarios"))
        self.scenario.merged.connect(self.desk.try_after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.desk.fit(int(self.body.height() * 0.36))
        self.views.buttons["plan"].setVisible(not roomy)
        if roomy and self.views.current == "plan":
            self.views.choose("board")

    def _show_view(self, key: str) -> None:
        self.stack.setVisible(key != "plan")
        if key != "plan":
            self.stack.setCurrentIndex(tuple(self.views.buttons).index(key))
        self.desk.reveal(shown=key != "scenarios", whole=key == "plan")
        self._show_table()
        self._show_scenarios()

    def _show_scenarios(self) -> None:
        """Compare scenarios while they are in view: it takes a look at every cost."""
        if self.views.current == "scenarios":
            self.scenarios.show_scenarios(self.session.snapshot, self.session.findings)

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
        self.desk.show_all()
        self._show_scenarios()
        self.scenario.show_scenarios()

    def _take_cards(self, made: tuple[tuple[BoardCard, ...], list[QuadrantPoint]]) -> None:
        cards, points = made
        snapshot = self.session.snapshot
        self._cards = cards
        self._show_cards()
        self.quadrant.show_points(points)
        self.head.say(headline(snapshot.plan, len(cards)))
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
        self._refill_card()
        self.board.choose(self._chosen)
        self.table.choose(self._chosen)
        self.quadrant.choose(self._chosen)

    def _take_options(self, options: Options) -> None:
        self._options = options
        self._show_cards()
        self._refill_card()

    def _show_cards(self) -> None:
        """Show the cards, those that go against the computed value marked so."""
        decisions = self.session.snapshot.decisions
        marked = [
            marked_conflict(card, conflict_of(self._options.get(key, ()), decisions.get(key)))
            for card in self._cards
            for key in [ApplicationId(card.key)]
        ]
        if marked == self._marked:
            return
        self._marked = marked
        self.board.show_cards(marked)
        if self._chosen is not None:
            self.board.choose(self._chosen)
        self._show_table()

    def _show_table(self) -> None:
        """Fill the table while it is in view: sorting a thousand rows by words takes a while."""
        if self.views.current == "table" and self.table.cards.shown is not self._marked:
            self.table.cards.show(self._marked)
            self.table.choose(self._chosen or "")

    def _on_arrived(self) -> None:
        """Show the chance on the card once it is known."""
        insight = self.desk.insights.insight
        if insight is not self._told:
            self._told = insight
            self._refill_card()

    def _refill_card(self) -> None:
        snapshot, chosen = self.session.snapshot, self._chosen
        if chosen is None or chosen not in snapshot.portfolio.applications:
            return
        insight = self.desk.insights.insight
        forecast = insight.forecast if insight is not None else None
        findings, options = self.session.findings, self._options
        self.card.show_view(decision_view(snapshot, findings, options, chosen, forecast))

    # What the person does

    def choose(self, key: str) -> None:
        """Show the card of a system (of the system a row belongs to)."""
        heads = {m: s.head for s in self.session.findings.systems for m in s.members}
        wanted = heads.get(ApplicationId(key), ApplicationId(key))
        if wanted == self._chosen or wanted not in self.session.snapshot.portfolio.applications:
            return
        self._chosen = wanted
        self.asking.forget()
        self.side.chosen = wanted
        self.side.show_card()
        self._show_card()
        self.session.select((wanted,))

    def decide(self, application: ApplicationId, wish: Disposition, reason: str = "") -> None:
        """Store a decision; ask first for a target nobody can guess, or why it overrides."""
        snapshot, findings = self.session.snapshot, self.session.findings
        current = snapshot.decisions.get(application)
        if current is not None and current.disposition is wish and not reason:
            return
        needs = wish in {Disposition.MERGE, Disposition.REPLACE, Disposition.INTEROPERATE}
        into = default_target(snapshot, findings, application, wish) if needs else ""
        targets = targets_for(snapshot, findings, application, wish) if needs and not into else []
        overrides = not reason and self._overrides(application, wish)
        wanted = Wish(application=application, disposition=wish, into=into, reason=reason)
        if (needs and not into) or overrides:
            self.choose(application)
            self.asking.ask(wanted, targets, why=overrides)
            self.panes.reveal("card")
            return
        self._store(wanted)

    def _overrides(self, application: ApplicationId, wish: Disposition) -> bool:
        """Whether a wish goes against what the engine proposed or computed."""
        current = self.session.snapshot.decisions.get(application)
        if current is None or wish is Disposition.UNDECIDED:
            return False
        options = self._options.get(application, ())
        best = max(options, key=lambda option: option.benefit, default=None)
        return current.decided_by is DecidedBy.ENGINE or (
            best is not None and best.disposition is not wish
        )

    def _store(self, wish: Wish) -> None:
        self.asking.forget()
        job = self.session.decide(wish.application, wish.disposition, wish.into, wish.reason)
        self.desk.try_after(job)

    def _on_changed(self, wish: Disposition, reason: str) -> None:
        if self._chosen is not None:
            self.decide(self._chosen, wish, reason)

    def mark(self, state: ApprovalState, note: str = "") -> None:
        """Mark the chosen decision as reviewed or approved, or take that back."""
        if self._chosen in self.session.snapshot.decisions and self._chosen is not None:
            planning.mark_decisions(self.session, (self._chosen,), state, note)

    def start_search(self) -> None:
        """Look for the best plan, in view of the chart."""
        if self.session.snapshot.portfolio.applications:
            self.desk.start_search()

    def _show_searching(self, searching: bool) -> None:
        self.stop.setVisible(searching)
        self.search.setVisible(not searching)
