"""The queue of pairs to review: filter by kind, sort by consequence, one row per question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.decision import Verdict
from ui import format as written
from ui import theme
from ui.icons import paint_icon
from ui.models.review import PairKind, QueueOrder, ReviewPair, needs_review, sorted_pairs
from ui.theme import STRONG, Step
from ui.widgets.buttons import button, chip
from ui.widgets.lettering import RIGHT, short_name, shortened, width_of, write
from ui.widgets.pane import PaneFoot, PaneHead, paragraph, scrolled

Index = QModelIndex | QPersistentModelIndex
PAIR = Qt.ItemDataRole.UserRole + 1
NO_INDEX = QModelIndex()
KEYS = {"S": Verdict.SAME, "B": Verdict.DIFFERENT, "R": Verdict.UNSURE}
ICONS = {
    PairKind.SAME: "equals",
    PairKind.CHANNEL: "device-mobile",
    PairKind.SHARED_USE: "users",
    PairKind.FUNCTION: "crosshair",
    PairKind.COMPONENT: "puzzle-piece",
    PairKind.NATIONAL: "globe",
}


def kind_text(kind: PairKind) -> str:
    """Return what people call a kind of pair."""
    return {
        PairKind.SAME: QCoreApplication.translate("Queue", "aplikasi sama"),
        PairKind.CHANNEL: QCoreApplication.translate("Queue", "kanal satu sistem"),
        PairKind.SHARED_USE: QCoreApplication.translate("Queue", "pengguna bersama"),
        PairKind.FUNCTION: QCoreApplication.translate("Queue", "fungsi sama"),
        PairKind.COMPONENT: QCoreApplication.translate("Queue", "komponen bersama"),
        PairKind.NATIONAL: QCoreApplication.translate("Queue", "menyaingi Apl. Umum"),
    }[kind]


def consequence_text(pair: ReviewPair) -> str:
    """Say what the answer would change."""
    if pair.verdict is not None:
        return {
            Verdict.SAME: QCoreApplication.translate("Queue", "diputus sama"),
            Verdict.DIFFERENT: QCoreApplication.translate("Queue", "diputus beda"),
            Verdict.UNSURE: QCoreApplication.translate("Queue", "ragu"),
        }[pair.verdict]
    if not pair.moved:
        return QCoreApplication.translate("Queue", "tanpa akibat")
    if pair.kind in {PairKind.SAME, PairKind.CHANNEL, PairKind.SHARED_USE}:
        return QCoreApplication.translate("Queue", "hitung 1, bukan 2")
    text = QCoreApplication.translate("Queue", "ubah {n} keputusan")
    return text.format(n=written.number(len(pair.moved)))


class PairModel(QAbstractListModel):
    """The pairs shown, in order; replaced as a whole."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pairs: tuple[ReviewPair, ...] = ()

    def show(self, pairs: Sequence[ReviewPair]) -> None:
        """Show these pairs."""
        self.beginResetModel()
        self.pairs = tuple(pairs)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.pairs)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            PAIR,
        ):
            return None
        pair = self.pairs[index.row()]
        if role == PAIR:
            return pair
        said = (kind_text(pair.kind), written.percent(pair.probability), consequence_text(pair))
        return f"{pair.name_a} — {pair.name_b}, {', '.join(said)}"


class PairDelegate(QStyledItemDelegate):
    """Two lines: both names and the probability; the kind and the consequence."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        del option, index
        return QSize(80, theme.px(56))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        pair, palette = index.data(PAIR), theme.palette()
        rect = QRectF(option.rect)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, palette.soft)
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), palette.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, palette.hover)
        inner = rect.adjusted(14, 8, -12, -8)
        upper = QRectF(inner.left(), inner.top(), inner.width(), inner.height() / 2)
        self._names(painter, upper, pair)
        self._meaning(painter, upper.translated(0, inner.height() / 2), pair)
        painter.setPen(palette.grid)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _names(self, painter: QPainter, line: QRectF, pair: ReviewPair) -> None:
        palette, strong = theme.palette(), theme.font(Step.BODY, STRONG)
        share = written.percent(pair.probability)
        wide = width_of(share, Step.BODY, STRONG) + 4
        sure = pair.probability >= 0.6 and pair.verdict is None
        colour = palette.text if sure else palette.muted
        write(painter, line, share, colour, strong if sure else theme.font(), RIGHT)
        side = theme.px(13)
        room = line.width() - wide - side - 16
        left, right = short_name(pair.name_a), short_name(pair.name_b)
        first = width_of(left, Step.BODY, STRONG)
        second = width_of(right, Step.BODY, STRONG)
        if first + second > room:
            first = min(first, max(room - second, room / 2))
        name = shortened(left, first, Step.BODY, STRONG)
        first = width_of(name, Step.BODY, STRONG)
        ink = palette.text if pair.verdict is None else palette.muted
        write(painter, QRectF(line.left(), line.top(), first + 2, line.height()), name, ink, strong)
        x = line.left() + first + 5
        sign = "equals" if pair.kind is PairKind.SAME else "link"
        place = QRect(round(x), round(line.center().y() - side / 2), side, side)
        paint_icon(painter, place, sign, palette.muted)
        rest = QRectF(x + side + 5, line.top(), room - first + 4, line.height())
        write(painter, rest, right, ink, strong)

    def _meaning(self, painter: QPainter, line: QRectF, pair: ReviewPair) -> None:
        palette, font = theme.palette(), theme.font(Step.SMALL)
        side = theme.px(13)
        place = QRect(round(line.left()), round(line.center().y() - side / 2), side, side)
        paint_icon(painter, place, ICONS[pair.kind], palette.muted)
        telling = pair.moved and pair.verdict is None
        colour = palette.warn if telling else palette.muted
        then = consequence_text(pair)
        write(painter, line, then, colour, font, RIGHT)
        room = line.adjusted(side + 6, 0, -width_of(then, Step.SMALL) - 8, 0)
        write(painter, room, kind_text(pair.kind), palette.muted, font)


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
