"""The missing cells that would settle decisions: which, why, and how many; free of Qt."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from graph.completeness import missing_cells, tells_apart
from graph.findings import Findings, OverlapKind
from graph.model import ApplicationId
from planner.domain.decision import DecidedBy
from planner.domain.snapshot import Snapshot

ASKED, WORTH_ASKING = 60, 1.0
"""At most a sheet of cells, each worth the question."""
_DOUBTFUL = 0.11
"""A pair is open while its probability is farther than this from certain."""
_COUNTED = frozenset({OverlapKind.SAME, OverlapKind.CHANNEL, OverlapKind.FUNCTION})


@dataclass(frozen=True, slots=True)
class TellingCell:
    """One open cell, and the systems whose decision waits for it."""

    application: ApplicationId
    field: str
    why: str
    decides: tuple[ApplicationId, ...]


def telling_cells(snapshot: Snapshot, findings: Findings) -> tuple[TellingCell, ...]:
    """Return the fewest open cells worth asking for, those that settle most first.

    A cell that adds no decision to those before it is not asked for: its answer can wait.
    """
    if not findings.overlaps and not findings.groups:
        return ()  # nothing is in doubt, so nothing is worth asking; 30,000 rows need no look
    return tuple(_fewest(_worth_asking(snapshot, findings)))


def _worth_asking(snapshot: Snapshot, findings: Findings) -> list[TellingCell]:
    apps = snapshot.portfolio.applications
    heads = {member: one.head for one in findings.systems for member in one.members}
    near, beside = _doubtful_partners(findings), _group_members(findings)
    told = []
    for cell in missing_cells(snapshot.portfolio, findings)[:ASKED]:
        if cell.worth < WORTH_ASKING:
            break
        others = near if tells_apart(cell.field) else beside
        touched = (cell.application, *others.get(cell.application, ()))
        systems = dict.fromkeys(heads.get(app, app) for app in touched if app in apps)
        told.append(
            TellingCell(
                cell.application,
                cell.field,
                cell.why,
                tuple(head for head in systems if _is_open(head, snapshot)),
            )
        )
    return told


def _fewest(cells: Iterable[TellingCell]) -> Iterator[TellingCell]:
    """Yield cell after cell, each time the one that settles most of what is still open."""
    left, settled = list(cells), set[ApplicationId]()
    while left:
        best = max(left, key=lambda cell: len(set(cell.decides) - settled))
        if not set(best.decides) - settled:
            return
        yield best
        settled.update(best.decides)
        left.remove(best)


def decisions_of(cells: Iterable[TellingCell]) -> int:
    """Return how many decisions wait for these cells, each counted once."""
    return len({head for cell in cells for head in cell.decides})


def _is_open(head: ApplicationId, snapshot: Snapshot) -> bool:
    decision = snapshot.decisions.get(head)
    return decision is None or decision.decided_by is not DecidedBy.OFFICER


def _doubtful_partners(findings: Findings) -> Mapping[ApplicationId, list[ApplicationId]]:
    found: dict[ApplicationId, list[ApplicationId]] = defaultdict(list)
    for pair in findings.overlaps:
        if pair.kind in _COUNTED and _DOUBTFUL < pair.probability < 1 - _DOUBTFUL:
            found[pair.a].append(pair.b)
            found[pair.b].append(pair.a)
    return found


def _group_members(findings: Findings) -> Mapping[ApplicationId, list[ApplicationId]]:
    return {app: list(group.members) for group in findings.groups for app in group.members}
