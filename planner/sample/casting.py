"""Chooses which systems the agency has and which rows list them; decides no cell."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from random import Random

from planner.sample.catalogue import (
    Catalogue,
    Central,
    Family,
    ManyNames,
    Sketch,
    split_line,
)

ROWS = 128
FAMILIES = 20


@dataclass(slots=True, kw_only=True)
class Line:
    """One row to be: a sketch, the system it belongs to and the file that lists it."""

    sketch: Sketch
    system: str
    file: str
    url: str | None = None
    """None: the sketch's own host."""
    central: str = ""
    """Owner, when the region is not the owner."""
    main: bool = False
    """The leading system of its job, or one that other rows repeat: it is in use."""
    role: str = ""
    """Why the row exists beside another of its system: ``channel``, ``again``, ``names``."""
    component: bool = False
    stock: bool = False


@dataclass(slots=True)
class Cast:
    """All rows, and how they hang together (by position in ``lines``)."""

    lines: list[Line] = field(default_factory=list)
    same: list[list[int]] = field(default_factory=list)
    channels: list[list[int]] = field(default_factory=list)
    shared_use: list[list[int]] = field(default_factory=list)
    components: list[list[int]] = field(default_factory=list)
    unrelated: list[tuple[int, int, str]] = field(default_factory=list)

    def add(self, line: Line) -> int:
        """Append a row and return its position."""
        self.lines.append(line)
        return len(self.lines) - 1

    def at(self, name: str) -> int | None:
        """Return the first row with this name."""
        return next((i for i, line in enumerate(self.lines) if line.sketch.name == name), None)


def choose_cast(catalogue: Catalogue, rng: Random) -> Cast:
    """Choose the systems of one agency."""
    cast = Cast()
    file_of = {office.acronym: office.file for office in catalogue.offices}
    core = [family for family in catalogue.families if family.core]
    others = [family for family in catalogue.families if not family.core]
    chosen = core + rng.sample(others, FAMILIES - len(core))
    for family in sorted(chosen, key=lambda each: each.topic):
        for place, sketch in enumerate(_members(family, rng)):
            file = file_of[sketch.unit]
            cast.add(Line(sketch=sketch, system=sketch.name, file=file, main=place == 0))
    present = {family.topic for family in chosen}
    _add_many_names(cast, catalogue, rng, present, file_of)
    for central in catalogue.central:
        _add_central(cast, central, rng, file_of)
    for component in catalogue.components:
        cast.components.append(
            [
                cast.add(
                    Line(
                        sketch=each,
                        system=f"{each.name} {each.unit}",
                        file=file_of[each.unit],
                        main=True,
                        component=True,
                    )
                )
                for each in component
            ]
        )
    for why, one, other in rng.sample(catalogue.pairs, 6):
        a, b = (
            cast.add(Line(sketch=each, system=f"{each.name} {each.unit}", file=file_of[each.unit]))
            for each in (one, other)
        )
        cast.unrelated.append((a, b, why))
    _add_singles(cast, catalogue, rng, file_of)
    _add_channels(cast, catalogue, rng)
    _add_again(cast, catalogue, rng, {family.topic: family.functions for family in chosen})
    _share_host(cast, catalogue, rng)
    _repeat_stock(cast, catalogue, rng)
    return cast


def _members(family: Family, rng: Random) -> list[Sketch]:
    """Draw members; the first of the catalogue, usually the strongest, always takes part."""
    first, *rest = family.member
    drawn = [first, *rng.sample(rest, min(family.use, len(family.member)) - 1)]
    functions = rng.sample(family.functions, len(family.functions))
    descriptions = rng.sample(family.descriptions, len(family.descriptions))
    uncovered = list(family.services)
    said = _assign(functions, drawn)
    sketches = []
    for line in drawn:
        name, unit, host, who, expansion = split_line(line)
        function = _say(said[line], who)
        about = f"{name} {expansion} {who} {function}"
        wording = _take_closest(descriptions or list(family.descriptions), about, name)
        wanted = min(rng.choice((1, 2, 2, 3)), len(uncovered))
        services = [_take_closest(uncovered, about, name) for _ in range(wanted)]
        services += rng.sample(family.services, 1)
        sketches.append(
            Sketch(
                name=name,
                unit=unit,
                host=host,
                expansion=expansion,
                function=function,
                description=_say(wording, who),
                services=tuple(dict.fromkeys(_say(each, who) for each in services)),
                inputs=tuple(rng.sample(family.inputs, min(3, len(family.inputs)))),
                outputs=tuple(rng.sample(family.outputs, min(2, len(family.outputs)))),
                users=tuple(
                    _say(each, who) for each in rng.sample(family.users, min(2, len(family.users)))
                ),
                public=family.kind == "public",
                topic=family.topic,
                who=who,
                reads=family.reads,
                national=family.national,
                tolerated=family.tolerated,
                apart=name in family.apart,
            )
        )
    return sketches


