"""Full disks, read-only media, files that vanish: a clear word, and nothing lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from planner.store import open_store
from planner.store.errors import (
    DiskFullError,
    DocumentGoneError,
    DocumentHeldError,
    NameTooLongError,
    NoPermissionError,
    ReadOnlyError,
)
from planner.store.places import on_network

ROOT = os.geteuid() == 0 and sys.platform == "linux"
needs_root = pytest.mark.skipif(not ROOT, reason="only root may mount")


@pytest.fixture
def disk(tmp_path):
    """Mount a disk of two megabytes."""
    place = tmp_path / "flashdisk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", place], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("mounting is not allowed here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def remount(place, how):
    subprocess.run(["mount", "-o", f"remount,{how}", place], check=True)


@needs_root
def test_that_a_full_disk_loses_the_step_alone(disk, add, app, names):
    location = disk / "a.ramping"
    with open_store(location) as store:
        add(store, app("A", "satu"))
        large = [app(f"B{n}", description="x" * 1000) for n in range(3000)]
        with pytest.raises(DiskFullError, match=r"a\.ramping"):
            add(store, *large)
        assert (names(store), store.revision) == (["satu"], 1)
        add(store, app("C", "dua"))
    with open_store(location) as store:
        assert names(store) == ["satu", "dua"]
        assert store.holds_together()


@needs_root
def test_that_save_as_on_a_full_disk_leaves_the_older_file(disk, store, add, app, names):
    target = disk / "salinan.ramping"
    add(store, app("A", "satu"))
    store.save_as(target)
    add(store, *[app(f"B{n}", description="x" * 1000) for n in range(3000)])
    with pytest.raises(DiskFullError):
        store.save_as(target)
    assert [entry.name for entry in disk.iterdir()] == ["salinan.ramping"]
    with open_store(target) as copy:
        assert names(copy) == ["satu"]


@needs_root
def test_that_a_new_document_on_a_full_disk_is_refused_clearly(disk):
    filler = disk / "penuh"
    with pytest.raises(OSError, match="space"):
        filler.write_bytes(b"x" * 4_000_000)
    with pytest.raises(DiskFullError):
        open_store(disk / "a.ramping")


@needs_root
def test_that_read_only_media_can_be_read(disk, add, app, names):
    with open_store(disk / "a.ramping") as store:
        add(store, app("A", "satu"))
    remount(disk, "ro")
    with open_store(disk / "a.ramping") as store:
        assert names(store) == ["satu"]
        assert "tidak dapat ditulis" in store.why_read_only
        with pytest.raises(ReadOnlyError):
            store.undo()
    with pytest.raises(NoPermissionError):
        open_store(disk / "baru.ramping")


@needs_root
def test_that_a_disk_that_turns_read_only_is_told(disk, add, app, names):
    with open_store(disk / "a.ramping") as store:
        add(store, app("A", "satu"))
        store.close()
        with open_store(disk / "a.ramping") as again:
            names(again)
            again.close()
            remount(disk, "ro")
            with pytest.raises((NoPermissionError, ReadOnlyError)):
                add(again, app("B"))
        remount(disk, "rw")


@needs_root
def test_that_a_person_without_rights_is_told_so(tmp_path):
    tmp_path.chmod(0o755)
    for parent in tmp_path.parents:
        if parent.owner() == "root" and parent.name.startswith("pytest"):
            parent.chmod(0o755)
    try_it = (
        "import os, sys; from planner.store import open_store;"
        "from graph.errors import UserError\n"
        "os.setgid(65534); os.setuid(65534)\n"
        "try: open_store(sys.argv[1])\n"
        "except UserError as error: print(error.code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", try_it, str(tmp_path / "a.ramping")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "STO-PERM", done.stderr


@pytest.mark.parametrize("fate", ["deleted", "moved", "replaced"])
def test_that_a_file_that_vanishes_while_open_is_noticed(path, tmp_path, add, app, names, fate):
    with open_store(path) as store:
        add(store, app("A", "satu"))
        if fate == "moved":
            path.rename(tmp_path / "pindah.ramping")
        else:
            path.unlink()
        if fate == "replaced":
            path.write_bytes(b"lain")
        with pytest.raises(DocumentGoneError):
            add(store, app("B"))
        assert names(store) == ["satu"]
        store.save_as(tmp_path / "selamat.ramping")
        store.save_as(path)
    for place in (tmp_path / "selamat.ramping", path):
        with open_store(place) as saved:
            assert names(saved) == ["satu"]


def test_that_saving_under_its_own_name_alters_nothing(store, path, add, app, names):
    add(store, app("A", "satu"))
    store.save_as(path)
    add(store, app("B", "dua"))
    assert names(store) == ["satu", "dua"]


def test_that_a_document_someone_has_open_is_not_replaced(store, tmp_path, add, app, names):
    add(store, app("A", "satu"))
    with open_store(tmp_path / "lain.ramping", who="Budi") as other:
        add(other, app("Z", "milik Budi"))
        with pytest.raises(DocumentHeldError, match="Budi"):
            store.save_as(tmp_path / "lain.ramping")
        assert names(other) == ["milik Budi"]


def test_that_the_log_of_a_crash_does_not_spoil_its_successor(store, tmp_path, add, app):
    target = tmp_path / "mati.ramping"
    die = (
        "import os, sys; from planner.store import open_store;"
        "from planner.domain.change import Change; from graph.model import Unit\n"
        "store = open_store(sys.argv[1])\n"
        "for n in range(50): store.apply('x', [Change.between(None, Unit(id=str(n), name='u'))])\n"
        "os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", die, str(target)], check=False)
    assert target.with_name("mati.ramping-wal").exists()
    add(store, app("A", "satu"))
    store.save_as(target)
    with open_store(target) as copy:
        assert (len(copy.read().portfolio.units), copy.revision) == (0, 1)
        assert copy.holds_together()


@pytest.mark.parametrize(
    ("place", "shared"),
    [("/mnt/dinas bersama/a.ramping", True), ("/mnt/lokal/a.ramping", False), ("/a", False)],
)
def test_that_a_network_share_is_recognised(tmp_path, place, shared):
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        "40 22 0:40 / /mnt/dinas\\040bersama rw - cifs //server/dinas rw\n"
        "41 22 8:2 / /mnt/lokal rw - ext4 /dev/sdb1 rw\n"
    )
    assert on_network(Path(place), mounts) is shared


def test_that_a_name_too_long_for_the_system_is_told(tmp_path):
    with pytest.raises(NameTooLongError):
        open_store(tmp_path / f"{'n' * 300}.ramping")
