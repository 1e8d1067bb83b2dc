"""Match two lists, or one with itself, by the product's own engine, and score it against gold.

``python -m tests.peers.match LEFT RIGHT GOLD [--sep S] [--id COLUMN] [--one-to-one] --json``
"""

from __future__ import annotations

import argparse
import csv
import json
import resource
import sys
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from graph.linkage import link

SEPARATORS = ",;|\t%"
Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Records:
    """One list: ids in file order, and what each record says."""

    ids: tuple[str, ...]
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How well the pairs meet the gold, at the fixed threshold and at the best one."""

    precision: float
    recall: float
    f1: float
    best_f1: float
    best_threshold: float
    seconds: float
    peak_mb: float
    left: int
    right: int
    gold: int
    found: int


def read_table(path: Path, separator: str | None) -> list[list[str]]:
    """Read a delimited file; without a separator, the one that cuts most lines alike."""
    text = path.read_text(encoding="utf-8-sig", errors="replace")
    csv.field_size_limit(sys.maxsize)
    tables = [
        [row for row in csv.reader(text.splitlines(keepends=True), delimiter=each) if row]
        for each in ([separator] if separator else SEPARATORS)
    ]
    return max(tables, key=_evenness)


def _evenness(table: list[list[str]]) -> tuple[float, int]:
    widths = [len(row) for row in table]
    usual = max(set(widths), key=widths.count) if widths else 1
    return (widths.count(usual) / len(widths) if usual > 1 else 0.0), usual


def read_records(path: Path, separator: str | None, id_column: str | None) -> Records:
    """Read a list; every column but the id is text, numbers with their zero fraction cut."""
    header, *rows = read_table(path, separator)
    at = header.index(id_column) if id_column else 0
    texts = [" ".join(_tidy(cell) for place, cell in enumerate(row) if place != at) for row in rows]
    return Records(tuple(row[at].strip() for row in rows), tuple(texts))


def _tidy(cell: str) -> str:
    return cell.removesuffix(".0") if cell.replace(".", "", 1).isdigit() else cell


def read_gold(
    path: Path, separator: str | None, left: Records, right: Records, *, one_list: bool
) -> set[Pair]:
    """Read gold pairs of ids as pairs of rows; a header names no ids and falls away."""
    row_left = {identity: at for at, identity in enumerate(left.ids)}
    row_right = {identity: at for at, identity in enumerate(right.ids)}
    pairs = set()
    for row in read_table(path, separator):
        a, b = row_left.get(row[0].strip()), row_right.get(row[1].strip())
        if a is None or b is None or (one_list and a == b):
            continue
        pairs.add((min(a, b), max(a, b)) if one_list else (a, b))
    return pairs


def compare(scored: dict[Pair, float], gold: set[Pair]) -> tuple[float, float, float, float, float]:
    """Return precision, recall and F1 at 0.5, the best F1 and its threshold."""
    accepted = {pair for pair, probability in scored.items() if probability >= 0.5}
    right = len(accepted & gold)
    best, best_at, hits = 0.0, 1.0, 0
    ranked = sorted(scored.items(), key=lambda item: -item[1])
    for rank, (pair, probability) in enumerate(ranked, start=1):
        hits += pair in gold
        last_of_its_score = rank == len(ranked) or ranked[rank][1] < probability
        if last_of_its_score and (f1 := _f1(hits, rank, len(gold))) > best:
            best, best_at = f1, probability
    precision, recall = right / max(len(accepted), 1), right / max(len(gold), 1)
    return precision, recall, _f1(right, len(accepted), len(gold)), best, best_at


def _f1(right: int, accepted: int, gold: int) -> float:
    return 2 * right / max(accepted + gold, 1)


def run(args: argparse.Namespace) -> Outcome:
    """Match, then read the gold: nothing of it is known while matching."""
    one_list = args.left.resolve() == args.right.resolve()
    left = read_records(args.left, args.sep, args.id)
    right = left if one_list else read_records(args.right, args.sep, args.id)
    started = time.perf_counter()
    links = link(left.texts, None if one_list else right.texts, single_partner=args.one_to_one)
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rows = zip(links.left.tolist(), links.right.tolist(), links.probability.tolist(), strict=True)
    scored = {(a, b): probability for a, b, probability in rows}
    gold = read_gold(args.gold, args.sep, left, right, one_list=one_list)
    precision, recall, f1, best, at = compare(scored, gold)
    found = sum(probability >= 0.5 for probability in scored.values())
    return Outcome(
        *(round(each, 4) for each in (precision, recall, f1, best, at)),
        seconds=round(seconds, 3),
        peak_mb=round(peak, 1),
        left=len(left.ids),
        right=len(right.ids),
        gold=len(gold),
        found=found,
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Print the outcome as one line, or as JSON."""
    parser = argparse.ArgumentParser(prog="python -m tests.peers.match", description=__doc__)
    parser.add_argument("left", type=Path)
    parser.add_argument("right", type=Path)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--sep")
    parser.add_argument("--id")
    parser.add_argument("--one-to-one", action="store_true")
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args(argv)
    outcome = asdict(run(args))
    if args.json:
        print(json.dumps(outcome))
    else:
        print("  ".join(f"{name} {value}" for name, value in outcome.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
