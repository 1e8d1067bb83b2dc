"""The source cells behind one signal of a pair: file, sheet, cell, and what stands in it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from graph.findings import Signal as Sign
from graph.model import Application, ApplicationId
from planner.domain.snapshot import Snapshot
from planner.domain.words import word
from ui import theme
from ui.models.columns import field_name
from ui.models.record import field_text
from ui.models.review import ReviewPair
from ui.theme import STRONG, Step
from ui.views.why import breakable, escaped
from ui.widgets.buttons import button, text
from ui.widgets.lettering import short_name
from ui.widgets.pane import paragraph

LONGEST = 140
Cells = Mapping[Sign, tuple[tuple[str, ...], tuple[str, ...]]]


class PairCells(QFrame):
    """Hidden until a signal is pressed; each cell is a way to its record."""

    cell_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "framed")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 8)
        self._column.setSpacing(4)
        self.setVisible(False)

    def show_cells(self, pair: ReviewPair, signal: Sign, cells: Cells, snapshot: Snapshot) -> None:
        """Show where a signal was read from, on both sides."""
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        title = text(self.tr("Sel sumber: {signal}").format(signal=word(signal)), Step.SMALL)
        title.setFont(theme.font(Step.SMALL, STRONG))
        self._column.addWidget(title)
        sides = cells.get(signal, ((), ()))
        for key, fields in zip(pair.key, sides, strict=True):
            app = snapshot.portfolio.applications.get(ApplicationId(key))
            for field in fields if app is not None else ():
                self._add(app, field, snapshot)  # type: ignore[arg-type]  # checked above
        if not any(sides):
            self._column.addWidget(text(self.tr("Tidak ada sel yang terisi."), Step.SMALL, "muted"))
        self.setVisible(True)

    def _add(self, app: Application, field: str, snapshot: Snapshot) -> None:
        value = field_text(app, field, snapshot) if field != "extra" else ""
        cell = source_cell(app, field)
        link = button(cell or self.tr("diisi di Ramping"), kind="link")
        link.setFont(theme.font(Step.CHART, theme.MEDIUM))
        name = short_name(app.name)
        link.setToolTip(self.tr("Buka {name} di Inventaris").format(name=name))
        link.clicked.connect(partial(self.cell_wanted.emit, app.id, field))
        said = paragraph(step=Step.SMALL)
        shown = value if len(value) <= LONGEST else value[: LONGEST - 2] + "…"
        said.setText(
            f"<b>{escaped(name)}</b> · {escaped(field_name(field))}: {breakable(escaped(shown))}"
        )
        self._column.addWidget(said)
        self._column.addWidget(link)


def source_cell(app: Application, field: str) -> str:
    """Return file, sheet and cell of a field, as the first source has it; empty when unknown."""
    for origin in app.origins:
        column = dict(origin.columns).get(field)
        if column and column.isalpha():
            return f"{origin.file} · {origin.sheet}!{column}{origin.row}"
        if column:
            words = QCoreApplication.translate("PairCells", "{file} · baris {row}, kolom {column}")
            return words.format(file=origin.file, row=origin.row, column=column)
    return ""
