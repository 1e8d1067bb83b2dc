"""``moratorium``: freeze a baseline; check what is new since, and proposals."""

from __future__ import annotations

import argparse
from datetime import date

from graph.language import translate
from planner.cli.console import Console
from planner.cli.opening import opened, person
from planner.domain.baseline import Baseline
from planner.domain.figures import day_in_words
from planner.workspace import moratorium as workspace_moratorium
from planner.workspace.moratorium import Newcomer


def moratorium(args: argparse.Namespace, console: Console) -> int:
    """Carry out ``freeze`` or ``check``; exit 1 when something is new."""
    if args.act == "freeze":
        with opened(args.document, must_exist=True) as document:
            today = date.today()
            baseline = workspace_moratorium.freeze(document, person(), today)
        console.answer({"baseline": _baseline(baseline), "new": []}, _said(baseline))
        return 0
    with opened(args.document, must_exist=True, read_only=True) as document:
        baseline, new = workspace_moratorium.check(document, args.files, console.context)
        held = document.snapshot().exemptions
    lines = [line for one in new for line in _lines(one)]
    if not new:
        lines = [translate("cli", "Tidak ada aplikasi baru.")]
    data = {"baseline": _baseline(baseline), "new": [_newcomer(one) for one in new],
            "exemptions": list(held.values())}  # fmt: skip
    console.answer(data, _said(baseline), *lines)
    return int(bool(new))


def _baseline(baseline: Baseline) -> dict[str, object]:
    return {
        "frozen_on": baseline.frozen_on,
        "by": baseline.by,
        "applications": len(baseline.applications),
        "digest": baseline.digest,
    }


def _newcomer(one: Newcomer) -> dict[str, object]:
    return {
        "id": one.id,
        "name": one.name,
        "unit": one.unit,
        "proposed": one.proposed,
        "nearest": [
            {
                "id": near.id,
                "name": near.name,
                "unit": near.unit,
                "probability": near.probability,
                "kind": near.kind.value,
            }
            for near in one.nearest
        ],
        "national": [
            {"national": match.national, "probability": match.probability, "rule": match.rule}
            for match in one.national
        ],
    }


def _said(baseline: Baseline) -> str:
    said = translate("cli", "Dibekukan {day}: {count} aplikasi, sidik {digest}…")
    return said.format(
        day=day_in_words(baseline.frozen_on),
        count=len(baseline.applications),
        digest=baseline.digest[:12],
    )


def _lines(one: Newcomer) -> list[str]:
    kind = translate("cli", "usulan") if one.proposed else translate("cli", "baru")
    lines = [f"- {one.name} ({kind}; {one.unit or '–'})"]
    near = translate("cli", "  mirip {name}, {unit}: {share} %")
    lines += [
        near.format(name=app.name, unit=app.unit or "–", share=round(100 * app.probability))
        for app in one.nearest
    ]
    rival = translate("cli", "  menyaingi {national}: {rule}")
    return lines + [rival.format(national=m.national, rule=m.rule) for m in one.national]
