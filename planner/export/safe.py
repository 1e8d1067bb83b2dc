"""Text from files is data: nothing in it may act as a formula, or break the file it goes into."""

from __future__ import annotations

import re

ACTIVE = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""A spreadsheet takes a text that starts so for a formula when it is typed or read from csv.

The wide signs count: East Asian settings read them as the narrow ones.
"""

LONGEST = 32_767
"""Characters that one spreadsheet cell holds."""

_UNSTORABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_SPACING = re.compile("[\t\r\x0b\x0c]+ ?")


def clean(text: str) -> str:
    r"""Return ``text`` without what XML and spreadsheets cannot hold; line breaks stay.

    Examples
    --------
    >>> clean("\tsatu\x00\r\ndua")
    'satu\ndua'
    """
    kept = _UNSTORABLE.sub("", _SPACING.sub(" ", text.replace("\r\n", "\n"))).strip()
    return kept if len(kept) <= LONGEST else kept[: LONGEST - 1] + "…"


def is_active(text: str) -> bool:
    """Whether a spreadsheet might take ``text`` for a formula."""
    return text.startswith(ACTIVE)


def inert(text: str) -> str:
    """Return ``text`` for a csv cell: cleaned, and behind an apostrophe where it is active."""
    kept = clean(text)
    return f"'{kept}" if is_active(kept) else kept
