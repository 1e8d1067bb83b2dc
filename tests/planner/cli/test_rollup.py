from __future__ import annotations

import shutil
from pathlib import Path

from openpyxl import load_workbook

OLD = Path(__file__).parents[1] / "store" / "data" / "versi-1.ramping"


def test_that_a_document_of_an_older_version_stands_beside_the_others(document, run, tmp_path):
    old = tmp_path / "lama.ramping"
    shutil.copy(OLD, old)
    code, said, _ = run("rollup", tmp_path / "gabungan.xlsx", old, document)
    assert (code, len(said["agencies"])) == (0, 2)
    assert old.read_bytes() == OLD.read_bytes()


def test_that_many_documents_stand_side_by_side_with_their_sum(document, run, tmp_path):
    other = tmp_path / "kota.ramping"
    shutil.copy(document, other)
    run("decide", document, "app-00010", "hentikan")
    out = tmp_path / "gabungan.xlsx"
    code, said, _ = run("rollup", out, document, other)
    assert code == 0
    assert [(one["before"], one["after"]) for one in said["agencies"]] == [(12, 11), (12, 12)]
    sheet = load_workbook(out).worksheets[0]
    assert sheet["D7"].value == "=SUM(D5:D6)"
    assert len(sheet._charts) == 1


def test_that_a_missing_document_stops_the_rollup_before_anything_is_written(run, tmp_path):
    out = tmp_path / "gabungan.xlsx"
    code, _, err = run("rollup", out, tmp_path / "nada.ramping")
    assert code == 2
    assert "nada.ramping" in err
    assert not out.exists()
