"""Which dialog helps with a failure: the one action that its message offers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from ui.dialogs.team import is_server
from ui.errors import Failure
from ui.frame import Frame
from ui.verbs import document as verbs

_SERVER = {
    "STO-SERVER", "STO-HOST", "STO-PASS", "STO-NOPASS", "STO-DB", "STO-TLS",
}  # fmt: skip
"""Codes of what a person can mend in the dialog of the team's database."""


@dataclass(frozen=True, slots=True)
class Mending:
    """Words for a button, and what it does."""

    words: str
    act: Callable[[], object]


def mending(frame: Frame, failure: Failure) -> Mending | None:
    """Return what can be done about a failure; None when one can only read it."""
    translate = QCoreApplication.translate
    code, wanted = failure.code, frame.session.wanted
    if code in {"STO-CONFLICT", "STO-NEEDED"} and getattr(failure.cause, "conflicts", None):
        return Mending(translate("Mending", "Bandingkan"), lambda: _compare(frame, failure))
    if code == "STO-GONE":
        return Mending(translate("Mending", "Simpan sebagai…"), lambda: _save(frame))
    if code == "STO-BAD" and wanted and not is_server(wanted):
        return Mending(translate("Mending", "Pulihkan…"), lambda: _rescue(frame, failure))
    if code in {"READ-ONLY", "STO-RO"}:
        return Mending(translate("Mending", "Pilihan…"), lambda: explain_read_only(frame))
    if code in _SERVER and is_server(wanted):
        return Mending(translate("Mending", "Sambungkan…"), lambda: _connect(frame, failure))
    return None


# The dialogs are built when first asked for.
# ruff: noqa: PLC0415


def explain_read_only(frame: Frame) -> None:
    """Say why the document cannot be changed, and what one can do about it."""
    from ui.dialogs.read_only import ReadOnlyDialog

    if frame.session.read_only:
        ReadOnlyDialog.ask(frame)


def _compare(frame: Frame, failure: Failure) -> None:
    from ui.dialogs.conflict import ConflictDialog

    ConflictDialog.ask(frame, failure)


def _save(frame: Frame) -> None:
    target = frame.files.copy_of(Path(frame.session.location).name)
    if target is not None:
        verbs.save_and_open(frame.session, target)


def _rescue(frame: Frame, failure: Failure) -> None:
    from ui.dialogs.backups import BackupsDialog

    BackupsDialog.ask(frame, Path(frame.session.wanted), failure)


def _connect(frame: Frame, failure: Failure) -> None:
    from planner.domain.server import server_of
    from ui.dialogs.team import TeamDialog

    TeamDialog.ask(frame, server_of(frame.session.wanted), f"{failure.message}\n{failure.remedy}")
