"""Who is at the document, alone or with others, and whether it is still where it was opened."""

from __future__ import annotations

from dataclasses import replace

from planner.workspace.document import Document


def act_as(document: Document, who: str) -> None:
    """Write the steps to come under this name; empty: that of the log-in."""
    from planner.store.opening import person  # noqa: PLC0415 - SQLAlchemy is slow to load

    store = document.store
    store.setting = replace(store.setting, who=who or person())


def is_shared(document: Document) -> bool:
    """Whether it lies in a team's database, where several people write at once."""
    return document.store.setting.shared


def check_place(document: Document) -> None:
    """See that the file is still where it was opened.

    Raises
    ------
    DocumentGoneError
        When it was moved, deleted or replaced.
    """
    document.store.setting.still_there()
