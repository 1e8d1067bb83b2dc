"""How the map looks: layer, colour, size, saved views, pins that are kept; no business in it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ui.models.map_views import MapViewState
from ui.pages.overlap_map import MapPane
from ui.settings import Settings
from ui.views.map_colours import NodeColour
from ui.views.map_scene import Layer, MapChoice, NodeSize
from ui.widgets.pane import Segments
from ui.widgets.views_button import ViewsButton


class MapLooks(QObject):
    """The controls in the page's head, and what they say together."""

    changed = Signal()
    """The map has to be drawn with another choice."""
    layer_changed = Signal(str)

    def __init__(self, pane: MapPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.settings: Settings | None = None
        self.place = ""
        """Of the document whose pins are kept."""
        self.choice = MapChoice()
        self.layer = Segments(
            self.tr("Lapisan peta"),
            (
                (Layer.OVERLAP, self.tr("Tumpang tindih")),
                (Layer.DEPENDENCY, self.tr("Ketergantungan")),
            ),
        )
        self.colours = _combo(
            self.tr("Warna tanda di peta"),
            (
                (NodeColour.DECISION, self.tr("Warna: keputusan")),
                (NodeColour.UNIT, self.tr("Warna: OPD")),
                (NodeColour.AFFAIR, self.tr("Warna: urusan")),
                (NodeColour.STATUS, self.tr("Warna: status")),
            ),
        )
        self.sizes = _combo(
            self.tr("Ukuran tanda di peta"),
            (
                (NodeSize.USERS, self.tr("Ukuran: pengguna")),
                (NodeSize.COST, self.tr("Ukuran: biaya")),
                (NodeSize.SERVICES, self.tr("Ukuran: layanan")),
                (NodeSize.EVEN, self.tr("Ukuran: sama")),
            ),
        )
        self.views = ViewsButton("overlaps", lambda: self.settings, MapViewState.from_json)
        self.layer.chosen.connect(self._on_layer)
        self.colours.currentIndexChanged.connect(self._on_looks)
        self.sizes.currentIndexChanged.connect(self._on_looks)
        self.views.chosen.connect(self.use_view)
        self.views.save_wanted.connect(lambda: self.views.save("", self.view()))
        pane.pinned.connect(self._keep_pins)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """The controls, in order."""
        return (self.layer, self.colours, self.sizes, self.views)

    def _on_layer(self, key: str) -> None:
        self.choice = replace(self.choice, layer=Layer(key))
        self.changed.emit()
        self.layer_changed.emit(key)

    def _on_looks(self) -> None:
        self.choice = replace(
            self.choice,
            colour=NodeColour(self.colours.currentData()),
            size=NodeSize(self.sizes.currentData()),
        )
        self.changed.emit()

    def view(self) -> MapViewState:
        """Return what makes the map look the same again."""
        return MapViewState(
            layer=self.choice.layer,
            colour=self.choice.colour,
            size=self.choice.size,
            threshold=self._pane.slider.threshold,
            folded=self._pane.folded_keys,
            pins=self._pane.pins,
            camera=self._pane.canvas.camera,
        )

    def use_view(self, view: MapViewState) -> None:
        """Make the map look as it did."""
        self._pane.pins = dict(view.pins)
        self._keep_pins()
        for combo, value in ((self.colours, view.colour), (self.sizes, view.size)):
            combo.setCurrentIndex(max(combo.findData(value), 0))
        self._pane.slider.set_threshold(view.threshold)
        if view.layer in self.layer.buttons and view.layer != self.layer.current:
            self.layer.choose(view.layer)
        else:
            self.changed.emit()
        self._pane.recall(view.folded, view.camera)

    def recall_pins(self, place: str) -> None:
        """Take up the pins kept for this document."""
        self.place = place.replace("/", " ").replace("\\", " ").strip()
        stored = self.settings.views("map-pins") if self.settings else {}
        self._pane.pins = dict(MapViewState.from_json(stored.get(self.place, "")).pins)

    def _keep_pins(self) -> None:
        if self.settings is not None and self.place:
            text = MapViewState(pins=self._pane.pins).as_json()
            self.settings.save_view("map-pins", self.place, text)


def _combo(name: str, choices: tuple[tuple[str, str], ...]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    for key, label in choices:
        made.addItem(label, key)
    return made
