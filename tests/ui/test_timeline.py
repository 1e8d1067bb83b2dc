"""The Gantt: bars stand on their days, the deadline is never out of sight."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from planner.domain.decision import Disposition
from ui import theme
from ui.widgets.drawing_files import write_drawing
from ui.widgets.gantt import Columns, GanttBar, GanttRow, LoadRow, LoadWeek
from ui.widgets.load_chart import LoadChart
from ui.widgets.time_axis import TimeAxis
from ui.widgets.time_painter import deadline_x
from ui.widgets.timeline import Timeline

START, DEADLINE = date(2027, 2, 8), date(2027, 5, 12)
AXIS = TimeAxis(
    first=START,
    last=date(2027, 5, 16),
    deadline=DEADLINE,
    today=date(2027, 3, 4),
    days_off={date(2027, 3, 8): "Hari Suci Nyepi", date(2027, 2, 13): "", date(2027, 2, 14): ""},
)


def bar(key, first, days, **more):
    finish = first + timedelta(days=days - 1)
    looks = {"text": "Migrasi", "disposition": Disposition.MERGE, **more}
    return GanttBar(key=key, start=first, finish=finish, **looks)


def rows(count=30):
    return tuple(
        GanttRow(
            key=f"app{n}",
            title=f"Aplikasi {n}",
            note="Disdik",
            disposition=Disposition.MERGE,
            slack=n,
            bars=(
                bar(f"t{n}.1", START + timedelta(days=n), 10),
                bar(f"t{n}.2", START + timedelta(days=n + 14), 10, critical=n == 0),
            ),
        )
        for n in range(count)
    )


@pytest.fixture
def timeline(qtbot):
    made = Timeline(AXIS)
    qtbot.addWidget(made)
    made.resize(900, 480)
    made.show()
    made.show_rows(rows(), AXIS, Columns())
    return made


def shows_deadline(timeline):
    """Whether a column of deadline-coloured pixels runs through the picture of the viewport."""
    image = timeline.viewport().grab().toImage()
    bad = theme.palette().bad.rgb()
    y = range(120, 400, 7)
    return any(all(image.pixel(x, at) == bad for at in y) for x in range(210, image.width() - 66))


def test_that_the_deadline_is_seen_when_all_days_fit(timeline):
    assert shows_deadline(timeline)


def test_that_the_deadline_stays_in_view_when_it_is_scrolled_out(timeline):
    timeline.zoom(6, 0)
    plot = QRectF(208, 0, 600, 300)
    axis = timeline.look.axis
    assert axis.right(DEADLINE) > 600
    assert deadline_x(plot, axis) == pytest.approx(plot.right() - 1)
    assert deadline_x(plot, axis.scrolled(10_000)) == pytest.approx(plot.left() + 1)


def test_that_a_click_on_a_bar_chooses_its_task(timeline, qtbot):
    place = timeline.place_of("t3.2")
    with qtbot.waitSignal(timeline.bar_chosen) as chosen:
        QTest.mouseClick(
            timeline.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            place.center().toPoint(),
        )
    assert chosen.args == ["t3.2"]


def test_that_no_bar_is_found_on_labels_or_empty_ground(timeline):
    assert timeline.bar_at(QPointF(20, 80)) is None
    assert timeline.bar_at(timeline.place_of("t0.1").center() - QPointF(0, 17)) is None


def test_that_choosing_a_task_brings_its_row_into_view(timeline):
    timeline.choose("t29.1")
    assert timeline.viewport().rect().contains(QPoint(400, int(timeline.place_of("t29.1").y())))


def test_that_a_chosen_bar_stays_chosen_while_it_is_there(timeline):
    timeline.choose("t3.1")
    timeline.show_rows(rows(10), AXIS, Columns())
    assert timeline.look.chosen == "t3.1"
    timeline.show_rows(rows(2), AXIS, Columns())
    assert timeline.look.chosen == ""


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (Qt.Key.Key_Right, "t3.2"),
        (Qt.Key.Key_Down, "t4.1"),
        (Qt.Key.Key_Up, "t2.1"),
    ],
)
def test_that_arrows_walk_from_task_to_task(timeline, qtbot, key, wanted):
    timeline.choose("t3.1")
    with qtbot.waitSignal(timeline.bar_chosen) as chosen:
        QTest.keyClick(timeline, key)
    assert chosen.args == [wanted]


def test_that_the_load_chart_follows_the_axis_of_the_gantt(timeline, qtbot):
    chart = LoadChart(AXIS)
    qtbot.addWidget(chart)
    timeline.axis_changed.connect(chart.follow)
    timeline.zoom(3)
    assert chart._axis == timeline.look.axis


def test_that_a_full_week_says_so_in_words_and_colour(qtbot):
    weeks = (
        LoadWeek(monday=START, work=100, capacity=100),
        LoadWeek(monday=START + timedelta(days=7), work=50, capacity=100),
    )
    chart = LoadChart(AXIS.fitted(700))
    qtbot.addWidget(chart)
    chart.resize(900, 60)
    chart.show_rows((LoadRow(title="Pengembang", note="3 orang", weeks=weeks),), Columns())
    chart.show()
    image = chart.grab().toImage()
    warn = theme.palette().warn.rgb()
    inside = [image.pixel(x, 20) == warn for x in range(210, 260)]
    after = [image.pixel(x, 30) == warn for x in range(262, 300)]
    assert any(inside)
    assert not any(after)
    assert [week.full for week in weeks] == [True, False]


def test_that_holidays_are_named_in_one_run_with_the_weekend_between():
    days = {
        date(2027, 3, 5): "Idulfitri",
        date(2027, 3, 6): "",
        date(2027, 3, 7): "",
        date(2027, 3, 8): "Cuti bersama Idulfitri",
    }
    axis = replace(AXIS, days_off=days)
    assert list(axis.holiday_runs()) == [(date(2027, 3, 5), date(2027, 3, 8), "Idulfitri")]


def test_that_days_and_places_of_the_axis_agree():
    axis = AXIS.fitted(700).widened(2, 100, 700)
    for n in range(0, axis.day_count, 5):
        day = START + timedelta(days=n)
        assert axis.day_at(axis.x(day) + axis.day_width / 2) == day


@pytest.mark.parametrize("name", ["jadwal.pdf", "jadwal.png"])
def test_that_the_same_drawing_goes_to_a_file(timeline, tmp_path, name):
    target = tmp_path / name
    write_drawing(target, timeline.paint_whole, timeline.whole_height)
    start = target.read_bytes()[:4]
    assert start == (b"%PDF" if name.endswith("pdf") else b"\x89PNG")
    assert [made.name for made in tmp_path.iterdir() if made.is_file()] == [name]


def test_that_screen_and_file_show_the_same_bars(timeline):
    image = QImage(900, int(timeline.whole_height()), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    timeline.paint_whole(painter, QRectF(0, 0, 900, timeline.whole_height()))
    painter.end()
    place = timeline.place_of("t0.2").center().toPoint()
    screen = timeline.viewport().grab().toImage()
    fill = theme.palette().tone(Disposition.MERGE).fill.rgb()
    spot = QPoint(place.x(), place.y() - 6)
    assert screen.pixel(spot) == fill
    assert fill in {image.pixel(x, spot.y()) for x in range(spot.x() - 12, spot.x() + 12)}


def test_that_paper_is_light_even_when_the_screen_is_dark(timeline, tmp_path):
    theme.use(theme.Mode.DARK)
    target = tmp_path / "jadwal.png"
    write_drawing(target, timeline.paint_whole, timeline.whole_height)
    assert QImage(str(target)).pixelColor(40, 20).lightness() > 200
    assert theme.palette().dark
