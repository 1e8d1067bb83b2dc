"""Which records of one list, or of two, are the same thing: near-duplicates of any texts.

The near-duplicate half of the engine on its own, for lists that are not inventories: no words
of the trade, no units, only what the records say and how scores behave by chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_array, csr_matrix, hstack
from sparse_dot_topn import sp_matmul_topn

from graph.agreement import agreements
from graph.calibration import (
    best_scores,
    by_own_kin,
    one_to_one,
    threshold,
    unclaimed_scores,
    valley,
)
from graph.text import grams, words
from graph.vectors import Floats, Ints, Space, weigh

WORDS, LETTERS = 0.75, 0.25
LIKENESS, AGREEMENT = 0.35, 0.65
NEAREST, NEAREST_IN_CLUSTERS, NEAREST_KIN = 10, 60, 3
COMMON_TERM = 1500
COPY, ENOUGH_COPIES = 0.7, 20
"""Records with a partner this alike are surely listed again; so many of them tell how often."""
OFTEN, NEARLY_ALWAYS = 0.5, 0.85
"""Share of such records with a second partner as good: records come in clusters."""
CLUSTER_CUT, UPPER = 0.5, 0.7
BY_SIGHT = 0.7
TIE = 0.98


@dataclass(frozen=True, slots=True)
class Links:
    """Scored pairs; row numbers of the left and the right list (the same list twice)."""

    left: Ints
    right: Ints
    probability: Floats


def link(
    left: Sequence[str], right: Sequence[str] | None = None, *, single_partner: bool = False
) -> Links:
    """Find the pairs of texts that mean the same record.

    Parameters
    ----------
    left, right : texts of the records; without ``right`` the list is compared with itself
    single_partner : each record has at most one partner (two clean lists)

    Returns
    -------
    Links with probabilities; 0.5 is where the expected F1 is best
    """
    texts = [*left, *(right or ())]
    if len(texts) < 2:
        return Links(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0))
    found = _Found.among(texts, None if right is None else len(left), NEAREST)
    if right is not None:
        return found.in_pairs(texts, single_partner=single_partner)
    copies = found.share_in_clusters()
    if copies < OFTEN:
        return found.in_pairs(texts, single_partner=single_partner)
    found = _Found.among(texts, None, NEAREST_IN_CLUSTERS)
    if copies >= NEARLY_ALWAYS:  # chance is rare here, and no reason to be strict
        cut = min(valley(found.scores, 0.0), CLUSTER_CUT)
    else:
        cut = valley(found.scores, UPPER)
    return found.links(_about(found.scores, cut))


@dataclass(frozen=True, slots=True)
class _Found:
    """Candidate pairs with scores; rows of the right list come after those of the left."""

    count: int
    split: int | None
    left: Ints
    right: Ints
    scores: Floats

    @classmethod
    def among(cls, texts: Sequence[str], split: int | None, nearest: int) -> _Found:
        said = [words(text) for text in texts]
        spaces = ((weigh(said), WORDS), (weigh([grams(" ".join(w)) for w in said]), LETTERS))
        whole = csr_array(hstack([space.rows * weight**0.5 for space, weight in spaces]))
        rarer = csr_matrix(hstack([_rarer(space) * weight**0.5 for space, weight in spaces]))
        one, other = (rarer, rarer) if split is None else (rarer[:split], rarer[split:])
        near = csr_matrix(
            sp_matmul_topn(one, other.T.tocsr(), top_n=nearest + 1, threshold=0.02, n_threads=2)
        ).tocoo()
        a, b = near.row.astype(np.int64), near.col.astype(np.int64) + (split or 0)
        keys = np.unique((np.minimum(a, b) * len(texts) + np.maximum(a, b))[a != b])
        a, b = keys // len(texts), keys % len(texts)
        scores = LIKENESS * _dot(whole, a, b) + AGREEMENT * agreements(spaces[0][0], a, b)
        return cls(len(texts), split, a, b, scores)

    def share_in_clusters(self) -> float:
        """Return the share of records listed again that have several copies."""
        best = best_scores(self.count, self.left, self.right, self.scores)
        copied = best[best[:, 0] >= COPY]
        return float((copied[:, 1] >= COPY).mean()) if len(copied) >= ENOUGH_COPIES else 0.0

    def in_pairs(self, texts: Sequence[str], *, single_partner: bool) -> Links:
        """Keep each record's one best partner and call it by the threshold of chance."""
        taken = one_to_one(self.count, self.left, self.right, self.scores)
        best = best_scores(self.count, self.left, self.right, self.scores)
        cut = self._cut(texts, best, taken)
        kept = taken if single_partner else np.union1d(taken, self._ties(best[:, 0]))
        pairs = _Found(self.count, self.split, self.left[kept], self.right[kept], self.scores[kept])
        return pairs.links(_about(pairs.scores, cut))

    def _cut(self, texts: Sequence[str], best: Floats, taken: Ints) -> float:
        """Find the threshold: by the other list's own kin, or by what chance foretells."""
        if self.split is None:
            return threshold(best, by_sight=BY_SIGHT).score
        side = self._smaller_side()
        larger = texts[self.split :] if side.start == 0 else texts[: self.split]
        kin = _Found.among(larger, None, NEAREST_KIN)
        own = best_scores(kin.count, kin.left, kin.right, kin.scores)
        cut = by_own_kin(self.scores[taken], best[side], own)
        if cut is not None:
            return cut
        free = unclaimed_scores(self.count, self.left, self.right, self.scores, taken)
        return threshold(best[side], free[side], by_sight=BY_SIGHT).score

    def _ties(self, best: Floats) -> Ints:
        """Return pairs as good as the best that either record has: copies listed twice."""
        level = np.maximum(best[self.left], best[self.right])
        return np.flatnonzero(self.scores >= TIE * level)

    def _smaller_side(self) -> slice:
        if self.split is None:
            return slice(None)
        left_is_smaller = self.split <= self.count - self.split
        return slice(0, self.split) if left_is_smaller else slice(self.split, None)

    def links(self, probability: Floats) -> Links:
        """Return pairs in the row numbers of their own lists."""
        return Links(self.left, self.right - (self.split or 0), probability)


def _dot(rows: csr_array, left: Ints, right: Ints) -> Floats:
    products = rows[left].multiply(rows[right]).sum(axis=1)
    return np.clip(np.asarray(products, dtype=np.float64).ravel(), 0.0, 1.0)


def _about(scores: Floats, cut: float) -> Floats:
    """Return probabilities that pass one half at the cut."""
    width = max((1.0 - cut) / 5, 0.02)
    return np.asarray(1.0 / (1.0 + np.exp(-(scores - cut) / width)))


def _rarer(space: Space) -> csr_array:
    keep = (space.spread >= 2) & (space.spread <= COMMON_TERM)
    return csr_array(space.rows[:, np.flatnonzero(keep)])
