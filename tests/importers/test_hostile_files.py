"""Files that break readers: refused with the true reason, the rest of the folder still read."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from importers.errors import ImportFileError
from importers.read import read_files
from tests.importers.books import write_xlsx

ROWS = [["Nama Aplikasi", "OPD", "URL"], ["SIMPEG", "BKD", "a.go.id"], ["SIPD", "BPKAD", "b.go.id"]]
SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
ROW = '<row r="{0}"><c r="{1}" t="inlineStr"><is><t>{2}</t></is></c></row>'


def with_sheet(path: Path, xml: str) -> Path:
    """Replace the first sheet of a good workbook."""
    good = write_xlsx(path.with_name("good.xlsx"), ROWS)
    with zipfile.ZipFile(good) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, xml if name.endswith("sheet1.xml") else old.read(name))
    good.unlink()
    return path


def sheet(body: str) -> str:
    return f'<worksheet xmlns="{SPREADSHEET}"><sheetData>{body}</sheetData></worksheet>'


def refused(path: Path) -> str:
    with pytest.raises(ImportFileError) as caught:
        read_files([path])
    assert str(caught.value)
    assert caught.value.advice()
    return caught.value.code


def test_that_a_cell_in_the_last_corner_is_refused_as_too_large(tmp_path):
    body = ROW.format(1, "A1", "Nama Aplikasi") + ROW.format(1048576, "XFD1048576", "x")
    assert refused(with_sheet(tmp_path / "a.xlsx", sheet(body))) == "IMP-LARGE"


def test_that_sixteen_thousand_columns_are_refused_as_too_large(tmp_path):
    body = ROW.format(1, "XFD1", "Nama Aplikasi") + ROW.format(2, "A2", "x")
    assert refused(with_sheet(tmp_path / "a.xlsx", sheet(body))) == "IMP-LARGE"


def test_that_a_million_empty_formatted_rows_do_no_harm(tmp_path):
    body = ROW.format(1, "A1", "Nama Aplikasi") + ROW.format(2, "A2", "SIMPEG")
    body += "".join(f'<row r="{n}"><c r="A{n}" s="0"/></row>' for n in range(3, 200_000))
    body += '<row r="1048576"><c r="ZZ1048576" s="0"/></row>'
    result = read_files([with_sheet(tmp_path / "a.xlsx", sheet(body))])
    assert [app.name for app in result.applications] == ["SIMPEG"]


def test_that_a_zip_bomb_is_refused_before_it_unfolds(tmp_path):
    path = tmp_path / "a.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        package.writestr("[Content_Types].xml", "<Types/>")
        for number in range(8):
            with package.open(f"xl/worksheets/sheet{number}.xml", "w") as member:
                for _ in range(100):
                    member.write(b"\0" * 1_000_000)
    assert refused(path) == "IMP-LARGE"


def test_that_an_ods_of_endlessly_repeated_cells_is_refused(tmp_path):
    path = tmp_path / "a.ods"
    cell = '<table:table-cell office:value-type="string" table:number-columns-repeated="16000">'
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
        '<office:spreadsheet><table:table table:name="A">'
        f'<table:table-row table:number-rows-repeated="1000000">{cell}<text:p>x</text:p>'
        "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", content)
    assert refused(path) == "IMP-LARGE"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.xlsx", b"", "IMP-EMPTY"),
        ("a.csv", b"\r\n \r\n", "IMP-EMPTY"),
        ("a.xlsx", b"PK\x03\x04 not a zip at all", "IMP-CORRUPT"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "IMP-CORRUPT"),
        ("a.pdf", b"%PDF-1.7 ...", "IMP-FORMAT"),
        ("a.csv", bytes(range(256)) * 20, "IMP-FORMAT"),
        ("a.json", b'[{"nama": ', "IMP-CORRUPT"),
        ("a.json", b"[" * 100_000, "IMP-CORRUPT"),
        ("a.json", b"[1, 2]", "IMP-TABLE"),
        ("a.xml", b"<?xml version='1.0'?><a/>", "IMP-FORMAT"),
        ("a.txt", b"satu baris saja", "IMP-TABLE"),
    ],
)
def test_that_a_file_without_a_table_is_refused_with_its_true_reason(tmp_path, name, data, code):
    path = tmp_path / name
    path.write_bytes(data)
    assert refused(path) == code


def test_that_a_missing_file_and_a_zip_of_something_else_are_told_apart(tmp_path):
    assert refused(tmp_path / "tidak-ada.xlsx") == "IMP-MISSING"
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as package:
        package.writestr("foto.jpg", b"x")
    assert refused(tmp_path / "a.xlsx") == "IMP-FORMAT"


def test_that_xml_entities_are_never_expanded(tmp_path):
    path = tmp_path / "a.xml"
    path.write_text(
        '<?xml version="1.0"?><!DOCTYPE model [<!ENTITY a "aaaaaaaaaa">'
        '<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><model xmlns="http://www.opengroup.org/xsd/'
        'archimate/3.0/"><name>&b;</name></model>',
        encoding="utf-8",
    )
    assert refused(path) == "IMP-CORRUPT"


def test_that_bad_files_do_not_keep_a_folder_from_being_read(tmp_path):
    write_xlsx(tmp_path / "baik.xlsx", ROWS)
    (tmp_path / "rusak.xlsx").write_bytes(b"PK\x03\x04rusak")
    (tmp_path / "kosong.csv").write_bytes(b"")
    (tmp_path / "~$baik.xlsx").write_bytes(b"lock")
    result = read_files([tmp_path])
    assert [app.name for app in result.applications] == ["SIMPEG", "SIPD"]
    assert {(i.file, i.row, i.severity.value) for i in result.issues} == {
        ("kosong.csv", 0, "error"),
        ("rusak.xlsx", 0, "error"),
    }
    assert all(issue.text and issue.remedy for issue in result.issues)


def test_that_a_workbook_with_only_hidden_sheets_says_so(tmp_path):
    book = Workbook()
    book.active.append(["Nama Aplikasi", "OPD"])
    book.active.append(["SIMPEG", "BKD"])
    book.create_sheet("Kosong")
    book.active.sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    assert refused(tmp_path / "a.xlsx") == "IMP-TABLE"


def test_that_cells_of_control_characters_are_no_header(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"\x81\x90\r\nNama Aplikasi;OPD\r\n\x8d;\x9d\r\nSIMPEG;BKD\r\n\x90\r\n")
    result = read_files([path])
    assert [app.name for app in result.applications] == ["SIMPEG"]
