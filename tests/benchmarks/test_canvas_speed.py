"""Speed of the drawings as ratios to a calibration loop: the machine's own speed cancels out."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import date, timedelta

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest

from planner.domain.decision import Disposition
from ui.widgets.gantt import Columns, GanttBar, GanttRow
from ui.widgets.graph_canvas import GraphCanvas
from ui.widgets.graph_links import MOST_LINKS
from ui.widgets.graph_scene import GraphScene, MapLink, MapNode, build_scene
from ui.widgets.time_axis import TimeAxis
from ui.widgets.timeline import Timeline

pytestmark = pytest.mark.benchmark
MEDIUM = (3_000, 15_000)
LARGE = (27_400, 100_000)


def seconds(work: Callable[[], object], rounds: int = 9, share: float = 0.5) -> float:
    """Return a quantile of the time one call takes."""
    taken = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return float(np.quantile(taken, share))


def calibration() -> float:
    """Return the time of a fixed loop: about 8 ms on the reference machine."""

    def loop() -> int:
        total = 0
        for n in range(200_000):
            total += n & 7
        return total

    return seconds(loop)


def scene_of(nodes: int, links: int) -> GraphScene:
    rng = np.random.default_rng(5)
    groups = nodes // 8
    group = np.repeat(np.arange(groups), 8)[:nodes]
    side = int(groups**0.5) + 1
    x = group % side * 170 + rng.uniform(-45, 45, nodes)
    y = group // side * 160 + rng.uniform(-45, 45, nodes)
    kinds = list(Disposition)
    records = [
        MapNode(
            key=f"n{n}",
            name=f"Aplikasi {n}",
            x=float(x[n]),
            y=float(y[n]),
            group=int(group[n]),
            disposition=kinds[n % 6],
            size=float(n % 900),
        )
        for n in range(nodes)
    ]
    first = rng.integers(0, nodes, links)
    inside = np.minimum(group[first] * 8 + rng.integers(0, 8, links), nodes - 1)
    far = rng.random(links) < 0.15
    last = np.where(far, rng.integers(0, nodes, links), inside)
    weights = rng.uniform(0.3, 1.0, links)
    edges = [
        MapLink(a=f"n{a}", b=f"n{b}", weight=float(w))
        for a, b, w in zip(first, last, weights, strict=True)
        if a != b
    ]
    return build_scene(records, edges, [f"Kelompok {g}" for g in range(groups)])


def shown(qtbot, size: tuple[int, int]) -> GraphCanvas:
    canvas = GraphCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(1200, 800)
    canvas.show_scene(scene_of(*size))
    with qtbot.waitExposed(canvas):
        canvas.show()
    canvas.repaint()
    assert canvas._drawn.drawn > 0  # it was painted: an unexposed widget would cost nothing
    return canvas


@pytest.mark.parametrize("size", [MEDIUM, LARGE], ids=["3000", "27400"])
def test_that_panning_and_zooming_a_large_map_stays_smooth(qtbot, size):
    """One frame under the hand (p95) costs at most four calibration loops (about 33 ms)."""
    canvas = shown(qtbot, size)

    def frame() -> None:
        canvas.pan(7, 3)
        canvas.zoom(1.01)
        canvas.repaint()

    ratio = seconds(frame, 40, 0.95) / calibration()
    assert ratio < 4, f"{ratio:.1f} calibration loops a frame"


@pytest.mark.parametrize("size", [MEDIUM, LARGE], ids=["3000", "27400"])
def test_that_a_large_map_is_refined_soon_after_the_hand_rests(qtbot, size):
    """Drawing afresh costs at most 100 loops (about 0.8 s), whatever the zoom."""
    canvas = shown(qtbot, size)
    for factor in (1, 3, 4):
        canvas.zoom(factor)
        ratio = seconds(canvas._refine, 3) / calibration()
        assert ratio < 100, f"{ratio:.0f} calibration loops"
        assert canvas._drawn.drawn <= MOST_LINKS


def test_that_a_hit_test_costs_a_fraction_of_a_frame_at_any_size(qtbot):
    """At most a tenth of a loop (about 1 ms), and no more for ten times the nodes."""
    small, large = shown(qtbot, MEDIUM), shown(qtbot, LARGE)
    loop = calibration()
    costs = []
    for canvas in (small, large):
        places = canvas.view.to_screen(canvas.scene.xy[::97])
        found = [canvas.scene.grid.nearest(*canvas.view.to_world(x, y), 30) for x, y in places]
        assert min(found) >= 0
        x, y = canvas.view.to_world(600, 400)
        costs.append(seconds(lambda c=canvas, x=x, y=y: c.scene.grid.nearest(x, y, 60.0), 200))
    assert max(costs) < 0.1 * loop
    assert costs[1] < 6 * costs[0]


def test_that_three_thousand_tasks_draw_as_fast_as_thirty(qtbot):
    """Only visible rows are drawn: a hundred times the rows cost less than twice the time."""
    axis = TimeAxis(first=date(2027, 2, 8), last=date(2027, 5, 16), deadline=date(2027, 5, 12))
    costs = []
    for count in (30, 3_000):
        rows = tuple(
            GanttRow(
                key=f"r{n}",
                title=f"Aplikasi {n}",
                note="Disdik",
                bars=tuple(
                    GanttBar(
                        key=f"r{n}.{m}",
                        text="Migrasi",
                        start=axis.first + timedelta(days=20 * m),
                        finish=axis.first + timedelta(days=20 * m + 11),
                        disposition=Disposition.MERGE,
                    )
                    for m in range(4)
                ),
            )
            for n in range(count)
        )
        timeline = Timeline(axis)
        qtbot.addWidget(timeline)
        timeline.resize(1000, 500)
        timeline.show_rows(rows, axis, Columns())
        with qtbot.waitExposed(timeline):
            timeline.show()
        costs.append(seconds(timeline.viewport().repaint, 15))
    assert costs[1] < 2 * costs[0]
