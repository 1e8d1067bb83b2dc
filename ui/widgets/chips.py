"""The active filters as chips that can be closed, and the way to a new one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui import theme
from ui.widgets.buttons import chip


class FilterChips(QWidget):
    """One chip a filtered column; a press takes the filter away."""

    dropped = Signal(str)
    wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.add = chip(self.tr("Saring"), icon="plus")
        self.add.setCheckable(False)
        self.add.clicked.connect(self._on_add)
        self._row.addWidget(self.add)
        self._chips: list[QPushButton] = []

    def show_filters(self, filters: Mapping[str, tuple[str, int]]) -> None:
        """Show title -> (column id, number of values chosen)."""
        for old in self._chips:
            old.hide()
            old.deleteLater()
        self._chips = []
        for place, (title, (column, count)) in enumerate(filters.items()):
            made = chip(
                self.tr("{title}: {n} dipilih ×").format(title=title, n=count), checked=True
            )
            made.setToolTip(self.tr("Hapus saringan {title}").format(title=title))
            made.clicked.connect(lambda _on=False, c=column: self.dropped.emit(c))
            self._row.insertWidget(place, made)
            self._chips.append(made)

    def _on_add(self) -> None:
        self.wanted.emit(self.add.mapToGlobal(QPoint(0, self.add.height() + theme.px(4))))
