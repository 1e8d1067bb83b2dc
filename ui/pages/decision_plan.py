"""Under the board: the search for a plan, live, its result in one sentence, and what binds it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.domain.plan import Plan, PlanStatus
from planner.domain.snapshot import Snapshot
from planner.domain.words import word
from planner.workspace.approving import Standing
from ui import format as written
from ui import theme
from ui.theme import Step
from ui.views.standing import standing_note, standing_words
from ui.views.why import escaped
from ui.widgets.approval_menu import approval_menu
from ui.widgets.buttons import button, icon_button, tag
from ui.widgets.pane import PaneHead, paragraph
from ui.widgets.plan_chart import PlanChart, PlanPoint

_SHORTAGES = 3
"""What could not be met, as far as the sentence names it."""


def headline(plan: Plan | None, systems: int) -> str:
    """Say where the plan stands in one line for the page's head (rich text)."""
    if plan is None:
        said = QCoreApplication.translate("PlanResult", "<b>{n}</b> sistem · belum ada rencana")
        return said.format(n=written.number(systems))
    said = QCoreApplication.translate(
        "PlanResult",
        "<b>{before} → {after}</b> sistem · <b>{covered} dari {all}</b> layanan terjamin",
    ).format(
        before=written.number(plan.before),
        after=written.number(plan.after),
        covered=written.number(sum(carriers.covered for carriers in plan.services)),
        all=written.number(len(plan.services)),
    )
    if plan.finish is None:
        return said
    day = QCoreApplication.translate("PlanResult", " · selesai <b>{day}</b>")
    return said + day.format(day=written.short_day(plan.finish))


def result_sentence(plan: Plan) -> str:
    """Say what could not be met, then the plan and its ceiling, in plain words (rich text)."""
    if plan.status is PlanStatus.INFEASIBLE:
        said = QCoreApplication.translate(
            "PlanResult", "<b>Belum ada rencana yang mungkin.</b> {asked}"
        )
        return said.format(asked=_shortages(plan))
    if not plan.shortages:
        return _outcome(plan)
    said = QCoreApplication.translate(
        "PlanResult", "<b>Tidak semua tuntutan dapat dipenuhi.</b> {asked}<br>"
    )
    return said.format(asked=_shortages(plan)) + _outcome(plan)


def _shortages(plan: Plan) -> str:
    listed = [f"{escaped(s.what)} – {escaped(s.remedy)}" for s in plan.shortages[:_SHORTAGES]]
    if more := len(plan.shortages) - _SHORTAGES:
        said = QCoreApplication.translate("PlanResult", "dan {n} lagi di laporan")
        listed += [said.format(n=written.number(more))] if more > 0 else []
    return "; ".join(listed)


def _outcome(plan: Plan) -> str:
    translate = QCoreApplication.translate
    if plan.finish is None:
        return translate(
            "PlanResult", "<b>Tidak ada yang perlu dikerjakan</b> dengan keputusan ini."
        )
    said = QCoreApplication.translate("PlanResult", "<b>{after} sistem pada {day}.</b> ").format(
        after=written.number(plan.after), day=written.short_day(plan.finish)
    )
    if plan.status is PlanStatus.OPTIMAL:
        return said + QCoreApplication.translate(
            "PlanResult", "Terbukti terbaik: tidak ada rencana lain yang melebihinya."
        )
    more = QCoreApplication.translate(
        "PlanResult",
        "Tidak ada rencana dengan tim ini yang melebihi {bound}; selisihnya {gap}{binding}. "
        "Sebagian selisih karena batas itu longgar.",
    )
    return said + more.format(
        bound=written.number(plan.bound), gap=written.percent(plan.gap), binding=_binding(plan)
    )


def _binding(plan: Plan) -> str:
    if not plan.binding:
        return ""
    load = plan.binding[0]
    said = QCoreApplication.translate("PlanResult", ", dibatasi peran {role} (penuh {n} hari)")
    return said.format(role=word(load.role).lower(), n=written.number(load.full_days))


class PlanPane(QFrame):
    """Chart at the left, the sentence under it; the head says who stands behind the plan."""

    marked = Signal(object)
    """The state that the plan shall have."""
    settings_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.head = PaneHead(self.tr("Rencana terbaik dan batas atas"), self.tr("nilai, poin"))
        self.standing = tag("")
        self.mark = button(self.tr("Tandai") + "   ", kind="small")
        self.mark.setFont(theme.font(Step.SMALL, theme.MEDIUM))
        self.mark.setMenu(approval_menu(self, self.marked.emit))
        self.weigh = icon_button("sliders-horizontal", self.tr("Bobot manfaat dan cadangan waktu"))
        self.weigh.clicked.connect(self.settings_wanted)
        self.head.add(self.standing, self.mark, self.weigh)
        self.chart = PlanChart()
        self._watched = False
        self.sentence = paragraph(step=Step.SMALL)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addWidget(self.head)
        inner = QVBoxLayout()
        inner.setContentsMargins(12, 4, 12, 0)
        inner.addWidget(self.chart, 1)
        inner.addWidget(self.sentence)
        column.addLayout(inner, 1)

    def show_standing(self, standing: Standing | None) -> None:
        """Say whether the plan is a draft, reviewed or approved, and by whom."""
        self.mark.setVisible(standing is not None)
        self.standing.setVisible(standing is not None)
        if standing is not None:
            words, tone = standing_words(standing)
            self.standing.setText(words)
            self.standing.setToolTip(standing_note(standing))
            self.standing.setProperty("tag", tone)
            self.standing.style().unpolish(self.standing)
            self.standing.style().polish(self.standing)

    def begin(self, seconds: float) -> None:
        """Show that a search starts."""
        self._watched = True
        self.chart.begin(seconds)
        self.sentence.setText(self.tr("Mencari; rencana terbaik yang sudah ada tetap tersimpan."))

    def add(self, seen: tuple[float, int, int]) -> None:
        """Show a better plan or a lower ceiling."""
        self.chart.add(PlanPoint(*seen))

    def show_plan(self, plan: Plan | None) -> None:
        """Show the stored plan; the curve of a watched search stays."""
        if plan is None:
            self.sentence.setText("")
            return
        if plan.status is not PlanStatus.INFEASIBLE:
            self._end_at(plan)
        self.sentence.setText(result_sentence(plan))

    def _end_at(self, plan: Plan) -> None:
        """Let the curve end at the stored plan: the last step is found while it is stored."""
        points = self.chart.points
        if not (self._watched and points):
            self.chart.show_result(plan.benefit, plan.bound)
        elif (points[-1].benefit, points[-1].bound) != (plan.benefit, plan.bound):
            self.chart.add(PlanPoint(points[-1].seconds, plan.benefit, plan.bound))


def planning_seconds(snapshot: Snapshot) -> float:
    """Return how long to search: small agencies need less."""
    count = len(snapshot.portfolio.applications)
    return 30.0 if count > 60 else 10.0


def pane_height() -> int:
    """Return the height of the panes under the board."""
    return theme.px(216)
