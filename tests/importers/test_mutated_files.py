"""Files with flipped bits, cut off, turned round, members shuffled: read, or refused, no more."""

from __future__ import annotations

import json
import random
import zipfile
from pathlib import Path

import pytest

from graph.errors import UserError
from importers.read import read_files
from tests.importers.books import write_csv, write_xlsx

ROWS = [["Nama Aplikasi", "OPD", "URL"], ["SIMPEG", "BKD", "a.go.id"], ["SIPD", "BPKAD", "b.go.id"]]
MUTATIONS, MANY_MUTATIONS = 300, 2_000
ODS_HEAD = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
    '<office:spreadsheet><table:table table:name="A">'
)
ODS_FOOT = "</table:table></office:spreadsheet></office:body></office:document-content>"


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Flip bits, cut off, overwrite a stretch, or move one."""
    broken = bytearray(data)
    match chance.randrange(4):
        case 0:
            for _ in range(chance.randint(1, 12)):
                broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
        case 1:
            del broken[chance.randrange(len(broken)) :]
        case 2:
            at = chance.randrange(len(broken))
            broken[at : at + 16] = bytes(chance.randrange(256) for _ in range(16))
        case _:
            at, to = sorted(chance.randrange(len(broken)) for _ in range(2))
            broken[at:to] = reversed(broken[at:to])
    return bytes(broken)


def shuffled(data: Path, target: Path, chance: random.Random) -> None:
    """Write a zip anew with members in another order, one changed inside, maybe one missing."""
    with zipfile.ZipFile(data) as old:
        members = [(name, old.read(name)) for name in old.namelist()]
    chance.shuffle(members)
    if chance.random() < 0.3:
        members.pop()
    at = chance.randrange(len(members))
    members[at] = (members[at][0], mutated(members[at][1] or b"x", chance))
    with zipfile.ZipFile(target, "w") as new:
        for name, content in members:
            new.writestr(name, content)


def _other_formats(folder: Path) -> list[Path]:
    """Write the same rows as a web page, as JSON, as a model and as an open document."""
    header, *rows = ROWS * 20
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) for row in ROWS * 20)
    elements = "".join(
        f'<element identifier="a{at}" xsi:type="ApplicationComponent"><name>{row[0]}</name>'
        f"<documentation>{row}</documentation></element>"
        for at, row in enumerate(rows)
    )
    table = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{cell}</text:p>'
            "</table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in ROWS * 20
    )
    texts = {
        "asal.html": f"<html><table>{cells}</table></html>",
        "asal.json": json.dumps([dict(zip(map(str, header), row, strict=True)) for row in rows]),
        "asal.xml": '<?xml version="1.0"?><model xmlns="http://www.opengroup.org/xsd/archimate/'
        '3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><elements>'
        f"{elements}</elements></model>",
    }
    for name, said in texts.items():
        (folder / name).write_text(said, encoding="utf-8")
    with zipfile.ZipFile(folder / "asal.ods", "w") as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        package.writestr("content.xml", f"{ODS_HEAD}{table}{ODS_FOOT}")
    return [folder / name for name in (*texts, "asal.ods")]


def attack(folder: Path, rounds: int, seed: int) -> tuple[int, int]:
    """Return how many mutated files were read and how many refused; anything else fails."""
    chance = random.Random(seed)
    book = write_xlsx(folder / "asal.xlsx", ROWS * 20)
    text = write_csv(folder / "asal.csv", ROWS * 20, mark=";", encoding="cp1252")
    others = [book, text, book, *_other_formats(folder)]
    read = refusals = 0
    for number in range(rounds):
        source = others[number % 3] if number % 2 else others[number // 2 % len(others)]
        path = folder / f"m{source.suffix}"
        if source is book and number % 3 == 2:
            shuffled(book, path, chance)
        else:
            path.write_bytes(mutated(source.read_bytes(), chance))
        try:
            result = read_files([path])
        except UserError:
            refusals += 1
        else:
            read += 1
            places = sum(len(app.origins) for app in result.applications)
            assert places + result.rows_set_aside == result.rows_read
    return read, refusals


def test_that_mutated_files_are_read_or_refused_and_nothing_else(tmp_path):
    read, refusals = attack(tmp_path, MUTATIONS, seed=7)
    assert read + refusals == MUTATIONS
    assert read > 20
    assert refusals > 20


@pytest.mark.benchmark
def test_that_two_thousand_mutated_files_are_read_or_refused_and_nothing_else(tmp_path):
    read, refusals = attack(tmp_path, MANY_MUTATIONS, seed=11)
    print(f"2,000 mutated files: {read} read, {refusals} refused")
    assert read + refusals == MANY_MUTATIONS
