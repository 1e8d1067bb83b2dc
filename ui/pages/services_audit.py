"""The view *Audit beranda*: a saved front page is dropped; findings with place and remedy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QMenu,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.workspace.front_page import Audit, Finding
from ui import format as written
from ui import theme
from ui.files import FileChooser
from ui.models.audit_words import kind_name, severity_tone
from ui.models.toned_table import Cell, TonedTable
from ui.session import UiSession
from ui.theme import Step
from ui.verbs import portal
from ui.widgets.buttons import button, text
from ui.widgets.empty_state import EmptyState
from ui.widgets.file_drop import FileDrop
from ui.widgets.folding_panes import folding_pair
from ui.widgets.painting import dress_table
from ui.widgets.pane import PaneFoot, PaneHead, paragraph

PAGES = (".html", ".htm", ".xhtml", ".php", ".mht", ".mhtml")


class AuditView(FileDrop):
    """Accepts files and folders by drop or by button; keeps the last audit until the next."""

    files: FileChooser | None = None

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(PAGES, parent)
        self.session = session
        self.result: Audit | None = None
        self._folders: tuple[Path, ...] = ()
        self.dropped.connect(self.audit)
        self.model, self.rule = TonedTable(self), TonedTable(self)
        self.table, self.rules = QTableView(), QTableView()
        for table, model in ((self.table, self.model), (self.rules, self.rule)):
            table.setModel(model)
            dress_table(table, row_height=28)
            table.verticalHeader().hide()
            table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(self.tr("Temuan audit beranda"))
        self.rules.setAccessibleName(self.tr("Aturan nilai"))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.score = text("", Step.FIGURE)
        self.score_words = paragraph("muted", Step.SMALL)
        self.place = paragraph("muted", Step.SMALL)
        self.what = paragraph()
        self.remedy = paragraph(step=Step.SMALL)
        self.empty = EmptyState(
            self.tr("Jatuhkan di sini beranda portal yang disimpan dari peramban."),
            self.tr("Pilih berkas"),
            self.tr("Berkas .html, folder “Halaman web, lengkap”, atau .mhtml. Tidak ada yang "
                    "dimuat dari internet, dan skrip halaman tidak dijalankan."),
        )  # fmt: skip
        self.empty.pressed.connect(self.choose)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._found())

    def _found(self) -> QWidget:
        head = PaneHead(self.tr("Temuan"), self.tr("yang terberat dahulu"))
        self.again = button(self.tr("Periksa lagi"), kind="plain")
        self.again.setProperty("menu", True)
        menu = QMenu(self)
        menu.addAction(self.tr("Pilih berkas …")).triggered.connect(self.choose)
        self.again.setMenu(menu)
        head.add(self.again)
        foot = PaneFoot()
        self.seen = text("", Step.SMALL, "muted")
        foot.row.addWidget(self.seen, 1)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(head)
        left.addWidget(self.table, 1)
        left.addWidget(foot)
        return folding_pair(
            self.tr("Panel"), (self.tr("Temuan"), left), (self.tr("Nilai"), self._side()), 360
        )

    def _side(self) -> QWidget:
        side = QFrame()
        side.setProperty("pane", "body")
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 10, 12, 10)
        inner.setSpacing(6)
        for widget in (self.score, self.score_words, self.what, self.place, self.remedy):
            inner.addWidget(widget)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PaneHead(self.tr("Nilai dan aturannya")))
        column.addLayout(inner)
        column.addWidget(self.rules, 1)
        return side

    # --- asking -----------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for saved pages."""
        paths = self.files.saved_pages() if self.files else ()
        if paths:
            self.audit(paths)

    def audit(self, paths: Sequence[Path]) -> None:
        """Audit these files and folders; the first page is the front page."""
        job = portal.audit_front_page(self.session, paths)
        job.succeeded.connect(self.show_audit)

    # --- showing ----------------------------------------------------------------------

    def show_audit(self, result: Audit) -> None:
        """Show findings, the score and its rule."""
        self.result = result
        self._stack.setCurrentIndex(1)
        heads = (self.tr("Jenis"), self.tr("Temuan"), self.tr("Letak"), self.tr("Perbaikan"))
        self.model.show(heads, [_cells(one) for one in result.findings], result.findings)
        for column, width in ((0, 160), (2, 180), (3, 190)):
            self.table.setColumnWidth(column, theme.px(width))
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.score.setText(self.tr("{n} dari 100").format(n=written.number(result.score)))
        said = self.tr("Per {day}: 100 dikurangi jumlah × angka tiap jenis, sampai batasnya. "
                       "Angka ini usulan, disepakati bersama; tidak ada peraturan yang "
                       "menetapkannya.")  # fmt: skip
        self.score_words.setText(said.format(day=written.day(result.on)))
        self._show_rule(result)
        front = result.files[0]
        said = self.tr("{n} temuan · beranda: {file} · gambar tanpa keterangan, periksa sendiri: "
                       "{images} · berkas di internet, tidak dimuat: {remote}")  # fmt: skip
        self.seen.setText(
            said.format(
                n=written.number(len(result.findings)),
                file=front.file,
                images=written.number(front.images_without_words),
                remote=written.number(front.remote),
            )
        )
        if result.findings:
            self.table.selectRow(0)
        else:
            self._show_finding(None)

    def _show_rule(self, result: Audit) -> None:
        heads = (self.tr("Jenis"), self.tr("Jumlah"), self.tr("Angka"), self.tr("Batas"),
                 self.tr("Kurang"))  # fmt: skip
        rows = []
        for line in sorted(result.rule, key=lambda one: -one.taken):
            tone = "bad" if line.taken else "muted"
            numbers = (line.count, line.each, line.most)
            cells = [Cell(kind_name(line.kind), "text" if line.taken else "muted")]
            cells += [Cell(written.number(n), "muted", number=True) for n in numbers]
            cells.append(Cell(written.number(line.taken), tone, number=True))
            rows.append(cells)
        self.rule.show(heads, rows)
        head = self.rules.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate((58, 52, 50, 58), 1):
            self.rules.setColumnWidth(column, theme.px(width))

    def _on_row(self) -> None:
        self._show_finding(self.model.key(self.table.currentIndex().row()))

    def _show_finding(self, finding: Finding | None) -> None:
        for widget in (self.place, self.remedy):
            widget.setVisible(finding is not None)
        self.what.setText(self.tr("Tidak ada temuan pada halaman ini."))
        if finding is not None:
            self.what.setText(f"<b>{_escaped(finding.text)}</b>")
            self.place.setText(_escaped(finding.place))
            self.remedy.setText(_escaped(finding.remedy))


def _cells(finding: Finding) -> list[Cell]:
    return [
        Cell(kind_name(finding.kind), severity_tone(finding.severity)),
        Cell(finding.text),
        Cell(finding.place, "muted"),
        Cell(finding.remedy, "muted"),
    ]


def _escaped(words: str) -> str:
    """Text of a foreign page is never markup."""
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
