"""Text from files is data in every output, whatever it holds."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from planner.export.publish import publish
from planner.export.safe import ACTIVE, clean, inert
from planner.export.sheet import HEADER_ROW
from tests.planner.export.agency import report

ANY_TEXT = st.text(
    st.characters() | st.sampled_from("=+-@\t\r\n\x00\ud800\uffff&<>\"';|{}%$"), max_size=40
)


def spoiled(name, text):
    made = report(12)
    facts = made.snapshot.portfolio
    app = replace(
        facts.applications["app-00000"],
        name=f"A{name}", description=text, notes=text, extra=((f"K{text}", text),),
    )  # fmt: skip
    facts = replace(facts, applications={**facts.applications, app.id: app})
    return replace(made, snapshot=replace(made.snapshot, portfolio=facts), document=text)


@given(ANY_TEXT)
def test_that_a_csv_cell_is_never_active(text):
    assert not inert(text).startswith(ACTIVE)


@given(ANY_TEXT)
def test_that_cleaning_twice_is_cleaning_once(text):
    assert clean(clean(text)) == clean(text)


@settings(max_examples=20, deadline=None)
@given(ANY_TEXT, ANY_TEXT)
def test_that_a_workbook_of_any_text_opens_again_with_text_as_text(tmp_path_factory, name, text):
    path = tmp_path_factory.mktemp("teks") / "r.xlsx"
    publish(path, spoiled(name, text))
    sheet = load_workbook(path)["Inventaris"]
    titles = [cell.value for cell in sheet[HEADER_ROW]]
    row = sheet[HEADER_ROW + 1]
    assert row[titles.index("Nama Aplikasi")].value == clean(f"A{name}")
    told = row[titles.index("Uraian Aplikasi")]
    assert (told.value or "") == clean(text)
    assert told.data_type != "f"


@settings(max_examples=15, deadline=None)
@given(ANY_TEXT, ANY_TEXT)
@pytest.mark.parametrize(
    ("file", "kind"),
    [("m.xml", "archimate"), ("p.xml", "msproject"), ("g.graphml", None), ("g.gexf", None)],
)
def test_that_xml_of_any_text_is_well_formed(tmp_path_factory, file, kind, name, text):
    path = tmp_path_factory.mktemp("teks") / file
    publish(path, spoiled(name, text), kind)
    ET.parse(path)  # noqa: S314 - our own file


@settings(max_examples=15, deadline=None)
@given(ANY_TEXT, ANY_TEXT)
def test_that_csv_of_any_text_keeps_its_columns(tmp_path_factory, name, text):
    path = tmp_path_factory.mktemp("teks") / "i.csv"
    publish(path, spoiled(name, text), "inventory")
    held = path.read_text(encoding="utf-8-sig")
    rows = list(csv.reader(io.StringIO(held, newline=""), delimiter=";"))
    assert len({len(row) for row in rows}) == 1
    assert len(rows) == 13
