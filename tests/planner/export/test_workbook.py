from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date, datetime

import pytest
from openpyxl import load_workbook
from openpyxl.utils.datetime import from_excel

from graph.errors import UserError
from graph.portfolio import Portfolio
from planner.domain.baseline import Baseline
from planner.domain.decision import DecidedBy, Disposition
from planner.export.publish import publish
from planner.export.report import Report
from planner.export.sheet import HEADER_ROW
from planner.export.workbook import write_workbook
from tests.planner.export.agency import DEADLINE, application, portfolio, report

SHEETS = [
    "Ringkasan", "Inventaris", "Tumpang Tindih", "Kelompok", "Aplikasi Umum", "Keputusan",
    "Jadwal", "Beban", "Layanan", "Portal", "Risiko & asumsi", "Bukti dukung", "Isu data",
    "Kalender", "Riwayat",
]  # fmt: skip
DANGEROUS = (
    "=1+1",
    "+62 812",
    "-",
    "@SUM(A1)",
    "\t=cmd|' /C calc'!A0",
    "\r=2",
    "-=3",
    "=\x00HYPERLINK()",
)


@pytest.fixture
def saved(tmp_path):
    path = tmp_path / "rencana.xlsx"
    write_workbook(path, report())
    return load_workbook(path)


def as_date(value):
    moment = value if isinstance(value, datetime) else from_excel(value)
    return moment.date()


def rows(sheet):
    return [
        {cell.value: row[n].value for n, cell in enumerate(sheet[HEADER_ROW])}
        for row in sheet.iter_rows(min_row=HEADER_ROW + 1)
    ]


def test_that_the_workbook_has_its_sheets_in_reading_order(saved):
    assert [sheet.title for sheet in saved if sheet.sheet_state == "visible"] == SHEETS


def test_that_what_is_published_names_the_file_its_size_and_its_sheets(tmp_path):
    path = tmp_path / "rencana.xlsx"
    done = write_workbook(path, report())
    assert (done.file, done.bytes, list(done.sheets)) == (path, path.stat().st_size, SHEETS)


def test_that_numbers_money_years_and_dates_are_typed_cells(saved):
    first = rows(saved["Inventaris"])[0]
    assert first["Jumlah Pengguna"] == 1234
    assert first["Biaya Pemeliharaan"] == 25_000_000
    task = rows(saved["Jadwal"])[0]
    assert task["Mulai"].date() == date(2027, 2, 15)
    pair = rows(saved["Tumpang Tindih"])[0]
    assert pair["Peluang"] == 0.94


def test_that_dates_are_shown_in_indonesian_whatever_the_reader_has_set(saved):
    sheet = saved["Jadwal"]
    formats = {cell.number_format for cell in sheet["G"][HEADER_ROW:]}
    assert formats == {"[$-421]d mmm yyyy"}


def test_that_every_table_keeps_its_header_in_view_filters_and_prints_on_a4_landscape(saved):
    for sheet in saved.worksheets[1:-1]:
        assert sheet.freeze_panes.endswith(str(HEADER_ROW + 1))
        assert sheet.auto_filter.ref.startswith(f"A{HEADER_ROW}:")
        assert sheet.page_setup.orientation == "landscape"
        assert sheet.page_setup.paperSize == 9
        assert sheet.page_setup.fitToWidth == 1
        assert sheet.print_title_rows == f"${HEADER_ROW}:${HEADER_ROW}"
        assert "&P" in sheet.oddFooter.right.text


def test_that_key_columns_are_there_for_the_round_trip_and_hidden(saved):
    for name in ("Inventaris", "Keputusan", "Jadwal", "Layanan"):
        assert saved[name].column_dimensions["A"].hidden
    assert rows(saved["Keputusan"])[0]["Kunci"] == "app-00000"


def test_that_the_counting_rule_stands_beside_the_counts(saved):
    texts = [cell.value for row in saved["Ringkasan"] for cell in row if cell.value]
    assert any("dihitung satu" in str(text) for text in texts)
    assert "23 → 11" in texts


def test_that_the_summary_has_native_charts(tmp_path):
    path = tmp_path / "rencana.xlsx"
    write_workbook(path, report())
    assert len(load_workbook(path)["Ringkasan"]._charts) == 2


def test_that_a_reader_who_changes_a_decision_changes_the_saving_and_the_counts(saved):
    assert saved["Keputusan"]["L6"].value.startswith("=IF(OR(LEFT(E6,2)")
    formulas = [
        str(cell.value)
        for row in saved["Ringkasan"]
        for cell in row
        if str(cell.value).startswith("=")
    ]
    assert any("COUNTIF('Keputusan'!E:E" in formula for formula in formulas)
    assert any("SUM('Keputusan'!L:L)" in formula for formula in formulas)


