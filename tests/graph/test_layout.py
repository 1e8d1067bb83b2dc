from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np

from graph.findings import Findings, Group, Overlap, OverlapKind, System
from graph.layout import layout_groups
from graph.model import ApplicationId


def picture(sizes, loners=3):
    """Findings with one group per size, its members linked in a ring."""
    overlaps, groups, systems = [], [], []
    for number, size in enumerate(sizes):
        names = [ApplicationId(f"g{number:02}-{at:03}") for at in range(size)]
        pairs = list(pairwise(names))
        overlaps += [Overlap(a, b, OverlapKind.FUNCTION, 0.8, ()) for a, b in pairs]
        groups.append(Group(tuple(names), names[0], "surat", ()))
        systems += [System((name,), name) for name in names]
    alone = [ApplicationId(f"x{at}") for at in range(loners)]
    systems += [System((name,), name) for name in alone]
    return Findings(tuple(overlaps), tuple(systems), tuple(groups))


def test_that_the_same_findings_give_the_same_picture():
    findings = picture([3, 8, 2, 20, 5])
    assert np.array_equal(layout_groups(findings).points, layout_groups(findings).points)


def test_that_no_two_marks_overlap():
    laid = layout_groups(picture([3, 8, 2, 40, 5]))
    for a, b in combinations(range(len(laid.points)), 2):
        assert np.hypot(*(laid.points[a] - laid.points[b])) > 14


def test_that_hulls_stay_apart():
    laid = layout_groups(picture([3, 8, 2, 20, 5, 5, 7]))
    for one, other in combinations(laid.hulls, 2):
        centre = (one.outline.mean(axis=0) - other.outline.mean(axis=0)) / 2
        axis = centre / np.hypot(*centre)
        assert (one.outline @ axis).min() > (other.outline @ axis).max()


def test_that_loners_stand_under_the_map():
    laid = layout_groups(picture([3, 8]))
    low = max(hull.outline[:, 1].max() for hull in laid.hulls)
    assert len(laid.loners) == 3
    assert all(laid.points[at, 1] > low for at in laid.loners)


def test_that_a_new_group_leaves_the_others_in_place():
    before = layout_groups(picture([6, 8, 4]))
    after = layout_groups(picture([6, 8, 4, 3]), before=before)
    stood = dict(zip(before.applications, before.points, strict=True))
    moved = [
        np.hypot(*(point - stood[app]))
        for app, point in zip(after.applications, after.points, strict=True)
        if app in stood and not app.startswith("x")
    ]
    assert max(moved) < 1.0


def test_that_an_empty_inventory_has_an_empty_picture():
    laid = layout_groups(Findings())
    assert laid.points.shape == (0, 2)
    assert laid.hulls == ()
