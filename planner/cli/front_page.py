"""``frontpage``: what stands between a citizen and a service on a saved front page."""

from __future__ import annotations

import argparse
from dataclasses import asdict

from graph.language import translate
from planner.cli.console import SHOWN, Console, table
from planner.workspace.front_page import Audit, audit_front_page


def frontpage(args: argparse.Namespace, console: Console) -> int:
    """Audit saved pages; exit 1 when there are findings."""
    result = audit_front_page(args.files, args.on, console.context)
    data = {
        "findings": [
            {
                "kind": one.kind,
                "place": one.place,
                "text": one.text,
                "remedy": one.remedy,
                "severity": one.severity,
            }
            for one in result.findings
        ],
        "score": result.score,
        "rule": [asdict(line) for line in result.rule],
        "files": result.files,
        "services": result.services,
        "on": result.on,
        "screen": result.screen,
    }
    console.answer(data, *_lines(result))
    return int(bool(result.findings))


def _lines(result: Audit) -> list[str]:
    lines = []
    for one in result.findings[:SHOWN]:
        lines += [one.place, f"  {one.text}", f"  → {one.remedy}"]
    if len(result.findings) > SHOWN:
        left = len(result.findings) - SHOWN
        said = translate("front_page", "… dan {left} temuan lagi (--json memuat semua)")
        lines.append(said.format(left=left))
    if not result.findings:
        lines.append(translate("front_page", "Tidak ada temuan."))
    said = translate("front_page", "Nilai {score} dari 100 (per {on}). Aturan: 100 dikurangi "
                     "jumlah × angka tiap jenis, paling banyak batasnya.")  # fmt: skip
    lines += ["", said.format(score=result.score, on=result.on.isoformat())]
    titles = (
        translate("front_page", "Jenis"),
        translate("front_page", "Jumlah"),
        translate("front_page", "Angka"),
        translate("front_page", "Batas"),
        translate("front_page", "Dikurangi"),
    )
    rows = [(r.kind.value, r.count, r.each, r.most, r.taken) for r in result.rule]
    lines.append(table(titles, rows))
    lines += _unjudged(result)
    return lines


def _unjudged(result: Audit) -> list[str]:
    """Say what no program saw: images without words, and what lies elsewhere on the net."""
    front = result.files[0]
    said = translate("front_page", "Beranda: {file}. Gambar tanpa keterangan, periksa sendiri: "
                     "{images}. Berkas di internet, tidak dimuat: {remote}.")  # fmt: skip
    line = said.format(file=front.file, images=front.images_without_words, remote=front.remote)
    seen = (
        translate("front_page", "Layar pertama diukur di peramban (1366 × 768).")
        if result.screen
        else translate("front_page", "Tanpa peramban: urutan dinilai dari susunan dokumen saja.")
    )
    return ["", line, seen]
