"""How far two texts agree once misspellings are forgiven, and how far they contradict.

Kin (a sequel, a volume, a variant) share as many words as copies do. What tells them apart is
what is left on *both* sides: a copy leaves words out or misspells them, kin put other words in
their place, and above all other numbers.
"""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_array, csr_matrix
from sparse_dot_topn import sp_matmul_topn

from graph.text import grams
from graph.vectors import Floats, Ints, Space, weigh

RARER_COUNTS_MORE = 1.25
AGAINST, ONE_SIDED = 2.0, 0.15
"""What one word each side has alone costs, and what a word costs that the other left out."""
NUMBERS = 3.0
"""A number against a number tells more than a word against a word."""
PERHAPS_A_SLIP = 0.3
"""A word that hardly any other record holds may be a misspelling: it contradicts less."""
NEARLY, SLIP = 0.55, 0.8
"""Words whose letter groups are this alike are taken for one, and count for so much."""
SELDOM, SHORTEST, GROUP = 3, 4, 3


def agreements(space: Space, left: Ints, right: Ints, step: int = 100_000) -> Floats:
    """Return for each pair of rows of a space of words how far they agree, in [0, 1]."""
    spoken = _Spoken.of(space)
    parts = [
        spoken.agreement(left[at : at + step], right[at : at + step])
        for at in range(0, len(left), step)
    ]
    return np.concatenate([np.empty(0), *parts])


class _Spoken:
    """Rows as words with weights, and the same with everything that may be meant by them."""

    def __init__(self, told: csr_array, weighty: csr_array, meant: csr_array) -> None:
        self._told, self._weighty, self._meant = told, weighty, meant
        self._mass = np.asarray(weighty.sum(axis=1)).ravel()

    @classmethod
    def of(cls, space: Space) -> _Spoken:
        loud = space.rows.data / space.rarity[space.rows.indices]
        filled = np.flatnonzero(space.present)
        least = np.ones(space.rows.shape[0])
        if len(filled):
            least[filled] = np.minimum.reduceat(loud, space.rows.indptr[filled])
        loud /= np.repeat(least, np.diff(space.rows.indptr))  # 1 for a word said once
        told = _like(space, loud * (space.rarity**RARER_COUNTS_MORE)[space.rows.indices])
        weighty = _like(space, told.data * _gravity(space)[space.rows.indices])
        meant = csr_array(_like(space, np.ones(len(loud))) @ _close_words(space))
        meant.data = np.minimum(meant.data, 1.0)
        return cls(told, weighty, meant)

    def agreement(self, left: Ints, right: Ints) -> Floats:
        shared = self._dot(self._told, left, right) + self._dot(self._told, right, left)
        alone = self._mass[left] - self._dot(self._weighty, left, right)
        other = self._mass[right] - self._dot(self._weighty, right, left)
        both = np.maximum(np.minimum(alone, other), 0.0)
        either = np.maximum(np.maximum(alone, other), 0.0) - both
        against = AGAINST * both + ONE_SIDED * either
        return np.asarray(shared / np.maximum(shared + 2 * against, 1e-9))

    def _dot(self, words: csr_array, one: Ints, other: Ints) -> Floats:
        product = csr_array(words[one]).multiply(csr_array(self._meant[other]))
        return np.asarray(product.sum(axis=1), dtype=np.float64).ravel()


def _like(space: Space, values: Floats) -> csr_array:
    return csr_array((values, space.rows.indices, space.rows.indptr), shape=space.rows.shape)


def _gravity(space: Space) -> Floats:
    """Return how much each word contradicts when it stands alone."""
    slip = [word.isalpha() and len(word) >= SHORTEST for word in space.terms]
    once = np.asarray(space.spread) < SELDOM
    number = np.array([word.isdigit() for word in space.terms])
    found = np.where(once & np.array(slip), PERHAPS_A_SLIP, 1.0)
    return np.asarray(np.where(number, NUMBERS, found))


def _close_words(space: Space) -> csr_array:
    """Return which words may stand for which: misspellings, and codes cut short."""
    terms, count = space.terms, len(space.terms)
    spelt = [grams(word, GROUP) if _has_letters(word) else [] for word in terms]
    letters = csr_matrix(weigh(spelt).rows)
    near = csr_array(
        sp_matmul_topn(letters, letters.T.tocsr(), top_n=4, threshold=NEARLY, n_threads=2)
    ).tocoo()
    seldom = np.asarray(space.spread) <= SELDOM
    kept = (near.row != near.col) & (seldom[near.row] | seldom[near.col])
    one, other = near.row[kept], near.col[kept]
    same = np.fromiter(
        (_one_word(terms[a], terms[b]) for a, b in zip(one.tolist(), other.tolist(), strict=True)),
        np.bool_,
        len(one),
    )
    one, other, itself = one[same], other[same], np.arange(count)
    one, other = one.astype(np.int64), other.astype(np.int64)
    keys = np.concatenate([one * count + other, other * count + one, itself * count + itself])
    worth = np.concatenate([np.full(2 * len(one), SLIP), np.ones(count)])
    keys, first = np.unique(keys.astype(np.int64), return_index=True)
    return csr_array((worth[first], (keys // count, keys % count)), shape=(count, count))


def _has_letters(word: str) -> bool:
    return len(word) >= SHORTEST and not word.isdigit()


def _one_word(one: str, other: str) -> bool:
    """Say whether like spellings may be one word: a code is one only if cut short."""
    return (one.isalpha() and other.isalpha()) or one in other or other in one
