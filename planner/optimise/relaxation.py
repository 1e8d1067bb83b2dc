"""The windowed linear relaxation: a first ceiling, and prices of people to start from.

It keeps one disposition per system, *a host stays*, re-wirings and the energy of every role in
the windows that end at the horizon or begin at day 0; it forgets single days and host slots.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import highspy
import numpy as np
from highspy import _core
from numpy.typing import NDArray

from graph.job import JobCancelled, JobContext
from planner.optimise.heed import heeding
from planner.optimise.instance import NONE, Graph, Instance

GRID = 5
"""Working days between two windows: a finer grid gains under one per cent."""
EXACT_UP_TO = 30
"""Systems up to which whole numbers are demanded as well: there it beats the other ceiling."""
NODES = 2000
"""Branching stops here; the ceiling proven so far holds."""
_ROUNDING = 1e-6


@dataclass(frozen=True)
class Relaxed:
    """Value of the relaxation and what it says people and re-wirings are worth."""

    value: float
    prices: NDArray[np.float64]
    """Role x day, per tenth of a person."""
    links: NDArray[np.float64]
    """Per link of the problem."""

    @property
    def ceiling(self) -> int:
        """The largest whole benefit it allows."""
        return int(np.floor(self.value * (1 + 1e-9) + _ROUNDING))


@dataclass
class _Rows:
    upper: list[float] = field(default_factory=list)
    columns: list[NDArray[np.int64]] = field(default_factory=list)
    values: list[NDArray[np.float64]] = field(default_factory=list)

    def add(self, terms: list[tuple[int, float]], upper: float) -> int:
        columns = np.array([column for column, _ in terms], dtype=np.int64)
        return self.add_array(columns, np.array([value for _, value in terms]), upper)

    def add_array(
        self, columns: NDArray[np.int64], values: NDArray[np.float64], upper: float
    ) -> int:
        self.columns.append(columns)
        self.values.append(values)
        self.upper.append(upper)
        return len(self.upper) - 1


def relax(
    instance: Instance,
    values: NDArray[np.float64],
    *,
    whole: bool = False,
    forced: bool = False,
    ctx: JobContext | None = None,
) -> Relaxed | None:
    """Solve the relaxation for these values of the choices; ``whole`` asks for whole numbers.

    Parameters
    ----------
    instance
        The problem made flat.
    values
        What each choice brings.
    whole
        Demand zero or one for every choice; it then has no prices.
    forced
        Meet every officer's demand.
    ctx
        A wish to stop ends the solver.

    Returns
    -------
    Relaxed or None
        A ceiling on every plan, and start prices; None: the demands exclude one another.

    Raises
    ------
    JobCancelled
        When asked to stop before prices were there.
    """
    rows = _Rows()
    links = instance.problem.links
    moves = len(instance.choices)
    _structure(instance, rows, forced=forced, ctx=None if whole else ctx)
    first_link = len(rows.upper)
    for n, link in enumerate(links):
        terms = [(c, 1.0) for c in _removals(instance, link.provider)]
        terms += [(c, -1.0) for c in _removals(instance, link.consumer)]
        rows.add([*terms, (moves + n, -1.0)], 0.0)
    windows = _energy(instance, rows, moves)
    solver = _solver(rows, np.concatenate([values, np.zeros(len(links))]), whole=whole)
    _let_stop(solver, ctx)
    solver.run()
    if ctx is not None and ctx.cancelled and not whole:
        raise JobCancelled
    if solver.getModelStatus() == highspy.HighsModelStatus.kInfeasible:
        return None
    info = solver.getInfo()
    prices = np.zeros((len(instance.capacity), instance.horizon))
    if whole:
        return Relaxed(info.mip_dual_bound, prices, np.zeros(len(links)))
    duals = np.abs(np.array(solver.getSolution().row_dual))
    for row, role, first, last in windows:
        prices[role, first:last] += duals[row]
    return Relaxed(
        info.objective_function_value, prices, duals[first_link : first_link + len(links)]
    )


def _let_stop(solver: _core._Highs, ctx: JobContext | None) -> None:
    """Let the solver look up from its work now and then."""
    if ctx is None:
        return

    def look(_kind: object, _message: str, _out: object, answer: object, watched: object) -> None:
        if answer is not None and isinstance(watched, JobContext):
            answer.user_interrupt = watched.cancelled  # type: ignore[attr-defined]

    solver.setCallback(look, ctx)
    for kind in (
        highspy.cb.HighsCallbackType.kCallbackSimplexInterrupt,
        highspy.cb.HighsCallbackType.kCallbackIpmInterrupt,
        highspy.cb.HighsCallbackType.kCallbackMipInterrupt,
    ):
        solver.startCallback(kind)


def _removals(instance: Instance, system: int) -> list[int]:
    return [c for c in instance.of_system[system] if instance.choices[c].removes]


def _structure(instance: Instance, rows: _Rows, *, forced: bool, ctx: JobContext | None) -> None:
    pairs = zip(instance.problem.systems, instance.of_system, strict=True)
    for system, them in heeding(pairs, ctx):
        rows.add([(c, 1.0) for c in them[1:]], 1.0)
        if forced and system.demanded and them[1:]:
            rows.add([(c, -1.0) for c in them[1:]], -1.0)
        for host in {instance.choices[c].host for c in them} - {NONE}:
            into = [(c, 1.0) for c in them if instance.choices[c].host == host]
            rows.add(into + [(c, 1.0) for c in _removals(instance, host)], 1.0)
    for members, most in instance.problem.quotas:
        rows.add([(c, 1.0) for n in members for c in _removals(instance, n)], float(most))
    for a, b in instance.problem.together:
        for one, other in ((a, b), (b, a)):
            terms = [(c, 1.0) for c in _removals(instance, one)]
            rows.add(terms + [(c, -1.0) for c in _removals(instance, other)], 0.0)
    for service, carriers in instance.problem.services:
        retire = [c for s in set(carriers) for c in _removals(instance, s)]
        retire = [c for c in retire if instance.choices[c].retires]
        if service and len({instance.choices[c].system for c in retire}) == len(set(carriers)):
            rows.add([(c, 1.0) for c in retire], len(set(carriers)) - 1.0)


@dataclass(frozen=True)
class Energy:
    """What one role must do at least in one window: no more than there is."""

    role: int
    first: int
    last: int
    choices: NDArray[np.int64]
    work: NDArray[np.float64]
    """Of each of these choices, wherever its tasks are put."""
    rewiring: float
    """Of every re-wiring."""
    capacity: float


def energies(instance: Instance) -> Iterator[Energy]:
    """Yield the energy of every role in every window."""
    horizon = instance.horizon
    cuts = range(GRID, horizon, GRID)
    spans = [(0, horizon), *((0, cut) for cut in cuts), *((cut, horizon) for cut in cuts)]
    work = _least_work((*instance.graphs, instance.rewiring), spans, instance)
    place = {id(graph): n for n, graph in enumerate(instance.graphs)}
    graph_of = np.array([place[id(choice.graph)] for choice in instance.choices], dtype=np.int64)
    for w, (first, last) in enumerate(spans):
        for role, capacity in enumerate(instance.capacity):
            demand = work[graph_of, role, w] if len(graph_of) else np.zeros(0)
            choices = np.flatnonzero(demand)
            yield Energy(
                role=role,
                first=first,
                last=last,
                choices=choices,
                work=demand[choices],
                rewiring=float(work[-1, role, w]) if w == 0 else 0.0,
                capacity=float(sum(capacity[first:last])),
            )


def _energy(instance: Instance, rows: _Rows, moves: int) -> list[tuple[int, int, int, int]]:
    """Add the energy rows; return row, role and days of each."""
    placed: list[tuple[int, int, int, int]] = []
    wires = moves + np.arange(len(instance.problem.links))
    for one in energies(instance):
        columns, values = one.choices, one.work
        if one.rewiring:
            columns = np.concatenate([columns, wires])
            values = np.concatenate([values, np.full(len(wires), one.rewiring)])
        row = rows.add_array(columns, values, one.capacity)
        placed.append((row, one.role, one.first, one.last))
    return placed


def _least_work(
    graphs: Sequence[Graph], spans: list[tuple[int, int]], instance: Instance
) -> NDArray[np.float64]:
    """Return per graph, role and window what it needs there, wherever its tasks are put."""
    parts = [
        (g, role, tenths, graph.days[n], graph.head[n], graph.last[n])
        for g, graph in enumerate(graphs)
        for n, needs in enumerate(graph.needs)
        for role, tenths in needs
    ]
    work = np.zeros((len(graphs), len(instance.capacity), len(spans)))
    if not parts:
        return work
    graph, role, tenths, days, early, late = np.array(parts, dtype=np.int64).T[:, :, None]
    first, last = np.array(spans, dtype=np.int64).T
    inside = np.minimum(days, np.minimum(early + days - first, last - late))
    least = tenths * np.maximum(0, np.minimum(inside, last - first))
    np.add.at(work, (graph[:, 0], role[:, 0]), least)
    return work


def _solver(rows: _Rows, cost: NDArray[np.float64], *, whole: bool) -> _core._Highs:
    program = highspy.HighsLp()
    program.num_col_, program.num_row_ = len(cost), len(rows.upper)
    program.sense_ = highspy.ObjSense.kMaximize
    program.col_cost_ = cost
    program.col_lower_, program.col_upper_ = np.zeros(len(cost)), np.ones(len(cost))
    program.row_lower_ = np.full(len(rows.upper), -highspy.kHighsInf)
    program.row_upper_ = np.array(rows.upper)
    program.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    program.a_matrix_.start_ = np.cumsum([0, *map(len, rows.columns)])
    program.a_matrix_.index_ = np.concatenate([*rows.columns, np.zeros(0, dtype=np.int64)])
    program.a_matrix_.value_ = np.concatenate([*rows.values, np.zeros(0)])
    if whole:
        program.integrality_ = [highspy.HighsVarType.kInteger] * len(cost)
    solver = _core._Highs()  # noqa: SLF001 - the public class prints a banner to stdout
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("mip_max_nodes", NODES)
    if not whole:  # presolving takes longer than it saves, and cannot be interrupted
        solver.setOptionValue("presolve", "off")
    solver.passModel(program)
    return solver
