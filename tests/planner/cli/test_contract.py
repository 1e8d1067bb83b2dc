"""Scripts of others read these keys: every command, every key that was promised.

A promise is a set of keys; a dict promises what stands under a key: keys of an object, or of
each object of a list that must not be empty.
"""

from __future__ import annotations

import pytest
from openpyxl import load_workbook

from planner.cli import main
from planner.sample import files

ISSUE = {"row", "column", "kind", "severity", "text", "remedy"}
CHANGE = {"id", "name", "field", "before", "after"}
STEP = {"number", "when", "who", "what"}
PLAN = {
    "status", "benefit", "bound", "gap", "before", "after", "what_if", "infeasible", "verified",
    "binding",
}  # fmt: skip
TASK = {"id", "application", "task", "role", "start", "finish", "slack"}
STATUS = {
    "apps_before", "apps_now", "apps_after", "services_total", "services_covered",
    "services_in_portal", "on_time_probability", "late_tasks", "indicators",
}  # fmt: skip
PROMISED = {
    "demo": {
        "": {"document", "workbook", "applications", "after", "groups", "finish", "deadline",
             "seconds"},
    },
    "check": {
        "files": {"file", "sheet", "header_row", "rows", "mapping", "issues"},
        "files.mapping.*": {"field", "confidence", "why"},
        "files.issues": ISSUE,
    },
    "import": {
        "": {"new", "changed", "vanished", "unclear", "rows"},
        "issues": ISSUE,
        "changes": CHANGE,
    },
    "overlaps": {
        "": {"applications", "systems", "seconds", "peak_mb"},
        "index": {"id", "name", "file", "row"},
        "pairs": {"a", "b", "a_name", "b_name", "probability", "kind", "evidence"},
        "groups": {"members", "survivor", "why"},
        "national": {"application", "national", "probability", "rule"},
    },
    "decide": {"": {"before", "after", "broken_rules"}},
    "plan": {
        "": PLAN,
        "decisions": {"id", "action", "into", "why"},
        "tasks": TASK,
        "services": {"total", "covered"},
    },
    "export": {"": {"file", "bytes", "sheets"}},
    "questionnaire": {"": {"files"}},
    "collect": {"": {"merged", "conflicts"}},
    "moratorium freeze": {"": {"baseline"}},
    "moratorium check": {"": {"baseline"}, "new": {"name", "nearest", "national"}},
    "portal": {"": {"needs", "uncovered", "double"}},
    "frontpage": {"findings": {"kind", "place", "text"}},
    "status": {"": STATUS},
    "rollup": {"": {"agencies"}},
    "history": {"changes": STEP},
    "undo": {"changes": STEP},
}  # fmt: skip


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The result of the demo, a form of it filled in by nobody, and a late proposal."""
    where = tmp_path_factory.mktemp("kontrak")
    assert main(["demo", "--out", str(where), "--json"]) == 0
    late = load_workbook(files()[0].with_name("inventaris_diskominfo.xlsx"))
    for row in late.active.iter_rows(min_row=3):
        row[2].value = None
    late.active["C2"], late.active["O2"] = "Sistem Serba Baru", None
    late.save(where / "usulan.xlsx")
    page = "<html><body><h1>Portal</h1><p>Selamat datang.</p></body></html>"
    (where / "beranda.html").write_text(page, encoding="utf-8")
    return where


@pytest.fixture
def command(folder):
    """The arguments of a command on the demo's document."""
    held = folder / "Kabupaten Contoh.ramping"
    forms = folder / "formulir"
    given = {
        "demo": ["demo", "--out", folder],
        "check": ["check", *files()],
        "import": ["import", folder / "baru.ramping", *files(), "--dry-run"],
        "overlaps": ["overlaps", held, "--min", "0.5"],
        "decide": ["decide", held, "Absen Guru", "gabung", "--into", "Presensi ASN"],
        "plan": ["plan", held, "--rounds", 3],
        "export": ["export", held, folder / "rencana.csv"],
        "questionnaire": ["questionnaire", held, forms],
        "collect": ["collect", held, folder / "rencana.xlsx"],
        "moratorium freeze": ["moratorium", held, "freeze"],
        "moratorium check": ["moratorium", held, "check", folder / "usulan.xlsx"],
        "portal": ["portal", held],
        "frontpage": ["frontpage", folder / "beranda.html"],
        "status": ["status", held, "--on", "2027-03-04"],
        "rollup": ["rollup", folder / "gabungan.xlsx", held],
        "history": ["history", held],
        "undo": ["undo", held],
    }
    return given.__getitem__


def under(said, path):
    """Return the objects at a path of keys; ``*`` stands for every key."""
    found = [said]
    for key in filter(None, path.split(".")):
        parts = [part for one in found for part in (one.values() if key == "*" else [one[key]])]
        found = [one for part in parts for one in (part if isinstance(part, list) else [part])]
    return found


@pytest.mark.parametrize("name", PROMISED)
def test_that_every_key_that_was_promised_is_there(name, command, run):
    code, said, err = run(*command(name))
    assert (code in {0, 1}, err) == (True, "")
    for path, keys in PROMISED[name].items():
        objects = under(said, path)
        assert objects, f"{name}: nothing under {path}"
        assert all(keys <= one.keys() for one in objects), f"{name}: {path}"
