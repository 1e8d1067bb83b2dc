"""A failure as the screen shows it: what, why, remedy; and what a bug report needs."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from typing import Any

from graph.errors import UserError


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong, in the language in use when it did.

    ``details`` is filled for bugs only; it holds no personal data, as the text of an exception
    can quote a cell and is therefore left out.
    """

    code: str
    message: str
    remedy: str
    details: str = ""
    cause: Any = None
    """The error itself, where it came from this process: what a dialog needs to mend it."""

    @property
    def is_bug(self) -> bool:
        """Whether the program is at fault rather than the input."""
        return bool(self.details)

    def as_text(self) -> str:
        """Return all of it, for the clipboard."""
        return "\n".join(
            part for part in (self.code, self.message, self.remedy, self.details) if part
        )


def failure_of(error: BaseException) -> Failure:
    """Describe an exception for the person at the screen."""
    if isinstance(error, UserError):
        return Failure(error.code, str(error), error.advice())
    places = "".join(traceback.format_tb(error.__traceback__))
    return Failure("BUG", type(error).__name__, "", f"{places}{type(error).__qualname__}")
