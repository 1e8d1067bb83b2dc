"""The map pane: head with threshold, the canvas with its buttons, loners and legend below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QVBoxLayout, QWidget

from graph.findings import Findings
from planner.domain.decision import Disposition
from ui import format as written
from ui import theme
from ui.theme import Step
from ui.views.threshold import Clusters, near
from ui.widgets.buttons import icon_button, text
from ui.widgets.drawing_files import write_drawing
from ui.widgets.graph_canvas import STEP, GraphCanvas
from ui.widgets.graph_scene import GraphScene
from ui.widgets.histogram_slider import HistogramSlider
from ui.widgets.map_strip import Legend, LonerStrip, paint_legend
from ui.widgets.pane import PaneHead

KINDS = tuple(Disposition)
PAPER_HEIGHT = 877.0
"""Height of the map on paper: A4 across."""


class MapButtons(QFrame):
    """Plus, minus, fit, lasso: a small column over the map's corner."""

    picture_wanted = Signal()

    def __init__(self, canvas: GraphCanvas) -> None:
        super().__init__(canvas)
        self.setProperty("pane", "framed")
        self.larger = icon_button("plus", self.tr("Perbesar (+)"))
        self.smaller = icon_button("minus", self.tr("Perkecil (−)"))
        self.fit = icon_button("corners-out", self.tr("Pas layar (0)"))
        self.lasso = icon_button("scribble-loop", self.tr("Laso: lingkari beberapa aplikasi"))
        self.larger.clicked.connect(lambda: canvas.zoom(STEP))
        self.smaller.clicked.connect(lambda: canvas.zoom(1 / STEP))
        self.fit.clicked.connect(canvas.fit)
        self.lasso.clicked.connect(self._arm)
        self.picture = icon_button("image", self.tr("Simpan gambar peta"))
        self.picture.clicked.connect(self.picture_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for made in (self.larger, self.smaller, self.fit, self.lasso, self.picture):
            column.addWidget(made)
        self._canvas = canvas
        canvas.installEventFilter(self)

    def _arm(self) -> None:
        self._canvas.lasso.armed = True
        self._canvas.setCursor(Qt.CursorShape.CrossCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.adjustSize()
            self.move(self._canvas.width() - self.width() - 8, 8)
        return super().eventFilter(watched, event)


class MapPane(QFrame):
    """Says what is drawn, holds the threshold, and passes on what the canvas was asked."""

    threshold_settled = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self._findings = Findings()
        self._clusters: tuple[Clusters, ...] = ()
        self._probabilities: list[float] = []
        self.canvas = GraphCanvas()
        self.buttons = MapButtons(self.canvas)
        self.slider = HistogramSlider()
        self.slider.moved.connect(self._say_threshold)
        self.slider.settled.connect(self.threshold_settled)
        self.said = text("", Step.SMALL, "muted")
        self.said.setTextFormat(Qt.TextFormat.RichText)
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head = PaneHead(self.tr("Peta"))
        self.head.setFixedHeight(theme.px(48))
        self.head.add(self.said, self.slider)
        self.loners = LonerStrip()
        self.legend = Legend()
        self.canvas.links_drawn.connect(self._say_links)
        self.buttons.picture_wanted.connect(self._on_picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.loners)
        column.addWidget(self.legend)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - theme.px(420)
        self.slider.setFixedWidth(min(max(room, theme.px(96)), theme.px(188)))

    def show_scene(
        self,
        scene: GraphScene,
        findings: Findings,
        clusters: tuple[Clusters, ...],
        *,
        keep_view: bool,
    ) -> None:
        """Show another scene; ``clusters`` say what each threshold would make of the pairs."""
        if self._findings is not findings:
            self._findings, self._clusters = findings, clusters
            self._probabilities = [overlap.probability for overlap in findings.overlaps]
            self.slider.show_values(self._probabilities)
        self.canvas.show_scene(scene, keep_view=keep_view)
        self.loners.show_nodes(
            tuple((scene.keys[n], scene.names[n], KINDS[scene.kinds[n]]) for n in scene.loners)
        )
        self._say_threshold(self.slider.threshold)

    def _on_picture(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan peta"), "peta.pdf", self.tr("PDF (*.pdf);;Gambar PNG (*.png)")
        )
        if chosen:
            write_drawing(Path(chosen), self.paint_to, lambda: PAPER_HEIGHT)

    def paint_to(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the whole map with its legend on any device."""
        legend = QRectF(rect.left() + 12, rect.bottom() - 36, rect.width() - 24, 36)
        self.canvas.paint_to(painter, rect.adjusted(0, 0, 0, -40))
        painter.fillRect(legend, theme.palette().panel)
        paint_legend(painter, legend, theme.palette())

    def repaint_theme(self) -> None:
        """Draw in the colours in use now."""
        self.canvas.refresh_theme()

    def _say_links(self, drawn: int, total: int) -> None:
        said = self.tr("{drawn} dari {total} hubungan digambar")
        self.head.note.setText(
            said.format(drawn=written.number(drawn), total=written.number(total))
        )

    def _say_threshold(self, threshold: float) -> None:
        clusters = self._clusters[round(threshold * 100)] if self._clusters else Clusters(0, 0)
        said = self.tr(
            "Ambang <b>{value}</b> · {count} klaster<br>terbesar {largest} · dekat {near}"
        )
        self.said.setText(
            said.format(
                value=written.number(threshold, 2),
                count=written.number(clusters.count),
                largest=written.number(clusters.largest),
                near=written.number(near(self._probabilities, threshold)),
            )
        )
        self.said.setToolTip(
            self.tr("Klaster: aplikasi yang terhubung oleh pasangan di atas ambang. Dekat: ±0,05.")
        )
