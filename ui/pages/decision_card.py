"""The card of one decision: what, when, why, what it touches; and the ways to change it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from planner.domain.approval import ApprovalState
from planner.domain.decision import Disposition
from ui import format as written
from ui import theme
from ui.dispositions import LETTERS, name_of
from ui.theme import STRONG, Step
from ui.views.decision_view import DecisionView
from ui.views.standing import standing_note, standing_words
from ui.views.why import breakable, escaped
from ui.widgets.approval_menu import approval_menu
from ui.widgets.badge import Badge
from ui.widgets.buttons import button, tag, text
from ui.widgets.elided import ElidedLabel
from ui.widgets.evidence_bars import BarColumns, EvidenceBars
from ui.widgets.fitting import Fitting
from ui.widgets.lettering import short_name
from ui.widgets.pane import PaneFoot, Section, paragraph, scrolled


class Lines(QWidget):
    """Rows of two or three columns: what stands left, what is said of it right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)

    def clear(self) -> None:
        """Remove all rows."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def add(self, *cells: QWidget, stretch: int = 0) -> None:
        """Add a row; the column ``stretch`` takes the room."""
        row = self._grid.rowCount()
        for column, cell in enumerate(cells):
            self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
        self._grid.setColumnStretch(stretch, 1)


def _icon(name: str) -> QLabel:
    made = QLabel()
    side = theme.px(14)
    made.setPixmap(theme.icon(name).pixmap(side, side))
    made.setFixedWidth(side + 2)
    return made


class DecisionCard(QFrame):
    """Shows one system's decision; what the person wants leaves as signals."""

    decided = Signal(object, str)
    """A disposition and the reason typed."""
    marked = Signal(object, str)
    """How far the decision has come (reviewed, approved, draft), and the note typed."""
    rule_wanted = Signal()
    weighing_wanted = Signal(object, str)
    """A disposition and its target: what would it cost?"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.view: DecisionView | None = None
        self._weighed_for = self._weighed_as = ""
        self.badge = Badge()
        self.name = ElidedLabel()
        self.name.setFont(theme.font(Step.BODY, STRONG))
        self.unit = ElidedLabel()
        self.unit.setProperty("role", "muted")
        self.unit.setFont(theme.font(Step.SMALL))
        self.source = tag("")
        self.title = text("", Step.TITLE)
        self.title.setWordWrap(True)
        self.title.setFont(theme.font(Step.BODY, STRONG))
        self.when = text("", Step.SMALL, "muted")
        self.when.setWordWrap(True)
        self.standing = tag("")
        self.stood = text("", Step.SMALL, "muted")
        self.stood.setWordWrap(True)
        self.conflict = paragraph("warn", Step.SMALL)
        self.why = Section(self.tr("Mengapa?"))
        self.bars = EvidenceBars(BarColumns(bars=84, figure=40, words=False, decimals=0))
        self.notes = paragraph("muted", Step.SMALL)
        self.runner_up = paragraph(step=Step.SMALL)
        self.weigh = button("", kind="link")
        self.weigh.setFont(theme.font(Step.SMALL))
        self.weigh.clicked.connect(self._on_weigh)
        self.weighed = paragraph("muted", Step.SMALL)
        self.touched = Section(self.tr("Yang terdampak"))
        self.lines = Lines()
        self.record = Section(self.tr("Rekaman sesudah digabung"))
        self.fields = Lines()
        self.papers = Section(self.tr("Dokumen"))
        self.paper_list = Lines()
        self._build_keys()
        self._lay_out()

    def _build_keys(self) -> None:
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Alasan bila mengubah usulan"))
        self.reason.setAccessibleName(self.tr("Alasan keputusan"))
        self.change = button(self.tr("Ubah"))
        self.change.setMenu(self._build_menu())
        self.approve = button(self.tr("Setujui"), kind="primary")
        self.approve.clicked.connect(
            lambda: self.marked.emit(ApprovalState.APPROVED, self.reason.text().strip())
        )
        self.mark = button(self.tr("Tandai"))
        self.mark.setMenu(
            approval_menu(self, lambda s: self.marked.emit(s, self.reason.text().strip()))
        )

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        for disposition in Disposition:
            label = f"{LETTERS[disposition]}   {name_of(disposition)}"
            action = menu.addAction(label)
            action.triggered.connect(
                lambda _=False, d=disposition: self.decided.emit(d, self.reason.text().strip())
            )
        menu.addSeparator()
        menu.addAction(self.tr("Aturan untuk aplikasi ini …")).triggered.connect(self.rule_wanted)
        return menu

    def _head(self) -> QFrame:
        head = QFrame()
        head.setProperty("pane", "head")
        head.setFixedHeight(theme.px(40))
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.badge)
        row.addWidget(self.name)
        row.addWidget(self.unit, 1)
        row.addWidget(self.source, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _lay_out(self) -> None:
        self.why.add(self.bars)
        self.why.add(self.notes)
        self.why.add(self.runner_up)
        self.why.column.addWidget(self.weigh, 0, Qt.AlignmentFlag.AlignLeft)
        self.why.add(self.weighed)
        self.touched.add(self.lines)
        self.record.add(self.fields)
        self.papers.add(self.paper_list)
        inner = Fitting()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.when)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.standing, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.stood, 1)
        column.addLayout(line)
        column.addWidget(self.conflict)
        for section in (self.why, self.touched, self.record, self.papers):
            column.addWidget(section)
        column.addStretch(1)
        foot = PaneFoot()
        keys = QVBoxLayout()
        keys.setSpacing(8)
        keys.addWidget(self.reason)
        pair = QHBoxLayout()
        pair.setSpacing(8)
        for key in (self.change, self.mark, self.approve):
            pair.addWidget(key, 1)
        keys.addLayout(pair)
        foot.row.addLayout(keys)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        whole.addWidget(scrolled(inner, self.tr("Rincian keputusan")), 1)
        whole.addWidget(foot)

    def show_view(self, view: DecisionView | None) -> None:
        """Show a decision, or that none is chosen."""
        self.view = view
        parts = (self.badge, self.source, self.why, self.touched, self.record, self.papers)
        for part in (*parts, self.standing, self.stood, self.conflict):
            part.setVisible(view is not None)
        for control in (self.change, self.mark, self.approve, self.reason):
            control.setEnabled(view is not None)
        if view is None:
            self.name.setText(self.tr("Keputusan"))
            self.unit.setText("")
            self.title.setText(self.tr("Pilih satu kartu untuk melihat alasannya."))
            self.when.setText("")
            return
        self._fill(view)

    def _fill(self, view: DecisionView) -> None:
        self.badge.show_disposition(view.disposition)
        self.name.setText(short_name(view.name))
        self.name.setToolTip(view.name)
        self.unit.setText(view.unit)
        self.source.setText(
            self.tr("putusan pejabat") if view.by_officer else self.tr("usulan mesin")
        )
        self.title.setText(view.title)
        self.when.setText(self._when(view))
        self.when.setVisible(bool(self.when.text()))
        self.reason.setText(view.reason)
        self._fill_standing(view)
        self.conflict.setText(self._conflict(view))
        self.conflict.setVisible(view.conflict is not None)
        self.bars.show_terms(view.terms)
        self.bars.setVisible(bool(view.terms))
        total = sum(term.value for term in view.terms)
        self.why.aside.setText(f"<b>{written.signed(total)}</b>" if view.terms else "")
        self.notes.setText("<br>".join(escaped(note) for note in self._notes(view)))
        self.notes.setVisible(bool(self.notes.text()))
        self.runner_up.setText(self._runner_up(view))
        self.runner_up.setVisible(view.runner_up is not None and not view.notes)
        self._fill_weighing(view)
        self._fill_touched(view)
        self._fill_record(view)
        self._fill_papers(view)

    def _when(self, view: DecisionView) -> str:
        said = view.when or view.locked
        if view.when and view.chance is not None:
            chance = self.tr(" · peluang tepat waktu {share}")
            said += chance.format(share=written.percent(view.chance))
        return said

    def _fill_standing(self, view: DecisionView) -> None:
        undecided = view.disposition is Disposition.UNDECIDED
        for part in (self.standing, self.stood):
            part.setVisible(not undecided)
        words, tone = standing_words(view.standing)
        self.standing.setText(words)
        self.standing.setProperty("tag", tone)
        self.standing.style().unpolish(self.standing)
        self.standing.style().polish(self.standing)
        self.stood.setText(standing_note(view.standing))
        approved = view.standing.state is ApprovalState.APPROVED
        self.approve.setEnabled(not undecided and not approved)
        self.mark.setEnabled(not undecided)

    def _conflict(self, view: DecisionView) -> str:
        """Say what was computed where the officer decided otherwise; it stays in view."""
        if view.conflict is None:
            return ""
        disposition, into, points = view.conflict
        said = self.tr("<b>Bertentangan dengan hitungan:</b> {what} ({points}). Alasan: {reason}")
        return said.format(
            what=escaped(f"{name_of(disposition)} {into}".strip()),
            points=written.signed(points),
            reason=escaped(view.reason) if view.reason else self.tr("belum ditulis"),
        )

    def _fill_papers(self, view: DecisionView) -> None:
        self.paper_list.clear()
        ready = sum(there for _, there in view.documents)
        said = self.tr("{n} dari {all} siap")
        self.papers.aside.setText(said.format(n=ready, all=len(view.documents)))
        for paper, there in view.documents:
            name = paragraph("text" if there else "muted", Step.SMALL)
            name.setText(escaped(paper))
            self.paper_list.add(_icon("check" if there else "file-text"), name, stretch=1)
        self.papers.setVisible(bool(view.documents))

    def _notes(self, view: DecisionView) -> list[str]:
        notes = list(view.notes)
        if view.locked:
            notes.append(view.locked)
        if not view.terms and not notes and not view.by_officer:
            notes.append(self.tr("Belum ada usulan: jalankan Rencanakan."))
        return notes

    def _fill_weighing(self, view: DecisionView) -> None:
        """Offer to find out what the runner-up would cost; an answer goes with its card."""
        self.weigh.setVisible(view.runner_up is not None and bool(view.terms or view.by_officer))
        if view.runner_up is not None:
            ask = self.tr("Apa akibatnya bila {what}?")
            self.weigh.setText(ask.format(what=name_of(view.runner_up[0])))
            self.weigh.setToolTip(f"{name_of(view.runner_up[0])} {view.runner_up[1]}".strip())
        if self._weighed_for != view.application or self._weighed_as != view.title:
            self.show_weighed("", "")

    def _on_weigh(self) -> None:
        if self.view is not None and self.view.runner_up is not None:
            self.show_weighed(self.view.application, self.tr("Menghitung …"))
            self.weighing_wanted.emit(self.view.runner_up[0], self.view.runner_into)

    def show_weighed(self, application: str, words: str) -> None:
        """Say what the runner-up of an application would cost."""
        self._weighed_for = application
        self._weighed_as = self.view.title if self.view is not None else ""
        self.weighed.setText(words)
        self.weighed.setVisible(bool(words))

    def _runner_up(self, view: DecisionView) -> str:
        if view.runner_up is None:
            return ""
        disposition, into, points = view.runner_up
        what = f"{name_of(disposition)} {into}".strip()
        said = self.tr("Pilihan lain: <b>{what}</b> {points}")
        return said.format(what=escaped(what), points=written.signed(points))

    def _fill_touched(self, view: DecisionView) -> None:
        self.lines.clear()
        for touched in view.affected:
            what = paragraph(step=Step.SMALL)
            what.setText(escaped(touched.what))
            then = paragraph(touched.role, Step.SMALL)
            then.setText(escaped(touched.then))
            then.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            self.lines.add(_icon(touched.icon), what, then, stretch=1)
        self.touched.setVisible(bool(view.affected))

    def _fill_record(self, view: DecisionView) -> None:
        self.fields.clear()
        for part in view.survivor:
            value = paragraph(step=Step.SMALL)
            value.setText(breakable(escaped(part.value)))
            value.setMinimumWidth(1)
            field = text(part.field, Step.SMALL, "muted")
            self.fields.add(field, value, text(part.source, Step.CHART, "muted"), stretch=1)
        said = self.tr("{n} bidang").format(n=written.number(len(view.survivor)))
        self.record.aside.setText(said)
        self.record.setVisible(bool(view.survivor))
