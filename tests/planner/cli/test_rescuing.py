"""``ramping rescue``: from a damaged file back to work."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.cli import main


@pytest.fixture
def damaged(document, run):
    run("decide", document, "app-00004", "hentikan")
    path = Path(document)
    content = bytearray(path.read_bytes())
    content[4096:12_288] = b"\xff" * 8192
    path.write_bytes(content)
    return path


def test_that_the_error_leads_to_the_backup_and_the_backup_back(damaged, run, tmp_path):
    code, said, _ = run("history", damaged)
    assert code == 2
    assert "ramping rescue" in said["error"]["remedy"]
    _, listed, _ = run("rescue", damaged)
    copy = listed["backups"][0]
    assert str(Path(copy["file"]).parent.parent) in said["error"]["remedy"]
    out = tmp_path / "pulih.ramping"
    code, saved, _ = run("rescue", copy["file"], out)
    assert (code, saved["applications"], saved["left_out"]) == (0, 12, 0)
    assert run("history", out)[0] == 0


def test_that_a_person_reads_where_the_backups_lie(damaged, capsys):
    assert main(["rescue", str(damaged)]) == 0
    assert "Cadangan di" in capsys.readouterr().out


def test_that_a_document_without_backups_says_so(tmp_path, capsys):
    assert main(["rescue", str(tmp_path / "nada.ramping")]) == 0
    assert "Belum ada cadangan" in capsys.readouterr().out


def test_that_saving_needs_a_document(tmp_path, run):
    code, said, _ = run("rescue", tmp_path / "nada.ramping", tmp_path / "baru.ramping")
    assert (code, said["error"]["code"]) == (2, "CLI-DOC")
