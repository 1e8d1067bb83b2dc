"""The sub-commands about the document itself: its history, its copies, its team."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from graph.language import translate
from planner.cli import values
from planner.cli.parsing import Parser

MakeCommand = Callable[[str, str, str], Parser]
"""Takes name, function and a line about it."""


def add(command: MakeCommand, document: Callable[[Parser], None]) -> None:
    """Add them; ``document`` adds the argument that names the document."""
    _add_history(command, document)
    _add_undo(command, document)
    _add_combine(command, document)
    _add_copy(command)
    _add_team(command)
    _add_rescue(command)


def _add_history(command: MakeCommand, document: Callable[[Parser], None]) -> None:
    about = translate("cli", "setiap perubahan, oleh siapa dan kapan")
    parser = command("history", "journal:history", about)
    document(parser)
    parser.add_argument(
        "--export",
        type=Path,
        metavar=translate("cli", "BERKAS"),
        help=translate("cli", "tulis setiap langkah beserta isinya: .csv, atau JSON per baris"),
    )
    parser.add_argument(
        "--record",
        metavar=translate("cli", "APLIKASI"),
        help=translate("cli", "hanya langkah yang mengubah aplikasi ini (ID atau nama)"),
    )


def _add_undo(command: MakeCommand, document: Callable[[Parser], None]) -> None:
    about = translate("cli", "urungkan langkah terakhir, atau semua sesudah langkah N")
    parser = command("undo", "journal:undo", about)
    document(parser)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--to", type=int, metavar="N")
    which.add_argument(
        "--only",
        type=int,
        metavar="N",
        help=translate("cli", "urungkan langkah N saja; langkah sesudahnya tetap"),
    )


def _add_combine(command: MakeCommand, document: Callable[[Parser], None]) -> None:
    about = translate("cli", "gabungkan dokumen beberapa OPD atau daerah, cari yang rangkap")
    parser = command("combine", "combining:combine", about)
    document(parser)
    parser.add_argument("sources", nargs="+", metavar=translate("cli", "SUMBER"))


def _add_copy(command: MakeCommand) -> None:
    about = translate("cli", "salin dokumen beserta riwayatnya: berkas <-> PostgreSQL")
    parser = command("copy", "copying:copy", about)
    where = translate("cli", "berkas .ramping atau alamat PostgreSQL")
    parser.add_argument("source", metavar=translate("cli", "ASAL"), help=where)
    parser.add_argument("target", metavar=translate("cli", "TUJUAN"), help=where)


def _add_team(command: MakeCommand) -> None:
    about = translate("cli", "uji sambungan ke basis data tim, beri peran, simpan sandi")
    parser = command("team", "team:team", about)
    parser.add_argument(
        "server",
        metavar=translate("cli", "ALAMAT"),
        help=translate("cli", "postgresql://nama@server:5432/basisdata"),
    )
    parser.add_argument(
        "--give",
        action="append",
        default=[],
        type=values.account_and_role,
        metavar=translate("cli", "AKUN=PERAN"),
        help=translate("cli", "beri akun peran viewer, editor atau approver; boleh diulang"),
    )
    parser.add_argument(
        "--keep-password",
        action="store_true",
        help=translate("cli", "tanyakan sandi dan simpan di penyimpan sandi sistem"),
    )
    parser.add_argument(
        "--forget-password",
        action="store_true",
        help=translate("cli", "hapus sandi dari penyimpan sandi sistem"),
    )


def _add_rescue(command: MakeCommand) -> None:
    about = translate("cli", "selamatkan isi dokumen yang rusak; tanpa TUJUAN: daftar cadangannya")
    parser = command("rescue", "rescuing:rescue", about)
    where = translate("cli", "berkas .ramping atau cadangannya")
    parser.add_argument("document", type=Path, metavar=translate("cli", "DOKUMEN"), help=where)
    parser.add_argument("out", type=Path, nargs="?", metavar=translate("cli", "TUJUAN"))
