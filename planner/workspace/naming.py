"""Find the application a person means by an id or a name."""

from __future__ import annotations

from graph.errors import UnknownApplicationError
from graph.model import Application
from graph.portfolio import Portfolio

_OFFERED = 3
_ALIKE = 60.0
"""Lowest likeness (0 to 100) of a name worth offering."""


def find_application(portfolio: Portfolio, wanted: str) -> Application:
    """Return the application with this id or name, whatever its capitals and spaces.

    Raises
    ------
    UnknownApplicationError
        When none or several have it; the near ones are named.
    """
    for identity, app in portfolio.applications.items():
        if identity == wanted:
            return app
    said = _bare(wanted)
    apps = portfolio.applications.values()
    found = [app for app in apps if said in {_bare(app.id), _bare(app.name)}] or [
        app for app in apps if app.acronym and _bare(app.acronym) == said
    ]
    if len(found) == 1:
        return found[0]
    near = ", ".join(f"{app.id} ({app.name})" for app in found[:_OFFERED])
    raise UnknownApplicationError(wanted=wanted, near=near or _near(portfolio, said) or "–")


def _near(portfolio: Portfolio, said: str) -> str:
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only when a name is not found

    names = {app.id: _bare(app.name) for app in portfolio.applications.values()}
    best = process.extract(said, names, scorer=fuzz.WRatio, limit=_OFFERED, score_cutoff=_ALIKE)
    return ", ".join(portfolio.applications[identity].name for _, _, identity in best)


def _bare(text: str) -> str:
    return " ".join(text.split()).casefold()
