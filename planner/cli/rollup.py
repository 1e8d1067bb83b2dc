"""``rollup``: many agencies in one report."""

from __future__ import annotations

import argparse
from pathlib import Path

from graph.language import translate
from planner.cli.console import Console, table
from planner.cli.errors import DocumentMissingError
from planner.cli.opening import is_url
from planner.workspace.rollup import roll_up


def rollup(args: argparse.Namespace, console: Console) -> int:
    """Write the figures of several documents side by side; none of them is changed."""
    for location in args.documents:
        if not is_url(location) and not Path(location).exists():
            raise DocumentMissingError(document=location)
    done, agencies = roll_up(args.out, args.documents, console.context)
    titles = (translate("cli", "Daerah"), translate("cli", "Sekarang"),
              translate("cli", "Sesudah"), translate("cli", "Layanan berpengampu"))  # fmt: skip
    rows = [
        (one.name, one.before, one.after, f"{one.services_covered} / {one.services_total}")
        for one in agencies
    ]
    data = {"file": done.file, "bytes": done.bytes, "agencies": agencies}
    console.answer(data, table(titles, rows))
    return 0
