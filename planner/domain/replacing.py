"""When a national application may take a local one over, and when that only needs a study."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from graph.findings import NationalMatch
from graph.model import Application, Category, NationalApp

STRONG = 0.9
"""Probability from which a replacement is proposed: it costs people weeks of work."""
LIKELY = 0.5
"""Probability from which a match is mentioned at all, or a connection offered."""
_PAGE_WORDS = ("situs resmi", "website", "situs web")


def is_page(row: Application) -> bool:
    """Tell a unit's page on the web from an application: nothing national replaces it."""
    name = " ".join(row.name.casefold().split())
    return row.category is Category.WEBSITE or name.startswith(_PAGE_WORDS)


def replaces(match: NationalMatch, app: NationalApp | None) -> bool:
    """Whether this match is strong, worded and of a kind that may be replaced outright."""
    return _replaceable(match, app) and match.probability >= STRONG and bool(match.words)


def connects(match: NationalMatch, app: NationalApp | None) -> bool:
    """Whether a connection to the national application is worth offering.

    Where the usual answer is to replace, a weak match is not turned into a connection instead.
    """
    if match.is_it:
        return True
    if app is None or "interoperate" not in app.default_action or not match.words:
        return False
    return not app.default_action.startswith("replace") or replaces(match, app)


def to_study(
    matches: Iterable[NationalMatch], apps: Iterable[NationalApp | None]
) -> Iterator[tuple[str, int]]:
    """Yield what may be replaced after a study only: the national name and per cent."""
    for match, app in zip(matches, apps, strict=True):
        if _replaceable(match, app) and not replaces(match, app):
            yield match.national, round(100 * match.probability)


def _replaceable(match: NationalMatch, app: NationalApp | None) -> bool:
    national = app is not None and app.tier.startswith(("umum", "sektoral"))
    return (
        national
        and app is not None
        and app.default_action.startswith("replace")
        and not match.is_it
    )
