"""The catalogue the sample is drawn from: offices, functions, wordings and traps.

Every text is fictional; only the kinds of office and the names of national applications are
real. The catalogue holds more than one agency uses, so another seed gives another agency.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

SPARE = "?"
"""Before the name of a national application: an officer could also leave this match."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """One regional office and the file in which it usually reports."""

    acronym: str
    name: str
    file: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """What is settled about one system before chance fills in the rest."""

    name: str
    unit: str
    host: str = ""
    expansion: str = ""
    function: str = ""
    description: str = ""
    services: tuple[str, ...] = ()
    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    users: tuple[str, ...] = ()
    public: bool = True
    topic: str = ""
    who: str = ""
    """For whom its office runs it; fills the wordings of its family."""
    reads: tuple[str, ...] = ()
    national: tuple[str, ...] = ()
    tolerated: tuple[str, ...] = ()
    apart: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """One job done by several systems, with more wordings and members than one agency needs."""

    topic: str
    use: int
    kind: str
    functions: tuple[str, ...]
    descriptions: tuple[str, ...]
    services: tuple[str, ...]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    users: tuple[str, ...]
    member: tuple[str, ...]
    core: bool = False
    apart: tuple[str, ...] = ()
    """Members of which an officer could also say that they do another job."""
    reads: tuple[str, ...] = ()
    national: tuple[str, ...] = ()
    tolerated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Central:
    """An application of a ministry or the province, as the offices write it down."""

    national: str
    host: str
    units: tuple[str, ...]
    use: int
    names: tuple[str, ...]
    functions: tuple[str, ...]
    descriptions: tuple[str, ...]
    services: tuple[str, ...]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    owner: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ManyNames:
    """One system that four rows list under four names, all on one host."""

    topic: str
    host: str
    rows: tuple[tuple[str, ...], ...]
    services: tuple[str, ...]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything, read once."""

    offices: tuple[Office, ...]
    families: tuple[Family, ...]
    singles: tuple[Sketch, ...]
    central: tuple[Central, ...]
    pairs: tuple[tuple[str, Sketch, Sketch], ...]
    components: tuple[tuple[Sketch, ...], ...]
    many_names: tuple[ManyNames, ...]
    channels: tuple[tuple[str, ...], ...]
    again: tuple[tuple[str, ...], ...]
    stock_texts: tuple[str, ...]
    shared_host: str
    picks: dict[str, int] = field(default_factory=dict)


@cache
def read_catalogue() -> Catalogue:
    """Read the catalogue's TOML files."""
    traps = _load("traps")
    return Catalogue(
        offices=tuple(
            Office(acronym=a, name=n, file=f) for a, n, f in map(split_line, _load("units")["unit"])
        ),
        families=tuple(
            Family(**_tuples(each))
            for name in ("internal", "public")
            for each in _load(name)["family"]
        ),
        singles=tuple(map(_sketch, _load("singles")["single"])),
        central=tuple(Central(**_tuples(each)) for each in _load("national")["national"]),
        pairs=tuple(
            (pair["why"], _sketch(pair["a"]), _sketch(pair["b"])) for pair in traps["pair"]
        ),
        components=tuple(tuple(map(_sketch, each["rows"])) for each in traps["component"]),
        many_names=tuple(
            ManyNames(**{**_tuples(each), "rows": tuple(map(split_line, each["rows"]))})
            for each in traps["four"]
        ),
        channels=tuple(map(split_line, traps["channels"]["sets"])),
        again=tuple(map(split_line, traps["again"]["sets"])),
        stock_texts=tuple(traps["stock"]["texts"]),
        shared_host=traps["shared_host"],
        picks={key: traps[key]["pick"] for key in ("channels", "again", "stock")},
    )


def split_line(line: str) -> tuple[str, ...]:
    """Split one ``a | b | c`` line of the catalogue."""
    return tuple(part.strip() for part in line.split("|"))


def _load(name: str) -> dict[str, Any]:
    source = files("planner") / "data" / "sample_catalogue" / f"{name}.toml"
    return tomllib.loads(source.read_text(encoding="utf-8"))


def _tuples(table: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in table.items()}


def _sketch(line: str) -> Sketch:
    name, unit, host, expansion, function, description, *rest = split_line(line)
    services, inputs, outputs, users, kind, *national = rest
    return Sketch(
        name=name,
        unit=unit,
        host=host,
        expansion=expansion,
        function=function,
        description=description,
        services=_items(services, ";"),
        inputs=_items(inputs, ";"),
        outputs=_items(outputs, ";"),
        users=_items(users, ","),
        public=kind == "public",
        national=tuple(each for each in national if not each.startswith(SPARE)),
        tolerated=tuple(each.removeprefix(SPARE) for each in national if each.startswith(SPARE)),
    )


def _items(text: str, separator: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(separator) if part.strip())
