"""The evidence pane: one pair explained to the end, and the keys to answer it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from graph.findings import Findings
from graph.model import ApplicationId
from planner.domain.decision import Verdict
from planner.domain.snapshot import Snapshot
from ui import format as written
from ui import theme
from ui.models.review import Bonds, PairKind, ReviewPair
from ui.pages.pair_table import PairTable
from ui.theme import STRONG, Step
from ui.views.why import (
    escaped,
    sureness,
    terms_of,
    turn_text,
    turns_of,
)
from ui.widgets.buttons import button, icon_button, text
from ui.widgets.evidence_bars import EvidenceBars
from ui.widgets.pane import PaneFoot, PaneHead, Section, paragraph, scrolled

TAUGHT = 50
"""Answers from which a probability may be said as “94 dari 100”."""


class EvidencePane(QFrame):
    """Probability in words, both records, signed bars, what would change it, and the answer."""

    answered = Signal(object)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.pair: ReviewPair | None = None
        self.head = PaneHead(self.tr("Bukti"))
        self.blind = button(self.tr("Mode buta"), icon="eye-slash")
        self.blind.setCheckable(True)
        self.blind.setToolTip(self.tr("Sembunyikan kemungkinan dan keputusan sampai Anda menjawab"))
        before = icon_button("caret-left", self.tr("Pasangan sebelumnya"), edged=True)
        after = icon_button("caret-right", self.tr("Pasangan berikutnya"), edged=True)
        before.clicked.connect(lambda: self.stepped.emit(-1))
        after.clicked.connect(lambda: self.stepped.emit(1))
        self.head.add(self.blind, before, after)
        self.share = text("", Step.FIGURE)
        self.meaning = text("", Step.BODY)
        self.meaning.setFont(theme.font(Step.BODY, STRONG))
        self.meaning.setWordWrap(True)
        self.basis = text("", Step.SMALL, "muted")
        self.basis.setWordWrap(True)
        self.table = PairTable()
        self.bars = EvidenceBars()
        self.turns = paragraph(step=Step.SMALL)
        self.then = paragraph(step=Step.SMALL)
        self.buttons = self._build_buttons()
        self._lay_out()

    def _build_buttons(self) -> dict[Verdict, QPushButton]:
        texts = {
            Verdict.SAME: self.tr("Sama   S"),
            Verdict.DIFFERENT: self.tr("Beda   B"),
            Verdict.UNSURE: self.tr("Ragu   R"),
        }
        made: dict[Verdict, QPushButton] = {}
        for verdict, label in texts.items():
            one = button(label, kind="primary" if verdict is Verdict.SAME else "plain")
            one.clicked.connect(lambda _=False, v=verdict: self.answered.emit(v))
            made[verdict] = one
        return made

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self.share, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.meaning)
        words.addWidget(self.basis)
        top.addLayout(words, 1)
        column.addLayout(top)
        column.addWidget(self.table)
        self.why = Section(self.tr("Mengapa?"))
        self.why.aside.setText(self.tr("melemahkan ◂ 0 ▸ menguatkan"))
        self.why.add(self.bars)
        column.addWidget(self.why)
        self.what_if = Section(self.tr("Apa yang mengubahnya?"))
        self.what_if.add(self.turns)
        column.addWidget(self.what_if)
        self.if_same = Section(self.tr("Bila “Sama”"), ruled=False)
        self.if_same.add(self.then)
        column.addWidget(self.if_same)
        column.addStretch(1)
        foot = PaneFoot()
        for one in self.buttons.values():
            foot.row.addWidget(one, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(scrolled(inner, self.tr("Bukti pasangan")), 1)
        whole.addWidget(foot)

    def show_pair(
        self,
        pair: ReviewPair | None,
        snapshot: Snapshot,
        findings: Findings,
        place: tuple[int, int],
    ) -> None:
        """Explain a pair."""
        self.pair = pair
        national = pair is not None and pair.kind is PairKind.NATIONAL
        for verdict, one in self.buttons.items():
            one.setEnabled(pair is not None and (verdict is Verdict.SAME or not national))
            one.setToolTip(
                self.tr("Untuk menolak, putuskan aplikasinya di Keputusan") if national else ""
            )
        same = self.tr("Ganti   S") if national else self.tr("Sama   S")
        self.buttons[Verdict.SAME].setText(same)
        self.head.note.setText(
            self.tr("{n} dari {total}").format(n=place[0], total=place[1]) if pair else ""
        )
        for part in (self.share, self.meaning, self.basis, self.table, self.why, self.what_if):
            part.setVisible(pair is not None)
        self.if_same.setVisible(pair is not None)
        if pair is not None:
            self._explain(pair, snapshot, findings)

    def _explain(self, pair: ReviewPair, snapshot: Snapshot, findings: Findings) -> None:
        blind = self.blind.isChecked()
        self.share.setText("· · ·" if blind else written.percent(pair.probability))
        self.meaning.setText(self.tr("Jawab dulu menurut Anda") if blind else sureness(pair))
        self.basis.setText("" if blind else self._basis(pair, snapshot))
        self.table.show_pair(pair, snapshot, blind=blind)
        self.why.setVisible(not blind and pair.overlap is not None)
        self.what_if.setVisible(not blind)
        if pair.overlap is not None:
            self.bars.show_terms(terms_of(pair.overlap))
            turns = [turn_text(turn, pair.probability) for turn in turns_of(pair.overlap)]
            self.turns.setText(" ".join(turns))
        elif pair.national is not None:
            self.turns.setText(escaped(pair.national.rule))
        self.then.setText(self._then(pair, snapshot, findings))

    def _basis(self, pair: ReviewPair, snapshot: Snapshot) -> str:
        if len(snapshot.verdicts) < TAUGHT:
            return self.tr("Perkiraan mesin; tiap jawaban Anda memperbaikinya.")
        text = self.tr("{n} dari 100 pasangan seperti ini benar.")
        return text.format(n=round(pair.probability * 100))

    def _then(self, pair: ReviewPair, snapshot: Snapshot, findings: Findings) -> str:
        if pair.kind is PairKind.NATIONAL:
            said = self.tr("<b>{a}</b> diganti Aplikasi Umum <b>{b}</b>.")
            return said.format(a=escaped(pair.name_a), b=escaped(pair.name_b))
        bonds = Bonds(findings)
        number = max(bonds.group_number(pair.a), bonds.group_number(ApplicationId(pair.b)))
        names = snapshot.portfolio.applications
        moved = [escaped(names[a].name) for a in pair.moved if a in names]
        listed = ", ".join(moved[:4]) + (" …" if len(moved) > 4 else "")
        if pair.kind is not PairKind.FUNCTION or number < 0:
            said = self.tr("Keduanya dihitung sebagai satu sistem. Yang ikut berubah: {listed}.")
            return said.format(listed=listed or "–")
        group = findings.groups[number]
        said = self.tr(
            "Kelompok {topic} berisi {n} aplikasi dengan induk <b>{head}</b>; "
            "bergantung pada pasangan ini: {listed}."
        )
        return said.format(
            topic=escaped(group.topic),
            n=written.number(len(group.members)),
            head=escaped(names[group.survivor].name),
            listed=listed or "–",
        )
