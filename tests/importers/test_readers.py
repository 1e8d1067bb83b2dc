"""Files that are no workbook: text in any delimiter and encoding, web pages, JSON, ArchiMate."""

from __future__ import annotations

import json

import pytest

from graph.model import UsageStatus
from importers.read import read_files
from tests.importers.books import write_csv, write_xlsx

ROWS = [
    ["No", "Nama Aplikasi", "OPD", "Uraian", "Status"],
    [1, "SIMPEG", "BKD", "Café “pegawai” – é", "Aktif"],
    [2, "SIPD", "BPKAD", "Keuangan", "Tidak Aktif"],
    [3, "SIKS", "Dinsos", "Bantuan", "Aktif"],
]


def names(path):
    return [app.name for app in read_files([path]).applications]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|", "^", "~"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_that_any_delimiter_in_any_encoding_is_read(tmp_path, mark, encoding):
    path = write_csv(tmp_path / "a.csv", ROWS, mark=mark, encoding=encoding)
    result = read_files([path])
    assert [app.name for app in result.applications] == ["SIMPEG", "SIPD", "SIKS"]
    assert result.applications[0].description == "Café “pegawai” – é"


def test_that_the_delimiter_named_in_the_first_line_is_used(tmp_path):
    path = tmp_path / "a.csv"
    path.write_bytes(b"sep=;\r\nNama Aplikasi;Uraian\r\nSIMPEG;a, b, c\r\nSIPD;d, e, f\r\n")
    result = read_files([path])
    assert [app.description for app in result.applications] == ["a, b, c", "d, e, f"]
    assert [app.origins[0].row for app in result.applications] == [3, 4]


def test_that_rows_are_counted_as_the_spreadsheet_counts_them(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(
        'Judul\n\nNama Aplikasi,Uraian\nSIMPEG,"dua\nbaris"\nSIPD,satu\n', encoding="utf-8"
    )
    assert [app.origins[0].row for app in read_files([path]).applications] == [4, 5]


def test_that_a_quote_that_never_closes_does_not_swallow_the_file(tmp_path):
    lines = ["Nama Aplikasi,OPD", '"SIMPEG,BKD', *(f"Sistem {n},BKD" for n in range(100))]
    path = tmp_path / "a.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    result = read_files([path])
    assert len(result.applications) == 101
    assert "unbalanced_quote" in {issue.kind for issue in result.issues}


def test_that_mojibake_is_repaired_and_told(tmp_path):
    broken = "Sistem “Sehat”".encode().decode("cp1252", errors="ignore")
    path = write_xlsx(tmp_path / "a.xlsx", [["Nama Aplikasi", "OPD"], ["CafÃ© Data", "BKD"]])
    result = read_files([path])
    assert result.applications[0].name == "Café Data"
    assert [issue.kind for issue in result.issues] == ["mojibake"]
    assert broken != "Sistem “Sehat”"


def test_that_a_web_page_saved_as_xls_is_read(tmp_path):
    rows = "".join(
        "<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS[1:]
    )
    page = (
        "<html><head><style>td {color: red}</style></head><body><table><tr><td>menu</td></tr>"
        "</table><table border=1><tr><td colspan=5>DAFTAR APLIKASI</td></tr><tr>"
        + "".join(f"<th>{cell}</th>" for cell in ROWS[0])
        + f"</tr>{rows}</table></body></html>"
    )
    path = tmp_path / "a.xls"
    path.write_text(page, encoding="utf-8")
    assert names(path) == ["SIMPEG", "SIPD", "SIKS"]


def test_that_cells_of_a_web_page_that_reach_down_leave_their_place(tmp_path):
    path = tmp_path / "a.html"
    path.write_text(
        "<table><tr><th>OPD</th><th>Nama Aplikasi</th></tr>"
        "<tr><td rowspan=2>Dinas Kesehatan</td><td>SIMPUS</td></tr><tr><td>SIRS<br>Online</td></tr>"
        "</table>",
        encoding="utf-8",
    )
    result = read_files([path])
    assert [(app.name, app.unit) for app in result.applications] == [
        ("SIMPUS", "dinas-kesehatan"),
        ("SIRS Online", "dinas-kesehatan"),
    ]


def test_that_a_list_of_records_is_read_from_json(tmp_path):
    path = tmp_path / "a.json"
    records = [
        {"nama_aplikasi": "SIMPEG", "opd": {"nama": "BKD"}, "layanan": ["Cuti", "Pensiun"]},
        {"nama_aplikasi": "SIPD", "status": "Aktif"},
    ]
    path.write_text(json.dumps({"total": 2, "data": records}), encoding="utf-8")
    result = read_files([path])
    assert [app.name for app in result.applications] == ["SIMPEG", "SIPD"]
    assert {service.name for service in result.services} == {"Cuti", "Pensiun"}
    assert result.applications[1].status is UsageStatus.ACTIVE


MODEL = """<?xml version="1.0" encoding="UTF-8"?>
<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="m">
 <name xml:lang="id">Model</name>
 <elements>
  <element identifier="a" xsi:type="ApplicationComponent"><name xml:lang="id">SIMPEG</name>
   <documentation>Mencatat pegawai</documentation>
   <properties><property propertyDefinitionRef="p1"><value>Aktif</value></property></properties>
  </element>
  <element identifier="b" xsi:type="ApplicationComponent"><name>Presensi</name></element>
  <element identifier="s" xsi:type="BusinessService"><name>Cuti pegawai</name></element>
  <element identifier="o" xsi:type="BusinessActor"><name>Dinas Kesehatan</name></element>
 </elements>
 <relationships>
  <relationship identifier="r1" source="a" target="b" xsi:type="Flow"/>
  <relationship identifier="r2" source="a" target="s" xsi:type="Serving"/>
  <relationship identifier="r3" source="o" target="a" xsi:type="Assignment"/>
 </relationships>
 <propertyDefinitions><propertyDefinition identifier="p1" type="string"><name>Status</name>
 </propertyDefinition></propertyDefinitions>
</model>"""


def test_that_an_archimate_model_gives_components_services_and_flows(tmp_path):
    path = tmp_path / "a.xml"
    path.write_text(MODEL, encoding="utf-8")
    result = read_files([path])
    first, second = result.applications
    assert (first.name, first.description, first.unit) == (
        "SIMPEG", "Mencatat pegawai", "dinas-kesehatan",
    )  # fmt: skip
    assert first.status is UsageStatus.ACTIVE
    assert [service.name for service in result.services] == ["Cuti pegawai"]
    link = result.interfaces[0]
    assert (link.provider, link.consumer) == (first.id, second.id)


def test_that_a_folder_is_read_with_everything_in_it(tmp_path):
    (tmp_path / "dalam").mkdir()
    write_csv(tmp_path / "dalam" / "b.csv", ROWS)
    write_xlsx(tmp_path / "a.xlsx", [["Nama Aplikasi", "OPD"], ["E-Surat", "Setda"]])
    (tmp_path / "catatan.docx").write_bytes(b"x")
    result = read_files([tmp_path])
    assert {reading.file for reading in result.readings} == {"a.xlsx", "b.csv"}
    assert len(result.applications) == 4
