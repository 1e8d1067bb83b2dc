"""Failures worded for the person at the screen, and this room's own ones."""

from __future__ import annotations

from typing import ClassVar

from graph.language import QT_TRANSLATE_NOOP, translate


class UserError(Exception):
    """An expected failure: what happened and what the person can do next.

    Subclasses fill in ``code``, ``message`` and ``remedy``; ``context`` fills the braces.
    Templates are marked with ``QT_TRANSLATE_NOOP("errors", …)`` so that Linguist finds them.
    """

    code: ClassVar[str]
    message: ClassVar[str]
    remedy: ClassVar[str]

    def __init__(self, **context: object) -> None:
        self.context = context
        super().__init__(self.message.format(**context))

    def __str__(self) -> str:
        """Say what happened, in the language in use now."""
        return translate("errors", self.message).format(**self.context)

    def advice(self) -> str:
        """Say what the person can do next, in the language in use now."""
        return translate("errors", self.remedy).format(**self.context)


class BrokenReferenceError(UserError):
    """A fact names another fact that is not there."""

    code = "GRA-REF"
    message = QT_TRANSLATE_NOOP(
        "errors", "{kind} “{id}” menunjuk {target} “{missing}” yang tidak ada."
    )
    remedy = QT_TRANSLATE_NOOP("errors", "Tambahkan {target} itu atau hapus rujukannya.")


class UnknownApplicationError(UserError):
    """No application has this id or name."""

    code = "GRA-APP"
    message = QT_TRANSLATE_NOOP("errors", "Tidak ada aplikasi “{wanted}” di inventaris ini.")
    remedy = QT_TRANSLATE_NOOP("errors", "Periksa ID atau namanya; yang mirip: {near}.")
