"""The view *Periksa usulan*: the answer follows what is typed; a letter is one press away."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from graph.portfolio import Portfolio
from planner.domain.words import word
from planner.workspace.proposals import Advice, Proposal, ProposalCheck
from ui import format as written
from ui import theme
from ui.files import FileChooser
from ui.jobs import Job
from ui.models.toned_table import Cell, TonedTable
from ui.session import UiSession
from ui.theme import STRONG, Step
from ui.verbs import moratorium
from ui.widgets.buttons import button, tag, text
from ui.widgets.folding_panes import FoldingPane, FoldingPanes
from ui.widgets.lettering import short_name
from ui.widgets.painting import dress_table
from ui.widgets.pane import PaneFoot, PaneHead, paragraph

QUIET = 250
"""Milliseconds without a key after which what is typed is checked."""


class ProposalView(QWidget):
    """A form at the left, its answer at the right."""

    files: FileChooser | None = None

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.result: ProposalCheck | None = None
        self._asking: Job | None = None
        self._ready = False
        self.name = QLineEdit()
        self.unit = QComboBox()
        self.unit.setEditable(True)
        self.function = QPlainTextEdit()
        self.description = QPlainTextEdit()
        self.data = QLineEdit()
        self.data.setPlaceholderText(self.tr("dipisah titik koma"))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET)
        self._timer.timeout.connect(self.check)
        for signal in (self.name.textChanged, self.unit.editTextChanged, self.data.textChanged,
                       self.function.textChanged, self.description.textChanged):  # fmt: skip
            signal.connect(self._timer.start)
        self.advice = text("", Step.TITLE)
        self.took = tag("")
        self.why = paragraph()
        self.rule = paragraph("warn", Step.SMALL)
        self.model = TonedTable(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        dress_table(self.table, row_height=28)
        self.table.verticalHeader().hide()
        self.table.setAccessibleName(self.tr("Aplikasi yang mirip dengan usulan"))
        self.letter = button(self.tr("Tulis konsep surat"), icon="envelope", kind="primary")
        self.letter.clicked.connect(self.write_letter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.panes = FoldingPanes(
            self.tr("Panel"),
            (
                FoldingPane(
                    key="form", name=self.tr("Usulan"), widget=self._form(), width=380, least=270
                ),
                FoldingPane(
                    key="answer", name=self.tr("Jawaban"), widget=self._answer(), least=420
                ),
            ),
        )
        row.addWidget(self.panes)
        self._show(None)

    def _form(self) -> QWidget:
        pane = QFrame()
        pane.setProperty("pane", "body")
        inner = QVBoxLayout()
        inner.setContentsMargins(14, 12, 14, 12)
        inner.setSpacing(4)
        for label, field, high in (
            (self.tr("Nama aplikasi"), self.name, 0),
            (self.tr("OPD pengusul"), self.unit, 0),
            (self.tr("Fungsi"), self.function, 76),
            (self.tr("Uraian"), self.description, 96),
            (self.tr("Data yang dipakai"), self.data, 0),
        ):
            inner.addWidget(text(label, Step.SMALL, "muted"))
            field.setAccessibleName(label)
            if high:
                field.setFixedHeight(theme.px(high))
            inner.addWidget(field)
            inner.addSpacing(6)
        inner.addStretch(1)
        note = text(self.tr("Diperiksa saat diketik; tidak ada yang ditulis ke dokumen."),
                    Step.SMALL, "muted")  # fmt: skip
        note.setWordWrap(True)
        inner.addWidget(note)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PaneHead(self.tr("Usulan")))
        column.addLayout(inner, 1)
        return pane

    def _answer(self) -> QWidget:
        head = PaneHead(self.tr("Jawaban"))
        head.add(self.took)
        top = QFrame()
        top.setProperty("pane", "body")
        inner = QVBoxLayout(top)
        inner.setContentsMargins(16, 14, 16, 14)
        inner.setSpacing(8)
        for widget in (self.advice, self.why, self.rule):
            inner.addWidget(widget)
        foot = PaneFoot()
        foot.row.addWidget(
            text(self.tr("Kemiripan adalah bantuan; keputusan ada pada pejabat."),
                 Step.SMALL, "muted")
        )  # fmt: skip
        foot.row.addStretch(1)
        foot.row.addWidget(self.letter)
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, top):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(foot)
        return pane

    # --- asking -----------------------------------------------------------------------

    def get_ready(self) -> None:
        """Let the worker prepare, once an inventory."""
        if not self._ready and self.session.is_open:
            self._ready = True
            moratorium.get_ready(self.session)
        self.name.setFocus()

    def offer_units(self, portfolio: Portfolio) -> None:
        """Offer the units of the inventory; what is typed stays."""
        names = sorted(unit.name for unit in portfolio.units.values())
        if names == [self.unit.itemText(n) for n in range(self.unit.count())]:
            return
        typed = self.unit.currentText()
        self.unit.blockSignals(True)
        self.unit.clear()
        self.unit.addItems(names)
        self.unit.setEditText(typed)
        self.unit.blockSignals(False)

    @property
    def typed(self) -> Proposal:
        """The proposal as typed."""
        return Proposal(
            name=self.name.text().strip(),
            unit=self.unit.currentText().strip(),
            function=self.function.toPlainText().strip(),
            description=self.description.toPlainText().strip(),
            data=self.data.text().strip(),
        )

    def check(self) -> None:
        """Check what is typed now; while one is being checked the newest waits."""
        if not (self.typed.name or self.typed.function):
            self._show(None)
            return
        if self._asking is not None:
            self._timer.start()
            return
        self._asking = moratorium.check(self.session, self.typed)
        self._asking.succeeded.connect(self._show)
        self._asking.ended.connect(self._on_ended)

    def _on_ended(self) -> None:
        self._asking = None

    # --- showing ----------------------------------------------------------------------

    def _show(self, result: ProposalCheck | None) -> None:
        self.result = result
        self.letter.setEnabled(result is not None)
        self.took.setVisible(result is not None)
        self.table.setVisible(result is not None)
        self.rule.setVisible(bool(result and result.national and not result.national.verified))
        if result is None:
            self.advice.setText(self.tr("Ketik nama atau fungsi usulan."))
            self.advice.setProperty("role", "muted")
            self.why.setText("")
            self.advice.style().polish(self.advice)
            return
        said = self.tr("{n} milidetik")
        self.took.setText(said.format(n=written.number(max(1, round(1000 * result.seconds)))))
        words, role = self._advice_words(result)
        self.advice.setText(words)
        self.advice.setFont(theme.font(Step.TITLE, STRONG))
        self.advice.setProperty("role", role)
        self.advice.style().polish(self.advice)
        self.why.setText("<br>".join(result.why))
        self.rule.setText(self.tr("Dasar hukum ini belum dicocokkan dengan naskahnya: periksa "
                                  "sebelum mengutip."))  # fmt: skip
        self._show_near(result)

    def _advice_words(self, result: ProposalCheck) -> tuple[str, str]:
        national = result.national.name if result.national else ""
        near = short_name(result.nearest[0].name) if result.nearest else ""
        said = {
            Advice.USE_NATIONAL: self.tr("Tidak dianjurkan: pakai {name}"),
            Advice.CONNECT: self.tr("Tidak dianjurkan membangun: hubungkan ke {name}"),
            Advice.USE_EXISTING: self.tr("Tidak dianjurkan: pakai {near}"),
            Advice.STUDY: self.tr("Perlu kajian: ada yang serupa"),
            Advice.NOTHING_LIKE_IT: self.tr("Tidak ada yang serupa"),
        }[result.advice]
        role = {Advice.STUDY: "warn", Advice.NOTHING_LIKE_IT: "good"}.get(result.advice, "bad")
        return said.format(name=national, near=near), role

    def _show_near(self, result: ProposalCheck) -> None:
        heads = (self.tr("Mirip dengan"), self.tr("OPD"), self.tr("Peluang"), self.tr("Jenis"),
                 self.tr("Kata yang sama"))  # fmt: skip
        rows = []
        if (hit := result.national) is not None:
            rows.append([
                Cell(hit.name, "accent", strong=True), Cell(hit.owner, "muted"),
                Cell(written.percent(hit.probability), number=True),
                Cell(self.tr("aplikasi nasional"), "accent"),
                Cell(", ".join(hit.words), "muted"),
            ])  # fmt: skip
        rows += [
            [
                Cell(short_name(one.name), tip=one.name),
                Cell(one.unit or "–", "muted"),
                Cell(written.percent(one.probability), number=True),
                Cell(word(one.kind)),
                Cell(", ".join(one.words), "muted"),
            ]
            for one in result.nearest
        ]
        self.model.show(heads, rows)
        for column, width in enumerate((210, 210, 70, 140)):
            self.table.setColumnWidth(column, theme.px(width))
        self.table.horizontalHeader().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)

    def write_letter(self) -> None:
        """Draft the recommendation on what was checked."""
        if self.result is None:
            return
        kind = self.tr("Dokumen Word (*.docx)")
        path = self.files.output("rekomendasi-usulan.docx", kind) if self.files else None
        if path is not None:
            job = moratorium.write_letter(self.session, path, self.result.proposal)
            said = self.tr("{file} ditulis.").format(file=path.name)
            job.succeeded.connect(lambda _: self.session.told.emit(said))
