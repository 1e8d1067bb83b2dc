"""Write the licence of every distribution that is shipped: ``notices.py shipped.json FOLDER``.

Run by packaging/build.py with the Python of the environment that it packs.
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path

WORDS = ("LICEN", "COPYING", "NOTICE")


def main() -> None:
    """Write one file for each name in the list."""
    shipped, folder = Path(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for name in json.loads(shipped.read_text("utf-8")):
        found = distribution(name)
        text = "\n\n".join((head_of(found), *texts_of(found)))
        (folder / f"{name}.txt").write_text(text, "utf-8")


def head_of(found: Distribution) -> str:
    """Say what it is and under which licence, as its own metadata do."""
    about = found.metadata
    licence = about["License-Expression"] or (about["License"] or "")[:200]
    return f"{about['Name']} {found.version}\n{licence}"


def texts_of(found: Distribution) -> list[str]:
    """Return the licence texts that came with it."""
    files = (file for file in found.files or () if any(w in file.name.upper() for w in WORDS))
    paths = (Path(str(file.locate())) for file in files)
    shown = (path for path in paths if path.suffix != ".py" and path.is_file())
    return [path.read_text("utf-8", "replace") for path in shown]


if __name__ == "__main__":
    main()
