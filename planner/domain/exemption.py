"""An exception from the moratorium: on which legal basis, by whom, until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemption:
    """Lets one new application be, for a while."""

    application: str
    """Id of the application, or the name of a proposal that has no id yet."""
    name: str
    legal_basis: str
    expires: date
    by: str
    on: date
    note: str = ""

    def __post_init__(self) -> None:
        if not self.legal_basis.strip():
            raise ValueError(f"{self.application}: an exception names its legal basis")
        if self.expires < self.on:
            raise ValueError(f"{self.application}: an exception cannot have ended already")

    def holds(self, day: date) -> bool:
        """Whether the exception is in force on this day."""
        return self.on <= day <= self.expires
