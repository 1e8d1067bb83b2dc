"""What an audit of a front page says: findings, and a score whose rule is shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

MOST_PER_KIND = 100
"""Findings of one kind that are listed; a hostile page could hold thousands."""


class Kind(StrEnum):
    """What is wrong; the values are stable."""

    SEARCH_MISSING = "search_missing"
    SEARCH_LATE = "search_late"
    SEARCH_BELOW = "search_below"
    SERVICES_MISSING = "services_missing"
    SERVICES_HIDDEN = "services_hidden"
    SERVICES_LATE = "services_late"
    SERVICES_BELOW = "services_below"
    SERVICE_FAR = "service_far"
    SERVICE_UNREACHED = "service_unreached"
    OFFICIAL_PORTRAIT = "official_portrait"
    OFFICIAL_NAME = "official_name"
    AGENCY_LIST = "agency_list"
    AGENCY_MENU = "agency_menu"
    DUPLICATE_ENTRY = "duplicate_entry"
    OUTDATED_NOTICE = "outdated_notice"
    DEAD_LINK = "dead_link"
    NOTHING_READABLE = "nothing_readable"
    PAGE_CUT = "page_cut"


class Severity(StrEnum):
    """ERROR: against the demand. WARNING: in the citizen's way. NOTE: worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Weight:
    """Points that one finding takes, and the most that its kind takes together."""

    severity: Severity
    each: int
    most: int


WEIGHTS = {
    Kind.SEARCH_MISSING: Weight(Severity.ERROR, 20, 20),
    Kind.SEARCH_LATE: Weight(Severity.WARNING, 10, 10),
    Kind.SEARCH_BELOW: Weight(Severity.WARNING, 5, 5),
    Kind.SERVICES_MISSING: Weight(Severity.ERROR, 25, 25),
    Kind.SERVICES_HIDDEN: Weight(Severity.WARNING, 10, 10),
    Kind.SERVICES_LATE: Weight(Severity.ERROR, 10, 20),
    Kind.SERVICES_BELOW: Weight(Severity.WARNING, 5, 5),
    Kind.SERVICE_FAR: Weight(Severity.WARNING, 5, 10),
    Kind.SERVICE_UNREACHED: Weight(Severity.WARNING, 5, 10),
    Kind.OFFICIAL_PORTRAIT: Weight(Severity.ERROR, 10, 20),
    Kind.OFFICIAL_NAME: Weight(Severity.WARNING, 4, 12),
    Kind.AGENCY_LIST: Weight(Severity.ERROR, 15, 15),
    Kind.AGENCY_MENU: Weight(Severity.WARNING, 3, 12),
    Kind.DUPLICATE_ENTRY: Weight(Severity.WARNING, 3, 9),
    Kind.OUTDATED_NOTICE: Weight(Severity.WARNING, 3, 9),
    Kind.DEAD_LINK: Weight(Severity.WARNING, 2, 10),
    Kind.NOTHING_READABLE: Weight(Severity.ERROR, 55, 55),
    Kind.PAGE_CUT: Weight(Severity.NOTE, 0, 0),
}
"""A proposal of this project, to be agreed with the officers: no rule gives such points."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend: where it stands, what it is, and what to do."""

    kind: Kind
    place: str
    text: str
    remedy: str

    @property
    def severity(self) -> Severity:
        """How grave findings of this kind are."""
        return WEIGHTS[self.kind].severity


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One line of the score's rule as it was applied here."""

    kind: Kind
    each: int
    most: int
    count: int
    taken: int


def rule_lines(findings: Iterable[Finding]) -> tuple[RuleLine, ...]:
    """Return the whole rule: also kinds that were not found, with nothing taken."""
    count = Counter(finding.kind for finding in findings)
    return tuple(
        RuleLine(kind, w.each, w.most, count[kind], min(w.most, w.each * count[kind]))
        for kind, w in WEIGHTS.items()
    )


def score_of(rule: Iterable[RuleLine]) -> int:
    """Return 100 less what was taken, never under 0."""
    return max(0, 100 - sum(line.taken for line in rule))
