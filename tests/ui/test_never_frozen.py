"""The event loop goes on while files are read, overlaps found, plans made, workbooks written.

Lateness is compared with that of an idle loop on the same machine at the same time, as other
programs may take the processor away from both.
"""

from __future__ import annotations

import csv
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from pytestqt.qtbot import QtBot

from tests.ui.agency import many
from tests.ui.conftest import PATIENCE
from ui.session import PlanLimits, UiSession
from ui.verbs import facts, publishing

ROWS = 3_000
BEAT = 0.010
ALLOWED = 0.050
pytestmark = pytest.mark.benchmark


class Pulse(QObject):
    """A timer that should come round every ten milliseconds, and how late it was at worst."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(BEAT * 1000))
        self._timer.timeout.connect(self._on_beat)

    def begin(self) -> None:
        self.late, self._last = [], time.perf_counter()
        self._timer.start()

    def end(self) -> list[float]:
        self._timer.stop()
        return sorted(self.late)

    def _on_beat(self) -> None:
        now = time.perf_counter()
        self.late.append(now - self._last - BEAT)
        self._last = now


@pytest.fixture
def pulse(qapp: QObject) -> Iterator[Pulse]:
    made = Pulse()
    yield made
    made.end()


@pytest.fixture
def listing(tmp_path: Path) -> Path:
    path = tmp_path / "besar.csv"
    agency = many(ROWS)
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["Nama Aplikasi", "Perangkat Daerah", "Fungsi", "Jumlah Pengguna", "URL"])
        for app in agency.applications.values():
            unit = agency.unit_name(app.unit)
            writer.writerow([app.name, unit, app.function, app.user_count, app.urls[0]])
    return path


def test_that_the_loop_is_never_late_while_the_worker_works(
    session: UiSession, qtbot: QtBot, pulse: Pulse, listing: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(session.opened, timeout=PATIENCE):
        session.open(tmp_path / "besar.ramping")
    pulse.begin()
    qtbot.wait(2_000)
    idle = pulse.end()
    pulse.begin()
    with qtbot.waitSignal(facts.look_at_files(session, [listing]).succeeded, timeout=5 * PATIENCE):
        pass
    with qtbot.waitSignal(facts.read_files(session, [listing]).succeeded, timeout=5 * PATIENCE):
        pass
    with qtbot.waitSignal(session.findings_arrived, timeout=5 * PATIENCE):
        facts.accept_import(session, [listing])
    with qtbot.waitSignal(session.plan(PlanLimits(rounds=2)).ended, timeout=5 * PATIENCE):
        pass
    out = tmp_path / "rencana.xlsx"
    with qtbot.waitSignal(publishing.export(session, out).ended, timeout=5 * PATIENCE):
        pass
    busy = pulse.end()
    assert len(session.snapshot.portfolio.applications) == ROWS
    assert out.is_file()
    ordinary = busy[int(len(busy) * 0.99)]
    assert ordinary <= max(ALLOWED, 3 * idle[-1]), f"99 of 100 beats: {ordinary:.3f} s late"
    assert busy[-1] <= max(2 * ALLOWED, 10 * idle[-1]), f"worst beat: {busy[-1]:.3f} s late"
