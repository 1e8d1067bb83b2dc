"""The lower half of Keputusan: plan, rules and what a change costs; steers searches and trials."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout

from planner.domain.approval import ApprovalState
from planner.domain.decision import Disposition
from planner.domain.plan import PlanStatus
from planner.domain.rules import Rule
from planner.workspace.approving import standing
from planner.workspace.clashes import Party
from ui.jobs import Job
from ui.pages.decision_plan import PlanPane, pane_height, planning_seconds
from ui.pages.decision_rules import RulesPane
from ui.session import PlanLimits, UiSession
from ui.verbs import planning
from ui.verbs.insights import insights_of
from ui.views.demands import demands_of
from ui.views.trial import trial_details, trial_words
from ui.widgets.pane import rule
from ui.widgets.trial_bar import TrialBar

MOST_HEIGHT = 16_777_215
"""What Qt calls no limit."""


class PlanDesk(QObject):
    """Owns the panes under the board; every wish becomes a step or an errand."""

    searching = Signal(bool)
    edit_wanted = Signal(int)
    """A rule of this place shall be edited (-1: a new one)."""
    card_wanted = Signal(str)
    settings_wanted = Signal()

    def __init__(self, session: UiSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.insights = insights_of(session)
        self.plan_pane, self.rules, self.trial = PlanPane(), RulesPane(), TrialBar()
        self._search: Job | None = None
        self._roomy, self._shown, self._whole = True, True, False
        self._room = pane_height()
        self._fresh = False
        """A plan was just found: its rules shall be priced."""
        self._lay_out()
        self.insights.arrived.connect(self._on_arrived)
        self.plan_pane.marked.connect(self._on_marked)
        self.plan_pane.settings_wanted.connect(self.settings_wanted)
        self.rules.new_wanted.connect(lambda: self.edit_wanted.emit(-1))
        self.rules.prices_wanted.connect(self.insights.ask_prices)
        self.rules.opened.connect(self._on_opened)
        self.rules.dropped.connect(self.give_up)
        self.trial.taken.connect(lambda: planning.keep_trial(session))
        self.trial.left.connect(self.insights.forget_trial)

    def _lay_out(self) -> None:
        below = QSplitter(Qt.Orientation.Horizontal)
        below.setHandleWidth(1)
        below.setChildrenCollapsible(False)
        below.addWidget(self.plan_pane)
        below.addWidget(self.rules)
        below.setStretchFactor(0, 3)
        below.setStretchFactor(1, 2)
        below.setSizes([600, 400])
        self.panes = below
        self.frame = QFrame()
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(rule())
        column.addWidget(self.trial)
        column.addWidget(below, 1)

    def fit(self, room: int) -> bool:
        """Take this much height at most; return whether that is enough to be under a view."""
        self._room = min(room, pane_height())
        self._roomy = room > pane_height() / 2
        self.reveal(shown=self._shown, whole=self._whole)
        return self._roomy

    def reveal(self, *, shown: bool, whole: bool = False) -> None:
        """Show the panes under a view where there is room for them, or alone on the whole page."""
        self._shown, self._whole = shown, whole
        self.panes.setMinimumHeight(0 if whole else self._room)
        self.panes.setMaximumHeight(MOST_HEIGHT if whole else self._room)
        self.panes.setVisible(whole or (shown and self._roomy))

    def show_all(self) -> None:
        """Show what the session holds."""
        snapshot = self.session.snapshot
        self.plan_pane.show_plan(snapshot.plan)
        planned = snapshot.plan is not None and snapshot.plan.status is not PlanStatus.INFEASIBLE
        self.plan_pane.show_standing(standing(snapshot) if planned else None)
        self.insights.ask()
        self._show_rules()
        self._show_trial()
        if self._fresh and snapshot.project is not None and snapshot.project.rules:
            self._fresh = False
            self.insights.ask_prices()

    def _show_rules(self) -> None:
        known = self.insights
        demands = demands_of(
            self.session.snapshot, self.session.findings, known.insight, known.prices
        )
        self.rules.show_demands(demands, pricing="price" in known.busy)

    def _on_arrived(self) -> None:
        self._show_rules()
        self._show_trial()

    def _show_trial(self) -> None:
        trial, busy = self.insights.trial, "try" in self.insights.busy
        if busy:
            self.trial.say(self.tr("Menghitung akibat perubahan …"), ready=False)
        elif trial is None or not (trial.differs or trial.shortages):
            self.trial.say("")
        else:
            snapshot = self.session.snapshot
            self.trial.say(trial_words(snapshot, trial), trial_details(snapshot, trial))

    # What the person does

    def try_after(self, job: Job | None) -> None:
        """Tell what a change costs once it is stored."""
        if job is not None:
            job.succeeded.connect(lambda _state: self.insights.ask_trial())

    def save_rule(self, place: int, rule: Rule) -> None:
        """Put a rule on the list, or in the place of one."""
        self.try_after(
            planning.add_rule(self.session, rule)
            if place < 0
            else planning.change_rule(self.session, place, rule)
        )

    def drop_rule(self, place: int) -> None:
        """Take a rule off the list."""
        self.try_after(planning.drop_rule(self.session, place))

    def give_up(self, party: Party) -> None:
        """Take one wish back: a rule or a decision."""
        if party.application is None:
            self.drop_rule(party.rule)
        else:
            self.try_after(planning.give_up(self.session, party.application))

    def keep(self, application: str, reason: str) -> None:
        """Keep an application, whatever the engine proposes."""
        known = self.session.snapshot.portfolio.applications
        app = next((key for key in known if key == application), None)
        if app is not None:
            self.try_after(self.session.decide(app, Disposition.KEEP, "", reason))

    def _on_opened(self, party: Party) -> None:
        if party.application is None:
            self.edit_wanted.emit(party.rule)
        else:
            self.card_wanted.emit(party.application)

    def _on_marked(self, state: ApprovalState) -> None:
        planning.mark_plan(self.session, state)

    # The search

    def start_search(self) -> None:
        """Look for the best plan; better ones and the ceiling appear as they are found."""
        if self._search is not None:
            return
        self.insights.stop()
        self.insights.forget_trial()
        seconds = planning_seconds(self.session.snapshot)
        self.plan_pane.begin(seconds)
        self._search = self.session.plan(PlanLimits(seconds=seconds))
        self._search.reported.connect(self.plan_pane.add)
        self._search.ended.connect(self._on_search_ended)
        self.searching.emit(True)

    def stop_search(self) -> None:
        """End the search; the best plan found so far is stored."""
        if self._search is not None:
            self._search.cancel()

    def _on_search_ended(self) -> None:
        self._search, self._fresh = None, True
        self.searching.emit(False)
        self.plan_pane.show_plan(self.session.snapshot.plan)
