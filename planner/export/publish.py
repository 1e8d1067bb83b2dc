"""From the suffix of a file name, and the kind where there are several, to its writer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import cast

from graph.job import JobContext
from planner.export.errors import UnknownFormatError, UnknownKindError
from planner.export.report import Published, Report

Writer = Callable[[Report, JobContext | None], Published]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a writer is; ``kind`` is handed on where one writer serves several kinds."""

    module: str
    function: str
    kind: str = ""


_TABLES = (
    "decisions", "inventory", "overlaps", "groups", "national", "schedule", "workload",
    "coverage", "portal", "moratorium", "risks", "indicators", "issues", "calendar", "history",
)  # fmt: skip
_LETTERS = ("sk", "berita-acara", "rekomendasi", "pemberitahuan", "notula")
_PICTURES = ("gantt", "graph", "decisions")

_FORMATS: Mapping[str, Mapping[str, _Place]] = {
    ".xlsx": {
        "workbook": _Place("workbook", "write_workbook", "workbook"),
        "workbook-f4": _Place("workbook", "write_workbook", "workbook-f4"),
    },
    ".docx": {kind: _Place("letters", "write_letter", kind) for kind in _LETTERS},
    ".pdf": {
        "ringkasan": _Place("digest", "write_digest", "ringkasan"),
        "ringkasan-f4": _Place("digest", "write_digest", "ringkasan-f4"),
    },
    ".html": {"portal": _Place("portal_page", "write_portal_page")},
    ".csv": {kind: _Place("delimited", "write_csv", kind) for kind in _TABLES},
    ".graphml": {"overlaps": _Place("graph_file", "write_graphml")},
    ".gexf": {"overlaps": _Place("graph_file", "write_gexf")},
    ".xml": {
        "msproject": _Place("msproject", "write_msproject"),
        "archimate": _Place("archimate", "write_archimate"),
    },
    ".ics": {"milestones": _Place("icalendar", "write_icalendar")},
    ".png": {kind: _Place("picture", "write_picture", kind) for kind in _PICTURES},
    ".svg": {kind: _Place("picture", "write_picture", kind) for kind in _PICTURES},
}
"""Suffix -> kind -> writer; the first kind is the one when none is asked for."""


def kinds_by_suffix() -> dict[str, tuple[str, ...]]:
    """Return what can be written: the kinds of every suffix, the usual one first."""
    return {suffix: tuple(kinds) for suffix, kinds in _FORMATS.items()}


def writer_for(path: Path, kind: str | None = None) -> Writer:
    """Return what writes a report to ``path`` in the format that its suffix names.

    Raises
    ------
    UserError
        When there is no such format or kind; the writer itself raises when it cannot write.
    """
    suffix = path.suffix.lower()
    known = ", ".join(_FORMATS)
    if (kinds := _FORMATS.get(suffix)) is None:
        raise UnknownFormatError(suffix=suffix or path.name, known=known)
    place = kinds.get(kind if kind is not None else next(iter(kinds)))
    if place is None:
        raise UnknownKindError(kind=kind, suffix=suffix, known=", ".join(kinds))
    # Imported when asked for: openpyxl and matplotlib are heavy, and most runs need neither.
    write = getattr(import_module(f"planner.export.{place.module}"), place.function)
    return cast(Writer, partial(write, path, **({"kind": place.kind} if place.kind else {})))


def publish(
    path: Path, report: Report, kind: str | None = None, ctx: JobContext | None = None
) -> Published:
    """Write the report in the format that the suffix of ``path`` names."""
    return writer_for(path, kind)(report, ctx)
