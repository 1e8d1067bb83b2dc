"""Which pairs are worth comparing: all of a small inventory, the nearest of a large one."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from scipy.sparse import csr_array, csr_matrix, hstack
from sparse_dot_topn import sp_matmul_topn

from graph.similarity import Aspects
from graph.vectors import Ints, Space

ALL_PAIRS_UP_TO = 400
NEAREST = 12
COMMON_TERM = 1500
BUCKET = 30
BLOCK = 1024
MIX = {"name": 0.3, "letters": 0.2, "words": 0.3, "topic": 0.2}
KEYS = ("host", "acronym", "service")


def candidate_pairs(
    aspects: Aspects, look_up: Callable[[], None] = lambda: None
) -> tuple[Ints, Ints]:
    """Return pairs of row numbers, ``left < right``, sorted, each once.

    ``look_up`` is called every now and then; it may raise to stop.
    """
    count = len(aspects.units)
    if count <= ALL_PAIRS_UP_TO:
        left, right = np.triu_indices(count, 1)
        return left.astype(np.int64), right.astype(np.int64)
    found = [_nearest(aspects, look_up)] + [_sharing(aspects.spaces[key]) for key in KEYS]
    pairs = np.sort(np.concatenate(found))
    pairs = pairs[np.diff(pairs, prepend=-1) > 0]
    return pairs // count, pairs % count


def _nearest(aspects: Aspects, look_up: Callable[[], None]) -> Ints:
    parts = [_rarer(aspects.spaces[aspect]) * weight**0.5 for aspect, weight in MIX.items()]
    mixed = csr_matrix(hstack(parts))
    others, count = mixed.T.tocsr(), mixed.shape[0]
    found = []
    for start in range(0, count, BLOCK):
        look_up()
        best = csr_array(
            sp_matmul_topn(
                mixed[start : start + BLOCK],
                others,
                top_n=NEAREST + 1,
                threshold=0.05,
                n_threads=2,
            )
        )
        rows = np.repeat(np.arange(best.shape[0]), np.diff(best.indptr)) + start
        found.append(_numbered(rows, best.indices.astype(np.int64), count))
    return np.concatenate(found)


def _rarer(space: Space) -> csr_array:
    """Keep terms that two rows or more, but not too many, have: the rest finds no pair cheaply."""
    keep = (space.spread >= 2) & (space.spread <= COMMON_TERM)
    return csr_array(space.rows[:, np.flatnonzero(keep)])


def _sharing(space: Space) -> Ints:
    """Return pairs that hold the same key, for keys of few rows."""
    count = space.rows.shape[0]
    columns = csr_array(space.rows.T)
    columns.sort_indices()
    sizes = np.diff(columns.indptr)
    pairs = [np.empty(0, dtype=np.int64)]
    for size in range(2, BUCKET + 1):
        starts = columns.indptr[:-1][sizes == size].astype(np.int64)
        rows = columns.indices[starts[:, None] + np.arange(size)].astype(np.int64)
        a, b = np.triu_indices(size, 1)
        pairs.append(_numbered(rows[:, a].ravel(), rows[:, b].ravel(), count))
    return np.concatenate(pairs)


def _numbered(left: Ints, right: Ints, count: int) -> Ints:
    apart = left != right
    low, high = np.minimum(left, right)[apart], np.maximum(left, right)[apart]
    return np.asarray(low.astype(np.int64) * count + high)
