"""The summary in PDF: few pages, text that can be selected, honest about made-up data."""

from __future__ import annotations

import shutil
import subprocess

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
