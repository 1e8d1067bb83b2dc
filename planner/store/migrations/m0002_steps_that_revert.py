"""A step may take back an older one alone; until now none did."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def upgrade() -> None:
    """Add the number of the step taken back, 0 for none."""
    op.add_column("step", sa.Column("reverts", sa.Integer, nullable=False, server_default="0"))
