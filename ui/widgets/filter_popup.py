"""The filter of one column: its values with their counts, “(kosong)” first, found by typing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui import format as written
from ui import theme
from ui.widgets.buttons import button
from ui.widgets.overlay import Overlay

SHOWN = 500
TEXT = Qt.ItemDataRole.UserRole


class FilterPopup(Overlay):
    """Tells the chosen texts at each tick; an empty set means no filter."""

    chosen = Signal(str, object)
    sort_wanted = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = ""
        self._counts: list[tuple[str, int]] = []
        self._ticked: set[str] = set()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Cari nilai"))
        self.field.setAccessibleName(self.tr("Cari nilai"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Nilai"))
        self.list.setUniformItemSizes(True)
        self.up = button(self.tr("A → Z"), icon="sort-ascending")
        self.down = button(self.tr("Z → A"), icon="sort-descending")
        self.none = button(self.tr("Hapus saringan"), kind="link")
        self._lay_out()
        self.field.textChanged.connect(self._fill)
        self.list.itemChanged.connect(self._on_ticked)
        self.none.clicked.connect(self._on_none)
        self.up.clicked.connect(lambda: self.sort_wanted.emit(self._column, False))
        self.down.clicked.connect(lambda: self.sort_wanted.emit(self._column, True))

    def _lay_out(self) -> None:
        sorts = QHBoxLayout()
        sorts.addWidget(self.up)
        sorts.addWidget(self.down)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addLayout(sorts)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        column.addWidget(self.none)

    def show_values(
        self, column: str, texts: Sequence[str], ticked: Collection[str], place: QPoint
    ) -> None:
        """Open under ``place`` (global) with a column's values."""
        self._column, self._ticked = column, set(ticked)
        counts = Counter(texts)
        self._counts = sorted(counts.items(), key=lambda pair: (pair[0] != "", -pair[1], pair[0]))
        self.field.clear()
        self._fill()
        parent = self.owner
        spot = parent.mapFromGlobal(place)
        wide, high = theme.px(260), min(theme.px(360), parent.height() - spot.y() - 8)
        self.setGeometry(min(spot.x(), parent.width() - wide - 8), spot.y(), wide, high)
        self.open(self.field)

    def _fill(self) -> None:
        typed = self.field.text().casefold()
        self.list.blockSignals(True)
        self.list.clear()
        for text, count in self._counts:
            name = text or self.tr("(kosong)")
            if typed in name.casefold() and self.list.count() < SHOWN:
                item = QListWidgetItem(f"{name}  {written.number(count)}")
                item.setData(TEXT, text)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                on = text in self._ticked
                item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                self.list.addItem(item)
        self.list.blockSignals(False)

    def _on_ticked(self, item: QListWidgetItem) -> None:
        text = item.data(TEXT)
        if item.checkState() == Qt.CheckState.Checked:
            self._ticked.add(text)
        else:
            self._ticked.discard(text)
        self.chosen.emit(self._column, frozenset(self._ticked))

    def _on_none(self) -> None:
        self._ticked = set()
        self._fill()
        self.chosen.emit(self._column, frozenset())
        self.dismiss()
