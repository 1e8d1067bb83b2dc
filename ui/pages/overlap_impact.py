"""What breaks when one application stops: who loses data, directly and through others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from graph.model import ApplicationId
from planner.domain.snapshot import Snapshot
from ui import format as written
from ui import theme
from ui.theme import Step
from ui.views.impact import Impact
from ui.views.why import escaped
from ui.widgets.buttons import text
from ui.widgets.lettering import short_name
from ui.widgets.pane import Section, paragraph

MOST_NAMED = 24


class ImpactCard(QWidget):
    """The layer of dependencies in words: the twin of what is ringed on the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = text("", Step.SUBFIGURE)
        self.title.setFont(theme.font(Step.SUBFIGURE))
        self.title.setWordWrap(True)
        self.said = paragraph()
        self.parts = {
            key: (Section(title), paragraph(step=Step.SMALL))
            for key, title in (
                ("direct", self.tr("Langsung kehilangan data")),
                ("further", self.tr("Ikut terdampak melalui yang lain")),
                ("services", self.tr("Layanan tanpa pengampu lain")),
                ("feeds", self.tr("Pengirim data yang kehilangan tujuan")),
            )
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.said)
        for section, words in self.parts.values():
            section.add(words)
            column.addWidget(section)
        column.addStretch(1)

    def ask(self) -> None:
        """Say what a press on the map would tell."""
        self.title.setText(self.tr("Apa yang rusak bila ini berhenti?"))
        self.said.setText(
            self.tr("Pilih satu aplikasi di peta. Panah menunjuk dari pengirim ke penerima data.")
        )
        for section, _ in self.parts.values():
            section.setVisible(False)

    def show_impact(self, impact: Impact, snapshot: Snapshot) -> None:
        """Say what breaks."""
        apps = snapshot.portfolio.applications
        name = short_name(apps[impact.application].name)
        self.title.setText(self.tr("Bila {name} berhenti").format(name=name))
        count = self.tr("<b>{n}</b> aplikasi kehilangan data, <b>{m}</b> layanan berhenti.")
        self.said.setText(
            count.format(
                n=written.number(len(impact.steps)), m=written.number(len(impact.services))
            )
        )
        services = snapshot.portfolio.services
        self._list("direct", _names(impact.direct, snapshot))
        self._list("further", _names(impact.further, snapshot))
        self._list("services", [services[s].name for s in impact.services if s in services])
        self._list("feeds", _names(impact.feeds_it, snapshot))

    def _list(self, key: str, names: Sequence[str]) -> None:
        section, words = self.parts[key]
        section.setVisible(bool(names))
        section.aside.setText(written.number(len(names)))
        section.aside.setFont(theme.font(Step.SMALL))
        more = ", …" if len(names) > MOST_NAMED else ""
        words.setText(", ".join(escaped(name) for name in names[:MOST_NAMED]) + more)


def _names(apps: Sequence[ApplicationId], snapshot: Snapshot) -> list[str]:
    known = snapshot.portfolio.applications
    return [short_name(known[app].name) for app in apps if app in known]
