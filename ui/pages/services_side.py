"""Beside the services: the guarantee by day, the chosen service, entries to be put in order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from graph.model import ServiceId
from planner.domain.needs import need_codes, need_name
from planner.workspace.portal import DayCount, Entry, Fault, MenuFault, PortalView, Span
from ui import format as written
from ui import theme
from ui.models.service_rows import fault_words
from ui.theme import MEDIUM, STRONG, Step
from ui.widgets.buttons import button, tag, text
from ui.widgets.carrier_bars import CarrierBar, CarrierBars
from ui.widgets.day_strip import DayStrip, StripDay
from ui.widgets.lettering import short_name
from ui.widgets.pane import PaneHead, Section, paragraph, scrolled

SHOWN = 6
"""Faults in the list; the filters above the services hold them all."""


class GuaranteeSection(Section):
    """Whether every service is carried on every day, and which day is the hardest."""

    hardest_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", ruled=False, parent=parent)
        self.figure = text("", Step.SUBFIGURE)
        self.words = text("", role="muted")
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.figure)
        line.addWidget(self.words, 1)
        self.column.addLayout(line)
        self.strip = DayStrip()
        self.add(self.strip)
        self.legend = paragraph("muted", Step.SMALL)
        self.add(self.legend)
        self.hard = paragraph(step=Step.SMALL)
        self.add(self.hard)
        self.show_hard = button(self.tr("Tunjukkan layanannya"), kind="link")
        self.show_hard.clicked.connect(self.hardest_wanted)
        self.add(self.show_hard)

    def show_view(self, view: PortalView, total: int) -> None:
        """Show the guarantee of this plan."""
        days = view.days
        least = min((day.carried for day in days), default=total - len(view.uncovered))
        self.figure.setText(f"{written.number(least)} / {written.number(total)}")
        said = self.tr("berpengampu setiap hari") if days else self.tr("berpengampu sekarang")
        self.words.setText(said)
        self.strip.setVisible(bool(days))
        hardest = view.hardest
        self.strip.show_days(_strip(days, total, hardest), date.today())
        most = max((day.parallel for day in days), default=0)
        said = self.tr("Hijau: semua layanan terbawa hari itu. Di atasnya: layanan dengan dua "
                       "pengampu selama berjalan paralel, paling banyak {n}.")  # fmt: skip
        self.legend.setText(said.format(n=written.number(most)) if days else self.tr(
            "Susun rencana untuk melihat jaminan hari demi hari."))  # fmt: skip
        self.hard.setVisible(hardest is not None)
        self.show_hard.setVisible(hardest is not None)
        if hardest is not None:
            said = self.tr("<b>Hari tersulit: {day}.</b> {n} layanan tinggal satu pengampu saat "
                           "beralih.")  # fmt: skip
            day, n = written.short_day(hardest.day), written.number(hardest.alone)
            self.hard.setText(said.format(day=day, n=n))


def _strip(days: Sequence[DayCount], total: int, hardest: DayCount | None) -> list[StripDay]:
    most = max((day.carried for day in days), default=total)
    return [
        StripDay(one.day, one.carried >= most, one.parallel, one is hardest or one == hardest)
        for one in days
    ]


class ServiceSection(Section):
    """The chosen service: its need and why, its title, its carriers by day."""

    classified = Signal(str)
    entitled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.name = paragraph()
        self.name.setFont(theme.font(Step.BODY, STRONG))
        self.unit = text("", Step.SMALL, "muted")
        self.unit.setWordWrap(True)
        self.bars = CarrierBars()
        self.handover = paragraph("muted", Step.SMALL)
        self.need = QComboBox()
        self.need.setAccessibleName(self.tr("Kebutuhan layanan ini"))
        self.need.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.why = paragraph("muted", Step.SMALL)
        self.accept = button(self.tr("Terima usulan"), kind="small")
        self.title_edit = QLineEdit()
        self.title_edit.setAccessibleName(self.tr("Judul entri di menu portal"))
        for widget in (self.name, self.unit, self.bars, self.handover):
            self.add(widget)
        self.add(_label(self.tr("Kebutuhan")))
        line = QHBoxLayout()
        line.addWidget(self.need, 1)
        line.addWidget(self.accept)
        self.column.addLayout(line)
        self.add(self.why)
        self.add(_label(self.tr("Judul di menu portal")))
        self.add(self.title_edit)
        self.need.activated.connect(lambda _: self.classified.emit(self.need.currentData()))
        self.accept.clicked.connect(lambda: self.classified.emit(self.need.currentData()))
        self.title_edit.editingFinished.connect(self._on_title)
        self._title = ""

    def show_entry(self, entry: Entry | None, need: str, spans: Sequence[Span]) -> None:
        """Show one service; nothing is chosen with None."""
        self.setVisible(entry is not None)
        if entry is None:
            return
        self.name.setText(entry.name)
        self.unit.setText(entry.unit)
        self._show_needs(need)
        self.accept.setVisible(entry.suggested and bool(need))
        sure = self.tr("Usulan: {why}.") if entry.certain else self.tr("Usulan, ragu: {why}.")
        said = sure.format(why="; ".join(entry.why) or self.tr("tidak ada petunjuk"))
        self.why.setText(said if entry.suggested else self.tr("Ditetapkan pejabat."))
        self._title = entry.title
        self.title_edit.setText(entry.title)
        self._show_spans(entry, spans)

    def _show_needs(self, need: str) -> None:
        self.need.clear()
        if not need:
            self.need.addItem(self.tr("belum digolongkan"), "")
        for code in need_codes():
            self.need.addItem(need_name(code), code)
        self.need.setCurrentIndex(max(0, self.need.findData(need)))

    def _show_spans(self, entry: Entry, spans: Sequence[Span]) -> None:
        known = {one.id: one for one in (*entry.before, *entry.after)}
        self.bars.setVisible(bool(spans))
        self.handover.setVisible(bool(spans))
        if not spans or self._window is None:
            return
        bars = [
            CarrierBar(
                name=short_name(known[span.carrier].name),
                disposition=known[span.carrier].disposition,
                first=span.first,
                last=span.last,
                parallel=span.parallel,
                words=self._span_words(span),
            )
            for span in spans
            if span.carrier in known
        ]
        self.bars.show_bars(bars, *self._window)
        ends = [span.last for span in spans if span.last]
        said = self.tr("Tidak pernah kosong; yang lama mati {day}.")
        self.handover.setText(
            said.format(day=written.short_day(max(ends)))
            if ends
            else self.tr("Tidak berpindah tangan dalam rencana ini.")
        )

    def _span_words(self, span: Span) -> str:
        if span.last:
            return self.tr("sampai {day}").format(day=written.short_day(span.last))
        if span.first:
            return self.tr("mulai {day}").format(day=written.short_day(span.first))
        return self.tr("terus")

    _window: tuple[date, date] | None = None

    def use_window(self, days: Sequence[DayCount]) -> None:
        """Draw bars between the first and the last day of the plan."""
        self._window = (days[0].day, days[-1].day) if days else None

    def _on_title(self) -> None:
        wanted = self.title_edit.text().strip()
        if wanted != self._title:
            self._title = wanted
            self.entitled.emit(wanted)


class FaultLine(QFrame):
    """One entry to be put in order, with what can be done about it."""

    mended = Signal(object)
    shown = Signal(str)

    def __init__(self, fault: MenuFault, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = button(name, kind="link")
        title.setFont(theme.font(Step.SMALL, MEDIUM))
        title.clicked.connect(lambda: self.shown.emit(fault.service))
        words = QLabel(fault_words(fault.fault, fault.word))
        words.setProperty("role", "muted")
        words.setFont(theme.font(Step.SMALL))
        words.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.addLayout(column, 1)
        label = {
            Fault.DOUBLE: self.tr("Satukan"),
            Fault.AGENCY_NAME: self.tr("Ganti judul"),
            Fault.NOT_LISTED: self.tr("Sudah ada"),
            Fault.UNSURE_NEED: self.tr("Terima"),
            Fault.INTERNAL_SHOWN: self.tr("Keluarkan"),
        }.get(fault.fault)
        if label:
            act = button(label, kind="small")
            act.setAccessibleName(f"{label}: {name}")
            act.clicked.connect(lambda: self.mended.emit(fault))
            row.addWidget(act)


class ServicesSide(QFrame):
    """The whole right pane."""

    mended = Signal(object)
    shown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        head = PaneHead(self.tr("Jaminan layanan"))
        self.state = tag("", "good")
        head.add(self.state)
        self.guarantee = GuaranteeSection()
        self.service = ServiceSection()
        self.faults = Section(self.tr("Entri portal yang perlu dirapikan"))
        self._lines = QVBoxLayout()
        self.faults.column.addLayout(self._lines)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(12)
        for part in (self.guarantee, self.service, self.faults):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(scrolled(inner, self.tr("Jaminan layanan")), 1)

    def show_view(self, view: PortalView, total: int, names: dict[ServiceId, str]) -> None:
        """Show the guarantee and the faults."""
        kept = not view.uncovered
        self.state.setText(self.tr("terpenuhi") if kept else self.tr("belum terpenuhi"))
        self.state.setProperty("tag", "good" if kept else "bad")
        self.state.style().polish(self.state)
        self.guarantee.show_view(view, total)
        self.service.use_window(view.days)
        self._show_faults(view, names)

    def _show_faults(self, view: PortalView, names: dict[ServiceId, str]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        shown = view.faults[:SHOWN]
        for fault in shown:
            line = FaultLine(fault, names.get(fault.service, fault.service))
            line.mended.connect(self.mended)
            line.shown.connect(self.shown)
            self._lines.addWidget(line)
        if not view.complaint:
            missing = paragraph("warn", Step.SMALL)
            missing.setText(self.tr("Warga belum menemukan saluran pengaduan (SP4N-LAPOR!)."))
            self._lines.addWidget(missing)
        count = len(view.faults)
        self.faults.aside.setText(
            self.tr("{n} dari {m}").format(n=written.number(len(shown)), m=written.number(count))
            if count
            else self.tr("rapi")
        )


def _label(words: str) -> QLabel:
    return text(words, Step.SMALL, "muted")
