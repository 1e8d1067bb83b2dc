"""Four steps from messy files to one step of the history."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from importers.result import ColumnGuess, RowFate, SheetReading
from planner.workspace.looking import FileLook, TopRows
from planner.workspace.wishes import Wishes
from tests.ui.conftest import PATIENCE
from ui.main_window import MainWindow
from ui.models.import_draft import Draft, EntryKind
from ui.models.import_lines import Kind
from ui.models.mapping import (
    SKIPPED,
    Read,
    Trust,
    doubts,
    field_of,
    grouped,
    read_cells,
    sample_column,
    trust,
    with_field,
    with_personal,
)
from ui.pages.import_wizard import COLUMNS, FILES, RESULT, SHEETS, ImportPage
from ui.widgets.sheet_preview import letters

ROWS = """Rekap aplikasi;;;
No;Nama Aplikasi;Perangkat Daerah;Jumlah Pengguna
1;Antrean RSUD;RSUD;31500
2;SID Desa;DPMD;730
3;Harga Pasar;Disdag;banyak
"""


class Answers:
    """Answers the questions about files; a test says what."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def inventories(self) -> tuple[Path, ...]:
        return (self.path,)

    def inventory_folder(self) -> Path:
        return self.path

    def marked_folder(self) -> Path:
        return self.path

    def mapping(self) -> Path:
        return self.path

    def output(self, _name: str, _kind: str) -> Path:
        return self.path


@pytest.fixture
def listing(tmp_path: Path) -> Path:
    path = tmp_path / "rekap_2025.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


