"""House rules that no linter knows."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROOMS = ("graph", "importers", "planner", "ui")
SOURCES = sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))
EVERYTHING = SOURCES + sorted((ROOT / "tests").rglob("*.py"))
MAX_LINES = 350
MAX_METHODS = 20
VAGUE = {"utils", "helpers", "common", "manager", "handler", "misc"}


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def calls(path: Path) -> list[ast.Call]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def is_painting(call: ast.Call) -> bool:
    """``QPainter.translate`` moves the origin; it takes numbers."""
    return not isinstance(call.args[0], ast.Constant | ast.JoinedStr)


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_that_a_file_stays_small(path):
    assert path.read_text(encoding="utf-8").count("\n") <= MAX_LINES


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_that_a_class_stays_small(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            methods = [part.name for part in node.body if isinstance(part, ast.FunctionDef)]
            public = [name for name in methods if not name.startswith("_")]
            assert len(public) <= MAX_METHODS, f"{node.name}: {len(public)} public methods"


@pytest.mark.parametrize("path", EVERYTHING, ids=name_of)
def test_that_a_module_is_named_for_what_it_is(path):
    assert not VAGUE & set(path.stem.split("_"))


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_that_linguist_can_read_every_text(path):
    """lupdate takes an f-string literally, so its translation would never be found."""
    places = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
    wrong = []
    for call in calls(path):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        where = places.get(name)
        if where is None or len(call.args) <= where or is_painting(call):
            continue
        if isinstance(call.args[where], ast.JoinedStr | ast.BinOp):
            wrong.append(call.lineno)
    assert wrong == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_that_no_file_content_is_executed_or_unpickled(path):
    forbidden = {"eval", "exec", "loads_pickle"}
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            assert not {alias.name for alias in node.names} & {"pickle", "shelve", "marshal"}
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in forbidden


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_that_no_network_library_is_imported(path):
    network = {"socket", "urllib.request", "http.client", "requests", "PySide6.QtNetwork"}
    allowed = {"socket"} if "store" in path.parts else set()  # the host's name in the lock file
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = (
            {alias.name for alias in node.names}
            if isinstance(node, ast.Import)
            else {node.module or ""}
            if isinstance(node, ast.ImportFrom)
            else set()
        )
        assert not names & (network - allowed)
