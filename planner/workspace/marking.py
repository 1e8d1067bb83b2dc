"""The doubts of an import, written into copies of the officers' own workbooks."""

from __future__ import annotations

from pathlib import Path

from graph.job import JobContext
from planner.workspace.intake import Proposal, files_in
from planner.workspace.publishing import require_folder


def doubtful_files(proposal: Proposal) -> tuple[Path, ...]:
    """Return the files that an issue speaks of, in the order they were read."""
    named = {one.file for one in proposal.result.issues}
    return tuple(path for path in files_in(proposal.paths) if path.name in named)


def write_marked(proposal: Proposal, out: Path, ctx: JobContext | None = None) -> tuple[Path, ...]:
    """Write a marked copy of every doubtful file; return where they are.

    ``out`` is the copy itself, or a folder for several. A file that cannot be opened has no
    copy: why it was refused stands in the list of issues.
    """
    from importers.errors import ImportFileError  # noqa: PLC0415 - loads the readers
    from importers.marked_copy import write_marked_copy  # noqa: PLC0415

    context = ctx or JobContext()
    sources = doubtful_files(proposal)
    require_folder(out / "x" if out.is_dir() else out)
    written = []
    for at, source in enumerate(sources):
        context.step(at, len(sources), source.name)
        target = out / f"{source.stem}-bertanda.xlsx" if out.is_dir() else out
        try:
            written.append(write_marked_copy(source, proposal.result.issues, target, context))
        except ImportFileError:
            continue
    return tuple(written)
