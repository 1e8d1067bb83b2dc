"""Personal data (UU 27/2022): found wherever it stands, marked, masked when it travels."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Application, ApplicationId
from graph.portfolio import Portfolio
from importers.merging import fill_in
from importers.personal import MASK, mask, masked, personal_parts, restored, unmasked
from importers.read import read_files
from importers.reconcile import reconcile
from tests.importers.books import write_xlsx

FOUND = {
    "Hubungi Bpk. Budi Santoso, S.Kom (0812-3456-7890)": ("Budi Santoso, S.Kom", "0812-3456-7890"),
    "admin siti.aminah@contoh.go.id": ("siti.aminah@contoh.go.id",),
    "NIP. 19850101 201001 1 001": ("19850101 201001 1 001",),
    "NIK 3201011501900001 atas nama pengguna": ("3201011501900001",),
    "WA +62 812 3456 7890": ("+62 812 3456 7890",),
    "telp. (0361) 234567": ("(0361) 234567",),
    "a.n. Siti Aminah": ("Siti Aminah",),
    "dibuat Rahmat Hidayat, S.T., M.Kom.": ("Rahmat Hidayat, S.T., M.Kom.",),
}
INNOCENT = (
    "Layanan Ibu Hamil dan Anak di Ibu Kota",
    "Pengelola: Dinas Kesehatan; Penanggung Jawab: Kepala Bidang Aplikasi",
    "Perbup 12/2021, anggaran Rp850.000.000, 20210812 baris",
    "IP 103.81.234.56, versi 8.12, Nomor 800/0812/2020",
    "Kontak: Diskominfo, admin kecamatan, ASN",
)
WORDS = [
    "Bpk. ",
    "Budi Santoso",
    "0812",
    "34567890",
    "@",
    "siti",
    ".go.id",
    " ",
    ", S.Kom",
    "\n",
    "x",
]
PIECES = st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=3)), max_size=12)
TEXTS = PIECES.map("".join)


@pytest.mark.parametrize("text", FOUND)
def test_that_personal_data_in_a_sentence_is_found(text):
    assert personal_parts(text) == FOUND[text]


@pytest.mark.parametrize("text", INNOCENT)
def test_that_an_innocent_sentence_stays(text):
    assert mask(text) == text


@given(TEXTS)
def test_that_a_mask_hides_everything_and_can_be_taken_off(text):
    hidden = mask(text)
    assert not any(part in hidden.split(MASK) for part in personal_parts(text))
    if MASK not in text:
        assert restored(hidden, text) == text


def test_that_an_edit_around_a_mask_keeps_what_was_behind_it():
    known = Application(
        id=ApplicationId("a"),
        name="A",
        notes="Kontak: Budi, 081234567890",
        extra=(("pic", "Budi"),),
    )
    back = Application(id=ApplicationId("a"), name="A", notes=f"Rusak. Kontak: {MASK}, {MASK}")
    assert unmasked(back, known).notes == "Rusak. Kontak: Budi, 081234567890"
    assert fill_in(known, masked(known)) == known


def test_that_columns_and_free_texts_are_marked_and_issues_say_nothing_private(tmp_path):
    rows = [
        ("No", "Nama Aplikasi", "PIC", "No HP", "Tahun", "Sasaran Pengguna", "Keterangan"),
        (1, "SIPADU", "Budi", "081234567890", "0812-1111-2222", "warga", "baik"),
        (2, "SIMONEV", "Siti", "081234567891", 2020, "Bpk. Andi Wijaya", "cp siti@contoh.go.id"),
        (3, "SIGAP", "Rina", "081234567892", 2021, "pegawai", "NIP 198501012010011001"),
        (4, "", "Wayan", "081234567893", 2021, "admin: Made Suta", ""),
    ]  # fmt: skip
    result = read_files([write_xlsx(tmp_path / "a.xlsx", rows)])
    marked = {column.header for column in result.readings[0].columns if column.personal}
    assert marked == {"PIC", "No HP"}
    told = {one.column: one.value for one in result.issues if one.kind == "personal_text"}
    assert told == {"F": "Sasaran Pengguna (2)", "G": "Keterangan (2)"}
    said = " ".join(f"{one.text} {one.value}" for one in result.issues)
    for secret in ("Budi", "Wayan", "Andi", "Made", "siti@", "0812", "1985"):
        assert secret not in said
    assert {one.kind for one in result.issues} >= {"not_a_year", "row_without_name"}
    assert dict(result.applications[1].extra)["pic"] == "Siti"  # the document itself keeps all


def test_that_files_that_disagree_tell_no_names(tmp_path):
    paths = []
    for name, pic in (("a", "Budi Santoso"), ("b", "Siti Aminah")):
        rows = [("Nama Aplikasi", "OPD", "PIC"), ("SIPADU", "Dinas Sosial", pic)]
        paths.append(write_xlsx(tmp_path / f"{name}.xlsx", rows))
    found = reconcile(Portfolio(), read_files(paths))
    said = " ".join(one.text + one.value for one in found.issues)
    assert found.issues
    assert "Budi" not in said
    assert "Siti" not in said
