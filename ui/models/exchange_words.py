"""What people call the kinds of exchange and what they ask for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.workspace.exchange import Asked, ExchangeKind


def kind_word(kind: ExchangeKind) -> tuple[str, str]:
    """Return the word of a kind and its tone."""
    translate = QCoreApplication.translate
    return {
        ExchangeKind.KEPT: (translate("Exchange", "tetap"), "muted"),
        ExchangeKind.MOVED: (translate("Exchange", "disambung ulang"), "accent"),
        ExchangeKind.NEW: (translate("Exchange", "baru"), "accent"),
        ExchangeKind.WITHIN: (translate("Exchange", "satu sistem"), "good"),
        ExchangeKind.CUT: (translate("Exchange", "terputus"), "bad"),
    }[kind]


def asked_word(what: Asked) -> str:
    """Return the word of what an exchange asks for."""
    translate = QCoreApplication.translate
    return {
        Asked.AGREEMENT: translate("Exchange", "perjanjian"),
        Asked.API: translate("Exchange", "API"),
        Asked.SPLP: translate("Exchange", "SPLP"),
    }[what]
