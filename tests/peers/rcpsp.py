"""Measure the scheduling kernel on PSPLIB instances, with an independent checker.

python -m tests.peers.rcpsp FOLDER BOUNDS.csv [--seconds S] [--sample N] [--rival] --json

``--rival`` also solves each instance with PyJobShop, where that is installed.
"""

from __future__ import annotations

import argparse
import csv
import json
import random
import sys
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from planner.optimise.lists import Activities
from planner.optimise.shortest import Shortest, shortest, state
from tests.peers import rival


@dataclass(frozen=True)
class Instance:
    name: str
    activities: Activities


def parse(name: str, text: str) -> Instance:
    """Read one single-mode ``.sm`` file."""
    lines = text.splitlines()
    after: dict[int, list[int]] = {}
    for cells in _numbers(lines, "PRECEDENCE RELATIONS"):
        for successor in cells[3 : 3 + cells[2]]:
            after.setdefault(successor - 1, []).append(cells[0] - 1)
    rows = list(_numbers(lines, "REQUESTS/DURATIONS"))
    capacity = tuple(next(iter(_numbers(lines, "RESOURCEAVAILABILITIES"))))
    return Instance(
        name,
        Activities(
            days=tuple(row[2] for row in rows),
            needs=tuple(tuple(row[3 : 3 + len(capacity)]) for row in rows),
            after=tuple(tuple(after.get(n, ())) for n in range(len(rows))),
            capacity=capacity,
        ),
    )


def _numbers(lines: list[str], heading: str) -> Iterator[list[int]]:
    """Yield the rows of numbers below a heading."""
    at = next(n for n, line in enumerate(lines) if line.startswith(heading))
    seen = False
    for line in lines[at + 1 :]:
        if line.startswith("***"):
            break
        cells = line.split()
        if cells and all(cell.lstrip("-").isdigit() for cell in cells):
            seen = True
            yield [int(cell) for cell in cells]
        elif seen:
            break


def read_instances(folder: Path) -> list[Instance]:
    """Read every ``.sm`` file of a folder, of the zips in it, or of one zip."""
    found: dict[str, str] = {}
    plain = [folder] if folder.is_file() else sorted(folder.rglob("*"))
    for file in plain:
        if file.suffix == ".sm":
            found[file.name] = file.read_text(encoding="latin-1")
        elif file.suffix == ".zip":
            with zipfile.ZipFile(file) as archive:
                for member in archive.namelist():
                    if member.endswith(".sm"):
                        found[Path(member).name] = archive.read(member).decode("latin-1")
    return [parse(name, found[name]) for name in sorted(found, key=_natural)]


def _natural(name: str) -> list[tuple[int, str]]:
    parts = "".join(c if c.isdigit() else " " for c in name).split()
    return [(int(part), "") for part in parts] + [(0, name)]


def read_bounds(file: Path) -> dict[str, tuple[int | None, int]]:
    """Read lower bound and best known makespan per instance; columns are found by name."""
    with file.open(encoding="utf-8-sig", newline="") as stream:
        rows = [
            {k.strip().lower(): v for k, v in row.items() if k} for row in csv.DictReader(stream)
        ]
    known = {}
    for row in rows:
        names = list(row)
        low = next((row[c] for c in ("best_lb", "lb") if row.get(c)), None)
        best = next((row[c] for c in ("best_ub", "best_known", "ub", "bks") if row.get(c)), None)
        best = best if best is not None else row[names[-1]]
        name = row[names[0]].strip()
        key = name if name.endswith(".sm") else f"{name}.sm"
        known[key.lower()] = (int(float(low)) if low else None, int(float(best)))
    return known


def feasible(activities: Activities, found: Shortest) -> bool:
    """Check a schedule by counting every day; shares no code with the kernel."""
    if found.starts is None or found.makespan is None:
        return False
    ends = [s + d for s, d in zip(found.starts, activities.days, strict=True)]
    if max(ends) != found.makespan or min(found.starts) < 0:
        return False
    for n, after in enumerate(activities.after):
        if any(ends[p] > found.starts[n] for p in after):
            return False
    for day in range(found.makespan):
        busy = [n for n, s in enumerate(found.starts) if s <= day < ends[n]]
        for resource, most in enumerate(activities.capacity):
            if sum(activities.needs[n][resource] for n in busy) > most:
                return False
    return True


