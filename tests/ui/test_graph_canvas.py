"""The map: what lies under the cursor, what is drawn, and that labels keep off each other."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtTest import QTest

from planner.domain.decision import Disposition
from ui.widgets.graph_canvas import GraphCanvas
from ui.widgets.graph_labels import LabelWish, place_labels
from ui.widgets.graph_lasso import inside
from ui.widgets.graph_links import MOST_LINKS, choose_links
from ui.widgets.graph_packing import tightened
from ui.widgets.graph_scene import GraphScene, MapLink, MapNode, build_scene
from ui.widgets.graph_view import MapView, fitted
from ui.widgets.hit_grid import HitGrid


def small_scene() -> GraphScene:
    """Two groups of three, one link between them, one loner."""
    nodes = [
        MapNode(
            key=f"n{n}",
            name=f"Aplikasi {n}",
            x=(n // 3) * 200.0 + (n % 3) * 40.0,
            y=(n % 2) * 50.0,
            disposition=list(Disposition)[n],
            size=100.0 * n,
            group=n // 3,
        )
        for n in range(6)
    ]
    loner = MapNode(key="alone", name="Sendiri", x=0, y=0)
    links = [
        MapLink(a="n0", b="n1", weight=0.9),
        MapLink(a="n1", b="n2", weight=0.5),
        MapLink(a="n3", b="n4", weight=0.8),
        MapLink(a="n2", b="n3", weight=0.95),
    ]
    return build_scene([*nodes, loner], links, ["Presensi", "Surat"])


@pytest.fixture
def canvas(qtbot):
    made = GraphCanvas()
    qtbot.addWidget(made)
    made.resize(620, 640)
    made.show()
    made.show_scene(small_scene())
    return made


def click(canvas, at):
    QTest.mouseClick(
        canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at.toPoint()
    )


def test_that_the_node_under_the_cursor_is_the_one_that_is_chosen(canvas, qtbot):
    for key in ("n0", "n4"):
        with qtbot.waitSignal(canvas.node_chosen) as chosen:
            click(canvas, canvas.place_of(key))
        assert chosen.args == [key]


def test_that_empty_ground_inside_a_group_chooses_the_group(canvas, qtbot):
    middle = (canvas.place_of("n3") + canvas.place_of("n5")) / 2 + QPointF(0, 18)
    assert canvas.node_at(middle) == -1
    with qtbot.waitSignal(canvas.group_chosen) as chosen:
        click(canvas, middle)
    assert chosen.args == [1]


def test_that_zooming_keeps_the_place_under_the_cursor(canvas):
    at = canvas.place_of("n4")
    canvas.zoom(1.7, at)
    moved = canvas.place_of("n4") - at
    assert abs(moved.x()) < 1e-6
    assert abs(moved.y()) < 1e-6


def test_that_everything_fits_after_fit(canvas):
    canvas.zoom(5)
    canvas.fit()
    for key in canvas.scene.keys[:6]:
        assert canvas.rect().contains(canvas.place_of(key).toPoint())


def test_that_the_map_says_how_many_links_it_draws(canvas, qtbot):
    with qtbot.waitSignal(canvas.links_drawn) as said:
        canvas.zoom(6, canvas.place_of("n0"))
        canvas.grab()
    drawn, total = said.args
    assert total == 4
    assert drawn < total


def test_that_a_loner_is_not_on_the_map_but_in_its_strip(canvas):
    assert canvas.scene.loners == (6,)
    assert 6 not in canvas.scene.placed


def test_that_search_rings_the_hits_and_counts_them(canvas):
    assert canvas.search("aplikasi 3") == 1
    assert canvas.marks.found == {3}
    assert canvas.search("") == 0


def test_that_a_box_drawn_with_shift_gives_the_nodes_inside(canvas, qtbot):
    places = [canvas.place_of(f"n{n}").toPoint() for n in range(3)]
    first = QPoint(min(p.x() for p in places) - 15, min(p.y() for p in places) - 15)
    last = QPoint(max(p.x() for p in places) + 15, max(p.y() for p in places) + 15)
    shift = Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(canvas.nodes_lassoed) as chosen:
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, shift, first)
        QTest.mouseMove(canvas, last)
        QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, shift, last)
    assert chosen.args[0] == ["n0", "n1", "n2"]


def test_that_hovering_marks_the_node_and_its_group(canvas):
    QTest.mouseMove(canvas, canvas.place_of("n1").toPoint())
    assert canvas.marks.hover == 1
    assert canvas.marks.hover_group == 0
    assert set(canvas.scene.neighbours(1).tolist()) == {0, 2}


def test_that_the_keyboard_moves_and_fits_the_map(canvas):
    before = canvas.view
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert canvas.view.dx < before.dx
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.view == before


def test_that_never_more_links_than_agreed_are_drawn_and_the_heaviest_first(qapp):
    count = 400
    nodes = [
        MapNode(key=f"n{n}", name=f"{n}", x=n % 20 * 9.0, y=n // 20 * 9.0, group=0)
        for n in range(count)
    ]
    links = [
        MapLink(a=f"n{a}", b=f"n{b}", weight=((a * 31 + b * 17) % 97) / 97)
        for a in range(count)
        for b in range(a + 1, min(a + 20, count))
    ]
    scene = build_scene(nodes, links, ["Besar"])
    choice = choose_links(scene, scene.xy, QRectF(-100, -100, 5000, 5000))
    assert choice.total > MOST_LINKS
    assert len(choice.numbers) == MOST_LINKS
    left_out = np.setdiff1d(np.arange(choice.total), choice.numbers)
    assert scene.weights[choice.numbers].min() >= scene.weights[left_out].max()


def test_that_the_picture_for_files_has_the_wanted_size(canvas):
    image = canvas.picture(QSize(300, 200), density=2)
    assert (image.width(), image.height()) == (600, 400)
    colours = {image.pixelColor(x, y).name() for x in range(0, 600, 3) for y in range(0, 400, 3)}
    assert len(colours) > 5


def test_that_labels_never_lie_on_each_other_nor_on_a_node():
    wishes = [LabelWish(60 + 9 * n, 60 + 5 * n, 6, 70, 12) for n in range(12)]
    nodes = [QRectF(wish.x - 6, wish.y - 6, 12, 12) for wish in wishes]
    placed = [p for p in place_labels(wishes, nodes, QRectF(0, 0, 400, 300)) if p is not None]
    assert placed
    for number, place in enumerate(placed):
        assert not any(place.intersects(node) for node in nodes)
        assert not any(place.intersects(other) for other in placed[:number])


def test_that_an_important_label_shows_even_when_it_is_crowded():
    crowd = [QRectF(0, 0, 400, 300)]
    wish = LabelWish(200, 150, 6, 70, 12, must=True)
    assert place_labels([wish], crowd, QRectF(0, 0, 400, 300))[0] is not None


def test_that_a_square_lasso_holds_what_lies_inside():
    places = np.array([(5.0, 5.0), (15.0, 5.0), (9.9, 0.1)])
    square = np.array([(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)])
    assert inside(places, square).tolist() == [True, False, True]


def test_that_packing_brings_islands_nearer_and_never_over_each_other():
    rng = np.random.default_rng(4)
    centres = np.array([(x * 300.0, y * 300.0) for x in range(5) for y in range(4)])
    xy = np.repeat(centres, 4, axis=0) + rng.uniform(-30, 30, (80, 2))
    islands = [np.arange(n * 4, n * 4 + 4) for n in range(20)]
    packed = tightened(xy, islands, [60.0] * 20, 1.0)
    assert np.ptp(packed, axis=0).prod() < 0.6 * np.ptp(xy, axis=0).prod()
    boxes = [(packed[i].min(axis=0) - 15, packed[i].max(axis=0) + 15) for i in islands]
    for number, (low, high) in enumerate(boxes):
        for other_low, other_high in boxes[:number]:
            assert (low >= other_high).any() or (other_low >= high).any()


@given(
    places=st.lists(st.tuples(st.floats(-500, 500), st.floats(-500, 500)), min_size=1, max_size=60),
    at=st.tuples(st.floats(-600, 600), st.floats(-600, 600)),
    reach=st.floats(0.5, 200),
)
def test_that_the_grid_finds_what_a_full_search_finds(places, at, reach):
    xy = np.array(places)
    gaps = np.hypot(*(xy - at).T)
    found = HitGrid(xy, np.arange(len(xy))).nearest(*at, reach)
    if found < 0:
        assert gaps.min() > reach * (1 - 1e-9)
    else:
        assert gaps[found] == pytest.approx(gaps.min())


@given(st.floats(0.3, 3), st.floats(-400, 400), st.floats(-400, 400))
def test_that_zoom_and_its_inverse_bring_the_view_back(factor, x, y):
    view = MapView(1.3, 20, -40)
    back = view.zoomed(factor, x, y).zoomed(1 / factor, x, y)
    assert (back.scale, back.dx, back.dy) == pytest.approx((view.scale, view.dx, view.dy), abs=1e-6)


def test_that_a_fitted_view_centres_what_it_shows():
    view = fitted((0, 0, 100, 50), 400, 400)
    low, high = view.to_screen(np.array([(0.0, 0.0), (100.0, 50.0)]))
    assert low + high == pytest.approx((400, 400))
