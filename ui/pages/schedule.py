"""Jadwal: the Gantt up to the deadline, the load of each role, and why a task is where it is."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from graph.model import ApplicationId
from planner.domain.plan import Plan, ScheduledTask
from planner.workspace.insight import PlanInsight
from ui import format as written
from ui import theme
from ui.pages.page import EVERYTHING, Page
from ui.pages.schedule_calendar import CalendarPane
from ui.pages.schedule_side import TaskPane
from ui.pages.schedule_trials import Trials
from ui.session import Aspect, UiSession
from ui.theme import Step
from ui.verbs.insights import insights_of
from ui.views.schedule import RowsBy, Schedule, schedule_of
from ui.views.why_not_earlier import why_not_earlier
from ui.widgets.buttons import button, text
from ui.widgets.drawing_files import write_drawing
from ui.widgets.empty_state import EmptyState
from ui.widgets.folding_panes import FoldingPane, FoldingPanes
from ui.widgets.gantt import Columns
from ui.widgets.gantt_legend import GanttLegend
from ui.widgets.load_chart import LOAD_HEIGHT, LoadChart
from ui.widgets.pane import PaneFoot, PaneHead, Segments, paragraph
from ui.widgets.time_axis import TimeAxis
from ui.widgets.timeline import Timeline

MOST_LOADS = 4
"""Roles shown under the Gantt at once."""


class SchedulePage(Page):
    """Draws the stored plan; changes it only through the session."""

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.head.title.setText(self.tr("Jadwal"))
        self.today = date.today()
        self._schedule: Schedule | None = None
        self._told: PlanInsight | None = None
        axis = TimeAxis(first=self.today, last=self.today)
        self.timeline = Timeline(axis)
        self.loads = LoadChart(axis)
        self.side = QStackedWidget()
        self.insights = insights_of(session)
        self.trials = Trials(session, self)
        self.task_pane = TaskPane()
        self.calendar_pane = CalendarPane()
        self.side.addWidget(self.task_pane)
        self.side.addWidget(self.calendar_pane)
        self._build_head()
        self._build_body()
        self._connect()

    def _build_head(self) -> None:
        self.by = Segments(
            self.tr("Baris jadwal"),
            (
                (RowsBy.APPLICATION, self.tr("Aplikasi")),
                (RowsBy.UNIT, self.tr("OPD")),
                (RowsBy.ROLE, self.tr("Peran")),
            ),
        )
        self.write = button(self.tr("Ekspor"), icon="upload-simple")
        self.write.setToolTip(self.tr("Simpan jadwal sebagai PDF atau gambar"))
        self.calendar = button(self.tr("Kalender"), icon="calendar")
        self.head.add(self.by, self.calendar, self.write)

    def _build_body(self) -> None:
        self.load_head = PaneHead(
            self.tr("Beban per peran"),
            self.tr("per minggu; garis putus-putus = kapasitas sesudah libur dan cuti"),
        )
        self.binding = paragraph("warn", Step.SMALL)
        self.binding.setWordWrap(False)
        self.load_head.add(self.binding)
        self.shown = text("", Step.SMALL, "muted")
        foot = PaneFoot()
        foot.row.addWidget(GanttLegend(), 1)
        foot.row.addWidget(self.shown)
        left = QFrame()
        left.setProperty("pane", "body")
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.trials.bar)
        column.addWidget(self.timeline, 1)
        column.addWidget(self.load_head)
        column.addWidget(self.loads)
        column.addWidget(foot)
        self.panes = FoldingPanes(
            self.tr("Panel"),
            (
                FoldingPane(key="plan", name=self.tr("Jadwal"), widget=left, least=520),
                FoldingPane(
                    key="task", name=self.tr("Tugas"), widget=self.side, width=308, least=280
                ),
            ),
        )
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)

    def _connect(self) -> None:
        self.timeline.bar_chosen.connect(self._on_bar)
        self.timeline.bar_dropped.connect(self.trials.pin)
        self.insights.arrived.connect(self._on_arrived)
        self.trials.confirmed.connect(self._show_help)
        self.task_pane.followed.connect(self._follow)
        self.task_pane.pin_wanted.connect(self.trials.toggle)
        self.task_pane.help.confirm_wanted.connect(self.trials.confirm_help)
        self.timeline.axis_changed.connect(self.loads.follow)
        self.task_pane.closed.connect(self._close_side)
        self.task_pane.decision_wanted.connect(self._on_decision_wanted)
        self.by.chosen.connect(lambda _: self._draw())
        self.calendar.clicked.connect(self._open_calendar)
        self.calendar_pane.closed.connect(self._close_side)
        self.calendar_pane.changed.connect(self.trials.set_calendar)
        self.calendar_pane.team_changed.connect(self.trials.set_team)
        self.write.clicked.connect(self._on_write)

    # What the session says

    def refresh(self, aspects: frozenset[Aspect]) -> None:
        if aspects & {Aspect.PLAN, Aspect.DECISIONS, Aspect.PORTFOLIO}:
            self._show_all()
        elif Aspect.THEME in aspects:
            self.timeline.viewport().update()
            self.loads.update()
        if Aspect.SELECTION in aspects:
            self._follow_selection()
        if aspects == EVERYTHING:
            self.timeline.setFocus()

    def _show_all(self) -> None:
        plan = self.session.snapshot.plan
        if plan is None or not plan.tasks or self.session.snapshot.project is None:
            self._show_nothing()
            return
        self.show_empty(None)
        self.insights.ask()
        self.trials.show_trial()
        self._say_state(plan)
        if self.side.currentWidget() is self.calendar_pane:
            self.calendar_pane.show_project(self.session.snapshot.project)
        self._show_help()
        self._draw()
        chosen = self.timeline.look.chosen
        tasks = {task.id for task in plan.tasks}
        shown = self.side.currentIndex()
        self.choose(chosen if chosen in tasks else self._first_task(plan).id)
        self.side.setCurrentIndex(shown)

    def _on_arrived(self) -> None:
        """Show what the worker has found out about the plan."""
        plan = self.session.snapshot.plan
        if plan is None or not plan.tasks or not self.isVisible():
            return
        insight = self.insights.insight
        if insight is self._told:
            return
        self._told = insight
        self._say_state(plan)
        self.task_pane.outlook.show_forecast(insight.forecast if insight else None, plan)
        if self._schedule is not None:
            self._draw()
        if self.task_pane.task is not None and insight is not None:
            self._explain(self.task_pane.task.id)

    def _show_help(self) -> None:
        plan = self.session.snapshot.plan
        if plan is not None:
            table = self.task_pane.help
            table.show_help(plan, self.trials.help, busy=self.trials.confirming)

    def _first_task(self, plan: Plan) -> ScheduledTask:
        """Return the task worth explaining first: the longest one of the critical chain."""
        critical = [task for task in plan.tasks if task.critical] or list(plan.tasks)
        return max(critical, key=lambda task: (task.finish - task.start, task.start, task.id))

    def _show_nothing(self) -> None:
        empty = EmptyState(
            self.tr("Di sini akan tampil jadwal sampai tenggat, dan apa yang mengikatnya."),
            self.tr("Buka Keputusan"),
            self.tr("Yang diperlukan: sebuah rencana; tekan Rencanakan di halaman Keputusan."),
        )
        empty.pressed.connect(lambda: self.wanted.emit("decisions"))
        self.show_empty(empty)
        self.head.say("")

    def _say_state(self, plan: Plan) -> None:
        apps = {task.application for task in plan.tasks}
        said = self.tr("<b>{n}</b> konsolidasi").format(n=written.number(len(apps)))
        if plan.finish is not None:
            text = self.tr(" · selesai <b>{day}</b>, tenggat {deadline}")
            said += text.format(
                day=written.short_day(plan.finish), deadline=written.short_day(plan.deadline)
            )
        insight = self.insights.insight
        if insight is not None and insight.forecast is not None:
            chance = self.tr(" · peluang tepat waktu <b>{share}</b>")
            said += chance.format(share=written.percent(insight.forecast.all_in_time))
        self.head.say(said)

    def _draw(self) -> None:
        by = RowsBy(self.by.current)
        self._schedule = schedule_of(self.session.snapshot, self.today, by, self.insights.insight)
        columns = Columns(label=theme.px(208), slack=theme.px(68))
        title = self.by.buttons[by].text()
        self.timeline.show_rows(self._schedule.rows, self._schedule.axis, columns, title)
        self._show_loads(self._schedule)
        self.binding.setText(self._schedule.binding)
        said = self.tr("{n} {what}")
        named = sum(1 for row in self._schedule.rows if row.title)
        self.shown.setText(said.format(n=written.number(named), what=title.lower()))

    def _show_loads(self, schedule: Schedule) -> None:
        """Show the busiest roles, as many as leave room for the Gantt."""
        busy = sorted(schedule.loads, key=lambda row: -row.share)
        fitting = int((self.body.height() - theme.px(300)) / theme.px(LOAD_HEIGHT))
        edge = self.timeline.width() - self.timeline.viewport().width()
        columns = self.timeline.look.columns
        wider = Columns(columns.label, columns.slack + edge)
        self.loads.show_rows(tuple(busy[: min(max(fitting, 1), MOST_LOADS)]), wider)
        self.loads.follow(self.timeline.look.axis)

    # What the person does

    def choose(self, key: str) -> None:
        """Explain a task and mark what blocks it."""
        if self._explain(key):
            self.side.setCurrentWidget(self.task_pane)
            if not self.panes.folded:
                self.side.show()

    def _explain(self, key: str) -> bool:
        snapshot, insight = self.session.snapshot, self.insights.insight
        tasks = snapshot.plan.tasks if snapshot.plan else ()
        task = next((each for each in tasks if each.id == key), None)
        if task is None or snapshot.plan is None:
            return False
        blocked = why_not_earlier(snapshot, task, insight)
        self.timeline.choose(key, blocked.blocker)
        self.task_pane.show_task(snapshot, task, insight)
        self.task_pane.outlook.show_forecast(insight.forecast if insight else None, snapshot.plan)
        return True

    def _follow(self, link: str) -> None:
        """Go where a link of an explanation leads."""
        kind, _, key = link.partition(":")
        if kind == "task":
            self.choose(key)
        elif kind == "role":
            self.by.choose(RowsBy.ROLE)
        elif kind == "host":
            self._on_decision_wanted(key)
        elif kind == "rule":
            self.wanted.emit("decisions")

    def _on_bar(self, key: str) -> None:
        self.choose(key)
        self.panes.reveal("task")

    def _open_calendar(self) -> None:
        project = self.session.snapshot.project
        if project is not None:
            self.calendar_pane.show_project(project)
            self.side.setCurrentWidget(self.calendar_pane)
            self.side.show()
            self.panes.reveal("task")

    def _close_side(self) -> None:
        self.side.setCurrentWidget(self.task_pane)
        if self.panes.folded:
            self.panes.reveal("plan")
        else:
            self.side.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._schedule is not None:
            self._show_loads(self._schedule)

    def _follow_selection(self) -> None:
        plan, chosen = self.session.snapshot.plan, self.session.selection
        if plan is None or not chosen:
            return
        current = next((t for t in plan.tasks if t.id == self.timeline.look.chosen), None)
        if current is not None and current.application in chosen:
            return
        first = next((task for task in plan.tasks if task.application in chosen), None)
        if first is not None:
            self.choose(first.id)

    def _on_decision_wanted(self, application: str) -> None:
        self.session.select((ApplicationId(application),))
        self.wanted.emit("decisions")

    def _on_write(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan jadwal"), "jadwal.pdf", self.tr("PDF (*.pdf);;Gambar PNG (*.png)")
        )
        if chosen:
            write_drawing(Path(chosen), self.paint_to, self.page_height)
            self.session.told.emit(self.tr("Jadwal disimpan."))

    def page_height(self) -> float:
        """Return how tall the whole schedule is, all rows and loads."""
        return self.timeline.whole_height() + self.loads.whole_height() + theme.px(24)

    def paint_to(self, painter: QPainter, rect: QRectF) -> None:
        """Draw Gantt and loads one above the other on any device."""
        upper = QRectF(rect.left(), rect.top(), rect.width(), self.timeline.whole_height())
        self.timeline.paint_whole(painter, upper)
        lower = QRectF(
            rect.left(), upper.bottom() + theme.px(24), rect.width(), self.loads.whole_height()
        )
        self.loads.paint_whole(painter, lower)
