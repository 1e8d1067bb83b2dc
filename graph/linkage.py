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

from graph.calibration import best_scores, one_to_one, threshold, unclaimed_scores
from graph.text import grams, words
from graph.vectors import Floats, Ints, Space, weigh

WORDS, LETTERS = 0.75, 0.25
NEAREST, NEAREST_IN_CLUSTERS = 10, 60
COMMON_TERM = 1500
COPIES = 0.6
"""When even second-choice pairs are this alike, records come in clusters, not in pairs."""
CLUSTER_CUT = 0.5
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
    if right is None and found.in_clusters():
        found = _Found.among(texts, None, NEAREST_IN_CLUSTERS)
        return found.links(_about(found.scores, CLUSTER_CUT))
    return found.in_pairs(single_partner=single_partner)


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
        scores = _dot(whole, a, b)
        return cls(len(texts), split, a, b, scores)

    def in_clusters(self) -> bool:
        """Whether records typically have many near copies."""
        taken = one_to_one(self.count, self.left, self.right, self.scores)
        rest = np.setdiff1d(np.arange(len(self.scores)), taken)
        again = one_to_one(self.count, self.left[rest], self.right[rest], self.scores[rest])
        return bool(len(again)) and float(np.median(self.scores[rest][again])) >= COPIES

    def in_pairs(self, *, single_partner: bool) -> Links:
        """Keep each record's one best partner and call it by the threshold of chance."""
        ends = self.left, self.right, self.scores
        taken = one_to_one(self.count, *ends)
        side = self._smaller_side()
        best = best_scores(self.count, *ends)
        free = unclaimed_scores(self.count, *ends, taken)[side] if self.split is not None else None
        cut = threshold(best[side], free)
        kept = taken if single_partner else np.union1d(taken, self._ties(best[:, 0]))
        pairs = _Found(self.count, self.split, self.left[kept], self.right[kept], self.scores[kept])
        return pairs.links(_about(pairs.scores, cut.score))

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
