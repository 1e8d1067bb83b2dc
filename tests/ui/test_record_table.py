"""The grid's model: order, filters, search, marks; fast at 30,000 rows."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from graph.findings import System
from graph.model import ApplicationId
from planner.domain.decision import Decision, Disposition
from planner.domain.snapshot import Snapshot
from tests.ui.agency import APPLICATIONS, many, portfolio, snapshot
from ui.models.columns import COLUMNS
from ui.models.record_table import (
    EMPTY,
    INVALID_ROLE,
    MISSING_ROLE,
    RecordTable,
    SortKey,
    common_ending,
)


@pytest.fixture
def table(qapp: object) -> RecordTable:
    made = RecordTable(COLUMNS)
    made.show(snapshot())
    return made


def names(table: RecordTable) -> list[str]:
    return [table.app(row).name for row in range(table.rowCount())]


def column(table: RecordTable, identity: str) -> int:
    return [part.id for part in table.columns].index(identity)


def test_that_the_model_keeps_qt_s_promises(table: RecordTable, qtmodeltester: object) -> None:
    qtmodeltester.check(table)  # type: ignore[attr-defined]


def test_that_figures_sort_as_figures_and_unknown_ones_come_last(table: RecordTable) -> None:
    table.arrange(sorting=[SortKey("user_count")])
    assert names(table) == ["E-Surat", "E-Presensi", "Presensi ASN", "SPMB Online", "Desaku"]
    table.arrange(sorting=[SortKey("user_count", descending=True)])
    assert names(table)[0] == "SPMB Online"
    assert names(table)[-1] == "Desaku"


def test_that_a_second_level_sorts_within_the_first(table: RecordTable) -> None:
    table.arrange(sorting=[SortKey("unit"), SortKey("name", descending=True)])
    assert names(table) == ["Presensi ASN", "SPMB Online", "E-Presensi", "E-Surat", "Desaku"]


def test_that_filters_narrow_one_after_the_other(table: RecordTable) -> None:
    table.arrange(filters={"unit": frozenset({"Setda", "Disdik"})})
    assert table.rowCount() == 4
    table.arrange(filters={"unit": frozenset({"Setda"}), "user_count": frozenset({EMPTY})})
    assert names(table) == ["Desaku"]
    assert table.total == 5


def test_that_search_needs_every_word_in_any_case(table: RecordTable) -> None:
    table.arrange(search="PRESENSI guru")
    assert names(table) == ["E-Presensi"]
    table.arrange(search="")
    assert table.rowCount() == 5


def test_that_a_new_snapshot_keeps_order_and_filter(table: RecordTable) -> None:
    table.arrange(sorting=[SortKey("name")], filters={"unit": frozenset({"Disdik"})})
    changed = replace(APPLICATIONS[1], name="Aa Presensi")
    apps = tuple(changed if app.id == changed.id else app for app in APPLICATIONS)
    table.show(replace(snapshot(), portfolio=portfolio(apps)))
    assert names(table) == ["Aa Presensi", "SPMB Online"]
    assert table.row_of(ApplicationId("desaku")) is None


def test_that_missing_cells_are_marked_only_where_they_would_settle_something(
    table: RecordTable,
) -> None:
    row = table.row_of(ApplicationId("desaku"))
    assert row is not None
    assert table.index(row, column(table, "user_count")).data(MISSING_ROLE)
    assert not table.index(row, column(table, "notes")).data(MISSING_ROLE)


def test_that_an_unreadable_cell_shows_what_was_typed_and_why(table: RecordTable) -> None:
    table.mark(ApplicationId("desaku"), "user_count", "banyak", "Isi angka.")
    row = table.row_of(ApplicationId("desaku"))
    index = table.index(row or 0, column(table, "user_count"))
    assert index.data() == "banyak"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Isi angka."
    assert index.data(INVALID_ROLE)
    table.mark(ApplicationId("desaku"), "user_count")
    assert index.data() == ""


def test_that_the_ending_all_addresses_share_is_left_out(table: RecordTable) -> None:
    assert common_ending(APPLICATIONS) == ".contohkab.go.id"
    index = table.index(0, column(table, "urls"))
    assert index.data() == "presensi…"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "presensi.contohkab.go.id"


@pytest.mark.benchmark
def test_that_sorting_and_filtering_grow_no_faster_than_the_rows(qapp: object) -> None:
    def seconds(count: int) -> float:
        table = RecordTable(COLUMNS)
        table.show(Snapshot(revision=1, portfolio=many(count)))
        table.arrange(sorting=[SortKey("name")], search="layanan")  # columns are computed once
        best = 9.9
        for descending in (True, False, True):
            began = time.perf_counter()
            table.arrange(sorting=[SortKey("name", descending=descending)], search="bagian 3")
            best = min(best, time.perf_counter() - began)
        return best

    small, large = seconds(3_000), seconds(30_000)
    assert large < 0.1 or large < small * 25


def test_that_rows_of_one_system_bear_the_decision_on_its_head(table: RecordTable) -> None:
    member, head = APPLICATIONS[0], APPLICATIONS[1]
    decided = Decision(application=head.id, disposition=Disposition.RETIRE)
    table.show(
        replace(snapshot(), decisions={head.id: decided}),
        (System((member.id, head.id), head.id),),
    )
    assert table.disposition(member) is Disposition.RETIRE
