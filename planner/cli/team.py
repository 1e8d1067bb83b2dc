"""``team``: reach a team's database, and say who may do what there."""

from __future__ import annotations

import argparse
from dataclasses import asdict, replace
from getpass import getpass

from graph.language import translate
from planner.cli.console import Console
from planner.cli.errors import NoKeyringError
from planner.domain.server import Reached, server_of
from planner.domain.words import team_role
from planner.workspace import team as teams


def team(args: argparse.Namespace, console: Console) -> int:
    """Give roles and keep or forget the password, as asked; then tell what is reached."""
    teams.shown(args.server)  # what is no address is told before anything is done
    if args.forget_password:
        teams.drop_password(args.server)
    if args.keep_password:
        server = server_of(args.server)
        asked = translate("cli", "Sandi {user} di {host}: ").format(
            user=server.user, host=server.host
        )
        secret = teams.address_of(replace(server, password=getpass(asked)))
        teams.probe(secret)  # a wrong one is not worth keeping
        if not teams.keep_password(secret):
            raise NoKeyringError
    if args.give:
        teams.set_up_team(args.server, args.give)
    found = teams.probe(args.server)
    given = [{"account": account, "role": role} for account, role in args.give]
    console.answer({**asdict(found), "given": given}, *_said(found), *_given(args.give))
    return 0


def _said(found: Reached) -> tuple[str, ...]:
    secure = translate("cli", "terenkripsi") if found.encrypted else translate("cli", "terbuka")
    holds = (
        translate("cli", "Dokumen ada di sana.")
        if found.has_document
        else translate("cli", "Belum ada dokumen di sana; dibuat saat pertama kali dibuka.")
    )
    reached = translate("cli", "{server} menjawab: PostgreSQL {version}, sambungan {secure}.")
    return (
        reached.format(server=found.server, version=found.version, secure=secure),
        holds,
        translate("cli", "Peran akun ini: {role}.").format(role=team_role(found.role)),
    )


def _given(roles: list[tuple[str, str]]) -> list[str]:
    said = translate("cli", "{account} kini {role}.")
    return [said.format(account=account, role=team_role(role)) for account, role in roles]
