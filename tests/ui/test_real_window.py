"""A real window on a virtual screen, with a window manager, driven by keys as a person would."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.workspace.demo import run_demo
from planner.workspace.document import open_document
from tests.ui.real_screen import Screen, display, needs_screen, opened, press_until

pytestmark = needs_screen


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    document = run_demo(tmp_path / "contoh").document
    with display(tmp_path) as environment, opened(document, environment) as shown:
        yield shown


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
        said = document.snapshot()
        assert len(said.verdicts) + len(said.rivals) >= 10
    while (now := len(screen.steps())) > before:
        press_until(screen, "ctrl+z", lambda n=now: len(screen.steps()) < n, "an undo")  # type: ignore[misc]
    with open_document(screen.document, read_only=True) as document:
        said = document.snapshot()
        assert not said.verdicts
        assert not said.rivals
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
