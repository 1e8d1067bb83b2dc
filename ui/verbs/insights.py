"""What is known about the stored plan beside the document: one per session, shared by pages.

The worker explains each plan once; a newer plan makes what was known fall silent until then.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from planner.domain.snapshot import Snapshot
from planner.workspace.insight import PlanInsight, Prices
from planner.workspace.trying import Trial
from ui.jobs import Job
from ui.session import UiSession
from ui.verbs import planning

SOON = 120
"""Milliseconds before a plan is explained: a trial asked for meanwhile goes first."""
MOST = 4_000
"""Applications up to which plans are explained, and changes tried out, without being asked."""


class Insights(QObject):
    """Holds insight, prices and the trial of the last change, as far as they still hold."""

    arrived = Signal()

    def __init__(self, session: UiSession) -> None:
        super().__init__(session)
        self._session = session
        self._insight: tuple[Snapshot, PlanInsight | None] | None = None
        self._prices: tuple[Snapshot, Prices] | None = None
        self._trial: tuple[Snapshot, Trial | None] | None = None
        self._asked: Snapshot | None = None
        self._running: dict[str, Job] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SOON)
        self._later.timeout.connect(self._explain)

    @property
    def insight(self) -> PlanInsight | None:
        """What explains the plan of now; None while it is not known."""
        known = self._insight
        return known[1] if known is not None and _alike(known[0], self._session.snapshot) else None

    @property
    def prices(self) -> Prices | None:
        """Prices of the rules of now; None while they are not known."""
        known = self._prices
        return known[1] if known is not None and _alike(known[0], self._session.snapshot) else None

    @property
    def trial(self) -> Trial | None:
        """What the last change costs; None when the plan already knows of it."""
        known = self._trial
        return known[1] if known is not None and _alike(known[0], self._session.snapshot) else None

    @property
    def busy(self) -> frozenset[str]:
        """What is being computed: ``explain``, ``price``, ``try``."""
        return frozenset(self._running)

    def ask(self) -> None:
        """Explain the plan of now soon, unless that is known or on its way.

        What a change costs is asked for in the same moment, and goes first.
        """
        if "try" not in self._running:
            self._later.start()

    def _explain(self) -> None:
        now = self._session.snapshot
        if not self._session.is_open or now.plan is None or now.project is None:
            return
        if len(now.portfolio.applications) > MOST:
            return
        known = self._insight is not None and _alike(self._insight[0], now)
        if known or (self._asked is not None and _alike(self._asked, now)):
            return
        self._asked = now
        self._run("explain", planning.explain(self._session), self._take_insight)

    def ask_prices(self) -> None:
        """Price the rules of now."""
        if self._session.is_open and self._session.snapshot.plan is not None:
            self._run("price", planning.price(self._session), self._take_prices)

    def ask_trial(self) -> None:
        """Find what the change just made costs."""
        now = self._session.snapshot
        small = len(now.portfolio.applications) <= MOST
        if self._session.is_open and now.plan is not None and small:
            self._later.stop()
            self._run("try", planning.try_out(self._session), self._take_trial)

    def forget_trial(self) -> None:
        """Leave the plan as it is."""
        self._trial = None
        self.arrived.emit()

    def stop(self) -> None:
        """Let other work of the worker go first."""
        self._later.stop()
        for job in tuple(self._running.values()):
            job.cancel()
        self._asked = None

    def _run(self, key: str, job: Job, take: object) -> None:
        if (old := self._running.pop(key, None)) is not None:
            old.cancel()
        self._running[key] = job
        now = self._session.snapshot
        job.succeeded.connect(lambda found: take(now, found))  # type: ignore[operator]
        job.ended.connect(lambda: self._on_ended(key, job))
        self.arrived.emit()

    def _on_ended(self, key: str, job: Job) -> None:
        if self._running.get(key) is job:
            del self._running[key]
            self.arrived.emit()
            if key == "try":
                self.ask()

    def _take_insight(self, now: Snapshot, found: PlanInsight | None) -> None:
        self._insight = (now, found)

    def _take_prices(self, now: Snapshot, found: Prices) -> None:
        self._prices = (now, found)

    def _take_trial(self, now: Snapshot, found: Trial | None) -> None:
        self._trial = (now, found)


def insights_of(session: UiSession) -> Insights:
    """Return the insights of a session, the same for every page."""
    found = session.findChild(Insights)
    return found if isinstance(found, Insights) else Insights(session)


def _alike(one: Snapshot, other: Snapshot) -> bool:
    """Whether a plan and all it stands on are the same in both."""
    if one is other:
        return True
    return (
        one.portfolio is other.portfolio
        and one.plan == other.plan
        and one.project == other.project
        and one.decisions == other.decisions
    )
