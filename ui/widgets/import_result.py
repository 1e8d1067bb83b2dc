"""The last step of the import: what would change, cell by cell, and every doubt with its remedy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from importers.canonical import field_label
from importers.result import RowFate, RowIssue, Severity
from ui import format as written
from ui import theme
from ui.models.columns import field_name
from ui.models.plain_table import Line, PlainTable
from ui.summaries import ImportSummary
from ui.widgets.buttons import button, text
from ui.widgets.painting import dress_table

GROUNDS = {Severity.ERROR: "bad_ground", Severity.WARNING: "warn_ground", Severity.NOTE: ""}


class ImportResultPane(QWidget):
    """Four counts, a table of changes, a table of issues."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.counts = {fate: _Count(name) for fate, name in self._fates()}
        self.changes = PlainTable(
            [self.tr("Aplikasi"), self.tr("Bidang"), self.tr("Sekarang"), self.tr("Menjadi")], self
        )
        self.issues = PlainTable(
            [self.tr("Tempat"), self.tr("Nilai"), self.tr("Masalah"), self.tr("Cara memperbaiki")],
            self,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 0)
        column.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(12)
        for count in self.counts.values():
            row.addWidget(count, 1)
        column.addLayout(row)
        self.changes_title, self.issues_title = text(), text()
        self.copy = button(self.tr("Salin daftar masalah"), icon="copy")
        self.copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self.issues.as_tabs())
        )
        self.changes_table = _table(self.changes, self.tr("Perubahan"))
        self.issues_table = _table(self.issues, self.tr("Masalah"))
        column.addWidget(self.changes_title)
        column.addWidget(self.changes_table, 2)
        head = QHBoxLayout()
        head.addWidget(self.issues_title, 1)
        head.addWidget(self.copy)
        column.addLayout(head)
        column.addWidget(self.issues_table, 3)

    def _fates(self) -> list[tuple[RowFate, str]]:
        return [
            (RowFate.NEW, self.tr("baru")),
            (RowFate.CHANGED, self.tr("berubah")),
            (RowFate.SAME, self.tr("sama")),
            (RowFate.UNCLEAR, self.tr("belum jelas")),
            (RowFate.VANISHED, self.tr("hilang dari berkas")),
        ]

    def show_summary(self, summary: ImportSummary) -> None:
        """Show what accepting would do."""
        for fate, count in self.counts.items():
            count.show_number(summary.count(fate))
        self.changes.show(
            [
                Line((change.name, field_name(change.field), change.before, change.after))
                for change in summary.changes
            ]
        )
        self.issues.show([_issue(issue) for issue in summary.issues])
        strong = theme.font(weight=theme.STRONG)
        for label in (self.changes_title, self.issues_title):
            label.setFont(strong)
        self.changes_title.setText(
            self.tr("{n} sel berubah").format(n=written.number(summary.change_count))
        )
        self.issues_title.setText(
            self.tr("{n} masalah; {aside} dari {rows} baris disisihkan").format(
                n=written.number(summary.issue_count),
                aside=written.number(summary.rows_set_aside),
                rows=written.number(summary.rows_read),
            )
        )
        for widget in (self.changes_title, self.changes_table):
            widget.setVisible(bool(summary.changes))


class _Count(QFrame):
    """One figure with its word."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("pane", "framed")
        self._name = name
        self.figure = text("0", theme.Step.FIGURE)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(0)
        column.addWidget(self.figure)
        column.addWidget(text(name, theme.Step.SMALL, "muted"))

    def show_number(self, number: int) -> None:
        self.figure.setText(written.number(number))
        self.setAccessibleName(f"{written.number(number)} {self._name}")


def _issue(issue: RowIssue) -> Line:
    place = f"{issue.file} {issue.sheet} {issue.row or ''} {field_label(issue.column)}"
    cells = (" ".join(place.split()), issue.value, issue.text, issue.remedy)
    return Line(cells, ground=GROUNDS[issue.severity])


def _table(model: PlainTable, name: str) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    dress_table(table, row_height=28)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    return table
