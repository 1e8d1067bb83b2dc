"""``history`` and ``undo``: the document's journal."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from graph.language import translate
from planner.cli.console import Console, table
from planner.cli.opening import opened
from planner.domain.change import Step
from planner.domain.figures import day_in_words
from planner.workspace.audit import export_journal, history_of_application


def history(args: argparse.Namespace, console: Console) -> int:
    """List the steps, oldest first; steps undone say so."""
    lines = []
    with opened(args.document, must_exist=True, read_only=True) as document:
        steps = document.history()
        if args.record is not None:
            steps = history_of_application(document, args.record)
        if args.export is not None:
            export_journal(document, args.export)
            said = translate("cli", "Riwayat ditulis: {file}")
            lines.append(said.format(file=args.export))
    facts: dict[str, object] = {"changes": [_fact(step) for step in steps]}
    if args.export is not None:
        facts["file"] = args.export
    console.answer(facts, *(lines or [_listing(steps)]))
    return 0


def undo(args: argparse.Namespace, console: Console) -> int:
    """Take back the last step, all after ``--to``, or ``--only`` one and no later ones."""
    with opened(args.document, must_exist=True) as document:
        if args.only is not None:
            steps: tuple[Step, ...] = (document.take_back(args.only),)
        else:
            steps = document.undo(args.to)
    if steps:
        said = translate("cli", "%n langkah diurungkan", "", len(steps))
        console.answer({"changes": [_fact(step) for step in steps]}, said, _listing(steps))
    else:
        console.answer({"changes": []}, translate("cli", "Tidak ada yang dapat diurungkan."))
    return 0


def _fact(step: Step) -> dict[str, object]:
    return {
        "number": step.number,
        "when": step.when,
        "who": step.who,
        "what": step.what,
        "reason": step.reason,
        "size": step.size,
        "undone": step.undone,
    }


def _listing(steps: Sequence[Step]) -> str:
    titles = (
        translate("cli", "Langkah"),
        translate("cli", "Waktu"),
        translate("cli", "Oleh"),
        translate("cli", "Perubahan"),
        "",
    )
    rows = [
        (
            step.number,
            f"{day_in_words(step.when.date())} {step.when:%H.%M}",
            step.who,
            step.what,
            translate("cli", "diurungkan") if step.undone else "",
        )
        for step in steps
    ]
    return table(titles, rows)
