"""One page for the meeting, from what the document holds on a day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from graph.job import JobContext
from graph.language import translate
from planner.domain.figures import day_in_words, number
from planner.export.report import Report
from planner.track.evaluation import EvidenceItem
from planner.workspace.document import Document
from planner.workspace.progress_view import CourseRow, ProgressView, progress_of
from planner.workspace.publishing import report_on, require_folder

if TYPE_CHECKING:
    from planner.export.meeting_page import MeetingCurve
    from planner.export.report import Published

_LATE, _WAITING, _CHANGES = 10, 6, 8
INDICATORS = (13, 15, 16, 17, 18)


def write_meeting(
    document: Document, out: Path, on: date, since: date, ctx: JobContext | None = None
) -> Published:
    """Write the page as .pdf; it appears whole or not at all."""
    from planner.export.meeting_page import MeetingPage, write_meeting_page  # noqa: PLC0415

    require_folder(out)
    report = replace(report_on(document, ctx), made_on=on)
    view = progress_of(report)
    late = [row for row in view.rows if row.late > 0 or row.blocked]
    page = MeetingPage(
        on=on,
        since=since,
        figures=tuple(_figures(report, view)),
        curve=_curve(view),
        late=tuple((_title(row), row.current, _how_late(row)) for row in late[:_LATE]),
        waiting=tuple(_waiting(view)),
        evidence=tuple(_evidence(view.evidence)),
        changes=tuple(_changes(report, on, since)),
        asks=tuple(_asks(view, len(late))),
    )
    return write_meeting_page(out, report, page)


def _figures(report: Report, view: ProgressView) -> Iterator[tuple[str, str]]:
    running = report.before - view.done
    yield (
        f"{number(report.before)} → {number(running)} → {number(report.after)}",
        translate("export", "sistem: awal, sekarang, akhir"),
    )
    said = translate("export", "konsolidasi selesai; rencana {due}")
    yield f"{number(view.done)} / {number(view.total)}", said.format(due=number(view.due))
    said = translate("export", "terlambat; {blocked} terhambat")
    yield number(view.late), said.format(blocked=number(view.blocked))
    if view.forecast is not None:
        said = translate("export", "perkiraan selesai; peluang tepat waktu {chance} %")
        chance = number(100 * view.forecast.in_time)
        yield day_in_words(view.forecast.likely), said.format(chance=chance)


def _curve(view: ProgressView) -> MeetingCurve | None:
    from planner.export.meeting_page import MeetingCurve  # noqa: PLC0415 - loads reportlab

    if not view.curve or view.deadline is None:
        return None
    return MeetingCurve(
        planned=tuple((point.day, point.planned) for point in view.curve),
        actual=tuple((p.day, p.actual) for p in view.curve if p.actual is not None),
        deadline=view.deadline,
        total=view.total,
    )


def _title(row: CourseRow) -> str:
    name, into = (text.split(" (", maxsplit=1)[0] for text in (row.name, row.into))
    return f"{name} → {into}" if into else name


def _how_late(row: CourseRow) -> str:
    days = translate("export", "{n} hari kerja").format(n=number(row.late)) if row.late > 0 else ""
    blocked = translate("export", "terhambat") if row.blocked else ""
    return ", ".join(filter(None, (days, blocked)))


def _waiting(view: ProgressView) -> Iterator[str]:
    for one in view.waiting[:_WAITING]:
        name = one.name or translate("export", "Seluruh rencana")
        why = translate("export", "berubah sesudah disetujui") if one.lapsed else translate(
            "export", "belum disetujui")  # fmt: skip
        yield f"{name}{f' → {one.into}' if one.into else ''}: {why}"
    more = len(view.waiting) - _WAITING
    if more > 0:
        yield translate("export", "dan {n} lagi").format(n=number(more))


def _evidence(items: tuple[EvidenceItem, ...]) -> Iterator[tuple[str, str, str]]:
    from planner.export.indicators import indicator_name  # noqa: PLC0415

    for indicator in INDICATORS:
        own = [item for item in items if item.indicator == indicator]
        missing = "; ".join(item.name for item in own if not item.held)
        share = f"{number(sum(item.held for item in own))} / {number(len(own))}"
        said = translate("export", "kurang: {items}").format(items=missing) if missing else ""
        yield f"{indicator} {indicator_name(indicator)}", share, said


def _changes(report: Report, on: date, since: date) -> Iterator[str]:
    steps = [
        step
        for step in report.history
        if not step.undone and since <= step.when.astimezone().date() <= on
    ]
    for step in list(reversed(steps))[:_CHANGES]:
        who = f" · {step.who}" if step.who else ""
        yield f"{day_in_words(step.when.astimezone().date())}: {step.what}{who}"


def _asks(view: ProgressView, late: int) -> Iterator[str]:
    lapsed = sum(one.lapsed for one in view.waiting)
    if any(not one.application for one in view.waiting):
        yield translate("export", "Menyetujui rencana yang berlaku.")
    if lapsed:
        said = translate("export", "Menyetujui lagi {n} keputusan yang berubah.")
        yield said.format(n=number(lapsed))
    if late:
        said = translate("export", "Menetapkan tindakan untuk {n} konsolidasi yang tertinggal.")
        yield said.format(n=number(late))
