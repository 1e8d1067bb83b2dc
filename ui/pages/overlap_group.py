"""One group to the end: its members, which one stays and why, what holds it weakly together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from graph.findings import Findings, Group
from graph.model import ApplicationId
from planner.domain.decision import Disposition
from planner.domain.snapshot import Snapshot
from planner.domain.words import criterion
from ui import format as written
from ui import theme
from ui.models.questions import Bundle, Review
from ui.theme import STRONG, Step
from ui.views.why import escaped
from ui.widgets.badge import Badge
from ui.widgets.buttons import icon_button, tag, text
from ui.widgets.elided import ElidedLabel
from ui.widgets.evidence_bars import BarColumns, EvidenceBars, SignedTerm
from ui.widgets.lettering import short_name
from ui.widgets.pane import Section, paragraph

MOST_MEMBERS = 20


class GroupCard(QWidget):
    """Members can be left out one by one; the rest is why."""

    left_out = Signal(str, int)
    """An application that shall leave, and the number of its group."""
    refused = Signal(str, str)
    """An application that does not rival the national one named."""
    member_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._national = ""
        self._blind = False
        self.title = text("", Step.BODY)
        self.title.setFont(theme.font(Step.SUBFIGURE))
        self.title.setWordWrap(True)
        self.said = paragraph(step=Step.SMALL)
        self.members = Section(self.tr("Anggota"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.members.column.addLayout(self._rows)
        self.why = Section()
        self.why_title = text("", Step.BODY)
        self.why_title.setFont(theme.font(Step.BODY, STRONG))
        self.why_title.setWordWrap(True)
        self.why.add(self.why_title)
        self.bars = EvidenceBars(BarColumns(words=False, decimals=1, bars=120))
        self.why.add(self.bars)
        self.weak = Section(self.tr("Sambungan lemah"))
        self.weak_said = paragraph(step=Step.SMALL)
        self.weak.add(self.weak_said)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        for part in (self.title, self.said, self.members, self.why, self.weak):
            column.addWidget(part)
        column.addStretch(1)

    def show_group(
        self,
        number: int,
        bundle: Bundle | None,
        review: Review,
        snapshot: Snapshot,
        *,
        blind: bool = False,
    ) -> None:
        """Show a group of the findings; ``bundle`` holds its open questions."""
        group = review.findings.groups[number]
        self._national, self._blind = "", blind
        self._say(group.topic, len(group.members))
        open_ones = len(bundle.questions) if bundle else 0
        said = (
            self.tr("{n} pertanyaan belum dijawab; satu jawaban di bawah menjawab semuanya.")
            if open_ones
            else self.tr("Tidak ada pertanyaan yang belum dijawab di kelompok ini.")
        )
        self.said.setText(said.format(n=written.number(open_ones)))
        self._show_members(group.members, snapshot, number, None if blind else group.survivor)
        self._show_why(group, snapshot)
        self._show_weak(group, review.findings, snapshot)
        if blind:  # whose it is, what stays and how sure the engine is come after the answer
            self.why.setVisible(False)
            self.weak.setVisible(False)

    def show_rivals(self, bundle: Bundle, snapshot: Snapshot, *, blind: bool) -> None:
        """Show local applications beside one national application."""
        self._say(bundle.topic, len(bundle.members))
        match = next((q.lead.national for q in bundle.questions if q.lead.national), None)
        said = self.tr("Apakah semua aplikasi ini mengerjakan tugas Aplikasi Umum {name}?")
        rule = f"<br>{escaped(match.rule)}" if match is not None else ""
        self.said.setText(said.format(name=f"<b>{escaped(bundle.topic)}</b>") + rule)
        shares = {q.lead.a: q.lead.probability for q in bundle.questions}
        self._national, self._blind = bundle.topic, blind
        ordered = sorted(bundle.members, key=lambda app: (-shares.get(app, 0.0), app))
        asides = {app: written.percent(share) for app, share in shares.items() if not blind}
        self._show_members(ordered, snapshot, -1, None, asides)
        self.why.setVisible(False)
        self.weak.setVisible(False)

    def _say(self, topic: str, count: int) -> None:
        self.title.setText(topic[:1].upper() + topic[1:])
        self.members.aside.setText(self.tr("{n} aplikasi").format(n=written.number(count)))

    def _show_members(
        self,
        members: Sequence[ApplicationId],
        snapshot: Snapshot,
        group: int,
        survivor: ApplicationId | None,
        asides: dict[ApplicationId, str] | None = None,
    ) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for app in members[:MOST_MEMBERS]:
            stays = tag(self.tr("induk"), "good") if app == survivor else None
            aside = (asides or {}).get(app, "")
            self._rows.addWidget(self._member(app, snapshot, group, aside, stays))
        if len(members) > MOST_MEMBERS:
            more = self.tr("{n} lagi, ada di daftar peta").format(
                n=written.number(len(members) - MOST_MEMBERS)
            )
            self._rows.addWidget(text(more, Step.SMALL, "muted"))

    def _member(
        self,
        app: ApplicationId,
        snapshot: Snapshot,
        group: int,
        aside: str,
        stays: QWidget | None,
    ) -> QWidget:
        known = snapshot.portfolio.applications.get(app)
        decision = snapshot.decisions.get(app)
        name = short_name(known.name) if known else app
        unit = snapshot.portfolio.units.get(known.unit) if known and known.unit else None
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        if not self._blind:
            line.addWidget(Badge(decision.disposition if decision else Disposition.UNDECIDED))
        title = ElidedLabel(name)
        title.setFont(theme.font(Step.SMALL, theme.MEDIUM))
        title.setToolTip(known.name if known else app)
        line.addWidget(title, 1)
        if stays is not None:
            line.addWidget(stays)
        office = (unit.acronym or unit.name) if unit and not self._blind else ""
        line.addWidget(_aside(aside or office))
        show = icon_button("crosshair", self.tr("Tunjukkan {name} di peta").format(name=name))
        show.clicked.connect(partial(self.member_chosen.emit, app))
        line.addWidget(show)
        if group >= 0 or self._national:
            leave = icon_button("sign-out", self.tr("Keluarkan {name}").format(name=name))
            if group >= 0:
                leave.clicked.connect(partial(self.left_out.emit, app, group))
            else:
                leave.clicked.connect(partial(self.refused.emit, app, self._national))
            line.addWidget(leave)
        return row

    def _show_why(self, group: Group, snapshot: Snapshot) -> None:
        app = snapshot.portfolio.applications.get(group.survivor)
        terms = [t for t in group.why if t.application == group.survivor]
        self.why.setVisible(bool(terms) and app is not None)
        if app is not None:
            said = self.tr("Mengapa {name} diusulkan sebagai induk?")
            self.why_title.setText(said.format(name=short_name(app.name)))
            self.bars.show_terms([SignedTerm(criterion(t.criterion), t.points) for t in terms])

    def _show_weak(self, group: Group, findings: Findings, snapshot: Snapshot) -> None:
        apps = snapshot.portfolio.applications
        pairs = [(a, b) for a, b in group.weak_links if a in apps and b in apps]
        self.weak.setVisible(bool(pairs))
        shares = (
            {
                (edge.a, edge.b): edge.probability
                for edge in findings.overlaps
                if (edge.a, edge.b) in set(pairs)
            }
            if pairs
            else {}
        )
        lines = []
        for a, b in pairs[:6]:
            names = escaped(short_name(apps[a].name)), escaped(short_name(apps[b].name))
            share = shares.get((a, b))
            how = written.percent(share) if share is not None else self.tr("tanpa kemiripan")
            lines.append(f"{names[0]} – {names[1]}: {how}")
        lead = self.tr("Pasangan ini hanya bertemu lewat anggota lain; periksa dulu.")
        more = " …" if len(pairs) > len(lines) else ""
        self.weak_said.setText(lead + "<br>" + "<br>".join(lines) + more)


def _aside(words: str) -> QLabel:
    made = ElidedLabel(words)
    made.setProperty("role", "muted")
    made.setFont(theme.font(Step.CHART))
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    made.setMaximumWidth(theme.px(96))
    return made
