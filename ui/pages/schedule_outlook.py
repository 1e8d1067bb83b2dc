"""The plan's outlook: the chance of finishing in time, and who would help most."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.plan import HelpOption, Plan
from planner.domain.words import word
from planner.workspace.insight import Forecast
from ui import format as written
from ui import theme
from ui.pages.decision_card import Lines
from ui.theme import STRONG, Step
from ui.views.chance import detail, meaning, tone
from ui.widgets.buttons import button, text
from ui.widgets.pane import Section, paragraph
from ui.widgets.spread_chart import SpreadChart


class OutlookPane(QWidget):
    """Monte Carlo in one figure, one picture and two sentences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.section = Section(self.tr("Peluang selesai tepat waktu"))
        self.figure = text("", Step.TITLE)
        self.figure.setFont(theme.font(Step.TITLE, STRONG))
        self.chart = SpreadChart()
        self.meaning = paragraph(step=Step.SMALL)
        self.detail = paragraph("muted", Step.CHART)
        self.section.aside.setVisible(False)
        for part in (self.figure, self.chart, self.meaning, self.detail):
            self.section.add(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.section)

    def show_forecast(self, forecast: Forecast | None, plan: Plan) -> None:
        """Show the chance of the whole plan; nothing while it is not known."""
        self.setVisible(forecast is not None)
        if forecast is None:
            return
        self.figure.setText(written.percent(forecast.all_in_time))
        self.figure.setProperty("role", tone(forecast.all_in_time))
        self.figure.style().unpolish(self.figure)
        self.figure.style().polish(self.figure)
        self.chart.show_spread(forecast.spread, plan.deadline)
        self.meaning.setText(meaning(forecast))
        self.detail.setText(detail(forecast))


class HelpTable(Section):
    """“Satu pengembang lagi = n aplikasi lagi”, each figure confirmed beside a control run."""

    confirm_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        head = text(self.tr("Apa yang paling membantu?"), Step.BODY)
        head.setFont(theme.font(Step.BODY, STRONG))
        self.add(head)
        self.lines = Lines()
        self.add(self.lines)
        self.note = paragraph("muted", Step.CHART)
        self.add(self.note)
        self.again = button(self.tr("Hitung ulang"), kind="link")
        self.again.setFont(theme.font(Step.SMALL))
        self.again.clicked.connect(self.confirm_wanted)
        self.column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)

    def show_help(
        self, plan: Plan, confirmed: Sequence[HelpOption] | None = None, *, busy: bool = False
    ) -> None:
        """List what one more person per role brings, the most helpful first.

        Roles that were tried just now and brought nothing are said to bring nothing.
        """
        self.lines.clear()
        options = plan.help if confirmed is None else confirmed
        ranked = sorted(options, key=lambda option: (-option.more_removed, -option.more_benefit))
        for option in ranked:
            self._line(option.extra_people, word(option.role).lower(), option)
        known = {option.role for option in ranked}
        for load in plan.binding[:3] if confirmed is not None else ():
            if load.role not in known:
                self._line(1, word(load.role).lower(), None)
        self.note.setText(self._note(plan, bool(ranked)))
        self.again.setEnabled(not busy)
        self.again.setText(self.tr("Menghitung …") if busy else self.tr("Hitung ulang"))
        self.again.setVisible(bool(plan.binding))

    def _note(self, plan: Plan, any_help: bool) -> str:
        if not plan.binding:
            return self.tr(
                "Tidak ada peran yang pernah penuh: orang tambahan tidak menambah apa pun."
            )
        if not any_help:
            return self.tr("Belum ada orang tambahan yang terbukti menambah hasil.")
        return self.tr("Setiap angka dihitung dengan merencanakan ulang, beserta pembandingnya.")

    def _line(self, people: int, role: str, option: HelpOption | None) -> None:
        said = paragraph(step=Step.SMALL)
        more = self.tr("{n} {role} lagi")
        said.setText(more.format(n=written.number(people), role=role))
        brings = text(self._brings(option), Step.SMALL)
        helps = option is not None and option.more_benefit > 0
        brings.setProperty("role", "good" if helps else "muted")
        removes = option is not None and option.more_removed > 0
        brings.setFont(theme.font(Step.SMALL, STRONG if removes else None))
        brings.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.lines.add(said, brings)

    def _brings(self, option: HelpOption | None) -> str:
        if option is None or not option.more_benefit:
            return "0"
        if option.more_removed > 0:
            return self.tr("+{n} aplikasi").format(n=written.number(option.more_removed))
        return self.tr("{n} poin").format(n=written.signed(option.more_benefit))
