"""Beside the Gantt: the chosen task, why it is not earlier, and what would help most."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from planner.domain.decision import Disposition
from planner.domain.plan import Plan, ScheduledTask
from planner.domain.snapshot import Snapshot
from planner.domain.words import word
from ui import format as written
from ui import theme
from ui.pages.decision_card import Lines
from ui.theme import STRONG, Step
from ui.views.schedule import short_task_name
from ui.views.why_not_earlier import Blocked
from ui.widgets.badge import Badge
from ui.widgets.buttons import button, icon_button, text
from ui.widgets.elided import ElidedLabel
from ui.widgets.gantt_painter import TIGHT
from ui.widgets.lettering import short_name
from ui.widgets.pane import PaneFoot, Section, paragraph, scrolled


class TaskPane(QFrame):
    """Explains one task; *Tunjukkan rantai* walks back along what blocks it."""

    closed = Signal()
    blocker_wanted = Signal(str)
    decision_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.task: ScheduledTask | None = None
        self._blocker = ""
        self.badge = Badge()
        self.name = ElidedLabel()
        self.name.setFont(theme.font(Step.BODY, STRONG))
        self.facts = Lines()
        self.why = Section(self.tr("Mengapa tidak lebih awal?"))
        self.sentence = paragraph(step=Step.SMALL)
        self.show_chain = button(self.tr("Tunjukkan penahan"), icon="link")
        self.show_chain.clicked.connect(lambda: self.blocker_wanted.emit(self._blocker))
        self.help = Section(self.tr("Apa yang paling membantu?"))
        self.help_lines = Lines()
        self.help_note = text("", Step.CHART, "muted")
        self.help_note.setWordWrap(True)
        self.open = button(self.tr("Buka keputusan"))
        self.open.clicked.connect(self._on_open)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QFrame()
        head.setProperty("pane", "head")
        head.setFixedHeight(theme.px(40))
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.badge)
        row.addWidget(self.name, 1)
        close = icon_button("x", self.tr("Tutup penjelasan"))
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self.why.add(self.sentence)
        line = QHBoxLayout()
        line.addWidget(self.show_chain)
        line.addStretch(1)
        self.why.column.addLayout(line)
        self.help.add(self.help_lines)
        self.help.add(self.help_note)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self.facts)
        column.addWidget(self.why)
        column.addWidget(self.help)
        column.addStretch(1)
        foot = PaneFoot()
        foot.row.addStretch(1)
        foot.row.addWidget(self.open)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(scrolled(inner, self.tr("Penjelasan tugas")), 1)
        whole.addWidget(foot)

    def show_task(self, snapshot: Snapshot, task: ScheduledTask, blocked: Blocked) -> None:
        """Explain a task."""
        self.task, self._blocker = task, blocked.blocker
        decision = snapshot.decisions.get(task.application)
        self.badge.show_disposition(decision.disposition if decision else Disposition.UNDECIDED)
        app = snapshot.portfolio.applications.get(task.application)
        name = app.name if app is not None else task.application
        self.name.setText(f"{short_name(name)} · {short_task_name(task.name)}")
        self.name.setToolTip(f"{name} · {task.name}")
        self.facts.clear()
        for label, value, role in self._facts(task):
            said = paragraph(role, Step.SMALL)
            said.setText(value)
            self.facts.add(text(label, Step.SMALL, "muted"), said, stretch=1)
        self.sentence.setText(blocked.sentence)
        self.show_chain.setVisible(bool(blocked.blocker))

    def _facts(self, task: ScheduledTask) -> list[tuple[str, str, str]]:
        days = self.tr("{first} – {last}").format(
            first=written.short_day(task.start), last=written.short_day(task.finish)
        )
        people = ", ".join(
            f"{word(role)} {written.number(tenths / 10, 1)}" for role, tenths in task.needs
        )
        slack = self.tr("<b>{n} hari</b>").format(n=written.number(task.slack))
        if task.critical:
            slack += self.tr(" · rantai kritis")
        return [
            (self.tr("Tugas"), task.name, "text"),
            (self.tr("Kapan"), days, "text"),
            (self.tr("Siapa"), people or self.tr("menunggu saja"), "text"),
            (self.tr("Longgar"), slack, "bad" if task.slack <= TIGHT else "text"),
            (self.tr("Bukti"), task.evidence or "–", "text"),
        ]

    def show_help(self, plan: Plan) -> None:
        """List what one more person would bring, re-planned for each."""
        self.help_lines.clear()
        ranked = sorted(plan.help, key=lambda option: (-option.more_removed, -option.more_benefit))
        for option in ranked:
            said = paragraph(step=Step.SMALL)
            more = self.tr("{n} {role} lagi")
            people = written.number(option.extra_people)
            said.setText(more.format(n=people, role=word(option.role).lower()))
            brings = text(self._brings(option.more_removed, option.more_benefit), Step.SMALL)
            brings.setProperty("role", "good" if option.more_benefit > 0 else "muted")
            brings.setFont(theme.font(Step.SMALL, STRONG if option.more_removed else None))
            brings.setAlignment(Qt.AlignmentFlag.AlignRight)
            self.help_lines.add(said, brings)
        self.help.setVisible(bool(ranked))
        self.help_note.setText(self.tr("Setiap angka dihitung dengan merencanakan ulang."))

    def _brings(self, removed: int, benefit: int) -> str:
        if removed > 0:
            return self.tr("+{n} aplikasi").format(n=written.number(removed))
        return self.tr("{n} poin").format(n=written.signed(benefit)) if benefit else "0"

    def _on_open(self) -> None:
        if self.task is not None:
            self.decision_wanted.emit(self.task.application)
