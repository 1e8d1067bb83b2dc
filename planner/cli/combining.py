"""``combine``: documents of several offices or regencies into one."""

from __future__ import annotations

import argparse
from pathlib import Path

from graph.language import translate
from planner.cli.console import Console, table
from planner.cli.errors import DocumentMissingError
from planner.cli.opening import is_url, opened
from planner.domain.figures import number
from planner.workspace.combining import combine as join


def combine(args: argparse.Namespace, console: Console) -> int:
    """Take other documents in as one step, and list what stands in more than one of them."""
    for source in args.sources:
        if not is_url(source) and not Path(source).exists():
            raise DocumentMissingError(document=source)
    with opened(args.document) as document:
        done = join(document, args.sources, console.context)
        apps = document.snapshot().portfolio.applications
    names = [(apps[pair.a].name, apps[pair.b].name) for pair in done.across]
    twice = [
        {"a": pair.a, "b": pair.b, "names": both, "probability": pair.probability}
        for pair, both in zip(done.across, names, strict=True)
    ]
    said = translate(
        "cli", "{count} aplikasi masuk dari {documents} dokumen; mungkin rangkap: {pairs}."
    ).format(
        count=number(done.applications),
        documents=number(len(args.sources)),
        pairs=number(len(twice)),
    )
    lines = [said]
    if twice:
        titles = (translate("cli", "Satu"), translate("cli", "Dua"))
        lines.append(table(titles, names))
    console.answer(
        {"step": done.step.number, "applications": done.applications, "across": twice}, *lines
    )
    return int(bool(twice))
