"""What the workspace can ask a person to mend."""

from __future__ import annotations

from graph.errors import UserError
from graph.language import QT_TRANSLATE_NOOP


class AmbiguousApplicationError(UserError):
    """Several systems have this name."""

    code = "WSP-NAME"
    message = QT_TRANSLATE_NOOP("errors", "Ada {count} aplikasi bernama “{wanted}”.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pakai ID salah satunya: {found}.")


class UnknownNationalError(UserError):
    """A replacement or a connection names nothing of the national list."""

    code = "WSP-NATIONAL"
    message = QT_TRANSLATE_NOOP("errors", "“{wanted}” tidak ada di daftar aplikasi nasional.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pakai nama di daftar itu; yang mirip: {near}.")


class MergedIntoItselfError(UserError):
    """An application shall be merged into itself, or into a row of its own system."""

    code = "WSP-SELF"
    message = QT_TRANSLATE_NOOP("errors", "“{name}” tidak dapat digabung ke dirinya sendiri.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pilih aplikasi lain sebagai induknya.")
