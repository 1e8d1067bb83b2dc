"""What a screen reader meets in the real window, read over AT-SPI as Orca does."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from planner.workspace.demo import run_demo
from tests.ui.real_screen import PATIENCE, display, needs_screen, opened, running
from ui import actions

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PYTHON = Path("/usr/bin/python3")
READER = Path(__file__).with_name("accessible_tree.py")
PROBE = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "spin button",
    "text", "table", "tree", "tree table", "list", "page tab", "slider", "menu item",
}  # fmt: skip


def _has_reader() -> bool:
    if not (LAUNCHER.exists() and PYTHON.exists()):
        return False
    return subprocess.run([PYTHON, "-c", PROBE], capture_output=True, check=False).returncode == 0


pytestmark = [
    needs_screen,
    pytest.mark.skipif(not _has_reader(), reason="needs AT-SPI and its Python bindings"),
]


class Reader:
    """Reads the window and presses what is on it."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.environment = environment

    def nodes(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self._run().splitlines()]

    def press(self, role: str, label: str) -> None:
        self._run(role, label)

    def _run(self, *words: str) -> str:
        done = subprocess.run(
            [PYTHON, READER, "ramping", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    document = run_demo(tmp_path / "contoh").document
    with ExitStack() as stack:
        environment = stack.enter_context(display(tmp_path))
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--print-address", "--nofork"],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        stack.callback(bus.wait)
        stack.callback(bus.terminate)
        assert bus.stdout is not None
        environment |= {
            "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        bus.stdout.close()
        stack.enter_context(running([str(LAUNCHER), "--launch-immediately"], environment))
        shown = stack.enter_context(opened(document, environment))
        shown.wait_for_window("Kabupaten Contoh.ramping")
        yield Reader(environment)


def test_that_every_control_of_every_page_tells_its_name(reader: Reader) -> None:
    seen: dict[str, int] = {}
    for entry in actions.PAGES:
        if entry.in_rail:
            reader.press("radio button", entry.title())
        nodes = reader.nodes()
        controls = [node for node in nodes if node["role"] in CONTROLS]
        nameless = [node for node in controls if not (node["name"] or node["about"])]
        assert nameless == [], entry.id
        seen[entry.id] = len(controls)
    assert min(seen.values()) > 15, seen
