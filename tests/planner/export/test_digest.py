"""The summary in PDF: few pages, text that can be selected, honest about made-up data."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace

import pytest

from planner.export.publish import publish
from tests.planner.export.agency import report

pytestmark = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler is missing")


def shown(tool, path, *more):
    return subprocess.run([tool, path, *more], capture_output=True, check=True, text=True).stdout


@pytest.mark.parametrize(
    ("kind", "paper"), [("ringkasan", "A4"), ("ringkasan-f4", "609.449 x 935.433")]
)
@pytest.mark.parametrize("size", [12, 300])
def test_that_the_summary_has_few_pages_of_the_paper_asked_for(tmp_path, kind, paper, size):
    publish(tmp_path / "r.pdf", report(size), kind)
    told = shown("pdfinfo", tmp_path / "r.pdf")
    pages = int(told.split("Pages:")[1].split()[0])
    assert 4 <= pages <= 8
    assert paper in told
    assert f"Halaman {pages} dari {pages}" in shown("pdftotext", tmp_path / "r.pdf", "-")


@pytest.mark.parametrize("fictional", [True, False])
@pytest.mark.parametrize("planned", [True, False])
def test_that_its_text_can_be_selected(tmp_path, fictional, planned):
    publish(tmp_path / "r.pdf", report(planned=planned, fictional=fictional))
    said = shown("pdftotext", tmp_path / "r.pdf", "-")
    assert "Kabupaten Contoh" in said
    assert ("Data fiktif" in said) is fictional
    assert ("Rencana belum dibuat." in said) is not planned


def test_that_the_same_report_gives_the_same_bytes(tmp_path):
    for name in ("a.pdf", "b.pdf"):
        publish(tmp_path / name, report())
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_that_it_draws_the_groups_and_the_systems_that_go_one_by_one(tmp_path):
    held = report()
    publish(tmp_path / "r.pdf", held)
    said = shown("pdftotext", tmp_path / "r.pdf", "-")
    assert "Sistem yang masih berjalan" in said
    page = said.split("Peta kelompok tumpang tindih")[1].split("Halaman")[0]
    for group in held.findings.groups:
        assert page.count(group.topic) >= 2  # once under its picture, once in the table


def test_that_a_report_without_groups_has_no_map(tmp_path):
    held = report()
    publish(tmp_path / "r.pdf", replace(held, findings=replace(held.findings, groups=())))
    assert "Peta kelompok" not in shown("pdftotext", tmp_path / "r.pdf", "-")


def test_that_long_words_break_where_indonesian_breaks_them(tmp_path):
    held = report()
    rows = held.snapshot.portfolio.applications
    long = "Pertanggungjawaban " * 12
    named = {key: replace(row, name=long) for key, row in rows.items()}
    snapshot = replace(
        held.snapshot, portfolio=replace(held.snapshot.portfolio, applications=named)
    )
    publish(tmp_path / "r.pdf", replace(held, snapshot=snapshot))
    said = shown("pdftotext", "-raw", tmp_path / "r.pdf", "-")
    broken = {line.split()[-1] for line in said.splitlines() if line.endswith("-")}
    broken = {start for start in broken if start.startswith("Per")}
    whole = ["Per", "tang", "gung", "ja", "wab", "an"]
    starts = {"".join(whole[:n]) + "-" for n in range(1, len(whole))}
    assert broken
    assert broken <= starts
