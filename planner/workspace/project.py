"""What a plan is asked for, and the project settings it stands on when nobody gave any."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from graph.language import translate
from planner.domain.calendar import WorkCalendar, default_deadline
from planner.domain.project import DEFAULT_PEOPLE, Project, Role
from planner.domain.snapshot import Snapshot
from planner.workspace.document import Document

_REGIONS = ("kabupaten", "kota", "provinsi", "pemerintah")
_SEVERAL = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRequest:
    """What the person wants of a plan; ``None`` and empty leave it to the project settings.

    ``people`` are tenths of a person per role; roles not named keep what they have. A search
    with ``rounds`` is the same bit for bit every time, one with ``seconds`` is not.
    """

    start: date | None = None
    deadline: date | None = None
    people: tuple[tuple[Role, int], ...] | None = None
    seconds: float | None = 10.0
    rounds: int | None = None
    seed: int = 1


def project_for(document: Document, request: PlanRequest, today: date | None = None) -> Project:
    """Return the project settings with what the request alters; new ones when there are none."""
    known = document.snapshot().project
    if known is None:
        start = request.start or next_working_day(today or date.today())
        return Project(
            agency=agency_name(document),
            start=start,
            deadline=request.deadline or default_deadline(start),
            people=_staffed(DEFAULT_PEOPLE, request.people or ()),
        )
    start = request.start or known.start
    deadline = request.deadline or known.deadline
    if request.start is not None and request.deadline is None and deadline <= start:
        deadline = default_deadline(start)
    people = _staffed(known.people, request.people or ())
    return replace(known, start=start, deadline=deadline, people=people)


def next_working_day(after: date) -> date:
    """Return the first working day after this one."""
    day = after + timedelta(days=1)
    calendar = WorkCalendar(Project(agency="-", start=day, deadline=day + timedelta(days=31)))
    return calendar.days[0]


def agency_name(document: Document) -> str:
    """Guess the agency: a region named in the units' names, else the document's own name."""
    named = _region(document.snapshot())
    if named:
        return named
    stem = Path(document.location).stem.replace("_", " ").replace("-", " ").strip()
    if document.location.startswith("postgresql") or not stem:
        return translate("workspace", "Pemerintah Daerah")
    return stem


def _region(now: Snapshot) -> str:
    """Return the region (“Kabupaten Serang”) that several units carry in their names."""
    tails: Counter[str] = Counter()
    for unit in now.portfolio.units.values():
        words = unit.name.split()
        for at, word in enumerate(words):
            if word.casefold() in _REGIONS and at + 1 < len(words):
                tails[" ".join(words[at:])] += 1
                break
    name, count = max(tails.items(), key=lambda item: (item[1], item[0]), default=("", 0))
    return name if count >= _SEVERAL else ""


def _staffed(
    people: Iterable[tuple[Role, int]], altered: Iterable[tuple[Role | str, int]]
) -> tuple[tuple[Role, int], ...]:
    staff = dict(people)
    staff.update((Role(role), tenths) for role, tenths in altered)
    return tuple(staff.items())
