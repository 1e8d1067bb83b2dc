"""Text that was written as UTF-8 and read as Windows text: found and put right."""

from __future__ import annotations

import re

_MARKS = re.compile(r"[ÃÂ][\x80-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡-¿]|â€.|ï»¿|â„¢|Ã.")
_SINGLE = {code: bytes((code,)) for code in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


def repair(text: str) -> str:
    r"""Return the text as it was meant, when that is certain; else as it is.

    Examples
    --------
    >>> repair("CafÃ© â€œSehatâ€\x9d"), repair("Café"), repair("SÃO PAULO")
    ('Café “Sehat”', 'Café', 'SÃO PAULO')
    """
    if not _MARKS.search(text):
        return text
    try:
        return b"".join(_byte(letter) for letter in text).decode("utf-8")
    except UnicodeError:
        return text


def _byte(letter: str) -> bytes:
    return _SINGLE.get(ord(letter)) or letter.encode("cp1252")
