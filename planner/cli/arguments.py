"""Every sub-command with its arguments; which function carries it out stands as text.

Importing this must stay cheap: ``--help`` and the window's start read it.
"""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from graph.language import LANGUAGES, translate
from planner.cli import document_arguments, values
from planner.cli.parsing import Parser, ShowVersion, wanted_language
from planner.cli.tracking_arguments import add_progress, add_status

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[Parser]  # noqa: SLF001 - argparse has no public name

__all__ = ["Parser", "build_parser", "wanted_language"]


def build_parser() -> Parser:
    """Return the whole command line, worded in the language in use."""
    parser = Parser(
        prog="ramping",
        description=translate("cli", "Rampingkan aplikasi pemerintah daerah tanpa kehilangan "
                              "satu layanan pun. Tanpa perintah: jendela dibuka."),
        epilog=translate("cli", "Kode keluar: 0 baik, 1 ada temuan, 2 perlu Anda perbaiki, "
                         "3 kesalahan program, 130 dihentikan."),
    )  # fmt: skip
    parser.add_argument(
        "--version", action=ShowVersion, nargs=0, help=translate("cli", "tampilkan versi")
    )
    _add_common(parser, json=False, lang=None)
    commands: Commands = parser.add_subparsers(
        required=True,
        metavar=translate("cli", "PERINTAH"),
        title=translate("cli", "perintah"),
        parser_class=Parser,
    )
    for add in _COMMANDS:
        add(commands)
    return parser


def _add_common(parser: Parser, **defaults: object) -> None:
    # Given before or after the command; the later parser must not undo the earlier one.
    def default(name: str) -> object:
        return defaults.get(name, argparse.SUPPRESS)

    parser.add_argument(
        "--json",
        action="store_true",
        default=default("json"),
        help=translate("cli", "cetak satu objek JSON, tidak ada yang lain"),
    )
    parser.add_argument(
        "--lang",
        choices=LANGUAGES,
        default=default("lang"),
        help=translate("cli", "bahasa: id atau en"),
    )


def _command(commands: Commands, name: str, run: str, about: str) -> Parser:
    parser = commands.add_parser(name, help=about, description=about)
    parser.set_defaults(run=run)
    _add_common(parser)
    return parser


def _document(parser: Parser) -> None:
    parser.add_argument(
        "document",
        metavar=translate("cli", "DOKUMEN"),
        help=translate("cli", "berkas .ramping atau alamat PostgreSQL"),
    )


def _files(parser: Parser) -> None:
    parser.add_argument(
        "files",
        metavar=translate("cli", "BERKAS"),
        type=Path,
        nargs="+",
        help=translate("cli", "xlsx, xls, xlsb, ods, csv, atau folder"),
    )


def _add_demo(commands: Commands) -> None:
    about = translate("cli", "pekerjaan utama pada contoh bawaan: impor, tumpang tindih, rencana")
    parser = _command(commands, "demo", "demo:demo", about)
    parser.add_argument(
        "--out",
        type=Path,
        metavar=translate("cli", "FOLDER"),
        help=translate("cli", "tulis dokumen dan rencana.xlsx di folder ini"),
    )


def _add_intake(commands: Commands) -> None:
    about = translate("cli", "baca dan laporkan cacat berkas; tidak menulis apa pun")
    _files(_command(commands, "check", "intake:check", about))
    about = translate("cli", "bawa berkas ke dalam dokumen")
    parser = _command(commands, "import", "intake:bring_in", about)
    _document(parser)
    _files(parser)
    parser.add_argument(
        "--mapping",
        type=Path,
        metavar="M.json",
        help=translate("cli", "JSON: judul kolom -> nama isian"),
    )
    parser.add_argument(
        "--unit",
        metavar=translate("cli", "NAMA"),
        help=translate("cli", "OPD untuk baris yang tidak menyebutnya"),
    )
    parser.add_argument(
        "--sheet",
        metavar=translate("cli", "LEMBAR"),
        help=translate("cli", "lembar yang diambil, bila tebakannya keliru"),
    )
    parser.add_argument(
        "--header",
        type=int,
        metavar=translate("cli", "BARIS"),
        help=translate("cli", "nomor baris judul kolom, bila tebakannya keliru"),
    )
    parser.add_argument(
        "--dates",
        choices=("day_first", "month_first"),
        help=translate("cli", "cara membaca 01/02/2024: hari dulu atau bulan dulu"),
    )
    parser.add_argument(
        "--dry-run", action="store_true", help=translate("cli", "hanya tunjukkan akibatnya")
    )


def _add_overlaps(commands: Commands) -> None:
    about = translate("cli", "pasangan dan kelompok yang tumpang tindih, beserta buktinya")
    parser = _command(commands, "overlaps", "analysis:overlaps", about)
    _document(parser)
    parser.add_argument(
        "--min",
        type=values.probability,
        default=0.0,
        metavar="P",
        help=translate("cli", "hanya pasangan dengan peluang sekurangnya P (0 sampai 1)"),
    )
    parser.add_argument(
        "--csv",
        type=Path,
        metavar=translate("cli", "BERKAS"),
        help=translate("cli", "tulis pasangan sebagai csv"),
    )


def _add_decide(commands: Commands) -> None:
    about = translate("cli", "tetapkan satu keputusan")
    parser = _command(commands, "decide", "planning:decide", about)
    _document(parser)
    parser.add_argument(
        "application",
        metavar=translate("cli", "APLIKASI"),
        help=translate("cli", "ID atau nama aplikasi"),
    )
    parser.add_argument(
        "action",
        metavar=translate("cli", "KEPUTUSAN"),
        type=values.disposition,
        help=translate("cli", "pertahankan, gabung, ganti, hentikan, hubungkan, atau belum"),
    )
    parser.add_argument(
        "--into",
        default="",
        metavar=translate("cli", "APLIKASI"),
        help=translate("cli", "induk (gabung) atau aplikasi nasional (ganti, hubungkan)"),
    )
    parser.add_argument("--reason", default="", metavar=translate("cli", "ALASAN"))


