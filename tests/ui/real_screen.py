"""A virtual screen with a window manager, and the program on it as a person would start it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from planner.domain.change import Step
from planner.workspace.document import open_document

ROOT = Path(__file__).parents[2]
TOOLS = ("Xvfb", "openbox", "xdotool")
PATIENCE = 90.0
QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}

needs_screen = pytest.mark.skipif(
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
        """Wait for a window and give it the focus; one not yet mapped refuses it at first."""
        search = ("xdotool", "search", "--onlyvisible", "--name", title, "windowfocus", "--sync")

        def focused() -> bool:
            done = subprocess.run(search, env=self.environment, check=False, **QUIET)
            return done.returncode == 0

        self.wait_until(focused, title)

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


@contextmanager
def running(
    command: list[str], environment: Mapping[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program until the block ends."""
    program = subprocess.Popen(command, env=dict(environment), cwd=ROOT, **QUIET)
    try:
        yield program
    finally:
        program.terminate()
        try:
            program.wait(10)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()


@contextmanager
def display(folder: Path) -> Iterator[dict[str, str]]:
    """Yield the environment of a program on a virtual screen with a window manager."""
    told = folder / "display"
    with told.open("w") as out:
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24"],
            stdout=out,
            stderr=subprocess.DEVNULL,
        )
    try:
        until = time.monotonic() + 20
        while not told.read_text().strip() and time.monotonic() < until:
            time.sleep(0.05)
        environment = {
            **os.environ,
            "DISPLAY": f":{told.read_text().strip()}",
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "data"),
        }
        with running(["openbox"], environment):
            yield environment
    finally:
        server.terminate()
        server.wait()


@contextmanager
def opened(document: Path, environment: Mapping[str, str]) -> Iterator[Screen]:
    """Start the program on a document."""
    command = [sys.executable, "-m", "ui.app", str(document)]
    with running(command, environment) as program:
        yield Screen(dict(environment), document, program)


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