@pytest.fixture
def wizard(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> ImportPage:
    with qtbot.waitSignal(window.session.opened, timeout=PATIENCE):
        window.session.open(tmp_path / "baru.ramping")
    made = window.go("import")
    assert isinstance(made, ImportPage)
    return made


@pytest.fixture
def rest(wizard: ImportPage, qtbot: QtBot) -> Callable[[], None]:
    def wait() -> None:
        qtbot.waitUntil(lambda: not wizard.session.jobs.running, timeout=PATIENCE)

    return wait


@pytest.fixture
def page(wizard: ImportPage, rest: Callable[[], None], listing: Path) -> ImportPage:
    wizard.read((listing,))
    rest()
    assert wizard.step == SHEETS
    return wizard


def book(path: Path, sheets: dict[str, list[list[object]]], hidden: str = "") -> Path:
    made = Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
        sheet.sheet_state = "hidden" if name == hidden else "visible"
    made.save(path)
    return path


def to_result(page: ImportPage, rest: Callable[[], None]) -> None:
    page.go(COLUMNS)
    page.advance()
    rest()
    assert page.step == RESULT


def accept(page: ImportPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.session.findings_arrived, timeout=PATIENCE):
        page.advance()


def names(page: ImportPage) -> set[str]:
    return {app.name for app in page.session.snapshot.portfolio.applications.values()}


def guess(confidence: float, header: str = "KET.", **more: object) -> ColumnGuess:
    made = ColumnGuess(
        column=1, letter="B", header=header, field="notes", confidence=confidence, why="campuran"
    )
    return replace(made, **more)  # type: ignore[arg-type]


def test_that_a_file_is_looked_at_and_its_header_found(page: ImportPage) -> None:
    sheet = page.sheet
    assert sheet is not None
    assert (sheet.header_row, sheet.rows) == (2, 3)
    assert page.preview.model.lines[1].strong
    assert not page.session.history
    assert page.summary is None


def test_that_nothing_is_written_until_it_is_accepted_and_then_one_step(
    page: ImportPage, qtbot: QtBot, rest: Callable[[], None]
) -> None:
    page.advance()
    assert page.step == COLUMNS
    to_result(page, rest)
    assert page.summary is not None
    assert page.summary.count(RowFate.NEW) == 3
    assert page.session.history == ()
    assert "3 baris dibaca = 3 diambil + 0 disisihkan" in page.foot.promise.text()
    accept(page, qtbot)
    assert len(page.session.history) == 1
    assert len(names(page)) == 3
    assert page.step == FILES


def test_that_a_corrected_column_becomes_that_field_and_is_remembered(
    page: ImportPage, qtbot: QtBot, rest: Callable[[], None], tmp_path: Path
) -> None:
    page.go(COLUMNS)
    row = next(row for row in page.columns.mapping.rows if row.guess.header == "Perangkat Daerah")
    row.field.fill()
    row.field.setCurrentIndex(row.field.findData("notes"))
    row.field.activated.emit(row.field.currentIndex())
    to_result(page, rest)
    accept(page, qtbot)
    apps = page.session.snapshot.portfolio.applications.values()
    assert {app.notes for app in apps} == {"RSUD", "DPMD", "Disdag"}
    later = tmp_path / "rekap_2026.csv"
    later.write_text(ROWS, encoding="utf-8")
    page.read((later,))
    rest()
    assert page.draft.looks[0].known
    assert "Judul dari 1 dari 1 lembar sudah dikenal." in page.left.note.text()


def test_that_another_sheet_is_taken_by_one_press_and_the_guess_comes_back(
    wizard: ImportPage, rest: Callable[[], None], tmp_path: Path
) -> None:
    heads: list[object] = ["Nama Aplikasi", "Perangkat Daerah"]
    sheets = {"Baru": [heads, ["SID Desa", "DPMD"]], "Lama": [heads, ["Si Lama", "Setda"]]}
    wizard.read((book(tmp_path / "opd.xlsx", sheets, hidden="Lama"),))
    rest()
    lines = wizard.left.list.entries
    assert [(line.kind, line.hidden) for line in lines] == [
        (EntryKind.TABLE, False),
        (EntryKind.OFFERED, True),
    ]
    wizard.left.list.chosen.emit(lines[1])
    rest()
    assert wizard.sheet is not None
    assert wizard.sheet.sheet == "Lama"
    assert wizard.preview.guess.isVisibleTo(wizard.preview)
    wizard.preview.guess_wanted.emit()
    rest()
    assert wizard.sheet is not None
    assert wizard.sheet.sheet == "Baru"


def test_that_another_header_row_is_taken_by_one_press(
    page: ImportPage, rest: Callable[[], None]
) -> None:
    page.preview.table.clicked.emit(page.preview.model.index(2, 0))
    rest()
    assert page.sheet is not None
    assert page.sheet.header_row == 3
    assert page.step == SHEETS
    page.preview.table.clicked.emit(page.preview.model.index(1, 0))
    rest()
    assert page.sheet is not None
    assert page.sheet.header_row == 2


def test_that_a_broken_file_of_a_folder_is_told_and_the_rest_goes_on(
    wizard: ImportPage, rest: Callable[[], None], tmp_path: Path
) -> None:
    folder = tmp_path / "kirim"
    folder.mkdir()
    (folder / "a.xlsx").write_bytes(b"PK\x03\x04 rusak")
    (folder / "b.csv").write_text(ROWS, encoding="utf-8")
    wizard.files = Answers(folder)  # type: ignore[assignment]
    wizard.start.folder_wanted.emit()
    rest()
    assert [entry.kind for entry in wizard.left.list.entries] == [
        EntryKind.REFUSED,
        EntryKind.TABLE,
    ]
    broken = wizard.start.rows.lines[0]
    assert broken.ground == "bad_ground"
    to_result(wizard, rest)
    assert wizard.summary is not None
    assert wizard.summary.count(RowFate.NEW) == 3


def test_that_a_file_that_gives_nothing_keeps_the_first_step(
    wizard: ImportPage, rest: Callable[[], None], tmp_path: Path
) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"PK\x03\x04 rusak")
    wizard.read((tmp_path / "a.xlsx",))
    rest()
    assert wizard.step == FILES
    assert not wizard.next.isEnabled()
    wizard.start.table.selectRow(0)
    wizard.start.drop.click()
    assert wizard.draft.looks == ()


def test_that_what_lists_no_applications_is_taken_only_when_somebody_says_so(
    wizard: ImportPage, rest: Callable[[], None], tmp_path: Path
) -> None:
    rows: list[list[object]] = [["Nama Pegawai", "NIP", "Golongan", "Pangkat"]]
    rows += [[f"Budi {n}", f"1980010120050110{n:02}", "III/a", "Penata Muda"] for n in range(9)]
    wizard.read((book(tmp_path / "pegawai.xlsx", {"Data": rows}),))
    rest()
    (entry,) = wizard.left.list.entries
    assert entry.kind is EntryKind.OFFERED
    assert wizard.step == SHEETS
    assert not wizard.next.isEnabled()
    wizard.left.list.chosen.emit(entry)
    rest()
    assert wizard.next.isEnabled()


