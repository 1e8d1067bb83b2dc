"""``python -m tests.peers.headers FOLDER``: which files open, which are refused and why.

Every file is read in a process of its own with a limit on memory and time, so that a crash or a
hang of a reader is seen and told as what it is.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from graph.errors import UserError
from graph.job import JobContext
from importers.read import read_files

MOST_MB, MOST_SECONDS = 1_500, 60


@dataclass(frozen=True)
class Outcome:
    """What one file gave."""

    file: str
    outcome: str
    """``opened``, ``refused``, ``crashed`` or ``hung``."""
    header_row: int = 0
    sheet: str = ""
    rows: int = 0
    columns: int = 0
    code: str = ""
    message: str = ""


def look(path: Path) -> Outcome:
    """Open one file through the public door."""
    try:
        result = read_files([path], ctx=JobContext())
    except UserError as error:
        text = f"{error} {error.advice()}"
        return Outcome(path.name, "refused", code=error.code, message=text)
    best = max(result.readings, key=lambda reading: reading.rows)
    wide = sum(1 for column in best.columns if not column.ignored)
    return Outcome(path.name, "opened", best.header_row, best.sheet, best.rows, wide)


def look_apart(path: Path) -> Outcome:
    """Open one file in a process of its own."""
    command = [sys.executable, "-m", "tests.peers.headers", "--one", str(path)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=MOST_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        return Outcome(path.name, "hung")
    if done.returncode:
        lines = done.stderr.strip().splitlines() or [str(done.returncode)]
        return Outcome(path.name, "crashed", message=lines[-1])
    return Outcome(**json.loads(done.stdout))


def main(argv: Sequence[str] | None = None) -> int:
    """Print the list; 1 when a file crashed or hung."""
    parser = argparse.ArgumentParser(prog="tests.peers.headers", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true")
    args = parser.parse_args(argv)
    if args.one:
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MB << 20, MOST_MB << 20))
        print(json.dumps(asdict(look(args.one))))
        return 0
    files = sorted(path for path in args.folder.rglob("*") if path.is_file())
    outcomes = [look_apart(path) for path in files]
    if args.json:
        print(json.dumps({"files": [asdict(one) for one in outcomes]}, ensure_ascii=False))
    else:
        for one in outcomes:
            place = f"{one.sheet}, header row {one.header_row}, {one.rows} rows"
            print(f"{one.file}: {one.outcome}: {place if one.outcome == 'opened' else one.message}")
        counts = {kind: sum(one.outcome == kind for one in outcomes) for kind in
                  ("opened", "refused", "crashed", "hung")}  # fmt: skip
        print(counts)
    return int(any(one.outcome in {"crashed", "hung"} for one in outcomes))


if __name__ == "__main__":
    sys.exit(main())
