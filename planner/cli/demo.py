"""``demo``: the main job on the bundled sample agency."""

from __future__ import annotations

import argparse
from pathlib import Path

from graph.language import translate
from planner.cli.console import Console, plain
from planner.domain.figures import day_in_words
from planner.workspace import demo as workspace_demo

DEFAULT_FOLDER = Path("ramping-contoh")
"""Where the result goes when ``--out`` is not given and there is no window to show it in."""


def demo(args: argparse.Namespace, console: Console) -> int:
    """Import three messy workbooks, find overlaps, plan and export."""
    folder = args.out or DEFAULT_FOLDER
    done = workspace_demo.run_demo(folder, console.context)
    facts = plain(done)
    said = translate(
        "cli",
        "Kabupaten Contoh (data fiktif): {before} sistem menjadi {after}, {groups} kelompok "
        "tumpang tindih.\nSelesai {finish}, tenggat {deadline}. Waktu {seconds:.0f} detik.\n"
        "Dokumen: {document}\nRencana: {workbook}",
    )
    shown = {
        **facts,
        "before": done.applications,
        "finish": day_in_words(done.finish) or "–",
        "deadline": day_in_words(done.deadline),
    }
    console.answer(facts, said.format(**shown))
    return 0
