"""What lies over the map: buttons in a corner, the search field, what to do with a lasso."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from ui import format as written
from ui import theme
from ui.theme import Step
from ui.widgets.buttons import button, icon_button, tag, text
from ui.widgets.graph_canvas import STEP, GraphCanvas
from ui.widgets.name_field import make_clearable

GAP = 8


class MapButtons(QFrame):
    """A small column over the map's corner."""

    picture_wanted = Signal()
    folding_wanted = Signal()
    list_wanted = Signal()

    def __init__(self, canvas: GraphCanvas) -> None:
        super().__init__(canvas)
        self.setProperty("pane", "framed")
        self.larger = icon_button("plus", self.tr("Perbesar (+)"))
        self.smaller = icon_button("minus", self.tr("Perkecil (−)"))
        self.fit = icon_button("corners-out", self.tr("Pas layar (0)"))
        self.lasso = icon_button("scribble-loop", self.tr("Laso; Shift dan seret untuk kotak"))
        self.folding = icon_button("arrows-in", "")
        self.list = icon_button("list-bullets", self.tr("Tampilkan sebagai daftar"))
        self.picture = icon_button("image", self.tr("Simpan gambar peta"))
        self.larger.clicked.connect(lambda: canvas.zoom(STEP))
        self.smaller.clicked.connect(lambda: canvas.zoom(1 / STEP))
        self.fit.clicked.connect(canvas.fit)
        self.lasso.clicked.connect(self._arm)
        self.picture.clicked.connect(self.picture_wanted)
        self.folding.clicked.connect(self.folding_wanted)
        self.list.clicked.connect(self.list_wanted)
        self.say_folding(all_folded=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for made in (
            self.larger, self.smaller, self.fit, self.lasso, self.folding, self.list, self.picture,
        ):  # fmt: skip
            column.addWidget(made)
        self._canvas = canvas
        canvas.installEventFilter(self)

    def say_folding(self, *, all_folded: bool) -> None:
        """Say what the folding button does next."""
        words = self.tr("Bentangkan semua kelompok") if all_folded else self.tr("Ciutkan semua")
        self.folding.setIcon(theme.icon("arrows-out" if all_folded else "arrows-in"))
        self.folding.setToolTip(words)
        self.folding.setAccessibleName(words)

    def _arm(self) -> None:
        self._canvas.lasso.armed = True
        self._canvas.setCursor(Qt.CursorShape.CrossCursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.adjustSize()
            self.move(self._canvas.width() - self.width() - GAP, GAP)
        return super().eventFilter(watched, event)


class Finder(QLineEdit):
    """Rings what it finds; Enter goes from one to the next."""

    def __init__(self, canvas: GraphCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._at = -1
        self.setPlaceholderText(self.tr("Cari di peta"))
        self.setAccessibleName(self.tr("Cari aplikasi di peta; Enter ke temuan berikutnya"))
        make_clearable(self)
        self.setFixedWidth(theme.px(150))
        self.move(GAP, GAP)
        self.count = tag("")
        self.count.setParent(canvas)
        self.count.hide()
        self.textChanged.connect(self._on_find)
        self.returnPressed.connect(self._on_next)

    def _on_find(self, wanted: str) -> None:
        hits = self._canvas.search(wanted)
        self._at = -1
        said = self.tr("{n} ditemukan").format(n=written.number(hits))
        self._say(said if wanted.strip() else "")

    def _on_next(self) -> None:
        hits = self._canvas.hits()
        if hits:
            self._at = (self._at + 1) % len(hits)
            self._canvas.go_to(hits[self._at])
            said = self.tr("{n} dari {total}")
            self._say(said.format(n=written.number(self._at + 1), total=written.number(len(hits))))

    def _say(self, words: str) -> None:
        self.count.setText(words)
        self.count.adjustSize()
        self.count.move(self.x() + self.width() + GAP, self.y() + theme.px(6))
        self.count.setVisible(bool(words))


class ChosenBar(QFrame):
    """Shown while a lasso holds something: put together, part, look up."""

    joined = Signal()
    parted = Signal()
    opened = Signal()
    let_go = Signal()

    def __init__(self, canvas: GraphCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.keys: tuple[str, ...] = ()
        self.setProperty("pane", "framed")
        self.said = text("", Step.SMALL)
        self.join = button(self.tr("Satukan"), kind="small")
        self.part = button(self.tr("Pisahkan"), kind="small")
        self.open = button(self.tr("Inventaris"), kind="small")
        self.close_it = icon_button("x", self.tr("Lepaskan pilihan"))
        self.join.setToolTip(self.tr("Jadikan satu kelompok; diingat sebagai putusan Anda"))
        self.part.setToolTip(
            self.tr("Keluarkan dari kelompoknya sekarang; diingat sebagai putusan Anda")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 4, 4)
        row.setSpacing(6)
        for widget in (self.said, self.join, self.part, self.open, self.close_it):
            row.addWidget(widget)
        self.join.clicked.connect(self.joined)
        self.part.clicked.connect(self.parted)
        self.open.clicked.connect(self.opened)
        self.close_it.clicked.connect(self.let_go)
        canvas.installEventFilter(self)
        self.hide()

    def show_chosen(self, keys: list[str]) -> None:
        """Say how many are chosen; none hides the bar."""
        self.keys = tuple(keys)
        self.said.setText(self.tr("{n} dipilih").format(n=written.number(len(keys))))
        self.join.setEnabled(len(keys) > 1)
        self.setVisible(bool(keys))
        self._place()

    def _place(self) -> None:
        self.adjustSize()
        middle = (self._canvas.width() - self.width()) // 2
        self.move(max(middle, 0), self._canvas.height() - self.height() - GAP)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
