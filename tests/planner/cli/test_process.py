"""The command line as a process of its own: streams, signals, crash log."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


def command(*argv):
    return [sys.executable, "-m", "planner", *map(str, argv)]


def ask(*argv, **options):
    return subprocess.run(
        command(*argv), capture_output=True, text=True, cwd=ROOT, check=False, **options
    )


def test_that_json_is_alone_on_stdout_and_progress_is_silent_without_a_terminal(document):
    done = ask("overlaps", document, "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["applications"] == 12
    assert done.stderr == ""


def test_that_names_survive_a_terminal_of_an_old_code_page(document):
    done = ask("overlaps", document, env={**os.environ, "PYTHONIOENCODING": "cp1252"})
    assert done.returncode == 0
    assert "→" in done.stdout or "Sistem" in done.stdout


def test_that_a_reader_who_leaves_early_hears_no_complaint(document):
    with subprocess.Popen(
        command("overlaps", document, "--json"),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
        assert process.wait(60) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
@pytest.mark.parametrize("moment", [0.3, 0.9, 4.0])
def test_that_ctrl_c_leaves_a_whole_plan_or_none(document, moment, tmp_path):
    out = tmp_path / "jawaban.json"
    with (
        out.open("w") as stream,
        subprocess.Popen(
            command("plan", document, "--seconds", "60", "--json"),
            stdout=stream, stderr=subprocess.PIPE, text=True, cwd=ROOT,
        ) as process,
    ):  # fmt: skip
        try:
            process.wait(moment)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=30)
    steps = json.loads(ask("history", document, "--json").stdout)["changes"]
    if process.returncode == 0:
        assert json.loads(out.read_text())["verified"]
        assert len(steps) == 2
    elif process.returncode == 130:
        assert "Dihentikan" in err
        assert len(steps) in {1, 2}
    else:  # it was still loading, or already leaving, and did not listen
        assert process.returncode == -signal.SIGINT
        assert len(steps) in {1, 2}


def test_that_a_bug_leaves_its_trace_in_a_log_and_names_the_log(tmp_path):
    broken = tmp_path / "rusak.ramping"
    broken.write_bytes(b"bukan basis data" * 100)
    script = (
        "import sys; import planner.cli.journal as j; j.opened = None; "
        "from planner.cli import main; sys.exit(main(['history', sys.argv[1]]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(broken)],
        capture_output=True, text=True, cwd=ROOT, check=False,
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")},
    )  # fmt: skip
    assert done.returncode == 3
    log = tmp_path / "state" / "ramping" / "ramping.log"
    assert str(log) in done.stderr
    assert "TypeError" in log.read_text(encoding="utf-8")


def test_that_a_file_that_is_no_document_is_for_the_person_to_mend(tmp_path):
    broken = tmp_path / "rusak.ramping"
    broken.write_bytes(b"bukan basis data" * 100)
    done = ask("history", broken)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
