"""``export``: one file that leaves the tool."""

from __future__ import annotations

import argparse

from graph.language import translate
from planner.cli.console import Console
from planner.cli.opening import opened
from planner.workspace import publishing


def export(args: argparse.Namespace, console: Console) -> int:
    """Write the document's plan in the format that the suffix names."""
    with opened(args.document, must_exist=True, read_only=True) as document:
        done = publishing.export(document, args.out, args.kind, console.context)
    data = {"file": done.file, "bytes": done.bytes, "sheets": done.sheets}
    said = translate("cli", "{file} ditulis ({bytes} bita).")
    console.answer(data, said.format(file=done.file, bytes=done.bytes))
    return 0
