"""``progress``: how far tasks are, one by one or through the forms of the offices."""

from __future__ import annotations

import argparse
from datetime import date

from graph.language import translate
from planner.cli.console import SHOWN, Console
from planner.cli.opening import opened
from planner.workspace import progress as work
from planner.workspace.progress import Word
from planner.workspace.status_forms import read_status_forms, write_status_forms


def progress(args: argparse.Namespace, console: Console) -> int:
    """Write statuses; exit 1 when rows of forms were not understood."""
    day = args.on or date.today()
    with opened(args.document, must_exist=True, read_only=args.forms is not None) as document:
        if args.forms is not None:
            files = write_status_forms(document, args.forms, day, console.context)
            said = translate("cli", "{count} formulir ditulis di {folder}.")
            line = said.format(count=len(files), folder=args.forms)
            console.answer({"files": files, "said": 0, "issues": []}, line)
            return 0
        if args.task:
            changes = [Word(task=args.task, state=args.state, finished=args.finished,
                            started=args.started, note=args.note)]  # fmt: skip
            if any((args.state, args.finished, args.started, args.note)):
                work.say(document, changes, day)
            if args.evidence:
                work.link_evidence(document, args.task, args.evidence)
            held = document.snapshot().progress.get(args.task)
            console.answer({"said": 1, "task": held, "issues": []}, args.task)
            return 0
        found = read_status_forms(document, args.files, day)
    lines = [translate("cli", "{said} dari {rows} baris membawa kabar.").format(
        said=found.said, rows=found.rows)]  # fmt: skip
    lines += [f"! {one.file}, {one.row}: {one.text}" for one in found.issues[:SHOWN]]
    console.answer({"said": found.said, "rows": found.rows, "issues": found.issues}, *lines)
    return int(bool(found.issues))
