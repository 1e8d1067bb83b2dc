"""Strangers' spreadsheets: each opens or is refused with its true reason, none crashes or hangs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.peers.headers import look, look_apart

FOLDER = Path(__file__).parents[2].parent / "shared" / "data" / "spreadsheets"
FILES = sorted(path for path in FOLDER.rglob("*") if path.is_file()) if FOLDER.exists() else []
DANGEROUS = {
    "OOM_alloc.xls", "OOM_alloc2.xls", "OOM_alloc3.xls", "issue_594_dos.ods",
    "issue_666_panic.xlsb", "ptgexp-truncated-operand.xls", "large.ods",
}  # fmt: skip
PROTECTED = {
    "pass_protected.xlsx", "pass_protected.xlsb", "pass_protected.ods", "issue_385.xls",
    "encrypted_no_password.xls",
}  # fmt: skip
HEADER_ROWS = {
    "simple.csv": 1, "example.tsv": 1, "simple.psv": 1, "simple.ssv": 1, "simple.ods": 1,
    "simple.xls": 1, "simple.xlsx": 1, "utf-16le_encoded.csv": 1, "sw_gen.xlsx": 1,
    "mixedGLB.csv": 4, "rowcolspan.html": 1, "temperature.xlsx": 1, "inventory-table.xlsx": 1,
}  # fmt: skip
pytestmark = pytest.mark.skipif(not FILES, reason="peers' data is not here")


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.name not in DANGEROUS], ids=lambda path: path.name
)
def test_that_every_file_opens_or_is_refused_with_a_reason(path):
    found = look(path)
    if found.outcome == "refused":
        assert found.code.startswith("IMP-")
        assert (found.code == "IMP-PASSWORD") == (path.name in PROTECTED)
    if path.name in HEADER_ROWS:
        assert (found.outcome, found.header_row) == ("opened", HEADER_ROWS[path.name])


@pytest.mark.parametrize("name", sorted(DANGEROUS))
def test_that_what_once_broke_a_reader_does_not_break_ours(name):
    path = next(path for path in FILES if path.name == name)
    assert look_apart(path).outcome in {"opened", "refused"}
