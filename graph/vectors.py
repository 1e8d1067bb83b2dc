"""Texts as sparse vectors: an own TF-IDF on scipy, and what two rows share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, count

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Space:
    """One aspect of all records: unit rows over weighted terms; an empty row is a missing cell."""

    rows: csr_array
    terms: tuple[str, ...]
    spread: Ints
    """In how many records each term occurs."""
    index: dict[str, int]
    rarity: Floats

    @property
    def present(self) -> NDArray[np.bool_]:
        """Which records say anything under this aspect."""
        return np.diff(self.rows.indptr) > 0

    def vector(self, words: Sequence[str]) -> csr_array:
        """Return one further record as a row, weights as they stand; unknown words are left out."""
        known = [self.index[word] for word in words if word in self.index]
        columns, counts = np.unique(np.array(known, dtype=np.int64), return_counts=True)
        weights = (1.0 + np.log(counts)) * self.rarity[columns]
        norm = float(np.sqrt((weights**2).sum())) or 1.0
        pointer = np.array([0, len(columns)])
        return csr_array((weights / norm, columns, pointer), shape=(1, len(self.terms)))


def weigh(documents: Sequence[Sequence[str]]) -> Space:
    """Turn lists of words into unit TF-IDF rows; terms are in order of first appearance."""
    lengths = np.fromiter(map(len, documents), np.int64, len(documents))
    said = list(chain.from_iterable(documents))
    index = dict(zip(dict.fromkeys(said), count()))
    columns = np.fromiter(map(index.__getitem__, said), np.int64, len(said))
    owners = np.repeat(np.arange(len(documents)), lengths)
    width = max(len(index), 1)
    keys, counts = np.unique(owners * width + columns, return_counts=True)
    owner, column = keys // width, keys % width
    spread = np.bincount(column, minlength=width)
    rarity = np.log((1.0 + len(documents)) / (1.0 + spread)) + 1.0
    weights = (1.0 + np.log(counts)) * rarity[column]
    squares = np.bincount(owner, weights**2, minlength=len(documents))
    weights /= np.sqrt(squares)[owner]
    pointer = np.concatenate([[0], np.cumsum(np.bincount(owner, minlength=len(documents)))])
    rows = csr_array((weights, column, pointer), shape=(len(documents), width))
    return Space(rows, tuple(index) or ("",), spread, index, rarity)


def cosines(space: Space, left: Ints, right: Ints, step: int = 200_000) -> Floats:
    """Return the cosine of each pair of rows; 0 where a row says nothing."""
    found = np.zeros(len(left))
    told = np.flatnonzero(space.present[left] & space.present[right])
    for at in range(0, len(told), step):
        part = told[at : at + step]
        products = space.rows[left[part]].multiply(space.rows[right[part]])
        found[part] = np.asarray(products.sum(axis=1)).ravel()
    return np.clip(found, 0.0, 1.0)


def shared_terms(
    space: Space, left: Ints, right: Ints, most: int = 5, step: int = 200_000
) -> list[tuple[str, ...]]:
    """Return for each pair the terms both rows hold, weightiest first."""
    found: list[tuple[str, ...]] = [()] * len(left)
    told = np.flatnonzero(space.present[left] & space.present[right])
    for at in range(0, len(told), step):
        part = told[at : at + step]
        product = csr_array(space.rows[left[part]].multiply(space.rows[right[part]]))
        filled = np.flatnonzero(np.diff(product.indptr))
        owner = np.repeat(np.arange(product.shape[0]), np.diff(product.indptr))
        order = np.lexsort((product.indices, -product.data, owner))
        terms = [space.terms[column] for column in product.indices[order].tolist()]
        starts, ends = product.indptr[filled].tolist(), product.indptr[filled + 1].tolist()
        for pair, start, end in zip(part[filled].tolist(), starts, ends, strict=True):
            found[pair] = tuple(terms[start : min(end, start + most)])
    return found
