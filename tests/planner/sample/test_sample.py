"""The committed sample is what the generator writes, and the truth points at what it says."""

import csv
from collections import Counter

import pytest
from openpyxl import load_workbook

from planner.sample import files, folder, generate, truth

TRUTH = truth()


def cells_of(path):
    """Every cell of every sheet by (sheet, row, column), counted from 1."""
    if path.suffix == ".csv":
        with path.open(encoding="cp1252", newline="") as source:
            rows = list(csv.reader(source, delimiter=";"))
        return {
            ("", r, c): value
            for r, row in enumerate(rows, start=1)
            for c, value in enumerate(row, start=1)
        }
    book = load_workbook(path)
    return {
        (sheet.title, cell.row, cell.column): cell.value
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
    }


@pytest.fixture(scope="module")
def written_anew(tmp_path_factory):
    into = tmp_path_factory.mktemp("sample")
    return into, generate(TRUTH.seed, into=into)


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_that_the_committed_file_is_what_the_generator_writes(path, written_anew):
    assert cells_of(path) == cells_of(written_anew[0] / path.name)


def test_that_the_committed_truth_is_what_the_generator_writes(written_anew):
    assert written_anew[1] == TRUTH
    assert (written_anew[0] / "truth.json").read_bytes() == (folder() / "truth.json").read_bytes()


def test_that_two_runs_write_the_same_bytes(tmp_path, written_anew):
    generate(TRUTH.seed, into=tmp_path)
    for path in files():
        assert (tmp_path / path.name).read_bytes() == (written_anew[0] / path.name).read_bytes()


def test_that_each_row_of_the_truth_stands_where_it_says():
    cells = {path.name: cells_of(path) for path in files()}
    name_column = {path.name: 3 if path.name.startswith("inventaris") else 2 for path in files()}
    for row in TRUTH.rows:
        assert cells[row.file][row.sheet, row.row, name_column[row.file]] == row.name


def test_that_no_other_row_of_the_files_is_numbered_as_an_application():
    """Each numbered data row is in the truth: nothing to read beside it but titles and sums."""
    for path in files():
        cells = cells_of(path)
        name_column = 3 if path.name.startswith("inventaris") else 2
        numbered = {
            (sheet, row)
            for (sheet, row, column), value in cells.items()
            if column == 1
            and str(value).isdecimal()
            and not str(cells[sheet, row, name_column]).isdecimal()
        }
        assert numbered == {(row.sheet, row.row) for row in TRUTH.rows if row.file == path.name}


def test_that_the_agency_has_the_size_of_a_usual_regency():
    assert len(TRUTH.rows) >= 120
    assert len({row.unit for row in TRUTH.rows}) >= 34
    assert len(TRUTH.services) >= 150
    assert len(TRUTH.interfaces) >= 40
    assert 95 <= len(TRUTH.systems) <= 110


def test_that_every_trap_of_the_brief_is_set():
    kinds = Counter(trap.why for trap in TRUTH.unrelated)
    assert {
        "singkatan satu huruf beda",
        "uraian baku yang sama",
        "satu host bersama, isi berbeda",
    } <= set(kinds)
    assert any(len(rows) == 4 for rows in TRUTH.same), "one system under four names"
    assert any(len(rows) == 3 for rows in TRUTH.channels), "web, Android and iOS"
    assert max(map(len, TRUTH.shared_use)) >= 4
    assert max(map(len, TRUTH.components)) >= 4


def test_that_no_pair_is_both_related_and_a_trap():
    related = {
        frozenset((a, b))
        for rows in (
            *TRUTH.same,
            *TRUTH.channels,
            *TRUTH.shared_use,
            *TRUTH.components,
            *(group.rows for group in TRUTH.groups),
        )
        for a in rows
        for b in rows
        if a != b
    }
    assert not related & {frozenset((trap.a, trap.b)) for trap in TRUTH.unrelated}


def test_that_rows_of_one_set_belong_to_one_system():
    system = {row.id: row.system for row in TRUTH.rows}
    for rows in (*TRUTH.same, *TRUTH.channels, *TRUTH.shared_use):
        assert len({system[row] for row in rows}) == 1
    listed = {row for rows in (*TRUTH.same, *TRUTH.channels, *TRUTH.shared_use) for row in rows}
    often = Counter(system.values())
    assert listed == {row for row, name in system.items() if often[name] > 1}


def test_that_every_rival_of_a_national_application_is_the_regions_own():
    locked = {lock.row for lock in TRUTH.locked}
    for match in TRUTH.national:
        assert match.is_it == (match.row in locked)


def test_that_the_listing_can_only_be_read_as_cp1252():
    raw = next(path for path in files() if path.suffix == ".csv").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        raw.decode("utf-8")
    assert "data fiktif" in raw.decode("cp1252")


def test_that_gaps_are_as_wide_as_in_a_real_inventory():
    """Measured on 189 real rows: 41 % without address, 13 % without function, 72 % without year."""
    empty = Counter()
    for path in files():
        cells = cells_of(path)
        head = {
            str(value): (sheet, row, column)
            for (sheet, row, column), value in cells.items()
            if value and row <= 8
        }
        for name, titles in {
            "url": ("Alamat URL", "Alamat Website", "Link"),
            "function": ("Fungsi Aplikasi", "Fungsi", "Kegunaan"),
            "year": ("Tahun Pembuatan", "Tahun Dibuat", "TA"),
            "legal": ("Dasar Hukum", "Landasan Hukum"),
        }.items():
            column = next(head[title][2] for title in titles if title in head)
            empty[name] += sum(
                cells[row.sheet, row.row, column] in (None, "", "-", "belum ada")
                for row in TRUTH.rows
                if row.file == path.name
            )
    share = {name: count / len(TRUTH.rows) for name, count in empty.items()}
    assert 0.25 <= share["url"] <= 0.5
    assert 0.05 <= share["function"] <= 0.2
    assert 0.35 <= share["year"] <= 0.75
    assert 0.7 <= share["legal"] <= 0.92


def test_that_another_seed_gives_another_agency(tmp_path):
    other = generate(2, into=tmp_path)
    names = {row.name for row in TRUTH.rows}
    assert len(other.rows) >= 120
    assert sum(row.name not in names for row in other.rows) >= 30
