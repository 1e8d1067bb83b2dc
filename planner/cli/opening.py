"""Open the document that a command names, under the name of the person at the keyboard."""

from __future__ import annotations

import getpass
from pathlib import Path

from planner.cli.errors import DocumentMissingError
from planner.workspace.document import Document, open_document


def opened(location: str, *, must_exist: bool = False, read_only: bool = False) -> Document:
    """Return the open document; with ``must_exist`` a missing file is the person's to mend."""
    if must_exist and not is_url(location) and not Path(location).exists():
        raise DocumentMissingError(document=location)
    return open_document(location, who=person(), read_only=read_only)


def is_url(location: str) -> bool:
    """Whether the location is a database's address, not a file."""
    return "://" in location


def person() -> str:
    """Return the log-in name, or nothing where the system knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
