"""Roles that the database enforces, news within a moment, documents that move without loss."""

from __future__ import annotations

import contextlib
import os
import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import psycopg
import pytest

from graph.model import Application, ApplicationId
from planner.domain.approval import Approval, ApprovalState
from planner.domain.change import Change
from planner.domain.decision import Decision, Disposition
from planner.store import copy_document, open_store
from planner.store.errors import (
    ConflictError,
    NotEmptyError,
    ReadOnlyError,
    RightMissingError,
    ServerUnreachableError,
)
from planner.store.postgresql import set_up_team
from planner.store.roles import TeamRole

CLIENTS = 8
EDITS = int(os.environ.get("RAMPING_EDITS", "12"))
SECONDS = float(os.environ.get("RAMPING_SECONDS", "0"))
"""At most so many edits a person and, when given, at most so many seconds."""


@pytest.fixture
def accounts(server):
    """Make one account per role; return its URL by role, and a stranger's."""
    names = {role: f"akun {role.value} {server[-8:]}" for role in TeamRole}
    stranger = f"orang lain {server[-8:]}"
    with psycopg.connect(server.replace("+psycopg", ""), autocommit=True) as link:
        for name in (*names.values(), stranger):
            link.execute(
                psycopg.sql.SQL("CREATE ROLE {} LOGIN").format(psycopg.sql.Identifier(name))
            )
    set_up_team(server, [(name, role) for role, name in names.items()])
    urls = {
        role: server.replace("app@", f"{name.replace(' ', '%20')}@") for role, name in names.items()
    }
    return urls, server.replace("app@", f"{stranger.replace(' ', '%20')}@")


@pytest.fixture
def decision():
    return Decision(application="A", disposition=Disposition.KEEP)


@pytest.fixture
def approval(decision):
    return Approval(
        state=ApprovalState.APPROVED, by="Bu Kadis", on=date(2027, 2, 9), decision=decision
    )


def test_that_a_viewer_reads_and_is_told_that_this_is_all(accounts, add, app, names):
    urls, _ = accounts
    with open_store(urls[TeamRole.EDITOR]) as editor:
        add(editor, app("A", "satu"))
    with open_store(urls[TeamRole.VIEWER]) as viewer:
        assert names(viewer) == ["satu"]
        assert "melihat" in viewer.why_read_only
        with pytest.raises(ReadOnlyError):
            viewer.undo()


def test_that_an_editor_edits_and_undoes_but_cannot_approve(
    accounts, add, app, names, decision, approval
):
    urls, _ = accounts
    with open_store(urls[TeamRole.EDITOR], who="Sari") as editor:
        add(editor, app("A", "satu"), decision)
        with pytest.raises(RightMissingError):
            add(editor, approval)
        assert dict(editor.read().approvals) == {}
        with open_store(urls[TeamRole.APPROVER], who="Bu Kadis") as approver:
            add(approver, approval)
        with pytest.raises(RightMissingError):
            editor.take_back(2)
        assert len(editor.read().approvals) == 1
        editor.take_back(1)
        assert names(editor) == []


def test_that_nobody_but_the_owner_can_rewrite_the_journal(accounts, add, app):
    urls, _ = accounts
    with open_store(urls[TeamRole.APPROVER]) as approver:
        add(approver, app("A"))
    with psycopg.connect(urls[TeamRole.APPROVER].replace("+psycopg", "")) as link:
        for harm in ("DELETE FROM step", "UPDATE change SET after = '{}'", "TRUNCATE movement"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege), link.transaction():
                link.execute(harm)


def test_that_a_stranger_is_turned_away(accounts):
    _, stranger = accounts
    with pytest.raises(RightMissingError), open_store(stranger) as store:
        store.read()


