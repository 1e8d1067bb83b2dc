"""What a pin, a day off or another person does to the schedule, told before it is planned so."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal

from planner.domain.plan import HelpOption, Plan, ScheduledTask
from planner.domain.project import Project
from planner.domain.step_names import StepKind, step_name
from planner.domain.templates import REWIRE
from ui.jobs import Job
from ui.session import UiSession
from ui.verbs import planning
from ui.verbs.insights import insights_of
from ui.views.trial import trial_details, trial_words
from ui.widgets.trial_bar import TrialBar


class Trials(QObject):
    """Stores pins and settings as steps, and tries the plan out after each."""

    confirmed = Signal()
    """``help`` was computed again, or is being."""

    def __init__(self, session: UiSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self.insights = insights_of(session)
        self.bar = TrialBar()
        self._help: tuple[Plan, tuple[HelpOption, ...]] | None = None
        self.confirming = False
        self.insights.arrived.connect(self.show_trial)
        self.bar.taken.connect(lambda: planning.keep_trial(session))
        self.bar.left.connect(self.insights.forget_trial)

    @property
    def help(self) -> tuple[HelpOption, ...] | None:
        """What was confirmed for the plan of now; None when nothing was."""
        known = self._help
        return known[1] if known is not None and known[0] == self.session.snapshot.plan else None

    def pin(self, key: str, day: date) -> None:
        """Pin a task where it was dropped."""
        task = self._task(key)
        if task is None:
            return
        if task.code.startswith(REWIRE):
            said = self.tr("Sambung ulang mengikuti aplikasi yang berhenti; sematkan tugasnya.")
            self.session.told.emit(said)
            return
        self._try_after(planning.pin(self.session, task, day))

    def toggle(self, key: str) -> None:
        """Pin a task where it lies, or let it move again."""
        task = self._task(key)
        if task is None:
            return
        pinned = planning.pin_of(self.session.snapshot.project, task) is not None
        job = (
            planning.unpin(self.session, task)
            if pinned
            else planning.pin(self.session, task, task.start)
        )
        self._try_after(job)

    def set_calendar(self, project: Project) -> None:
        """Store other working days."""
        name = step_name(StepKind.CALENDAR)
        self._try_after(planning.change_project(self.session, name, project))

    def set_team(self, project: Project) -> None:
        """Store other people or leave."""
        name = step_name(StepKind.TEAM)
        self._try_after(planning.change_project(self.session, name, project))

    def confirm_help(self) -> None:
        """Plan again with one more person in each scarce role."""
        plan = self.session.snapshot.plan
        if plan is None or self.confirming:
            return
        self.confirming = True
        job = planning.confirm_help(self.session)
        job.succeeded.connect(lambda found: self._take_help(plan, found))
        job.ended.connect(self._on_confirmed)
        self.confirmed.emit()

    def _take_help(self, plan: Plan, found: tuple[HelpOption, ...]) -> None:
        self._help = (plan, found)

    def _on_confirmed(self) -> None:
        self.confirming = False
        self.confirmed.emit()

    def _try_after(self, job: Job | None) -> None:
        if job is not None:
            job.succeeded.connect(lambda _state: self.insights.ask_trial())

    def show_trial(self) -> None:
        """Say what the last change costs, as far as the plan does not know of it yet."""
        trial = self.insights.trial
        if "try" in self.insights.busy:
            self.bar.say(self.tr("Menghitung akibat perubahan …"), ready=False)
        elif trial is None or not trial.differs:
            self.bar.say("")
        else:
            snapshot = self.session.snapshot
            self.bar.say(trial_words(snapshot, trial), trial_details(snapshot, trial))

    def _task(self, key: str) -> ScheduledTask | None:
        plan = self.session.snapshot.plan
        return next((each for each in plan.tasks if each.id == key), None) if plan else None
