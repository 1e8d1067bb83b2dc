from __future__ import annotations

import subprocess
import sys

import pytest

from planner.cli import main
from planner.cli.values import disposition, people
from planner.domain.decision import Disposition
from planner.domain.project import Role

HEAVY = ("sqlalchemy", "openpyxl", "ortools", "scipy", "numpy", "matplotlib", "tqdm", "PySide6")


def test_that_help_loads_nothing_heavy():
    ask = (
        "import sys; from planner.cli import main; code = main(['--help']); "
        f"print(code, [m for m in {HEAVY} if m in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "0 []"
    assert "Cara pakai" in done.stdout


def test_that_every_command_explains_itself(capsys):
    for command in ("demo", "check", "import", "overlaps", "decide", "plan", "export", "status",
                    "history", "undo"):  # fmt: skip
        assert main([command, "--help"]) == 0
        shown = capsys.readouterr().out
        assert shown.startswith(f"Cara pakai: ramping {command}")
        assert "usage" not in shown


@pytest.mark.parametrize(
    ("argv", "words"),
    [
        (["plan"], "masih kurang: DOKUMEN"),
        (["terbang"], "bukan pilihan untuk PERINTAH"),
        (["history", "a", "--cepat"], "tidak dikenal: --cepat"),
        (["plan", "a", "--start"], "harus diikuti nilai"),
        (["plan", "a", "--start", "1/2/2027"], "2027-05-12"),
        (["plan", "a", "--rounds", "0"], "bilangan bulat"),
        (["plan", "a", "--rounds", "1", "--seconds", "2"], "bersama"),
        (["plan", "a", "--people", "sihir=2"], "pengembang"),
        (["overlaps", "a", "--min", "7"], "peluang"),
        (["decide", "a", "b", "terbang"], "pertahankan/keep"),
    ],
)
def test_that_wrong_arguments_are_told_in_one_indonesian_line(argv, words, capsys):
    assert main(argv) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
    assert words in printed.err


def test_that_people_are_read_in_tenths_and_in_either_language():
    assert people("pengembang=3,data=1.5,legal=0") == (
        (Role.DEVELOPER, 30), (Role.DATA, 15), (Role.LEGAL, 0),
    )  # fmt: skip


@pytest.mark.parametrize("one", list(Disposition))
def test_that_every_disposition_is_read_by_its_id(one):
    assert disposition(one.value) is one


def test_that_options_may_stand_before_the_command_or_after_it(tmp_path, capsys):
    for argv in (["--json", "history", "x"], ["history", "x", "--json"]):
        assert main(argv) == 2
        assert capsys.readouterr().out.startswith('{"error"')
