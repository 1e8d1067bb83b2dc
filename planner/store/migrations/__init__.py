"""Steps from one schema to the next, by Alembic's operations; the list is the order.

They are run from here and not through an ``alembic.ini``: a document is migrated on the desk
of its owner, by a program that may be frozen into one folder.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from alembic.migration import MigrationContext
from alembic.operations import Operations

from planner.store.migrations import (
    m0001_records_and_journal,
    m0002_steps_that_revert,
    m0003_names_of_steps,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

MIGRATIONS: tuple[Callable[[], None], ...] = (
    m0001_records_and_journal.upgrade,
    m0002_steps_that_revert.upgrade,
    m0003_names_of_steps.upgrade,
)


def migrate(connection: Connection, version: int) -> int:
    """Bring the tables from ``version`` (0: none) to the newest; return the number reached."""
    with Operations.context(MigrationContext.configure(connection)):
        for upgrade in MIGRATIONS[version:]:
            upgrade()
    return len(MIGRATIONS)
