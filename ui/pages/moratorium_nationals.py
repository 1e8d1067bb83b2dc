"""The view *Aplikasi nasional*: the dated list, its rules, and this agency's corrections."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from graph.findings import Findings
from planner.domain.snapshot import Snapshot
from planner.workspace.nationals import NationalRow, national_rows, usual_actions
from ui import format as written
from ui import theme
from ui.models.national_words import action_word, tier_word
from ui.models.toned_table import Cell, TonedTable
from ui.session import UiSession
from ui.theme import STRONG, Step
from ui.verbs import moratorium
from ui.widgets.buttons import button, text
from ui.widgets.folding_panes import folding_pair
from ui.widgets.painting import dress_table
from ui.widgets.pane import PaneFoot, PaneHead, paragraph, scrolled


class NationalView(QWidget):
    """A table of the list; beside it the chosen row, to be corrected with today's date."""

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.model = TonedTable(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        dress_table(self.table, row_height=28)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(self.tr("Daftar aplikasi nasional"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self.name = paragraph()
        self.name.setFont(theme.font(Step.BODY, STRONG))
        self.about = paragraph("muted", Step.SMALL)
        self.rule = paragraph(step=Step.SMALL)
        self.law, self.owner, self.action = QLineEdit(), QLineEdit(), QComboBox()
        for value in usual_actions():
            self.action.addItem(action_word(value), value)
        self.verified = QCheckBox(self.tr("Sudah dicocokkan dengan naskah peraturannya"))
        self.save = button(self.tr("Simpan koreksi"), kind="small")
        self.save.clicked.connect(self._save)
        self.dated = text("", Step.SMALL, "muted")
        self._lay_out()

    def _lay_out(self) -> None:
        foot = PaneFoot()
        foot.row.addWidget(
            text(self.tr("Perpres 95/2018 Pasal 63 ayat (3) dikutip dari sumber kedua: periksa "
                         "sebelum mengutip."), Step.SMALL, "warn")
        )  # fmt: skip
        foot.row.addStretch(1)
        foot.row.addWidget(self.dated)
        left = QVBoxLayout()
        left.setSpacing(0)
        head = PaneHead(self.tr("Aplikasi nasional"), self.tr("ganti, hubungkan, atau kajian"))
        left.addWidget(head)
        left.addWidget(self.table, 1)
        left.addWidget(foot)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(6)
        for widget in (self.name, self.about, self.rule):
            column.addWidget(widget)
        for label, field in (
            (self.tr("Dasar hukum"), self.law),
            (self.tr("Pemilik"), self.owner),
            (self.tr("Tindakan bawaan"), self.action),
        ):
            field.setAccessibleName(label)
            column.addWidget(text(label, Step.SMALL, "muted"))
            column.addWidget(field)
        column.addWidget(self.verified)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        side = QFrame()
        side.setProperty("pane", "body")
        whole = QVBoxLayout(side)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(PaneHead(self.tr("Baris yang dipilih")))
        whole.addWidget(scrolled(inner, self.tr("Koreksi daftar nasional")), 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(
            folding_pair(
                self.tr("Panel"),
                (self.tr("Daftar"), left),
                (self.tr("Baris yang dipilih"), side),
                360,
            )
        )

    def show_rows(self, snapshot: Snapshot, findings: Findings) -> None:
        """Show the list with how often each is used and rivalled here."""
        rows = national_rows(snapshot)
        users = Counter(m.national for m in findings.national if m.is_it)
        rivals = Counter(m.national for m in findings.national if not m.is_it)
        heads = (self.tr("Aplikasi"), self.tr("Jenis"), self.tr("Tindakan"), self.tr("Dipakai"),
                 self.tr("Disaingi"), self.tr("Per tanggal"), self.tr("Dasar hukum"))  # fmt: skip
        place = max(self.table.currentIndex().row(), 0)
        self.model.show(heads, [_cells(row, users, rivals) for row in rows], rows)
        for column, width in enumerate((168, 118, 150, 60, 66, 112)):
            self.table.setColumnWidth(column, theme.px(width))
        self.table.horizontalHeader().setSectionResizeMode(6, QHeaderView.ResizeMode.Stretch)
        self.table.selectRow(min(place, len(rows) - 1))
        own = sum(row.note is not None for row in rows)
        said = self.tr("{n} baris · {m} dikoreksi di dokumen ini")
        self.dated.setText(said.format(n=written.number(len(rows)), m=written.number(own)))
        self._show_chosen()

    def _show_chosen(self) -> None:
        row = self.model.key(self.table.currentIndex().row())
        if not isinstance(row, NationalRow):
            return
        app = row.app
        self.name.setText(app.name)
        self.about.setText(f"{app.expansion}<br>{app.field}")
        said = self.tr("Menggantikan: {what}<br>{rule}")
        self.rule.setText(said.format(what=app.replaces or "–", rule=row.rule))
        self.law.setText(app.legal_base)
        self.owner.setText(app.owner)
        self.action.setCurrentIndex(max(0, self.action.findData(app.default_action)))
        for field in (self.law, self.owner):
            field.setCursorPosition(0)
        self.verified.setChecked(row.verified)

    def _save(self) -> None:
        row = self.model.key(self.table.currentIndex().row())
        if isinstance(row, NationalRow):
            cells = {
                "legal_base": self.law.text().strip(),
                "owner": self.owner.text().strip(),
                "default_action": str(self.action.currentData()),
            }
            moratorium.correct_national(
                self.session, row.app.name, cells, verified=self.verified.isChecked()
            )


def _cells(row: NationalRow, users: Counter[str], rivals: Counter[str]) -> list[Cell]:
    app = row.app
    used, rivalled = users[app.name], rivals[app.name]
    return [
        Cell(app.name, tip=app.expansion, strong=row.note is not None),
        Cell(tier_word(app.tier), "muted"),
        Cell(action_word(app.default_action)),
        Cell(written.number(used) if used else "–", "text" if used else "muted", number=True),
        Cell(written.number(rivalled) if rivalled else "–",
             "warn" if rivalled else "muted", number=True),
        Cell(written.medium_day(row.as_of), "muted"),
        Cell(row.rule, "good" if row.verified else "muted"),
    ]  # fmt: skip
