"""The tables of a document: its records, and the journal that explains every one of them.

Records are kept as text (JSON) beside the columns that are looked up: ADR 3 says why.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    text,
)

APPLICATION_ID = 0x52414D50
"""``RAMP``: how ``file`` and we ourselves know a document from another SQLite file."""

SCHEMA_VERSION = 3
"""Number of the last migration; kept in ``user_version`` of the file."""

METADATA = MetaData()

# ``head``: the last step that holds, 0 for none. ``tip``: the end of the line redo follows.
DOCUMENT = Table(
    "document",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("head", Integer, nullable=False),
    Column("tip", Integer, nullable=False),
    Column("next_place", BigInteger, nullable=False),
    CheckConstraint("id = 1", name="only_one_document"),
)

# ``parent``: the step it was made on. ``at``: ISO 8601, UTC. ``reverts``: the step it takes back.
# ``what``: its name in words, for whoever reads the table; ``name``: its kind and values (JSON).
STEP = Table(
    "step",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("parent", Integer, nullable=False),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("size", Integer, nullable=False),
    Column("reverts", Integer, nullable=False, server_default="0"),
    Column("name", Text, nullable=False, server_default=text("''")),
)

CHANGE = Table(
    "change",
    METADATA,
    Column("step", Integer, ForeignKey("step.number"), primary_key=True),
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("place", BigInteger, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Index("change_by_record", "kind", "key"),
)

MOVEMENT = Table(
    "movement",
    METADATA,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("origin", Integer, nullable=False),
    Column("target", Integer, nullable=False),
)

# ``place``: the order of the inventory, which undo restores too.
RECORD = Table(
    "record",
    METADATA,
    Column("kind", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("place", BigInteger, nullable=False),
    Column("body", Text, nullable=False),
)
