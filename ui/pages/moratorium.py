"""Moratorium: freeze, see what is new, check a proposal in a moment, keep exceptions and rules."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.workspace.moratorium import Newcomer
from ui import actions, theme
from ui import format as written
from ui.files import FileChooser
from ui.jobs import Job
from ui.pages.moratorium_nationals import NationalView
from ui.pages.moratorium_new import NewcomerView
from ui.pages.moratorium_proposal import ProposalView
from ui.pages.page import Page
from ui.session import Aspect, UiSession
from ui.verbs import moratorium, publishing
from ui.widgets.buttons import button
from ui.widgets.elided import ElidedLabel
from ui.widgets.empty_state import EmptyState
from ui.widgets.pane import Segments

MATTERS = frozenset({Aspect.PORTFOLIO, Aspect.FINDINGS, Aspect.PLAN, Aspect.HISTORY, Aspect.THEME})


class MoratoriumPage(Page):
    """Three views under the bar that says when the list was frozen."""

    files: FileChooser | None = None

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(session, actions.page("moratorium").title(), parent)
        self._reading: Job | None = None
        self._again = False
        self.new = NewcomerView(session)
        self.proposal = ProposalView(session)
        self.national = NationalView(session)
        self.segments = Segments(
            self.tr("Bagian halaman"),
            (
                ("new", self.tr("Yang baru")),
                ("proposal", self.tr("Periksa usulan")),
                ("national", self.tr("Aplikasi nasional")),
            ),
        )
        self.segments.chosen.connect(self._show_part)
        self.letter = button(self.tr("Surat rekomendasi"), icon="envelope")
        self.letter.clicked.connect(self._write_letter)
        self.head.add(self.segments, self.letter)
        self.stack = QStackedWidget()
        self._parts = {"new": self.new, "proposal": self.proposal, "national": self.national}
        for part in self._parts.values():
            self.stack.addWidget(part)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self.stack, 1)

    def _bar(self) -> QFrame:
        bar = QFrame()
        bar.setProperty("pane", "head")
        bar.setFixedHeight(theme.px(44))
        self.sign = QLabel()
        self.said = ElidedLabel()
        self.digest = ElidedLabel()
        self.digest.setProperty("role", "muted")
        self.digest.setFont(theme.font(theme.Step.SMALL))
        self.who = QLineEdit(self.session.who)
        self.who.setPlaceholderText(self.tr("Ditandatangani oleh"))
        self.who.setAccessibleName(self.tr("Nama yang menandatangani pembekuan"))
        self.who.setMaximumWidth(theme.px(190))
        self.freeze = button("", icon="lock")
        self.freeze.clicked.connect(self._freeze)
        row = QHBoxLayout(bar)
        row.setContentsMargins(14, 0, 12, 0)
        row.setSpacing(10)
        row.addWidget(self.sign)
        row.addWidget(self.said, 3)
        row.addWidget(self.digest, 2)
        row.addWidget(self.who)
        row.addWidget(self.freeze)
        return bar

    # --- showing ----------------------------------------------------------------------

    def refresh(self, aspects: frozenset[Aspect]) -> None:
        if not aspects & MATTERS:
            return
        self.proposal.files = self.files
        if not self.session.snapshot.portfolio.applications:
            self._show_nothing()
            return
        self.show_empty(None)
        self._show_baseline()
        self.national.show_rows(self.session.snapshot, self.session.findings)
        self.proposal.offer_units(self.session.snapshot.portfolio)
        self._read()

    def _show_nothing(self) -> None:
        empty = EmptyState(
            self.tr("Di sini aplikasi yang ada dibekukan, dan yang baru diperiksa."),
            self.tr("Impor inventaris"),
            self.tr("Perlu inventaris: daftar acuannya adalah aplikasi yang tercatat hari itu."),
        )
        empty.pressed.connect(lambda: self.command.emit("import"))
        self.head.say("")
        self.show_empty(empty)

    def _show_baseline(self) -> None:
        project = self.session.snapshot.project
        baseline = project.moratorium if project else None
        role, icon = ("good", "check") if baseline else ("warn", "warning")
        self.sign.setPixmap(theme.icon(icon, role).pixmap(theme.px(16), theme.px(16)))
        self.freeze.setText(self.tr("Bekukan ulang") if baseline else self.tr("Bekukan sekarang"))
        self.freeze.setEnabled(not self.session.read_only)
        if baseline is None:
            self.said.setText(self.tr("Belum dibekukan: tanpa daftar acuan tidak ada yang "
                                      "disebut baru."))  # fmt: skip
            self.digest.setText("")
            return
        said = self.tr("Dibekukan {day}: {n} aplikasi, ditandatangani {who}")
        self.said.setText(
            said.format(
                day=written.day(baseline.frozen_on),
                n=written.number(len(baseline.applications)),
                who=baseline.by or "–",
            )
        )
        self.digest.setText(f"SHA-256 {baseline.digest[:16]}…")
        self.digest.setToolTip(baseline.digest)

    def _read(self) -> None:
        """Read again; what changes meanwhile is read once more."""
        self._again = self._reading is not None
        if self._again or not self.session.is_open:
            return
        self._reading = moratorium.look_at_moratorium(self.session)
        self._reading.succeeded.connect(self._on_read)
        self._reading.ended.connect(self._on_ended)

    def _on_ended(self) -> None:
        self._reading = None
        if self._again:
            self._read()

    def _on_read(self, found: tuple[tuple[Newcomer, ...], tuple[tuple[str, str], ...]]) -> None:
        new, gone = found
        held = self.session.snapshot.exemptions
        self.new.show_newcomers(new, gone, held)
        said = self.tr("<b>{new}</b> baru · <b>{gone}</b> hilang · <b>{held}</b> pengecualian")
        self.head.say(
            said.format(
                new=written.number(len(new)),
                gone=written.number(len(gone)),
                held=written.number(len(held)),
            )
        )

    def _show_part(self, key: str) -> None:
        self.stack.setCurrentWidget(self._parts[key])
        self.letter.setVisible(key == "new")
        if key == "proposal":
            self.proposal.get_ready()

    # --- doing ------------------------------------------------------------------------

    def _freeze(self) -> None:
        if name := self.who.text().strip():
            moratorium.freeze(self.session, name)
        else:
            self.who.setFocus()

    def _write_letter(self) -> None:
        if self.stack.currentWidget() is self.proposal and self.proposal.result is not None:
            self.proposal.write_letter()
            return
        kind = self.tr("Dokumen Word (*.docx)")
        path = self.files.output("rekomendasi.docx", kind) if self.files else None
        if path is not None:
            job = publishing.export(self.session, path, "rekomendasi")
            said = self.tr("{file} ditulis.").format(file=path.name)
            job.succeeded.connect(lambda _: self.session.told.emit(said))
