from __future__ import annotations

import random
from math import exp

import pytest

from graph.explain import explain
from graph.findings import Evidence, Findings, Group, Overlap, OverlapKind, Signal, System
from graph.learning import LEAST_ANSWERS, learn, next_questions
from graph.model import Application, ApplicationId
from graph.overlap import find_overlaps
from graph.portfolio import Portfolio


def edge(number, name, function, prior=-1.0):
    odds = prior + name + function
    parts = (Evidence(Signal.NAME, name), Evidence(Signal.FUNCTION, function))
    a, b = (ApplicationId(f"{side}{number:03}") for side in "ab")
    return Overlap(a, b, OverlapKind.FUNCTION, 1 / (1 + exp(-odds)), parts, prior)


def misled(count, seed=1):
    """Edges whose names mislead: only what they do decides the officer's answer."""
    rng = random.Random(seed)
    edges = [edge(at, rng.choice((-3.0, 3.0)), rng.uniform(-3, 3)) for at in range(count)]
    answers = [(each.a, each.b, each.evidence[1].contribution > 0.5) for each in edges]
    return Findings(overlaps=tuple(edges)), answers


def test_that_misleading_names_lose_weight_and_the_gain_is_told():
    lesson = learn(*misled(120))
    assert lesson.answers == 120
    assert lesson.weights[Signal.NAME] < 0.5 < lesson.weights[Signal.FUNCTION]
    assert lesson.precision_after > lesson.precision_before
    assert lesson.loss_after < lesson.loss_before


@pytest.mark.parametrize("count", [60, 200])
def test_that_more_answers_never_teach_less(count):
    taught = [learn(*misled(count, seed)) for seed in range(4)]
    assert sum(lesson is not None for lesson in taught) == 4
    assert all(max(lesson.weights.values()) < 10 for lesson in taught if lesson)


def test_that_noise_hardly_ever_passes_for_a_lesson():
    passed = 0
    for seed in range(10):
        findings, _ = misled(80, seed)
        rng = random.Random(seed)
        noise = [(e.a, e.b, rng.random() < e.probability) for e in findings.overlaps]
        passed += learn(findings, noise) is not None
    assert passed <= 2


def test_that_few_answers_teach_nothing():
    assert learn(*misled(LEAST_ANSWERS - 1)) is None


@pytest.mark.parametrize("seed", range(5))
def test_that_answers_without_sense_teach_nothing(seed):
    findings, _ = misled(80, seed)
    rng = random.Random(seed)
    noise = [(each.a, each.b, rng.random() < each.probability) for each in findings.overlaps]
    lesson = learn(findings, noise)
    assert lesson is None or lesson.loss_after < lesson.loss_before


def test_that_a_lesson_is_used_and_can_be_taken_back():
    apps = [
        Application(id=ApplicationId(key), name=name, description=text)
        for key, name, text in (
            ("a", "SIRWAN", "Pelanggan air minum"),
            ("b", "SIRWAN", "Penganggaran kegiatan"),
            ("c", "E-Absensi", "Presensi pegawai"),
            ("d", "Hadir", "Presensi pegawai dengan sidik jari"),
        )
    ]
    portfolio, lesson = Portfolio.of(applications=apps), learn(*misled(120))
    plain, taught = find_overlaps(portfolio), find_overlaps(portfolio, lesson=lesson)
    assert taught != plain
    for each in taught.overlaps:
        odds = each.prior + sum(part.contribution for part in each.evidence)
        assert each.probability == pytest.approx(1 / (1 + exp(-odds)))
    assert find_overlaps(portfolio) == plain


def test_that_the_most_doubtful_pair_in_the_largest_group_is_asked_first():
    sure, doubtful, lonely = edge(1, 3.0, 3.0), edge(2, 0.5, 0.5), edge(3, 0.5, 0.5)
    members = (doubtful.a, doubtful.b, ApplicationId("x"), ApplicationId("y"))
    apps = {app for each in (sure, doubtful, lonely) for app in (each.a, each.b)} | set(members)
    findings = Findings(
        overlaps=(sure, doubtful, lonely),
        systems=tuple(System((app,), app) for app in sorted(apps)),
        groups=(Group(members, members[0], "surat", ()),),
    )
    assert next_questions(findings, []) == (
        (doubtful.a, doubtful.b),
        (lonely.a, lonely.b),
        (sure.a, sure.b),
    )
    assert next_questions(findings, [(doubtful.b, doubtful.a, True)])[0] == (lonely.a, lonely.b)


def test_that_an_explanation_tells_what_would_turn_the_edge():
    each = edge(1, 3.0, -1.0)
    portfolio = Portfolio.of(
        applications=[
            Application(id=each.a, name="Satu", function="Presensi", urls=("a.x.go.id",)),
            Application(id=each.b, name="Dua", description="Presensi"),
        ]
    )
    told = explain(portfolio, each)
    assert [part.signal for part in told.speaks_for] == [Signal.NAME]
    assert [part.signal for part in told.speaks_against] == [Signal.FUNCTION]
    assert [signal for signal, _ in told.turning] == [Signal.NAME]
    assert told.cells[Signal.FUNCTION] == (("function", "name"), ("description", "name"))
    assert Signal.HOST in told.silent
