"""What happened last, in a few quiet lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from planner.domain.change import Step
from ui import format as written
from ui import theme
from ui.widgets.buttons import text

SHOWN = 5


class LastSteps(QWidget):
    """The newest steps of the history, with their day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 12, 14, 12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)

    def show_steps(self, history: Sequence[Step]) -> None:
        """Show the newest steps that hold."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        steps = [step for step in reversed(history) if not step.undone][:SHOWN]
        self.setVisible(bool(steps))
        title = text(self.tr("Langkah terakhir"))
        title.setFont(theme.font(weight=theme.STRONG))
        self._grid.addWidget(title, 0, 0, 1, 2)
        for row, step in enumerate(steps, start=1):
            what = text(step.what, theme.Step.SMALL)
            what.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            what.setToolTip(step.what)
            when = text(written.moment(step.when), theme.Step.SMALL, "muted")
            self._grid.addWidget(what, row, 0)
            self._grid.addWidget(when, row, 1, Qt.AlignmentFlag.AlignRight)
