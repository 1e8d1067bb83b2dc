"""The arguments of ``status`` and ``progress``."""

from __future__ import annotations

from pathlib import Path

from graph.language import translate
from planner.cli import values
from planner.cli.parsing import Parser


def add_status(parser: Parser) -> None:
    """Add what ``status`` understands."""
    parser.add_argument(
        "--on",
        type=values.iso_date,
        metavar=translate("cli", "TANGGAL"),
        help=translate("cli", "per hari ini bila tidak disebut"),
    )


def add_progress(parser: Parser) -> None:
    """Add what ``progress`` understands: forms of offices, or one task."""
    add_status(parser)
    parser.add_argument(
        "files",
        metavar=translate("cli", "FORMULIR"),
        type=Path,
        nargs="*",
        help=translate("cli", "formulir status yang sudah diisi OPD"),
    )
    parser.add_argument(
        "--forms",
        type=Path,
        metavar=translate("cli", "FOLDER"),
        help=translate("cli", "tulis satu formulir status per OPD di folder ini"),
    )
    parser.add_argument(
        "--task", metavar="ID", help=translate("cli", "satu tugas (ID dari plan --json)")
    )
    parser.add_argument(
        "--state",
        type=values.task_state,
        metavar=translate("cli", "STATUS"),
        help=translate("cli", "belum mulai, berjalan, selesai, atau terhambat"),
    )
    day = translate("cli", "TANGGAL")
    parser.add_argument("--started", type=values.iso_date, metavar=day)
    parser.add_argument("--finished", type=values.iso_date, metavar=day)
    parser.add_argument("--note", metavar=translate("cli", "CATATAN"))
    parser.add_argument(
        "--evidence",
        action="append",
        metavar=translate("cli", "BERKAS"),
        help=translate("cli", "berkas atau alamat bukti; boleh berulang"),
    )
