"""One old step undone alone, any state gone back to, and branches that stay."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain.change import Change, RecordKind
from planner.domain.decision import Decision, Disposition
from planner.store import open_store
from planner.store.errors import ConflictError, StillNeededError, UnknownStepError
from planner.store.merging import Choice


def edit(store, what, **fields):
    before = store.read().portfolio.applications["A"]
    return store.apply(what, [Change.between(before, replace(before, **fields))])


def test_that_an_old_step_is_undone_and_later_ones_stay(store, add, app, names):
    add(store, app("A", "satu"))
    add(store, app("B", "dua"))
    add(store, app("C", "tiga"))
    step = store.take_back(2)
    assert (step.reverts, step.what) == (2, "Urungkan langkah 2: Tambah")
    assert names(store) == ["satu", "tiga"]
    store.take_back(step.number)
    assert names(store) == ["satu", "dua", "tiga"]
    assert store.holds_together()


def test_that_other_cells_of_the_same_record_keep_what_later_steps_wrote(store, add, app):
    add(store, app("A", "lama"))
    edit(store, "Ganti nama", name="baru")
    edit(store, "Isi biaya", cost_yearly=5)
    store.take_back(2)
    record = store.read().portfolio.applications["A"]
    assert (record.name, record.cost_yearly) == ("lama", 5)


def test_that_a_cell_written_again_later_explains_who_stands_in_the_way(store, add, app):
    add(store, app("A", "satu"))
    edit(store, "Nama kedua", name="dua")
    edit(store, "Nama ketiga", name="tiga")
    with pytest.raises(StillNeededError) as caught:
        store.take_back(2)
    assert "langkah 3 “Nama ketiga”" in caught.value.advice()
    (cell,) = caught.value.conflicts
    assert (cell.field, cell.base, cell.mine, cell.theirs) == ("name", "dua", "satu", "tiga")
    assert store.revision == 3


def test_that_what_later_steps_build_on_cannot_be_undone_from_under_them(store, add, app):
    add(store, app("A"))
    keep = Decision(application="A", disposition=Disposition.KEEP)
    store.apply("Putuskan", [Change.between(None, keep)])
    with pytest.raises(StillNeededError, match="Langkah 1"):
        store.take_back(1)
    store.take_back(2)
    store.take_back(1)
    assert store.read().decisions == {}


def test_that_a_step_taken_back_twice_alters_nothing(store, add, app):
    add(store, app("A"))
    store.take_back(1)
    assert store.take_back(1).size == 0


def test_that_a_step_that_is_undone_or_unknown_cannot_be_taken_back(store, add, app):
    add(store, app("A"))
    add(store, app("B"))
    store.undo()
    for number in (2, 9):
        with pytest.raises(UnknownStepError):
            store.take_back(number)


def test_that_the_line_left_by_undo_can_be_returned_to_after_a_restart(path, add, app, names):
    with open_store(path) as store:
        add(store, app("A", "satu"))
        add(store, app("B", "dua"))
        add(store, app("C", "tiga"))
        store.undo(to=1)
        add(store, app("D", "lain"))
    with open_store(path) as store:
        (branch,) = store.branches()
        assert (branch.tip.number, branch.left_at, branch.length) == (3, 1, 2)
        store.go_to(branch.tip.number)
        assert names(store) == ["satu", "dua", "tiga"]
        (other,) = store.branches()
        assert (other.tip.number, other.left_at) == (4, 1)
        assert store.holds_together()


def test_that_redo_follows_the_branch_gone_to(store, add, app, names):
    add(store, app("A", "satu"))
    add(store, app("B", "dua"))
    add(store, app("C", "tiga"))
    store.undo(to=1)
    add(store, app("D", "lain"))
    store.go_to(2)
    assert [step.number for step in store.redo()] == [3]
    assert names(store) == ["satu", "dua", "tiga"]


def test_that_two_edits_of_different_cells_both_hold(store, add, app):
    add(store, app("A", "lama"))
    seen = store.read().portfolio.applications["A"]
    edit(store, "Biaya", cost_yearly=5)
    store.apply("Nama", [Change.between(seen, replace(seen, name="baru"))])
    record = store.read().portfolio.applications["A"]
    assert (record.name, record.cost_yearly) == ("baru", 5)
    assert store.holds_together()


def test_that_two_edits_of_one_cell_are_shown_side_by_side(store, add, app):
    add(store, app("A", "lama"))
    seen = store.read().portfolio.applications["A"]
    edit(store, "Nama", name="kata Sari")
    mine = replace(seen, name="kata Budi", cost_yearly=7)
    with pytest.raises(ConflictError, match="“kata Budi”") as caught:
        store.apply("Nama", [Change.between(seen, mine)])
    (cell,) = caught.value.conflicts
    assert (cell.base, cell.mine, cell.theirs) == ("lama", "kata Budi", "kata Sari")
    assert store.read().portfolio.applications["A"].cost_yearly is None


@pytest.fixture
def refused(store, add, app):
    """Two edits of one record, the later of them refused: its conflicts and its changes."""
    add(store, app("A", "lama"))
    seen = store.read().portfolio.applications["A"]
    edit(store, "Sari", name="kata Sari", notes="catatan Sari")
    mine = replace(seen, name="kata Budi", notes="catatan Budi", cost_yearly=7)
    with pytest.raises(ConflictError) as caught:
        store.apply("Budi", [Change.between(seen, mine)])
    return caught.value


def test_that_a_conflict_is_settled_cell_by_cell(store, refused):
    mine = {"name": True, "notes": False}
    choices = [Choice(conflict, mine[conflict.field]) for conflict in refused.conflicts]
    store.apply("Selesaikan", refused.changes, choices=choices)
    record = store.read().portfolio.applications["A"]
    assert (record.name, record.notes, record.cost_yearly) == ("kata Budi", "catatan Sari", 7)
    store.undo()
    assert store.read().portfolio.applications["A"].name == "kata Sari"
    assert store.holds_together()


def test_that_a_choice_holds_only_for_the_conflict_it_was_made_on(store, refused):
    choices = [Choice(conflict, mine=True) for conflict in refused.conflicts]
    edit(store, "Sari lagi", name="kata Sari yang baru")
    with pytest.raises(ConflictError) as caught:
        store.apply("Selesaikan", refused.changes, choices=choices)
    assert caught.value.conflicts[0].theirs == "kata Sari yang baru"
    assert store.read().portfolio.applications["A"].name == "kata Sari yang baru"


def test_that_a_whole_record_is_chosen_whole(store, add, app):
    add(store, app("A"))
    first = Decision(application="A", disposition=Disposition.KEEP)
    store.apply("Putuskan", [Change.between(None, first)])
    store.apply("Alasan", [Change.between(first, replace(first, reason="hemat"))])
    retire = replace(first, disposition=Disposition.RETIRE)
    with pytest.raises(ConflictError) as caught:
        store.apply("Putuskan", [Change.between(first, retire)])
    (conflict,) = caught.value.conflicts
    store.apply("Putuskan", caught.value.changes, choices=[Choice(conflict, mine=True)])
    assert store.read().decisions["A"] == retire


def test_that_steps_bear_the_name_given_last(store, add, app):
    add(store, app("A"))
    store.setting = replace(store.setting, who="Rahma")
    add(store, app("B"))
    assert [step.who for step in store.history()] == ["Sari", "Rahma"]


def test_that_a_decision_is_merged_whole_or_not_at_all(store, add, app):
    add(store, app("A"))
    first = Decision(application="A", disposition=Disposition.KEEP)
    store.apply("Putuskan", [Change.between(None, first)])
    store.apply("Alasan", [Change.between(first, replace(first, reason="hemat"))])
    retire = replace(first, disposition=Disposition.RETIRE)
    with pytest.raises(ConflictError) as caught:
        store.apply("Putuskan", [Change.between(first, retire)])
    assert [cell.field for cell in caught.value.conflicts] == [""]


def test_that_a_record_tells_its_own_history(store, add, app):
    add(store, app("A", "satu"), app("B"))
    add(store, app("C"))
    edit(store, "Ganti nama", name="dua")
    told = store.history_of(RecordKind.APPLICATION, "A")
    assert [step.what for step, _ in told] == ["Tambah", "Ganti nama"]
    assert [(c.before and c.before.name, c.after.name) for _, c in told] == [
        (None, "satu"),
        ("satu", "dua"),
    ]
    store.undo()
    assert len(store.history_of(RecordKind.APPLICATION, "A")) == 1
