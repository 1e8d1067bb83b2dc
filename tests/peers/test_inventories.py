"""Other people's inventories: a province, and one federal inventory in three header styles."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

from graph.model import UsageStatus
from graph.portfolio import Portfolio
from importers.read import read_files
from importers.reconcile import reconcile
from importers.result import RowFate

SHARED = Path(__file__).parents[2].parent / "shared" / "data" / "inventories"
BANTEN, FEDERAL, STANDARDS = (
    SHARED / "banten", SHARED / "us-ai-use-cases", SHARED / "us-gsa-it-standards",
)  # fmt: skip
pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="peers' data is not here")

GOLD = {
    "2_use_case_name": "name",
    "3_agency": "owner_unit",
    "4_bureau": "operator_unit",
    "8_topic_area": "rab_code",
    "11_purpose_benefits": "description",
    "12_outputs": "output",
    "16_dev_stage": "status",
    "20_date_implemented": "year_built",
    "22_dev_method": "developer_kind",
    "26_public_service": "services",
    "29_contains_pii": "personal_data",
}
"""Names of the data dictionary that have a canonical field; all others are extra columns."""


def table(number: int) -> Path:
    return BANTEN / f"banten_tabel_{number}.csv"


def count(fates, fate):
    return sum(1 for one, _ in fates if one is fate)


def test_that_tables_without_names_become_applications():
    result = read_files([table(1)])
    assert (len(result.applications), result.rows_set_aside, result.rows_read) == (99, 1, 100)
    assert len({app.name for app in result.applications}) == 99
    assert all(app.urls and app.unit for app in result.applications)


def test_that_later_tables_fill_in_the_status_of_the_same_systems():
    inventory = reconcile(Portfolio(), read_files([table(1)])).merged
    for number, known, new in ((2, 61, 18), (3, 13, 0)):
        found = reconcile(inventory, read_files([table(number)]))
        assert count(found.fates, RowFate.CHANGED) == known
        assert count(found.fates, RowFate.NEW) == new
        assert count(found.fates, RowFate.VANISHED) == 0
        assert {change.field for change in found.changes} == {"status"}
        inventory = found.merged
    hosts = [app.urls[0].casefold().strip("/") for app in inventory.applications.values()]
    assert len(hosts) == len(set(hosts)) == 117
    closed = [app for app in inventory.applications.values() if app.status is UsageStatus.INACTIVE]
    assert len(closed) == 4


def test_that_three_tables_at_once_are_the_same_as_one_after_the_other():
    files = [table(1), table(2), table(3)]
    at_once = reconcile(Portfolio(), read_files(files)).merged
    inventory = Portfolio()
    for file in files:
        inventory = reconcile(inventory, read_files([file])).merged
    assert {app.urls for app in at_once.applications.values()} == {
        app.urls for app in inventory.applications.values()
    }


def test_that_the_list_of_standards_imports_without_hand_holding():
    result = read_files([STANDARDS / "it-standards.csv"])
    assert (len(result.applications), result.rows_read) == (998, 998)
    fields = {column.header: column.field for column in result.readings[0].columns}
    assert [fields[name] for name in ("Standard Name", "Description", "Status")] == [
        "name", "description", "status",
    ]  # fmt: skip
    assert all(app.status for app in result.applications)


def test_that_workbook_and_text_of_one_year_give_the_same_records():
    """The workbook is an earlier state: where both have a use case, its cells must be equal."""
    book = read_files([FEDERAL / "2024_consolidated_ai_inventory_raw.xls"])
    text = read_files([FEDERAL / "2024_consolidated_ai_inventory_raw_v2.csv"])
    assert [c.field for c in book.readings[0].columns] == [
        c.field for c in text.readings[0].columns
    ]
    by_name = dict(_numbered(text.applications))
    pairs = [(app, by_name[key]) for key, app in _numbered(book.applications) if key in by_name]
    parts = ("status", "developer_kind", "personal_data", "services", "output", "platform", "urls")
    same = sum(
        all(getattr(one, part) == getattr(other, part) for part in parts) for one, other in pairs
    )
    print(f"{len(pairs)} of {len(book.applications)} in both, {same} the same")
    assert len(pairs) >= 0.999 * len(book.applications)
    assert same >= 0.995 * len(pairs)  # the rest was edited between the two editions
    dated = [(one.year_built, other.year_built) for one, other in pairs if other.year_built]
    assert sum(one == other for one, other in dated) >= 0.995 * len(dated)


def _numbered(applications):
    """Yield each with its name, office and turn among namesakes."""
    turns = Counter()
    for app in applications:
        turns[app.name, app.unit] += 1
        yield (app.name, app.unit, turns[app.name, app.unit]), app


def dictionary() -> list[str]:
    text = (FEDERAL / "data_dictionary.yaml").read_text(encoding="utf-8")
    return re.findall(r"^ {2}- name: (\S+)", text, re.MULTILINE)


def rated(columns, gold):
    """Return precision and recall of the fields suggested against the gold."""
    said = {(at, column.field) for at, column in enumerate(columns) if column.field}
    right = said & gold
    return len(right) / len(said), len(right) / len(gold)


def test_that_three_styles_of_header_mean_the_same_fields(tmp_path):
    names = dictionary()
    source = FEDERAL / "2024_consolidated_ai_inventory_raw_v2.csv"
    gold = {(at, GOLD[name]) for at, name in enumerate(names) if name in GOLD}
    questions = read_files([source]).readings[0].columns
    with source.open(encoding="cp1252", newline="") as file:
        rows = list(csv.reader(file))
    assert len(rows[0]) == len(names)
    renamed = tmp_path / "dictionary.csv"
    with renamed.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([names, *rows[1:]])
    short = read_files([renamed]).readings[0].columns
    for style, columns in (("questions", questions), ("dictionary", short)):
        precision, recall = rated(columns, gold)
        print(f"{style}: precision {precision:.2f}, recall {recall:.2f}")
        assert (precision, recall) == (1.0, 1.0)
    earlier = read_files([FEDERAL / "2023_consolidated_ai_inventory_raw.csv"]).readings[0]
    fields = {column.header: column.field for column in earlier.columns}
    assert [fields[n] for n in ("Title", "Summary", "Department", "Development_Stage")] == [
        "name", "description", "owner_unit", "status",
    ]  # fmt: skip
    assert "url" not in fields.values()  # it has links to code only
