"""What the drawing pages owe everyone: names for screen readers, light and dark, no clipping."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from tests.ui.agency import snapshot
from tests.ui.test_overlaps_page import findings, layout
from ui import theme
from ui.pages.decisions import DecisionsPage
from ui.pages.overlaps import OverlapsPage
from ui.pages.page import EVERYTHING
from ui.pages.schedule import SchedulePage
from ui.session import Aspect
from ui.widgets.board import Board
from ui.widgets.graph_canvas import GraphCanvas
from ui.widgets.histogram_slider import HistogramSlider
from ui.widgets.load_chart import LoadChart
from ui.widgets.plan_chart import PlanChart
from ui.widgets.quadrant import Quadrant
from ui.widgets.timeline import Timeline

PAGES = [OverlapsPage, DecisionsPage, SchedulePage]
NAMED = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    GraphCanvas,
    HistogramSlider,
    LoadChart,
    PlanChart,
    Quadrant,
    Timeline,
)


@pytest.fixture(params=PAGES, ids=lambda page: page.__name__)
def page(request, qtbot, session):
    session.snapshot, session.findings, session.findings_current = snapshot(), findings(), True
    frame = QWidget()
    qtbot.addWidget(frame)
    frame.resize(1256, 780)
    made = request.param(session, frame)
    made.resize(1256, 780)
    made.refresh(EVERYTHING)
    if isinstance(made, OverlapsPage):
        made.place(layout())
    frame.show()
    yield made
    frame.hide()


def is_qts_own(widget):
    """Whether a widget is an inner part of a combo box or a line edit."""
    names = (widget.parent().metaObject().className(), widget.objectName())
    return any(name.startswith(("QComboBox", "QLineEdit", "qt_")) for name in names)


def ground(image):
    return image.pixelColor(image.width() // 2, image.height() // 2).lightness()


def test_that_every_control_has_a_name(page):
    nameless = [
        (type(widget).__name__, widget.objectName())
        for widget in page.findChildren(QWidget)
        if isinstance(widget, NAMED)
        and not isinstance(widget, QHeaderView)
        and not is_qts_own(widget)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_that_dark_is_dark_and_light_is_light(page):
    light = ground(page.grab().toImage())
    theme.use(theme.Mode.DARK)
    page.refresh(frozenset({Aspect.THEME}))
    dark = ground(page.grab().toImage())
    assert light > 200
    assert dark < 80


def test_that_no_side_panel_is_wider_than_its_pane(page):
    for area in page.findChildren(QScrollArea):
        inner = area.widget()
        if area.isVisible() and inner is not None and area.objectName() != "chips":
            assert inner.width() <= area.viewport().width()


def test_that_the_board_can_be_reached_and_left_with_tab(qtbot):
    board = Board()
    qtbot.addWidget(board)
    assert all(not column.list.tabKeyNavigation() for column in board.columns.values())
