"""The milestones as an iCalendar file: start, end of each system, deadline (RFC 5545)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from graph.job import JobContext
from graph.language import translate
from planner.domain.plan import TaskKind
from planner.export.atomic import replacing
from planner.export.errors import NothingPlannedError
from planner.export.phrases import badge
from planner.export.report import Published, Report
from planner.export.safe import clean

_FOLD = 73
"""Octets per line, the leading space of a continuation included: RFC 5545 allows 75."""


def write_icalendar(path: Path, report: Report, ctx: JobContext | None = None) -> Published:
    """Write one all-day event per milestone; the same milestone keeps its identity."""
    if report.snapshot.plan is None:
        raise NothingPlannedError(file=path.name)
    (ctx or JobContext()).step(0, 1, translate("export", "Menulis tonggak"))
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Ramping//ID", "CALSCALE:GREGORIAN"]
    for day, key, text in _milestones(report):
        lines += [
            "BEGIN:VEVENT",
            f"UID:{hashlib.sha256(key.encode()).hexdigest()[:24]}@ramping",
            f"DTSTAMP:{report.made_on:%Y%m%d}T000000Z",
            f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(text)}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    with replacing(path) as draft:
        draft.write_bytes("".join(f"{_folded(line)}\r\n" for line in lines).encode())
    return Published(file=path, bytes=path.stat().st_size)


def _milestones(report: Report) -> Iterator[tuple[date, str, str]]:
    plan, project = report.snapshot.plan, report.snapshot.project
    if plan is None:
        return
    agency = project.agency if project else report.document
    yield plan.start, f"{agency}|start", translate("export", "Perampingan aplikasi dimulai")
    finishes: dict[str, date] = {}
    for task in plan.tasks:
        if task.kind is not TaskKind.FOLLOW_UP:
            known = finishes.get(task.application, task.finish)
            finishes[task.application] = max(known, task.finish)
    for application, day in sorted(finishes.items(), key=lambda item: (item[1], item[0])):
        choice = next((one for one in plan.decisions if one.application == application), None)
        said = f"{badge(choice.disposition)}: " if choice else ""
        done = translate("export", "{name} selesai").format(name=report.name(application))
        yield day, f"{agency}|{application}", f"{said}{done}"
    yield plan.deadline, f"{agency}|deadline", translate("export", "Tenggat perampingan aplikasi")


def _escaped(text: str) -> str:
    flat = clean(text).replace("\\", "\\\\").replace("\n", "\\n")
    return flat.replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> str:
    """Break a line at 75 octets at most, never inside a character."""
    pieces, piece = [], ""
    for sign in line:
        if len((piece + sign).encode()) > _FOLD:
            pieces.append(piece)
            piece = ""
        piece += sign
    return "\r\n ".join([*pieces, piece])