def test_that_roles_can_be_set_up_again_and_changed(server, accounts, add, app):
    urls, _ = accounts
    name = f"akun viewer {server[-8:]}"
    set_up_team(server, [(name, TeamRole.EDITOR)])
    with open_store(urls[TeamRole.VIEWER]) as promoted:
        add(promoted, app("A"))
        assert app("A").id in promoted.read().portfolio.applications


@pytest.mark.parametrize("odd", ["pak :budi", "100 %s", 'x"; DROP TABLE step; --'])
def test_that_an_account_of_any_name_is_a_name_and_nothing_else(server, odd):
    name = f"{odd} {server[-8:]}"
    with psycopg.connect(server.replace("+psycopg", ""), autocommit=True) as link:
        role = psycopg.sql.Identifier(name)
        link.execute(psycopg.sql.SQL("CREATE ROLE {} LOGIN").format(role))
        set_up_team(server, [(name, TeamRole.VIEWER)])
        asked = (
            "SELECT pg_has_role(%s, 'ramping_viewer', 'member'), to_regclass('step') IS NOT NULL"
        )
        assert link.execute(asked, (name,)).fetchone() == (True, True)


@pytest.mark.parametrize("kind", ["server", "file"])
def test_that_anothers_step_is_noticed_within_two_seconds(request, path, add, app, kind):
    if kind == "server":
        place, other = request.getfixturevalue("server"), {}
    else:
        place, other = path, {"token": "satu"}
    with open_store(place, **other) as mine, open_store(place, **other) as theirs:
        watcher = mine.watch()
        assert watcher.wait(0.01) is False
        late = threading.Timer(0.2, add, (theirs, app("A")))
        late.start()
        began = time.monotonic()
        assert watcher.wait(10)
        assert time.monotonic() - began < 2
        late.join()
        assert mine.revision == 1
        watcher.close()


def test_that_a_document_goes_to_the_server_and_back_without_loss(
    server, tmp_path, add, app, unit, decision
):
    first, last = tmp_path / "asal.ramping", tmp_path / "kembali.ramping"
    with open_store(first, who="Sari") as store:
        add(store, unit("U"), app("Z", "é \x00 ꦗ", unit="U"), app("A", cost_yearly=2**40))
        add(store, decision)
        store.undo(to=1)
        add(store, app("B"))
        store.take_back(3)
        store.undo()
    copy_document(first, server)
    copy_document(server, last)
    with open_store(first) as one, open_store(server) as two, open_store(last) as three:
        for copy in (two, three):
            assert copy.read() == one.read()
            assert copy.history() == one.history()
            assert copy.branches() == one.branches()
            assert copy.holds_together()
        three.redo()
        assert three.holds_together()


def test_that_two_histories_are_never_mixed(server, path, add, app, names):
    with open_store(path) as store:
        add(store, app("A", "berkas"))
    with open_store(server) as store:
        add(store, app("B", "server"))
    with pytest.raises(NotEmptyError):
        copy_document(path, server)
    with open_store(server) as store:
        assert names(store) == ["server"]


def test_that_a_team_document_can_be_saved_as_a_file(server, tmp_path, add, app, names):
    with open_store(server) as store:
        add(store, app("A", "satu"))
        store.save_as(tmp_path / "salinan.ramping")
    assert [entry.name for entry in tmp_path.iterdir()] == ["salinan.ramping"]
    with open_store(tmp_path / "salinan.ramping") as copy:
        assert (names(copy), len(copy.history())) == (["satu"], 1)


