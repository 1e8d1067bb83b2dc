"""Errands about the moratorium: one proposal checked, its letter drafted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from graph.job import JobContext
from ui.desk import Desk
from ui.summaries import Exported

if TYPE_CHECKING:
    from planner.workspace.proposals import ProposalCheck

# Heavy rooms are imported inside the functions: the process is warm before it is needed.
# ruff: noqa: PLC0415


def get_ready_for_proposals(desk: Desk, _ctx: JobContext) -> bool:
    """Build the index of the inventory before the first question."""
    from planner.workspace import proposals

    proposals.get_ready(desk.document)
    return True


def check_proposal(desk: Desk, _ctx: JobContext, *, proposal: dict[str, str]) -> ProposalCheck:
    """Check what was typed against the inventory and the national list."""
    from planner.workspace import proposals

    return proposals.check_proposal(desk.document, proposals.Proposal(**proposal))


def write_proposal_letter(
    desk: Desk, ctx: JobContext, *, out: str, proposal: dict[str, str]
) -> Exported:
    """Draft the recommendation on one proposal."""
    from planner.workspace import proposals

    typed = proposals.Proposal(**proposal)
    done = proposals.write_letter(desk.document, typed, Path(out), ctx)
    return Exported(file=str(done.file), size=done.bytes)


ERRANDS = (
    get_ready_for_proposals,
    check_proposal,
    write_proposal_letter,
)
