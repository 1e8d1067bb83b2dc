"""The journal as people read it: every step with time and name, and the way back to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from planner.domain.change import Step
from ui import format as written
from ui import theme
from ui.widgets.buttons import button, text
from ui.widgets.overlay import Overlay

SHOWN = 200


class HistoryPanel(Overlay):
    """Opens under its button; *Kembali ke sini* takes back everything after a step."""

    wanted = Signal(int)
    command = Signal(str)
    """Name of a command: the whole history, with the content of each step and the branches."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._steps: tuple[Step, ...] = ()
        self._may = True
        self.title = text(self.tr("Riwayat"))
        self.title.setFont(theme.font(weight=theme.STRONG))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Langkah-langkah"))
        self.list.setWordWrap(True)
        self.back = button(self.tr("Kembali ke langkah ini"))
        self.back.clicked.connect(self._on_back)
        self.list.itemActivated.connect(lambda _item: self._on_back())
        self.list.currentRowChanged.connect(self._on_moved)
        self.all = button(self.tr("Riwayat lengkap…"), kind="link")
        self.all.clicked.connect(self._on_all)
        foot = QHBoxLayout()
        foot.addWidget(self.all)
        foot.addStretch(1)
        foot.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def show_steps(self, steps: Sequence[Step], right: int, *, may: bool = True) -> None:
        """Open with the newest step on top; ``right`` is where its right edge stands."""
        self.list.clear()
        self._may, self._steps = may, tuple(reversed(steps[-SHOWN:]))
        for step in self._steps:
            self.list.addItem(self._item(step))
        wide, high = theme.px(380), min(theme.px(440), self.owner.height() - 90)
        self.setGeometry(max(8, right - wide), theme.px(46), wide, high)
        holds = (row for row, step in enumerate(self._steps) if not step.undone)
        self.list.setCurrentRow(next(holds, 0))
        self.open(self.list)

    def _item(self, step: Step) -> QListWidgetItem:
        who = f" · {step.who}" if step.who else ""
        words = f"{step.what}\n{written.moment(step.when)}{who}"
        if step.undone:
            words = self.tr("{step} (diurungkan)").format(step=words)
        item = QListWidgetItem(words)
        item.setData(Qt.ItemDataRole.UserRole, step)
        item.setSizeHint(QSize(0, theme.px(44)))
        if step.undone:
            item.setForeground(theme.palette().muted)
        return item

    def _on_moved(self, row: int) -> None:
        item = self.list.item(row)
        step = item.data(Qt.ItemDataRole.UserRole) if item else None
        at = next((n for n, other in enumerate(self._steps) if not other.undone), -1)
        self.back.setEnabled(self._may and step is not None and row != at)
        self.back.setText(
            self.tr("Maju ke langkah ini")
            if step is not None and step.undone
            else self.tr("Kembali ke langkah ini")
        )

    def _on_all(self) -> None:
        self.dismiss()
        self.command.emit("all-history")

    def _on_back(self) -> None:
        item = self.list.currentItem()
        if item is not None and self.back.isEnabled():
            self.dismiss()
            self.wanted.emit(item.data(Qt.ItemDataRole.UserRole).number)
