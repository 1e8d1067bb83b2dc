"""Save As writes a whole document or nothing, and never spoils what was there."""

from __future__ import annotations

import pytest

from planner.store import open_store
from planner.store.errors import FolderMissingError


def test_that_a_copy_holds_the_history_too(store, tmp_path, add, app, names):
    add(store, app("A", "satu"))
    add(store, app("B", "dua"))
    store.undo()
    target = tmp_path / "salinan.ramping"
    store.save_as(target)
    with open_store(target) as copy:
        assert copy.history() == store.history()
        assert names(copy) == ["satu"]
        copy.redo()
        assert (names(copy), names(store)) == (["satu", "dua"], ["satu"])


def test_that_a_copy_replaces_an_older_file(store, tmp_path, add, app, names):
    target = tmp_path / "salinan.ramping"
    target.write_text("lama")
    add(store, app("A", "satu"))
    store.save_as(target)
    with open_store(target) as copy:
        assert names(copy) == ["satu"]


def test_that_a_failed_copy_leaves_nothing_behind(store, tmp_path, add, app):
    add(store, app("A"))
    with pytest.raises(FolderMissingError):
        store.save_as(tmp_path / "tidak-ada" / "salinan.ramping")
    target = tmp_path / "folder.ramping"
    target.mkdir()
    before = sorted(entry.name for entry in tmp_path.iterdir())
    with pytest.raises(Exception, match=r"folder\.ramping"):
        store.save_as(target)
    assert sorted(entry.name for entry in tmp_path.iterdir()) == before


def test_that_a_document_open_for_reading_can_be_saved_elsewhere(path, tmp_path, add, app, names):
    with open_store(path) as first:
        add(first, app("A", "satu"))
        with open_store(path) as second:
            second.save_as(tmp_path / "salinan.ramping")
    with open_store(tmp_path / "salinan.ramping") as copy:
        assert (copy.read_only, names(copy)) == (False, ["satu"])
