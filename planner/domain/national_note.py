"""What this agency knows better of a national application than the bundled list, and since when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class NationalNote:
    """A dated correction of one row of the national list; empty texts leave the row as it is."""

    name: str
    as_of: date
    by: str
    legal_base: str = ""
    owner: str = ""
    default_action: str = ""
    verified: bool = False
    """A person read the regulation itself; until then it must not be quoted."""
    note: str = ""
