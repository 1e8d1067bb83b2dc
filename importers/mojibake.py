"""Text that was written as UTF-8 and read as Windows text: found and put right."""

from __future__ import annotations

import re

_MARKS = re.compile(
    r"[ÃÂ][\x80-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡-¿]|â€.|â\x80.|ï»¿|â„¢|Ã.", re.DOTALL
)
_RUN = re.compile(r"[^\x00-\x7f]+")
_MOST_TURNS = 3
"""A file may have been read wrongly more than once."""


def repair(text: str) -> str:
    r"""Return the text as it was meant, where that is certain; else as it is.

    Examples
    --------
    >>> repair("CafÃ© â€œSehatâ€\x9d"), repair("Café"), repair("SÃO PAULO")
    ('Café “Sehat”', 'Café', 'SÃO PAULO')
    >>> repair("DÃ©sa â€\ufffd"), repair("CafÃƒÂ©")
    ('Désa â€�', 'Café')
    """
    for _ in range(_MOST_TURNS):
        if not _MARKS.search(text):
            return text
        mended = _meant(text)
        if mended == text:
            mended = _RUN.sub(lambda run: _meant(run[0]), text)
        if mended == text:
            return text
        text = mended
    return text


def _meant(text: str) -> str:
    try:
        return b"".join(map(_byte, text)).decode("utf-8")
    except UnicodeError:
        return text


def _byte(letter: str) -> bytes:
    code = ord(letter)
    return bytes((code,)) if 0x80 <= code <= 0x9F else letter.encode("cp1252")
