"""What officers decided and a plan does not do: it is told, never dropped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.model import ApplicationId
from planner.domain.decision import DecidedBy, Decision, Disposition
from planner.domain.plan import Plan
from planner.workspace.document import Document


def unmet(document: Document, made: Plan) -> dict[ApplicationId, Decision]:
    """Return the officers' decisions that the plan leaves out, by the system they are about.

    Read from the document and the plan alone, whatever the engine says of its shortages.
    """
    now = document.snapshot()
    head_of = {row: system.head for system in document.findings().systems for row in system.members}
    planned = {decision.application: decision for decision in made.decisions}
    left_out: dict[ApplicationId, Decision] = {}
    for row, wish in _demands(now.decisions.values()):
        head = head_of.get(row, row)
        target = head_of.get(ApplicationId(wish.into), wish.into)
        done = planned.get(head)
        if done is None and now.portfolio.applications[row].vanished:
            continue
        if done is None or (done.disposition, done.into) != (wish.disposition, target):
            left_out.setdefault(head, wish)
    return left_out


def _demands(decisions: Iterable[Decision]) -> Iterator[tuple[ApplicationId, Decision]]:
    for decision in decisions:
        undecided = decision.disposition is Disposition.UNDECIDED
        if decision.decided_by is DecidedBy.OFFICER and not undecided:
            yield decision.application, decision
