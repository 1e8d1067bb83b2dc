"""One pair explained to the end: how sure, both records, why, what would change it, what then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from graph.findings import Signal as Sign
from graph.model import ApplicationId
from planner.domain.snapshot import Snapshot
from ui import format as written
from ui import theme
from ui.models.questions import Question, Review
from ui.models.review import PairKind, ReviewPair
from ui.pages.pair_cells import PairCells
from ui.pages.pair_rows import verdict_text
from ui.pages.pair_table import PairTable
from ui.theme import STRONG, Step
from ui.views.why import (
    escaped,
    open_text,
    sureness,
    terms_of,
    turn_text,
    turns_of,
)
from ui.widgets.buttons import button, text
from ui.widgets.evidence_bars import EvidenceBars
from ui.widgets.pane import Section, paragraph

if TYPE_CHECKING:
    from graph.explain import Explanation

TAUGHT = 50
"""Answers from which a probability may be said as “94 dari 100”."""


class PairView(QWidget):
    """Probability in words, both records, signed bars, what would change it."""

    explanation_wanted = Signal(object)
    """A pair that shall be taken apart; ``show_explanation`` takes the answer."""
    withdrawn = Signal(object)
    """A pair whose answer shall be taken back."""
    cell_wanted = Signal(str, str)
    """Application and field whose source the person wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pair: ReviewPair | None = None
        self._explained: Explanation | None = None
        self._snapshot = Snapshot(revision=0)
        self.share = text("", Step.FIGURE)
        self.meaning = text("", Step.BODY)
        self.meaning.setFont(theme.font(Step.BODY, STRONG))
        self.meaning.setWordWrap(True)
        self.basis = text("", Step.SMALL, "muted")
        self.basis.setWordWrap(True)
        self.stamp = text("", Step.SMALL, "good")
        self.stamp.setWordWrap(True)
        self.take_back = button(self.tr("Tarik putusan"), kind="link")
        self.take_back.setFont(theme.font(Step.SMALL, theme.MEDIUM))
        self.take_back.clicked.connect(lambda: self.withdrawn.emit(self._pair))
        self.table = PairTable()
        self.bars = EvidenceBars()
        self.bars.make_pressable()
        self.bars.pressed.connect(self._on_signal)
        self.cells = PairCells()
        self.cells.cell_wanted.connect(self.cell_wanted)
        self.turns = paragraph(step=Step.SMALL)
        self.then = paragraph(step=Step.SMALL)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.share, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self.meaning, self.basis, self.stamp):
            words.addWidget(part)
        words.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignLeft)
        top.addLayout(words, 1)
        column.addLayout(top)
        column.addWidget(self.table)
        self.why = Section(self.tr("Mengapa?"))
        self.why.aside.setText(self.tr("melemahkan ◂ 0 ▸ menguatkan"))
        self.why.add(self.bars)
        self.why.add(self.cells)
        column.addWidget(self.why)
        self.what_if = Section(self.tr("Apa yang mengubahnya?"))
        self.what_if.add(self.turns)
        column.addWidget(self.what_if)
        self.if_same = Section(self.tr("Bila “Sama”"), ruled=False)
        self.if_same.add(self.then)
        column.addWidget(self.if_same)
        column.addStretch(1)

    def show_question(
        self, question: Question, review: Review, snapshot: Snapshot, *, blind: bool
    ) -> None:
        """Explain the pair of a question."""
        pair = question.lead
        self._pair, self._snapshot, self._explained = pair, snapshot, None
        hidden = blind and pair.verdict is None
        self.share.setText("· · ·" if hidden else written.percent(pair.probability))
        self.meaning.setText(self.tr("Jawab dulu menurut Anda") if hidden else sureness(pair))
        self.basis.setText("" if hidden else self._basis(pair, snapshot))
        self.basis.setVisible(not hidden)
        self._say_stamp(pair)
        self.table.show_pair(pair, snapshot, blind=hidden)
        self.why.setVisible(not hidden and pair.overlap is not None)
        self.cells.setVisible(False)
        self.what_if.setVisible(not hidden)
        if pair.overlap is not None:
            self.bars.show_terms(terms_of(pair.overlap))
            self.turns.setText(self._turns(pair))
            self.explanation_wanted.emit(pair)
        else:
            self.turns.setText(self._basis_in_law(pair))
        self.what_if.title.setText(
            self.tr("Apa yang mengubahnya?") if pair.overlap else self.tr("Dasar")
        )
        self.what_if.setVisible(not hidden and bool(self.turns.text()))
        self.then.setText(self._then(question, review, snapshot))

    def _say_stamp(self, pair: ReviewPair) -> None:
        """Say who answered, and when."""
        said = ""
        if pair.verdict is not None:
            by, at = pair.stamp
            words = self.tr("{verdict} oleh {who} · {when}") if by and at else "{verdict}"
            said = words.format(
                verdict=verdict_text(pair.verdict).capitalize(),
                who=by,
                when=written.moment(at) if at else "",
            )
        self.stamp.setText(said)
        self.stamp.setVisible(bool(said))
        self.take_back.setVisible(bool(said) and pair.kind is not PairKind.NATIONAL)

    def show_explanation(self, pair: ReviewPair, explained: Explanation) -> None:
        """Add what only the engine can tell, if this pair is still on show."""
        if pair is self._pair:
            self._explained = explained
            self.turns.setText(" ".join(filter(None, (self._turns(pair), open_text(explained)))))

    def _turns(self, pair: ReviewPair) -> str:
        turns = turns_of(pair.overlap) if pair.overlap is not None else ()
        return " ".join(turn_text(turn, pair.probability) for turn in turns)

    def _basis_in_law(self, pair: ReviewPair) -> str:
        """Say which rule designates the national application, and which words match it."""
        if pair.national is None:
            return ""
        words = ", ".join(dict.fromkeys(word.lstrip("#") for word in pair.national.words))
        matched = self.tr("Kata yang cocok: {words}.").format(words=escaped(words))
        return escaped(pair.national.rule) + (f"<br>{matched}" if words else "")

    def _basis(self, pair: ReviewPair, snapshot: Snapshot) -> str:
        if pair.kind is PairKind.NATIONAL or len(snapshot.verdicts) < TAUGHT:
            return self.tr("Perkiraan mesin; tiap jawaban Anda memperbaikinya.")
        words = self.tr("{n} dari 100 pasangan seperti ini benar.")
        return words.format(n=round(pair.probability * 100))

    def _on_signal(self, signal: str) -> None:
        """Show the cells a signal was read from."""
        if self._pair is not None and self._explained is not None and signal != Sign.VERDICT:
            self.cells.show_cells(self._pair, Sign(signal), self._explained.cells, self._snapshot)

    def _then(self, question: Question, review: Review, snapshot: Snapshot) -> str:
        pair = question.lead
        if pair.kind is PairKind.NATIONAL:
            said = self.tr("<b>{a}</b> diganti Aplikasi Umum <b>{b}</b>.")
            return said.format(a=escaped(pair.name_a), b=escaped(pair.name_b))
        return " ".join(filter(None, (self._moves(pair, review, snapshot), self._folds(question))))

    def _folds(self, question: Question) -> str:
        if not question.folded:
            return ""
        said = self.tr("Ikut terjawab: {pairs}")
        pairs = [f"{escaped(p.name_a)} – {escaped(p.name_b)}" for p in question.folded[:3]]
        more = "; …" if len(question.folded) > len(pairs) else "."
        return said.format(pairs="; ".join(pairs) + more)

    def _moves(self, pair: ReviewPair, review: Review, snapshot: Snapshot) -> str:
        bonds, names = review.bonds, snapshot.portfolio.applications
        number = max(bonds.group_number(pair.a), bonds.group_number(ApplicationId(pair.b)))
        moved = [escaped(names[a].name) for a in pair.moved if a in names]
        listed = ", ".join(moved[:4]) + (" …" if len(moved) > 4 else "")
        groups = review.findings.groups
        if pair.kind is not PairKind.FUNCTION or not 0 <= number < len(groups):
            said = self.tr("Keduanya dihitung sebagai satu sistem. Yang ikut berubah: {listed}.")
            return said.format(listed=listed or "–")
        group = groups[number]
        said = self.tr(
            "Kelompok {topic} berisi {n} aplikasi dengan induk <b>{head}</b>; "
            "bergantung pada pasangan ini: {listed}."
        )
        return said.format(
            topic=escaped(group.topic),
            n=written.number(len(group.members)),
            head=escaped(names[group.survivor].name) if group.survivor in names else "–",
            listed=listed or "–",
        )
