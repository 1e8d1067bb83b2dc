"""Every step is named, can be taken back and done again, now and after a restart."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from graph.errors import BrokenReferenceError
from planner.domain.change import Change
from planner.store import open_store
from planner.store.errors import UnknownStepError


def test_that_a_new_document_is_empty_at_revision_zero(store):
    now = store.read()
    assert (now.revision, dict(now.portfolio.applications), store.history()) == (0, {}, ())


def test_that_a_step_says_who_did_what_and_how_much(store, add, app):
    add(store, app("A"), app("B"), what="Impor 1 berkas")
    (step,) = store.history()
    assert (step.who, step.what, step.size, step.undone) == ("Sari", "Impor 1 berkas", 2, False)


def test_that_records_keep_the_order_of_the_file(store, add, app, names):
    add(store, app("Z", "pertama"), app("A", "kedua"))
    add(store, app("M", "ketiga"))
    assert names(store) == ["pertama", "kedua", "ketiga"]


def test_that_undo_gives_back_what_was_deleted_at_its_old_place(store, add, app, names):
    add(store, app("A", "satu"), app("B", "dua"), app("C", "tiga"))
    store.apply("Hapus", [Change.between(app("B", "dua"), None)])
    assert names(store) == ["satu", "tiga"]
    store.undo()
    assert names(store) == ["satu", "dua", "tiga"]


def test_that_undo_and_redo_survive_a_restart(path, add, app, names):
    with open_store(path) as store:
        add(store, app("A", "lama"))
        store.apply("Ubah", [Change.between(app("A", "lama"), app("A", "baru"))])
    with open_store(path) as store:
        assert [step.what for step in store.undo()] == ["Ubah"]
        assert names(store) == ["lama"]
    with open_store(path) as store:
        assert [step.undone for step in store.history()] == [False, True]
        assert [step.what for step in store.redo()] == ["Ubah"]
        assert names(store) == ["baru"]


def test_that_undo_to_a_step_keeps_that_step(store, add, app, names):
    for name in ("A", "B", "C", "D"):
        add(store, app(name, name))
    assert [step.number for step in store.undo(to=2)] == [4, 3]
    assert names(store) == ["A", "B"]
    assert [step.number for step in store.redo(to=4)] == [3, 4]
    assert names(store) == ["A", "B", "C", "D"]


def test_that_undo_at_the_start_and_redo_at_the_end_do_nothing(store, add, app):
    assert store.undo() == ()
    add(store, app("A"))
    assert store.redo() == ()


def test_that_a_step_that_is_not_on_this_line_is_refused_by_its_number(store, add, app):
    add(store, app("A"))
    with pytest.raises(UnknownStepError, match="9"):
        store.undo(to=9)


def test_that_a_state_keeps_its_number_when_one_comes_back_to_it(store, add, app):
    add(store, app("A"))
    before = store.read()
    add(store, app("B"))
    store.undo()
    assert store.read() == before


def test_that_changes_of_one_record_in_one_step_count_once(store, add, app, names):
    first, second, third = app("A", "satu"), app("A", "dua"), app("A", "tiga")
    chain = [(None, first), (first, second), (second, third)]
    step = store.apply("Tambah", [Change.between(*pair) for pair in chain])
    assert (step.size, names(store)) == (1, ["tiga"])


def test_that_a_step_without_changes_is_not_written(store, add, app):
    add(store, app("A"))
    step = store.apply("Impor lagi", [Change.between(app("A"), app("A"))])
    assert (step.size, step.number, len(store.history())) == (0, 1, 1)


def test_that_a_step_that_would_name_nothing_is_refused_whole(store, app, unit):
    lost = [Change.between(None, app("A")), Change.between(None, app("B", unit="U1"))]
    with pytest.raises(BrokenReferenceError, match="U1"):
        store.apply("Tambah", lost)
    assert (store.revision, store.history()) == (0, ())
    store.apply("Tambah", [*lost, Change.between(None, unit("U1"))])
    assert len(store.read().portfolio.applications) == 2


def test_that_what_others_name_cannot_be_deleted_from_under_them(store, add, app, unit):
    add(store, unit("U1"), app("A", unit="U1"))
    with pytest.raises(BrokenReferenceError, match="A"):
        store.apply("Hapus", [Change.between(unit("U1"), None)])


def test_that_every_field_of_a_record_comes_back_as_it_was(store, add, app):
    full = replace(
        app("A", "Sistem “Kopi” Ünïcode \x00\u2028"),
        user_count=0,
        cost_yearly=9_007_199_254_740_993,
        personal_data=False,
        urls=("https://a.go.id",),
        extra=(("KOLOM", "=1+1"), ("", "")),
        vanished=True,
    )
    add(store, full)
    assert store.read().portfolio.applications["A"] == full


def test_that_a_second_process_with_the_token_sees_and_extends_the_history(path, add, app, names):
    with open_store(path) as window, open_store(path, token=window.token) as worker:
        add(window, app("A", "layar"))
        assert names(worker) == ["layar"]
        add(worker, app("B", "pekerja"))
        assert (names(window), window.revision) == (["layar", "pekerja"], 2)


def test_that_threads_may_share_one_open_document(store, add, app):
    def work(number):
        for turn in range(10):
            add(store, app(f"A{number}-{turn}"))
            assert f"A{number}-{turn}" in store.read().portfolio.applications

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    assert len(store.read().portfolio.applications) == 40
    assert store.holds_together()
