"""Where a decision or the plan stands, in a word and in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.domain.approval import ApprovalState
from planner.workspace.approving import Standing
from ui import format as written


def standing_words(standing: Standing) -> tuple[str, str]:
    """Return the word and the tone of its tag; an edit after approval says so."""
    translate = QCoreApplication.translate
    if standing.reopened:
        return translate("Standing", "dibuka lagi"), "warn"
    return {
        ApprovalState.DRAFT: (translate("Standing", "konsep"), "neutral"),
        ApprovalState.REVIEWED: (translate("Standing", "ditelaah"), "neutral"),
        ApprovalState.APPROVED: (translate("Standing", "disetujui"), "good"),
    }[standing.state]


def standing_note(standing: Standing) -> str:
    """Say who gave the last word and when, and that an edit came after it."""
    last = standing.last
    if last is None:
        return QCoreApplication.translate("Standing", "Belum ditelaah.")
    said = {
        ApprovalState.REVIEWED: QCoreApplication.translate("Standing", "Ditelaah {who}, {day}."),
        ApprovalState.APPROVED: QCoreApplication.translate("Standing", "Disetujui {who}, {day}."),
    }[last.state]
    day = written.moment(last.at) if last.at is not None else written.day(last.on)
    told = said.format(who=last.by or "–", day=day)
    if last.note:
        told += f" {last.note}"
    if standing.reopened:
        told += " " + QCoreApplication.translate("Standing", "Sesudah itu diubah.")
    return told
