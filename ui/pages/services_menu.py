"""The view *Layanan*: needs, services with their carriers, and what stands beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from graph.model import ServiceId
from planner.domain.listing import Readiness
from planner.domain.needs import need_codes, need_name
from planner.workspace.portal import Entry, Fault, MenuFault, Need, PortalView
from ui import format as written
from ui import theme
from ui.models.service_rows import Show, fits, need_rows, only, service_rows
from ui.pages.services_side import ServicesSide
from ui.session import UiSession
from ui.theme import Step
from ui.verbs import portal
from ui.views.carrier_list import CarrierList
from ui.views.need_list import NeedList
from ui.widgets.buttons import chip, text
from ui.widgets.folding_panes import FoldingPane, FoldingPanes
from ui.widgets.pane import PaneFoot, PaneHead


class MenuView(QWidget):
    """Three panes with one choice."""

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.view: PortalView | None = None
        self._entries: dict[ServiceId, tuple[str, Entry]] = {}
        self._only: frozenset[ServiceId] = frozenset()
        self.needs = NeedList()
        self.services = CarrierList()
        self.side = ServicesSide()
        self.chips: dict[Show, QPushButton] = {}
        self.panes = FoldingPanes(
            self.tr("Panel"),
            (
                FoldingPane(
                    key="needs", name=self.tr("Kebutuhan"), widget=self._left(), width=264,
                    least=200,
                ),
                FoldingPane(
                    key="services", name=self.tr("Layanan"), widget=self._middle(), least=420
                ),
                FoldingPane(
                    key="side", name=self.tr("Jaminan"), widget=self.side, width=330, least=270
                ),
            ),
        )  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)
        self._connect()
        self._name_chips()

    # --- building ---------------------------------------------------------------------

    def _left(self) -> QWidget:
        pane = QFrame()
        pane.setProperty("pane", "body")
        head = PaneHead(self.tr("Kebutuhan warga"))
        head.add(text(self.tr("di portal"), Step.SMALL, "muted"))
        foot = PaneFoot()
        self.hint = text("", Step.SMALL, "muted")
        self.hint.setWordWrap(True)
        foot.row.addWidget(self.hint, 1)
        _stack(pane, head, self.needs, foot)
        return pane

    def _middle(self) -> QWidget:
        pane = QFrame()
        pane.setProperty("pane", "body")
        bar = QFrame()
        bar.setProperty("pane", "head")
        bar.setFixedHeight(theme.px(40))
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(6)
        for show in Show:
            made = chip("", checked=show is Show.ALL)
            made.clicked.connect(lambda _on=False, s=show: self.filter(s))
            self.chips[show] = made
            row.addWidget(made)
        row.addStretch(1)
        foot = PaneFoot()
        self.count = text("", Step.SMALL, "muted")
        self.keys = text(
            self.tr("Enter: pilih kebutuhan · Ctrl+↑↓: kebutuhan sebelum/sesudah"),
            Step.SMALL,
            "muted",
        )
        foot.row.addWidget(self.keys)
        foot.row.addStretch(1)
        foot.row.addWidget(self.count)
        _stack(pane, bar, self.services, foot)
        return pane

    def _connect(self) -> None:
        self.needs.chosen.connect(lambda _: self._show_rows())
        self.needs.dropped.connect(lambda need, ids: self.classify(ids, need))
        self.services.service_chosen.connect(self._on_service)
        self.services.need_wanted.connect(self._ask_need)
        self.services.moved.connect(self._move)
        self.side.service.classified.connect(self._on_classified)
        self.side.service.entitled.connect(self._on_entitled)
        self.side.mended.connect(self.mend)
        self.side.shown.connect(self.show_service)
        self.side.guarantee.hardest_wanted.connect(self._show_hardest)

    # --- showing ----------------------------------------------------------------------

    @property
    def show_kind(self) -> Show:
        """Which services are listed."""
        return next((show for show, made in self.chips.items() if made.isChecked()), Show.ALL)

    def show_view(self, view: PortalView) -> None:
        """Show a menu; what was chosen stays."""
        self.view = view
        groups = (*view.needs, *view.internal)
        self._entries = {one.id: (group.code, one) for group in groups for one in group.services}
        self.needs.needs.show(need_rows(view))
        inside = sum(len(group.services) for group in view.internal)
        self.hint.setText(
            self.tr("Seret layanan ke kebutuhan untuk menggolongkan ulang. {n} layanan internal "
                    "tidak ditampilkan.").format(n=written.number(inside))
        )  # fmt: skip
        names = {key: entry.title for key, (_, entry) in self._entries.items()}
        self.side.show_view(view, len(self._entries), names)
        self._name_chips()
        self._show_rows()
        chosen = self.services.chosen
        self._on_service(chosen[0] if chosen else "")

    def filter(self, show: Show) -> None:
        """List other services."""
        self._only = frozenset()
        for kind, made in self.chips.items():
            made.setChecked(kind is show)
        self._show_rows()

    def show_service(self, service: str) -> None:
        """Bring a service into view and choose it."""
        self.needs.clearSelection()
        inside = self.view is not None and any(
            entry.id == service for group in self.view.internal for entry in group.services
        )
        self.filter(Show.INTERNAL if inside else Show.ALL)
        self.services.choose(service)

    def _name_chips(self) -> None:
        words = {
            Show.ALL: self.tr("Semua {n}"),
            Show.NONE: self.tr("Tanpa pengampu {n}"),
            Show.TWO: self.tr("Dua pengampu {n}"),
            Show.DOUBLE: self.tr("Ganda {n}"),
            Show.AGENCY: self.tr("Nama OPD {n}"),
            Show.UNSURE: self.tr("Ragu {n}"),
            Show.UNLISTED: self.tr("Belum di portal {n}"),
            Show.INTERNAL: self.tr("Internal {n}"),
        }
        for show, made in self.chips.items():
            groups = self._groups(show)
            count = sum(fits(entry, show) for group in groups for entry in group.services)
            made.setText(words[show].format(n=written.number(count)))
            made.setVisible(show is Show.ALL or count > 0 or made.isChecked())

    def _groups(self, show: Show) -> Sequence[Need]:
        if self.view is None:
            return ()
        return self.view.internal if show is Show.INTERNAL else self.view.needs

    def _show_rows(self) -> None:
        if self.view is None:
            return
        rows = service_rows(self.view, self.show_kind, self.needs.current)
        if self._only:
            rows = only(self.view, self._only)
        self.services.show_rows(rows)
        shown = sum(row.entry is not None for row in rows)
        said = self.tr("{n} dari {m} layanan ditampilkan")
        total = written.number(len(self._entries))
        self.count.setText(said.format(n=written.number(shown), m=total))

    def _on_service(self, service: str) -> None:
        need, entry = self._entries.get(ServiceId(service), ("", None))
        spans = dict(self.view.spans).get(ServiceId(service), ()) if self.view else ()
        self.side.service.show_entry(entry, need, spans)

    def _show_hardest(self) -> None:
        """List the services that rest on one carrier on the hardest day."""
        if self.view is not None:
            self.needs.clearSelection()
            self.filter(Show.ALL)
            self._only = self.view.alone
            self._show_rows()

    # --- changing ---------------------------------------------------------------------

    def classify(self, services: Sequence[str], need: str) -> None:
        """Set the need of services as one step."""
        if services:
            portal.classify(self.session, [ServiceId(one) for one in services], need)

    def mend(self, fault: MenuFault) -> None:
        """Do what the button beside a fault says."""
        need, entry = self._entries[fault.service]
        if fault.fault is Fault.DOUBLE:
            portal.one_service(self.session, fault.service, fault.others)
        elif fault.fault is Fault.UNSURE_NEED:
            self.classify([entry.id], need)
        elif fault.fault is Fault.NOT_LISTED:
            portal.mark(self.session, [entry.id], Readiness.REGIONAL_PORTAL, value=True)
        elif fault.fault is Fault.INTERNAL_SHOWN:
            portal.mark(self.session, [entry.id], Readiness.REGIONAL_PORTAL, value=False)
        else:
            self.show_service(entry.id)
            self.panes.reveal("side")
            self.side.service.title_edit.setFocus()
            self.side.service.title_edit.selectAll()

    def _on_classified(self, need: str) -> None:
        self.classify(self.services.chosen, need)

    def _on_entitled(self, title: str) -> None:
        if chosen := self.services.chosen:
            portal.entitle(self.session, chosen[0], title)

    def _move(self, step: int) -> None:
        """Classify what is chosen under the need before or after."""
        chosen, codes = self.services.chosen, list(need_codes())
        if not chosen:
            return
        now = self._entries[chosen[0]][0]
        place = codes.index(now) + step if now in codes else 0
        if 0 <= place < len(codes):
            self.classify(chosen, codes[place])

    def _ask_need(self, spot: QPoint) -> None:
        """Show every need as a menu; then what the portal says of the service."""
        chosen = self.services.chosen
        if not chosen:
            return
        menu = QMenu(self)
        for code in need_codes():
            made = menu.addAction(need_name(code))
            made.triggered.connect(lambda _on=False, c=code: self.classify(chosen, c))
        menu.addSeparator()
        back = menu.addAction(self.tr("Kembali ke usulan"))
        back.triggered.connect(lambda: self.classify(chosen, ""))
        for value, words in ((True, self.tr("Sudah di portal daerah")),
                             (False, self.tr("Belum di portal daerah"))):  # fmt: skip
            made = menu.addAction(words)
            made.triggered.connect(
                lambda _on=False, v=value: portal.mark(
                    self.session, chosen, Readiness.REGIONAL_PORTAL, value=v
                )
            )
        menu.popup(spot)


def _stack(pane: QFrame, *parts: QWidget) -> None:
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part)
    column.setStretch(1, 1)
    pane.setMinimumWidth(theme.px(200))
