"""Where a document lives: one SQLite file, or a PostgreSQL database for a team.

Facts and changes go in and come out; rows, sessions and SQL stay inside this room.
"""

from planner.store.opening import copy_document, open_store
from planner.store.store import Store

__all__ = ["Store", "copy_document", "open_store"]
