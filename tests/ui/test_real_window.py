"""A real window on a virtual screen, with a window manager, driven by keys as a person would."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from planner.domain.change import Step
from planner.workspace.demo import run_demo
from planner.workspace.document import open_document

ROOT = Path(__file__).parents[2]
TOOLS = ("Xvfb", "openbox", "xdotool")
PATIENCE = 90.0

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, TOOLS)),
    reason="needs Xvfb, openbox and xdotool",
)


@dataclass
class Screen:
    """One virtual screen with a window manager and the program on it."""

    environment: dict[str, str]
    document: Path
    program: subprocess.Popen[bytes]

    def keys(self, *names: str) -> None:
        for name in names:
            self._xdotool("key", "--clearmodifiers", name)

    def type(self, text: str) -> None:
        self._xdotool("type", "--delay", "5", text)

    def wait_for_window(self, title: str) -> None:
        self._xdotool("search", "--sync", "--onlyvisible", "--name", title, "windowfocus", "--sync")

    def _xdotool(self, *words: str) -> None:
        subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            check=True,
            timeout=PATIENCE,
            capture_output=True,
        )

    def steps(self) -> tuple[Step, ...]:
        with open_document(self.document, read_only=True) as document:
            return tuple(step for step in document.history() if not step.undone)

    def wait_until(self, true: Callable[[], bool], what: str) -> None:
        until = time.monotonic() + PATIENCE
        while not true():
            assert self.program.poll() is None, "the program ended"
            assert time.monotonic() < until, f"never: {what}"
            time.sleep(0.2)


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    document = run_demo(tmp_path / "contoh").document
    display_file = tmp_path / "display"
    with display_file.open("w") as out:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24"],
            stdout=out,
            stderr=subprocess.DEVNULL,
        )
    started: list[subprocess.Popen[bytes]] = [server]
    try:
        until = time.monotonic() + 20
        while not display_file.read_text().strip() and time.monotonic() < until:
            time.sleep(0.05)
        environment = {
            **os.environ,
            "DISPLAY": f":{display_file.read_text().strip()}",
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(tmp_path),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_DATA_HOME": str(tmp_path / "data"),
        }
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        started.append(subprocess.Popen(["openbox"], env=environment, **quiet))
        program = subprocess.Popen(
            [sys.executable, "-m", "ui.app", str(document)], env=environment, cwd=ROOT, **quiet
        )
        started.append(program)
        yield Screen(environment, document, program)
    finally:
        for process in reversed(started):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def press_until(screen: Screen, key: str, true: Callable[[], bool], what: str) -> None:
    """Press a key, and again when nothing came of it: the window may still have been busy."""
    for _ in range(8):
        screen.keys(key)
        until = time.monotonic() + 10
        while time.monotonic() < until:
            if true():
                return
            time.sleep(0.2)
    raise AssertionError(f"never: {what}")


def test_that_ten_pairs_are_judged_undone_and_the_plan_exported_by_key(
    screen: Screen, tmp_path: Path
) -> None:
    screen.wait_for_window("Kabupaten Contoh.ramping — Ramping")
    before = len(screen.steps())
    screen.keys("ctrl+3")
    for number in range(1, 11):
        wanted = before + number
        key = "b" if number % 2 else "s"
        press_until(screen, key, lambda n=wanted: len(screen.steps()) >= n, f"verdict {number}")  # type: ignore[misc]
    with open_document(screen.document, read_only=True) as document:
        assert len(document.snapshot().verdicts) >= 10
    while (now := len(screen.steps())) > before:
        press_until(screen, "ctrl+z", lambda n=now: len(screen.steps()) < n, "an undo")  # type: ignore[misc]
    with open_document(screen.document, read_only=True) as document:
        assert document.snapshot().verdicts == ()
    out = tmp_path / "rencana hasil.xlsx"
    screen.keys("ctrl+e")
    screen.wait_for_window("Ekspor sebagai")
    screen.keys("ctrl+a")
    screen.type(str(out))
    screen.keys("Return")
    screen.wait_until(out.is_file, "the workbook")
    screen.wait_for_window("Kabupaten Contoh.ramping — Ramping")
    screen.keys("ctrl+q")
    assert screen.program.wait(30) == 0
