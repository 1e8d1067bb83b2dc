"""Gather the texts for Qt Linguist, or (``--check``) prove that the stored files are fresh.

Two files: ``graph/data/texts_en.ts`` for the three rooms that speak without Qt, and
``ui/resources/i18n/ramping_en.ts`` for the window. Indonesian is the source language.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
CATALOGUES = {
    "graph/data/texts_en.ts": ("graph", "importers", "planner"),
    "ui/resources/i18n/ramping_en.ts": ("ui",),
}


def gather(catalogue: Path, rooms: tuple[str, ...]) -> None:
    """Let lupdate bring ``catalogue`` up to date with the sources."""
    sources = sorted(str(path) for room in rooms for path in (ROOT / room).rglob("*.py"))
    languages = ["-source-language", "id", "-target-language", "en"]
    lupdate = Path(sys.executable).parent / "pyside6-lupdate"
    command = [str(lupdate), *sources, "-ts", str(catalogue), *languages]
    subprocess.run(
        [*command, "-locations", "none", "-no-obsolete"], check=True, capture_output=True
    )


def unfinished(catalogue: Path) -> list[str]:
    """Return the source texts that have no finished translation."""
    return [
        message.findtext("source", "")
        for message in ET.parse(catalogue).iter("message")
        if (translation := message.find("translation")) is None
        or translation.get("type") == "unfinished"
    ]


def homeless(catalogue: Path) -> list[str]:
    """Return texts without a context: there the context was taken for the text."""
    contexts = ET.parse(catalogue).iter("context")
    return [
        message.findtext("source", "")
        for context in contexts
        if not context.findtext("name", "")
        for message in context.iter("message")
    ]


def check() -> int:
    """Compare with a fresh copy; name what is stale or untranslated."""
    faults = 0
    for name, rooms in CATALOGUES.items():
        stored = ROOT / name
        with tempfile.TemporaryDirectory() as folder:
            fresh = Path(folder) / stored.name
            shutil.copy(stored, fresh)
            gather(fresh, rooms)
            if fresh.read_text(encoding="utf-8") != stored.read_text(encoding="utf-8"):
                print(f"{name}: stale; run `make texts`")
                faults += 1
            for text in unfinished(fresh):
                print(f"{name}: not translated: {text}")
                faults += 1
            for text in sorted(set(homeless(fresh))):
                print(f"{name}: no context; is translate() called by another name? {text}")
                faults += 1
    print("Texts are fresh and complete." if not faults else f"{faults} faults")
    return 1 if faults else 0


def main() -> int:
    """Gather, or check with ``--check``."""
    if "--check" in sys.argv[1:]:
        return check()
    for name, rooms in CATALOGUES.items():
        (ROOT / name).parent.mkdir(parents=True, exist_ok=True)
        gather(ROOT / name, rooms)
        print(f"{name}: {len(unfinished(ROOT / name))} texts without a translation")
    return 0


if __name__ == "__main__":
    sys.exit(main())
