"""Where a bug leaves its trace: a log in the person's own state folder."""

from __future__ import annotations

import os
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path


def state_folder() -> Path:
    """Return the folder for logs by the custom of the operating system."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local")) / "Ramping" / "Logs"
    if sys.platform == "darwin":
        return home / "Library" / "Logs" / "Ramping"
    return Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state") / "ramping"


def write_crash(error: BaseException) -> str:
    """Append the trace of ``error`` to the log and return the log's path.

    Where no log can be written, the trace goes to stderr: it must not be lost.
    """
    trace = "".join(traceback.format_exception(error))
    log = state_folder() / "ramping.log"
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        with log.open("a", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC\n{trace}\n")
    except OSError:
        print(trace, file=sys.stderr)
        return "stderr"
    return str(log)
