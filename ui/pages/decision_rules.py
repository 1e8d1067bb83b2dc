"""The rules under the board: officers' own with their price, what clashes, what always holds."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.workspace.clashes import Party
from ui import format as written
from ui import theme
from ui.theme import STRONG, Step
from ui.views.demands import DemandLine, Demands
from ui.views.why import escaped
from ui.widgets.buttons import button, icon_button, text
from ui.widgets.fitting import Fitting
from ui.widgets.pane import PaneHead, paragraph, rule, scrolled


class DemandRow(QFrame):
    """One line: sentence, price; a press opens it, the cross gives it up."""

    opened = Signal(object)
    dropped = Signal(object)

    def __init__(self, line: DemandLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        if line.note:
            sign = QLabel()
            side = theme.px(14)
            sign.setPixmap(theme.icon("warning", "warn").pixmap(QSize(side, side)))
            sign.setToolTip(line.note)
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        self.words = paragraph(step=Step.SMALL)
        self.words.setText(self._said())
        row.addWidget(self.words, 1)
        self.price = text(line.price, Step.SMALL, "text" if line.costly else "muted")
        self.price.setFont(theme.font(Step.SMALL, STRONG if line.costly else None))
        self.price.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.price)
        if line.party is not None:
            self._add_keys(row, line.party)

    def _said(self) -> str:
        said = escaped(self.line.text)
        if self.line.note:
            said += f'<br><span style="color:{theme.palette().warn.name()}">'
            said += f"{escaped(self.line.note)}</span>"
        return said

    def _add_keys(self, row: QHBoxLayout, party: Party) -> None:
        edit = icon_button("pencil-simple", self.tr("Ubah: {what}").format(what=self.line.text))
        edit.clicked.connect(lambda: self.opened.emit(party))
        drop = icon_button("x", self.tr("Lepas: {what}").format(what=self.line.text))
        drop.clicked.connect(lambda: self.dropped.emit(party))
        for key in (edit, drop):
            key.setIconSize(QSize(theme.px(13), theme.px(13)))
            key.setFixedSize(QSize(theme.px(22), theme.px(22)))
            row.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)


class ClashBox(QFrame):
    """What contradicts itself, and the fewest wishes to give up, each with its button."""

    dropped = Signal(object)

    def __init__(self, demands: Demands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        head = paragraph("warn", Step.SMALL)
        why = "<br>".join(escaped(clash) for clash in demands.clashes[:4])
        told = self.tr("<b>Aturan dan putusan bertentangan.</b>")
        if not demands.clashes:
            told = self.tr("<b>Tidak semua putusan muat sampai tenggat.</b>")
        head.setText("<br>".join(part for part in (told, why) if part))
        column.addWidget(head)
        fewest = paragraph(step=Step.SMALL)
        fewest.setText(self.tr("Yang paling sedikit dilepas:"))
        column.addWidget(fewest)
        self.keys = []
        for wish in demands.give_up:
            line = QHBoxLayout()
            line.setSpacing(8)
            said = paragraph(step=Step.SMALL)
            said.setText(escaped(wish.text))
            line.addWidget(said, 1)
            key = button(self.tr("Lepas"), kind="small")
            key.setAccessibleName(self.tr("Lepas: {what}").format(what=wish.text))
            key.clicked.connect(lambda _=False, party=wish.party: self.dropped.emit(party))
            self.keys.append(key)
            line.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)
            column.addLayout(line)


class RulesPane(QFrame):
    """What the plan must respect, as a list; each line is a fact of the document."""

    new_wanted = Signal()
    prices_wanted = Signal()
    opened = Signal(object)
    """A ``Party`` to be edited."""
    dropped = Signal(object)
    """A ``Party`` to be given up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.head = PaneHead(self.tr("Aturan Anda"))
        self.prices = button(self.tr("Hitung harga"), kind="link")
        self.prices.setFont(theme.font(Step.SMALL))
        self.prices.setToolTip(
            self.tr("Merencanakan ulang tanpa tiap aturan, dan menyebut apa yang kembali")
        )
        self.prices.clicked.connect(self.prices_wanted)
        self.add = icon_button("plus", self.tr("Aturan baru"))
        self.add.clicked.connect(self.new_wanted)
        self.head.add(self.prices, self.add)
        self.inner = Fitting()
        self.lines = QVBoxLayout(self.inner)
        self.lines.setContentsMargins(12, 8, 12, 8)
        self.lines.setSpacing(5)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(scrolled(self.inner, self.tr("Daftar aturan")), 1)
        self.rows: list[DemandRow] = []
        self.clash: ClashBox | None = None

    def show_demands(self, demands: Demands, *, pricing: bool = False) -> None:
        """List the rules; the price column waits while prices are computed."""
        self._clear()
        if demands.give_up:
            self.clash = ClashBox(demands)
            self.clash.dropped.connect(self.dropped)
            self.lines.addWidget(self.clash)
        for line in demands.lines:
            self.rows.append(self._row(line))
        if not demands.lines:
            none = paragraph("muted", Step.SMALL)
            none.setText(self.tr("Belum ada aturan sendiri. Tekan + untuk menambah."))
            self.lines.addWidget(none)
        self._sum_up(demands)
        self.lines.addWidget(rule())
        for line in demands.fixed:
            self._row(line)
        self.lines.addStretch(1)
        self.prices.setVisible(bool(demands.lines))
        self.prices.setEnabled(not pricing)
        self.prices.setText(self.tr("Menghitung …") if pricing else self.tr("Hitung harga"))
        self.inner.fit_soon()

    def _row(self, line: DemandLine) -> DemandRow:
        row = DemandRow(line)
        row.opened.connect(self.opened)
        row.dropped.connect(self.dropped)
        self.lines.addWidget(row)
        return row

    def _sum_up(self, demands: Demands) -> None:
        """Name the dearest rule and offer to try without it."""
        dearest = max(demands.lines, key=lambda line: line.costly, default=None)
        if dearest is None or dearest.costly <= 0 or dearest.party is None:
            return
        said = self.tr("Paling mahal: {what}, {points} poin.").format(
            what=dearest.text, points=written.number(dearest.costly)
        )
        line = QHBoxLayout()
        words = paragraph("muted", Step.SMALL)
        words.setText(escaped(said))
        key = button(self.tr("Coba tanpanya"), kind="link")
        key.setFont(theme.font(Step.SMALL))
        party = dearest.party
        key.clicked.connect(lambda: self.dropped.emit(party))
        line.addWidget(words, 1)
        line.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)
        holder = QWidget()
        line.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(line)
        self.lines.addWidget(holder)

    def _clear(self) -> None:
        self.rows, self.clash = [], None
        while (item := self.lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
