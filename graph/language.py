"""Texts for people: Indonesian in the source, other languages from Qt Linguist files.

The lower rooms must speak without Qt (the command line never imports it), so the ``.ts``
file that Linguist edits is read here directly. ``translate`` and ``QT_TRANSLATE_NOOP`` carry
the names that ``pyside6-lupdate`` looks for; an alias would not be found.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import ClassVar
from xml.etree import ElementTree as ET

LANGUAGES = ("id", "en")
SOURCE_LANGUAGE = "id"

Catalogue = Mapping[tuple[str, str], tuple[str, ...]]


class _State:
    """The language in use now; one per process, as with gettext and Qt."""

    language = SOURCE_LANGUAGE
    catalogue: ClassVar[Catalogue] = {}


def read_catalogue(source: Traversable) -> dict[tuple[str, str], tuple[str, ...]]:
    """Read a Linguist ``.ts`` file: (context, source text) -> one form, or one per number."""
    forms: dict[tuple[str, str], tuple[str, ...]] = {}
    text = source.read_text(encoding="utf-8")
    root = ET.fromstring(text)  # noqa: S314  # nosec B314 - our own file
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            numbered = [form.text or "" for form in translation.iter("numerusform")]
            texts = tuple(numbered or [translation.text or ""])
            if all(texts):
                forms[name, message.findtext("source", "")] = texts
    return forms


def use_language(language: str) -> None:
    """Speak this language from now on; ``id`` needs no file."""
    _State.language = language
    _State.catalogue = (
        {}
        if language == SOURCE_LANGUAGE
        else read_catalogue(files("graph") / "data" / f"texts_{language}.ts")
    )


def language() -> str:
    """Return the language in use now: ``id`` or ``en``."""
    return _State.language


def translate(context: str, text: str, comment: str = "", n: int | None = None) -> str:  # noqa: ARG001 - read by Linguist
    """Return ``text`` in the language in use now; ``%n`` becomes ``n``.

    Examples
    --------
    >>> translate("doc", "%n aplikasi", "", 3)
    '3 aplikasi'
    """
    forms = _State.catalogue.get((context, text), (text,))
    chosen = forms[0] if n is None or n == 1 else forms[-1]
    return chosen if n is None else chosen.replace("%n", str(n))


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802
    """Mark ``text`` for Linguist (this is the name lupdate knows); ``translate`` it when shown."""
    return text
