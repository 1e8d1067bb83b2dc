"""Asks for the agency, its window and its people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import cast

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit, QDialog, QDoubleSpinBox, QLineEdit, QWidget

from planner.domain.calendar import default_deadline
from planner.domain.project import Project, Role
from planner.domain.words import word
from ui import format as written
from ui.dialogs.form import FormDialog


def fresh_project(start: date) -> Project:
    """Return a project that begins today and ends three months later."""
    return Project(agency="", start=start, deadline=default_deadline(start))


class ProjectDialog(FormDialog):
    """Everything that alters a plan and is not a fact of the inventory."""

    def __init__(self, project: Project | None, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Pengaturan proyek"))
        self._project = project or fresh_project(date.today())
        self.agency = QLineEdit(self._project.agency)
        self.agency.setPlaceholderText(self.tr("Kabupaten, kota, provinsi, atau perangkat daerah"))
        self.start, self.deadline = _day(self._project.start), _day(self._project.deadline)
        self.start.dateChanged.connect(self._on_start)
        self.six_days = QCheckBox(self.tr("Enam hari kerja per minggu"))
        self.six_days.setChecked(self._project.six_day_week)
        self.people = {role: _people(tenths) for role, tenths in self._project.people}
        self.form.addRow(self.tr("&Pemerintah daerah"), self.agency)
        self.form.addRow(self.tr("&Mulai"), self.start)
        self.form.addRow(self.tr("&Tenggat"), self.deadline)
        self.form.addRow("", self.six_days)
        for role, field in self.people.items():
            self.form.addRow(word(role), field)
        self.agency.textChanged.connect(self._check)
        self.start.dateChanged.connect(self._check)
        self.deadline.dateChanged.connect(self._check)
        self._check()

    def _on_start(self, day: QDate) -> None:
        """Keep three months, as long as the deadline has not been chosen by hand."""
        self.deadline.setDate(_qdate(default_deadline(cast(date, day.toPython()))))

    def _check(self) -> None:
        ok = self.buttons.button(self.buttons.StandardButton.Ok)
        ok.setEnabled(bool(self.agency.text().strip()) and self.deadline.date() > self.start.date())

    def project(self) -> Project:
        """Return what the fields say now."""
        return replace(
            self._project,
            agency=self.agency.text().strip(),
            start=cast(date, self.start.date().toPython()),
            deadline=cast(date, self.deadline.date().toPython()),
            six_day_week=self.six_days.isChecked(),
            people=tuple(
                (Role(role), round(field.value() * 10)) for role, field in self.people.items()
            ),
        )

    @classmethod
    def ask(cls, project: Project | None, parent: QWidget | None = None) -> Project | None:
        """Show the dialog; None when the person dismissed it."""
        dialog = cls(project, parent)
        return dialog.project() if dialog.exec() == QDialog.DialogCode.Accepted else None


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(day: date) -> QDateEdit:
    field = QDateEdit(_qdate(day))
    field.setCalendarPopup(True)
    field.setLocale(written.locale())
    field.setDisplayFormat("d MMMM yyyy")
    return field


def _people(tenths: int) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setLocale(written.locale())
    field.setRange(0, 500)
    field.setDecimals(1)
    field.setSingleStep(0.5)
    field.setValue(tenths / 10)
    return field
