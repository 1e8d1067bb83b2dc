"""Personal data of managers (names, phones, addresses, NIP): found, so that it can be left out.

UU 27/2022 asks for a purpose before such data travels; an overlap report has none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.model import Application
from importers.evidence import Evidence, personal_kinds
from importers.result import ColumnGuess

PERSONAL_FIELDS = frozenset({"pic", "contact"})
_HEADER = re.compile(
    r"\b(?:nip|nik|pic|no\.?\s*(?:hp|telp|wa)|telepon|e-?mail|kontak|contact|narahubung|"
    r"nama (?:pengelola|admin|operator|penanggung jawab|pejabat)|whatsapp)\b",
    re.IGNORECASE,
)
_KINDS = ("email", "phone", "nip", "person")
_MOST_OF_THEM = 0.5


def personal_columns(
    guesses: Sequence[ColumnGuess], evidence: Sequence[Evidence]
) -> list[ColumnGuess]:
    """Return the columns that hold personal data, by field, header or values."""
    return [
        guess
        for guess, seen in zip(guesses, evidence, strict=True)
        if not guess.ignored and seen.filled and _is_personal(guess, seen)
    ]


def _is_personal(guess: ColumnGuess, seen: Evidence) -> bool:
    if guess.field:
        return guess.field in PERSONAL_FIELDS
    return bool(_HEADER.search(guess.header)) or any(
        seen.share(kind) > _MOST_OF_THEM for kind in _KINDS
    )


def personal_fields(app: Application) -> frozenset[str]:
    """Return the names of extra fields of an application that hold personal data.

    Examples
    --------
    >>> from graph.model import Application, ApplicationId
    >>> extra = (("pic", "Budi"), ("Operator", "budi@contoh.go.id"), ("framework", "Laravel"))
    >>> sorted(personal_fields(Application(id=ApplicationId("a"), name="A", extra=extra)))
    ['Operator', 'pic']
    """
    return frozenset(
        name
        for name, text in app.extra
        if name in PERSONAL_FIELDS or _HEADER.search(name) or personal_kinds(text)
    )
