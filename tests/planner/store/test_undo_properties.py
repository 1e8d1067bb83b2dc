"""Whatever people do, in whatever order: undo, redo and replay tell the same story."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.errors import UserError
from graph.model import Application, ApplicationId
from planner.domain.change import Change
from planner.store import open_store

IDS = [ApplicationId(letter) for letter in "ABCDE"]
EDITS = st.lists(
    st.tuples(st.sampled_from(IDS), st.none() | st.sampled_from(["x", "y", "é", "\x00"])),
    min_size=1,
    max_size=4,
)
STEPS = st.lists(EDITS, min_size=1, max_size=6)
QUICK = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)


def write(store, edits):
    """Apply the edits that mean something now: put a name, or take the record away."""
    there = dict(store.read().portfolio.applications)
    changes = []
    for identity, name in dict(edits).items():
        after = None if name is None else Application(id=identity, name=name)
        if after != there.get(identity):
            changes.append(Change.between(there.get(identity), after))
    store.apply("Sunting", changes)


def state(store):
    return list(store.read().portfolio.applications.items())


def fresh():
    return open_store(Path(tempfile.mkdtemp(dir=Path.cwd())) / "uji.ramping")


@given(STEPS)
@QUICK
def test_that_undoing_a_step_gives_the_state_before_and_redo_the_state_after(in_tmp, steps):
    with fresh() as store:
        for edits in steps:
            before, revision = state(store), store.revision
            write(store, edits)
            after = state(store)
            if store.revision == revision:
                continue
            store.undo()
            assert (state(store), store.revision) == (before, revision)
            store.redo()
            assert state(store) == after


@given(STEPS, st.lists(st.integers(0, 7), max_size=6))
@QUICK
def test_that_the_records_are_always_what_the_journal_gives(in_tmp, steps, walks):
    with fresh() as store:
        for edits, walk in zip(steps, [*walks, *[0] * len(steps)], strict=False):
            write(store, edits)
            if walk < store.revision:
                store.undo(to=walk if walk in {s.number for s in store.history()} else 0)
            assert store.holds_together()


@given(STEPS)
@QUICK
def test_that_a_reopened_document_reads_the_same_from_scratch(in_tmp, steps):
    with fresh() as store:
        for edits in steps:
            write(store, edits)
        known, place = state(store), store.location
    with open_store(place) as store:
        assert state(store) == known
        store.undo(to=0)
        assert state(store) == []
        store.redo(to=max((step.number for step in store.history()), default=0))
        assert state(store) == known


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["edit", "undo", "redo", "go to", "take back"]), st.integers(0, 9), EDITS
    ),
    max_size=12,
)


def act(store, doing, number, edits):
    """Do one of the things a person can do; what is refused changes nothing."""
    if doing == "edit":
        write(store, edits)
    elif doing in {"undo", "redo"}:
        getattr(store, doing)()
    else:
        with contextlib.suppress(UserError):
            (store.go_to if doing == "go to" else store.take_back)(number)


@given(ACTS)
@QUICK
def test_that_every_state_there_ever_was_is_found_again_however_one_gets_there(in_tmp, acts):
    with fresh() as store:
        seen = {0: []}
        for doing, number, edits in acts:
            act(store, doing, number, edits)
            assert state(store) == seen.setdefault(store.revision, state(store))
        assert store.holds_together()
        for number, known in seen.items():
            store.go_to(number)
            assert state(store) == known
