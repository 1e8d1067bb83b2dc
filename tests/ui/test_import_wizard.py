"""Four steps from messy files to one step of the history."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from importers.result import ColumnGuess, RowFate, SheetReading
from tests.ui.conftest import PATIENCE
from ui.main_window import MainWindow
from ui.models.mapping import Corrections, Trust, doubts, grouped, sample_column, trust
from ui.pages.import_wizard import COLUMNS, FILES, RESULT, SHEETS, ImportPage
from ui.widgets.sheet_preview import letters

ROWS = """Rekap aplikasi;;;
No;Nama Aplikasi;Perangkat Daerah;Jumlah Pengguna
1;Antrean RSUD;RSUD;31500
2;SID Desa;DPMD;730
3;Harga Pasar;Disdag;banyak
"""


@pytest.fixture
def listing(tmp_path: Path) -> Path:
    path = tmp_path / "rekap_2025.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot, tmp_path: Path, listing: Path) -> ImportPage:
    with qtbot.waitSignal(window.session.opened, timeout=PATIENCE):
        window.session.open(tmp_path / "baru.ramping")
    window.import_files((listing,))
    made = window._pages["import"]
    assert isinstance(made, ImportPage)
    qtbot.waitUntil(lambda: made.step == SHEETS, timeout=PATIENCE)
    return made


def guess(confidence: float, header: str = "KET.") -> ColumnGuess:
    return ColumnGuess(
        column=1, letter="B", header=header, field="notes", confidence=confidence, why="campuran"
    )


def test_that_a_file_is_read_and_its_header_found(page: ImportPage) -> None:
    assert page.summary is not None
    sheet = page.sheet
    assert sheet is not None
    assert (sheet.header_row, sheet.rows) == (2, 3)
    assert page.preview.model.lines[1].strong
    assert not page.session.history


def test_that_nothing_is_written_until_it_is_accepted_and_then_one_step(
    page: ImportPage, qtbot: QtBot
) -> None:
    page.advance()
    assert page.step == COLUMNS
    page.advance()
    assert page.step == RESULT
    assert page.summary is not None
    assert page.summary.count(RowFate.NEW) == 3
    assert page.session.history == ()
    with qtbot.waitSignal(page.session.findings_arrived, timeout=PATIENCE):
        page.advance()
    assert len(page.session.history) == 1
    assert len(page.session.snapshot.portfolio.applications) == 3
    assert page.step == FILES


def test_that_a_corrected_column_is_read_again(page: ImportPage, qtbot: QtBot) -> None:
    page.go(COLUMNS)
    row = next(row for row in page.mapping.rows if row.guess.header == "Perangkat Daerah")
    row.field.setCurrentIndex(row.field.findData("notes"))
    row.field.activated.emit(row.field.currentIndex())
    page.advance()
    qtbot.waitUntil(lambda: page.step == RESULT, timeout=PATIENCE)
    with qtbot.waitSignal(page.session.findings_arrived, timeout=PATIENCE):
        page.advance()
    apps = page.session.snapshot.portfolio.applications.values()
    assert {app.notes for app in apps} == {"RSUD", "DPMD", "Disdag"}
    assert page.session.snapshot.mappings


def test_that_the_result_lists_every_doubt_with_its_remedy(page: ImportPage) -> None:
    page.go(RESULT)
    cells = [" ".join(line.cells) for line in page.result.issues.lines]
    assert any("banyak" in words for words in cells)
    assert "banyak" in page.result.issues.as_tabs()


def test_that_leaving_forgets_everything(page: ImportPage) -> None:
    page.go(COLUMNS)
    page.leave()
    assert page.summary is None
    assert page.session.history == ()


def test_that_a_new_document_is_named_before_the_first_import(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, listing: Path
) -> None:
    class Files:
        def new_document(self, _folder: Path) -> Path:
            return tmp_path / "dari impor.ramping"

    window.files = Files()  # type: ignore[assignment]
    window.import_files((listing,))
    qtbot.waitUntil(lambda: "import" in window._pages, timeout=PATIENCE)
    page = window._pages["import"]
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.step == SHEETS, timeout=PATIENCE)
    assert window.session.location.endswith("dari impor.ramping")


def test_that_columns_are_grouped_by_trust_doubts_first() -> None:
    parts = (guess(0.99, "NAMA"), guess(0.41), guess(0.8, "JENIS"))
    sheet = SheetReading(
        file="a.xlsx", sheet="S", header_row=1, rows=1, columns=parts, fingerprint="f",
        preview=(("x", "KET."), ("1", "server"), ("2", "")),
    )  # fmt: skip
    assert [kind for kind, _ in grouped(sheet, only_doubts=False)] == list(Trust)
    assert [part.header for part in doubts(sheet)] == ["KET."]
    assert trust(guess(0.7)) is Trust.FAIR
    assert sample_column(sheet, parts[1]) == [(2, "server"), (3, "")]
    corrected = Corrections({}).with_field(sheet, parts[1], "description")
    assert corrected.field(sheet, parts[1]) == "description"
    assert corrected.field(sheet, parts[0]) == "notes"
    assert set(corrected.corrected["f"]) == {"NAMA", "KET.", "JENIS"}


@pytest.mark.parametrize(("number", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_that_columns_are_named_like_a_spreadsheet_s(number: int, name: str) -> None:
    assert letters(number) == name
