"""What a hand does on the map, passed on to queue, evidence and document."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal

from graph.model import ApplicationId
from ui import format as written
from ui.models.questions import Question, Review
from ui.models.review import ReviewPair
from ui.pages.overlap_evidence import EvidencePane
from ui.pages.overlap_map import MapPane
from ui.pages.overlap_menus import Entry, group_entries, node_entries, pop_up
from ui.pages.overlap_queue import QueuePane
from ui.session import UiSession
from ui.verbs import overlaps
from ui.views.impact import Impact
from ui.views.map_scene import Layer
from ui.widgets.lettering import short_name


class MapHands(QObject):
    """Listens to the map pane; owns nothing."""

    page_wanted = Signal(str)

    def __init__(
        self, session: UiSession, queue: QueuePane, pane: MapPane, evidence: EvidencePane
    ) -> None:
        super().__init__(pane)
        self.session, self.queue, self.map, self.evidence = session, queue, pane, evidence
        self.layer = Layer.OVERLAP
        canvas, bar = pane.canvas, pane.bar
        canvas.node_chosen.connect(self.choose)
        canvas.group_chosen.connect(self._on_group)
        canvas.nodes_lassoed.connect(self._on_lasso)
        canvas.menu_wanted.connect(self._on_menu)
        canvas.group_menu_wanted.connect(self._on_group_menu)
        pane.chosen.connect(self.choose)
        bar.joined.connect(self._on_join)
        bar.parted.connect(self._on_part)
        bar.opened.connect(lambda: self._open_in("inventory", bar.keys))
        bar.let_go.connect(lambda: self._on_lasso([]))
        evidence.pair_view.explanation_wanted.connect(self._explain)
        evidence.pair_view.withdrawn.connect(lambda pair: overlaps.withdraw(session, pair))
        evidence.group.left_out.connect(self._on_left_out)
        evidence.group.refused.connect(
            lambda app, national: overlaps.refuse_rival(session, ApplicationId(app), national)
        )
        evidence.group.member_chosen.connect(self._show_member)
        evidence.pair_view.cell_wanted.connect(
            lambda key, _field: self._open_in("inventory", (key,))
        )

    @property
    def _review(self) -> Review:
        return self.queue.review

    def _explain(self, pair: ReviewPair) -> None:
        job = overlaps.explain(self.session, pair)
        view = self.evidence.pair_view
        job.succeeded.connect(lambda explained: view.show_explanation(pair, explained))

    # One application

    def choose(self, key: str) -> None:
        """Show what is asked about an application, or its strongest pair."""
        if self.layer is Layer.DEPENDENCY:
            self.show_impact(key)
            return
        asked = next((q for q in self._review.questions if key in q.key), None)
        if asked is not None and self.queue.choose(asked.key):
            return
        pair = self._review.strongest(key)
        self._show_member(key)
        snapshot = self.session.snapshot
        row = Question(pair) if pair is not None else None
        self.evidence.show_row(row, self._review, snapshot, (0, 0))

    def _show_member(self, key: str) -> None:
        canvas = self.map.canvas
        canvas.mark(group=canvas.group_of(key), nodes=(key,))
        self.session.select((ApplicationId(key),))

    def show_impact(self, key: str) -> None:
        """Ask what breaks if an application stops, then ring who suffers."""
        self._show_member(key)
        job = overlaps.see_impact(self.session, ApplicationId(key))
        job.succeeded.connect(self._on_impact)

    def _on_impact(self, impact: Impact) -> None:
        snapshot = self.session.snapshot
        if impact.application not in snapshot.portfolio.applications:
            return
        canvas = self.map.canvas
        canvas.mark(nodes=(impact.application,))
        canvas.show_impact(dict(impact.steps))
        self.evidence.show_impact(impact, snapshot)
        name = short_name(snapshot.portfolio.applications[impact.application].name)
        said = QCoreApplication.translate(
            "MapHands", "Bila {name} berhenti, {n} aplikasi kehilangan data"
        )
        self.map.head.note.setText(said.format(name=name, n=written.number(len(impact.steps))))

    def _on_menu(self, key: str, at: QPoint) -> None:
        app = ApplicationId(key)
        group = self._review.bonds.group_number(app)
        pins = dict(self.map.pins)
        pinned = pins.pop(key, None) is not None
        x, y = self.map.canvas.scene.xy[self.map.canvas.scene.number[key]].tolist()
        entries = node_entries(
            in_group=group >= 0,
            pinned=pinned,
            leave=lambda: self._on_left_out(key, group),
            pin=lambda: self.map.pin(pins if pinned else {**pins, key: (x, y)}),
        )
        translate, open_in = QCoreApplication.translate, self._open_in
        stops = translate("MapHands", "Apa yang rusak bila ini berhenti?")
        entries += [
            (stops, lambda: self.show_impact(key)),
            (translate("MapHands", "Buka di Inventaris"), lambda: open_in("inventory", (key,))),
            (translate("MapHands", "Buka keputusannya"), lambda: open_in("decisions", (key,))),
        ]
        entries += self._about_group(self.map.canvas.group_of(key))
        pop_up(self.map, entries, at)

    # Groups

    def _on_group(self, group: int) -> None:
        scene = self.map.canvas.scene
        members = [ApplicationId(scene.keys[n]) for n in scene.groups[group].members]
        number = self._review.bonds.group_number(members[0])
        if not self.queue.choose_group(number):
            if number >= 0:
                self.evidence.show_group(number, self._review, self.session.snapshot)
            self.map.canvas.mark(group=group)
        self.session.select(sorted(members))

    def _on_group_menu(self, group: int, at: QPoint) -> None:
        pop_up(self.map, self._about_group(group), at)

    def _about_group(self, group: int) -> list[Entry]:
        return group_entries(
            folded=group in self.map.canvas.scene.folded if group >= 0 else None,
            pins=bool(self.map.pins),
            fold=lambda: self.map.fold(group),
            fold_all=self.map.fold_all,
            unpin=lambda: self.map.pin({}),
        )

    def _on_left_out(self, key: str, group: int) -> None:
        overlaps.leave_group(self.session, ApplicationId(key), group)

    # A lasso

    def _on_lasso(self, keys: list[str]) -> None:
        self.map.canvas.choose_nodes(keys)
        self.map.bar.show_chosen(keys)
        self.session.select(ApplicationId(key) for key in keys)

    def _on_join(self) -> None:
        overlaps.join(self.session, [ApplicationId(key) for key in self.map.bar.keys])
        self._on_lasso([])

    def _on_part(self) -> None:
        overlaps.split(self.session, [ApplicationId(key) for key in self.map.bar.keys])
        self._on_lasso([])

    def _open_in(self, page: str, keys: tuple[str, ...]) -> None:
        self.session.select(ApplicationId(key) for key in keys)
        self.page_wanted.emit(page)
