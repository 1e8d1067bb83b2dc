"""Entity resolution on public sets that nobody here made, without labels or settings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.peers.match import compare, main, read_table

SETS = Path(__file__).parents[2].parent / "shared" / "data" / "er"
needs_sets = pytest.mark.skipif(not SETS.is_dir(), reason="the public sets are not here")


def outcome(capsys, *args):
    assert main([*map(str, args), "--json"]) == 0
    return json.loads(capsys.readouterr().out)


@needs_sets
@pytest.mark.parametrize(
    ("left", "right", "gold", "options", "floor"),
    [
        ("abt-buy/abt.csv", "abt-buy/buy.csv", "abt-buy/gt.csv", ["--one-to-one"], 0.95),
        ("abt-buy/abt.csv", "abt-buy/buy.csv", "abt-buy/gt.csv", [], 0.94),
        ("dblp-acm/dblp.csv", "dblp-acm/acm.csv", "dblp-acm/gt.csv", ["--one-to-one"], 0.985),
        ("cora/cora.csv", "cora/cora.csv", "cora/cora_gt.csv", [], 0.85),
    ],
    ids=["abt-buy one to one", "abt-buy free", "dblp-acm one to one", "cora"],
)
def test_that_matching_reaches_its_floor_near_its_best_threshold(
    capsys, left, right, gold, options, floor
):
    found = outcome(capsys, SETS / left, SETS / right, SETS / gold, *options)
    assert found["f1"] >= floor
    assert found["f1"] >= found["best_f1"] - 0.03
    assert found["precision"] >= 0.5


def test_that_the_delimiter_is_found(tmp_path):
    for separator in ",;|%\t":
        path = tmp_path / "list.csv"
        path.write_text(f"id{separator}name\n1{separator}a, b\n", encoding="utf-8")
        if separator != ",":
            assert read_table(path, None)[0] == ["id", "name"]


def test_that_a_list_is_compared_with_itself_and_pairs_have_no_direction(tmp_path, capsys):
    names = [
        "Sewa gedung olahraga kota",
        "Uji kendaraan bermotor",
        "Rekam medis pasien rawat jalan",
    ]
    rows = [f"{at},{name}" for at, name in enumerate([*names, names[0]])]
    records, gold = tmp_path / "a.csv", tmp_path / "gold.csv"
    records.write_text("\n".join(["id,name", *rows]), encoding="utf-8")
    gold.write_text("x,y\n3,0\n", encoding="utf-8")
    assert outcome(capsys, records, records, gold)["f1"] == 1.0


def test_that_the_best_threshold_is_where_equal_scores_end():
    scored = {(0, 0): 0.9, (1, 1): 0.7, (2, 2): 0.7, (3, 3): 0.2}
    precision, recall, f1, best, at = compare(scored, {(0, 0), (1, 1), (3, 3)})
    assert (round(precision, 3), round(recall, 3)) == (0.667, 0.667)
    assert best >= f1
    assert at in {0.7, 0.2}
