"""Who is there: people per role in tenths, and who is away or works part of the time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import cast

from PySide6.QtCore import QDate, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.project import Leave, Project, Role
from planner.domain.words import word
from ui import format as written
from ui import theme
from ui.theme import Step
from ui.widgets.buttons import button, text
from ui.widgets.fitting import Fitting
from ui.widgets.pane import Section, paragraph, scrolled

_PLACE = Qt.ItemDataRole.UserRole


class TeamPane(QFrame):
    """Edits a copy; the project as it shall be leaves as a signal, one step per change."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self._project: Project | None = None
        self.people: dict[Role, QDoubleSpinBox] = {}
        self.team = Section(self.tr("Orang per peran"), ruled=False)
        self.team.add(self._build_people())
        self.note = paragraph("muted", Step.CHART)
        self.note.setText(self.tr("Paruh waktu ditulis sebagai pecahan: 2,5 = dua orang setengah."))
        self.team.add(self.note)
        self.save = button(self.tr("Simpan tim"), kind="small")
        self.save.clicked.connect(self._on_people)
        self.team.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self.away = Section(self.tr("Cuti dan paruh waktu"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Cuti dan paruh waktu"))
        self.list.setFixedHeight(theme.px(108))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentItemChanged.connect(self._on_current)
        self.none = paragraph("muted", Step.SMALL)
        self.none.setText(self.tr("Semua orang ada sepanjang masa proyek."))
        self.drop = button(self.tr("Hapus yang dipilih"), kind="small")
        self.drop.clicked.connect(self._on_drop)
        self.away.add(self.none)
        self.away.add(self.list)
        self.away.column.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignLeft)
        self.adding = Section(self.tr("Tambah"))
        self.adding.add(self._build_form())
        inner = Fitting()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        for part in (self.team, self.away, self.adding):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner, self.tr("Tim dan cuti")))

    def _build_people(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row, role in enumerate(Role):
            said, field = text(word(role), Step.SMALL), _people_field(word(role))
            said.setBuddy(field)
            self.people[role] = field
            grid.addWidget(said, row, 0)
            grid.addWidget(field, row, 1)
        return holder

    def _build_form(self) -> QWidget:
        self.role = QComboBox()
        self.role.setAccessibleName(self.tr("Peran yang tidak ada"))
        for role in Role:
            self.role.addItem(word(role), role)
        self.who = QLineEdit()
        self.who.setAccessibleName(self.tr("Siapa atau mengapa"))
        self.who.setPlaceholderText(self.tr("nama atau sebab, misalnya cuti melahirkan"))
        self.much = _people_field(self.tr("Berapa orang tidak ada"))
        self.much.setRange(0.1, 500)
        self.much.setValue(1.0)
        self.first, self.last = _day_field(self.tr("Dari")), _day_field(self.tr("Sampai"))
        self.add = button(self.tr("Tambah cuti"), kind="small")
        self.add.clicked.connect(self._on_add)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (label, field) in enumerate(
            (
                (self.tr("Siapa"), self.who),
                (self.tr("Peran"), self.role),
                (self.tr("Orang"), self.much),
                (self.tr("Dari"), self.first),
                (self.tr("Sampai"), self.last),
            )
        ):
            said = text(label, Step.SMALL, "muted")
            said.setBuddy(field)
            grid.addWidget(said, row, 0)
            grid.addWidget(field, row, 1)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.add)
        grid.addLayout(line, 5, 0, 1, 2)
        return holder

    def show_project(self, project: Project) -> None:
        """Show who is there and who is away."""
        before, self._project = self._project, project
        people = dict(project.people)
        for role, field in self.people.items():
            field.setValue(people.get(role, 0) / 10)
        if before is None or (before.start, before.deadline) != (project.start, project.deadline):
            for limit in (self.first, self.last):
                limit.setDate(_qdate(project.start))
        self.list.clear()
        for place, leave in enumerate(project.leave):
            item = QListWidgetItem(leave_words(leave), self.list)
            item.setToolTip(leave_words(leave))
            item.setData(_PLACE, place)
            item.setSizeHint(QSize(0, theme.px(26)))
        for part in (self.list, self.drop):
            part.setVisible(bool(project.leave))
        self.none.setVisible(not project.leave)
        self.drop.setEnabled(False)

    def _on_current(self, item: QListWidgetItem | None) -> None:
        self.drop.setEnabled(item is not None)

    def _on_people(self) -> None:
        if self._project is not None:
            people = tuple((role, round(f.value() * 10)) for role, f in self.people.items())
            self.changed.emit(replace(self._project, people=people))

    def _on_add(self) -> None:
        project = self._project
        if project is None:
            return
        first, last = _day(self.first), _day(self.last)
        leave = Leave(
            role=Role(self.role.currentData()),
            tenths=round(self.much.value() * 10),
            first=min(first, last),
            last=max(first, last),
            who=self.who.text().strip(),
        )
        self.who.clear()
        everyone = sorted((*project.leave, leave), key=lambda each: (each.first, each.role))
        self.changed.emit(replace(project, leave=tuple(everyone)))

    def _on_drop(self) -> None:
        item = self.list.currentItem()
        if self._project is not None and item is not None:
            place = item.data(_PLACE)
            left = (*self._project.leave[:place], *self._project.leave[place + 1 :])
            self.changed.emit(replace(self._project, leave=left))


def leave_words(leave: Leave) -> str:
    """Return “Rina · Pengembang 1, 1 Mar – 5 Mar”."""
    people = written.number(leave.tenths / 10, 0 if leave.tenths % 10 == 0 else 1)
    days = f"{written.short_day(leave.first)} – {written.short_day(leave.last)}"
    said = f"{word(leave.role)} {people}, {days}"
    return f"{leave.who} · {said}" if leave.who else said


def _people_field(name: str) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setLocale(written.locale())
    field.setRange(0, 500)
    field.setDecimals(1)
    field.setSingleStep(0.5)
    field.setAccessibleName(name)
    return field


def _day_field(name: str) -> QDateEdit:
    field = QDateEdit()
    field.setCalendarPopup(True)
    field.setLocale(written.locale())
    field.setDisplayFormat("d MMM yyyy")
    field.setAccessibleName(name)
    return field


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(field: QDateEdit) -> date:
    return cast(date, field.date().toPython())
