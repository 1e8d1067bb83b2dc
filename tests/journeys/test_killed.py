"""``kill -9`` at any moment: the document opens, and holds all or nothing of each step."""

from __future__ import annotations

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from planner.workspace.document import open_document

SAMPLE = Path(__file__).parents[1] / "planner" / "store" / "data" / "versi-1.ramping"
KILLS = int(os.environ.get("RAMPING_KILLS", "20"))
WORK = """
    import itertools
    import os
    import sys
    from dataclasses import replace
    from datetime import date
    from pathlib import Path
    import planner.optimise.engine
    import planner.optimise.verify
    from planner.domain.change import Change
    from planner.workspace import intake, planning
    from planner.workspace.document import open_document

    location, *files = map(Path, sys.argv[1:])
    request = planning.PlanRequest(
        start=date(2027, 2, 8), deadline=date(2027, 5, 12), seconds=None, rounds=1
    )

    def edit(document, turn):
        apps = document.snapshot().portfolio.applications.values()
        counted = [(app, replace(app, user_count=turn)) for app in apps]
        document.apply("Jumlah pengguna", [Change.between(old, new) for old, new in counted])

    def work(document, turn):
        intake.accept(document, intake.propose(document, [files[turn % 2]]))
        print(document.revision, flush=True)
        edit(document, turn)
        print(document.revision, flush=True)
        planning.plan(document, replace(request, seed=turn))
        print(document.revision, flush=True)
        document.save_as(location.with_name("salinan.ramping"))
        if turn % 3 == 2:
            document.undo()

    def live(first):
        document = open_document(location, who="anak")
        print("siap", os.getpid(), flush=True)
        for turn in itertools.count(first):
            work(document, turn)
            if os.getppid() != nursery:
                os._exit(0)

    # Everything is loaded once; no solver has run, for its threads would not survive a fork.
    with open_document(location.with_name("hangat.ramping"), backups=False) as warm:
        intake.accept(warm, intake.propose(warm, [files[0]]))
        warm.findings()
    nursery = os.getpid()
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            live(int(line))
        print("mati", os.waitpid(child, 0)[1], flush=True)
"""


def inventory(path, version):
    """Write a list of 60 applications; the two versions differ in every description."""
    head = "Nama Aplikasi;OPD;Deskripsi;Layanan"
    rows = [
        f"Sistem {n:02d};Dinas {n % 7};Pelayanan bidang {n % 9} {version};Layanan {n % 20}"
        for n in range(60)
    ]
    path.write_text("\n".join([head, *rows]), encoding="utf-8")


@pytest.fixture
def files(tmp_path):
    folders = [tmp_path / "lama", tmp_path / "baru"]
    for folder, version in zip(folders, ("lama", "baru"), strict=True):
        folder.mkdir()
        inventory(folder / "inventaris.csv", version)
    return [folder / "inventaris.csv" for folder in folders]


@pytest.fixture
def nursery(tmp_path, files):
    """A process that has loaded what is needed; each line it reads makes it bear a worker."""
    location = tmp_path / "Kabupaten Uji.ramping"
    command = [sys.executable, "-c", textwrap.dedent(WORK), str(location), *map(str, files)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, text=True, **pipes) as process:
        yield process
        process.kill()


def heard(nursery, word):
    """Wait for a word of the nursery or its child; return the steps said before, and its number."""
    said = []
    for line in nursery.stdout:
        if line.startswith(word):
            return said, int(line.split()[1])
        said.append(int(line))
    raise AssertionError(nursery.stderr.read())


def work_and_die(nursery, turn, chance):
    """Let a child import, plan and save, and kill it; return the last step it said is done.

    It is killed a moment after it opened the document, or after one of its first steps, so
    that a slow computer is interrupted at the same places as a fast one.
    """
    nursery.stdin.write(f"{turn}\n")
    nursery.stdin.flush()
    _, child = heard(nursery, "siap")
    done = [int(nursery.stdout.readline()) for _ in range(chance.randrange(4))]
    with contextlib.suppress(subprocess.TimeoutExpired):
        nursery.wait(timeout=chance.uniform(0.0, 0.4))
    os.kill(child, signal.SIGKILL)
    said, status = heard(nursery, "mati")
    assert os.WTERMSIG(status) == signal.SIGKILL
    return [0, *done, *said][-1]


def test_that_a_killed_import_edit_or_plan_leaves_all_or_nothing_of_its_step(tmp_path, nursery):
    chance = random.Random(20_270_512)
    location = tmp_path / "Kabupaten Uji.ramping"
    done = 0
    for turn in range(KILLS):
        done = work_and_die(nursery, turn, chance) or done
        with open_document(location) as document:
            assert not document.read_only
            assert document.holds_together()
            apps = document.snapshot().portfolio.applications.values()
            assert len({app.description.rsplit(" ", 1)[-1] for app in apps}) <= 1, "half an import"
            assert len({app.user_count for app in apps}) <= 1, "half an edit"
            last = max((step.number for step in document.history()), default=0)
            assert last >= done, "a finished step was lost"
        copy = location.with_name("salinan.ramping")
        if copy.exists():
            with open_document(copy, read_only=True) as document:
                assert document.holds_together()
    assert done > KILLS / 2, "the work was never far enough to be interrupted"


OPEN = """
    import sys
    from pathlib import Path
    from planner.store.migrations import migrate
    from planner.workspace.document import open_document

    print("siap", flush=True)
    sys.stdin.readline()
    open_document(Path(sys.argv[1]))
    print("terbuka", flush=True)
    sys.stdin.readline()
"""


def test_that_a_killed_migration_leaves_the_old_document_or_the_new(tmp_path):
    chance = random.Random(20_270_208)
    versions = set()
    for turn in range(KILLS // 2):
        location = tmp_path / f"lama {turn}.ramping"
        shutil.copy(SAMPLE, location)
        command = [sys.executable, "-c", textwrap.dedent(OPEN), str(location)]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        with subprocess.Popen(command, text=True, **pipes) as child:
            assert child.stdout.readline() == "siap\n"
            child.stdin.write("mulai\n")
            child.stdin.flush()
            with contextlib.suppress(subprocess.TimeoutExpired):
                child.wait(timeout=chance.uniform(0.0, 0.12))
            child.kill()
        versions.add(int.from_bytes(location.read_bytes()[60:64], "big"))
        with open_document(location) as document:
            assert document.history()[0].what == "Impor 1 berkas"
            assert document.holds_together()
    assert versions >= {1}
