"""What is marked on a map: the pair under review, what a search found, a lasso, an impact."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ui.widgets.graph_stage import MapStage


class MapSurface(MapStage):
    """A stage with marks; nodes and groups are named by key."""

    def mark(
        self,
        *,
        group: int = -1,
        pair: tuple[str, str] | None = None,
        nodes: Iterable[str] = (),
    ) -> None:
        """Mark a group, the pair under review, other nodes; all named by key."""
        number = self.scene.number
        ends = [number[key] for key in pair or () if key in number]
        others = [number[key] for key in nodes if key in number]
        self.marks = replace(
            self.marks,
            group=group,
            nodes=frozenset((*ends, *others)),
            pair=(ends[0], ends[1]) if len(ends) == 2 else None,
        )
        self.update()

    def show_impact(self, steps: Mapping[str, int]) -> None:
        """Bring out who suffers when the chosen node stops, and by how many steps."""
        known = self.scene.number
        reached = {known[key]: far for key, far in steps.items() if key in known}
        self.marks = replace(self.marks, impact=reached)
        self.update()

    def choose_nodes(self, keys: Iterable[str]) -> None:
        """Ring the nodes of a lasso."""
        known = self.scene.number
        self.marks = replace(self.marks, chosen=frozenset(known[k] for k in keys if k in known))
        self.update()

    def hits(self) -> tuple[str, ...]:
        """Return what the search has found, in the order of names."""
        found = sorted(self.marks.found, key=lambda n: self.scene.names[n].casefold())
        return tuple(self.scene.keys[n] for n in found)

    def search(self, text: str) -> int:
        """Ring every node whose name holds the text; return how many."""
        wanted = text.casefold().strip()
        hits = [i for i, name in enumerate(self.scene.names) if wanted in name.casefold()]
        self.marks = replace(self.marks, found=frozenset(hits if wanted else ()))
        self.update()
        return len(self.marks.found)

    def go_to(self, key: str) -> None:
        """Bring one node to the middle, near enough to read."""
        if key in self.scene.number:
            x, y = self.scene.xy[self.scene.number[key]]
            self.look_at(float(x), float(y), max(self.view.scale, 1.0))
