"""The evidence pane: a pair, a group or an impact explained, and the keys to answer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.decision import Verdict
from planner.domain.snapshot import Snapshot
from ui import format as written
from ui.models.questions import Bundle, Question, Review, Row
from ui.models.review import PairKind, ReviewPair
from ui.pages.overlap_group import GroupCard
from ui.pages.overlap_impact import ImpactCard
from ui.pages.pair_rows import verdict_text
from ui.pages.pair_view import PairView
from ui.theme import Step
from ui.views.impact import Impact
from ui.views.why import escaped
from ui.widgets.buttons import button, icon_button
from ui.widgets.lettering import short_name
from ui.widgets.pane import PaneFoot, PaneHead, paragraph, scrolled


class EvidencePane(QFrame):
    """One of four views, and three buttons that answer what it shows."""

    answered = Signal(object)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("pane", "body")
        self.row: Row | None = None
        self.head = PaneHead(self.tr("Bukti"))
        self.blind = button(self.tr("Mode buta"), icon="eye-slash")
        self.blind.setCheckable(True)
        self.blind.setToolTip(
            self.tr("Sembunyikan kemungkinan, keputusan dan nama OPD sampai Anda menjawab")
        )
        before = icon_button("caret-left", self.tr("Sebelumnya"), edged=True)
        after = icon_button("caret-right", self.tr("Berikutnya"), edged=True)
        before.clicked.connect(lambda: self.stepped.emit(-1))
        after.clicked.connect(lambda: self.stepped.emit(1))
        self.head.add(self.blind, before, after)
        self.pair_view = PairView()
        self.group = GroupCard()
        self.impact = ImpactCard()
        self.nothing = paragraph("muted")
        self.nothing.setContentsMargins(12, 12, 12, 12)
        self.nothing.setText(self.tr("Tidak ada yang perlu dijawab di antrean ini."))
        self.last = paragraph("muted", Step.SMALL)
        self.buttons = self._build_buttons()
        self._lay_out()

    def _build_buttons(self) -> Mapping[Verdict, QPushButton]:
        made: dict[Verdict, QPushButton] = {}
        for verdict in (Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE):
            one = button("", kind="primary" if verdict is Verdict.SAME else "plain")
            one.clicked.connect(lambda _=False, v=verdict: self.answered.emit(v))
            # Longer words must not widen the pane: the map beside it would be drawn anew.
            one.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            made[verdict] = one
        return made

    def _lay_out(self) -> None:
        self._views = QStackedWidget()
        self._scrolls: dict[QWidget, QScrollArea] = {}
        for view, name in (
            (self.pair_view, self.tr("Bukti pasangan")),
            (self.group, self.tr("Bukti kelompok")),
            (self.impact, self.tr("Dampak bila berhenti")),
            (self.nothing, self.tr("Antrean kosong")),
        ):
            self._scrolls[view] = scrolled(view, name)
            self._views.addWidget(self._scrolls[view])
        self.foot = PaneFoot()
        self.foot.row.setContentsMargins(8, 8, 8, 8)
        self.foot.row.setSpacing(6)
        for one in self.buttons.values():
            self.foot.row.addWidget(one, 1)
        self.told = PaneFoot()
        self.told.row.setContentsMargins(12, 4, 12, 4)
        self.told.row.addWidget(self.last, 1)
        self.told.setVisible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.head)
        whole.addWidget(self._views, 1)
        whole.addWidget(self.told)
        whole.addWidget(self.foot)

    @property
    def pair(self) -> ReviewPair | None:
        """The pair on show; None when it is something else."""
        return self.row.lead if isinstance(self.row, Question) else None

    # What is shown

    def show_row(
        self, row: Row | None, review: Review, snapshot: Snapshot, place: tuple[int, int]
    ) -> None:
        """Explain a row of the queue: a pair, a group, or the rivals of a national application."""
        self.row = row
        blind = self.blind.isChecked()
        said = self.tr("{n} dari {total}").format(n=place[0], total=place[1])
        self.head.note.setText(said if row is not None and place[0] else "")
        if isinstance(row, Question):
            self.pair_view.show_question(row, review, snapshot, blind=blind)
            self._turn_to(self.pair_view)
        elif isinstance(row, Bundle):
            if row.group >= 0:
                self.group.show_group(row.group, row, review, snapshot, blind=blind)
            else:
                self.group.show_rivals(row, snapshot, blind=blind)
            self._turn_to(self.group)
        else:
            self._turn_to(self.nothing)
        self._dress(row)

    def show_group(self, number: int, review: Review, snapshot: Snapshot) -> None:
        """Show a group that has nothing open."""
        self.row = None
        blind = self.blind.isChecked()
        self.group.show_group(number, None, review, snapshot, blind=blind)
        self.head.note.setText("")
        self._turn_to(self.group)
        self._dress(None)

    def show_impact(self, impact: Impact | None, snapshot: Snapshot) -> None:
        """Show what breaks when an application stops; None asks which one."""
        self.row = None
        if impact is None:
            self.impact.ask()
        else:
            self.impact.show_impact(impact, snapshot)
        self.head.note.setText("")
        self._turn_to(self.impact)
        self._dress(None)

    def tell_last(self, row: Row, verdict: Verdict) -> None:
        """Say what was just answered and what the engine had thought."""
        if isinstance(row, Bundle):
            words = self.tr("Tadi: {topic}, {verdict}. Ctrl+Z mengurungkan.")
            said = words.format(topic=escaped(row.topic), verdict=verdict_text(verdict))
        else:
            words = self.tr("Tadi: {a} – {b}, {verdict}; mesin {share}. Ctrl+Z mengurungkan.")
            said = words.format(
                a=escaped(short_name(row.lead.name_a)),
                b=escaped(short_name(row.lead.name_b)),
                verdict=verdict_text(verdict),
                share=written.percent(row.lead.probability),
            )
        self.last.setText(said)
        self.told.setVisible(True)

    def forget_last(self) -> None:
        """Say nothing of the answer before: it was taken back."""
        self.told.setVisible(False)

    def _turn_to(self, view: QWidget) -> None:
        area = self._scrolls[view]
        if self._views.currentWidget() is not area:
            area.verticalScrollBar().setValue(0)
            self._views.setCurrentWidget(area)

    def _dress(self, row: Row | None) -> None:
        """Name the buttons for what they answer."""
        kind = row.kind if isinstance(row, Bundle) else row.lead.kind if row else None
        many, national = isinstance(row, Bundle), kind is PairKind.NATIONAL
        same = self.tr("Ganti   S") if national else self.tr("Sama   S")
        texts = {
            Verdict.SAME: self.tr("Semua sama   S") if many and not national else same,
            Verdict.DIFFERENT: self.tr("Semua beda   B") if many else self.tr("Beda   B"),
            Verdict.UNSURE: self.tr("Ragu   R"),
        }
        if many and national:
            texts[Verdict.SAME] = self.tr("Ganti semua   S")
        for place, (verdict, one) in enumerate(self.buttons.items()):
            one.setText(texts[verdict])
            self.foot.row.setStretch(place, one.sizeHint().width())
        self.foot.setVisible(row is not None)