def _assign(functions: list[str], drawn: list[str]) -> dict[str, str]:
    """Give each member a wording of its own; who has most to do with one chooses first."""
    left, waiting, said = list(functions), list(drawn), dict[str, str]()
    while waiting:
        left = left or list(functions)
        line = max(waiting, key=lambda each: max(_fit(wording, each) for wording in left))
        said[line] = max(left, key=lambda wording: _fit(wording, line))
        left.remove(said[line])
        waiting.remove(line)
    return said


def _fit(wording: str, line: str) -> int:
    name, _unit, _host, who, expansion = split_line(line)
    heard = _long_words(wording)
    named = _long_words(f"{name} {expansion}")
    return 3 * len(heard & named) + len(heard & _long_words(who))


def _take_closest(wordings: list[str], about: str, name: str) -> str:
    """Take away the wording that fits best, words of the name first; the first of equals."""
    known, named = _long_words(about), _long_words(name)
    best = max(
        wordings,
        key=lambda each: len(known & _long_words(each)) + 3 * len(named & _long_words(each)),
    )
    wordings.remove(best)
    return best


def _long_words(text: str) -> set[str]:
    words = re.findall(r"[a-z0-9]{3,}", text.casefold())
    return {word[:6] for word in words} - {"dan", "untuk", "yang", "online", "sistem", "inform"}


def _say(wording: str, who: str) -> str:
    said = wording.replace("{who}", who)
    return said[:1].upper() + said[1:] if wording.startswith("{") else said


def _add_many_names(
    cast: Cast, catalogue: Catalogue, rng: Random, present: set[str], file_of: dict[str, str]
) -> None:
    case: ManyNames = rng.choice([each for each in catalogue.many_names if each.topic in present])
    kin = next(line.sketch for line in cast.lines if line.sketch.topic == case.topic)
    rows = []
    for name, unit, path, function, description in case.rows:
        sketch = Sketch(
            name=name,
            unit=unit,
            function=function,
            description=description,
            services=tuple(rng.sample(case.services, rng.choice((1, 2)))),
            inputs=case.inputs,
            outputs=case.outputs,
            users=kin.users,
            topic=case.topic,
            reads=kin.reads,
            national=kin.national,
            tolerated=kin.tolerated,
        )
        url = f"{case.host}{path}"
        line = Line(
            sketch=sketch, system=case.rows[0][0], file=file_of[unit], url=url, role="names"
        )
        rows.append(cast.add(line))
    cast.same.append(rows)


def _add_central(cast: Cast, central: Central, rng: Random, file_of: dict[str, str]) -> None:
    names = [central.names[0], *rng.sample(central.names[1:], central.use - 1)]
    units = [central.units[0], *rng.sample(central.units[1:], central.use - 1)]
    rows = []
    for place, (name, unit) in enumerate(zip(names, units, strict=True)):
        sketch = Sketch(
            name=name,
            unit=unit,
            function=central.functions[place % len(central.functions)],
            description=rng.choice(central.descriptions),
            services=central.services if place == 0 else central.services[:1],
            inputs=central.inputs,
            outputs=central.outputs,
            users=("ASN",) if central.kind == "administration" else ("petugas", "masyarakat"),
            public=central.kind == "public",
            national=(central.national,) if central.national else (),
        )
        line = Line(
            sketch=sketch,
            system=central.national or central.names[0],
            file=file_of[unit],
            url=central.host,
            central=central.owner,
        )
        rows.append(cast.add(line))
    if len(rows) > 1:
        cast.shared_use.append(rows)


