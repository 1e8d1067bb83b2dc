"""The view *Yang baru*: newcomers with what they resemble, and the exception of the chosen one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QDateEdit,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.domain.exemption import Exemption
from planner.domain.words import word
from planner.workspace.moratorium import Newcomer
from ui import format as written
from ui import theme
from ui.models.toned_table import Cell, TonedTable
from ui.session import UiSession
from ui.theme import STRONG, Step
from ui.verbs import moratorium
from ui.widgets.buttons import button, text
from ui.widgets.folding_panes import folding_pair
from ui.widgets.lettering import short_name
from ui.widgets.painting import dress_table
from ui.widgets.pane import PaneFoot, PaneHead, Section, paragraph, scrolled

YEAR = timedelta(days=365)


class ExemptionForm(Section):
    """Legal basis and last day; both are needed."""

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.title.setText("")
        self.session = session
        self._chosen: tuple[str, str] | None = None
        self.add(text(self.tr("Pengecualian"), role="text"))
        self.state = paragraph("muted", Step.SMALL)
        self.basis = QLineEdit()
        self.basis.setPlaceholderText(self.tr("Dasar hukum, misalnya Perbup 12/2027 Pasal 4"))
        self.basis.setAccessibleName(self.tr("Dasar hukum pengecualian"))
        self.until = QDateEdit(QDate.currentDate().addYears(1))
        self.until.setCalendarPopup(True)
        self.until.setDisplayFormat("d MMM yyyy")
        self.until.setLocale(written.locale())
        self.until.setAccessibleName(self.tr("Berlaku sampai"))
        self.save = button(self.tr("Simpan pengecualian"), kind="small")
        self.end = button(self.tr("Cabut"), kind="small")
        self.save.clicked.connect(self._save)
        self.end.clicked.connect(self._end)
        self.add(self.state)
        self.add(self.basis)
        self.add(self.until)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(self.end)
        row.addStretch(1)
        self.column.addLayout(row)

    def show_for(self, key: str, name: str, held: Exemption | None) -> None:
        """Show the exception of one application."""
        self._chosen = (key, name)
        self.basis.setText(held.legal_basis if held else "")
        self.end.setVisible(held is not None)
        if held is None:
            self.state.setText(self.tr("Belum ada; selama moratorium aplikasi baru perlu dasar "
                                       "hukum dan batas waktu."))  # fmt: skip
            return
        self.until.setDate(QDate(held.expires.year, held.expires.month, held.expires.day))
        running = held.holds(date.today())
        said = self.tr("Berlaku sampai {day}, dicatat {who}.") if running else self.tr(
            "Berakhir {day}; dicatat {who}.")  # fmt: skip
        self.state.setText(said.format(day=written.day(held.expires), who=held.by or "–"))

    def _save(self) -> None:
        if self._chosen is None:
            return
        if not self.basis.text().strip():
            self.basis.setFocus()
            return
        chosen = self.until.date()
        until = date(chosen.year(), chosen.month(), chosen.day())
        moratorium.exempt(self.session, *self._chosen, self.basis.text(), until)

    def _end(self) -> None:
        if self._chosen is not None:
            moratorium.end_exemption(self.session, self._chosen[0])


class NewcomerView(QWidget):
    """A table of newcomers, or one sentence that there are none."""

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._held: Mapping[str, Exemption] = {}
        self.model = TonedTable(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        dress_table(self.table, row_height=28)
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(self.tr("Aplikasi baru sejak moratorium"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_chosen())
        self.none = paragraph("muted")
        self.none.setContentsMargins(16, 16, 16, 16)
        self.none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.gone = text("", Step.SMALL, "muted")
        self.name = paragraph()
        self.name.setFont(theme.font(Step.BODY, STRONG))
        self.near = paragraph(step=Step.SMALL)
        self.rule = paragraph(step=Step.SMALL)
        self.form = ExemptionForm(session)
        self._lay_out()

    def _lay_out(self) -> None:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.none)
        foot = PaneFoot()
        foot.row.addWidget(self.gone, 1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(PaneHead(self.tr("Baru sejak moratorium"), self.tr("dari setiap impor")))
        left.addWidget(holder, 1)
        left.addWidget(foot)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(8)
        for widget in (self.name, self.near, self.rule, self.form):
            column.addWidget(widget)
        column.addStretch(1)
        self.side = QFrame()
        self.side.setProperty("pane", "body")
        whole = QVBoxLayout(self.side)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(PaneHead(self.tr("Yang dipilih")))
        whole.addWidget(scrolled(inner, self.tr("Kemiripan dan pengecualian")), 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(
            folding_pair(
                self.tr("Panel"),
                (self.tr("Yang baru"), left),
                (self.tr("Yang dipilih"), self.side),
                360,
            )
        )

    def show_newcomers(
        self,
        new: Sequence[Newcomer],
        gone: Sequence[tuple[str, str]],
        held: Mapping[str, Exemption],
    ) -> None:
        """Show what is new since the list was frozen, and what is gone."""
        self._held = held
        before = self.model.key(self.table.currentIndex().row())
        heads = (self.tr("Aplikasi"), self.tr("OPD"), self.tr("Paling mirip"), self.tr("Mirip"),
                 self.tr("Aplikasi nasional"), self.tr("Pengecualian"))  # fmt: skip
        self.model.show(heads, [self._cells(one) for one in new], new)
        for column, width in enumerate((190, 150, 176, 56, 130)):
            self.table.setColumnWidth(column, theme.px(width))
        self.table.horizontalHeader().setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        self._stack.setCurrentIndex(0 if new else 1)
        frozen = bool(self.session.snapshot.project and self.session.snapshot.project.moratorium)
        self.none.setText(
            self.tr("Tidak ada aplikasi baru sejak daftar acuan dibekukan.")
            if frozen
            else self.tr("Bekukan daftar acuan dahulu; setelah itu setiap impor dibandingkan.")
        )
        names = ", ".join(short_name(name) for _, name in gone[:6])
        said = self.tr("Hilang sejak dibekukan: {names}")
        self.gone.setText(said.format(names=names) if gone else "")
        for place, one in enumerate(new):
            if isinstance(before, Newcomer) and one.id == before.id:
                self.table.selectRow(place)
        if new and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._show_chosen()

    def _cells(self, one: Newcomer) -> list[Cell]:
        best = one.nearest[0] if one.nearest else None
        rivals = ", ".join(match.national for match in one.national)
        held = self._held.get(one.id)
        words = written.medium_day(held.expires) if held else self.tr("belum ada")
        running = held is not None and held.holds(date.today())
        return [
            Cell(short_name(one.name), tip=one.name),
            Cell(one.unit or "–", "muted"),
            Cell(short_name(best.name) if best else "–", "text" if best else "muted"),
            Cell(written.percent(best.probability) if best else "", number=True),
            Cell(rivals or "–", "warn" if rivals else "muted"),
            Cell(self.tr("sampai {day}").format(day=words) if held else words,
                 "good" if running else "bad" if held else "warn"),
        ]  # fmt: skip

    def _show_chosen(self) -> None:
        one = self.model.key(self.table.currentIndex().row())
        for part in (self.near, self.rule, self.form):
            part.setVisible(isinstance(one, Newcomer))
        if not isinstance(one, Newcomer):
            self.name.setText(self.tr("Tidak ada yang dipilih."))
            return
        self.name.setText(one.name)
        lines = [
            f"<b>{short_name(near.name)}</b>, {near.unit or '–'}: "
            f"{written.percent(near.probability)} · {word(near.kind)}"
            for near in one.nearest
        ]
        self.near.setText("<br>".join(lines) or self.tr("Tidak ada yang mirip di inventaris."))
        rules = [
            f"<b>{match.national}</b> ({written.percent(match.probability)}): {match.rule}"
            for match in one.national
        ]
        self.rule.setText("<br>".join(rules))
        self.rule.setVisible(bool(rules))
        self.form.show_for(one.id, one.name, self._held.get(one.id))
