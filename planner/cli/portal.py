"""``portal``: services by citizens' need; what nobody carries, what stands twice."""

from __future__ import annotations

import argparse

from graph.language import translate
from planner.cli.console import Console, table
from planner.cli.opening import opened
from planner.workspace.portal import portal_view
from planner.workspace.portal_files import write_menu


def portal(args: argparse.Namespace, console: Console) -> int:
    """List the menu by need; exit 1 when a service is uncovered or stands twice."""
    with opened(args.document, must_exist=True, read_only=True) as document:
        view = portal_view(document, console.context)
        done = write_menu(document, args.out, console.context) if args.out else None
    data: dict[str, object] = {
        "needs": view.needs,
        "uncovered": view.uncovered,
        "double": view.double,
        "internal": view.internal,
        "faults": view.faults,
        "complaint": view.complaint,
        "missing": view.missing,
    }
    if done is not None:
        data |= {"file": done.file, "bytes": done.bytes}
    titles = (translate("cli", "Kebutuhan"), translate("cli", "Layanan"))
    rows = [
        (need.name or translate("cli", "Belum digolongkan"), len(need.services))
        for need in view.needs
    ]
    said = translate("cli", "Tanpa pengampu: {uncovered}. Ganda: {double}.")
    counts = said.format(uncovered=len(view.uncovered), double=len(view.double))
    console.answer(data, table(titles, rows), counts)
    return int(bool(view.uncovered or view.double))
