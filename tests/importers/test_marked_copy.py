"""The officer's own workbook with the doubtful cells marked."""

from __future__ import annotations

from openpyxl import load_workbook

from importers.marked_copy import write_marked_copy
from importers.read import read_files
from tests.importers.books import write_csv, write_xlsx

ROWS = [
    ["Nama Aplikasi", "OPD", "Tahun Pembuatan", "Catatan"],
    ["SIMPEG", "BKD", "entah", "=1+1"],
    ["SIPD", "BPKAD", 2020, "baik"],
    ["", "BPKAD", 2021, "tanpa nama"],
]


def test_that_doubtful_cells_carry_colour_and_comment(tmp_path):
    source = write_xlsx(tmp_path / "a.xlsx", ROWS)
    result = read_files([source])
    copy = write_marked_copy(source, result.issues, tmp_path / "a-ditandai.xlsx")
    page = load_workbook(copy)["Data"]
    assert "tahun" in page["C2"].comment.text
    assert page["C2"].fill.fgColor.rgb != "00000000"
    assert page["A4"].comment is not None
    assert page["A3"].comment is None
    assert load_workbook(source)["Data"]["C2"].comment is None


def test_that_a_text_file_becomes_a_workbook_whose_texts_stay_texts(tmp_path):
    source = write_csv(tmp_path / "a.csv", ROWS)
    result = read_files([source])
    copy = write_marked_copy(source, result.issues, tmp_path / "b.xlsx")
    book = load_workbook(copy)
    page = book.worksheets[0]
    assert (page["D2"].value, page["D2"].data_type) == ("=1+1", "s")
    assert page["C2"].comment is not None
    listed = list(book.worksheets[-1].iter_rows(values_only=True))
    assert len(listed) == len(result.issues) + 1
