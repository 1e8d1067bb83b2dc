"""What an export is made from, and what it answers: one frozen report, one published file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from graph.findings import Findings, System
from graph.model import Application, ApplicationId
from importers.personal import mask
from planner.domain.change import Step
from planner.domain.decision import DecidedBy, Decision, Disposition
from planner.domain.snapshot import Snapshot


@dataclass(frozen=True, kw_only=True)
class Report:
    """A document at one revision, with what was found in it, ready to be written down."""

    snapshot: Snapshot
    findings: Findings = field(default_factory=Findings)
    made_on: date
    document: str = ""
    """File name of the document, named in every output."""
    history: tuple[Step, ...] = ()
    personal: bool = False
    """Whether names, phones and addresses of managers may travel (UU 27/2022)."""
    proposed: Mapping[ApplicationId, Decision] = field(default_factory=dict)
    """What the engine would do with each system by itself, whatever an officer said."""

    @cached_property
    def systems(self) -> tuple[System, ...]:
        """All systems under the counting rule; a row that belongs to none counts for itself."""
        placed = {member for system in self.findings.systems for member in system.members}
        alone = tuple(
            System((identity,), identity)
            for identity in self.snapshot.portfolio.applications
            if identity not in placed
        )
        order = {name: n for n, name in enumerate(self.snapshot.portfolio.applications)}
        known = (system for system in self.findings.systems if system.head in order)
        return tuple(sorted((*known, *alone), key=lambda system: order[system.head]))

    @cached_property
    def decisions(self) -> dict[ApplicationId, Decision]:
        """The decision in force per system head: the officer's, else the plan's, else none.

        A decision on another row of the system, made when that row was its head, still counts.
        """
        return {system.head: self._of_system(system) for system in self.systems}

    def decision(self, identity: str) -> Decision:
        """Return the decision in force on the system that this row belongs to."""
        head = self._heads.get(ApplicationId(identity))
        return self.decisions[head] if head else _undecided(ApplicationId(identity))

    def unmet(self, identity: str) -> Decision | None:
        """Return what the plan does instead of the officer's decision on this system, if so."""
        wished = self.decision(identity)
        done = self._planned.get(wished.application)
        if done is None or wished.decided_by is not DecidedBy.OFFICER:
            return None
        same = (done.disposition, done.into) == (wished.disposition, wished.into)
        return None if same or wished.disposition is Disposition.UNDECIDED else done

    @cached_property
    def _planned(self) -> dict[ApplicationId, Decision]:
        plan = self.snapshot.plan
        return {choice.application: choice for choice in plan.decisions} if plan else {}

    @cached_property
    def _heads(self) -> dict[ApplicationId, ApplicationId]:
        return {member: system.head for system in self.systems for member in system.members}

    @cached_property
    def _held(self) -> dict[ApplicationId, Decision]:
        return {**self._planned, **self.snapshot.decisions}

    def _of_system(self, system: System) -> Decision:
        for member in (system.head, *system.members):
            found = self._held.get(member)
            if found is not None and found.into != system.head:
                return replace(found, application=system.head)
        return _undecided(system.head)

    @property
    def plan_is_stale(self) -> bool:
        """Whether the systems are other ones than those that were planned."""
        plan = self.snapshot.plan
        return plan is not None and {one.application for one in plan.decisions} != {
            system.head for system in self.systems
        }

    @property
    def before(self) -> int:
        """Systems counted today."""
        plan = self.snapshot.plan
        return plan.before if plan else len(self.systems)

    @property
    def after(self) -> int:
        """Systems still running when every decision has been carried out."""
        plan = self.snapshot.plan
        if plan:
            return plan.after
        return sum(not choice.disposition.removes for choice in self.decisions.values())

    def application(self, identity: str) -> Application | None:
        """Return the application, or None when ``identity`` names a national one."""
        return self.snapshot.portfolio.applications.get(ApplicationId(identity))

    def text(self, said: str) -> str:
        """Return a free text as it may travel: personal data masked unless asked for."""
        return said if self.personal else mask(said)

    def name(self, identity: str) -> str:
        """Return the application's name; a national application's name is its identity."""
        found = self.application(identity)
        return found.name if found else identity

    def unit(self, identity: str) -> str:
        """Return the name of the unit that owns the application."""
        found = self.application(identity)
        return self.snapshot.portfolio.unit_name(found.unit) if found else ""


def _undecided(application: ApplicationId) -> Decision:
    return Decision(
        application=application,
        disposition=Disposition.UNDECIDED,
        decided_by=DecidedBy.ENGINE,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A file that now stands where the person asked for it."""

    file: Path
    bytes: int
    sheets: tuple[str, ...] = ()
