"""Whether a table is a list of applications at all: figures per regency are tables too."""

from __future__ import annotations

import re
from collections.abc import Sequence

from importers.candidates import Candidate
from importers.result import ColumnGuess

_CLEAR, _FAIR = 0.6, 0.5
_PLACE = re.compile(
    r"^(?:kab(?:upaten)?|kota|kec(?:amatan)?|kel(?:urahan)?|desa|prov(?:insi)?)\b\.?\s*\w",
    re.IGNORECASE,
)
_SAYS_LITTLE = frozenset({"notes", "app_id", "contact", "pic", "rab_code", "ral_code"})


def lists_applications(found: Candidate) -> bool:
    """Return whether a header names the applications, or their addresses do.

    A name that was only picked because its texts differ is believed when other columns speak of
    applications as well.
    """
    fields = {guess.field: guess for guess in found.guesses if guess.field}
    others = sum(
        guess.confidence >= _FAIR
        for field, guess in fields.items()
        if field not in _SAYS_LITTLE and field not in {"name", "url"}
    )
    name, url = fields.get("name"), fields.get("url")
    if name and name.confidence >= _CLEAR and not _are_places(name.samples):
        return True
    return _has_addresses(url) or (name is not None and others >= 2)


def _has_addresses(url: ColumnGuess | None) -> bool:
    return url is not None and url.confidence >= _FAIR


def _are_places(samples: Sequence[str]) -> bool:
    return bool(samples) and all(_PLACE.match(text) for text in samples)
