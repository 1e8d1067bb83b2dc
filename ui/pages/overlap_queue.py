"""The queue of questions: filter by kind, order, groups that open, one row per answer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice

from PySide6.QtCore import QModelIndex, Qt, Signal
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

from graph.findings import Findings
from planner.domain.decision import Verdict
from planner.domain.snapshot import Snapshot
from ui import format as written
from ui import theme
from ui.models.questions import Bundle, Key, Question, Review, Row, in_order, kind_of_row
from ui.models.review import PairKind, QueueOrder, ReviewPair
from ui.pages.pair_rows import ROW, Line, PairDelegate, PairModel
from ui.theme import Step
from ui.widgets.buttons import chip
from ui.widgets.pane import PaneHead, paragraph, scrolled

KEYS = {"S": Verdict.SAME, "B": Verdict.DIFFERENT, "R": Verdict.UNSURE}
MOST_SHOWN = 400
"""Rows shown at once: more than anybody answers in a day."""
FILTERS = ("all", "function", "same", "national", "other")


class PairList(QListView):
    """A list whose letters answer instead of searching; arrows left and right fold groups."""

    answered = Signal(object)
    folded = Signal(bool)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verdict = KEYS.get(event.text().upper())
        if verdict is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.answered.emit(verdict)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.folded.emit(event.key() == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:  # noqa: N802 - Qt names it
        """Search nothing: a letter typed here is an answer, or nothing."""


class QueuePane(QFrame):
    """Head with the order, chips by kind, and the list itself: the map's keyboard twin."""

    row_chosen = Signal(object)
    """A ``Bundle``, a ``Question``, or None when nothing waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.review = Review(Findings(), Snapshot(revision=0))
        self._ranked: tuple[Key, ...] = ()
        self._filter = "all"
        self._unfolded: set[Key] = set()
        self._also_answered = False
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Urutan antrean"))
        for key, label in (
            (QueueOrder.SETTLES, self.tr("Paling menentukan")),
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
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.head)
        self.column.addWidget(self.chips)
        self.column.addWidget(self.list, 1)
        self.more = paragraph("muted", Step.SMALL)
        self.more.setContentsMargins(12, 6, 12, 6)
        said = self.tr("{n} teratas ditampilkan; yang lain menyusul setelah ini dijawab.")
        self.more.setText(said.format(n=written.number(MOST_SHOWN)))
        self.more.setVisible(False)
        self.column.addWidget(self.more)

    def _build_list(self) -> PairList:
        made = PairList()
        made.setModel(self.model)
        self.delegate = PairDelegate(made)
        made.setItemDelegate(self.delegate)
        made.setUniformItemSizes(True)
        made.setMouseTracking(True)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setAccessibleName(
            self.tr("Antrean; S sama, B beda, R ragu, panah kanan membuka kelompok")
        )
        made.selectionModel().currentChanged.connect(self._on_current)
        made.doubleClicked.connect(lambda _: self.fold(None))
        made.activated.connect(lambda _: self.fold(None))
        made.folded.connect(self.fold)
        return made

    def _build_chips(self) -> QScrollArea:
        """Return the chips; where they do not fit, they can be reached by Tab or wheel."""
        bar = QFrame()
        row = QHBoxLayout(bar)
        row.setContentsMargins(10, 8, 8, 8)
        row.setSpacing(4)
        for key in FILTERS:
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

    # What is shown

    def show_review(self, review: Review) -> None:
        """Show the open questions of this review."""
        self.review = review
        self._count_chips()
        self._show()

    def show_answered(self, on: bool) -> None:
        """Show the answered pairs as well, or not."""
        self._also_answered = on
        self._count_chips()
        self._show()

    def show_blind(self, on: bool) -> None:
        """Hide what the engine thinks of open questions, or not."""
        self.delegate.blind = self.model.blind = on
        self.list.viewport().update()

    def rank(self, ranked: tuple[Key, ...]) -> None:
        """Take the question that settles most first, where the person wants it so."""
        first_time = not self._ranked and self.list.currentIndex().row() <= 0
        self._ranked = ranked
        if self.order.currentData() == QueueOrder.SETTLES:
            self._show()
            if first_time and self.model.rowCount():
                self.list.setCurrentIndex(self.model.index(0, 0))

    def _rows(self) -> Iterator[Row]:
        order = QueueOrder(self.order.currentData())
        first = self._first() if order == QueueOrder.SETTLES else None
        if first is not None:
            yield first
        for row in self.review.rows(order):
            if row is not first:
                yield row

    def _first(self) -> Row | None:
        """Return the row with the question that settles most."""
        found = (self.review.home(key) for key in self._ranked)
        return next((row for row in found if row is not None), None)

    def _count_chips(self) -> None:
        texts = {
            "all": self.tr("Semua {n}"),
            "function": self.tr("Fungsi {n}"),
            "same": self.tr("Sama {n}"),
            "national": self.tr("Umum {n}"),
            "other": self.tr("Lain {n}"),
        }
        kinds = Counter[str]()
        for kind, number in self.review.kinds.items():
            kinds[_chip_of(kind)] += number
        for pair in self.review.answered if self._also_answered else ():
            kinds[_chip_of(pair.kind)] += 1
        kinds["all"] = kinds.total()
        for made in self._chips.buttons():
            key = made.objectName()
            count = kinds[key]
            made.setText(texts[key].format(n=written.number(count)))
            made.setMinimumWidth(made.sizeHint().width())
            made.setVisible(key in {"all", self._filter} or count > 0)

    @property
    def row(self) -> Row | None:
        """What is chosen: a bundle or a question."""
        line = self.list.currentIndex().data(ROW)
        return line.row if isinstance(line, Line) else None

    @property
    def current(self) -> ReviewPair | None:
        """The pair that is chosen; None for a bundle."""
        row = self.row
        return row.lead if isinstance(row, Question) else None

    @property
    def place(self) -> tuple[int, int]:
        """Row of what is chosen (from 1) and number of rows."""
        return self.list.currentIndex().row() + 1, self.model.rowCount()

    # Moving in it

    def choose(self, key: Key) -> bool:
        """Choose a row by its key, opening the bundle it lies in; False when it is not there."""
        home = self.review.home(key)
        if isinstance(home, Bundle) and home.key not in self._unfolded:
            self._unfolded.add(home.key)
            self._show()
        return self._go_to(key)

    def choose_group(self, group: int) -> bool:
        """Choose the bundle of a group, or its only question."""
        for bundle in self.review.bundles:
            if bundle.group == group:
                return self._go_to(bundle.key)
        members = set(self.review.findings.groups[group].members) if group >= 0 else set()
        inside = (q for q in self.review.single if {q.lead.a, q.lead.b} <= members)
        return any(self._go_to(question.key) for question in inside)

    def _go_to(self, key: Key) -> bool:
        for at, line in enumerate(self.model.lines):
            if line.row.key == key:
                self.list.setCurrentIndex(self.model.index(at, 0))
                return True
        return False

    def step(self, by: int) -> None:
        """Choose a neighbour."""
        row = self.list.currentIndex().row() + by
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row, 0))

    def step_past(self) -> None:
        """Choose the next question after an answer: the last row goes back to the one before."""
        lines, at = self.model.lines, self.list.currentIndex().row()
        after = at + 1
        if lines and isinstance(lines[at].row, Bundle):
            while after < len(lines) and lines[after].inside:
                after += 1
        self.step((after if after < len(lines) else at - 1) - at)

    def fold(self, closed: bool | None) -> None:
        """Open or close the bundle that is chosen, or the one the question lies in."""
        at = self.list.currentIndex().row()
        lines = self.model.lines
        if not 0 <= at < len(lines):
            return
        while lines[at].inside and closed:
            at -= 1
        bundle = lines[at].row
        if not isinstance(bundle, Bundle):
            return
        if bundle.key in self._unfolded if closed is None else closed:
            self._unfolded.discard(bundle.key)
        else:
            self._unfolded.add(bundle.key)
        self._show()
        self._go_to(bundle.key)

    def _on_chip(self) -> None:
        made = self._chips.checkedButton()
        self._filter = made.objectName() if made is not None else "all"
        self._show()

    def _lines(self) -> Iterator[Line]:
        order = QueueOrder(self.order.currentData())
        answered = (Question(pair) for pair in self.review.answered if self._also_answered)
        for row in chain(answered, self._rows()):
            if self._filter not in ("all", _chip_of(kind_of_row(row))):
                continue
            unfolded = isinstance(row, Bundle) and row.key in self._unfolded
            yield Line(row, unfolded=unfolded)
            if unfolded and isinstance(row, Bundle):
                for question in in_order(row.questions, order):
                    yield Line(question, inside=True)

    def _show(self) -> None:
        before, at = self.row, max(self.list.currentIndex().row(), 0)
        lines = tuple(islice(self._lines(), MOST_SHOWN + 1))
        self.model.show(lines[:MOST_SHOWN])
        self.more.setVisible(len(lines) > MOST_SHOWN)
        if not (before and self._go_to(before.key)) and self.model.rowCount():
            last = self.model.rowCount() - 1
            self.list.setCurrentIndex(self.model.index(min(at, last), 0))
        if not self.model.rowCount():
            self.row_chosen.emit(None)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.row_chosen.emit(index.data(ROW).row)


def _chip_of(kind: PairKind) -> str:
    """Return the chip that a kind belongs to."""
    named = {PairKind.FUNCTION, PairKind.SAME, PairKind.NATIONAL}
    return kind.value if kind in named else "other"
