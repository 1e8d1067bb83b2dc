"""Backups come by themselves in daily work, and lead back."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from planner.domain.decision import Disposition
from planner.store.backup_folder import backup_home
from planner.workspace import planning, rescue
from planner.workspace.document import open_document


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "data"))
    return backup_home()


@pytest.fixture
def closed(document):
    document.close()
    return Path(document.location)


def test_that_closing_a_changed_document_backs_it_up(document):
    path = Path(document.location)
    document.close()
    document.close()
    (copy,) = rescue.backups(path)
    with open_document(copy.path, read_only=True) as opened:
        assert len(opened.history()) == 1
        assert len(opened.snapshot().portfolio.applications) == 3


def test_that_looking_makes_no_backup(closed, home):
    (copy,) = rescue.backups(closed)
    copy.path.unlink()
    open_document(closed).close()
    with open_document(closed, read_only=True) as opened:
        opened.snapshot()
    assert rescue.backups(closed) == ()


def test_that_several_short_visits_share_one_backup(closed):
    for disposition in (Disposition.KEEP, Disposition.RETIRE):
        with open_document(closed) as opened:
            planning.decide(opened, "A1", disposition)
    assert len(rescue.backups(closed)) == 1


def test_that_the_worker_process_leaves_backups_to_the_window(closed):
    rescue.backups(closed)[0].path.unlink()
    with open_document(closed, backups=False) as opened:
        planning.decide(opened, "A1", Disposition.KEEP)
    assert rescue.backups(closed) == ()


def test_that_other_accounts_do_not_see_the_backups(closed, home):
    assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_that_a_document_closes_where_no_backup_can_be(document, home):
    home.parent.mkdir(parents=True)
    home.write_text("sebuah berkas")
    document.close()
    with open_document(Path(document.location)) as opened:
        assert len(opened.history()) == 1


def test_that_saving_a_damaged_document_replaces_nothing(closed):
    with pytest.raises(rescue.TargetTakenError):
        rescue.salvage(closed, closed)