def test_that_decisions_offer_the_six_words_to_choose_from(saved):
    (choices,) = saved["Keputusan"].data_validations.dataValidation
    assert choices.formula1.count(",") == 5
    assert len(choices.formula1) <= 255  # Excel refuses longer lists


def test_that_bars_follow_the_dates_and_the_deadline_is_drawn(saved):
    sheet = saved["Jadwal"]
    formulas = [
        rule.formula[0]
        for area in sheet.conditional_formatting
        for rule in area.rules
        if "ISNUMBER" in rule.formula[0]
    ]
    assert len(formulas) == 12  # critical and other, for six dispositions
    (deadline,) = {
        cell.column
        for cell in sheet[HEADER_ROW + 1]
        if cell.border.right and cell.border.right.style == "medium"
    }
    assert as_date(sheet.cell(HEADER_ROW, deadline).value) == DEADLINE


def test_that_evidence_is_told_in_words_with_its_sign(saved):
    pair = rows(saved["Tumpang Tindih"])[0]
    assert pair["Bukti"] == "Fungsi +2,3 (presensi, pegawai); Alamat host −0,8"
    assert pair["Putusan"] == "Sama"


def test_that_made_up_data_is_called_so_on_every_sheet_and_real_data_is_not(tmp_path):
    for fictional in (True, False):
        path = tmp_path / f"{fictional}.xlsx"
        write_workbook(path, report(fictional=fictional))
        for sheet in load_workbook(path).worksheets[:-1]:
            top = [cell.value for row in sheet.iter_rows(max_row=3) for cell in row]
            assert any("fiktif" in str(text) for text in top) is fictional


@pytest.mark.parametrize("text", DANGEROUS)
def test_that_text_from_files_never_becomes_a_formula(tmp_path, text):
    facts = portfolio(12)
    poisoned = replace(facts.applications["app-00000"], name=f"x{text}", description=text)
    apps = {**facts.applications, "app-00000": poisoned}
    made = report(12)
    snapshot = replace(made.snapshot, portfolio=replace(facts, applications=apps))
    path = tmp_path / "rencana.xlsx"
    write_workbook(path, replace_snapshot(made, snapshot))
    cell = next(
        row[n]
        for row in load_workbook(path)["Inventaris"].iter_rows(min_row=HEADER_ROW)
        for n in range(len(row))
        if row[0].value == "app-00000" and row[n].value and row[n].quotePrefix
    )
    assert cell.data_type == "s"
    assert cell.value.startswith(("=", "+", "-", "@"))
    assert not re.search("[\x00-\x09\x0b-\x1f]", cell.value)


def test_that_an_empty_document_still_gives_a_workbook(tmp_path):
    path = tmp_path / "kosong.xlsx"
    empty = report(planned=False)
    empty = replace_snapshot(empty, replace(empty.snapshot, portfolio=Portfolio(), project=None))
    write_workbook(path, Report(snapshot=empty.snapshot, made_on=empty.made_on))
    assert load_workbook(path).sheetnames[:2] == ["Ringkasan", "Inventaris"]


def test_that_without_a_plan_the_workbook_says_so(tmp_path):
    path = tmp_path / "rencana.xlsx"
    write_workbook(path, report(planned=False))
    texts = [cell.value for row in load_workbook(path)["Ringkasan"] for cell in row]
    assert "belum dibuat" in texts


def test_that_the_same_report_gives_the_same_cells(tmp_path):
    books = []
    for name in ("a.xlsx", "b.xlsx"):
        write_workbook(tmp_path / name, report())
        book = load_workbook(tmp_path / name)
        books.append([[c.value for c in row] for sheet in book for row in sheet.iter_rows()])
    assert books[0] == books[1]


def test_that_the_properties_name_the_agency_the_document_and_the_revision(saved):
    assert saved.properties.subject == "Kabupaten Contoh"
    assert "contoh.ramping" in saved.properties.description
    assert "revision=3" in saved.properties.keywords


def test_that_a_missing_folder_is_told_with_its_name(tmp_path):
    with pytest.raises(UserError, match="tidak ada") as caught:
        write_workbook(tmp_path / "nirwana" / "rencana.xlsx", report())
    assert caught.value.code == "EXP-FOLDER"


@pytest.mark.parametrize("lock", [".~lock.rencana.xlsx#", "~$rencana.xlsx"])
def test_that_a_file_open_elsewhere_is_left_alone_and_a_second_name_offered(tmp_path, lock):
    path = tmp_path / "rencana.xlsx"
    path.write_text("lama")
    (tmp_path / lock).write_text("Budi")
    with pytest.raises(UserError) as caught:
        write_workbook(path, report())
    assert caught.value.code == "EXP-OPEN"
    assert "rencana (2).xlsx" in caught.value.advice()
    assert path.read_text() == "lama"


