"""Beside the board: the card; the form of a rule and the plan's settings take its place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from graph.model import ApplicationId
from planner.domain.decision import Disposition
from planner.domain.project import Project
from planner.domain.rules import Rule
from planner.domain.step_names import StepName
from planner.workspace.trying import Trial
from ui.pages.decision_asking import AskingBar
from ui.pages.decision_card import DecisionCard
from ui.pages.decision_desk import PlanDesk
from ui.pages.decision_rule_editor import RuleEditor
from ui.pages.decision_settings import SettingsPane
from ui.session import UiSession
from ui.verbs import planning
from ui.views.trial import trial_words


class DecisionSide(QStackedWidget):
    """One panel at a time; what is saved in a panel is tried out at once."""

    project_wanted = Signal()
    """There are no project settings yet: ask for them first."""

    def __init__(self, session: UiSession, desk: PlanDesk, card: DecisionCard) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self.chosen = ""
        self.card, self.editor, self.settings = card, RuleEditor(), SettingsPane()
        self.asking = AskingBar()
        card.layout().insertWidget(2, self.asking)  # type: ignore[union-attr]
        for part in (self.card, self.editor, self.settings):
            self.addWidget(part)
        desk.edit_wanted.connect(self.edit_rule)
        desk.settings_wanted.connect(self.open_settings)
        card.rule_wanted.connect(self._on_rule_wanted)
        card.weighing_wanted.connect(self._on_weighing)
        self.editor.closed.connect(self.show_card)
        self.settings.closed.connect(self.show_card)
        self.editor.saved.connect(self._on_saved)
        self.editor.kept.connect(self._on_kept)
        self.editor.dropped.connect(self._on_dropped)
        self.settings.changed.connect(self._on_settings)

    def show_card(self) -> None:
        """Close forms and show the card."""
        self.setCurrentWidget(self.card)

    def edit_rule(self, place: int = -1) -> None:
        """Open the form of a rule."""
        if self._session.snapshot.project is None:
            self.project_wanted.emit()
            return
        self.editor.begin(self._session.snapshot, place)
        self.setCurrentWidget(self.editor)

    def open_settings(self) -> None:
        """Open weights and reserve."""
        project, calendar = self._session.snapshot.project, self._session.calendar
        if project is None:
            self.project_wanted.emit()
            return
        self.settings.show_project(project, len(calendar.days) if calendar is not None else 0)
        self.setCurrentWidget(self.settings)

    def _on_rule_wanted(self) -> None:
        self.edit_rule()
        self.editor.choose(self.chosen)

    def _on_weighing(self, wish: Disposition, into: str) -> None:
        application = self._chosen()
        if application is None or not self._session.is_open:
            self.card.show_weighed("", "")
            return
        job = planning.try_choice(self._session, application, wish, into)
        job.succeeded.connect(lambda trial: self._show_weighed(application, trial))

    def _show_weighed(self, application: ApplicationId, trial: Trial | None) -> None:
        if application != self._chosen():
            return
        none = self.tr("Belum ada rencana untuk dibandingkan.")
        words = trial_words(self._session.snapshot, trial) if trial is not None else none
        self.card.show_weighed(application, words)

    def _chosen(self) -> ApplicationId | None:
        return self.card.view.application if self.card.view is not None else None

    def _on_saved(self, place: int, rule: Rule) -> None:
        self.show_card()
        self._desk.save_rule(place, rule)

    def _on_dropped(self, place: int) -> None:
        self.show_card()
        self._desk.drop_rule(place)

    def _on_kept(self, application: str, reason: str) -> None:
        self.show_card()
        self._desk.keep(application, reason)

    def _on_settings(self, project: Project, what: StepName) -> None:
        self.show_card()
        self._desk.try_after(planning.change_project(self._session, what, project))
