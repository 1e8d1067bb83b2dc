"""A real PostgreSQL 15 for the tests of a team's database, started by the run itself."""

from __future__ import annotations

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import psycopg
import pytest

BINARIES = Path("/usr/lib/postgresql/15/bin")


@pytest.fixture(scope="session")
def postgres():
    """Start PostgreSQL 15 on a free port of this computer; return its address without database."""
    if not BINARIES.is_dir():
        pytest.skip("PostgreSQL 15 is not installed")
    home = Path(tempfile.mkdtemp(prefix="ramping-pg-", dir="/tmp"))
    as_postgres = []
    if os.geteuid() == 0:  # initdb refuses to run as root
        shutil.chown(home, "postgres")
        as_postgres = ["runuser", "-u", "postgres", "--"]
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    def run(program, *arguments):
        command = [*as_postgres, BINARIES / program, "-D", home / "data", *arguments]
        subprocess.run(command, check=True, capture_output=True)

    run("initdb", "-A", "trust", "-U", "app", "--no-sync", "-E", "UTF8", "--locale=C")
    make_certificate(home / "data")
    hba = home / "data" / "pg_hba.conf"
    hba.write_text("host all +wajib_sandi all scram-sha-256\n" + hba.read_text())
    options = f"-p {port} -k {home} -c listen_addresses=127.0.0.1 -c fsync=off"
    run("pg_ctl", "-w", "-l", home / "log", "-o", options, "start")
    with psycopg.connect(f"postgresql://app@127.0.0.1:{port}/postgres") as link:
        link.execute("CREATE ROLE wajib_sandi")
    yield f"postgresql+psycopg://app@127.0.0.1:{port}"
    run("pg_ctl", "-m", "immediate", "stop")
    shutil.rmtree(home, ignore_errors=True)


def make_certificate(folder):
    """Put a key and a certificate of its own for 127.0.0.1 where the server looks for them."""
    openssl = shutil.which("openssl")
    if openssl is None:
        return
    key, signed = folder / "server.key", folder / "server.crt"
    names = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-keyout", key, "-out", signed, *names],
        check=True, capture_output=True,
    )  # fmt: skip
    key.chmod(0o600)
    if os.geteuid() == 0:
        shutil.chown(key, "postgres")
        shutil.chown(signed, "postgres")


@pytest.fixture
def encrypted(server):
    """Let the server encrypt for the time of one test; return its URL and its certificate."""
    with psycopg.connect(server.replace("+psycopg", ""), autocommit=True) as link:
        (folder,) = link.execute("SHOW data_directory").fetchone()
        signed = Path(folder) / "server.crt"
        if not signed.exists():
            pytest.skip("openssl is not installed")
        link.execute("ALTER SYSTEM SET ssl = on")
        link.execute("SELECT pg_reload_conf()")
    yield server, signed
    with psycopg.connect(server.replace("+psycopg", ""), autocommit=True) as link:
        link.execute("ALTER SYSTEM RESET ssl")
        link.execute("SELECT pg_reload_conf()")


@pytest.fixture
def server(postgres):
    """Make an empty database; return its URL."""
    name = f"uji_{secrets.token_hex(4)}"
    with psycopg.connect(f"{postgres.replace('+psycopg', '')}/postgres", autocommit=True) as link:
        link.execute(f"CREATE DATABASE {name}")
    return f"{postgres}/{name}"
