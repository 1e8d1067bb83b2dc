"""Old workbooks with flipped bytes, each read in a process of its own: none may end the program."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2].parent / "shared" / "data" / "spreadsheets" / "calamine"
BOOKS = ("OOM_alloc.xls", "gh548_incorrect_sst_unique_count.xls", "issues.xlsb", "date.ods")
ROUNDS = 25
SCRIPT = """
import resource, sys
from pathlib import Path
from graph.errors import UserError
from importers.read import read_files
resource.setrlimit(resource.RLIMIT_AS, (1_200 << 20, 1_200 << 20))
for name in sys.argv[1:]:
    try:
        read_files([Path(name)])
    except UserError:
        pass
print("done")
"""
pytestmark = pytest.mark.skipif(not FOLDER.exists(), reason="peers' data is not here")


@pytest.mark.parametrize("name", BOOKS)
def test_that_flipped_bytes_never_end_the_program(tmp_path, name):
    source, chance = FOLDER / name, random.Random(5)
    data, paths = source.read_bytes(), []
    for number in range(ROUNDS):
        broken = bytearray(data)
        for _ in range(chance.randint(1, 12)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        at = chance.randrange(len(broken))
        broken[at : at + 12] = bytes(chance.choice((0, 255, 1)) for _ in range(12))
        paths.append(tmp_path / f"{number}{source.suffix}")
        paths[-1].write_bytes(broken)
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, *map(str, paths)],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.stdout.strip() == "done", done.stderr[-300:]
