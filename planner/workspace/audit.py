"""The audit trail: of one application, and as a file with every change of every step."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import fields
from pathlib import Path

import msgspec

from graph.errors import UserError
from graph.language import QT_TRANSLATE_NOOP, translate
from planner.domain.change import Change, RecordKind, Step
from planner.export.atomic import replacing
from planner.export.delimited import DELIMITER
from planner.export.safe import inert
from planner.workspace.document import Document
from planner.workspace.naming import find_in

_HEADS = (
    QT_TRANSLATE_NOOP("columns", "Langkah"),
    QT_TRANSLATE_NOOP("columns", "Waktu"),
    QT_TRANSLATE_NOOP("columns", "Oleh"),
    QT_TRANSLATE_NOOP("columns", "Perubahan"),
    QT_TRANSLATE_NOOP("columns", "Alasan"),
    QT_TRANSLATE_NOOP("columns", "Diurungkan"),
    QT_TRANSLATE_NOOP("columns", "Jenis catatan"),
    QT_TRANSLATE_NOOP("columns", "Kunci"),
    QT_TRANSLATE_NOOP("columns", "Isian"),
    QT_TRANSLATE_NOOP("columns", "Sebelum"),
    QT_TRANSLATE_NOOP("columns", "Sesudah"),
)


class NotOverDocumentError(UserError):
    """A list of lines would take a document's place."""

    code = "WSP-JOURNAL"
    message = QT_TRANSLATE_NOOP(
        "errors", "“{file}” adalah nama dokumen, bukan nama daftar riwayat."
    )
    remedy = QT_TRANSLATE_NOOP("errors", "Pakai akhiran lain, misalnya .jsonl.")


def export_journal(document: Document, out: Path) -> int:
    """Write the history of this line to ``out``; return the number of steps.

    A name ending in ``.csv`` gives one row per cell that changed, for a spreadsheet; every other
    name gives JSON Lines, with records whole before and after each change, null for *not
    there*. Steps that are undone now say so. The file appears whole or not at all.

    Raises
    ------
    NotOverDocumentError
        When the name is that of a document.
    """
    if out.suffix.lower() == ".ramping":
        raise NotOverDocumentError(file=out.name)
    steps = document.history()
    write = _write_cells if out.suffix.lower() == ".csv" else _write_lines
    with replacing(out) as draft:
        write(document, steps, draft)
    return len(steps)


def history_of_application(document: Document, wanted: str) -> tuple[Step, ...]:
    """Return the steps that changed one application or the decision on it, oldest first."""
    app = find_in(document, wanted)
    kinds = (RecordKind.APPLICATION, RecordKind.DECISION)
    found = {step.number: step for kind in kinds for step, _ in document.history_of(kind, app.id)}
    return tuple(found[number] for number in sorted(found))


def _write_lines(document: Document, steps: Iterable[Step], draft: Path) -> None:
    with draft.open("wb") as file:
        for step in steps:
            line = _line(step, document.store.changes(step.number))
            file.write(msgspec.json.encode(line) + b"\n")


def _write_cells(document: Document, steps: Iterable[Step], draft: Path) -> None:
    # With the mark that tells spreadsheets it is UTF-8, and semicolons as they expect here.
    with draft.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file, delimiter=DELIMITER)
        rows.writerow(translate("columns", head) for head in _HEADS)
        for step in steps:
            undone = translate("export", "ya") if step.undone else ""
            said = (step.number, f"{step.when:%Y-%m-%d %H:%M}", step.who, step.what, step.reason)
            for change in document.store.changes(step.number):
                for field, before, after in _cells(change):
                    cells = (*said, undone, change.kind, change.key, field, before, after)
                    rows.writerow(inert(str(cell)) for cell in cells)


def _cells(change: Change) -> Iterator[tuple[str, str, str]]:
    """Yield the cells that differ: field, before, after."""
    known = change.after if change.after is not None else change.before
    for part in fields(known) if known is not None else ():
        before, after = (
            None if side is None else getattr(side, part.name)
            for side in (change.before, change.after)
        )
        if before != after:
            yield part.name, _text(before), _text(after)


def _text(value: object) -> str:
    if value in (None, "", ()):
        return ""
    if isinstance(value, str | int | float):
        return str(value)
    return msgspec.json.encode(value).decode()


def _line(step: Step, changes: tuple[Change, ...]) -> dict[str, object]:
    return {
        "number": step.number,
        "when": step.when,
        "who": step.who,
        "what": step.what,
        "reason": step.reason,
        "undone": step.undone,
        "reverts": step.reverts or None,
        "changes": [
            {"kind": one.kind, "key": one.key, "before": one.before, "after": one.after}
            for one in changes
        ],
    }
