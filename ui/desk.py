"""What lies on the worker's desk between two calls: the open document and the last proposal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from graph.layout import Layout
    from planner.domain.plan import Plan
    from planner.workspace.document import Document
    from planner.workspace.intake import Proposal


class Desk:
    """What lies on the worker's desk between two calls: the document and the last proposal."""

    def __init__(self, report: Callable[[object], None]) -> None:
        self.report = report
        self.proposal: Proposal | None = None
        self.layout: Layout | None = None
        self.trial: tuple[int, Plan] | None = None
        """A plan that was tried out and not written, and the revision it is for."""
        self._open: tuple[tuple[str, str, str], Document] | None = None
        self._wanted = ("", "", "")

    def turn_to(self, location: str, token: str, who: str = "") -> None:
        """Work on this document from now on; it is opened when first needed."""
        self._wanted = (location, token, who)

    @property
    def document(self) -> Document:
        """The document that the screen has open, opened here too."""
        from planner.workspace.document import open_document  # noqa: PLC0415 - heavy

        if self._open is None or self._open[0] != self._wanted:
            self.close()
            location, token, who = self._wanted
            own = open_document(location, who=who, token=token, backups=False)
            self._open = (self._wanted, own)
        return self._open[1]

    def close(self) -> None:
        """Let go of the document."""
        if self._open is not None:
            self._open[1].close()
        self._open, self.proposal, self.layout, self.trial = None, None, None, None
