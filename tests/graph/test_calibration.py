"""Thresholds from chance alone, on scores whose truth is known because we drew them."""

from __future__ import annotations

import numpy as np
import pytest

from graph.calibration import DEPTH, best_scores, one_to_one, threshold


def drawn(count, matched, seed=1, rivals=400, spread=0.03):
    """Best scores of records: chance, and on top of it a match for some."""
    rng = np.random.default_rng(seed)
    chance = np.sort(0.1 + rng.exponential(spread, (count, rivals)), axis=1)[:, ::-1]
    top = np.minimum(chance[:, :DEPTH], 1.0)
    lucky = np.arange(count) < matched
    partner = np.clip(rng.normal(0.75, 0.1, count), 0.0, 1.0)
    with_match = np.sort(np.column_stack([partner, top[:, :-1]]), axis=1)[:, ::-1]
    return np.where(lucky[:, None], with_match, top), lucky


def f1(scores, truth, cut):
    accepted = scores >= cut
    return 2 * (accepted & truth).sum() / max(accepted.sum() + truth.sum(), 1)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize(("count", "matched"), [(9800, 300), (3000, 90), (2000, 1000), (900, 900)])
def test_that_the_threshold_is_near_the_best_however_rare_matches_are(count, matched, seed):
    top, truth = drawn(count, matched, seed)
    best = max(f1(top[:, 0], truth, cut) for cut in np.linspace(0.1, 1, 91))
    assert f1(top[:, 0], truth, threshold(top).score) > best - 0.03


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_that_pure_chance_gives_next_to_nothing(seed):
    top, *_ = drawn(3000, 0, seed)
    assert (top[:, 0] >= threshold(top).score).mean() < 0.01


def test_that_the_share_of_chance_is_told():
    assert threshold(drawn(3000, 60)[0]).by_chance > 0.85
    assert threshold(drawn(3000, 2700)[0]).by_chance < 0.3


def test_that_a_handful_of_records_is_answered():
    for count in range(5):
        assert 0 <= threshold(drawn(max(count, 1), 0)[0][:count]).score <= 1.0


def test_that_an_assignment_uses_each_record_once_strongest_first():
    left, right = np.array([0, 0, 1, 1]), np.array([2, 3, 2, 3])
    assert one_to_one(4, left, right, np.array([0.9, 0.8, 0.85, 0.1])).tolist() == [0, 3]


def test_that_best_scores_count_for_both_ends():
    top = best_scores(3, np.array([0, 0]), np.array([1, 2]), np.array([0.4, 0.7]))
    assert top[:, 0].tolist() == [0.7, 0.4, 0.7]
    assert top[0, 1] == 0.4
