"""The front door: which way a command line takes, and what is imported before the first paint."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = ("scipy", "igraph", "ortools", "highspy", "matplotlib", "openpyxl", "sqlalchemy", "qtpy")
HEAVY += ("networkx", "python_calamine", "holidays", "rapidfuzz", "numpy", "qtawesome")


def run(script: str, *, screen: bool = True) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "PYTHONPATH": str(ROOT)}
    if screen:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return subprocess.run(
        [sys.executable, "-c", script],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_that_the_first_window_imports_nothing_heavy(tmp_path: Path) -> None:
    script = f"""
import sys
from pathlib import Path
from ui.window import make_application, make_window
from ui.settings import Settings
app = make_application()
window = make_window(Settings(Path({str(tmp_path)!r}) / "settings.ini"))
window.show()
app.processEvents()
window.grab()
print(sorted(name for name in {HEAVY!r} if name in sys.modules))
window.close()
"""
    done = run(script)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr


def test_that_the_front_door_alone_does_not_import_qt() -> None:
    script = "import sys, ui.app, ui.worker; print('PySide6' in sys.modules)"
    done = run(script)
    assert done.stdout.strip() == "False", done.stdout + done.stderr


@pytest.mark.parametrize("arguments", [["check", "--help"], ["history", "--help"]])
def test_that_a_sub_command_works_without_qt(arguments: list[str]) -> None:
    script = f"""
import sys
from ui.app import main
try:
    code = main({arguments!r})
except SystemExit as stop:
    code = stop.code
print("\\nQT", "PySide6" in sys.modules, code)
"""
    done = run(script, screen=False)
    assert "QT False 0" in done.stdout, done.stdout + done.stderr


def test_that_the_self_test_opens_the_sample_and_visits_every_page() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ui.app", "--self-test"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "self-test: ok" in done.stdout
