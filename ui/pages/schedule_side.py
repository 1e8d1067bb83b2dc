"""Beside the Gantt: the chosen task, why it is not earlier, its pin, and the plan's chance."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.domain.decision import Disposition
from planner.domain.plan import ScheduledTask, TaskKind
from planner.domain.rules import Rule
from planner.domain.snapshot import Snapshot
from planner.domain.templates import REWIRE
from planner.domain.words import word
from planner.workspace.insight import PlanInsight
from ui import format as written
from ui import theme
from ui.pages.decision_card import Lines
from ui.pages.schedule_outlook import HelpTable, OutlookPane
from ui.theme import STRONG, Step
from ui.verbs.planning import pin_of
from ui.views.schedule import short_task_name
from ui.views.why_not_earlier import ChainLink, chain_of, link_to, why_not_earlier
from ui.widgets.badge import Badge
from ui.widgets.buttons import button, icon_button, text
from ui.widgets.elided import ElidedLabel
from ui.widgets.fitting import Fitting
from ui.widgets.gantt_painter import TIGHT
from ui.widgets.lettering import short_name
from ui.widgets.pane import PaneFoot, Section, paragraph, scrolled


class TaskPane(QFrame):
    """Explains one task; every name in the explanation leads somewhere."""

    closed = Signal()
    followed = Signal(str)
    """A link of the explanation: ``task:id``, ``role:developer``, ``host:id`` or ``rule:``."""
    decision_wanted = Signal(str)
    pin_wanted = Signal(str)
    """The task shall stay where it is, or move freely again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.task: ScheduledTask | None = None
        self.badge = Badge()
        self.name = ElidedLabel()
        self.name.setFont(theme.font(Step.BODY, STRONG))
        self.facts = Lines()
        self.why = Section(self.tr("Mengapa tidak lebih awal?"))
        self.sentence = _linked(self.followed.emit)
        self.chain = Section(self.tr("Rantai penahan"))
        self.links = Lines()
        self.pinned = paragraph("warn", Step.SMALL)
        self.outlook = OutlookPane()
        self.help = HelpTable()
        self.pin = button(self.tr("Sematkan"), icon="push-pin")
        self.pin.clicked.connect(self._on_pin)
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
        self.chain.add(self.links)
        inner = Fitting()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(self.facts)
        column.addWidget(self.pinned)
        for part in (self.why, self.chain, self.outlook, self.help):
            column.addWidget(part)
        column.addStretch(1)
        foot = PaneFoot()
        foot.row.addWidget(self.pin)
        foot.row.addStretch(1)
        foot.row.addWidget(self.open)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(scrolled(inner, self.tr("Penjelasan tugas")), 1)
        whole.addWidget(foot)

    def show_task(
        self, snapshot: Snapshot, task: ScheduledTask, insight: PlanInsight | None
    ) -> None:
        """Explain a task, as far as the engine has told by now."""
        self.task = task
        blocked = why_not_earlier(snapshot, task, insight)
        decision = snapshot.decisions.get(task.application)
        self.badge.show_disposition(decision.disposition if decision else Disposition.UNDECIDED)
        app = snapshot.portfolio.applications.get(task.application)
        name = app.name if app is not None else task.application
        self.name.setText(f"{short_name(name)} · {short_task_name(task.name)}")
        self.name.setToolTip(f"{name} · {task.name}")
        self.facts.clear()
        for label, value, role in self._facts(task, insight):
            said = paragraph(role, Step.SMALL)
            said.setText(value)
            self.facts.add(text(label, Step.SMALL, "muted"), said, stretch=1)
        self.sentence.setText(blocked.sentence)
        self._show_chain(chain_of(snapshot, task, insight))
        self._show_pin(pin_of(snapshot.project, task), task, insight)

    def _show_chain(self, chain: Sequence[ChainLink]) -> None:
        """List what holds what, back to the beginning; two links and more are a chain."""
        self.links.clear()
        for link in chain if len(chain) > 1 else ():
            name = _linked(self.followed.emit)
            name.setText(link_to(f"task:{link.task}", link.name, strong=False))
            why = text(link.why, Step.CHART, "muted")
            why.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            why.setWordWrap(True)
            self.links.add(name, why, stretch=0)
        self.chain.setVisible(len(chain) > 1)
        self.chain.aside.setText(self.tr("{n} tugas").format(n=len(chain)))

    def _show_pin(
        self, rule: Rule | None, task: ScheduledTask, insight: PlanInsight | None
    ) -> None:
        follow_up = task.kind is TaskKind.FOLLOW_UP or task.code.startswith(REWIRE)
        self.pin.setVisible(not follow_up)
        self.pin.setText(self.tr("Lepas sematan") if rule is not None else self.tr("Sematkan"))
        self.pin.setToolTip(
            self.tr("Tugas boleh digeser lagi oleh mesin")
            if rule is not None
            else self.tr("Mulai pada hari ini dan tidak digeser lagi; atau seret batangnya")
        )
        said = ""
        if rule is not None and rule.first is not None:
            said = self.tr("<b>Disematkan pada {day}.</b>").format(day=written.day(rule.first))
            broken = insight.pins.get(task.id, ()) if insight is not None else ()
            if broken:
                said += " " + self.tr("Di sana: {broken}").format(broken=" ".join(broken))
        self.pinned.setText(said)
        self.pinned.setVisible(bool(said))

    def _on_pin(self) -> None:
        if self.task is not None:
            self.pin_wanted.emit(self.task.id)

    def _facts(
        self, task: ScheduledTask, insight: PlanInsight | None
    ) -> list[tuple[str, str, str]]:
        days = self.tr("{first} – {last}").format(
            first=written.short_day(task.start), last=written.short_day(task.finish)
        )
        people = ", ".join(
            f"{word(role)} {written.number(tenths / 10, 1)}" for role, tenths in task.needs
        )
        slack = self.tr("<b>{n} hari</b>").format(n=written.number(task.slack))
        if task.critical:
            slack += self.tr(" · rantai kritis")
        forecast = insight.forecast if insight is not None else None
        chance = dict(forecast.by_application).get(task.application) if forecast else None
        return [
            (self.tr("Tugas"), task.name, "text"),
            (self.tr("Kapan"), days, "text"),
            (self.tr("Siapa"), people or self.tr("menunggu saja"), "text"),
            (self.tr("Longgar"), slack, "bad" if task.slack <= TIGHT else "text"),
            (self.tr("Peluang"), written.percent(chance) if chance is not None else "–", "text"),
            (self.tr("Bukti"), task.evidence or "–", "text"),
        ]

    def _on_open(self) -> None:
        if self.task is not None:
            self.decision_wanted.emit(self.task.application)


def _linked(follow: Callable[[str], object]) -> QLabel:
    """Return a paragraph whose links are followed by mouse and by keyboard."""
    made = paragraph(step=Step.SMALL)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
    made.setOpenExternalLinks(False)
    made.linkActivated.connect(follow)
    return made
