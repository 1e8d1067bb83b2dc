"""What a change costs, in a sentence, and whom it touches beside."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.domain.snapshot import Snapshot
from planner.workspace.trying import Trial
from ui import format as written
from ui.views.decision_view import name_in
from ui.views.scenarios import fate_words
from ui.views.why import escaped
from ui.widgets.lettering import short_name

NAMED = 3
"""Applications named in the sentence; the rest is counted."""


def trial_words(snapshot: Snapshot, trial: Trial) -> str:
    """Say what the plan becomes: systems, points, finish, and the knock-on by name (rich text)."""
    translate = QCoreApplication.translate
    said = translate("Trial", "<b>Akibat perubahan:</b> {systems}, {points}{finish}.")
    told = said.format(systems=_systems(trial), points=_points(trial), finish=_finish(trial))
    others = [short_name(name_in(snapshot, application)) for application, _, _ in trial.changed]
    if others:
        more = translate("Trial", " Berubah: {names}{rest}.")
        rest = len(others) - NAMED
        and_more = translate("Trial", " dan {n} lagi").format(n=rest) if rest > 0 else ""
        told += more.format(names=escaped(", ".join(others[:NAMED])), rest=and_more)
    elif trial.moved_tasks:
        moved = translate("Trial", " {n} tugas bergeser.")
        told += moved.format(n=written.number(trial.moved_tasks))
    if trial.shortages:
        told += " " + escaped(trial.shortages[0].what)
    return told


def trial_details(snapshot: Snapshot, trial: Trial) -> str:
    """List everything that changes, one line each."""
    return "\n".join(
        f"{name_in(snapshot, application)}: {fate_words(snapshot, before)} → "
        f"{fate_words(snapshot, after)}"
        for application, before, after in trial.changed
    )


def _systems(trial: Trial) -> str:
    translate = QCoreApplication.translate
    if not trial.more_systems:
        return translate("Trial", "tetap {n} sistem").format(n=written.number(trial.after))
    said = translate("Trial", "{before} → {after} sistem")
    before = trial.after - trial.more_systems
    return said.format(before=written.number(before), after=written.number(trial.after))


def _points(trial: Trial) -> str:
    translate = QCoreApplication.translate
    if not trial.benefit:
        return translate("Trial", "nilai sama")
    return translate("Trial", "{n} poin").format(n=written.signed(trial.benefit))


def _finish(trial: Trial) -> str:
    if trial.finish is None:
        return ""
    said = QCoreApplication.translate("Trial", ", selesai {day}")
    return said.format(day=written.short_day(trial.finish))
