"""``rescue``: the backups of a document, and what can be read of a damaged one."""

from __future__ import annotations

import argparse
from pathlib import Path

from graph.language import translate
from planner.cli.console import Console, table
from planner.cli.errors import DocumentMissingError
from planner.cli.opening import person
from planner.domain.figures import day_in_words, number
from planner.workspace import rescue as rescuing


def rescue(args: argparse.Namespace, console: Console) -> int:
    """Save a damaged document under a new name, or list its dated copies."""
    if args.out is None:
        return _list(args.document, console)
    if not args.document.exists():
        raise DocumentMissingError(document=args.document)
    saved = rescuing.salvage(args.document, args.out, who=person())
    said = translate("cli", "{count} aplikasi diselamatkan ke {file}; riwayat: {steps} langkah; "
                     "tidak terbawa: {lost}.").format(
        count=number(saved.records), file=args.out,
        steps=number(saved.steps), lost=number(saved.left_out),
    )  # fmt: skip
    facts = {"file": args.out, "applications": saved.records, "steps": saved.steps,
             "left_out": saved.left_out}  # fmt: skip
    console.answer(facts, said)
    return int(saved.left_out > 0 or not saved.steps)


def _list(document: Path, console: Console) -> int:
    copies = rescuing.backups(document)
    titles = (translate("cli", "Waktu"), translate("cli", "Langkah"))
    rows = [(f"{day_in_words(copy.when)} {copy.when:%H.%M}", copy.revision) for copy in copies]
    lines = [translate("cli", "Belum ada cadangan dokumen ini.")]
    if copies:
        where = translate("cli", "Cadangan di {folder}:").format(folder=copies[0].path.parent)
        lines = [where, table(titles, rows)]
    facts = [{"file": one.path, "when": one.when, "revision": one.revision} for one in copies]
    console.answer({"backups": facts}, *lines)
    return 0
