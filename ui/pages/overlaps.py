"""Tumpang Tindih: queue, map and evidence, three panes with one selection.

A pair or a group is chosen in the queue or on the map; S, B and R answer it and move on.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from graph.findings import Findings
from graph.model import ApplicationId
from planner.domain.decision import LearnedWeights, Learning, Verdict
from planner.domain.snapshot import Snapshot
from ui import format as written
from ui import theme
from ui.errands.overlaps import Ranked
from ui.jobs import Errand, Job
from ui.map_layout import MapLayout
from ui.models.plain_table import Line
from ui.models.questions import Bundle, Key, Question, Review, Row, review_of
from ui.pages.overlap_evidence import EvidencePane
from ui.pages.overlap_hands import MapHands
from ui.pages.overlap_learning import ENOUGH, LearningPanel
from ui.pages.overlap_looks import MapLooks
from ui.pages.overlap_map import MapPane
from ui.pages.overlap_queue import KEYS, QueuePane
from ui.pages.page import EVERYTHING, Page
from ui.pages.soon import Soon
from ui.session import Aspect, UiSession
from ui.settings import Settings
from ui.verbs import overlaps
from ui.views.map_list import map_lines
from ui.views.map_scene import Layer, MapScene, scene_of
from ui.views.threshold import Spread, spread_of
from ui.widgets.empty_state import EmptyState
from ui.widgets.folding_panes import FoldingPane, FoldingPanes

AT_ONCE = 400
"""Applications up to which this page prepares what it shows without a job."""
ROOMY = 1_040
"""Width from which the controls of the map stand in the page's head."""
TRIES = 3
"""Times the queue is shown anew before a question that was answered is given up."""
Prepared = tuple[MapScene, Spread, tuple[tuple[str, Line], ...]]


