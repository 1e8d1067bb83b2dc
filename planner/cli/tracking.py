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
        lines += ["", _due_title(found), _due(found)]
    lines += ["", translate("cli", "Indeks Pemdi, bukti dari dokumen ini:"), _evidence(found)]
    console.answer(plain(found), *lines)
    return int(bool(found.late_tasks))


def _due_title(found: Status) -> str:
    if found.tracked:
        return translate("cli", "Terlambat menurut rencana dan status yang dicatat:")
    return translate(
        "cli",
        "Tenggatnya sudah lewat (status belum dicatat; terlambat bila belum dikerjakan):",
    )


def _figures(found: Status) -> str:
    systems = (found.apps_before, found.apps_now, found.apps_after)
    rows = [
        (_now_title(found), " → ".join(map(number, systems))),
        *_work(found),
        (translate("cli", "Layanan berpengampu"),
         f"{number(found.services_covered)} / {number(found.services_total)}"),
        (translate("cli", "Layanan di menu portal"), number(found.services_in_portal)),
        *_chances(found),
        (translate("cli", "Tugas yang tenggatnya lewat"), number(len(found.late_tasks))),
    ]  # fmt: skip
    title = translate("cli", "Per {day}").format(day=day_in_words(found.on))
    return table((title, translate("cli", "Nilai")), rows)


def _now_title(found: Status) -> str:
    if found.tracked:
        return translate("cli", "Sistem: awal, sekarang, akhir")
    return translate("cli", "Sistem: awal, menurut rencana hari itu, akhir")


def _work(found: Status) -> Iterator[tuple[str, str]]:
    if found.tracked:
        done = f"{number(found.consolidations_done)} / {number(found.consolidations)}"
        yield translate("cli", "Konsolidasi selesai"), done
        yield translate("cli", "Tugas terhambat"), number(found.blocked_tasks)


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