def _add_singles(cast: Cast, catalogue: Catalogue, rng: Random, file_of: dict[str, str]) -> None:
    """Fill up with systems that stand alone; rows that the next steps add are set aside."""
    room = ROWS - len(cast.lines) - catalogue.picks["again"] - catalogue.picks["channels"] - 1
    wanted = {each for line in cast.lines for each in line.sketch.reads}
    singles = rng.sample(catalogue.singles, len(catalogue.singles))
    singles.sort(key=lambda each: (_office_known(cast, each), each.name not in wanted))
    for sketch in singles[: max(room, 0)]:
        cast.add(Line(sketch=sketch, system=sketch.name, file=file_of[sketch.unit]))


def _office_known(cast: Cast, sketch: Sketch) -> bool:
    return any(line.sketch.unit == sketch.unit for line in cast.lines)


def _add_channels(cast: Cast, catalogue: Catalogue, rng: Random) -> None:
    """Give some systems rows of their own for Android and iOS; the first set has three."""
    possible = [each for each in catalogue.channels if cast.at(each[0]) is not None]
    possible.sort(key=len, reverse=True)
    first, rest = possible[0], possible[1:]
    for names in [first, *rng.sample(rest, min(catalogue.picks["channels"] - 1, len(rest)))]:
        head = cast.at(names[0])
        assert head is not None  # noqa: S101 - filtered above
        rows = [head]
        base = cast.lines[head]
        base.main = True
        for name in names[1:]:
            package = base.sketch.host.replace(".", "")
            sketch = replace(base.sketch, name=name, expansion="", host=f"{package}#app")
            rows.append(
                cast.add(Line(sketch=sketch, system=base.system, file=base.file, role="channel"))
            )
        cast.channels.append(rows)


def _add_again(
    cast: Cast, catalogue: Catalogue, rng: Random, wordings: dict[str, tuple[str, ...]]
) -> None:
    """List some systems a second time, in the words of another file."""
    possible = [each for each in catalogue.again if cast.at(each[0]) is not None]
    picked = rng.sample(possible, min(catalogue.picks["again"], len(possible)))
    for name, file, other_name in picked:
        head = cast.at(name)
        assert head is not None  # noqa: S101 - filtered above
        base = cast.lines[head]
        base.main = True
        reworded = [
            wording
            for each in wordings.get(base.sketch.topic, ())
            if (wording := _say(each, base.sketch.who)) != base.sketch.function
        ]
        sketch = replace(
            base.sketch,
            name=other_name,
            function=rng.choice(reworded) if reworded else base.sketch.function,
            services=base.sketch.services[:2],
        )
        row = cast.add(Line(sketch=sketch, system=base.system, file=file, role="again"))
        cast.same.append([head, row])


def _share_host(cast: Cast, catalogue: Catalogue, rng: Random) -> None:
    """Put three systems of different topics on one host: the host alone proves nothing."""
    chosen = rng.sample(_alone(cast), 3)
    for i in chosen:
        cast.lines[i].url = f"{catalogue.shared_host}/{cast.lines[i].sketch.host}"
    _pair_off(cast, chosen, "satu host bersama, isi berbeda")


def _alone(cast: Cast) -> list[int]:
    """Return the rows of systems that share their job with nobody."""
    in_component = {row for rows in cast.components for row in rows}
    return [
        i
        for i, line in enumerate(cast.lines)
        if not line.central and not line.role and not line.sketch.topic and i not in in_component
    ]


def _repeat_stock(cast: Cast, catalogue: Catalogue, rng: Random) -> None:
    """Let six unrelated rows carry one stock sentence instead of a description."""
    chosen = rng.sample(_alone(cast), catalogue.picks["stock"])
    for i in chosen:
        line = cast.lines[i]
        line.sketch = replace(line.sketch, description=rng.choice(catalogue.stock_texts))
        line.stock = True
    _pair_off(cast, chosen, "uraian baku yang sama")


def _pair_off(cast: Cast, rows: list[int], why: str) -> None:
    known = {frozenset(pair[:2]) for pair in cast.unrelated}
    for place, a in enumerate(rows):
        for b in rows[place + 1 :]:
            if frozenset((a, b)) not in known:
                cast.unrelated.append((a, b, why))
