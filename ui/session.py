"""The one object that pages steer and watch: the open document, its findings, the selection.

Down by a verb, up by ``changed`` with the aspects that differ; pages then pull what they show.
Nothing here blocks: every verb that touches the document returns a running job.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from graph.findings import Findings
from graph.model import ApplicationId
from planner.domain.calendar import WorkCalendar
from planner.domain.change import Change, Step
from planner.domain.decision import Disposition, Verdict
from planner.domain.project import Project
from planner.domain.snapshot import Snapshot
from planner.domain.step_names import StepKind, StepName, step_name
from ui.errors import Failure
from ui.files import name_of
from ui.jobs import RAW, Errand, Job, JobRunner
from ui.models.overview import Overview
from ui.overlap_search import OverlapSearch
from ui.state import Aspect, PlanLimits, State, read_state, turning_points

if TYPE_CHECKING:
    from planner.workspace.document import Document

# The document's room costs a second of imports: its thread imports it, after the first paint.
# ruff: noqa: PLC0415

__all__ = ["Aspect", "PlanLimits", "State", "UiSession"]


class UiSession(QObject):
    """One window's document. Lists of what is shown come from ``snapshot`` and ``findings``."""

    changed = Signal(object)
    """A frozenset of ``Aspect``."""
    failed = Signal(object)
    """A ``Failure``, to be shown with its remedy."""
    told = Signal(str)
    """A sentence for a toast: what has just been done."""
    findings_arrived = Signal()
    """The overlaps of the inventory shown are there."""
    opened = Signal(str)
    """The location of a document that has just been opened, without any password."""

    closing = Signal()
    """The document is about to be let go of."""

    def __init__(self, parent: QObject | None = None, jobs: JobRunner | None = None) -> None:
        super().__init__(parent)
        self.jobs = jobs or JobRunner()
        self.jobs.setParent(self)
        self.jobs.changed.connect(self._on_jobs_changed)
        self.snapshot = Snapshot(revision=0)
        self.findings = Findings()
        self.figures = Overview()
        """Where we stand, counted in the document's thread."""
        self.findings_current = False
        """False while the overlaps shown belong to an older inventory."""
        self.history: tuple[Step, ...] = ()
        self.undoable: Step | None = None
        """The step that ``undo`` would take back."""
        self.redoable: Step | None = None
        """The step that ``redo`` would do again."""
        self.calendar: WorkCalendar | None = None
        """Working days of the project; its window is already counted."""
        self.selection: tuple[ApplicationId, ...] = ()
        self.location = ""
        """Where the document lies; of a database the whole address, never to be shown."""
        self.wanted = ""
        """The location that was last to be opened, whether that worked or not."""
        self.token = uuid.uuid4().hex
        self.who = ""
        """Stamped on every step; asked once, kept in the settings."""
        self._document: Document | None = None
        self._search = OverlapSearch(self.jobs, self)
        self._search.found.connect(self._on_found)

    # --- the document -----------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether a document is open."""
        return self._document is not None

    @property
    def document(self) -> Document | None:
        """The open document, for other threads; the screen reads ``snapshot``."""
        return self._document

    @property
    def why_read_only(self) -> str:
        """Why the document may only be read; empty when it may be changed."""
        return self._document.why_read_only if self._document is not None else ""

    @property
    def read_only(self) -> bool:
        """Whether the document may only be read."""
        return bool(self.why_read_only)

    @property
    def shared(self) -> bool:
        """Whether it is a team's document."""
        return "://" in self.location

    def open(self, location: str | Path, *, read_only: bool = False) -> Job:
        """Open a document, created when missing, in place of the one that is open."""
        place, before, who = str(location), self._document, self.who
        self.jobs.who, self.wanted = who, place

        def work(_ctx: object) -> State:
            from planner.workspace.document import open_document

            document = open_document(place, who=who, read_only=read_only, token=self.token)
            if before is not None:  # only now: what cannot be opened leaves the old one open
                before.close()
            return read_state(document)

        title = self.tr("Membuka {file}").format(file=name_of(place))
        job = self.jobs.in_thread(title, work)
        job.succeeded.connect(lambda state: self._on_opened(place, state))
        return self._watched(job)

    def save_as(self, path: str | Path) -> Job:
        """Write a copy elsewhere; the open document stays the open one."""
        title = self.tr("Menyimpan salinan {file}").format(file=Path(path).name)
        job = self.write(title, lambda document: document.save_as(Path(path)))
        job.succeeded.connect(lambda _: self.told.emit(self.tr("Salinan disimpan.")))
        return job

    def _reload(self) -> Job:
        """Read the document again after the worker has written to it."""
        return self.write(self.tr("Memuat ulang"), lambda _document: None)

    # --- facts ------------------------------------------------------------------------

    def edit(self, what: StepName, changes: Sequence[Change]) -> Job:
        """Apply changes of facts as one named step."""
        return self.write(what.words(), lambda document: document.apply(what, tuple(changes)))

    def set_project(self, project: Project) -> Job:
        """Change the agency's settings."""
        change = Change.between(self.snapshot.project, project)
        return self.edit(step_name(StepKind.PROJECT), (change,))

    # --- judgements and decisions -----------------------------------------------------

    def judge(
        self, a: ApplicationId, b: ApplicationId, verdict: Verdict, *, reason: str = ""
    ) -> Job:
        """Say whether a pair does the same job."""

        def work(document: Document) -> object:
            from planner.workspace import planning

            return planning.judge(document, a, b, verdict, reason)

        return self.write(self.tr("Menyimpan putusan"), work)

    def decide(
        self,
        application: ApplicationId,
        disposition: Disposition,
        into: str = "",
        reason: str = "",
    ) -> Job:
        """Decide on one application; the job gives a ``State`` whose outcome names broken rules."""

        def work(document: Document) -> object:
            from planner.workspace import planning

            return planning.decide(document, application, disposition, into, reason)

        return self.write(self.tr("Menyimpan keputusan"), work)

    def plan(self, limits: PlanLimits | None = None) -> Job:
        """Plan and store; the job reports (seconds, benefit, bound) of every better plan."""
        wanted = asdict(limits or PlanLimits())
        wanted["start"] = wanted["start"] and wanted["start"].isoformat()
        wanted["deadline"] = wanted["deadline"] and wanted["deadline"].isoformat()
        return self.errand(
            self.tr("Mencari rencana lebih baik"),
            "make_plan",
            None,
            tuple[float, int, int],
            writes=True,
            **{name: value for name, value in wanted.items() if value is not None},
        )

    # --- doors for what ui.verbs adds ---------------------------------------------------

    def write(self, title: str, work: Callable[[Document], object]) -> Job:
        """Change the document in its thread; the job gives the ``State`` after it."""
        document, before, findings = self._document, self.snapshot, self.findings

        def run(_ctx: object) -> State:
            if document is None:
                raise RuntimeError("no document is open")
            outcome = work(document)
            return read_state(document, before, findings, outcome)

        job = self.jobs.in_thread(title, run)
        job.succeeded.connect(self._take)
        return self._watched(job)

    def look(self, title: str, work: Callable[[Document], object]) -> Job:
        """Read something out of the document in its thread; the job gives what was read."""
        document = self._document

        def run(_ctx: object) -> object:
            if document is None:
                raise RuntimeError("no document is open")
            return work(document)

        return self._watched(self.jobs.in_thread(title, run))

    def errand(
        self,
        title: str,
        function: str,
        result: Any,
        report: Any = None,
        *,
        writes: bool = False,
        **arguments: Any,
    ) -> Job:
        """Ask the worker for something of ``ui.errands``; one that writes is then read again."""
        errand = Errand(function, self.location, self.token, result, report)
        job = self._watched(self.jobs.in_worker(title, errand, **arguments))
        if writes:
            job.succeeded.connect(self._on_written)
        return job

    # --- history ----------------------------------------------------------------------

    def undo(self, to: int | None = None) -> Job:
        """Take back the last step, or all steps after number ``to``."""
        return self.write(self.tr("Mengurungkan"), lambda document: document.undo(to))

    def redo(self) -> Job:
        """Do the step again that was last taken back."""
        return self.write(self.tr("Mengulangi"), lambda document: document.redo())

    # --- the selection and the rest ---------------------------------------------------

    def select(self, applications: Iterable[ApplicationId]) -> None:
        """Choose applications; every page shows the same choice."""
        chosen = tuple(applications)
        if chosen != self.selection:
            self.selection = chosen
            self.announce(Aspect.SELECTION)

    def announce(self, *aspects: Aspect) -> None:
        """Tell all pages what differs."""
        self.changed.emit(frozenset(aspects))

    def close(self) -> None:
        """End every job and let go of the document."""
        self.closing.emit()
        document, self._document = self._document, None
        self.jobs.close(document.close if document is not None else lambda: None)

    # --- how it works inside ----------------------------------------------------------

    def _watched(self, job: Job) -> Job:
        job.failed.connect(self._on_failed)
        return job

    def _on_failed(self, failure: Failure) -> None:
        self.failed.emit(failure)

    def _on_jobs_changed(self) -> None:
        self.announce(Aspect.JOB)

    def _on_opened(self, location: str, state: State) -> None:
        self.location = location
        self.selection = ()
        self.findings, self.findings_current = Findings(), False
        self._hold(state)
        self._document = state.document
        self.opened.emit(state.document.location)
        if state.document.read_only:
            title = self.tr("Dokumen ini hanya dapat dibaca.")
            why = self.tr("Dokumen ini {why}").format(why=state.document.why_read_only)
            self.failed.emit(Failure("READ-ONLY", title, why))
        self.announce(*(set(Aspect) - {Aspect.THEME, Aspect.LANGUAGE, Aspect.JOB}))
        self._find_overlaps()

    def _on_written(self, _outcome: object) -> None:
        self._reload()

    def _take(self, state: State) -> None:
        """Hold what the document says now, and tell what differs."""
        self._hold(state)
        known = state.snapshot.portfolio.applications
        self.selection = tuple(app for app in self.selection if app in known)
        self.announce(*state.differs)
        if state.differs & {Aspect.PORTFOLIO, Aspect.FINDINGS}:
            self._find_overlaps()

    def _hold(self, state: State) -> None:
        self.snapshot, self.history = state.snapshot, state.history
        team = state.document.store.setting.shared
        own = state.document.who if team else None
        self.undoable, self.redoable = turning_points(state.history, own)
        self.calendar, self.figures = state.calendar, state.figures

    def _find_overlaps(self) -> None:
        """Look for overlaps again; those shown stay until the new ones are there."""
        self.findings_current = False
        if self.snapshot.portfolio.applications:
            errand = Errand("find_overlaps", self.location, self.token, RAW, RAW)
            self._watched(self._search.begin(self.snapshot, errand))
        else:
            self._search.stop()
            self._on_found(self.snapshot, Findings(), Overview())

    def _on_found(self, snapshot: Snapshot, findings: Findings, figures: Overview) -> None:
        if snapshot is self.snapshot:
            self.figures = figures
        self.findings, self.findings_current = findings, True
        self.announce(Aspect.FINDINGS)
        self.findings_arrived.emit()
