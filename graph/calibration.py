"""Where certainty begins, found without a single answer: what chance alone would bring.

The best score of a record is compared with what its lower scores foretell. Scores of records
that do not belong together thin out upwards by a law: the step from second to third best says
how large a step from second to best chance would bring. What exceeds it is counted as matches,
and the threshold is the one of best expected F1. Where most records have a partner, the second
best is itself the best that chance brings, and the level of scores is compared instead.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.optimize import isotonic_regression

from graph.vectors import Floats, Ints

DEPTH = 6
MOSTLY_MATCHED = 0.5
"""Below this share of records left to chance, the level of scores is the better witness."""
SELDOM_UNMATCHED = 0.8
"""The same where each record has one partner at most: what is unclaimed is a witness too."""
LEAST_PRECISION = 0.5
BY_SIGHT = 0.6
"""Likeness that speaks for itself when chance explains everything else."""
MORE_PARTNERS, ENOUGH_TO_TELL = 0.02, 20
"""At most this share of records may have two partners, among at least so many."""
WRITTEN_ALIKE = 0.82
"""From this ratio of second best scores on, two lists are written in one manner."""
STEPS, LOW, HIGH, AS_DEEP = 100, 0.15, 0.7, 1.3
_GOLDEN = 0.6180339887


@dataclass(frozen=True, slots=True)
class Threshold:
    """The score from which a pair is more likely right than not, and what was expected."""

    score: float
    by_chance: float
    """Share of records whose best score chance explains."""
    precision: float
    """Expected share of right ones among those above the threshold."""


def best_scores(count: int, left: Ints, right: Ints, scores: Floats) -> Floats:
    """Return the ``DEPTH`` best scores of each record, best first; 0 where it has fewer."""
    ends, values = np.concatenate([left, right]), np.concatenate([scores, scores])
    return _leading(count, ends, values)


def unclaimed_scores(count: int, left: Ints, right: Ints, scores: Floats, taken: Ints) -> Floats:
    """Return best scores among partners that no stronger pair has claimed.

    ``taken`` are the pairs of a one-to-one assignment, strongest first.
    """
    turn = np.full(count, len(taken))
    turn[left[taken]] = turn[right[taken]] = np.arange(len(taken))
    to_right, to_left = turn[right] >= turn[left], turn[left] >= turn[right]
    ends = np.concatenate([left[to_right], right[to_left]])
    return _leading(count, ends, np.concatenate([scores[to_right], scores[to_left]]))


def _leading(count: int, ends: Ints, values: Floats) -> Floats:
    order = np.lexsort((-values, ends))
    ends, values = ends[order], values[order]
    place = np.arange(len(ends)) - np.searchsorted(ends, ends)
    top = np.zeros((count, DEPTH))
    near = place < DEPTH
    top[ends[near], place[near]] = values[near]
    return top


def one_to_one(count: int, left: Ints, right: Ints, scores: Floats) -> Ints:
    """Return the pairs of a greedy assignment, strongest first; each record at most once."""
    order = np.lexsort((right, left, -scores))
    used = np.zeros(count, dtype=bool)
    kept = []
    for at, a, b in zip(order.tolist(), left[order].tolist(), right[order].tolist(), strict=True):
        if not (used[a] or used[b]):
            used[a] = used[b] = True
            kept.append(at)
    return np.array(kept, dtype=np.int64)


def threshold(
    top: Floats, unclaimed: Floats | None = None, *, by_sight: float = BY_SIGHT
) -> Threshold:
    """Find the threshold for records with these best scores (rows of ``best_scores``).

    ``unclaimed`` (rows of ``unclaimed_scores``) is looked at instead where each record may have
    one partner only and most have one. ``by_sight`` is the likeness that speaks for itself
    when chance explains everything else.
    """
    top = top[top[:, 0] > 0]
    if len(top) < 2:
        return Threshold(1.0, 1.0, 0.0)
    level, by_chance = _by_level(top)
    crowded = by_chance < (MOSTLY_MATCHED if unclaimed is None else SELDOM_UNMATCHED)
    if crowded and unclaimed is not None:
        top = unclaimed[unclaimed[:, 0] > 0]
        level, _ = _by_level(top)
    matched = np.maximum(_by_step(top), level) if crowded else _by_step(top)
    found = _of_best_f1(top[:, 0], matched, by_chance, by_sight)
    return found if crowded else replace(found, score=_above_families(top, found.score))


def by_own_kin(assigned: Floats, top: Floats, own: Floats) -> float | None:
    """Return the cut of best expected F1 between two clean lists, or None if it cannot be told.

    A clean list holds no record twice, so what is alike within it is kin: it shows how far
    kin and chance reach between the lists too, provided both are written in one manner.

    Parameters
    ----------
    assigned : scores of a one-to-one assignment, strongest first
    top : best scores between the lists, of the records of the smaller one
    own : best scores within the larger list
    """
    if not len(assigned) or np.median(top[:, 1]) < WRITTEN_ALIKE * np.median(own[:, 1]):
        return None
    reached = 1 - np.searchsorted(np.sort(own[:, 0]), assigned) / len(own)
    accepted = np.arange(1, len(assigned) + 1)
    matched, right = 0.0, np.zeros(len(assigned))
    for _ in range(3):
        right = np.maximum(accepted - reached * (len(top) - matched), 0.0)
        matched = float(right.max())
    allowed = right >= LEAST_PRECISION * accepted
    if not allowed.any():
        return None
    f1 = np.where(allowed, 2 * right / (accepted + matched), -1.0)
    return float(assigned[int(np.argmax(f1))])


def valley(scores: Floats, share: float) -> float:
    """Return where scores are rarest between those of chance and those of copies.

    Of valleys about as deep, ``share`` says how far up to go: below the higher ones lie kin.
    """
    counts = np.histogram(scores, bins=STEPS, range=(0.0, 1.0))[0].astype(np.float64)
    density = gaussian_filter1d(counts, 0.03 * STEPS)
    first = max(int(LOW * STEPS), int(np.argmax(density[: STEPS // 2])))
    between = density[first : int(HIGH * STEPS) + 1]
    deep = np.flatnonzero(between <= AS_DEEP * between.min() + 0.1)
    return (first + int(deep[int(share * (len(deep) - 1))]) + 0.5) / STEPS


def _above_families(top: Floats, cut: float) -> float:
    """Raise the cut until most records that pass have one partner, where copies are rare.

    A record listed twice has one partner; a family (sequels, volumes) brings several at once,
    and where a family reaches, its smaller kin reach too. Without such a cut it stays.
    """
    best, second = np.sort(top[:, 0]), np.sort(top[:, 1])
    cuts = best[best >= cut]
    passing = len(best) - np.searchsorted(best, cuts)
    with_two = len(second) - np.searchsorted(second, cuts)
    alone = np.flatnonzero((with_two <= MORE_PARTNERS * passing) & (passing >= ENOUGH_TO_TELL))
    return float(cuts[alone[0]]) if len(alone) else cut


def _of_best_f1(scores: Floats, matched: Floats, by_chance: float, by_sight: float) -> Threshold:
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum(matched[order])
    rank = np.arange(1, len(order) + 1)
    f1 = 2 * right / (rank + matched.sum())
    allowed = right / rank >= LEAST_PRECISION
    if not allowed.any():
        return Threshold(by_sight, by_chance, 0.0)
    best = int(np.argmax(np.where(allowed, f1, -1.0)))
    return Threshold(float(scores[order[best]]), by_chance, float(right[best] / rank[best]))


def _chance_steps(top: Floats) -> Floats:
    """Return, per record, a step up that chance could bring above its second best score.

    Spacings of the largest of many chance scores, each times its place, are alike (Rényi). A
    record's own lower spacings give the size; how far one such step may reach is learned one
    place further down, where there is nothing but chance.
    """
    gaps = np.asarray(np.maximum(top[:, :-1] - top[:, 1:], 0.0) * np.arange(1.0, DEPTH))
    filled = np.asarray(top[:, 1:] > 0, dtype=np.float64)
    size = _sizes(gaps[:, 1:], filled[:, 1:])
    below = _sizes(gaps[:, 2:], filled[:, 2:])
    spread = np.arange(len(top)) * _GOLDEN % 1  # evenly over (0, 1), the same every time
    deep = filled[:, 2] > 0
    if deep.sum() > 30:
        reach = gaps[deep, 1] / below[deep]
        return np.asarray(size * _quantiles(reach, np.minimum(spread, 0.998)))
    return np.asarray(size * -np.log(1 - 0.998 * spread))


def _quantiles(values: Floats, shares: Floats) -> Floats:
    """Return very many quantiles; ``numpy.quantile`` partitions the values for each of them."""
    ordered = np.sort(values)
    return np.asarray(np.interp(shares * (len(ordered) - 1), np.arange(len(ordered)), ordered))


def _sizes(gaps: Floats, filled: Floats) -> Floats:
    """Return each record's usual step, drawn towards that of all as far as it is mere noise.

    The mean of k such steps varies by 1/k of its square on its own; only what varies beyond
    that is a property of the record.
    """
    counts = filled.sum(axis=1)
    means = (gaps * filled).sum(axis=1) / np.maximum(counts, 1.0)
    known = counts > 0
    if not known.any():
        return np.full(len(gaps), 0.02)
    usual = max(float(means[known].mean()), 1e-4)
    noise = float((1 / counts[known]).mean())
    varied = float(means[known].var()) / usual**2
    own = max(varied - noise, 0.0) / (1 + noise) / max(varied, 1e-9)
    return np.asarray(np.where(known, own * means + (1 - own) * usual, usual))


def _by_step(top: Floats) -> Floats:
    """Return the chance of a match per record from its step between best and second best."""
    steps, chance = top[:, 0] - top[:, 1], np.sort(_chance_steps(top))
    shares = np.array([0.3, 0.4, 0.5, 0.6])
    below = (steps[:, None] <= np.quantile(chance, shares)).mean(axis=0) / shares
    by_chance = min(float(np.median(below)), 1.0)
    return _excess(steps, by_chance, np.searchsorted(chance, np.sort(steps)[::-1]) / len(chance))


def _by_level(top: Floats, rounds: int = 15) -> tuple[Floats, float]:
    """Return the chance of a match per record from its best score, and the share of chance.

    For a record that has its match, chance brought the second best; for one that has none,
    it brought the best, a step above the second. Which it is, is settled in rounds.
    """
    best, second = top[:, 0], top[:, 1]
    steps = _chance_steps(top)
    odd = np.searchsorted(np.sort(steps), best - second) / len(top)
    matched = np.clip((odd - 0.9) * 10, 0, 1)
    chance = np.concatenate([np.minimum(second + steps, max(1.0, float(best.max()))), second])
    order = np.argsort(chance, kind="stable")
    ordered, falling = chance[order], np.sort(best)[::-1]
    by_chance = 1.0
    for _ in range(rounds):
        weights = np.concatenate([1 - matched, matched])[order]
        share = np.cumsum(weights) / weights.sum()
        middle = ordered[np.searchsorted(share, 0.6)]
        by_chance = min(float((best <= middle).mean()) / 0.6, 1.0)
        found = _excess(best, by_chance, np.interp(falling, ordered, share))
        if float(np.abs(found - matched).max()) < 1e-3:
            break
        matched = (matched + found) / 2
    return matched, by_chance


def _excess(values: Floats, by_chance: float, chance_below: Floats) -> Floats:
    """Turn counts beyond chance into a chance per record that never falls with its value.

    ``chance_below``: share of chance below each value, values in falling order.
    """
    count = len(values)
    order = np.argsort(-values, kind="stable")
    beyond = np.arange(1, count + 1) - by_chance * count * (1 - chance_below)
    local = isotonic_regression(np.diff(beyond, prepend=0.0), increasing=False).x
    found = np.empty(count)
    found[order] = np.clip(local, 0.0, 1.0)
    return found
