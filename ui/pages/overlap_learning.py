"""What the answers have taught: how often the engine agreed, weights on offer, weights in force."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from graph.findings import Signal as Sign
from planner.domain.decision import LearnedWeights, Learning, Verdict
from planner.domain.snapshot import Snapshot
from planner.domain.words import word
from ui import format as written
from ui import theme
from ui.models.review import ReviewPair
from ui.theme import STRONG, Step
from ui.widgets.buttons import button, text
from ui.widgets.pane import paragraph

ENOUGH = 20
"""Answers from which it is worth saying what they teach."""
TELLING = 0.1
"""Change of a weight from which it is named."""


class LearningPanel(QFrame):
    """Under the queue; says how many answers there are, and what follows from them."""

    answered_wanted = Signal(bool)
    """Show the answered pairs in the queue as well, or not."""
    use_wanted = Signal(object)
    """Put these ``LearnedWeights`` in force; None takes back those that are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "foot")
        self._learning = Learning()
        self._learned: LearnedWeights | None = None
        sign = QLabel()
        sign.setPixmap(theme.icon("chart-bar").pixmap(QSize(theme.px(14), theme.px(14))))
        self.title = text("", Step.SMALL)
        self.title.setFont(theme.font(Step.SMALL, STRONG))
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(sign)
        top.addWidget(self.title, 1)
        self.counts = paragraph("muted", Step.SMALL)
        self.said = paragraph("text", Step.SMALL)
        self.details = paragraph("muted", Step.SMALL)
        self.details.setVisible(False)
        self.show_answered = button(self.tr("Tampilkan putusan"), kind="link")
        self.show_answered.setCheckable(True)
        self.show_answered.toggled.connect(self._on_show)
        self.details_on = button(self.tr("Lihat yang dipelajari"), kind="link")
        self.details_on.setCheckable(True)
        self.details_on.toggled.connect(self.details.setVisible)
        self.use = button(self.tr("Pakai"), kind="link")
        self.use.clicked.connect(lambda: self.use_wanted.emit(self._learning.offer))
        self.revert = button(self.tr("Kembalikan"), kind="link")
        self.revert.clicked.connect(lambda: self.use_wanted.emit(None))
        links = QHBoxLayout()
        links.setSpacing(10)
        for one in (self.use, self.revert, self.details_on, self.show_answered):
            one.setFont(theme.font(Step.SMALL, theme.MEDIUM))
            links.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
        links.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(3)
        column.addLayout(top)
        for part in (self.counts, self.said, self.details):
            column.addWidget(part)
        column.addLayout(links)
        self.setVisible(False)

    def show_state(self, answered: Sequence[ReviewPair], snapshot: Snapshot) -> None:
        """Say how many answers there are, and which weights are in force."""
        given = [pair.verdict for pair in answered]
        self._learned = snapshot.learned
        self.setVisible(bool(given))
        title = self.tr("{n} putusan Anda")
        if len(snapshot.verdicts) >= ENOUGH:  # words on national applications teach no weights
            title = self.tr("Belajar dari {n} putusan Anda")
        self.title.setText(title.format(n=written.number(len(given))))
        counts = self.tr("{same} sama · {other} beda · {unsure} ragu")
        self.counts.setText(
            counts.format(
                same=written.number(given.count(Verdict.SAME)),
                other=written.number(given.count(Verdict.DIFFERENT)),
                unsure=written.number(given.count(Verdict.UNSURE)),
            )
        )
        self._say()

    def show_learning(self, learning: Learning) -> None:
        """Say what the answers teach."""
        self._learning = learning
        self._say()

    def _say(self) -> None:
        held, offer = self._learned, self._learning.offer
        told = held or offer
        better = offer is not None and (held is None or offer.answers > held.answers)
        if held is not None:
            said = self.tr("Dipakai: {gain}").format(gain=_gain(held))
        elif offer is not None:
            said = self.tr("Bobot baru terbukti lebih baik: {gain}").format(gain=_gain(offer))
        elif self._learning.asked >= ENOUGH:
            said = self.tr(
                "Perkiraan mesin cocok dengan {met} dari {asked} jawaban. "
                "Bobot tetap: bobot lain belum terbukti lebih baik."
            ).format(
                met=written.number(self._learning.met), asked=written.number(self._learning.asked)
            )
        else:
            said = ""
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self.use.setVisible(better)
        self.revert.setVisible(held is not None)
        self.details_on.setVisible(told is not None)
        self.details.setText(_weights(told) if told is not None else "")
        self.details.setVisible(told is not None and self.details_on.isChecked())

    def _on_show(self, on: bool) -> None:
        self.show_answered.setText(
            self.tr("Sembunyikan putusan") if on else self.tr("Tampilkan putusan")
        )
        self.answered_wanted.emit(on)


def _gain(learned: LearnedWeights) -> str:
    """Say precision before and after, and which weights moved most."""
    before, after = (
        written.number(value, 2) for value in (learned.precision_before, learned.precision_after)
    )
    moved = sorted(learned.weights, key=lambda part: -abs(part[1] - 1))
    parts = [
        QCoreApplication.translate("LearningPanel", "presisi {before} → {after}").format(
            before=before, after=after
        )
    ]
    for signal, weight in moved[:2]:
        if abs(weight - 1) >= TELLING:
            up = QCoreApplication.translate("LearningPanel", "bobot {signal} naik")
            down = QCoreApplication.translate("LearningPanel", "bobot {signal} turun")
            parts.append((up if weight > 1 else down).format(signal=word(Sign(signal))))
    return ", ".join(parts) + "."


def _weights(learned: LearnedWeights) -> str:
    """List every weight that moved."""
    moved = [(s, w) for s, w in learned.weights if abs(w - 1) >= 0.005]
    ordered = sorted(moved, key=lambda part: -abs(part[1] - 1))
    listed = " · ".join(f"{word(Sign(s))} ×{written.number(w, 2)}" for s, w in ordered)
    said = QCoreApplication.translate(
        "LearningPanel", "Dari {n} jawaban, diuji pada jawaban yang disisihkan: {weights}"
    )
    return said.format(n=written.number(learned.answers), weights=listed or "–")
