"""Two records side by side; words both share stand on soft ground."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from graph.model import Application, ApplicationId
from planner.domain.decision import Disposition
from planner.domain.snapshot import Snapshot
from ui import format as written
from ui import theme
from ui.models.review import ReviewPair
from ui.theme import STRONG, Step
from ui.views.why import escaped, highlighted, shared_words
from ui.widgets.badge import Badge
from ui.widgets.buttons import text
from ui.widgets.lettering import short_name
from ui.widgets.pane import paragraph


class PairTable(QWidget):
    """Two records side by side; words both share stand on soft ground."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnMinimumWidth(0, theme.px(56))
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)

    def show_pair(self, pair: ReviewPair, snapshot: Snapshot, *, blind: bool) -> None:
        """Show both records (a national application only has a name)."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        left = snapshot.portfolio.applications.get(pair.a)
        right = snapshot.portfolio.applications.get(ApplicationId(pair.b))
        evidence = pair.overlap.evidence if pair.overlap else ()
        self._heads(pair, (left, right), snapshot, blind=blind)
        row = 1
        for label, value in _facts(snapshot, blind=blind):
            one, other = (value(app) if app else "" for app in (left, right))
            if one or other:
                compared = label in _compared(snapshot)
                words = shared_words(one, other, evidence) if compared else frozenset()
                cells = (one, other) if right is not None else (one,)
                self._row(row, label, cells, words)
                row += 1

    def _heads(
        self,
        pair: ReviewPair,
        apps: tuple[Application | None, Application | None],
        snapshot: Snapshot,
        *,
        blind: bool,
    ) -> None:
        for column, (app, name) in enumerate(
            zip(apps, (pair.name_a, pair.name_b), strict=True), start=1
        ):
            decision = snapshot.decisions.get(app.id) if app else None
            disposition = decision.disposition if decision else Disposition.UNDECIDED
            head = QWidget()
            line = QHBoxLayout(head)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(6)
            if app is not None and not blind:
                line.addWidget(Badge(disposition))
            title = QLabel(escaped(short_name(name)))
            title.setToolTip(escaped(name))
            title.setWordWrap(True)
            title.setFont(theme.font(Step.BODY, STRONG))
            line.addWidget(title, 1)
            self._grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignTop)

    def _row(self, row: int, label: str, cells: tuple[str, ...], words: frozenset[str]) -> None:
        palette = theme.palette()
        name = text(label, Step.SMALL, "muted")
        self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        for column, cell in enumerate(cells, start=1):
            made = paragraph(step=Step.SMALL)
            short = cell if len(cell) <= 120 else cell[:118] + "…"
            ink = (palette.soft.name(), palette.accent.name())
            made.setText(highlighted(short, words, ink) or "–")
            made.setToolTip(escaped(cell))
            made.setMinimumWidth(1)  # a long address must not widen the pane
            across = 1 if len(cells) > 1 else 2
            self._grid.addWidget(made, row, column, 1, across, Qt.AlignmentFlag.AlignTop)


def _compared(snapshot: Snapshot) -> frozenset[str]:
    return frozenset(label for label, _ in _facts(snapshot)[1:4])


def _facts(
    snapshot: Snapshot, *, blind: bool = False
) -> tuple[tuple[str, Callable[[Application], str]], ...]:
    """Return the rows; a blind reader shall not know whose application it is."""
    services = snapshot.portfolio.services
    rows: tuple[tuple[str, Callable[[Application], str]], ...] = (
        (QCoreApplication.translate("PairTable", "OPD"), lambda app: _unit(snapshot, app)),
        (
            QCoreApplication.translate("PairTable", "Fungsi"),
            lambda app: app.function or app.description,
        ),
        (
            QCoreApplication.translate("PairTable", "Layanan"),
            lambda app: ", ".join(services[s].name for s in app.services),
        ),
        (
            QCoreApplication.translate("PairTable", "Data"),
            lambda app: ", ".join((*app.data_used, *app.data_input, *app.data_output)),
        ),
        (
            QCoreApplication.translate("PairTable", "Alamat"),
            lambda app: ", ".join(_host(url) for url in app.urls),
        ),
        (QCoreApplication.translate("PairTable", "Pengguna"), _users),
        (QCoreApplication.translate("PairTable", "Biaya/th"), lambda app: _money(app.cost_yearly)),
        (QCoreApplication.translate("PairTable", "Sumber"), _source),
    )
    telling = {rows[0][0], rows[4][0], rows[-1][0]}
    return tuple(row for row in rows if not (blind and row[0] in telling))


def _unit(snapshot: Snapshot, app: Application) -> str:
    unit = snapshot.portfolio.units.get(app.unit) if app.unit else None
    name = (unit.acronym or unit.name) if unit else ""
    return f"{name} · {app.year_built}" if app.year_built else name


def _host(url: str) -> str:
    return url.removeprefix("https://").removeprefix("http://").rstrip("/")


def _users(app: Application) -> str:
    if app.user_count is None:
        return app.users
    return f"{written.number(app.user_count)} {app.users}".strip()


def _money(amount: int | None) -> str:
    return written.rupiah_short(amount) if amount is not None else ""


def _source(app: Application) -> str:
    return " · ".join(
        QCoreApplication.translate("PairTable", "{file} baris {row}").format(
            file=origin.file, row=origin.row
        )
        for origin in app.origins[:2]
    )