class OverlapsPage(Page):
    """Holds the three panes together; what is stored goes through the session."""

    settings: Settings | None = None

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.head.title.setText(self.tr("Tumpang Tindih"))
        self._soon = Soon(session, self, AT_ONCE)
        self._layout = MapLayout()
        self._spread = Spread()
        self._laying: Job | None = None
        self._laid_for: Findings | None = None
        self._answers: Mapping[Key, Verdict] = {}
        self._return_to: tuple[Key, ...] = ()
        self._tries = 0
        self._asked_for: Findings | None = None
        self.queue = QueuePane()
        self.learning = LearningPanel()
        self.queue.column.addWidget(self.learning)
        self.map = MapPane()
        self.evidence = EvidencePane()
        self.hands = MapHands(session, self.queue, self.map, self.evidence)
        self.looks = MapLooks(self.map)
        self._roomy = True
        self.head.add(*self.looks.widgets)
        self._build_body()
        self._connect()

    def _build_body(self) -> None:
        self.panes = FoldingPanes(
            self.tr("Panel"),
            (
                FoldingPane(
                    key="queue", name=self.tr("Antrean"), widget=self.queue, width=308, least=230
                ),
                FoldingPane(key="map", name=self.tr("Peta"), widget=self.map, least=290),
                FoldingPane(
                    key="evidence",
                    name=self.tr("Bukti"),
                    widget=self.evidence,
                    width=360,
                    least=290,
                ),
            ),
        )
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)

    def _connect(self) -> None:
        self.queue.row_chosen.connect(self._on_row)
        self.queue.list.answered.connect(self.answer)
        self.evidence.answered.connect(self.answer)
        self.evidence.stepped.connect(self.queue.step)
        self.evidence.blind.toggled.connect(self._on_blind)
        self.learning.answered_wanted.connect(self.queue.show_answered)
        self.learning.use_wanted.connect(self._on_use)
        self.hands.page_wanted.connect(self.wanted)
        self.map.pinned.connect(lambda: self._mark(self.queue.row))
        self.looks.changed.connect(lambda: self._draw(keep_view=True))
        self.looks.layer_changed.connect(self._on_layer)
        for key, verdict in KEYS.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda v=verdict: self.answer(v))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= theme.px(ROOMY)
        if roomy != self._roomy:
            self._roomy = roomy
            if roomy:
                self.head.add(*self.looks.widgets)
            self.map.show_tools(() if roomy else self.looks.widgets)

    # What the session says

    def refresh(self, aspects: frozenset[Aspect]) -> None:
        if Aspect.THEME in aspects:
            self.map.repaint_theme()
        if not aspects & {Aspect.PORTFOLIO, Aspect.FINDINGS, Aspect.DECISIONS, Aspect.THEME}:
            return
        if not self.session.snapshot.portfolio.applications:
            self._show_nothing()
            return
        self.show_empty(None)
        self._see_what_was_taken_back()
        snapshot, findings = self.session.snapshot, self.session.findings
        if aspects == EVERYTHING:
            self.looks.settings = self.settings
            self.looks.recall_pins(self.session.location)
            self.queue.list.setFocus()
        self._ask_for_layout()
        self._soon.make(
            "review",
            self.tr("Menyusun antrean"),
            lambda: review_of(findings, snapshot),
            self._take_review,
        )
        self._draw(keep_view=aspects != EVERYTHING)

    def _see_what_was_taken_back(self) -> None:
        """Remember the questions whose answers were undone: the queue returns to them."""
        before, now = self._answers, answers_in(self.session.snapshot)
        self._answers = now
        gone = tuple(key for key in before if key not in now)
        if gone and now.keys() <= before.keys():
            self._return_to, self._tries = gone, TRIES
            self.evidence.forget_last()

    def _take_review(self, review: Review) -> None:
        self.queue.show_review(review)
        if self._return_to:
            # The question may only come back with the overlaps that are being looked for now.
            self._tries -= 1
            if self._go_back(self._return_to) or not self._tries:
                self._return_to = ()
        self.learning.show_state(review.answered, self.session.snapshot)
        self._say_state()
        self._ask_the_worker()

    def _go_back(self, keys: tuple[Key, ...]) -> bool:
        """Choose the question that was answered, or the bundle that was answered as one."""
        review = self.queue.review
        for bundle in review.bundles if len(keys) > 1 else ():
            if {question.key for question in bundle.questions} & set(keys):
                return self.queue.choose(bundle.key)
        return any(self.queue.choose(key) for key in keys)

    def _ask_the_worker(self) -> None:
        """Have the worker rank the questions and see what is learned, once per state."""
        session = self.session
        if not session.is_open or not session.findings_current:
            return
        if self._asked_for is session.findings:
            return
        self._asked_for = session.findings
        overlaps.rank_questions(session).succeeded.connect(self._take_ranks)
        if len(session.snapshot.verdicts) >= ENOUGH:
            overlaps.see_what_is_learned(session).succeeded.connect(self._take_learning)

    def _take_ranks(self, ranked: Ranked) -> None:
        self.queue.rank(ranked.pairs)

    def _take_learning(self, learning: Learning) -> None:
        self.learning.show_learning(learning)

    def _show_nothing(self) -> None:
        empty = EmptyState(
            self.tr("Di sini akan tampil aplikasi yang sama atau yang fungsinya sama."),
            self.tr("Impor inventaris"),
            self.tr("Yang diperlukan: daftar aplikasi dalam berkas Excel, ODS atau CSV."),
        )
        empty.pressed.connect(lambda: self.wanted.emit("import"))
        self.show_empty(empty)
        self.head.say("")

    def _say_state(self) -> None:
        review = self.queue.review
        said = self.tr("<b>{groups}</b> kelompok · <b>{waiting}</b> pertanyaan")
        if not self.session.findings_current:
            said = self.tr("Mencari tumpang tindih … ") + said
        self.head.say(
            said.format(
                groups=written.number(len(self.session.findings.groups)),
                waiting=written.number(len(review.questions)),
            )
        )
        told = self.tr("{n} pertanyaan menentukan {pairs} pasangan ragu; {folded} ikut terjawab.")
        self.head.state.setToolTip(
            told.format(
                n=written.number(len(review.questions)),
                pairs=written.number(len(review.questions) + review.folded),
                folded=written.number(review.folded),
            )
        )

    def _ask_for_layout(self) -> None:
        """Have the worker lay out these findings, once."""
        session = self.session
        if not session.is_open or not session.findings_current:
            return
        if self._laid_for is session.findings or self._laying is not None:
            return
        self._laid_for = session.findings
        errand = Errand("lay_out", session.location, session.token, MapLayout)
        self._laying = session.jobs.in_worker(self.tr("Menata peta"), errand)
        self._laying.succeeded.connect(self.place)
        self._laying.ended.connect(self._on_laid)

    def _on_laid(self) -> None:
        self._laying = None
        self._ask_for_layout()

    def place(self, layout: MapLayout) -> None:
        """Put the nodes where the layout says."""
        first = not self._layout.applications
        self._layout = layout
        self._draw(keep_view=not first)

    def _draw(self, *, keep_view: bool) -> None:
        snapshot, findings = self.session.snapshot, self.session.findings
        layout, choice = self._layout, self.looks.choice

        def prepare() -> Prepared:
            made = scene_of(snapshot, findings, layout, choice)
            made.scene.prepared()
            spread = self._spread if self._spread.of is findings else spread_of(findings)
            return made, spread, map_lines(snapshot, findings)

        def show(made: Prepared) -> None:
            scene, self._spread, lines = made
            self.map.show_scene(scene, self._spread, layer=choice.layer, keep_view=keep_view)
            self.map.show_lines(lines)
            self._mark(self.queue.row)

        self._soon.make("scene", self.tr("Menyiapkan peta"), prepare, show)

    # What the person does

    def answer(self, verdict: Verdict) -> None:
        """Store the answer to what is on show and move to the next."""
        row = self.evidence.row
        if row is None or not self.session.snapshot.portfolio.applications:
            return
        self._return_to = ()
        self.evidence.tell_last(row, verdict)
        self.queue.step_past()
        overlaps.answer(self.session, row, verdict)

    def _on_row(self, row: Row | None) -> None:
        snapshot = self.session.snapshot
        self.evidence.show_row(row, self.queue.review, snapshot, self.queue.place)
        self._mark(row)
        if row is not None:
            members = row.members if isinstance(row, Bundle) else row.key
            known = snapshot.portfolio.applications
            chosen = (ApplicationId(member) for member in members)
            self.session.select([app for app in chosen if app in known])

    def _mark(self, row: Row | None) -> None:
        """Bring out on the map what the queue has chosen."""
        canvas = self.map.canvas
        if self.hands.layer is Layer.DEPENDENCY:
            return
        keys = row.key if isinstance(row, Question) else row.members if row else ()
        self.map.loners.mark(keys)
        if isinstance(row, Question):
            group = max(canvas.group_of(key) for key in row.key)
            canvas.mark(group=group, pair=row.key)
        elif isinstance(row, Bundle):
            group = canvas.group_of(row.members[0]) if row.group >= 0 else -1
            canvas.mark(group=group, nodes=() if row.group >= 0 else row.members)
        else:
            canvas.mark()

    def _on_blind(self, on: bool) -> None:
        self.queue.show_blind(on)
        self._on_row(self.queue.row)

    def _on_use(self, weights: LearnedWeights | None) -> None:
        overlaps.use_learning(self.session, weights)

    def _on_layer(self, key: str) -> None:
        self.hands.layer = Layer(key)
        if self.hands.layer is Layer.DEPENDENCY:
            self.map.canvas.mark()
            self.evidence.show_impact(None, self.session.snapshot)
        else:
            self._on_row(self.queue.row)


def answers_in(snapshot: Snapshot) -> dict[Key, Verdict]:
    """Return every answer by its question."""
    said: dict[Key, Verdict] = {(v.a, v.b): v.verdict for v in snapshot.verdicts}
    said.update({(r.application, r.national): r.verdict for r in snapshot.rivals})
    return said
