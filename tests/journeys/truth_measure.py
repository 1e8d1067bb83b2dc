"""Measures what import and overlap engine make of the sample against its truth.

Definitions
-----------
*Aplikasi sama*: pairs of rows. Wanted: both rows belong to one system (listed again, a channel,
or many users of one national application). Found: both rows are members of one system.

*Fungsi sama*: pairs of the truth's systems. Wanted: both belong to one function group. Found:
rows of both stand in one group of the findings. Not counted either way: pairs with a national
application (a match, not a merge), pairs of shared components, and pairs inside a group of
which the truth itself says that an officer could see them otherwise.

*Nasional*: rows. Wanted: each row that is, or does the job of, a national application. A found
match is right when its name is expected or tolerated and it tells *is* from *does the job of*;
matches that are only tolerated count neither way.

Run ``python -m tests.journeys.truth_measure [SEED]`` to print the figures with each miss.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain, combinations
from pathlib import Path

from graph.findings import Findings, OverlapKind
from graph.model import Application, ApplicationId
from graph.overlap import find_overlaps
from graph.portfolio import Portfolio
from importers.read import read_files
from planner.sample import files, generate, truth
from planner.sample.truth import RowId, Truth

SURE = 0.5
TRAP_LIMIT = 0.3

Pair = frozenset[str]


@dataclass(frozen=True, slots=True)
class Score:
    """Found against wanted, with every miss."""

    right: int
    false: tuple[str, ...]
    missed: tuple[str, ...]

    @property
    def precision(self) -> float:
        return self.right / max(self.right + len(self.false), 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.right + len(self.missed), 1)

    def line(self, what: str) -> str:
        return (
            f"{what:<28} presisi {self.precision:.3f}  temuan {self.recall:.3f}  "
            f"(benar {self.right}, salah {len(self.false)}, luput {len(self.missed)})"
        )


@dataclass(frozen=True, slots=True)
class Measured:
    """All figures of one agency."""

    seed: int
    rows_missing: tuple[str, ...]
    rows_extra: tuple[str, ...]
    units: int
    services: int
    systems: int
    groups: int
    same: Score
    function: Score
    edges: Score
    national: Score
    locked: Score
    interfaces: Score
    traps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """One agency as read and judged, with rows matched to the truth by their place."""

    portfolio: Portfolio
    findings: Findings
    truth: Truth
    row_of: Mapping[ApplicationId, RowId]

    @classmethod
    def of(cls, portfolio: Portfolio, known: Truth) -> Case:
        places = {(row.file, row.row): row.id for row in known.rows}
        row_of = {
            app.id: places[place]
            for app in portfolio.applications.values()
            if (place := place_of(app)) in places
        }
        return cls(portfolio, find_overlaps(portfolio), known, row_of)

    def rows(self, applications: Iterable[ApplicationId]) -> list[RowId]:
        return [self.row_of[each] for each in applications if each in self.row_of]

    def say(self, pair: Iterable[str]) -> str:
        """Show both sides with their words, so that a reader can judge the miss."""
        by_row = {row: app for app, row in self.row_of.items()}
        return "  ><  ".join(
            self._text(by_row.get(RowId(row)), row) for row in sorted(pair, key=str)
        )

    def _text(self, identity: ApplicationId | None, row: str) -> str:
        if identity is None:
            return f"{row} (tidak terbaca)"
        app = self.portfolio.applications[identity]
        unit = self.portfolio.unit_name(app.unit)
        words = app.function or app.description
        services = ", ".join(self.portfolio.services[each].name for each in app.services)
        return f"{row} {app.name} [{unit}] {words} | {services} | {' '.join(app.urls)}"


def place_of(app: Application) -> tuple[str, int]:
    """Return file name and row where the application was read."""
    origin = app.origins[0]
    return Path(origin.file).name, origin.row


def measure(portfolio: Portfolio, known: Truth) -> Measured:
    """Measure one agency."""
    case = Case.of(portfolio, known)
    read = set(case.row_of.values())
    wanted = {row.id: row for row in known.rows}
    return Measured(
        seed=known.seed,
        rows_missing=tuple(
            f"{row.file} baris {row.row}: {row.name}" for row in known.rows if row.id not in read
        ),
        rows_extra=tuple(
            f"{'/'.join(map(str, place_of(app)))}: {app.name}"
            for app in portfolio.applications.values()
            if app.id not in case.row_of
        ),
        units=len(portfolio.units),
        services=len(portfolio.services),
        systems=len(case.findings.systems),
        groups=len(case.findings.groups),
        same=_same(case),
        function=_function(case, _group_pairs(case)),
        edges=_function(case, _edge_pairs(case)),
        national=_national(case, wanted),
        locked=_locked(case),
        interfaces=_interfaces(case),
        traps=_traps(case),
    )


def _pairs(sets: Iterable[Iterable[str]]) -> set[Pair]:
    return {frozenset(pair) for each in sets for pair in combinations(each, 2)}


def _score(case: Case, found: set[Pair], wanted: set[Pair]) -> Score:
    return Score(
        right=len(found & wanted),
        false=tuple(sorted(case.say(pair) for pair in found - wanted)),
        missed=tuple(sorted(case.say(pair) for pair in wanted - found)),
    )


def _same(case: Case) -> Score:
    systems: dict[str, list[str]] = {}
    for row in case.truth.rows:
        systems.setdefault(row.system, []).append(row.id)
    found = _pairs(case.rows(system.members) for system in case.findings.systems)
    return _score(case, found, _pairs(systems.values()))


def _function(case: Case, found_rows: set[Pair]) -> Score:
    """Compare pairs of systems; each system is shown by its first row."""
    system = {row.id: row.system for row in case.truth.rows}
    first: dict[str, str] = {}
    for row in case.truth.rows:
        first.setdefault(row.system, row.id)

    def lift(pairs: set[Pair]) -> set[Pair]:
        lifted = (frozenset(first[system[RowId(row)]] for row in pair) for pair in pairs)
        return {pair for pair in lifted if len(pair) == 2}

    locked = {first[system[lock.row]] for lock in case.truth.locked}
    wanted = lift(_pairs(group.rows for group in case.truth.groups))
    doubtful = {first[system[row]] for group in case.truth.groups for row in group.doubtful}
    skipped = lift(_pairs(case.truth.components)) | {pair for pair in wanted if pair & doubtful}
    wanted -= skipped
    found = {pair for pair in lift(found_rows) if not pair & locked and pair not in skipped}
    return _score(case, found, wanted)


def _group_pairs(case: Case) -> set[Pair]:
    members = {system.head: system.members for system in case.findings.systems}
    grouped = (
        case.rows(chain.from_iterable(members.get(head, (head,)) for head in group.members))
        for group in case.findings.groups
    )
    return _pairs(grouped)


def _edge_pairs(case: Case) -> set[Pair]:
    return {
        frozenset(case.rows((edge.a, edge.b)))
        for edge in case.findings.overlaps
        if edge.kind is OverlapKind.FUNCTION and edge.probability >= SURE
    }


def _national(case: Case, wanted: Mapping[RowId, object]) -> Score:
    expected = {match.row: match for match in case.truth.national}
    right: set[RowId] = set()
    false = []
    for found in case.findings.national:
        row = case.row_of.get(found.application)
        if row is None or row not in wanted or found.probability < SURE:
            continue
        match = expected.get(row)
        if match and found.national in match.expected and found.is_it == match.is_it:
            right.add(row)
        elif not (match and found.national in match.tolerated):
            relation = "adalah" if found.is_it else "menyaingi"
            false.append(
                f"{relation} {found.national} ({found.probability:.2f}, {', '.join(found.words)}): "
                + case.say([row])
            )
    missed = [
        f"{'adalah' if match.is_it else 'menyaingi'} {' / '.join(match.expected)}: "
        + case.say([row])
        for row, match in expected.items()
        if match.expected and row not in right
    ]
    return Score(len(right), tuple(false), tuple(missed))


def _locked(case: Case) -> Score:
    found = set(case.rows(app for app, _ in case.findings.locked))
    wanted = {lock.row for lock in case.truth.locked}
    return Score(
        right=len(found & wanted),
        false=tuple(case.say([row]) for row in sorted(found - wanted)),
        missed=tuple(case.say([row]) for row in sorted(wanted - found)),
    )


def _interfaces(case: Case) -> Score:
    found = {
        (case.row_of.get(link.consumer, ""), case.row_of.get(link.provider, ""))
        for link in case.portfolio.interfaces.values()
    }
    wanted = {
        (each.consumer, provider): each
        for each in case.truth.interfaces
        for provider in each.providers
    }
    met = {id(each) for key, each in wanted.items() if key in found}
    false = tuple(f"{a} <- {b}" for a, b in sorted(found) if (a, b) not in wanted)
    missed = tuple(
        f"{each.consumer} <- {each.written}: " + case.say([each.consumer])
        for each in case.truth.interfaces
        if id(each) not in met
    )
    return Score(len(met), false, missed)


def _traps(case: Case) -> tuple[str, ...]:
    """Name each look-alike that the engine takes for related."""
    strength = {
        frozenset(case.rows((edge.a, edge.b))): edge
        for edge in reversed(case.findings.overlaps)
        if edge.kind is not OverlapKind.COMPONENT
    }
    together = _group_pairs(case) | _pairs(
        case.rows(system.members) for system in case.findings.systems
    )
    fallen = []
    for trap in case.truth.unrelated:
        pair = frozenset((trap.a, trap.b))
        edge = strength.get(pair)
        probability = edge.probability if edge else 0.0
        if probability > TRAP_LIMIT or pair in together:
            kind = edge.kind.value if edge else "satu kelompok"
            fallen.append(f"{trap.why} ({kind} {probability:.2f}): {case.say(pair)}")
    return tuple(fallen)


def read_portfolio(paths: Iterable[Path]) -> Portfolio:
    """Import files as a user would, and take everything that was read."""
    result = read_files(tuple(paths))
    return Portfolio.of(
        units=result.units,
        applications=result.applications,
        services=result.services,
        interfaces=result.interfaces,
    )


def measure_seed(seed: int, folder: Path) -> Measured:
    """Measure a freshly drawn agency: a holdout when its seed was never looked at."""
    known = generate(seed, into=folder)
    return measure(read_portfolio(folder / path.name for path in files()), known)


def report(found: Measured, *, misses: bool = True) -> str:
    """Lay out the figures for a reader."""
    lines = [
        f"Benih {found.seed}: baris luput {len(found.rows_missing)}, baris lebih "
        f"{len(found.rows_extra)}, OPD {found.units}, layanan {found.services}, "
        f"sistem {found.systems}, kelompok {found.groups}"
    ]
    parts = (
        ("Aplikasi sama", found.same),
        ("Fungsi sama (kelompok)", found.function),
        ("Fungsi sama (hubungan)", found.edges),
        ("Aplikasi nasional", found.national),
        ("Terkunci", found.locked),
        ("Antarmuka", found.interfaces),
    )
    lines += [score.line(name) for name, score in parts]
    lines.append(f"Jebakan di atas {TRAP_LIMIT}: {len(found.traps)}")
    if misses:
        lines += [f"baris luput: {each}" for each in found.rows_missing]
        lines += [f"baris lebih: {each}" for each in found.rows_extra]
        for name, score in parts:
            lines += [f"{name}, SALAH: {each}" for each in score.false]
            lines += [f"{name}, LUPUT: {each}" for each in score.missed]
        lines += [f"jebakan: {each}" for each in found.traps]
    return "\n".join(lines)


def main(arguments: list[str]) -> None:
    """Print the bundled sample's figures, or those of one other seed."""
    if arguments:
        with tempfile.TemporaryDirectory() as folder:
            found = measure_seed(int(arguments[0]), Path(folder))
    else:
        found = measure(read_portfolio(files()), truth())
    print(report(found))


if __name__ == "__main__":
    main(sys.argv[1:])
