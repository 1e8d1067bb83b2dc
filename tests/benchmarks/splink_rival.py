"""Splink 5 on the same synthetic inventory: time, memory and F1, for a fair comparison.

Not part of the suite: Splink is no dependency. In an environment of its own that has it::

    python -m tests.benchmarks.inventories 27400 records.csv pairs.csv
    python tests/benchmarks/splink_rival.py records.csv pairs.csv

The configuration is a tuned one: blocking on the rarest words of name and description, the
address and the start of the name; Jaro-Winkler and term frequencies on the name; the share of
common words on the description; the prior from exact rules, u by random sampling, m by
expectation-maximisation over two blockings. Its best threshold is stated beside 0.5.
"""

from __future__ import annotations

import csv
import re
import resource
import sys
import time
from collections import Counter
from pathlib import Path

import pandas as pd
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

RAREST = 3


def read(path: Path) -> pd.DataFrame:
    """Read the records and prepare the columns that Splink blocks on and compares."""
    with path.open(encoding="utf-8", newline="") as source:
        rows = list(csv.DictReader(source))
    said = [re.findall(r"[a-z0-9]+", f"{r['name']} {r['description']}".lower()) for r in rows]
    spread = Counter(word for words in said for word in set(words))
    frame = pd.DataFrame(rows).replace("", None)
    frame["name"] = frame["name"].str.lower()
    frame["words"] = [sorted(set(words)) for words in said]
    frame["start"] = frame["name"].str[:6]
    for place in range(RAREST):
        frame[f"rare{place}"] = [_rarest(words, spread, place) for words in said]
    return frame


def _rarest(words: list[str], spread: Counter[str], place: int) -> str | None:
    shared = sorted((spread[word], word) for word in set(words) if 2 <= spread[word] <= 50)
    return shared[place][1] if place < len(shared) else None


def match(frame: pd.DataFrame) -> pd.DataFrame:
    """Train without labels and return scored pairs."""
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name="id",
        comparisons=[
            cl.JaroWinklerAtThresholds("name", [0.95, 0.88, 0.7]).configure(
                term_frequency_adjustments=True
            ),
            cl.ArrayIntersectAtSizes("words", [8, 5, 3, 1]),
            cl.ExactMatch("url"),
            cl.ExactMatch("unit").configure(term_frequency_adjustments=True),
            cl.ExactMatch("function").configure(term_frequency_adjustments=True),
        ],
        blocking_rules_to_generate_predictions=[
            block_on("url"),
            block_on("name"),
            block_on("start", "unit"),
            *(block_on(f"rare{place}") for place in range(RAREST)),
        ],
    )
    linker = Linker(DuckDBAPI().register(frame), settings)
    linker.training.estimate_probability_two_random_records_match(
        [block_on("url"), block_on("name", "unit")], recall=0.6
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=2_000_000, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("url"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("rare0"))
    return linker.inference.predict(threshold_match_probability=0.01).as_pandas_dataframe()


def main(records: Path, pairs: Path) -> None:
    """Print what it took and how well it did."""
    frame = read(records)
    started, used = time.perf_counter(), time.process_time()
    found = match(frame)
    wall, cpu = time.perf_counter() - started, time.process_time() - used
    with pairs.open(encoding="utf-8", newline="") as source:
        gold = {tuple(sorted(row)) for row in csv.reader(source)}
    scored = sorted(
        (
            (-p, tuple(sorted((a, b))))
            for a, b, p in zip(
                found["id_l"], found["id_r"], found["match_probability"], strict=True
            )
        ),
    )
    right, best, at_half = 0, (0.0, 1.0), 0.0
    for rank, (negative, pair) in enumerate(scored, start=1):
        right += pair in gold
        f1 = 2 * right / (rank + len(gold))
        best = max(best, (f1, -negative))
        at_half = f1 if -negative >= 0.5 else at_half
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"splink: {wall:.1f} s, {cpu:.1f} s processor, {peak:.0f} MB, "
        f"F1 at 0.5 {at_half:.3f}, best {best[0]:.3f} at {best[1]:.3f}"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
