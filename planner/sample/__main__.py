"""``python -m planner.sample DIR [SEED]`` writes the sample agency anew."""

from __future__ import annotations

import sys
from pathlib import Path

from planner.sample import generate


def main() -> None:
    """Write the agency into the folder named on the command line."""
    where, *rest = sys.argv[1:]
    written = generate(int(rest[0]) if rest else 1, into=Path(where))
    sys.stdout.write(
        f"{len(written.rows)} baris, {len(written.systems)} sistem, "
        f"{len(written.services)} layanan, {len(written.interfaces)} antarmuka -> {where}\n"
    )


if __name__ == "__main__":
    main()
