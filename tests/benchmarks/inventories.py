"""Seeded synthetic inventories of any size, with planted second listings as truth.

Fictional throughout. A job, an object and an office make a function; a coined name, a free
description and cells with gaps make a row; a share of rows is listed again with noise.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from graph.model import Application, ApplicationId, Unit, UnitId
from graph.portfolio import Portfolio

_JOBS = """
    pencatatan pelaporan pemantauan pendaftaran pengelolaan penjadwalan verifikasi penyaluran
    pendataan pengawasan pemetaan pelayanan pembayaran penilaian pengarsipan konsultasi
"""
_OBJECTS = """
    surat|presensi pegawai|pengaduan warga|izin usaha|pajak daerah|retribusi pasar|aset daerah
    arsip|perjalanan dinas|bantuan sosial|harga pangan|antrian pasien|rekam medis|obat puskesmas
    perpustakaan|beasiswa|data siswa|sertifikasi guru|uji kendaraan|parkir|trayek angkutan
    sampah|pohon kota|air minum|jalan rusak|jembatan|irigasi|tata ruang|peta desa|dana desa
    kartu keluarga|akta kelahiran|lowongan kerja|pelatihan kerja|koperasi|produk umkm|wisata
    kalender budaya|sanggar seni|atlet|kelompok tani|pupuk|alat mesin pertanian|ternak|nelayan
    lelang ikan|stok beras|bencana|posko|pemadam|ketertiban|produk hukum|notula rapat|tamu
    kinerja pegawai|kenaikan pangkat|cuti|diklat|anggaran|perencanaan|monev proyek|pengadaan
    risiko|hasil audit|gratifikasi|berita|ppid|survei kepuasan|statistik|cctv|jaringan kantor
"""
_DETAILS = """
    petugas mengisi formulir lalu atasan menyetujui|data ditarik setiap bulan
    warga mengunggah berkas dari rumah|laporan dicetak per triwulan|lokasi tampak pada peta
    notifikasi dikirim lewat surel|rekap dapat diunduh|terhubung dengan mesin di loket
    operator kecamatan memeriksa isian|riwayat tersimpan per tahun|bukti foto dilampirkan
    jadwal disusun otomatis|tagihan muncul di akun|nomor tiket diberikan kepada pemohon
    hasilnya dibahas dalam rapat|admin bidang mengelola akun|kode batang dipindai di lapangan
"""
_SYLLABLES = """
    ba bi da di ga gi ka ki la li ma mi na ni pa pi ra ri sa si ta ti wa ya lo mo no to
"""


def _phrases(block: str) -> tuple[str, ...]:
    lines = (line.strip() for line in block.strip().splitlines())
    return tuple(phrase for line in lines for phrase in line.split("|"))


JOBS, SYLLABLES = tuple(_JOBS.split()), tuple(_SYLLABLES.split())
OBJECTS, DETAILS = _phrases(_OBJECTS), _phrases(_DETAILS)
_STOCK = "Aplikasi penunjang tugas dan fungsi perangkat daerah."


@dataclass(frozen=True, slots=True)
class Inventory:
    """A portfolio and the pairs that are one system listed twice."""

    portfolio: Portfolio
    twins: frozenset[tuple[ApplicationId, ApplicationId]]


def synthetic(count: int, seed: int = 1, twice: float = 0.08) -> Inventory:
    """Draw an inventory of ``count`` rows, a share of them second listings."""
    rng = Random(seed)
    units = [
        Unit(id=UnitId(f"u{at}"), name=f"Dinas {rng.choice(OBJECTS).title()} {_place(at // 20)}")
        for at in range(max(count // 8, 1))
    ]
    apps, twins = [], []
    for row, original in _rows(count, units, rng, twice):
        apps.append(row)
        if original is not None:
            twins.append((original, row.id))
    return Inventory(Portfolio.of(units=units, applications=apps), frozenset(twins))


def _rows(
    count: int, units: list[Unit], rng: Random, twice: float
) -> Iterator[tuple[Application, ApplicationId | None]]:
    made: list[Application] = []
    for number in range(count):
        identity = ApplicationId(f"a{number:06}")
        if made and rng.random() < twice:
            original = rng.choice(made)
            yield _again(original, identity, units, rng), original.id
        else:
            row = _fresh(identity, units, rng)
            made.append(row)
            yield row, None


def _fresh(identity: ApplicationId, units: list[Unit], rng: Random) -> Application:
    at = rng.randrange(len(units))
    unit, place = units[at], _place(at // 20)
    job, about = rng.choice(JOBS), rng.choice(OBJECTS)
    coined = "si" + "".join(rng.choice(SYLLABLES) for _ in range(rng.choice((2, 3, 3))))
    name = rng.choice(
        (
            coined.upper(),
            f"{coined.upper()} ({f'Sistem Informasi {job} {about}'.title()})",
            f"Aplikasi {job} {about}".title(),
            f"E-{about} {place}".title(),
        )
    )
    own = " ".join(_word(int(rng.paretovariate(0.7))) for _ in range(rng.randrange(2, 7)))
    description = f"{job} {about} {own}, {rng.choice(DETAILS)} {own[:9]}".capitalize()
    chance = rng.random()
    if chance < 0.13:
        description = ""
    elif chance < 0.18:
        description = _STOCK
    host = f"{coined}.{place}kab.go.id"
    return Application(
        id=identity,
        name=name,
        unit=unit.id,
        description=description,
        function=f"{job} {about}".capitalize() if rng.random() < 0.6 else "",
        urls=(host,) if rng.random() < 0.59 else (),
        users=rng.choice(("warga", "pegawai", "operator", "")),
    )


def _again(
    original: Application, identity: ApplicationId, units: list[Unit], rng: Random
) -> Application:
    """List a system a second time, as another office or another year would."""
    name = original.name
    if "(" in name and rng.random() < 0.5:
        name = name.split(" (")[0] if rng.random() < 0.5 else name.split("(")[1].rstrip(")")
    elif rng.random() < 0.4:
        name = _misspelt(name, rng)
    said = original.description.split()
    if said and rng.random() < 0.5:
        said = [word for word in said if rng.random() > 0.2]
    return Application(
        id=identity,
        name=name,
        unit=original.unit if rng.random() < 0.7 else rng.choice(units).id,
        description=" ".join(said) if rng.random() < 0.85 else "",
        function=original.function if rng.random() < 0.7 else "",
        urls=original.urls if rng.random() < 0.6 else (),
        users=original.users,
    )


def _word(number: int) -> str:
    """Return an invented word; small numbers are the frequent ones."""
    number %= 40_000
    parts = []
    while number or len(parts) < 2:
        number, rest = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[rest])
    return "".join(parts)


def _place(number: int) -> str:
    return f"tanah{_word(number)}"


def _misspelt(name: str, rng: Random) -> str:
    at = rng.randrange(len(name))
    return name[:at] + name[at + 1 :] if len(name) > 5 else name


def write(count: int, records: Path, pairs: Path) -> None:
    """Write an inventory as two files, for programs that know nothing of ours."""
    inventory = synthetic(count)
    with records.open("w", encoding="utf-8", newline="") as out:
        table = csv.writer(out)
        table.writerow(("id", "name", "unit", "description", "function", "url"))
        for app in inventory.portfolio.applications.values():
            url = app.urls[0] if app.urls else ""
            table.writerow((app.id, app.name, app.unit, app.description, app.function, url))
    with pairs.open("w", encoding="utf-8", newline="") as out:
        csv.writer(out).writerows(sorted(inventory.twins))


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
