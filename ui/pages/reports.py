"""Laporan: everything that leaves, what it holds, and where it went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui import actions, theme
from ui import format as written
from ui.files import FileChooser, open_folder
from ui.models.outputs import Output, outputs
from ui.pages.page import Page
from ui.session import Aspect, UiSession
from ui.summaries import Exported
from ui.verbs import publishing
from ui.widgets.buttons import button, tag, text
from ui.widgets.empty_state import EmptyState


class OutputRow(QFrame):
    """One output: what it holds, and the button that writes it."""

    def __init__(self, output: Output, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "framed")
        self.output = output
        icon = QLabel()
        icon.setPixmap(theme.icon(output.icon).pixmap(QSize(theme.px(20), theme.px(20))))
        name = text(output.name)
        name.setFont(theme.font(weight=theme.STRONG))
        holds = text(output.holds, role="muted")
        holds.setWordWrap(True)
        self.state = text("", theme.Step.SMALL, "muted")
        self.state.hide()
        self.write = button(self.tr("Ekspor"), icon="upload-simple")
        self.write.setAccessibleName(self.tr("Ekspor {name}").format(name=output.name))
        self.show_folder = button(self.tr("Buka folder"), kind="link")
        self.show_folder.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(name)
        head.addWidget(tag(output.suffix))
        head.addStretch(1)
        words.addLayout(head)
        words.addWidget(holds)
        words.addWidget(self.state)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(14)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.show_folder)
        row.addWidget(self.write)

    def show_done(self, done: Exported) -> None:
        """Say what was written and where."""
        path = Path(done.file)
        sheets = self.tr(" · {n} lembar").format(n=len(done.sheets)) if done.sheets else ""
        size = self.tr("{n} KB").format(n=written.number(max(1, round(done.size / 1024))))
        self.state.setText(f"{path} · {size}{sheets}")
        self.state.show()
        self.show_folder.show()
        self.show_folder.clicked.connect(lambda: open_folder(path.parent))


class ReportsPage(Page):
    """A list of outputs; the workbook first."""

    files: FileChooser | None = None

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(session, actions.page("reports").title(), parent)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        self.rows = [OutputRow(output) for output in outputs()]
        for row in self.rows:
            row.setMaximumWidth(theme.px(980))
            row.write.clicked.connect(lambda _on=False, r=row: self.export(r))
            column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setProperty("pane", "page")
        area.setWidget(inside)
        area.setAccessibleName(self.tr("Laporan"))
        whole = QVBoxLayout(self.body)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def refresh(self, aspects: frozenset[Aspect]) -> None:
        if aspects & {Aspect.PORTFOLIO, Aspect.PLAN, Aspect.HISTORY}:
            self._show_state()

    def _show_state(self) -> None:
        snapshot = self.session.snapshot
        if not snapshot.portfolio.applications:
            empty = EmptyState(
                self.tr("Di sini tersedia semua berkas yang dapat dibagikan."),
                self.tr("Impor inventaris"),
                self.tr("Laporan dibuat dari inventaris dan rencana di dokumen ini."),
            )
            empty.pressed.connect(lambda: self.command.emit("import"))
            self.show_empty(empty)
            return
        self.show_empty(None)
        for row in self.rows:
            row.write.setEnabled(snapshot.plan is not None or not row.output.needs_plan)
        plan = snapshot.plan
        words = (
            self.tr("revisi <b>{n}</b> · rencana selesai <b>{day}</b>").format(
                n=written.number(snapshot.revision),
                day=written.short_day(plan.finish) if plan.finish else "–",
            )
            if plan
            else self.tr("revisi <b>{n}</b> · belum ada rencana").format(
                n=written.number(snapshot.revision)
            )
        )
        self.head.say(words)

    def export(self, row: OutputRow) -> None:
        """Ask where, then write."""
        if row.output.is_folder:
            self.command.emit("forms")
            return
        path = self.files.output(row.output.file, row.output.kind) if self.files else None
        if path is None:
            return
        row.write.setEnabled(False)
        job = publishing.export(self.session, path, row.output.export_kind)
        job.succeeded.connect(row.show_done)
        job.ended.connect(lambda: row.write.setEnabled(True))
