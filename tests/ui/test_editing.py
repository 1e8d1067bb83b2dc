"""From typed text to fields, and blocks of cells to and from the clipboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData

from graph.model import ApplicationId, UnitId, UsageStatus
from tests.ui.agency import portfolio
from ui.models.clipboard import from_clipboard, to_clipboard
from ui.models.columns import COLUMNS, Column
from ui.models.editing import CellEdit, UnreadableCellError, gather, parse

FACTS = portfolio()


def column(identity: str) -> Column:
    return next(part for part in COLUMNS if part.id == identity)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1860", 1860), ("1.860", 1860), ("1,860", 1860), ("Rp120.000.000", 120_000_000),
        ("120 jt", 120_000_000), ("1,5 miliar", 1_500_000_000), ("45 ribu", 45_000), ("", None),
    ],
)  # fmt: skip
def test_that_amounts_are_read_as_people_write_them(typed: str, value: int | None) -> None:
    assert parse(column("cost_yearly"), typed, FACTS) == value


@pytest.mark.parametrize(
    ("identity", "typed"),
    [
        ("user_count", "banyak"), ("user_count", "1,5"), ("year_built", "12"), ("name", "  "),
        ("status", "entah"), ("unit", "Dinas Antah Berantah"),
    ],
)  # fmt: skip
def test_that_what_does_not_fit_is_refused_with_a_reason(identity: str, typed: str) -> None:
    with pytest.raises(UnreadableCellError) as caught:
        parse(column(identity), typed, FACTS)
    assert str(caught.value).endswith(".")


def test_that_words_become_values() -> None:
    assert parse(column("status"), "aktif dan tidak digunakan", FACTS) is UsageStatus.ACTIVE_UNUSED
    assert parse(column("personal_data"), "Ya", FACTS) is True
    assert parse(column("unit"), "dinas pendidikan", FACTS) == UnitId("disdik")
    assert parse(column("unit"), "SETDA", FACTS) == UnitId("setda")
    assert parse(column("urls"), "a.go.id; b.go.id", FACTS) == ("a.go.id", "b.go.id")


def test_that_cells_of_one_application_become_one_change() -> None:
    key = ApplicationId("desaku")
    edits = gather(
        [
            CellEdit(key, column("user_count"), "12"),
            CellEdit(key, column("cost_yearly"), "18 jt"),
            CellEdit(key, column("year_built"), "kapan"),
        ],
        FACTS,
    )
    assert len(edits.changes) == 1
    assert edits.cells == 2
    assert edits.refused[0][0].text == "kapan"


def test_that_a_block_goes_to_a_spreadsheet_as_text_and_as_a_table() -> None:
    data = to_clipboard(["Nama", "Pengguna"], [["E-Surat", "620"], ["=1+1", "-5"]])
    assert data.text() == "Nama\tPengguna\nE-Surat\t620\n'=1+1\t-5"
    assert "<td>E-Surat</td>" in data.html()


def test_that_one_cell_is_copied_without_its_heading() -> None:
    assert to_clipboard(["Nama"], [["E-Surat"]]).text() == "E-Surat"


def test_that_a_block_of_a_spreadsheet_is_read_from_either_format() -> None:
    tabbed, table = QMimeData(), QMimeData()
    tabbed.setText('a\t"b\nc"\r\nd\te\r\n')
    assert from_clipboard(tabbed) == [["a", "b\nc"], ["d", "e"]]
    table.setHtml(
        "<style>x</style><table><tr><td>a</td><td> b </td></tr><tr><td>c</td></tr></table>"
    )
    assert from_clipboard(table) == [["a", "b"], ["c"]]


LIBREOFFICE = """<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<style type="text/css">body,div,table,thead { font-family:"Liberation Sans" }</style></head><body>
<table cellspacing="0" border="0"><colgroup width="85"></colgroup>
<tr><td height="17" align="left"><font color="#000000">"SIAP" Online</font></td>
<td align="right" sdval="1860" sdnum="1057;">###</td></tr>
<tr><td height="17" align="left">Sistem<br>Informasi</td>
<td align="left"><br></td></tr></table></body></html>"""
EXCEL = """<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>
<!--StartFragment--><col width=64 style='width:48pt'>
<tr height=19><td height=19 class=xl65 rowspan=2>Dinas
  Pendidikan</td><td class=xl66 align=right x:num="1860">1.860</td></tr>
<tr height=19><td colspan=2>E-Surat &amp; Arsip</td></tr><!--EndFragment--></table></body></html>"""


def mime(html: str = "", text: str = "") -> QMimeData:
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    return data


def test_that_the_clipboard_of_libreoffice_keeps_quotes_values_and_line_breaks() -> None:
    whole = [['"SIAP" Online', "1860"], ["Sistem\nInformasi", ""]]
    assert from_clipboard(mime(LIBREOFFICE)) == whole
    text = '"SIAP" Online\t###\n"Sistem\nInformasi"\t\n'
    assert from_clipboard(mime(LIBREOFFICE, text)) == whole


def test_that_the_clipboard_of_excel_keeps_merged_cells_in_their_places() -> None:
    assert from_clipboard(mime(EXCEL)) == [
        ["Dinas Pendidikan", "1.860"],
        ["", "E-Surat & Arsip", ""],
    ]
    assert from_clipboard(mime(text='a\t"b ""c"""\r\n\0')) == [["a", 'b "c"']]


def test_that_prose_with_markup_is_no_table() -> None:
    assert from_clipboard(mime("<p>hanya kalimat</p>", "hanya kalimat")) == [["hanya kalimat"]]
    assert from_clipboard(None) == []


@given(
    st.lists(
        st.lists(
            st.text(st.characters(codec="utf-8", exclude_characters="\r\0")), min_size=2, max_size=2
        ),
        min_size=1,
        max_size=4,
    )
)
def test_that_what_is_copied_can_be_pasted(rows: list[list[str]]) -> None:
    whole = [["x", "y"], *[[f"a{cell}" for cell in row] for row in rows]]
    assert from_clipboard(to_clipboard(whole[0], whole[1:])) == whole
