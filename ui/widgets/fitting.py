"""A holder of wrapped sentences that is never less tall than they are at its width.

A scroll area or splitter asks for the least height without a width, so Qt answers with one line
per sentence and cuts the rest.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame


class Fitting(QFrame):
    """Give it a layout; the rest happens by itself."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit_soon()
        return done

    def fit_soon(self) -> None:
        """Fit once what was just added is shown: a layout passes over what is hidden."""
        QTimer.singleShot(0, self, self.fit)

    def fit(self) -> None:
        """Be as tall as the sentences at this width."""
        layout = self.layout()
        if layout is not None and self.width() > 0:
            tall = layout.totalHeightForWidth(self.width())
            tall = tall if tall >= 0 else layout.totalMinimumSize().height()
            if tall != self.minimumHeight():
                self.setMinimumHeight(tall)
