"""Beside the work: what waits for approval, evidence for the index, what changed since a day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.domain.change import Step as JournalStep
from planner.domain.decision import Disposition
from planner.workspace.progress_view import EvidenceItem, ProgressView, Waiting
from ui import format as written
from ui import theme
from ui.theme import MEDIUM, Step
from ui.widgets.badge import Badge
from ui.widgets.bars import MiniBar
from ui.widgets.buttons import button, tag, text
from ui.widgets.elided import ElidedLabel
from ui.widgets.lettering import short_name
from ui.widgets.pane import PaneHead, Section, paragraph, scrolled

SHOWN, STEPS = 5, 8
INDICATORS = {
    13: "Aplikasi Pemerintah Digital",
    15: "Keterpaduan Proses Bisnis",
    16: "Integrasi Aplikasi",
    17: "Portal Layanan Digital",
    18: "Interoperabilitas Data",
}
"""Official names, shortened; they are not translated."""


class WaitingLine(QFrame):
    """One decision, or the plan, with its button."""

    approved = Signal(str)

    def __init__(self, waiting: Waiting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting = waiting
        name = short_name(waiting.name) if waiting.application else self.tr("Seluruh rencana")
        into = f" → {short_name(waiting.into)}" if waiting.into else ""
        title = ElidedLabel(f"{name}{into}")
        title.setFont(theme.font(weight=MEDIUM))
        note = ElidedLabel(self._note())
        note.setProperty("role", "muted")
        note.setFont(theme.font(Step.SMALL))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(title)
        words.addWidget(note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 3, 0, 3)
        row.setSpacing(8)
        if waiting.application:
            row.addWidget(Badge(waiting.disposition or Disposition.UNDECIDED))
        row.addLayout(words, 1)
        lapsed = waiting.lapsed
        row.addWidget(
            tag(self.tr("Gugur") if lapsed else self.tr("Baru"), "warn" if lapsed else "neutral")
        )
        act = button(self.tr("Setujui"), kind="small")
        act.setAccessibleName(self.tr("Setujui {name}").format(name=name))
        act.clicked.connect(lambda: self.approved.emit(waiting.application))
        row.addWidget(act)

    def _note(self) -> str:
        if self.waiting.lapsed and self.waiting.on:
            said = self.tr("berubah sesudah disetujui {day}")
            return said.format(day=written.short_day(self.waiting.on))
        return self.tr("belum disetujui")


class IndicatorLine(QFrame):
    """One indicator: how much of its evidence is there, and what is missing."""

    def __init__(
        self, number: int, items: Sequence[EvidenceItem], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        have = sum(item.held for item in items)
        name = ElidedLabel(INDICATORS[number])
        name.setFont(theme.font(weight=MEDIUM))
        count = text(
            self.tr("{n} dari {m} bukti").format(
                n=written.number(have), m=written.number(len(items))
            ),
            Step.SMALL,
            "muted" if have == len(items) else "warn",
        )
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(tag(written.number(number)))
        head.addWidget(name, 1)
        head.addWidget(count)
        bar = MiniBar()
        bar.setFixedHeight(4)
        bar.show_share(have / max(len(items), 1), "good" if have == len(items) else "accent")
        missing = paragraph("muted", Step.SMALL)
        missing.setText(self._missing(items))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(bar)
        column.addWidget(missing)

    def _missing(self, items: Sequence[EvidenceItem]) -> str:
        parts = []
        for item in items:
            if item.held:
                continue
            share = f" {written.number(item.have)}/{written.number(item.whole)}"
            parts.append(f"{item.name}{share if item.whole > 1 else ''}")
        if not parts:
            return self.tr("Lengkap menurut daftar ini.")
        return self.tr("Kurang: {items}").format(items="; ".join(parts))


class ProgressSide(QFrame):
    """The right pane of the page."""

    approved = Signal(str)
    since_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.waiting = Section("", ruled=False)
        self._waiting = QVBoxLayout()
        self.waiting.column.addLayout(self._waiting)
        self.index = Section(self.tr("Indeks Pemdi"))
        self.index.aside.setText(self.tr("bukti di dokumen ini"))
        self._index = QVBoxLayout()
        self.index.column.addLayout(self._index)
        note = paragraph("muted", Step.CHART)
        note.setText(
            self.tr("Tingkat diisi asesor, bukan dihitung aplikasi. Daftar bukti ini usulan dan "
                    "belum dicocokkan dengan naskah Permen PANRB 8/2026.")
        )  # fmt: skip
        self.index.add(note)
        self.changes = Section(self.tr("Perubahan"))
        self._changes = QVBoxLayout()
        self.changes.column.addLayout(self._changes)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(10)
        for part in (self.waiting, self.index, self.changes):
            column.addWidget(part)
        column.addStretch(1)
        self.head = PaneHead(self.tr("Menunggu persetujuan"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(scrolled(inner, self.tr("Persetujuan, bukti, perubahan")), 1)

    def show_view(self, view: ProgressView) -> None:
        """Show what waits and which evidence is there."""
        _empty(self._waiting)
        self.head.note.setText(written.number(len(view.waiting)) if view.waiting else "")
        for one in view.waiting[:SHOWN]:
            line = WaitingLine(one)
            line.approved.connect(self.approved)
            self._waiting.addWidget(line)
        more = len(view.waiting) - SHOWN
        if more > 0 or not view.waiting:
            said = self.tr("{n} lagi di halaman Keputusan").format(n=written.number(more))
            words = said if more > 0 else self.tr("Tidak ada yang menunggu.")
            self._waiting.addWidget(text(words, Step.SMALL, "muted"))
        _empty(self._index)
        for number in INDICATORS:
            items = [item for item in view.evidence if item.indicator == number]
            self._index.addWidget(IndicatorLine(number, items))

    def show_changes(self, steps: Sequence[JournalStep], since: date) -> None:
        """Show the steps made since a day, the newest first."""
        _empty(self._changes)
        self.changes.title.setText(
            self.tr("Perubahan sejak {day}").format(day=written.short_day(since))
        )
        self.changes.aside.setText(written.number(len(steps)))
        for step in list(reversed(steps))[:STEPS]:
            line = QLabel(f"{written.moment(step.when)} · {step.what} · {step.who or '–'}")
            line.setFont(theme.font(Step.SMALL))
            line.setWordWrap(True)
            self._changes.addWidget(line)
        if not steps:
            self._changes.addWidget(text(self.tr("Tidak ada perubahan."), Step.SMALL, "muted"))


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.deleteLater()
