"""The queue of pairs to review: filter by kind, sort by consequence, one row per question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.domain.decision import Verdict
from ui import format as written
from ui import theme
from ui.models.review import PairKind, QueueOrder, ReviewPair, needs_review, sorted_pairs
from ui.pages.pair_rows import PAIR, PairDelegate, PairModel
from ui.theme import Step
from ui.widgets.buttons import button, chip
from ui.widgets.pane import PaneFoot, PaneHead, paragraph, scrolled

KEYS = {"S": Verdict.SAME, "B": Verdict.DIFFERENT, "R": Verdict.UNSURE}


class PairList(QListView):
    """A list whose letters answer instead of searching."""

    answered = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verdict = KEYS.get(event.text().upper())
        if verdict is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.answered.emit(verdict)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:  # noqa: N802 - Qt names it
        """Search nothing: a letter typed here is an answer, or nothing."""


class QueuePane(QFrame):
    """Head with the order, chips by kind, and the list itself: the map's keyboard twin."""

    pair_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self._pairs: tuple[ReviewPair, ...] = ()
        self._all: tuple[ReviewPair, ...] = ()
        self._filter = "all"
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Urutan antrean"))
        for key, label in (
            (QueueOrder.CONSEQUENCE, self.tr("Akibat terbesar")),
            (QueueOrder.DOUBT, self.tr("Paling ragu")),
            (QueueOrder.PROBABILITY, self.tr("Paling yakin")),
            (QueueOrder.NAME, self.tr("Nama")),
        ):
            self.order.addItem(label, key)
        self.order.currentIndexChanged.connect(self._show)
        self.head = PaneHead(self.tr("Antrean"))
        self.head.add(self.order)
        self.model = PairModel(self)
        self.list = self._build_list()
        self._chips = QButtonGroup(self)
        self.chips = self._build_chips()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.chips)
        column.addWidget(self.list, 1)
        column.addWidget(self._build_foot())

    def _build_foot(self) -> PaneFoot:
        """Return the line that says what was answered, with the way to see it again."""
        self.foot = PaneFoot()
        self.learnt = paragraph("muted", Step.SMALL)
        self.answered = button(self.tr("Tampilkan"), kind="link")
        self.answered.setCheckable(True)
        self.answered.toggled.connect(lambda _: self.show_pairs(self._pairs))
        self.foot.row.addWidget(self.learnt, 1)
        self.foot.row.addWidget(self.answered, 0, Qt.AlignmentFlag.AlignTop)
        self.foot.setVisible(False)
        return self.foot

    def _say_learnt(self) -> None:
        given = [pair.verdict for pair in self._pairs if pair.verdict is not None]
        self.foot.setVisible(bool(given))
        said = self.tr("<b>{n} putusan Anda</b><br>{same} sama · {other} beda · {unsure} ragu")
        self.learnt.setText(
            said.format(
                n=written.number(len(given)),
                same=given.count(Verdict.SAME),
                other=given.count(Verdict.DIFFERENT),
                unsure=given.count(Verdict.UNSURE),
            )
        )
        on = self.answered.isChecked()
        self.answered.setText(self.tr("Sembunyikan") if on else self.tr("Tampilkan"))

    def _build_list(self) -> PairList:
        made = PairList()
        made.setModel(self.model)
        made.setItemDelegate(PairDelegate(made))
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setAccessibleName(self.tr("Antrean pasangan; S sama, B beda, R ragu"))
        made.selectionModel().currentChanged.connect(self._on_current)
        return made

    def _build_chips(self) -> QScrollArea:
        """Return the chips; where they do not fit, they can be reached by Tab or wheel."""
        bar = QFrame()
        row = QHBoxLayout(bar)
        row.setContentsMargins(10, 8, 8, 8)
        row.setSpacing(4)
        for key in ("all", "function", "same", "other"):
            made = chip("", checked=key == "all")
            made.setObjectName(key)
            made.setFont(theme.font(Step.CHART, theme.MEDIUM))
            self._chips.addButton(made)
            row.addWidget(made)
        row.addStretch(1)
        self._chips.buttonClicked.connect(self._on_chip)
        area = scrolled(bar, self.tr("Saringan antrean"))
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedHeight(theme.px(40))
        area.setMinimumWidth(1)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setObjectName("chips")
        return area

    def show_pairs(self, pairs: Sequence[ReviewPair]) -> None:
        """Show the open questions; answered ones too when the person wants to see them."""
        self._pairs = tuple(pairs)
        also = self.answered.isChecked()
        self._all = tuple(p for p in pairs if needs_review(p) or (also and p.verdict is not None))
        self._say_learnt()
        texts = {
            "all": self.tr("Semua {n}"),
            "function": self.tr("Fungsi {n}"),
            "same": self.tr("Sama {n}"),
            "other": self.tr("Lain {n}"),
        }
        for made in self._chips.buttons():
            key = made.objectName()
            count = sum(1 for pair in self._all if _belongs(pair, key))
            made.setText(texts[key].format(n=written.number(count)))
            made.setMinimumWidth(made.sizeHint().width())
        self._show()

    @property
    def current(self) -> ReviewPair | None:
        """The pair that is chosen."""
        pair = self.list.currentIndex().data(PAIR)
        return pair if isinstance(pair, ReviewPair) else None

    @property
    def place(self) -> tuple[int, int]:
        """Row of the chosen pair (from 1) and number of rows."""
        return self.list.currentIndex().row() + 1, self.model.rowCount()

    def choose(self, key: tuple[str, str]) -> bool:
        """Choose a pair by its key; False when it is not in the list."""
        for row, pair in enumerate(self.model.pairs):
            if pair.key == key:
                self.list.setCurrentIndex(self.model.index(row, 0))
                return True
        return False

    def step(self, by: int) -> None:
        """Choose a neighbour."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row, 0))

    def _on_chip(self) -> None:
        made = self._chips.checkedButton()
        self._filter = made.objectName() if made is not None else "all"
        self._show()

    def _show(self) -> None:
        before, row = self.current, max(self.list.currentIndex().row(), 0)
        kept = [pair for pair in self._all if _belongs(pair, self._filter)]
        self.model.show(sorted_pairs(kept, QueueOrder(self.order.currentData())))
        if not (before and self.choose(before.key)) and self.model.rowCount():
            last = self.model.rowCount() - 1
            self.list.setCurrentIndex(self.model.index(min(row, last), 0))
        if not self.model.rowCount():
            self.pair_chosen.emit(None)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.pair_chosen.emit(index.data(PAIR))


def _belongs(pair: ReviewPair, key: str) -> bool:
    if key == "all":
        return True
    if key == "other":
        return pair.kind not in {PairKind.FUNCTION, PairKind.SAME}
    return pair.kind.value == key
