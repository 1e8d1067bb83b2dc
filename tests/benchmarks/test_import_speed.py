"""Speed and memory of an import, as ratios against pandas with openpyxl in the same run."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import Workbook

HEADER = (
    "No", "Nama Aplikasi", "Perangkat Daerah", "Uraian Aplikasi", "Fungsi Aplikasi",
    "Layanan yang Didukung", "Inputan Data", "Luaran Data", "Sasaran Pengguna", "Jumlah Pengguna",
    "Basis Aplikasi", "Alamat URL", "Status Pemakaian", "Tahun Pembuatan", "Unit Pengembang",
    "Asal Aplikasi", "Lokasi Server", "Biaya Pemeliharaan per Tahun (Rp)",
    "Mengandung Data Pribadi", "Dasar Hukum", "Terintegrasi dengan", "PIC", "Kontak",
    "Bahasa Pemrograman", "Keterangan",
)  # fmt: skip
WORDS = [
    "sistem",
    "informasi",
    "data",
    "layanan",
    "pegawai",
    "surat",
    "izin",
    "aset",
    "pajak",
    "warga",
    "desa",
    "sekolah",
]
OURS = """
import resource, sys, time
from pathlib import Path
from importers.read import read_files
import scipy.optimize
base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
start = time.perf_counter()
result = read_files([Path(sys.argv[1])])
seconds = time.perf_counter() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(seconds, (peak - base) / 1024, len(result.applications))
"""
PANDAS = """
import sys, time, warnings
import openpyxl, pandas
warnings.simplefilter("ignore")
start = time.perf_counter()
frame = pandas.read_excel(sys.argv[1], engine="openpyxl")
print(time.perf_counter() - start, 0, len(frame))
"""
RAW = """
import sys, time
from python_calamine import CalamineWorkbook
start = time.perf_counter()
rows = CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_index(0).to_python()
print(time.perf_counter() - start, 0, len(rows) - 1)
"""


def write(path: Path, rows: int) -> Path:
    """Write an inventory of 25 columns with repeating and unique texts."""
    chance = random.Random(1)

    def words(count: int) -> str:
        return " ".join(chance.choice(WORDS) for _ in range(count))

    book = Workbook(write_only=True)
    page = book.create_sheet("Data")
    page.append(HEADER)
    offices = ["Dinas Kesehatan", "Dinas Pendidikan", "Bappeda", "Diskominfo", "BKD"]
    for n in range(rows):
        page.append((
            n + 1, f"SI {words(2)} {n}", chance.choice(offices), words(12), words(8),
            f"Layanan {words(2)}; Layanan {words(2)}", words(3), words(3), "masyarakat, ASN",
            chance.randrange(5000), chance.choice(["Web", "Mobile", "Web, Android"]),
            f"https://a{n}.contohkab.go.id", chance.choice(["Aktif", "Tidak Aktif"]),
            chance.randrange(2010, 2026), "Diskominfo", chance.choice(["Vendor", "Swakelola"]),
            "PDNS", chance.randrange(10**8), chance.choice(["Ya", "Tidak"]), f"Perbup {n % 90}",
            f"SI {n % 50}", f"Pengelola {n}", f"0812000{n:05d}", "PHP", words(4),
        ))  # fmt: skip
    book.save(path)
    return path


def run(script: str, path: Path) -> tuple[float, float, int]:
    """Return seconds, MB above base and rows of one reading in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", script, str(path)], capture_output=True, text=True, check=True
    )
    seconds, megabytes, rows = done.stdout.split()
    return float(seconds), float(megabytes), int(rows)


@pytest.mark.benchmark
def test_that_an_inventory_is_understood_faster_than_pandas_only_loads_it(tmp_path):
    path = write(tmp_path / "a.xlsx", 30_000)
    ours, megabytes, rows = min(run(OURS, path) for _ in range(2))
    pandas, _, loaded = run(PANDAS, path)
    raw, _, _ = min(run(RAW, path) for _ in range(2))
    print(
        f"30,000 x 25: {ours:.1f} s and {megabytes:.0f} MB to facts; pandas+openpyxl "
        f"{pandas:.1f} s ({pandas / ours:.1f} times); calamine alone {raw:.1f} s"
    )
    assert rows == loaded == 30_000
    assert pandas / ours >= 4
    assert megabytes <= 450


@pytest.mark.benchmark
def test_that_time_grows_with_the_rows_and_no_faster(tmp_path):
    small, _, _ = min(run(OURS, write(tmp_path / "a.xlsx", 10_000)) for _ in range(2))
    large, megabytes, rows = run(OURS, write(tmp_path / "b.xlsx", 80_000))
    print(f"80,000 x 25: {large:.1f} s, {megabytes:.0f} MB, {large / small:.1f} times 10,000")
    assert rows == 80_000
    assert large / small <= 14
