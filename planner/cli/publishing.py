"""``export`` and ``questionnaire``: what leaves the tool."""

from __future__ import annotations

import argparse

from graph.language import translate
from planner.cli.console import Console, table
from planner.cli.opening import opened
from planner.domain.figures import number
from planner.workspace import publishing


def export(args: argparse.Namespace, console: Console) -> int:
    """Write the document's plan in the format that the suffix names."""
    with opened(args.document, must_exist=True, read_only=True) as document:
        done = publishing.export(
            document, args.out, args.kind, console.context, personal=args.personal
        )
    data = {"file": done.file, "bytes": done.bytes, "sheets": done.sheets}
    said = translate("cli", "{file} ditulis ({kilobytes} KB).")
    kilobytes = number(max(1, round(done.bytes / 1024)))
    console.answer(data, said.format(file=done.file, kilobytes=kilobytes))
    return 0


def questionnaire(args: argparse.Namespace, console: Console) -> int:
    """Write one workbook per unit into a folder."""
    with opened(args.document, must_exist=True, read_only=True) as document:
        made = publishing.questionnaires(document, args.folder, console.context)
    files = [
        {
            "file": one.published.file,
            "bytes": one.published.bytes,
            "unit": one.unit,
            "rows": one.rows,
        }
        for one in made
    ]
    titles = (translate("cli", "OPD"), translate("cli", "Baris"), translate("cli", "Berkas"))
    rows = [(one.unit, one.rows, one.published.file.name) for one in made]
    console.answer({"files": files}, table(titles, rows))
    return 0
