"""``status``: where the plan stands on one day."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date

from graph.language import translate
from planner.cli.console import Console, plain, table
from planner.cli.opening import opened
from planner.domain.figures import day_in_words, number
from planner.workspace import tracking
from planner.workspace.tracking import Status


def status(args: argparse.Namespace, console: Console) -> int:
    """Report progress; exit 1 when tasks should be over by that day."""
    with opened(args.document, must_exist=True, read_only=True) as document:
        found = tracking.status(document, args.on or date.today())
    lines = [_figures(found)]
    if found.late_tasks:
        lines += ["", translate("cli", "Tenggatnya sudah lewat (pelaksanaan belum dicatat di sini; "
                                "terlambat bila belum dikerjakan):"), _due(found)]  # fmt: skip
    lines += ["", translate("cli", "Indeks Pemdi, bukti dari dokumen ini:"), _evidence(found)]
    console.answer(plain(found), *lines)
    return int(bool(found.late_tasks))


def _figures(found: Status) -> str:
    systems = (found.apps_before, found.apps_now, found.apps_after)
    rows = [
        (translate("cli", "Sistem: awal, menurut rencana hari itu, akhir"),
         " → ".join(map(number, systems))),
        (translate("cli", "Layanan berpengampu"),
         f"{number(found.services_covered)} / {number(found.services_total)}"),
        (translate("cli", "Layanan di menu portal"), number(found.services_in_portal)),
        *_chances(found),
        (translate("cli", "Tugas yang tenggatnya lewat"), number(len(found.late_tasks))),
    ]  # fmt: skip
    title = translate("cli", "Per {day}").format(day=day_in_words(found.on))
    return table((title, translate("cli", "Nilai")), rows)


def _chances(found: Status) -> Iterator[tuple[str, str]]:
    title = translate("cli", "Peluang semua selesai tepat waktu")
    if found.on_time_probability is None:
        yield title, translate("cli", "belum diketahui; susun rencana dahulu")
        return
    yield title, _percent(found.on_time_probability)
    if found.share_in_time is not None:
        said = translate("cli", "Rata-rata aplikasi yang tepat waktu")
        yield said, _percent(found.share_in_time)
    if found.likely_finish is not None:
        said = translate("cli", "Selesai dalam 4 dari 5 kemungkinan")
        yield said, day_in_words(found.likely_finish)


def _due(found: Status) -> str:
    titles = (translate("cli", "Selesai"), translate("cli", "Aplikasi"), translate("cli", "Tugas"))
    rows = [(day_in_words(task.finish), task.name, task.task) for task in found.late_tasks]
    return table(titles, rows)


def _evidence(found: Status) -> str:
    proven = (one for one in found.indicators if one.evidence)
    return "\n".join(f"{one.number:>3}  {one.indicator}: {one.evidence}" for one in proven)


def _percent(share: float) -> str:
    return f"{number(100 * share)} %"
