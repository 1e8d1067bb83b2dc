"""Find the application a person means by an id or a name, local or national."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from graph.errors import UnknownApplicationError
from graph.findings import System
from graph.model import Application, ApplicationId, NationalApp
from graph.portfolio import Portfolio
from planner.workspace.document import Document
from planner.workspace.errors import AmbiguousApplicationError, UnknownNationalError

_OFFERED = 3
_ALIKE = 60.0
"""Lowest likeness (0 to 100) of a name worth offering."""
_IN_BRACKETS = re.compile(r"(?P<bare>[^(]+)\((?P<inside>[^)]+)\)\s*")


def find_in(document: Document, wanted: str) -> Application:
    """Return the application a person means; several rows of one system mean its head.

    Raises
    ------
    UnknownApplicationError
        When none has this id or name; the near ones are named.
    AmbiguousApplicationError
        When several systems have it; their ids are named.
    """
    portfolio = document.snapshot().portfolio
    found = _meant(portfolio, wanted)
    if len(found) == 1:
        return found[0]
    # Which rows are one system takes seconds to find: only asked for when several are meant.
    return _one_system(portfolio, found, document.findings().systems, wanted)


def find_application(portfolio: Portfolio, wanted: str) -> Application:
    """Return the one application with this id or name; errors as for ``find_in``."""
    found = _meant(portfolio, wanted)
    return found[0] if len(found) == 1 else _one_system(portfolio, found, (), wanted)


def find_national(wanted: str) -> str:
    """Return a national application's name as the national list writes it.

    Raises
    ------
    UnknownNationalError
        When the list has no such name, expansion or alias; the near ones are named.
    """
    from graph.national import load_national  # noqa: PLC0415 - reads a data file

    said = _key(wanted)
    for names in (_own_names, _other_names):
        for app in load_national():
            if said in map(_key, names(app)):
                return app.name
    known = {app.name: app.name for app in load_national()}
    raise UnknownNationalError(wanted=wanted.strip(), near=_near(known, said) or "–")


def _meant(portfolio: Portfolio, wanted: str) -> list[Application]:
    """Return the rows meant: by id, by exact name, in other capitals, by a part of the name."""
    if (known := portfolio.applications.get(ApplicationId(wanted.strip()))) is not None:
        return [known]
    apps = portfolio.applications.values()
    exact = " ".join(wanted.split())
    said = exact.casefold()
    return (
        [app for app in apps if " ".join(app.name.split()) == exact]
        or [app for app in apps if said in {_bare(app.name), app.id.casefold()}]
        or [app for app in apps if said in _parts(app)]
    )


def _one_system(
    portfolio: Portfolio, found: Sequence[Application], systems: Iterable[System], wanted: str
) -> Application:
    rows = {app.id for app in found}
    for system in systems:
        if rows and rows <= set(system.members):
            return portfolio.applications.get(system.head, found[0])
    if not rows:
        names = {app.id: app.name for app in portfolio.applications.values()}
        near = _near(names, _bare(wanted))
        raise UnknownApplicationError(wanted=wanted, near=near or "–")
    listed = ", ".join(f"{app.id} ({_described(portfolio, app)})" for app in found)
    raise AmbiguousApplicationError(wanted=wanted, count=len(found), found=listed)


def _described(portfolio: Portfolio, app: Application) -> str:
    unit = portfolio.units.get(app.unit) if app.unit is not None else None
    return f"{app.name}, {unit.name}" if unit is not None else app.name


def _parts(app: Application) -> set[str]:
    """Return what else people call it: acronym, the name before the bracket, and inside it."""
    parts = {_bare(app.acronym)} if app.acronym else set()
    if match := _IN_BRACKETS.fullmatch(app.name):
        parts |= {_bare(match["bare"]), _bare(match["inside"])}
    return parts


def _own_names(app: NationalApp) -> Iterator[str]:
    yield app.name
    yield from app.name.split(" / ")


def _other_names(app: NationalApp) -> Iterator[str]:
    yield app.expansion
    yield from app.aliases


def _near(names: Mapping[str, str] | Mapping[ApplicationId, str], said: str) -> str:
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - only when a name is not found

    bare = {key: _bare(name) for key, name in names.items()}
    best = process.extract(said, bare, scorer=fuzz.WRatio, limit=_OFFERED, score_cutoff=_ALIKE)
    shown = {str(key): name for key, name in names.items()}
    return ", ".join(dict.fromkeys(shown[str(key)] for _, _, key in best))


def _bare(text: str) -> str:
    return " ".join(text.split()).casefold()


def _key(text: str) -> str:
    """Return a national name without capitals and signs: ``SP4N-LAPOR!`` is ``sp4n lapor``."""
    return " ".join(re.findall(r"\w+", text.casefold()))
