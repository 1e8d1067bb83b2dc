"""Kemajuan: planned against actual, weekly statuses, evidence, and many regions side by side."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QStackedWidget, QWidget

from planner.workspace.progress_view import CourseRow, ProgressView
from ui import actions
from ui import format as written
from ui.files import FileChooser
from ui.jobs import Job
from ui.pages.page import Page
from ui.pages.progress_rollup import RollUpView
from ui.pages.progress_side import ProgressSide
from ui.pages.progress_status import StatusView
from ui.pages.progress_week import WeekView
from ui.session import Aspect, UiSession
from ui.verbs import approving, progress
from ui.widgets.buttons import button
from ui.widgets.empty_state import EmptyState
from ui.widgets.folding_panes import FoldingPane, FoldingPanes
from ui.widgets.pane import Segments

MATTERS = frozenset({Aspect.PORTFOLIO, Aspect.FINDINGS, Aspect.DECISIONS, Aspect.PLAN,
                     Aspect.HISTORY, Aspect.THEME})  # fmt: skip
WEEK = timedelta(days=7)


class ProgressPage(Page):
    """Three views; the first two speak of one day, today unless another is chosen."""

    files: FileChooser | None = None

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(session, actions.page("progress").title(), parent)
        self.view: ProgressView | None = None
        self._reading: Job | None = None
        self._again = False
        self.week = WeekView()
        self.status = StatusView(session)
        self.rollup = RollUpView(session)
        self.side = ProgressSide()
        self.segments = Segments(
            self.tr("Bagian halaman"),
            (
                ("week", self.tr("Pekan ini")),
                ("status", self.tr("Isi status")),
                ("rollup", self.tr("Gabungan daerah")),
            ),
        )
        self.day = QDateEdit(QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("d MMM yyyy")
        self.day.setLocale(written.locale())
        self.day.setAccessibleName(self.tr("Keadaan per hari"))
        self.day.setToolTip(self.tr("Keadaan per hari ini; status baru dicatat dengan hari ini."))
        self.day.dateChanged.connect(lambda _: self._read())
        self.meeting = button(self.tr("Halaman rapat"), icon="file-text")
        self.meeting.clicked.connect(self._export)
        self.head.add(self.day, self.segments, self.meeting)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.inner = QStackedWidget()
        self.inner.addWidget(self.week)
        self.inner.addWidget(self.status)
        self.panes = FoldingPanes(
            self.tr("Panel"),
            (
                FoldingPane(key="work", name=self.tr("Kemajuan"), widget=self.inner, least=460),
                FoldingPane(
                    key="side", name=self.tr("Rapat"), widget=self.side, width=360, least=280
                ),
            ),
        )
        self.stack = QStackedWidget()
        self.stack.addWidget(self.panes)
        self.stack.addWidget(self.rollup)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.stack)

    def _connect(self) -> None:
        self.segments.chosen.connect(self._show_part)
        self.week.row_chosen.connect(self._on_row)
        self.week.status_wanted.connect(lambda: self._open_status(self._row))
        self.side.approved.connect(lambda app: approving.approve(self.session, app))
        self._row: CourseRow | None = None

    @property
    def on(self) -> date:
        """The day the page speaks of."""
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    # --- showing ----------------------------------------------------------------------

    def refresh(self, aspects: frozenset[Aspect]) -> None:
        if not aspects & MATTERS:
            return
        self.status.files = self.rollup.files = self.files
        if self.session.snapshot.plan is None and self.stack.currentWidget() is self.panes:
            self._show_nothing()
            return
        self.show_empty(None)
        self._read()

    def _show_nothing(self) -> None:
        empty = EmptyState(
            self.tr("Di sini tampak rencana di samping kenyataan, pekan demi pekan."),
            self.tr("Rencanakan"),
            self.tr("Perlu rencana yang tersimpan di dokumen ini."),
        )
        empty.pressed.connect(lambda: self.command.emit("plan"))
        more = button(self.tr("Gabungan daerah"))
        more.clicked.connect(self._open_rollup)
        empty.buttons.insertWidget(1, more)
        self.head.say("")
        self.show_empty(empty)

    def _open_rollup(self) -> None:
        """Compare regions before there is a plan here."""
        self.show_empty(None)
        self.segments.choose("rollup")

    def _read(self) -> None:
        """Read again; what changes meanwhile is read once more."""
        self._again = self._reading is not None
        if self._again or not self.session.is_open:
            return
        self._reading = progress.look_at_progress(self.session, self.on)
        self._reading.succeeded.connect(self.show_view)
        self._reading.ended.connect(self._on_read)

    def _on_read(self) -> None:
        self._reading = None
        if self._again:
            self._read()

    def show_view(self, view: ProgressView) -> None:
        """Show how far the work is."""
        self.view = view
        self.week.show_view(view, self.session.calendar)
        self.status.show_view(view)
        self.side.show_view(view)
        since = max(view.on - WEEK, date.min)
        steps = [
            step
            for step in self.session.history
            if not step.undone and since <= step.when.astimezone().date() <= view.on
        ]
        self.side.show_changes(steps, since)
        self.head.say(self._state(view))

    def _state(self, view: ProgressView) -> str:
        said = self.tr("<b>{done} dari {total}</b> selesai, rencana <b>{due}</b>").format(
            done=written.number(view.done),
            total=written.number(view.total),
            due=written.number(view.due),
        )
        if view.forecast is None:
            return said
        more = self.tr("perkiraan <b>{day}</b> · peluang <b>{chance}</b>").format(
            day=written.short_day(view.forecast.likely),
            chance=written.percent(view.forecast.in_time),
        )
        return f"{said} · {more}"

    def _show_part(self, key: str) -> None:
        self.stack.setCurrentWidget(self.rollup if key == "rollup" else self.panes)
        if key != "rollup":
            self.inner.setCurrentWidget(self.week if key == "week" else self.status)
            self.refresh(MATTERS)

    def _on_row(self, row: CourseRow | None) -> None:
        self._row = row

    def _open_status(self, row: CourseRow | None) -> None:
        """Show the tasks of a consolidation in the grid."""
        self.segments.choose("status")
        if row is not None:
            self.status.show_application(row.application)

    # --- exporting --------------------------------------------------------------------

    def _export(self) -> None:
        kind = self.tr("PDF (*.pdf)")
        path = self.files.output("halaman-rapat.pdf", kind) if self.files else None
        if path is not None:
            job = progress.write_meeting(self.session, path, self.on, self.on - WEEK)
            said = self.tr("{file} ditulis.").format(file=path.name)
            job.succeeded.connect(lambda _: self.session.told.emit(said))
