"""``status``: where the plan stands on one day."""

from __future__ import annotations

import argparse
from datetime import date
from typing import Any

from graph.language import translate
from planner.cli.console import Console, plain, table
from planner.cli.opening import opened
from planner.workspace import tracking


def status(args: argparse.Namespace, console: Console) -> int:
    """Report progress; exit 1 when tasks are late."""
    with opened(args.document, must_exist=True, read_only=True) as document:
        found = tracking.status(document, args.on or date.today())
    facts: dict[str, Any] = plain(found)
    rows = [
        (translate("cli", "Sistem: awal, sekarang, akhir"),
         f"{facts['apps_before']} → {facts['apps_now']} → {facts['apps_after']}"),
        (translate("cli", "Layanan berpengampu"),
         f"{facts['services_covered']} / {facts['services_total']}"),
        (translate("cli", "Layanan di portal"), _known(facts["services_in_portal"])),
        (translate("cli", "Peluang tepat waktu"), _percent(facts["on_time_probability"])),
        (translate("cli", "Tugas terlambat"), len(facts["late_tasks"])),
    ]  # fmt: skip
    titles = (translate("cli", "Ukuran"), translate("cli", "Nilai"))
    console.answer(facts, table(titles, rows))
    return int(bool(facts["late_tasks"]))


def _known(count: int | None) -> str:
    return "–" if count is None else str(count)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.0f} %"