def test_that_files_are_taken_wherever_they_are_dropped(
    window: MainWindow, wizard: ImportPage, rest: Callable[[], None], listing: Path
) -> None:
    window.go("home")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(listing))])
    window.dropEvent(
        QDropEvent(
            QPoint(700, 400), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    rest()
    assert window.page_id == "import"
    assert wizard.step == SHEETS


def test_that_a_table_copied_in_a_spreadsheet_is_one_more_file(
    wizard: ImportPage, rest: Callable[[], None], qtbot: QtBot
) -> None:
    wizard.paste()
    assert wizard.step == FILES
    data = QMimeData()
    data.setHtml(
        "<table><tr><td>Nama Aplikasi<td>Perangkat Daerah</tr>"
        "<tr><td>SID<br>Desa</td><td>DPMD</td></tr></table>"
    )
    QGuiApplication.clipboard().setMimeData(data)
    wizard.paste()
    rest()
    assert wizard.step == SHEETS
    assert wizard.draft.looks[0].file.startswith("Tempelan")
    to_result(wizard, rest)
    accept(wizard, qtbot)
    assert names(wizard) == {"SID Desa"}


def test_that_the_order_of_dates_is_asked_where_it_matters(
    wizard: ImportPage, rest: Callable[[], None], qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "opd.csv"
    path.write_text("Nama Aplikasi,Perangkat Daerah,Kontrak\nSID,DPMD,01/02/2024\n", "utf-8")
    wizard.read((path,))
    rest()
    assert wizard.preview.dates.isVisibleTo(wizard.preview)
    assert "opd.csv" in wizard.foot.promise.text()
    wizard.preview.day.click()
    assert wizard.preview.day.isChecked()
    to_result(wizard, rest)
    accept(wizard, qtbot)
    (app,) = wizard.session.snapshot.portfolio.applications.values()
    assert dict(app.extra)["Kontrak"] == "2024-02-01"


def test_that_personal_columns_are_left_out_by_one_press(
    wizard: ImportPage, rest: Callable[[], None], qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "opd.csv"
    path.write_text("Nama Aplikasi,Perangkat Daerah,Email\nSID,DPMD,budi@contoh.go.id\n", "utf-8")
    wizard.read((path,))
    rest()
    wizard.go(COLUMNS)
    head = wizard.columns.head
    assert head.personal.isVisibleTo(head)
    head.personal.click()
    assert head.personal.isChecked()
    to_result(wizard, rest)
    accept(wizard, qtbot)
    (app,) = wizard.session.snapshot.portfolio.applications.values()
    assert "budi" not in str(app)


def test_that_an_unclear_row_is_answered_before_anything_is_written(
    wizard: ImportPage, rest: Callable[[], None], qtbot: QtBot, tmp_path: Path
) -> None:
    head = "Nama Aplikasi,Perangkat Daerah,Jumlah Pengguna\n"
    first, second = tmp_path / "a.csv", tmp_path / "b.csv"
    first.write_text(f"{head}Sistem Informasi Pegawai,BKD,9\n", "utf-8")
    second.write_text(f"{head}Sistem Informasi Pegawaian,BKD,11\n", "utf-8")
    wizard.read((first,))
    rest()
    to_result(wizard, rest)
    accept(wizard, qtbot)
    wizard.read((second,))
    rest()
    to_result(wizard, rest)
    assert wizard.result.kind is Kind.UNCLEAR
    assert wizard.foot.promise.text().endswith("1 belum dijawab menjadi aplikasi baru.")
    assert wizard.result.compare.lines[0].cells[0] == "Nama aplikasi"
    wizard.result.second.click()
    assert wizard.result.rows.lines[0].cells[-1] == "sama"
    accept(wizard, qtbot)
    (app,) = wizard.session.snapshot.portfolio.applications.values()
    assert (app.name, app.user_count) == ("Sistem Informasi Pegawai", 11)


def test_that_a_changed_cell_can_be_left_alone_and_then_nothing_is_written(
    page: ImportPage, qtbot: QtBot, rest: Callable[[], None], listing: Path
) -> None:
    to_result(page, rest)
    accept(page, qtbot)
    listing.write_text(ROWS.replace("730", "999"), encoding="utf-8")
    page.read((listing,))
    rest()
    to_result(page, rest)
    page.result.show_kind(Kind.CHANGED)
    assert page.result.rows.lines[0].cells[2:] == ("730", "999", "diubah")
    page.result.second.click()
    assert page.result.rows.lines[0].cells[-1] == "tetap"
    page.result.first.click()
    assert page.result.rows.lines[0].cells[-1] == "diubah"


def test_that_the_result_lists_every_doubt_with_its_remedy(
    page: ImportPage, rest: Callable[[], None]
) -> None:
    to_result(page, rest)
    page.result.show_kind(Kind.ISSUES)
    cells = [" ".join(line.cells) for line in page.result.rows.lines]
    assert any("banyak" in words for words in cells)
    assert "banyak" in page.result.rows.as_tabs()
    page.result.show_kind(Kind.ACCOUNTS)
    assert page.result.rows.lines[0].cells[2:5] == ("3", "3", "0")


def test_that_the_doubts_leave_as_a_marked_copy(
    page: ImportPage, rest: Callable[[], None], tmp_path: Path
) -> None:
    to_result(page, rest)
    page.files = Answers(tmp_path / "bertanda.xlsx")  # type: ignore[assignment]
    page.result.marked.click()
    rest()
    book = load_workbook(tmp_path / "bertanda.xlsx")
    marked = [cell for row in book.worksheets[0].iter_rows() for cell in row if cell.comment]
    assert "banyak" in {cell.value for cell in marked}


def test_that_mappings_travel_as_a_file(
    page: ImportPage, rest: Callable[[], None], tmp_path: Path
) -> None:
    page.go(COLUMNS)
    shared = tmp_path / "pemetaan.json"
    page.files = Answers(shared)  # type: ignore[assignment]
    page.columns.head.save.click()
    rest()
    held = json.loads(shared.read_text("utf-8"))
    (fields,) = held["profiles"].values()
    fields["Perangkat Daerah"] = "developer"
    shared.write_text(json.dumps(held), "utf-8")
    page.columns.head.load.click()
    rest()
    assert page.sheet is not None
    assert page.draft.wishes.profiles[page.sheet.fingerprint]["Perangkat Daerah"] == "developer"


def test_that_leaving_forgets_everything(page: ImportPage) -> None:
    page.go(COLUMNS)
    page.leave()
    assert page.summary is None
    assert page.draft == Draft()
    assert page.session.history == ()


def test_that_leaving_stops_what_is_being_read(page: ImportPage, rest: Callable[[], None]) -> None:
    page.go(COLUMNS)
    page.advance()
    page.leave()
    rest()
    assert page.step == FILES
    assert page.summary is None


def test_that_another_document_starts_the_wizard_anew(
    page: ImportPage, rest: Callable[[], None], tmp_path: Path
) -> None:
    page.go(COLUMNS)
    page.session.open(tmp_path / "lain.ramping")
    rest()
    assert page.draft == Draft()
    assert page.step == FILES


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
    unknown = guess(0.0, "Lain", field="")
    parts = (guess(0.99, "NAMA"), guess(0.41), guess(0.8, "JENIS"), unknown)
    sheet = SheetReading(
        file="a.xlsx", sheet="S", header_row=1, rows=1, columns=parts, fingerprint="f"
    )
    top = TopRows(
        sheet="S", first_row=1, first_column=0, lettered=True,
        rows=(("x", "KET."), ("1", "server"), ("2", "")),
    )  # fmt: skip
    assert [kind for kind, _ in grouped(sheet, only_doubts=False)] == list(Trust)
    assert [part.header for part in doubts(sheet)] == ["KET."]
    assert trust(guess(0.7)) is Trust.FAIR
    assert sample_column(sheet, parts[1], top) == [(2, "server"), (3, "")]
    settled = with_field(Wishes(), sheet, parts[1], "description")
    assert field_of(settled, sheet, parts[1]) == "description"
    assert field_of(settled, sheet, parts[0]) == "notes"
    assert set(settled.profiles["f"]) == {"NAMA", "KET.", "JENIS", "Lain"}
    skipped = with_field(settled, sheet, parts[1], SKIPPED)
    assert field_of(skipped, sheet, parts[1]) == SKIPPED
    assert field_of(with_field(skipped, sheet, parts[1], "notes"), sheet, parts[1]) == "notes"


def test_that_personal_columns_come_back_when_they_are_wanted_after_all() -> None:
    part = guess(0.9, "Email", personal=True)
    sheet = SheetReading(
        file="a.csv", sheet="a", header_row=1, rows=1, columns=(part,), fingerprint="f"
    )
    without = with_personal(Wishes(), sheet, taken=False)
    assert without.left_out == {"f": ("Email",)}
    assert field_of(with_personal(without, sheet, taken=True), sheet, part) == "notes"


def test_that_cells_show_how_they_are_read_under_a_field() -> None:
    cells = [(2, "1.860"), (3, "banyak"), (4, "")]
    found = read_cells(cells, guess(0.9, "JML"), "user_count")
    assert [cell.read for cell in found] == [Read.GOOD, Read.BAD, Read.EMPTY]
    assert found[0].value == "1860"
    assert found[1].why


def test_that_what_was_settled_before_comes_into_the_draft() -> None:
    reading = SheetReading(
        file="a.csv", sheet="a", header_row=1, rows=1, columns=(), fingerprint="f"
    )
    look = FileLook(
        file="a.csv", path="/a.csv", readings=(reading,), doubtful_date="01/02/2024",
        date_order="day_first", left_out=("Email",),
    )  # fmt: skip
    draft = Draft().with_look(look)
    assert draft.wishes.date_orders == {"a.csv": "day_first"}
    assert draft.wishes.left_out == {"f": ("Email",)}
    assert draft.open_dates() == ()


@pytest.mark.parametrize(("number", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_that_columns_are_named_like_a_spreadsheet_s(number: int, name: str) -> None:
    assert letters(number) == name
