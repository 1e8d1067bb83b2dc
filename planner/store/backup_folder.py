"""Where dated copies of documents lie: in the person's own data folder, not beside the document."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def backup_home() -> Path:
    """Return the folder of all backups by the custom of the operating system."""
    home = Path.home()
    if sys.platform == "win32":
        local = Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local"))
        return local / "Ramping" / "Cadangan"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Ramping" / "Cadangan"
    data = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return data / "ramping" / "cadangan"
