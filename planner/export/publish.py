"""From the suffix of a file name to the writer that makes such files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import cast

from graph.job import JobContext
from planner.export.errors import LaterFormatError, UnknownFormatError, UnknownKindError
from planner.export.report import Published, Report

Writer = Callable[[Report, JobContext | None], Published]


@dataclass(frozen=True, slots=True)
class _Format:
    """Where the writer is, and the kinds it knows: the first one unless another is asked for."""

    writer: str
    kinds: tuple[str, ...] = ()


_FORMATS: Mapping[str, _Format] = {
    ".xlsx": _Format("workbook:write_workbook"),
    ".csv": _Format(
        "delimited:write_csv",
        ("decisions", "inventory", "overlaps", "groups", "national", "schedule", "workload",
         "coverage", "issues", "calendar", "history"),
    ),
}  # fmt: skip
_LATER = (".docx", ".pdf")


def suffixes() -> tuple[str, ...]:
    """Return the suffixes of the formats we write."""
    return tuple(_FORMATS)


def writer_for(path: Path, kind: str | None = None) -> Writer:
    """Return what writes a report to ``path`` in the format that its suffix names.

    Raises
    ------
    UserError
        When there is no such format or kind; the writer itself raises when it cannot write.
    """
    suffix = path.suffix.lower()
    known = ", ".join(_FORMATS)
    if suffix in _LATER:
        raise LaterFormatError(suffix=suffix, known=known)
    if (form := _FORMATS.get(suffix)) is None:
        raise UnknownFormatError(suffix=suffix or path.name, known=known)
    if kind is not None and kind not in form.kinds:
        raise UnknownKindError(kind=kind, suffix=suffix, known=", ".join(form.kinds) or "–")
    module, _, name = form.writer.partition(":")
    # Imported when asked for: openpyxl and matplotlib are heavy, and most runs need neither.
    write = getattr(import_module(f"planner.export.{module}"), name)
    arguments = {"kind": kind or form.kinds[0]} if form.kinds else {}
    return cast(Writer, partial(write, path, **arguments))


def publish(
    path: Path, report: Report, kind: str | None = None, ctx: JobContext | None = None
) -> Published:
    """Write the report in the format that the suffix of ``path`` names."""
    return writer_for(path, kind)(report, ctx)
