"""The audit trail as a file: every step with every change, one JSON object a line."""

from __future__ import annotations

from pathlib import Path

import msgspec

from graph.errors import UserError
from graph.language import QT_TRANSLATE_NOOP
from planner.domain.change import Change, Step
from planner.export.atomic import replacing
from planner.workspace.document import Document


class NotOverDocumentError(UserError):
    """A list of lines would take a document's place."""

    code = "WSP-JOURNAL"
    message = QT_TRANSLATE_NOOP(
        "errors", "“{file}” adalah nama dokumen, bukan nama daftar riwayat."
    )
    remedy = QT_TRANSLATE_NOOP("errors", "Pakai akhiran lain, misalnya .jsonl.")


def export_journal(document: Document, out: Path) -> int:
    """Write the history of this line to ``out`` (JSON Lines); return the number of steps.

    Records stand before and after each change, null for *not there*; steps that are undone
    now say so. The file appears whole or not at all.

    Raises
    ------
    NotOverDocumentError
        When the name is that of a document.
    """
    if out.suffix.lower() == ".ramping":
        raise NotOverDocumentError(file=out.name)
    steps = document.history()
    with replacing(out) as draft, draft.open("wb") as file:
        for step in steps:
            line = _line(step, document.store.changes(step.number))
            file.write(msgspec.json.encode(line) + b"\n")
    return len(steps)


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
