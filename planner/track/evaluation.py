"""Indeks Pemdi: which evidence the document already holds for an indicator, and what is missing.

It shows evidence and never claims a level: whether evidence is accepted, the assessor says.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from graph.findings import Findings
from planner.domain.approval import ApprovalState
from planner.domain.decision import Disposition
from planner.domain.progress import TaskState
from planner.domain.snapshot import Snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceItem:
    """One piece of evidence: held when something of it is there; how much of how much."""

    indicator: int
    key: str
    name: str
    have: int
    whole: int
    verified: bool
    """Whether a person compared the list with the regulation's text."""

    @property
    def held(self) -> bool:
        """Whether all of it is there."""
        return self.whole > 0 and self.have >= self.whole


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceFacts:
    """What the upper room counts for evidence that needs more than the snapshot."""

    decided_groups: tuple[int, int] = (0, 0)
    classified: tuple[int, int] = (0, 0)
    covered: tuple[int, int] = (0, 0)
    listed: tuple[int, int] = (0, 0)
    complaint: bool = False
    agreements: tuple[int, int] = (0, 0)
    apis: tuple[int, int] = (0, 0)
    splp: tuple[int, int] = (0, 0)
    several_producers: int = 0


Count = tuple[int, int]
_TASKS: Mapping[str, tuple[str, ...]] = {
    "decree": ("all.3",),
    "minutes": ("all.2",),
    "fit_gap": ("merge.1", "replace.1"),
    "owners": ("merge.2",),
    "tests": ("interoperate.6",),
    "standards": ("interoperate.2",),
}
"""Evidence that a task of the plan yields, by the template's code: done and proven."""


def evidence_items(
    now: Snapshot, findings: Findings, facts: EvidenceFacts
) -> tuple[EvidenceItem, ...]:
    """Return every item of the list with how much of it the document holds."""
    counts = _counts(now, findings, facts)
    return tuple(
        EvidenceItem(
            indicator=int(row["no"]),
            key=row["key"],
            name=row["evidence"],
            have=counts[row["key"]][0],
            whole=counts[row["key"]][1],
            verified=row["verified"] == "yes",
        )
        for row in _rows()
    )


@cache
def _rows() -> tuple[dict[str, str], ...]:
    text = (files("planner") / "data" / "pemdi_evidence.csv").read_text(encoding="utf-8")
    return tuple(csv.DictReader(text.splitlines()))


def _counts(now: Snapshot, findings: Findings, facts: EvidenceFacts) -> dict[str, Count]:
    apps, plan = now.portfolio.applications.values(), now.plan
    approval = now.approvals.get("plan")
    approved = approval is not None and approval.state is ApprovalState.APPROVED
    joined = {Disposition.MERGE, Disposition.INTEROPERATE}
    decided = [one for one in now.decisions.values() if one.disposition in joined]
    data = sum(bool(app.data_input or app.data_output or app.data_used) for app in apps)
    return {
        "inventory": _any(len(now.portfolio.applications)),
        "plan": _any(plan is not None),
        "approval": _any(approved and approval is not None and approval.plan == plan),
        "moratorium": _any(now.project is not None and now.project.moratorium is not None),
        "national": _any(len(findings.national)),
        "groups": _any(len(findings.groups)),
        "survivors": facts.decided_groups,
        "interfaces": _any(len(now.portfolio.interfaces)),
        "integration": _any(len(decided)),
        "apis": facts.apis,
        "splp": facts.splp,
        "catalogue": _any(len(now.portfolio.services)),
        "classified": facts.classified,
        "covered": facts.covered,
        "listed": facts.listed,
        "complaint": _any(facts.complaint),
        "data_map": _any(data),
        "agreements": facts.agreements,
        "one_producer": _any(data and not facts.several_producers),
        **{key: _proven(now, codes) for key, codes in _TASKS.items()},
    }


def _any(value: int) -> Count:
    return int(bool(value)), 1


def _proven(now: Snapshot, codes: tuple[str, ...]) -> Count:
    """Count the tasks of these templates that are done and have a proof linked."""
    tasks = [task.id for task in (now.plan.tasks if now.plan else ()) if task.code in codes]
    said = [now.progress[task] for task in tasks if task in now.progress]
    done = sum(one.state is TaskState.DONE and bool(one.evidence) for one in said)
    return done, max(1, len(tasks))
