"""The map pane: head with threshold, the canvas with what lies over it, loners and legend below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import format as written
from ui import theme
from ui.models.plain_table import Line
from ui.pages.overlap_tools import ChosenBar, Finder, MapButtons
from ui.theme import Step
from ui.views.map_list import MapList
from ui.views.map_scene import Layer, MapScene
from ui.views.threshold import Spread
from ui.widgets.buttons import text
from ui.widgets.drawing_files import write_drawing
from ui.widgets.graph_canvas import GraphCanvas
from ui.widgets.graph_minimap import MiniMap
from ui.widgets.graph_scene import GraphScene, build_scene
from ui.widgets.graph_signs import paint_legend
from ui.widgets.histogram_slider import HistogramSlider
from ui.widgets.map_strip import Legend, LonerStrip
from ui.widgets.pane import PaneHead

PAPER_HEIGHT = 877.0
"""Height of the map on paper: A4 across."""
Pins = dict[str, tuple[float, float]]


class MapPane(QFrame):
    """Says what is drawn, holds threshold, folded groups and pins, and passes the rest on."""

    chosen = Signal(str)
    """An application chosen in the list or among the loners."""
    pinned = Signal()
    """Pins were set or taken away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self._spread = Spread()
        self._layer = Layer.OVERLAP
        self._plain: GraphScene = build_scene([], [], [])
        self.pins: Pins = {}
        self.canvas = GraphCanvas()
        self.buttons = MapButtons(self.canvas)
        self.finder = Finder(self.canvas)
        self.small = MiniMap(self.canvas)
        self.bar = ChosenBar(self.canvas)
        self.list = MapList()
        self.slider = HistogramSlider()
        self.slider.moved.connect(self._say_threshold)
        self.said = text("", Step.SMALL, "muted")
        self.said.setTextFormat(Qt.TextFormat.RichText)
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head = PaneHead(self.tr("Peta"))
        self.head.setFixedHeight(theme.px(48))
        self.head.add(self.said, self.slider)
        self.loners = LonerStrip()
        self.legend = Legend()
        self._connect()
        self._views = QStackedWidget()
        self._views.addWidget(self.canvas)
        self._views.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._tools = QWidget()
        self._tool_grid = QGridLayout(self._tools)
        self._tool_grid.setContentsMargins(8, 6, 8, 6)
        self._tool_grid.setSpacing(6)
        self._tools.setVisible(False)
        column.addWidget(self.head)
        column.addWidget(self._tools)
        column.addWidget(self._views, 1)
        column.addWidget(self.loners)
        column.addWidget(self.legend)

    def _connect(self) -> None:
        self.canvas.links_drawn.connect(self._say_links)
        self.canvas.node_moved.connect(self._on_moved)
        self.buttons.picture_wanted.connect(self._on_picture)
        self.buttons.folding_wanted.connect(self.fold_all)
        self.buttons.list_wanted.connect(lambda: self.show_as_list(True))
        self.list.closed.connect(lambda: self.show_as_list(False))
        self.list.node_chosen.connect(self.chosen)
        self.loners.node_chosen.connect(self.chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.title.setVisible(self.width() >= theme.px(620))
        room = self.width() - theme.px(400)
        self.slider.setFixedWidth(min(max(room, theme.px(96)), theme.px(188)))

    def show_tools(self, widgets: tuple[QWidget, ...]) -> None:
        """Take in controls for which the page's head has no room; none: they stand there."""
        for place, widget in enumerate(widgets):
            self._tool_grid.addWidget(widget, place // 2, place % 2)
        self._tools.setVisible(bool(widgets))

    # What is shown

    def show_scene(
        self,
        made: MapScene,
        spread: Spread,
        *,
        layer: Layer,
        keep_view: bool,
    ) -> None:
        """Show another scene; ``spread`` says what each threshold would make of the pairs."""
        if self._spread is not spread:
            self._spread = spread
            self.slider.show_counts(spread.bins)
        self._layer, self._plain = layer, made.scene
        self.slider.setVisible(layer is Layer.OVERLAP)
        self.loners.show_styles(layer is Layer.OVERLAP)
        self._show(made.scene, keep_view=keep_view)
        scene = self.canvas.scene
        self.legend.show_entries(made.legend)
        self.loners.show_nodes(
            tuple((scene.keys[n], scene.names[n], int(scene.kinds[n])) for n in scene.loners)
        )
        self._say_threshold(self.slider.threshold)

    def _show(self, scene: GraphScene, *, keep_view: bool) -> None:
        """Show a scene with its pins; what is searched for stays ringed."""
        self.canvas.show_scene(scene.with_pins(self.pins), keep_view=keep_view)
        self.canvas.search(self.finder.text())

    def show_lines(self, lines: tuple[tuple[str, Line], ...]) -> None:
        """Show the list's rows."""
        self.list.show_lines(lines)

    def show_as_list(self, on: bool) -> None:
        """Show the list in place of the picture, or the picture again."""
        self._views.setCurrentIndex(1 if on else 0)
        (self.list if on else self.canvas).setFocus()

    # Folding and pinning

    @property
    def folded_keys(self) -> tuple[str, ...]:
        """The folded groups, each by its first application."""
        scene = self.canvas.scene
        firsts = (scene.groups[group].members[0] for group in sorted(scene.folded))
        return tuple(scene.keys[int(node)] for node in firsts)

    def fold_all(self) -> None:
        """Fold every group, or open all when all are folded."""
        groups = {n for n, group in enumerate(self._plain.groups) if len(group.members) > 1}
        folded = self.canvas.scene.folded
        self.canvas.fold(() if groups <= folded else groups)
        self.buttons.say_folding(all_folded=not groups <= folded)

    def fold(self, group: int) -> None:
        """Fold one group, or open it."""
        self.canvas.fold(self.canvas.scene.folded ^ {group})

    def recall(self, folded: tuple[str, ...], camera: tuple[float, float, float] | None) -> None:
        """Fold exactly the groups of these applications, and stand where one stood."""
        self.canvas.fold({self.canvas.group_of(key) for key in folded} - {-1})
        if camera is None:
            self.canvas.fit()
        else:
            self.canvas.look_at(*camera)

    def pin(self, pins: Pins) -> None:
        """Hold exactly these applications in their places."""
        self.pins = dict(pins)
        self._show(self._plain, keep_view=True)
        self.pinned.emit()

    def _on_moved(self, key: str, x: float, y: float) -> None:
        self.pin({**self.pins, key: (x, y)})

    # Paper, theme, words

    def _on_picture(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan peta"), "peta.pdf", self.tr("PDF (*.pdf);;Gambar PNG (*.png)")
        )
        if chosen:
            write_drawing(Path(chosen), self.paint_to, lambda: PAPER_HEIGHT)

    def paint_to(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the whole map with its legend on any device."""
        legend = QRectF(rect.left() + 12, rect.bottom() - 40, rect.width() - 24, 40)
        self.canvas.paint_to(painter, rect.adjusted(0, 0, 0, -44))
        painter.fillRect(legend, theme.palette().panel)
        paint_legend(painter, legend, self.legend.entries, theme.palette())

    def repaint_theme(self) -> None:
        """Draw in the colours in use now."""
        self.canvas.refresh_theme()
        self.small.update()

    def _say_links(self, drawn: int, total: int) -> None:
        said = self.tr("{drawn} dari {total} sambungan digambar")
        words = said.format(drawn=written.number(drawn), total=written.number(total))
        self.head.note.setText(words)
        self.head.note.setToolTip(words)

    def _say_threshold(self, threshold: float) -> None:
        self.canvas.set_least(threshold if self._layer is Layer.OVERLAP else 0.0)
        if self._layer is Layer.DEPENDENCY:
            self.said.setText(self.tr("panah: pengirim ke<br>penerima data"))
            return
        clusters = self._spread.at(threshold)
        said = self.tr(
            "Ambang <b>{value}</b> · {count} klaster<br>terbesar {largest} · dekat garis {near}"
        )
        self.said.setText(
            said.format(
                value=written.number(threshold, 2),
                count=written.number(clusters.count),
                largest=written.number(clusters.largest),
                near=written.number(self._spread.near(threshold)),
            )
        )
        self.said.setToolTip(
            self.tr(
                "Klaster: sistem yang terhubung oleh pasangan di atas ambang saja. "
                "Kelompok di halaman ini juga memisahkan yang hanya terhubung lemah "
                "atau yang Anda putuskan berbeda. Dekat garis: pasangan dalam ±0,05."
            )
        )
