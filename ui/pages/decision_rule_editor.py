"""One rule in a form beside the board: its kind, whom it is about, its days, and why."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QFrame,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from graph.model import ApplicationId, UnitId
from planner.domain.project import Project
from planner.domain.rules import Rule, RuleKind
from planner.domain.snapshot import Snapshot
from ui import format as written
from ui.theme import Step
from ui.views.demands import task_names
from ui.widgets.buttons import button, icon_button, text
from ui.widgets.name_field import NameField
from ui.widgets.pane import PaneFoot, PaneHead, paragraph, scrolled

KEEP = "keep"
"""To keep something is a decision; it stands among the rules because people look for it there."""

_FIELDS: dict[str, tuple[str, ...]] = {
    KEEP: ("application",),
    RuleKind.TOGETHER: ("application", "other"),
    RuleKind.APART: ("application", "other"),
    RuleKind.NOT_BEFORE: ("application", "first"),
    RuleKind.NOT_AFTER: ("application", "last"),
    RuleKind.AT_MOST: ("unit", "most"),
    RuleKind.FREEZE: ("first", "last", "unit"),
    RuleKind.PIN: ("application", "code", "first"),
}


class RuleEditor(QFrame):
    """Writes nothing: what shall be leaves as a signal."""

    closed = Signal()
    saved = Signal(int, object)
    """The place in the list (-1: a new one) and the rule."""
    kept = Signal(str, str)
    """An application to be kept, and the reason."""
    dropped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self._place = -1
        self.head = PaneHead(self.tr("Aturan baru"))
        close = icon_button("x", self.tr("Tutup aturan"))
        close.clicked.connect(self.closed)
        self.head.add(close)
        self._build_fields()
        self._lay_out()
        self.kind.currentIndexChanged.connect(self._on_kind)
        for field in (self.application, self.other):
            field.chosen.connect(self._check)
        self.unit.currentIndexChanged.connect(self._check)
        self.first.dateChanged.connect(self._check)
        self.last.dateChanged.connect(self._check)

    def _build_fields(self) -> None:
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Jenis aturan"))
        for key, words in self._kinds():
            self.kind.addItem(words, key)
        self.application = NameField(self.tr("Aplikasi"))
        self.other = NameField(self.tr("Aplikasi lain"))
        self.unit = QComboBox()
        self.unit.setAccessibleName(self.tr("Perangkat daerah"))
        self.unit.setMinimumContentsLength(12)
        self.code = QComboBox()
        self.code.setAccessibleName(self.tr("Tugas"))
        self.code.setMinimumContentsLength(12)
        self.first, self.last = _day_field(self.tr("Dari")), _day_field(self.tr("Sampai"))
        self.most = QSpinBox()
        self.most.setRange(0, 999)
        self.most.setAccessibleName(self.tr("Jumlah paling banyak"))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(self.tr("Alasan aturan"))
        self.reason.setPlaceholderText(self.tr("mengapa aturan ini ada"))
        self.meaning = paragraph("muted", Step.SMALL)
        self.problem = paragraph("warn", Step.SMALL)

    def _kinds(self) -> list[tuple[str, str]]:
        return [
            (KEEP, self.tr("Pertahankan")),
            (RuleKind.TOGETHER, self.tr("Bersama")),
            (RuleKind.APART, self.tr("Terpisah")),
            (RuleKind.NOT_BEFORE, self.tr("Tidak sebelum tanggal")),
            (RuleKind.NOT_AFTER, self.tr("Tidak sesudah tanggal")),
            (RuleKind.AT_MOST, self.tr("Paling banyak per OPD")),
            (RuleKind.FREEZE, self.tr("Masa beku")),
            (RuleKind.PIN, self.tr("Sematkan tugas")),
        ]

    def _meanings(self) -> dict[str, str]:
        return {
            KEEP: self.tr("Aplikasi ini tetap berjalan, apa pun usulan mesin."),
            RuleKind.TOGETHER: self.tr("Keduanya berhenti, atau tidak satu pun."),
            RuleKind.APART: self.tr(
                "Tidak saling digabung, dan tidak digabung ke induk yang sama."
            ),
            RuleKind.NOT_BEFORE: self.tr("Tidak ada tugasnya yang mulai sebelum tanggal ini."),
            RuleKind.NOT_AFTER: self.tr(
                "Semua tugasnya selesai pada tanggal ini; tindak lanjut sesudah tenggat tidak ikut."
            ),
            RuleKind.AT_MOST: self.tr("Paling banyak sekian sistem OPD ini yang berhenti."),
            RuleKind.FREEZE: self.tr(
                "Tidak ada pengalihan dan pemutusan pada masa ini, misalnya pemilu atau tutup buku."
            ),
            RuleKind.PIN: self.tr("Tugas ini mulai tepat pada tanggal itu dan tidak digeser lagi."),
        }

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(4)
        self._rows: dict[str, tuple[QLabel, QWidget]] = {}
        for key, label, field in (
            ("kind", self.tr("Jenis"), self.kind),
            ("application", self.tr("Aplikasi"), self.application),
            ("other", self.tr("Dengan aplikasi"), self.other),
            ("code", self.tr("Tugas"), self.code),
            ("unit", self.tr("OPD"), self.unit),
            ("most", self.tr("Paling banyak"), self.most),
            ("first", self.tr("Dari"), self.first),
            ("last", self.tr("Sampai"), self.last),
            ("reason", self.tr("Alasan"), self.reason),
        ):
            said = text(label, Step.SMALL, "muted")
            said.setBuddy(field)
            self._rows[key] = (said, field)
            column.addWidget(said)
            column.addWidget(field)
            column.addSpacing(6)
            if key == "kind":
                column.addWidget(self.meaning)
                column.addSpacing(8)
        column.addWidget(self.problem)
        column.addStretch(1)
        foot = PaneFoot()
        self.drop = button(self.tr("Lepas aturan"))
        self.drop.clicked.connect(lambda: self.dropped.emit(self._place))
        self.save = button(self.tr("Simpan aturan"), kind="primary")
        self.save.clicked.connect(self._on_save)
        foot.row.addWidget(self.drop, 1)
        foot.row.addWidget(self.save, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(scrolled(inner, self.tr("Isian aturan")), 1)
        whole.addWidget(foot)

    def begin(self, snapshot: Snapshot, place: int = -1) -> None:
        """Show the rule in this place of the list, or an empty form."""
        self._place = place
        self._offer(snapshot)
        self.head.title.setText(self.tr("Aturan baru") if place < 0 else self.tr("Ubah aturan"))
        self.drop.setVisible(place >= 0)
        project = snapshot.project
        if project is not None:
            self._limit(project)
        if place >= 0 and project is not None:
            self._fill(project.rules[place])
        else:
            for field in (self.application, self.other, self.reason):
                field.setText("")
            self.most.setValue(1)
            self.kind.setEnabled(True)
        self._on_kind()
        self.kind.setFocus()

    def choose(self, application: str) -> None:
        """Begin with an application, as when its card asked for a rule."""
        self.application.choose(application)

    def _offer(self, snapshot: Snapshot) -> None:
        apps = sorted(snapshot.portfolio.applications.values(), key=lambda app: app.name.casefold())
        names = [(app.id, app.name) for app in apps]
        self.application.set_names(names)
        self.other.set_names(names)
        chosen = self.unit.currentData()
        self.unit.clear()
        self.unit.addItem(self.tr("semua OPD"), "")
        for unit in sorted(snapshot.portfolio.units.values(), key=lambda u: u.name.casefold()):
            self.unit.addItem(unit.acronym or unit.name, unit.id)
        self.unit.setCurrentIndex(max(self.unit.findData(chosen), 0))
        if not self.code.count():
            for code, name in task_names().items():
                self.code.addItem(name, code)

    def _limit(self, project: Project) -> None:
        for field, day in ((self.first, project.start), (self.last, project.deadline)):
            field.setDate(_qdate(day))

    def _fill(self, rule: Rule) -> None:
        self.kind.setCurrentIndex(self.kind.findData(rule.kind))
        self.kind.setEnabled(True)
        self.application.choose(rule.application or "")
        self.other.choose(rule.other or "")
        self.unit.setCurrentIndex(max(self.unit.findData(rule.unit or ""), 0))
        self.code.setCurrentIndex(max(self.code.findData(rule.code), 0))
        for field, day in ((self.first, rule.first), (self.last, rule.last)):
            if day is not None:
                field.setDate(_qdate(day))
        self.most.setValue(rule.most or 0)
        self.reason.setText(rule.reason)

    def _on_kind(self) -> None:
        kind = self.kind.currentData()
        shown = {"kind", "reason", *_FIELDS[kind]}
        for key, (label, field) in self._rows.items():
            label.setVisible(key in shown)
            field.setVisible(key in shown)
        self.meaning.setText(self._meanings()[kind])
        words = {RuleKind.NOT_AFTER: self.tr("Paling lambat"), RuleKind.PIN: self.tr("Mulai")}
        self._rows["last"][0].setText(words.get(kind, self.tr("Sampai")))
        self._rows["first"][0].setText(words.get(kind, self.tr("Dari")))
        self._check()

    def _check(self) -> None:
        problem = self._problem()
        self.problem.setText(problem)
        self.save.setEnabled(not problem)

    def _problem(self) -> str:
        """Say what is missing; empty when the rule is whole."""
        needed = _FIELDS[self.kind.currentData()]
        if "application" in needed and not self.application.key:
            return self.tr("Pilih aplikasinya.")
        if "other" in needed and not self.other.key:
            return self.tr("Pilih aplikasi yang kedua.")
        if "other" in needed and self.other.key == self.application.key:
            return self.tr("Pilih dua aplikasi yang berbeda.")
        if "most" in needed and not self.unit.currentData():
            return self.tr("Pilih OPD-nya.")
        if {"first", "last"} <= set(needed) and self.last.date() < self.first.date():
            return self.tr("Akhir masa beku sebelum awalnya.")
        return ""

    def rule(self) -> Rule:
        """Return what the fields say now."""
        kind = RuleKind(self.kind.currentData())
        wanted = set(_FIELDS[kind])
        return Rule(
            kind=kind,
            application=ApplicationId(self.application.key) if "application" in wanted else None,
            other=ApplicationId(self.other.key) if "other" in wanted else None,
            unit=self._unit() if "unit" in wanted else None,
            code=str(self.code.currentData()) if "code" in wanted else "",
            first=_day(self.first) if "first" in wanted else None,
            last=_day(self.last) if "last" in wanted else None,
            most=self.most.value() if "most" in wanted else None,
            reason=self.reason.text().strip(),
        )

    def _unit(self) -> UnitId | None:
        key = self.unit.currentData()
        return UnitId(key) if key else None

    def _on_save(self) -> None:
        if self.kind.currentData() == KEEP:
            self.kept.emit(self.application.key, self.reason.text().strip())
        else:
            self.saved.emit(self._place, self.rule())


def _day_field(name: str) -> QDateEdit:
    field = QDateEdit()
    field.setCalendarPopup(True)
    field.setLocale(written.locale())
    field.setDisplayFormat("d MMMM yyyy")
    field.setAccessibleName(name)
    return field


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(field: QDateEdit) -> date:
    return cast(date, field.date().toPython())