class Officer:
    """One of several people at work: edits at random, and remembers what was told to be done."""

    def __init__(self, number, store):
        self.store, self.chance = store, random.Random(number)
        self.counted, self.written = 0, []

    def act(self):
        doing = self.chance.choices(
            (self.count, self.edit, self.come_and_go, self.undo, self.redo, self.take_back),
            (10, 6, 4, 2, 1, 1),
        )[0]
        with contextlib.suppress(ConflictError):
            doing()

    def apply(self, what, before, after):
        step = self.store.apply(what, [Change.between(before, after)])
        if step.size:
            self.written.append(step.number)
        return step.size

    def count(self):
        before = self.store.read().portfolio.applications[f"A{self.chance.randrange(3)}"]
        after = replace(before, user_count=before.user_count + 1)
        self.counted += self.apply("Tambah satu", before, after)

    def edit(self):
        before = self.chance.choice(list(self.store.read().portfolio.applications.values()))
        word = f"kata {self.chance.randrange(1000)}"
        self.apply("Sunting", before, replace(before, **{self.chance.choice(TEXTS): word}))

    def come_and_go(self):
        key = f"B{self.chance.randrange(4)}"
        before = self.store.read().portfolio.applications.get(key)
        after = None if before else Application(id=ApplicationId(key), name=key, user_count=0)
        self.apply("Datang atau pergi", before, after)

    def undo(self):
        self._follow(self.store.undo())

    def redo(self):
        self._follow(self.store.redo())

    def take_back(self):
        mine = self.chance.choice(self.written) if self.written else 0
        if mine and not any(step.reverts == mine for step in self.store.history()):
            self._follow([self.store.take_back(mine)])

    def _follow(self, steps):
        """Count what a step that takes back another one did to the three counters."""
        for step in steps:
            if step.size:
                self.written.append(step.number)
                self.counted += sum(
                    (change.after.user_count or 0) - (change.before.user_count or 0)
                    for change in self.store.changes(step.number)
                    if change.key.startswith("A")
                )


TEXTS = ("name", "description", "notes", "developer")


def replayed(store):
    """Play the journal from empty, seeing that each change starts where the last one ended."""
    found = {}
    for step in store.history():
        for change in store.changes(step.number):
            assert found.get(change.key) == change.before, f"step {step.number} overwrote another"
            found[change.key] = change.after
    return {key: record for key, record in found.items() if record is not None}


def test_that_no_update_is_lost_among_eight_people(server, add, app):
    """They count, edit, add, remove, undo, redo and take back; what was overtaken is refused."""
    with open_store(server) as store:
        add(store, *[app(f"A{n}", user_count=0) for n in range(3)])

    def work(number):
        with open_store(server, who=f"Orang {number}") as store:
            officer = Officer(number, store)
            until = time.monotonic() + SECONDS
            for _ in range(EDITS):
                officer.act()
                if SECONDS and time.monotonic() > until:
                    break
        return officer.counted, officer.written

    with ThreadPoolExecutor(CLIENTS) as people:
        told = list(people.map(work, range(CLIENTS)))
    with open_store(server) as store:
        there = dict(store.read().portfolio.applications)
        counted = sum(there[f"A{n}"].user_count for n in range(3))
        assert counted == sum(part for part, _ in told) > 0
        assert replayed(store) == there
        assert store.holds_together()
        numbers = [step.number for step in store.history()]
        assert numbers == list(range(1, len(numbers) + 1))
        assert sorted(n for _, written in told for n in written) == numbers[1:]


def test_that_an_option_of_the_url_is_honoured(server):
    with pytest.raises(ServerUnreachableError):
        open_store(f"{server}?sslmode=require")


def test_that_the_password_comes_from_the_password_file(server, tmp_path, monkeypatch):
    account = f"sandi_{server[-8:]}"
    with psycopg.connect(server.replace("+psycopg", ""), autocommit=True) as link:
        link.execute(f"CREATE ROLE {account} LOGIN PASSWORD 'r4hasia' IN ROLE wajib_sandi")
    set_up_team(server, [(account, TeamRole.EDITOR)])
    url = server.replace("app@", f"{account}@")
    with pytest.raises(ServerUnreachableError):
        open_store(url)
    secret = tmp_path / "pgpass"
    secret.write_text(f"127.0.0.1:*:*:{account}:r4hasia\n")
    secret.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(secret))
    with open_store(url) as store:
        assert not store.read_only
        assert "r4hasia" not in store.location
