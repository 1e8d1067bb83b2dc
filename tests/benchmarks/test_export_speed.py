"""The workbook grows in step with the inventory, in time and in memory."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from planner.export.workbook import write_workbook
from tests.planner.export.agency import report

pytestmark = pytest.mark.benchmark
ROOT = Path(__file__).parents[2]

_PEAK = """
import resource, sys
from pathlib import Path
from planner.export.workbook import write_workbook
from tests.planner.export.agency import report
made = report(int(sys.argv[1]))
made.decisions
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
write_workbook(Path(sys.argv[2]), made)
print(before, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def seconds(size, path):
    made = report(size)
    started = time.perf_counter()
    write_workbook(path, made)
    return time.perf_counter() - started


def test_that_four_times_the_rows_take_about_four_times_as_long(tmp_path):
    seconds(100, tmp_path / "warm.xlsx")
    few = seconds(1_000, tmp_path / "few.xlsx")
    many = seconds(4_000, tmp_path / "many.xlsx")
    assert many / few < 7


@pytest.mark.skipif(sys.platform == "win32", reason="peak memory is not told there")
def test_that_thirty_thousand_rows_are_written_in_less_memory_than_they_take_themselves(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", _PEAK, "30000", str(tmp_path / "many.xlsx")],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    held, added = map(int, done.stdout.split())
    print(f"\n30,000 rows: {held / 1024:.0f} MB held, {added / 1024:.0f} MB added by the export")
    assert added < 1.5 * held
