"""Where the user guide lies, and its chapters: the files of docs/panduan, in either language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_PLACES = (_HERE / "resources" / "panduan", _HERE.parent / "docs" / "panduan")
"""Inside an installed program, and in a checkout."""
CONTENTS = "README.md"
_LINK = re.compile(r"\[([^\]]+)\]\(([\w-]+\.md)\)")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page of the guide."""

    title: str
    file: Path


def guide_folder(language: str) -> Path:
    """Return the folder of the guide in this language; Indonesian where it is not translated."""
    found = next((place for place in _PLACES if (place / CONTENTS).is_file()), _PLACES[0])
    spoken = found / language
    return spoken if (spoken / CONTENTS).is_file() else found


def chapters(language: str) -> tuple[Chapter, ...]:
    """Return the chapters in the order of the table of contents, which is the first one."""
    folder = guide_folder(language)
    contents = folder / CONTENTS
    if not contents.is_file():
        return ()
    text = contents.read_text(encoding="utf-8")
    heading = text.partition("\n")[0].removeprefix("#").strip()
    linked = (Chapter(title, folder / name) for title, name in _LINK.findall(text))
    return (Chapter(heading, contents), *(one for one in linked if one.file.is_file()))