def _add_plan(commands: Commands) -> None:
    about = translate("cli", "pilih dan jadwalkan; keputusan pejabat tidak pernah diubah")
    parser = _command(commands, "plan", "planning:plan", about)
    _document(parser)
    day = translate("cli", "TANGGAL")
    parser.add_argument(
        "--start", type=values.iso_date, metavar=day, help=translate("cli", "hari pertama")
    )
    parser.add_argument(
        "--deadline", type=values.iso_date, metavar=day, help=translate("cli", "hari terakhir")
    )
    parser.add_argument(
        "--people",
        type=values.people,
        metavar=translate("cli", "peran=n,…"),
        help=translate("cli", "orang per peran, misalnya pengembang=3,data=1.5"),
    )
    effort = parser.add_mutually_exclusive_group()
    effort.add_argument(
        "--seconds",
        type=values.seconds,
        metavar="N",
        help=translate("cli", "cari selama ini"),
    )
    effort.add_argument(
        "--rounds",
        type=values.positive,
        metavar="N",
        help=translate("cli", "cari sekian putaran; hasilnya selalu sama"),
    )
    parser.add_argument("--seed", type=int, metavar="N")


def _add_export(commands: Commands) -> None:
    about = translate("cli", "tulis rencana; jenisnya menurut akhiran nama berkas")
    parser = _command(commands, "export", "publishing:export", about)
    _document(parser)
    parser.add_argument("out", type=Path, metavar=translate("cli", "BERKAS"))
    parser.add_argument(
        "--kind",
        metavar=translate("cli", "JENIS"),
        help=translate("cli", "bila satu akhiran punya beberapa jenis, mis. msproject, archimate"),
    )
    parser.add_argument(
        "--personal",
        action="store_true",
        help=translate("cli", "sertakan data pribadi (UU 27/2022); tanpa ini disamarkan"),
    )


def _add_questionnaire(commands: Commands) -> None:
    about = translate("cli", "satu formulir per OPD: baris, usulan keputusan, kolom jawaban")
    parser = _command(commands, "questionnaire", "publishing:questionnaire", about)
    _document(parser)
    parser.add_argument("folder", type=Path, metavar=translate("cli", "FOLDER"))
    about = translate("cli", "terima kembali formulir dan rencana.xlsx yang sudah diubah")
    parser = _command(commands, "collect", "intake:collect", about)
    _document(parser)
    _files(parser)


def _add_moratorium(commands: Commands) -> None:
    about = translate("cli", "bekukan inventaris; periksa yang baru dan usulan aplikasi")
    parser = _command(commands, "moratorium", "moratorium:moratorium", about)
    _document(parser)
    parser.add_argument("act", choices=("freeze", "check"), metavar="freeze|check")
    parser.add_argument(
        "files",
        metavar=translate("cli", "USULAN"),
        type=Path,
        nargs="*",
        help=translate("cli", "berkas berisi usulan aplikasi (untuk check)"),
    )


def _add_portal(commands: Commands) -> None:
    about = translate("cli", "layanan menurut kebutuhan warga; yang tanpa pengampu, yang ganda")
    parser = _command(commands, "portal", "portal:portal", about)
    _document(parser)
    parser.add_argument(
        "--out",
        type=Path,
        metavar=translate("cli", "BERKAS"),
        help=translate("cli", "tulis juga pohon menu, kesiapan, pertukaran (.xlsx atau .json)"),
    )


def _add_frontpage(commands: Commands) -> None:
    about = translate("cli", "audit beranda portal yang disimpan dari peramban")
    parser = _command(commands, "frontpage", "front_page:frontpage", about)
    parser.add_argument(
        "files",
        metavar=translate("cli", "HALAMAN"),
        type=Path,
        nargs="+",
        help=translate("cli", "html, mhtml, atau folder; yang pertama dianggap beranda"),
    )
    parser.add_argument(
        "--on",
        type=values.iso_date,
        metavar=translate("cli", "TANGGAL"),
        help=translate("cli", "pengumuman dianggap usang per tanggal ini; bawaan: hari ini"),
    )


def _add_rollup(commands: Commands) -> None:
    about = translate("cli", "banyak daerah dalam satu buku kerja")
    parser = _command(commands, "rollup", "rollup:rollup", about)
    parser.add_argument("out", type=Path, metavar="GABUNGAN.xlsx")
    parser.add_argument("documents", nargs="+", metavar=translate("cli", "DOKUMEN"))


def _add_status(commands: Commands) -> None:
    about = translate("cli", "kemajuan, peluang tepat waktu, indikator")
    parser = _command(commands, "status", "tracking:status", about)
    _document(parser)
    add_status(parser)
    about = translate("cli", "catat status tugas: formulir OPD, atau satu tugas")
    parser = _command(commands, "progress", "progress:progress", about)
    _document(parser)
    add_progress(parser)


def _add_documents(commands: Commands) -> None:
    document_arguments.add(partial(_command, commands), _document)


_COMMANDS = (
    _add_demo,
    _add_intake,
    _add_overlaps,
    _add_decide,
    _add_plan,
    _add_export,
    _add_questionnaire,
    _add_status,
    _add_moratorium,
    _add_portal,
    _add_frontpage,
    _add_rollup,
    _add_documents,
)
"""In the order of ``--help``: the order in which the work is done."""
