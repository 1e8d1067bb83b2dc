"""Everything that must hold, in order, stopping at the first fault (``quick``: no test is run).

One list for ``make test`` and for machines without make.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PYTHON = sys.executable
ROOMS = ("graph", "importers", "planner", "ui")

QUICK = (
    ("lint", ["-m", "ruff", "check", "."]),
    ("format", ["-m", "ruff", "format", "--check", "."]),
    ("types", ["-m", "mypy"]),
    ("import contracts", ["-c", "from importlinter.cli import lint_imports_command as c; c()"]),
    ("security", ["-m", "bandit", "-q", "-r", "-c", "pyproject.toml", *ROOMS]),
)
FULL = (
    *QUICK,
    ("tests", ["-m", "pytest", "-m", "not benchmark"]),
    ("texts", ["packaging/texts.py", "--check"]),
    ("wheel", ["-m", "build", "--wheel", "--no-isolation", "--outdir", "build/wheel"]),
)


def main() -> int:
    """Run the steps; return the first exit code that is not 0."""
    for name, command in QUICK if "quick" in sys.argv[1:] else FULL:
        began = time.monotonic()
        print(f"== {name}", flush=True)
        code = subprocess.run([PYTHON, *command], cwd=ROOT, check=False).returncode
        print(f"== {name}: {'ok' if code == 0 else 'FAULT'} ({time.monotonic() - began:.0f} s)")
        if code != 0:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
