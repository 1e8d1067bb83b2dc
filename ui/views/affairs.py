"""Which government affair (urusan) an application serves: by its RAB code, else by its office."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from graph.model import Application, Unit
from graph.vocabulary import read_rows

_WORD = re.compile(r"[a-z]{4,}")
ENOUGH = 0.6
"""Share of an affair's words that an office's name must hold."""


@dataclass(frozen=True, slots=True)
class _Affair:
    name: str
    words: frozenset[str]
    codes: tuple[str, ...]


@cache
def _affairs() -> tuple[_Affair, ...]:
    found = []
    for row in read_rows("urusan_rab.csv"):
        name = row["urusan"].split(" (", maxsplit=1)[0]
        codes = tuple(code for code in row["rab_codes"].split("|") if code)
        found.append(_Affair(name, frozenset(_WORD.findall(name.casefold())), codes))
    return tuple(found)


def affair_of(app: Application, unit: Unit | None) -> str:
    """Return the affair's name; empty when neither code nor office tells."""
    return _by_code(app.rab_code.strip()) or (_by_office(unit.name) if unit is not None else "")


def _by_code(code: str) -> str:
    if not code:
        return ""
    fitting = [(len(c), a.name) for a in _affairs() for c in a.codes if code.startswith(c)]
    return max(fitting, key=lambda pair: pair[0], default=(0, ""))[1]


@cache
def _by_office(name: str) -> str:
    said = set(_WORD.findall(name.casefold()))
    best, most = "", (ENOUGH, 0)
    for affair in _affairs():
        held = len(affair.words & said)
        share = (held / max(len(affair.words), 1), held)
        if share > most:
            best, most = affair.name, share
    return best
