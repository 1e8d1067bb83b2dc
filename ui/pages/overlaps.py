"""Tumpang Tindih: queue, map and evidence, three panes with one selection.

A pair is chosen in the queue or on the map; S, B and R answer it and move to the next.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QMenu, QWidget

from graph.findings import Findings
from graph.model import ApplicationId
from planner.domain.decision import Disposition, Verdict
from ui import format as written
from ui import theme
from ui.jobs import Errand, Job
from ui.map_layout import MapLayout
from ui.models.review import PairKind, ReviewPair, needs_review, review_pairs
from ui.pages.overlap_evidence import EvidencePane
from ui.pages.overlap_map import MapPane
from ui.pages.overlap_queue import KEYS, QueuePane
from ui.pages.page import EVERYTHING, Page
from ui.pages.soon import Soon
from ui.session import Aspect, UiSession
from ui.views.map_scene import Layer, MapChoice, NodeSize, scene_of
from ui.views.threshold import Clusters, clusters_by_threshold
from ui.widgets.empty_state import EmptyState
from ui.widgets.folding_panes import FoldingPane, FoldingPanes
from ui.widgets.graph_scene import GraphScene
from ui.widgets.lettering import short_name
from ui.widgets.pane import Segments


class OverlapsPage(Page):
    """Holds the three panes together; what is stored goes through the session."""

    def __init__(self, session: UiSession, parent: QWidget | None = None) -> None:
        super().__init__(session, "", parent)
        self.head.title.setText(self.tr("Tumpang Tindih"))
        self.pairs: tuple[ReviewPair, ...] = ()
        self._soon = Soon(session, self)
        self._choice = MapChoice()
        self._layout = MapLayout()
        self._clusters: tuple[Findings | None, tuple[Clusters, ...]] = (None, ())
        self._laying: Job | None = None
        self._laid_for: Findings | None = None
        self.queue = QueuePane()
        self.map = MapPane()
        self.evidence = EvidencePane()
        self._build_head()
        self._build_body()
        self._connect()

    def _build_head(self) -> None:
        self.layer = Segments(
            self.tr("Lapisan peta"),
            (
                (Layer.OVERLAP, self.tr("Tumpang tindih")),
                (Layer.DEPENDENCY, self.tr("Ketergantungan")),
            ),
        )
        self.sizes = QComboBox()
        self.sizes.setAccessibleName(self.tr("Ukuran tanda di peta"))
        for key, label in (
            (NodeSize.USERS, self.tr("Ukuran: pengguna")),
            (NodeSize.COST, self.tr("Ukuran: biaya")),
            (NodeSize.SERVICES, self.tr("Ukuran: layanan")),
            (NodeSize.EVEN, self.tr("Ukuran: sama")),
        ):
            self.sizes.addItem(label, key)
        self.finder = QLineEdit()
        self.finder.setPlaceholderText(self.tr("Cari di peta"))
        self.finder.setAccessibleName(self.tr("Cari aplikasi di peta"))
        self.finder.setClearButtonEnabled(True)
        self.finder.setMaximumWidth(theme.px(170))
        self.finder.setMinimumWidth(theme.px(80))
        self.head.add(self.finder, self.layer, self.sizes)

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
                    width=348,
                    least=290,
                ),
            ),
        )
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)

    def _connect(self) -> None:
        self.queue.pair_chosen.connect(self._on_pair)
        self.map.canvas.node_chosen.connect(self._on_node)
        self.map.canvas.group_chosen.connect(self._on_group)
        self.map.canvas.nodes_lassoed.connect(self._on_lasso)
        self.map.canvas.menu_wanted.connect(self._on_menu)
        self.map.loners.node_chosen.connect(lambda key: self.session.select((key,)))
        self.map.threshold_settled.connect(self._on_threshold)
        self.evidence.answered.connect(self.answer)
        self.finder.textChanged.connect(self._on_find)
        self.evidence.stepped.connect(self.queue.step)
        self.evidence.blind.toggled.connect(lambda _: self._on_pair(self.queue.current))
        self.layer.chosen.connect(lambda key: self._choose(replace(self._choice, layer=Layer(key))))
        self.sizes.currentIndexChanged.connect(self._on_size)
        self.queue.list.answered.connect(self.answer)
        for key, verdict in KEYS.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda v=verdict: self.answer(v))

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
        snapshot, findings = self.session.snapshot, self.session.findings
        self._ask_for_layout()
        self._draw(keep_view=aspects != EVERYTHING)
        self._soon.make(
            "pairs",
            self.tr("Menyusun antrean"),
            lambda: review_pairs(findings, snapshot),
            self._take_pairs,
        )
        if aspects == EVERYTHING:
            self.queue.list.setFocus()

    def _take_pairs(self, pairs: tuple[ReviewPair, ...]) -> None:
        self.pairs = pairs
        self.queue.show_pairs(pairs)
        self._say_state()

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
        waiting = sum(1 for pair in self.pairs if needs_review(pair))
        said = self.tr(
            "<b>{groups}</b> kelompok · <b>{waiting}</b> pasangan perlu ditinjau · "
            "<b>{done}</b> sudah diputuskan"
        )
        if not self.session.findings_current:
            said = self.tr("Mencari tumpang tindih … ") + said
        self.head.say(
            said.format(
                groups=written.number(len(self.session.findings.groups)),
                waiting=written.number(waiting),
                done=written.number(len(self.session.snapshot.verdicts)),
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
        layout, choice = self._layout, self._choice

        def prepare() -> tuple[GraphScene, tuple[Clusters, ...]]:
            of, clusters = self._clusters
            scene = scene_of(snapshot, findings, layout, choice).prepared()
            return scene, clusters if of is findings else clusters_by_threshold(findings)

        def show(made: tuple[GraphScene, tuple[Clusters, ...]]) -> None:
            scene, clusters = made
            self._clusters = (findings, clusters)
            self.map.show_scene(scene, findings, clusters, keep_view=keep_view)
            self._on_pair(self.queue.current)

        self._soon.make(
            "scene",
            self.tr("Menyiapkan peta"),
            prepare,
            show,
        )

    # What the person does

    def answer(self, verdict: Verdict) -> None:
        """Store the answer to the pair on show and move to the next."""
        pair = self.evidence.pair
        if pair is None:
            return
        if pair.kind is PairKind.NATIONAL and verdict is not Verdict.SAME:
            return  # a refusal is a decision on the application: it is made on its card
        self.queue.step(1)
        if pair.kind is PairKind.NATIONAL:
            self.session.decide(pair.a, Disposition.REPLACE, pair.b)
        else:
            self.session.judge(pair.a, ApplicationId(pair.b), verdict)

    def _on_pair(self, pair: ReviewPair | None) -> None:
        snapshot, findings = self.session.snapshot, self.session.findings
        self.evidence.show_pair(pair, snapshot, findings, self.queue.place)
        if pair is None:
            self.map.canvas.mark()
            return
        canvas = self.map.canvas
        group = max(canvas.group_of(key) for key in pair.key)
        canvas.mark(group=group, pair=pair.key)
        chosen = [
            a for a in (pair.a, ApplicationId(pair.b)) if a in snapshot.portfolio.applications
        ]
        self.session.select(chosen)

    def _on_menu(self, key: str, at: QPoint) -> None:
        """Offer what can be done with one application of the map."""
        menu = QMenu(self)
        application = ApplicationId(key)
        survivor = self._survivor_of(application)
        if survivor and survivor != application:
            leave = menu.addAction(self.tr("Keluarkan dari kelompok"))
            leave.triggered.connect(
                lambda: self.session.judge(application, survivor, Verdict.DIFFERENT)
            )
        for label, page in (
            (self.tr("Buka di Inventaris"), "inventory"),
            (self.tr("Buka keputusannya"), "decisions"),
        ):
            action = menu.addAction(label)
            action.triggered.connect(lambda _=False, p=page: self._open_in(p, application))
        menu.popup(at)

    def _survivor_of(self, application: ApplicationId) -> ApplicationId | None:
        groups = (g for g in self.session.findings.groups if application in g.members)
        return next((group.survivor for group in groups), None)

    def _open_in(self, page: str, application: ApplicationId) -> None:
        self.session.select((application,))
        self.wanted.emit(page)

    def _on_node(self, key: str) -> None:
        if self._choice.layer is Layer.DEPENDENCY:
            self._show_impact(key)
            return
        wanted = next((pair for pair in self.queue.model.pairs if key in pair.key), None)
        if wanted is None or not self.queue.choose(wanted.key):
            canvas = self.map.canvas
            canvas.mark(group=canvas.group_of(key), nodes=(key,))
            self.session.select((ApplicationId(key),))

    def _show_impact(self, key: str) -> None:
        """Ring who suffers if this application stops, and say how many."""
        canvas = self.map.canvas
        canvas.mark(group=canvas.group_of(key), nodes=(key,))
        count = canvas.ring_downstream(key)
        app = self.session.snapshot.portfolio.applications.get(ApplicationId(key))
        said = self.tr("Bila {name} berhenti, {n} aplikasi kehilangan data")
        if app is not None:
            name = short_name(app.name)
            self.map.head.note.setText(said.format(name=name, n=written.number(count)))

    def _on_group(self, group: int) -> None:
        scene = self.map.canvas.scene
        members = {scene.keys[n] for n in scene.groups[group].members}
        inside = [pair for pair in self.queue.model.pairs if members & set(pair.key)]
        if inside:
            self.queue.choose(inside[0].key)
        else:
            self.map.canvas.mark(group=group)
        self.session.select(ApplicationId(key) for key in sorted(members))

    def _on_lasso(self, keys: list[str]) -> None:
        self.session.select(ApplicationId(key) for key in keys)

    def _on_find(self, wanted: str) -> None:
        hits = self.map.canvas.search(wanted)
        said = self.tr("{n} ditemukan").format(n=written.number(hits))
        self.finder.setToolTip(said if wanted.strip() else "")

    def _on_threshold(self, threshold: float) -> None:
        self._choose(replace(self._choice, threshold=threshold))

    def _on_size(self) -> None:
        self._choose(replace(self._choice, size=NodeSize(self.sizes.currentData())))

    def _choose(self, choice: MapChoice) -> None:
        self._choice = choice
        self._draw(keep_view=True)
