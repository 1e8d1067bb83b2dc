"""A disk that fails now and then: clear words, no half step, no finished step lost."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from planner.workspace.document import open_document

RUNS = 12
COMPILER = shutil.which("cc") or shutil.which("gcc")
WORK = """
    import sys
    from pathlib import Path
    from graph.errors import UserError
    from graph.model import Application, ApplicationId
    from planner.domain.change import Change
    from planner.workspace.document import open_document

    location, turn = Path(sys.argv[1]), int(sys.argv[2])
    told = 0
    for attempt in range(3):
        try:
            with open_document(location) as document:
                for number in range(20):
                    name = f"{turn}-{attempt}-{number}"
                    records = [
                        Application(id=ApplicationId(f"{name}-{part}"), name=name)
                        for part in range(20)
                    ]
                    try:
                        step = document.apply(name, [Change.between(None, r) for r in records])
                        print(name, flush=True)
                        if number % 5 == 4:
                            document.save_as(location.with_name("salinan.ramping"))
                    except UserError as error:
                        told += bool(error.advice())
        except UserError as error:
            told += bool(error.advice())
    print("selesai", told, flush=True)
"""


@pytest.fixture(scope="module")
def shim(tmp_path_factory):
    if COMPILER is None or sys.platform != "linux":
        pytest.skip("needs a C compiler and Linux")
    library = tmp_path_factory.mktemp("shim") / "failing_disk.so"
    source = Path(__file__).with_name("failing_disk.c")
    command = [COMPILER, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"]
    subprocess.run(command, check=True, capture_output=True)
    return library


def test_that_a_failing_disk_loses_no_finished_step(tmp_path, shim):
    location = tmp_path / "Kabupaten Uji.ramping"
    finished: list[str] = []
    failures = 0
    for turn in range(RUNS):
        every = (0, 3, 10, 40, 150)[turn % 5]
        setting = {"LD_PRELOAD": str(shim), "FAIL_EVERY": str(every), "FAIL_SEED": str(turn)}
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(WORK), str(location), str(turn)],
            env=os.environ | setting,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        *names, last = done.stdout.splitlines()
        finished.extend(names)
        failures += int(last.split()[1])
        with open_document(location) as document:
            assert document.holds_together()
            whole = {step.what for step in document.history()}
            assert set(finished) <= whole, "a finished step was lost"
            assert all(step.size == 20 for step in document.history())
    assert failures > RUNS
    with open_document(tmp_path / "salinan.ramping") as copy:
        assert copy.holds_together()
