"""Writes the csv: semicolons, cp1252, other words for everything, money and years as text."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from random import Random

from graph.model import DeveloperKind, Platform, UsageStatus
from planner.sample.entries import Entry

LISTING = "aplikasi_opd.csv"
ENCODING = "cp1252"

_HEAD = (
    "No", "Judul Aplikasi", "Instansi", "Kegunaan", "Penjelasan", "Jenis Layanan Yang Didukung",
    "Informasi Terkait Input", "Informasi Terkait Output", "Target User", "Jml Pengguna",
    "Jenis (Web/Mobile/Desktop)", "Link", "TA", "Kondisi", "Biaya Operasional", "Penyedia",
    "Pusat/Daerah", "Tempat Server", "Landasan Hukum", "Terhubung Dengan", "Contact Person",
    "No HP", "Catatan",
)  # fmt: skip
_TITLE = "Daftar aplikasi perangkat daerah – Kabupaten Contoh (data fiktif)"

_STATUS = {
    UsageStatus.ACTIVE: ("Berjalan", "Aktif", "Digunakan"),
    UsageStatus.ACTIVE_UNUSED: ("Aktif dan Tidak Digunakan",),
    UsageStatus.INACTIVE_PLANNED: ("Tidak Aktif tetapi Akan Digunakan",),
    UsageStatus.INACTIVE: ("Non Aktif", "Mati"),
    UsageStatus.IN_DEVELOPMENT: ("Ujicoba",),
}
_PLATFORM = {
    Platform.WEB: "Website",
    Platform.MOBILE: "Android",
    Platform.MOBILE_WEB: "Mobile Web",
    Platform.DESKTOP: "Desktop",
}
_MAKER = {
    DeveloperKind.CENTRAL: "Pusat",
    DeveloperKind.PROVINCE: "Aplikasi Provinsi",
    DeveloperKind.LOCAL: "Aplikasi Daerah",
    DeveloperKind.IN_HOUSE: "Mandiri",
    DeveloperKind.VENDOR: "Vendor",
}
_EMPTY = ("-", "-", "", "belum ada")


def write_listing(
    entries: Sequence[tuple[int, Entry]], path: Path, rng: Random
) -> dict[int, tuple[str, int]]:
    """Write the csv; return where each entry stands (line numbers count from 1)."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([_TITLE] + [""] * (len(_HEAD) - 1))
    writer.writerow(_HEAD)
    placed = {}
    misspelt = set(rng.sample(range(len(entries)), 4))
    for number, (index, entry) in enumerate(entries, start=1):
        placed[index] = ("", number + 2)
        writer.writerow(_cells(number, entry, rng, misspell=number - 1 in misspelt))
    path.write_bytes(text.getvalue().encode(ENCODING))
    return placed


def _cells(number: int, entry: Entry, rng: Random, *, misspell: bool) -> list[str]:
    function = _misspell(entry.function, rng) if misspell else entry.function
    cells = [
        str(number),
        entry.name,
        entry.unit.acronym,
        function,
        entry.description,
        ", ".join(entry.services),
        ", ".join(entry.inputs),
        ", ".join(entry.outputs),
        entry.users,
        _count(entry.user_count),
        " & ".join(_PLATFORM[each] for each in entry.platform),
        entry.url,
        "" if entry.year is None else f"TA {entry.year}",
        rng.choice(_STATUS[entry.status]),
        _rupiah(entry.cost),
        entry.developer,
        _MAKER[entry.developer_kind],
        entry.hosting,
        entry.legal,
        ", ".join(entry.reads),
        f"Pengelola {entry.contact}",
        f"0800-000-{entry.contact:04}",
        entry.notes,
    ]
    return [cell or rng.choice(_EMPTY) for cell in cells]


def _count(count: int | None) -> str:
    return "" if count is None else f"{count:,}".replace(",", ".")


def _rupiah(amount: int | None) -> str:
    return "" if amount is None else "Rp " + f"{amount:,}".replace(",", ".") + ",-"


def _misspell(text: str, rng: Random) -> str:
    """Drop one letter inside one long word, as hasty typing does."""
    words = text.split()
    long_words = [place for place, word in enumerate(words) if len(word) > 7]
    if not long_words:
        return text
    place = rng.choice(long_words)
    cut = rng.randint(2, len(words[place]) - 3)
    words[place] = words[place][:cut] + words[place][cut + 1 :]
    return " ".join(words)
