"""Panes side by side while there is room; where there is not, one at a time with a switch above.

At 200 % text on a small screen three panes cannot stand beside each other; nothing may be cut.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSplitter, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.pane import Segments


@dataclass(frozen=True, slots=True, kw_only=True)
class FoldingPane:
    """One pane: its name on the switch, preferred width (0: takes the rest) and least width."""

    key: str
    name: str
    widget: QWidget
    width: float = 0.0
    least: float = 240.0


class FoldingPanes(QWidget):
    """A splitter that folds."""

    def __init__(
        self, name: str, panes: Sequence[FoldingPane], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._panes = tuple(panes)
        self.folded = False
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(1)
        self.split.setChildrenCollapsible(False)
        for pane in self._panes:
            self.split.addWidget(pane.widget)
        for number, pane in enumerate(self._panes):
            self.split.setStretchFactor(number, 0 if pane.width else 1)
        self.split.setSizes([int(theme.px(p.width)) if p.width else 4000 for p in self._panes])
        self.switch = Segments(name, [(pane.key, pane.name) for pane in self._panes])
        self.switch.chosen.connect(self._show_one)
        self._bar = QWidget()
        line = QHBoxLayout(self._bar)
        line.setContentsMargins(12, 6, 12, 6)
        line.addWidget(self.switch)
        line.addStretch(1)
        self._bar.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self.split, 1)

    def reveal(self, key: str) -> None:
        """Bring a pane to the front where only one fits."""
        if self.folded and self.switch.current != key:
            self.switch.choose(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(folded=self.width() < sum(theme.px(pane.least) for pane in self._panes))

    def _fold(self, *, folded: bool) -> None:
        if folded == self.folded:
            return
        self.folded = folded
        self._bar.setVisible(folded)
        if folded:
            self._show_one(self.switch.current)
            return
        for pane in self._panes:
            pane.widget.setVisible(True)

    def _show_one(self, key: str) -> None:
        if self.folded:
            for pane in self._panes:
                pane.widget.setVisible(pane.key == key)


def folding_pair(
    name: str, main: tuple[str, QWidget | QLayout], side: tuple[str, QWidget], width: float
) -> FoldingPanes:
    """Return a main pane with a side pane of this width; each comes with its word on the switch."""
    inner = main[1]
    if isinstance(inner, QLayout):
        holder = QWidget()
        holder.setLayout(inner)
        inner.setContentsMargins(0, 0, 0, 0)
    else:
        holder = inner
    return FoldingPanes(
        name,
        (
            FoldingPane(key="main", name=main[0], widget=holder, least=460),
            FoldingPane(key="side", name=side[0], widget=side[1], width=width, least=270),
        ),
    )
