"""Layanan & Portal: services by citizens' need, their readiness, their data, and the front page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QWidget

from planner.workspace.portal import PortalView
from ui import actions
from ui import format as written
from ui.files import FileChooser
from ui.jobs import Job
from ui.pages.page import Page
from ui.pages.services_audit import AuditView
from ui.pages.services_exchange import ExchangePane
from ui.pages.services_menu import MenuView
from ui.pages.services_readiness import ReadinessView
from ui.session import Aspect, UiSession
from ui.verbs import portal, publishing
from ui.widgets.buttons import button
from ui.widgets.empty_state import EmptyState
from ui.widgets.pane import Segments

MATTERS = frozenset({Aspect.PORTFOLIO, Aspect.FINDINGS, Aspect.DECISIONS, Aspect.PLAN,
                     Aspect.HISTORY, Aspect.THEME})  # fmt: skip


class ServicesPage(Page):
    """Four views of the one portal."""

    files: FileChooser | None = None

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(session, actions.page("services").title(), parent)
        self.menu = MenuView(session)
        self.readiness = ReadinessView(session)
        self.exchange = ExchangePane(session)
        self.audit = AuditView(session)
        self.view: PortalView | None = None
        self._reading: Job | None = None
        self._again = False
        self.segments = Segments(
            self.tr("Bagian halaman"),
            (
                ("menu", self.tr("Layanan")),
                ("readiness", self.tr("Kesiapan")),
                ("exchange", self.tr("Pertukaran")),
                ("audit", self.tr("Audit beranda")),
            ),
        )
        self.stack = QStackedWidget()
        for key, part in self._parts().items():
            part.setObjectName(key)
            self.stack.addWidget(part)
        self.segments.chosen.connect(self._show_part)
        self.export = button(self.tr("Ekspor"), icon="upload-simple")
        self.export.setProperty("menu", True)
        self.export.setMenu(self._export_menu())
        self.head.add(self.segments, self.export)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.stack)

    def _parts(self) -> dict[str, QWidget]:
        return {
            "menu": self.menu,
            "readiness": self.readiness,
            "exchange": self.exchange,
            "audit": self.audit,
        }

    def refresh(self, aspects: frozenset[Aspect]) -> None:
        if not aspects & MATTERS:
            return
        self.audit.files = self.files
        if not self.session.snapshot.portfolio.services:
            self._show_nothing()
            return
        self.show_empty(None)
        self._read()

    def _show_nothing(self) -> None:
        empty = EmptyState(
            self.tr("Di sini tampak setiap layanan menurut kebutuhan warga, dan siapa yang "
                    "mengampunya."),
            self.tr("Impor inventaris"),
            self.tr("Layanan dibaca dari kolom layanan di inventaris aplikasi."),
        )  # fmt: skip
        empty.pressed.connect(lambda: self.command.emit("import"))
        self.head.say("")
        self.show_empty(empty)

    def _read(self) -> None:
        """Read the menu again; what changes meanwhile is read once more."""
        self._again = self._reading is not None
        if self._again or not self.session.is_open:
            return
        self._reading = portal.look_at_portal(self.session)
        self._reading.succeeded.connect(self._on_view)
        self._reading.ended.connect(self._on_read)

    def _on_read(self) -> None:
        self._reading = None
        if self._again:
            self._read()

    def _on_view(self, view: PortalView) -> None:
        self.view = view
        self.menu.show_view(view)
        self.readiness.show_view(view)
        self.exchange.refresh()
        groups = (*view.needs, *view.internal)
        total = sum(len(group.services) for group in groups)
        shown = sum(len(group.services) for group in view.needs)
        listed = sum(bool(entry.listed) for group in view.needs for entry in group.services)
        carried = min((day.carried for day in view.days), default=total - len(view.uncovered))
        said = self.tr(
            "<b>{carried} dari {total}</b> layanan terjamin · "
            "<b>{listed} dari {shown}</b> di portal"
        )
        self.head.say(
            said.format(
                carried=written.number(carried),
                total=written.number(total),
                listed=written.number(listed),
                shown=written.number(shown),
            )
        )

    def _show_part(self, key: str) -> None:
        self.stack.setCurrentWidget(self._parts()[key])

    # --- exporting --------------------------------------------------------------------

    def _export_menu(self) -> QMenu:
        menu = QMenu(self)
        for words, file, kind, export_kind in (
            (self.tr("Halaman depan portal (.html)"), "portal.html",
             self.tr("Halaman web (*.html)"), "portal"),
            (self.tr("Pohon menu (.xlsx)"), "menu-portal.xlsx",
             self.tr("Buku kerja (*.xlsx)"), ""),
            (self.tr("Pohon menu (.json)"), "menu-portal.json", self.tr("JSON (*.json)"), ""),
        ):  # fmt: skip
            made = menu.addAction(words)
            made.triggered.connect(
                lambda _on=False, f=file, k=kind, e=export_kind: self._export(f, k, e)
            )
        return menu

    def _export(self, file: str, kind: str, export_kind: str) -> None:
        path: Path | None = self.files.output(file, kind) if self.files else None
        if path is not None:
            if export_kind:
                job = publishing.export(self.session, path, export_kind)
            else:
                job = portal.write_menu(self.session, path)
            said = self.tr("{file} ditulis.").format(file=path.name)
            job.succeeded.connect(lambda _: self.session.told.emit(said))
