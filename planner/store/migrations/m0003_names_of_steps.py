"""A step's name is kept as kind and values, so that it reads in the language in use."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Add kind and values (JSON), empty for the words of until now."""
    op.add_column("step", sa.Column("name", sa.Text, nullable=False, server_default=sa.text("''")))
