"""The sheets of the files: taken, offered or refused, and what wants a look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui import format as written
from ui import theme
from ui.icons import paint_icon
from ui.models.import_draft import Entry, EntryKind
from ui.models.mapping import doubts
from ui.widgets.painting import option_rect, option_state, paint_tag

ENTRY = Qt.ItemDataRole.UserRole + 1
ICONS = {EntryKind.TABLE: "table", EntryKind.OFFERED: "table", EntryKind.REFUSED: "warning"}


class _SheetDelegate(QStyledItemDelegate):
    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, theme.px(55))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry: Entry = index.data(ENTRY)
        colours, rect = theme.palette(), option_rect(option)
        if option_state(option) & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, colours.soft)
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colours.accent)
        painter.setPen(colours.grid)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        size = theme.px(14)
        icon = QRect(rect.left() + 13, rect.top() + theme.px(11), size, size)
        refused = entry.kind is EntryKind.REFUSED
        paint_icon(painter, icon, ICONS[entry.kind], colours.bad if refused else colours.muted)
        self._words(painter, rect, entry)

    def _words(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        colours, taken = theme.palette(), entry.kind is EntryKind.TABLE
        first = QRect(rect.left() + 34, rect.top() + theme.px(8), rect.width() - 44, theme.px(20))
        painter.setFont(theme.font(weight=theme.STRONG if taken else None))
        painter.setPen(colours.text if taken else colours.muted)
        middle = Qt.AlignmentFlag.AlignVCenter
        elide = Qt.TextElideMode.ElideMiddle
        metrics = painter.fontMetrics()
        painter.drawText(first, middle, metrics.elidedText(entry.look.file, elide, first.width()))
        second = QRect(rect.left() + 14, first.bottom() + 1, rect.width() - 24, theme.px(18))
        words, tone = _tag(entry)
        if words:
            second.setRight(paint_tag(painter, second, words, tone) - 6)
        painter.setFont(theme.font(theme.Step.SMALL))
        painter.setPen(colours.muted)
        line = painter.fontMetrics().elidedText(second_line(entry), elide, second.width())
        painter.drawText(second, middle, line)


class SheetList(QListView):
    """One line a sheet; the current one is shown in the middle."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Lembar yang terbaca"))
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.entries: tuple[Entry, ...] = ()
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(_SheetDelegate(self))
        self.selectionModel().currentRowChanged.connect(self._on_row)

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.entries[current.row()])

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these sheets; none is chosen by that."""
        self.selectionModel().blockSignals(True)
        self.entries = tuple(entries)
        self._items.clear()
        for entry in entries:
            item = QStandardItem(f"{entry.look.file} {second_line(entry)} {_tag(entry)[0]}")
            item.setData(entry, ENTRY)
            item.setToolTip(entry.look.error or entry.look.path)
            self._items.appendRow(item)
        self.selectionModel().blockSignals(False)

    def mark(self, row: int) -> None:
        """Show which line is in the middle, without choosing it anew."""
        self.selectionModel().blockSignals(True)
        self.setCurrentIndex(self._items.index(row, 0))
        self.selectionModel().blockSignals(False)
        self.viewport().update()


def second_line(entry: Entry) -> str:
    """Return what stands under the file's name."""
    name = entry.sheet or "–"
    if entry.kind is EntryKind.REFUSED:
        return name if entry.sheet else QCoreApplication.translate("SheetList", "tidak terbaca")
    if entry.kind is EntryKind.TABLE:
        return QCoreApplication.translate("SheetList", "{sheet} · {n} baris").format(
            sheet=name, n=written.number(entry.rows)
        )
    if entry.reading is not None:
        return QCoreApplication.translate("SheetList", "{sheet} · bukan daftar aplikasi?").format(
            sheet=name
        )
    if entry.hidden:
        return QCoreApplication.translate("SheetList", "{sheet}, tersembunyi · dilewati").format(
            sheet=name
        )
    return QCoreApplication.translate("SheetList", "{sheet} · dilewati").format(sheet=name)


def _tag(entry: Entry) -> tuple[str, str]:
    if entry.kind is EntryKind.REFUSED:
        return QCoreApplication.translate("SheetList", "periksa"), "bad"
    if entry.reading is None or entry.kind is EntryKind.OFFERED:
        return "", ""
    if entry.look.returned:
        return QCoreApplication.translate("SheetList", "berkas kembali"), "good"
    if unsure := len(doubts(entry.reading)):
        return QCoreApplication.translate("SheetList", "{n} ragu").format(n=unsure), "warn"
    if entry.look.known:
        return QCoreApplication.translate("SheetList", "judul sama"), "good"
    return QCoreApplication.translate("SheetList", "yakin"), "good"