def test_that_a_failed_export_leaves_the_old_file_and_no_litter(tmp_path):
    path = tmp_path / "rencana.xlsx"
    path.mkdir()
    with pytest.raises(UserError):
        write_workbook(path, report())
    assert [entry.name for entry in tmp_path.iterdir()] == ["rencana.xlsx"]


def test_that_long_and_many_lined_texts_fit(tmp_path):
    made = report(12)
    long = application(0, description="kata " * 20_000)
    apps = {**made.snapshot.portfolio.applications, long.id: long}
    facts = replace(made.snapshot.portfolio, applications=apps)
    path = tmp_path / "rencana.xlsx"
    write_workbook(path, replace_snapshot(made, replace(made.snapshot, portfolio=facts)))
    sheet = load_workbook(path)["Inventaris"]
    assert len(rows(sheet)[0]["Uraian Aplikasi"]) == 32_767
    assert sheet.row_dimensions[HEADER_ROW + 1].height == 409


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_that_libreoffice_turns_the_workbook_into_pages_without_hashes(tmp_path):
    path = tmp_path / "rencana.xlsx"
    write_workbook(path, report(60))
    home = (tmp_path / "profil").as_uri()
    done = subprocess.run(
        ["soffice", f"-env:UserInstallation={home}", "--headless", "--convert-to", "pdf",
         "--outdir", str(tmp_path), str(path)],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert "error" not in (done.stdout + done.stderr).lower()
    pages = tmp_path / "rencana.pdf"
    assert pages.stat().st_size > 20_000
    if shutil.which("pdftotext"):
        text = subprocess.run(
            ["pdftotext", "-layout", str(pages), "-"], capture_output=True, text=True, check=True
        ).stdout
        assert "###" not in text
        assert "Rencana perampingan aplikasi" in text
        assert "Err:" not in text
        assert "#NAME?" not in text


def replace_snapshot(made: Report, snapshot) -> Report:
    return Report(
        snapshot=snapshot,
        findings=made.findings,
        made_on=made.made_on,
        document=made.document,
        history=made.history,
    )


def test_that_newcomers_since_the_freeze_have_a_sheet_of_their_own(tmp_path):
    made = report()
    frozen = [(app.id, app.name) for app in made.snapshot.portfolio.applications.values()][:-1]
    baseline = Baseline.of(date(2027, 1, 4), "Budi", frozen)
    project = replace(made.snapshot.project, moratorium=baseline)
    path = tmp_path / "rencana.xlsx"
    write_workbook(path, replace_snapshot(made, replace(made.snapshot, project=project)))
    sheet = load_workbook(path)["Moratorium"]
    assert [row["Yang baru"] for row in rows(sheet)] == ["Sistem Aset 23"]
    assert baseline.digest[:16] in sheet["A2"].value


def test_that_f4_paper_can_be_asked_for(tmp_path):
    publish(tmp_path / "r.xlsx", report(), "workbook-f4")
    sheets = load_workbook(tmp_path / "r.xlsx").worksheets
    assert {sheet.page_setup.paperSize for sheet in sheets} == {14}


def test_that_an_override_stands_beside_the_proposal_and_an_unmet_one_is_told(tmp_path):
    held = report()
    head = held.systems[0].head
    assert held.snapshot.plan is not None
    planned = next(d for d in held.snapshot.plan.decisions if d.application == head)
    assert planned.disposition is not Disposition.RETIRE
    wished = replace(planned, disposition=Disposition.RETIRE, decided_by=DecidedBy.OFFICER)
    proposal = replace(planned, disposition=Disposition.INTEROPERATE)
    snapshot = replace(held.snapshot, decisions={**held.snapshot.decisions, head: wished})
    overridden = replace(held, snapshot=snapshot, proposed={head: proposal})
    write_workbook(tmp_path / "r.xlsx", overridden)
    told = next(
        r for r in rows(load_workbook(tmp_path / "r.xlsx")["Keputusan"]) if r["Kunci"] == head
    )
    assert told["Keputusan"] == "H Hentikan"
    assert told["Usulan mesin"] == "S Hubungkan"
    assert told["Catatan rencana"].startswith("Belum terpenuhi: rencana ini memuat")


def test_that_each_decision_names_the_documents_it_needs(saved):
    evidence = {task.evidence for task in report().snapshot.plan.tasks if task.evidence}
    told = {r["Dokumen yang diperlukan"] for r in rows(saved["Keputusan"])} - {None}
    assert evidence
    assert evidence == {one for text in told for one in text.split("; ")}
