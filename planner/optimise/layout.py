"""What does not change while plans are built, and a plan frozen at one moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from graph.job import JobContext
from planner.optimise.heed import heeding
from planner.optimise.instance import Instance
from planner.optimise.timetable import Fields, Footprint, footprints

Order = Sequence[Sequence[int]]
"""Per task of one choice, and last for a re-wiring: the days, most wanted first."""


@dataclass(frozen=True)
class Layout:
    """What does not change while plans are built."""

    instance: Instance
    fields: Fields
    prints: tuple[tuple[Footprint, ...], ...]
    """Footprints of each choice; choices of one graph share them."""

    @classmethod
    def of(cls, instance: Instance, ctx: JobContext | None = None) -> Layout:
        """Prepare an instance; a wish to stop raises ``JobCancelled``."""
        fields = Fields.of(instance)
        of_graph = {
            id(graph): footprints(graph, fields, instance.kinds)
            for graph in heeding(instance.graphs, ctx)
        }
        prints = tuple(of_graph[id(choice.graph)] for choice in instance.choices)
        return cls(instance, fields, prints)

    @cached_property
    def rewiring(self) -> Footprint:
        """The task that moves one interface."""
        return footprints(self.instance.rewiring, self.fields, self.instance.kinds)[0]

    @cached_property
    def services_of(self) -> tuple[tuple[int, ...], ...]:
        """Services of each system."""
        return self.instance.problem.services_of


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A whole plan at one moment."""

    value: int
    spent: float
    chosen: tuple[int, ...]
    starts: tuple[tuple[int, ...], ...]
    rewired: tuple[tuple[tuple[int, int], int | None], ...]
    counts: tuple[tuple[int, ...], ...]
