"""Base, theirs, ours, cell by cell: whatever either side does to whichever kind of field."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from graph.model import (
    Application,
    ApplicationId,
    Category,
    DeveloperKind,
    Platform,
    Service,
    Unit,
    UnitId,
    UsageStatus,
)
from importers.assemble import service_id
from planner.domain.change import Change
from planner.domain.project import Project
from planner.workspace import intake
from planner.workspace.document import open_document
from planner.workspace.publishing import export
from tests.planner.export.agency import DEADLINE, START

HEADER = 4
UNITS = [Unit(id=UnitId(name.lower().replace(" ", "-")), name=name)
         for name in ("Dinas Sosial", "Dinas Kesehatan", "Dinas Pendidikan")]  # fmt: skip
SERVICES = [Service(id=service_id(name), name=name) for name in
            ("Bantuan Sosial", "Rujukan Pasien", "Daftar Sekolah")]  # fmt: skip
CELLS = {
    # field: header, base, ours, what they type, what that means
    "name": ("Nama Aplikasi", "SI Dasar", "SI Kami", "SI Mereka", "SI Mereka"),
    "acronym": ("Singkatan", "SID", "SIK", "SIM", "SIM"),
    "unit": ("OPD Pengelola", UNITS[0].id, UNITS[1].id, UNITS[2].name, UNITS[2].id),
    "description": ("Uraian Aplikasi", "Uraian dasar", "Uraian kami", "=1+1", "=1+1"),
    "function": ("Fungsi Aplikasi", "Fungsi a", "Fungsi b", "Fungsi c", "Fungsi c"),
    "output": ("Luaran", "Luaran a", "Luaran b", "Luaran c", "Luaran c"),
    "category": ("Website/Aplikasi", None, Category.WEBSITE, "Aplikasi", Category.APPLICATION),
    "services": ("Layanan yang Didukung", (SERVICES[0].id,), (SERVICES[1].id,),
                 "Daftar Sekolah", (SERVICES[2].id,)),
    "data_used": ("Data yang Digunakan", ("NIK", "KK"), ("KTP",), "Akta; Izin", ("Akta", "Izin")),
    "data_input": ("Inputan Data", ("a1",), ("b1", "b2"), "c1", ("c1",)),
    "data_output": ("Luaran Data", ("a1",), ("b1",), "c1; c2", ("c1", "c2")),
    "users": ("Pengguna", "warga", "pegawai", "pelaku usaha", "pelaku usaha"),
    "user_count": ("Jumlah Pengguna", 10, 20, 1200, 1200),
    "platform": ("Basis Aplikasi", (Platform.WEB,), (Platform.DESKTOP,), "Mobile",
                 (Platform.MOBILE,)),
    "status": ("Status Pemakaian", UsageStatus.ACTIVE, UsageStatus.INACTIVE, "Dalam pengembangan",
               UsageStatus.IN_DEVELOPMENT),
    "urls": ("Alamat URL", ("a.contoh.go.id",), ("b.contoh.go.id",), "c.contoh.go.id",
             ("c.contoh.go.id",)),
    "developer": ("Unit Pengembang", "PT A", "PT B", "PT C", "PT C"),
    "developer_kind": ("Sumber Aplikasi", DeveloperKind.VENDOR, DeveloperKind.LOCAL,
                       "Kementerian/lembaga pusat", DeveloperKind.CENTRAL),
    "year_built": ("Tahun Pembuatan", 2018, 2019, 2020, 2020),
    "year_updated": ("Update Terakhir", 2021, 2022, 2023, 2023),
    "cost_build": ("Biaya Pembangunan", 100_000_000, 200_000_000, "Rp300.000.000", 300_000_000),
    "cost_yearly": ("Biaya Pemeliharaan", 10_000_000, 20_000_000, 30_000_000, 30_000_000),
    "personal_data": ("Mengandung Data Pribadi", None, True, "Tidak", False),
    "legal_basis": ("Dasar Hukum", "Perbup 1", "Perbup 2", "Perbup 3", "Perbup 3"),
    "integrated_with": ("Terintegrasi dengan", ("X",), ("Y",), "Z", ("Z",)),
    "rab_code": ("Kode RAB", "RAB.01", "RAB.02", "RAB.03", "RAB.03"),
    "ral_code": ("Kode RAL", "RAL.01", "RAL.02", "RAL.03", "RAL.03"),
    "notes": ("Keterangan", "Kontak Budi: 081234567890", "catatan kami", "catatan mereka",
              "catatan mereka"),
    "extra": ("Lokasi Server", (("hosting", "PDNS"),), (("hosting", "Colo"),), "Cloud",
              (("hosting", "Cloud"),)),
}  # fmt: skip
FILLED = {"category": Category.APPLICATION, "personal_data": False}
"""What the last row has, so that no column is empty in the export."""


def base(number, last):
    values = {field: cell[1] for field, cell in CELLS.items()}
    values |= FILLED if number == last else {}
    return Application(**values | {"id": ApplicationId(f"a-{number}"), "name": f"SI {number}"})


def drawn(seed, count):
    """Draw for every row and field who changes it: nobody, ours, theirs, both, both alike."""
    chance = random.Random(seed)
    who = ("nobody", "ours", "theirs", "both", "alike")
    return {(row, field): chance.choice(who) for row in range(count) for field in CELLS}


@pytest.mark.parametrize("seed", [1, 2])
def test_that_every_cell_ends_as_the_side_that_changed_it_and_ours_where_both_did(tmp_path, seed):
    count = 10
    rows = [base(number, count) for number in range(count + 1)]
    cases = drawn(seed, count)
    project = Project(agency="Kabupaten Contoh", start=START, deadline=DEADLINE)
    sheet = tmp_path / "rencana.xlsx"
    with open_document(tmp_path / "contoh.ramping") as document:
        facts = [*UNITS, *SERVICES, *rows, project]
        document.apply("Dasar", [Change.between(None, fact) for fact in facts])
        export(document, sheet)
        _ours(document, rows, cases)
        _theirs(sheet, cases)
        proposal = intake.propose(document, [sheet])
        if proposal.changes:
            intake.accept(document, proposal)
        after = document.snapshot().portfolio.applications
    wrong = [
        (key, getattr(after[ApplicationId(f"a-{key[0]}")], key[1]))
        for key, case in cases.items()
        if getattr(after[ApplicationId(f"a-{key[0]}")], key[1]) != expected(rows, key, case)
    ]
    assert wrong == []
    told = {(one.id, one.field) for one in proposal.conflicts}
    both = {(f"a-{row}", CELLS[field][0]) for (row, field), case in cases.items() if case == "both"}
    assert told == both


def expected(rows, key, case):
    row, field = key
    match case:
        case "nobody":
            return getattr(rows[row], field)
        case "ours" | "both":
            return CELLS[field][2]
        case _:
            return CELLS[field][4]


def _ours(document, rows, cases):
    changes = []
    for number, row in enumerate(rows[:-1]):
        new = {
            field: CELLS[field][4 if case == "alike" else 2]
            for (at, field), case in cases.items()
            if at == number and case in {"ours", "both", "alike"}
        }
        changes.append(Change.between(row, replace(row, **new)))
    document.apply("Suntingan kami", changes)


def _theirs(path, cases):
    book = load_workbook(path)
    page = book["Inventaris"]
    titles = [cell.value for cell in page[HEADER]]
    lines = {row[0].value: row for row in page.iter_rows(min_row=HEADER + 1)}
    for (number, field), case in cases.items():
        if case in {"theirs", "both", "alike"}:
            title, typed = CELLS[field][0], CELLS[field][3]
            cell = lines[f"a-{number}"][titles.index(title)]
            cell.value = typed
            cell.data_type = "s" if isinstance(typed, str) else "n"
    book.save(path)
