"""The calendar of the project: what is off, who is there, and what the officer alters of both."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.calendar import WorkCalendar
from planner.domain.project import Project
from ui import format as written
from ui import theme
from ui.pages.schedule_team import TeamPane
from ui.theme import Step
from ui.widgets.buttons import button, icon_button
from ui.widgets.pane import PaneHead, Segments, paragraph
from ui.widgets.time_axis import DAY

_DATE = Qt.ItemDataRole.UserRole


def named_days_off(project: Project) -> list[tuple[date, str]]:
    """Return every day off inside the project's window that is not an ordinary weekend."""
    calendar = WorkCalendar(project)
    length = (project.deadline - project.start).days + 1
    days = (project.start + DAY * n for n in range(length))
    week = 6 if project.six_day_week else 5
    return [
        (day, name)
        for day in days
        if (name := calendar.name_of_day_off(day))
        and (day.weekday() < week or day in project.days_off)
    ]


def with_day_off(project: Project, day: date) -> Project:
    """Return the project with one more day off."""
    days_on = tuple(each for each in project.days_on if each != day)
    return replace(project, days_off=tuple(sorted({*project.days_off, day})), days_on=days_on)


def with_working_day(project: Project, day: date) -> Project:
    """Return the project with this day worked: an own day off goes, a holiday is overruled."""
    days_off = tuple(each for each in project.days_off if each != day)
    bare = replace(project, days_off=days_off)
    if WorkCalendar(bare).is_working(day):
        return bare
    return replace(bare, days_on=tuple(sorted({*project.days_on, day})))


class CalendarPane(QFrame):
    """Lists days off; adds and removes; every change is one undo step of the document."""

    closed = Signal()
    changed = Signal(object)
    """The project as it shall be: its days."""
    team_changed = Signal(object)
    """The project as it shall be: its people."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self._project: Project | None = None
        self.team = TeamPane()
        self.team.changed.connect(self.team_changed)
        self.part = Segments(
            self.tr("Bagian kalender"),
            (("days", self.tr("Hari libur")), ("team", self.tr("Tim dan cuti"))),
        )
        self.parts = QStackedWidget()
        self.parts.addWidget(self._build_days())
        self.parts.addWidget(self.team)
        self.part.chosen.connect(
            lambda key: self.parts.setCurrentIndex(tuple(self.part.buttons).index(key))
        )
        self._lay_out()

    def _build_days(self) -> QWidget:
        self.said = paragraph("muted", Step.SMALL)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Hari libur dan cuti bersama"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentItemChanged.connect(self._on_current)
        self.work = button(self.tr("Jadikan hari kerja"))
        self.work.clicked.connect(self._on_work)
        self.work.setEnabled(False)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setLocale(written.locale())
        self.day.setDisplayFormat("d MMM yyyy")
        self.day.setAccessibleName(self.tr("Tanggal libur daerah"))
        self.add = button(self.tr("Tambah libur"))
        self.add.clicked.connect(self._on_add)
        self.six = QCheckBox(self.tr("Enam hari kerja per minggu"))
        self.six.clicked.connect(self._on_six)
        days = QWidget()
        inner = QVBoxLayout(days)
        inner.setContentsMargins(12, 10, 12, 12)
        inner.setSpacing(8)
        inner.addWidget(self.said)
        inner.addWidget(self.six)
        inner.addWidget(self.list, 1)
        inner.addWidget(self.work)
        line = QHBoxLayout()
        line.addWidget(self.day, 1)
        line.addWidget(self.add)
        inner.addLayout(line)
        return days

    def _lay_out(self) -> None:
        head = PaneHead(self.tr("Kalender kerja"))
        close = icon_button("x", self.tr("Tutup kalender"))
        close.clicked.connect(self.closed)
        head.add(close)
        bar = QHBoxLayout()
        bar.setContentsMargins(12, 10, 12, 0)
        bar.addWidget(self.part)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(bar)
        column.addWidget(self.parts, 1)

    def show_project(self, project: Project) -> None:
        """Show the project's days off."""
        self._project = project
        calendar = WorkCalendar(project)
        self.six.setChecked(project.six_day_week)
        self.team.show_project(project)
        said = self.tr("<b>{n} hari kerja</b> dari {first} sampai {last}.")
        self.said.setText(
            said.format(
                n=written.number(len(calendar.days)),
                first=written.short_day(project.start),
                last=written.short_day(project.deadline),
            )
        )
        estimated = set(calendar.estimated_days)
        self.list.clear()
        for day, name in named_days_off(project):
            text = f"{written.short_day(day)} · {name}"
            item = QListWidgetItem(text, self.list)
            item.setData(_DATE, day)
            item.setToolTip(f"{written.named_day(day)}\n{name}")
            item.setSizeHint(QSize(0, theme.px(26)))
            if day in estimated:
                item.setToolTip(self.tr("Perkiraan; cocokkan dengan SKB."))
        for limit, setter in (
            (project.start, self.day.setMinimumDate),
            (project.deadline, self.day.setMaximumDate),
        ):
            setter(QDate(limit.year, limit.month, limit.day))

    def _on_six(self, checked: bool) -> None:
        if self._project is not None:
            self.changed.emit(replace(self._project, six_day_week=checked))

    def _on_current(self, item: QListWidgetItem | None) -> None:
        self.work.setEnabled(item is not None)

    def _on_work(self) -> None:
        item = self.list.currentItem()
        if item is not None and self._project is not None:
            self.changed.emit(with_working_day(self._project, item.data(_DATE)))

    def _on_add(self) -> None:
        if self._project is not None:
            chosen = self.day.date()
            day = date(chosen.year(), chosen.month(), chosen.day())
            self.changed.emit(with_day_off(self._project, day))
