"""``copy``: a document from a file to a team's database, or back."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from graph.language import translate
from planner.cli.console import Console
from planner.cli.errors import DocumentMissingError
from planner.cli.opening import is_url, person
from planner.domain.figures import number
from planner.workspace import team


def copy(args: argparse.Namespace, console: Console) -> int:
    """Copy everything, history included, into a document that is still empty."""
    if not is_url(args.source) and not Path(args.source).exists():
        raise DocumentMissingError(document=args.source)
    done = team.copy_document(args.source, args.target, who=person())
    said = translate("cli", "{source} disalin ke {target}: {records} catatan, {steps} langkah "
                     "riwayat.").format(
        source=done.source, target=done.target,
        records=number(done.records), steps=number(done.steps),
    )  # fmt: skip
    console.answer(asdict(done), said)
    return 0