def measure(
    instance: Instance, seconds: float, known: tuple[int | None, int] | None
) -> dict[str, object]:
    """Solve one instance and say how good the answer is."""
    began = time.monotonic()
    found = shortest(instance.activities, seconds=seconds)
    spent = time.monotonic() - began
    gap = None
    if known and found.makespan is not None:
        gap = found.makespan / known[1] - 1
    return {
        "instance": instance.name,
        "makespan": found.makespan,
        "bound": found.bound,
        "feasible": feasible(instance.activities, found),
        "proven": found.proven,
        "best_known": known[1] if known else None,
        "gap_to_best_known": gap,
        "bound_valid": known is None or found.bound <= known[1],
        "seconds": round(spent, 3),
    }


def measure_rival(
    instance: Instance, seconds: float, known: tuple[int | None, int] | None
) -> dict[str, object]:
    """Solve one instance with the rival; say how long each side takes to state the model."""
    answer = rival.solve(instance.activities, seconds)
    began = time.perf_counter()
    state(instance.activities)
    building = time.perf_counter() - began
    found = answer.found
    gap = found.makespan / known[1] - 1 if known and found.makespan is not None else None
    return {
        "rival_makespan": found.makespan,
        "rival_feasible": feasible(instance.activities, found),
        "rival_proven": found.proven,
        "rival_gap_to_best_known": gap,
        "rival_building": answer.building,
        "building": building,
    }


def compared(rows: list[dict[str, object]]) -> dict[str, object]:
    """Sum up the rival's rows; empty without them."""
    rows = [row for row in rows if "rival_makespan" in row]
    gaps = [row["rival_gap_to_best_known"] for row in rows]
    gaps = [gap for gap in gaps if gap is not None]
    if not rows:
        return {}
    return {
        "rival_feasible": sum(bool(row["rival_feasible"]) for row in rows),
        "rival_proven_share": sum(bool(row["rival_proven"]) for row in rows) / len(rows),
        "rival_best_known_reached": sum(gap <= 0 for gap in gaps) / max(len(gaps), 1),
        "rival_mean_gap_to_best_known": sum(gaps) / max(len(gaps), 1),
        "building_ratio": sum(row["rival_building"] for row in rows)
        / max(sum(row["building"] for row in rows), 1e-9),
    }


def run(
    folder: Path, bounds: Path, seconds: float, sample: int | None, *, against: bool = False
) -> dict[str, object]:
    """Measure all instances, or a fixed random sample of them."""
    instances, known = read_instances(folder), read_bounds(bounds)
    if sample is not None and sample < len(instances):
        instances = random.Random(7).sample(instances, sample)
    rows = []
    for n, instance in enumerate(instances):
        best = known.get(instance.name.lower())
        rows.append(measure(instance, seconds, best))
        if against:
            rows[-1] |= measure_rival(instance, seconds, best)
        if sys.stderr.isatty():
            print(f"\r{n + 1}/{len(instances)}", end="", file=sys.stderr)
    gaps = [row["gap_to_best_known"] for row in rows if row["gap_to_best_known"] is not None]
    return {
        "instances": rows,
        "count": len(rows),
        "seconds_each": seconds,
        "feasible": sum(bool(row["feasible"]) for row in rows),
        "proven": sum(bool(row["proven"]) for row in rows),
        "proven_share": sum(bool(row["proven"]) for row in rows) / max(len(rows), 1),
        "best_known_reached": sum(gap <= 0 for gap in gaps) / max(len(gaps), 1),
        "mean_gap_to_best_known": sum(gaps) / max(len(gaps), 1),
        "invalid_bounds": sum(not row["bound_valid"] for row in rows),
        **compared(rows),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("bounds", type=Path)
    parser.add_argument("--seconds", type=float, default=1.0)
    parser.add_argument("--sample", type=int)
    parser.add_argument("--rival", action="store_true", help="PyJobShop beside it")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args()
    if args.rival and not rival.AVAILABLE:
        parser.error("PyJobShop is not installed here")
    result = run(args.folder, args.bounds, args.seconds, args.sample, against=args.rival)
    if args.json:
        print(json.dumps(result))
    else:
        for name, value in result.items():
            if name != "instances":
                print(f"{name}: {value}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
