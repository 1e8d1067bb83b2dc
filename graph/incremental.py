"""One edited application: its own edges again, in the vectors and weights as they stand.

What all rows share (rarity of words, the prior, stock descriptions) is left as it was in the
last full run; after a few per cent of changed rows a full run should follow.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.sparse import csc_array, csr_array, vstack

from graph.candidates import ALL_PAIRS_UP_TO, BUCKET, COMMON_TERM, KEYS, MIX, NEAREST
from graph.channels import relations
from graph.edges import Rows, edges_of, score_pairs, worth_a_line
from graph.findings import NationalMatch, Overlap
from graph.job import JobContext
from graph.model import Application, ApplicationId
from graph.national import locked_applications, national_match
from graph.portfolio import Portfolio
from graph.profile import Profile, profile
from graph.reading import Verdicts, central_name, number_of, read
from graph.similarity import Aspects, documents_of, own_addresses
from graph.vectors import Floats, Ints, Space


@dataclass(frozen=True, slots=True)
class Known:
    """What one application is, whatever the others are."""

    national: tuple[NationalMatch, ...]
    locked: tuple[tuple[ApplicationId, str], ...]


class OverlapIndex:
    """Answers for single applications without a full run.

    Parameters
    ----------
    portfolio, verdicts : as for ``find_overlaps``
    prior : the prior of *the same system* that the full run settled on (``Overlap.prior`` of
        its edges); without it, that of the size of the inventory is taken
    """

    def __init__(
        self, portfolio: Portfolio, verdicts: Verdicts = (), prior: float | None = None
    ) -> None:
        reading = read(portfolio, verdicts, JobContext())
        self._reading = reading
        self._row = {app: at for at, app in enumerate(reading.rows.ids)}
        self._columns: Mapping[str, csc_array] = {
            aspect: csc_array(reading.aspects.spaces[aspect].rows) for aspect in (*MIX, *KEYS)
        }
        if prior is None:
            left = np.zeros(0, dtype=np.int64)
            prior = score_pairs(reading.rows, reading.aspects, left, left).prior_of_same
        self._prior = prior

    def edges(self, app: Application, also: Iterable[ApplicationId] = ()) -> tuple[Overlap, ...]:
        """Return the edges of this application as it is now, strongest first.

        It may be a changed one or one that the inventory does not hold yet. ``also`` are
        applications to compare it with, near or not.
        """
        made = profile(app, self._reading.context)
        spaces, vectors = self._reading.aspects.spaces, {}
        for aspect, (said,) in documents_of([made]):
            vectors[aspect] = spaces[aspect].vector(said)
        portals = self._reading.aspects.portals
        vectors["host"] = spaces["host"].vector(own_addresses(made, portals))
        near = self._near(vectors, self._row.get(app.id, -1))
        more = [self._row[each] for each in also if each in self._row and each != app.id]
        near = np.union1d(near, np.array(more, dtype=np.int64))
        return tuple(self._scored(app, made, vectors, near))

    def national(self, app: Application) -> NationalMatch | None:
        """Return the national application that this one is or rivals, if any."""
        return national_match(app, profile(app, self._reading.context))

    @property
    def large(self) -> bool:
        """Whether only the nearest are compared."""
        return len(self._row) > ALL_PAIRS_UP_TO

    def known(self, app: Application) -> Known:
        """Return what is known of this application beyond its edges."""
        made = profile(app, self._reading.context)
        match = national_match(app, made)
        national = () if match is None else (match,)
        return Known(national, locked_applications([app], [made], national))

    def part(self, app: Application, near: frozenset[ApplicationId]) -> tuple[Rows, Portfolio]:
        """Return the rows of these applications alone, this one as it is now."""
        reading, known = self._reading, self._reading.rows
        ids = sorted(near)
        at = [self._row.get(each, -1) for each in ids]
        made = profile(app, reading.context)
        rows = Rows(
            ids=ids,
            profiles=[
                made if each == app.id else known.profiles[row]
                for each, row in zip(ids, at, strict=True)
            ],
            central=[
                self._central(app, made) if each == app.id else known.central[row]
                for each, row in zip(ids, at, strict=True)
            ],
            related=frozenset(),
            verdicts=self._verdicts(ids),
            lesson=known.lesson,
        )
        apps = {
            each: app if each == app.id else reading.portfolio.applications[each] for each in ids
        }
        facts = reading.portfolio
        return rows, Portfolio(facts.units, apps, facts.services, facts.interfaces)

    def _near(self, vectors: Mapping[str, csr_array], own: int) -> Ints:
        """Return the rows worth comparing with."""
        count = len(self._row)
        if count <= ALL_PAIRS_UP_TO:
            return np.delete(np.arange(count), own) if own >= 0 else np.arange(count)
        likeness, keys = np.zeros(count), np.zeros(count)
        for aspect in self._columns:
            space, vector = self._reading.aspects.spaces[aspect], vectors[aspect]
            most = COMMON_TERM if aspect in MIX else BUCKET
            weight = MIX.get(aspect, 1.0)
            for term, value in zip(vector.indices.tolist(), vector.data.tolist(), strict=True):
                if space.spread[term] <= most:
                    self._add(aspect, term, value * weight, likeness if aspect in MIX else keys)
        if own >= 0:
            likeness[own] = keys[own] = 0.0
        nearest = np.argpartition(-likeness, NEAREST)[:NEAREST]
        return np.union1d(nearest[likeness[nearest] > 0], np.flatnonzero(keys)).astype(np.int64)

    def _add(self, aspect: str, term: int, value: float, into: Floats) -> None:
        columns = self._columns[aspect]
        part = slice(columns.indptr[term], columns.indptr[term + 1])
        into[columns.indices[part]] += value * columns.data[part]

    def _scored(
        self, app: Application, made: Profile, vectors: Mapping[str, csr_array], near: Ints
    ) -> Sequence[Overlap]:
        known = self._reading.rows
        ids = [known.ids[at] for at in near.tolist()]
        place = int(np.searchsorted(np.array(ids, dtype=object), app.id)) if ids else 0
        order = [*ids[:place], app.id, *ids[place:]]
        profiles = [known.profiles[at] for at in near.tolist()]
        profiles.insert(place, made)
        central = [known.central[at] for at in near.tolist()]
        central.insert(place, self._central(app, made))
        rows = Rows(
            ids=order,
            profiles=profiles,
            central=central,
            related=frozenset(relations(profiles)),
            verdicts=self._verdicts(order),
            prior=self._prior,
            large=self.large,
            lesson=known.lesson,
        )
        aspects = self._part(app, made, vectors, near, place)
        others = np.delete(np.arange(len(order)), place)
        left, right = np.minimum(others, place), np.maximum(others, place)
        scored = score_pairs(rows, aspects, left, right)
        scored = scored.where(worth_a_line(rows, aspects, scored))
        return sorted(edges_of(rows, aspects, scored), key=lambda e: (-e.probability, e.a, e.b))

    def _part(
        self,
        app: Application,
        made: Profile,
        vectors: Mapping[str, csr_array],
        near: Ints,
        place: int,
    ) -> Aspects:
        """Cut the vectors of the rows near by, with the application put in its place."""
        whole = self._reading.aspects
        order = np.insert(np.arange(len(near)), place, len(near))

        def cut(aspect: str, space: Space) -> Space:
            if not vectors[aspect].nnz:  # it says nothing, so nothing is compared
                return replace(space, rows=csr_array((len(order), len(space.terms))))
            rows = csr_array(vstack([space.rows[near], vectors[aspect]]))
            return replace(space, rows=csr_array(rows[order]))

        return Aspects(
            {aspect: cut(aspect, space) for aspect, space in whole.spaces.items()},
            np.insert(whole.units[near], place, number_of(app, self._reading.units)),
            np.insert(whole.coined[near], place, made.coined),
        )

    def _central(self, app: Application, made: Profile) -> str:
        match = national_match(app, made)
        itself = [match] if match is not None and match.is_it else []
        if itself:
            return itself[0].national
        locked = locked_applications([app], [made], itself)
        return central_name(app.id, made) if locked else ""

    def _verdicts(self, ids: Sequence[ApplicationId]) -> dict[tuple[int, int], bool]:
        at = {self._row[app]: place for place, app in enumerate(ids) if app in self._row}
        return {
            (at[a], at[b]): same
            for (a, b), same in self._reading.rows.verdicts.items()
            if a in at and b in at
        }
