"""Reaching a team's database: where the password comes from, and what is said when it fails."""

from __future__ import annotations

from dataclasses import replace

import psycopg
import pytest
from keyring import get_keyring, set_keyring
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import PasswordDeleteError

from planner.domain.server import Server, server_of
from planner.store import open_store
from planner.store.addresses import (
    address_of,
    drop_password,
    keep_password,
    shown_location,
)
from planner.store.errors import (
    AddressError,
    EncryptionError,
    NoAnswerError,
    NoSuchDatabaseError,
    PasswordMissingError,
    PasswordWrongError,
)
from planner.store.postgresql import set_up_team
from planner.store.probing import probe
from planner.store.roles import TeamRole


class MemoryKeyring(KeyringBackend):
    """A keyring of this process, through keyring's own door for backends."""

    priority = 1.0

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError(username)


@pytest.fixture
def use():
    """Put a keyring in the place of this computer's."""
    before = get_keyring()
    yield set_keyring
    set_keyring(before)


@pytest.fixture
def account(server, monkeypatch, tmp_path):
    """Make an account with a password; return its URL without it."""
    monkeypatch.setenv("PGPASSFILE", str(tmp_path / "tidak ada"))
    monkeypatch.setenv("HOME", str(tmp_path))
    name = f"sandi_{server[-8:]}"
    with psycopg.connect(server.replace("+psycopg", ""), autocommit=True) as link:
        link.execute(f"CREATE ROLE {name} LOGIN PASSWORD 'r4hasia' IN ROLE wajib_sandi")
    set_up_team(server, [(name, TeamRole.EDITOR)])
    return server.replace("app@", f"{name}@")


SECRET = "r4hasia"  # noqa: S105 - of nobody


def with_secret(url, secret=SECRET):
    return url.replace("@", f":{secret}@")


def test_that_the_password_comes_from_the_keyring(account, use):
    keyring = MemoryKeyring()
    use(keyring)
    with pytest.raises(PasswordMissingError):
        open_store(account)
    assert keep_password(with_secret(account))
    with open_store(account) as store:
        assert not store.read_only
        assert "r4hasia" not in store.location + repr(vars(store))
    drop_password(account)
    assert keyring.kept == {}
    drop_password(account)
    with pytest.raises(PasswordMissingError):
        open_store(account)


@pytest.mark.parametrize("backend", [null.Keyring, fail.Keyring])
def test_that_a_system_without_a_keyring_is_no_obstacle(account, use, backend):
    use(backend())
    assert not keep_password(with_secret(account))
    with open_store(with_secret(account)) as store:
        assert not store.read_only
    with pytest.raises(PasswordMissingError):
        open_store(account)


def test_that_a_password_in_the_address_comes_before_the_keyring(account, use):
    use(MemoryKeyring())
    keep_password(with_secret(account, "yang lama".replace(" ", "%20")))
    with pytest.raises(PasswordWrongError):
        open_store(account)
    open_store(with_secret(account)).close()


@pytest.mark.parametrize(
    ("place", "secret"),
    [
        ("postgresql://sari:r4hasia@db.contoh.go.id/ramping", "r4hasia"),
        ("postgresql://sari@db.contoh.go.id/ramping?password=r4hasia&sslmode=require", "r4hasia"),
        ("postgresql://sari@db.contoh.go.id/ramping?sslpassword=r4hasia", "r4hasia"),
    ],
)
def test_that_no_secret_of_an_address_is_shown(place, secret):
    assert secret not in shown_location(place)
    assert "sari@db.contoh.go.id/ramping" in shown_location(place)


def test_that_an_address_is_taken_apart_and_put_together():
    place = Server(
        host="db.contoh.go.id",
        port=5433,
        database="ramping",
        user="bu sari",
        encryption="verify-full",
        authority="/etc/ca saya.pem",
    )
    typed = replace(place, password="a@b:/c")  # noqa: S106 - of nobody
    assert server_of(address_of(typed)) == place
    assert "a@b" not in shown_location(address_of(typed))


@pytest.mark.parametrize("typed", ["bukan alamat", "postgresql://host:pintu/db"])
def test_that_what_is_no_address_is_told(typed):
    with pytest.raises(AddressError):
        probe(typed)
    with pytest.raises(ValueError, match=r"port|Port|^$"):
        server_of(typed)


def test_that_a_probe_tells_what_it_finds_and_writes_nothing(server, account):
    with psycopg.connect(server.replace("+psycopg", ""), autocommit=True) as link:
        link.execute(f"CREATE DATABASE kosong_{server[-8:]}")
    empty = probe(server.replace("uji_", "kosong_"))
    assert (empty.has_document, empty.role, empty.encrypted) == (False, "owner", False)
    assert empty.version.startswith("15")
    again = probe(server.replace("uji_", "kosong_"))
    assert not again.has_document
    found = probe(with_secret(account))
    assert (found.has_document, found.role) == (True, "editor")
    assert "r4hasia" not in repr(found)


def test_that_each_obstacle_has_words_of_its_own(server, account):
    with pytest.raises(NoAnswerError):
        probe("postgresql://sari:r4hasia@127.0.0.1:9/ramping")
    with pytest.raises(NoSuchDatabaseError):
        probe(f"{server}_lain")
    with pytest.raises(EncryptionError):
        probe(f"{server}?sslmode=require")
    with pytest.raises(PasswordMissingError):
        probe(account)
    with pytest.raises(PasswordWrongError) as caught:
        probe(with_secret(account, "s4lah"))
    assert "s4lah" not in str(caught.value) + caught.value.advice()


def test_that_the_certificate_of_the_server_is_checked_as_asked(encrypted, tmp_path):
    url, signed = encrypted
    authority = tmp_path / "otoritas kita.crt"
    authority.write_bytes(signed.read_bytes())
    there = server_of(url)
    assert probe(address_of(replace(there, encryption="require"))).encrypted
    known = address_of(replace(there, encryption="verify-full", authority=str(authority)))
    assert probe(known).encrypted
    with open_store(known) as store:
        assert not store.read_only
    authority.write_text("bukan sertifikat")
    with pytest.raises(EncryptionError):
        probe(known)
    with pytest.raises(EncryptionError):
        open_store(known)
