"""What colours the map: decision, office, affair or status; nine signs and one for the rest.

The signs go to the categories with most applications, in a fixed order, so that the same
inventory always looks the same.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from graph.model import Application, ApplicationId, Unit
from planner.domain.decision import Disposition
from planner.domain.snapshot import Snapshot
from planner.domain.words import word
from ui import format as written
from ui.views.affairs import affair_of
from ui.widgets.graph_signs import (
    MOST_CATEGORIES,
    REST,
    LegendEntry,
    category_sign,
    disposition_legend,
    sign_of,
)


class NodeColour(StrEnum):
    """What a sign on the map tells."""

    DECISION = "decision"
    UNIT = "unit"
    AFFAIR = "affair"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Colouring:
    """A sign for each application, and what the signs mean."""

    signs: Mapping[str, int]
    legend: tuple[LegendEntry, ...]


def colouring_of(
    snapshot: Snapshot,
    applications: Sequence[str],
    heads: Mapping[ApplicationId, ApplicationId],
    by: NodeColour,
) -> Colouring:
    """Return the signs; a decision on a system's head holds for all its rows."""
    known = snapshot.portfolio.applications
    apps = [known[ApplicationId(key)] for key in applications if key in known]
    if by is NodeColour.DECISION:
        return Colouring(
            {app.id: sign_of(_decided(snapshot, heads, app)) for app in apps},
            disposition_legend(),
        )
    label: Callable[[Application], str] = {
        NodeColour.UNIT: lambda app: _unit(snapshot, app),
        NodeColour.AFFAIR: lambda app: affair_of(app, _office(snapshot, app)),
        NodeColour.STATUS: lambda app: word(app.status),
    }[by]
    return _categories({app.id: label(app) for app in apps})


def _categories(label_of: Mapping[str, str]) -> Colouring:
    counts = Counter(label for label in label_of.values() if label)
    ordered = sorted(counts, key=lambda label: (-counts[label], label))
    named = {label: category_sign(n) for n, label in enumerate(ordered[:MOST_CATEGORIES])}
    signs = {key: named.get(label, REST) for key, label in label_of.items()}
    legend = [LegendEntry(sign, f"{label} {counts[label]}") for label, sign in named.items()]
    rest = sum(sign == REST for sign in signs.values())
    if rest:
        words = QCoreApplication.translate("Map", "lainnya atau kosong {n}")
        legend.append(LegendEntry(REST, words.format(n=written.number(rest))))
    return Colouring(signs, tuple(legend))


def _decided(
    snapshot: Snapshot, heads: Mapping[ApplicationId, ApplicationId], app: Application
) -> Disposition:
    decision = snapshot.decisions.get(heads.get(app.id, app.id))
    return decision.disposition if decision else Disposition.UNDECIDED


def _office(snapshot: Snapshot, app: Application) -> Unit | None:
    return snapshot.portfolio.units.get(app.unit) if app.unit else None


def _unit(snapshot: Snapshot, app: Application) -> str:
    unit = _office(snapshot, app)
    return (unit.acronym or unit.name) if unit is not None else ""
