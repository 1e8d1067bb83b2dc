"""What the frame shows of the session: titles, badges, counts, the running job."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from graph.language import language
from ui import actions
from ui import format as written
from ui.files import name_of
from ui.session import UiSession
from ui.translation import LANGUAGE_NAMES
from ui.widgets.rail import Badge, RailEntry
from ui.widgets.status_bar import JobBar, StatusBar
from ui.widgets.top_bar import TopBar


def rail_entries() -> tuple[Sequence[RailEntry], Sequence[RailEntry], tuple[str, str]]:
    """Return pages, tools and the two words of the fold."""
    translate = QCoreApplication.translate
    pages = [
        RailEntry(entry.id, entry.title(), entry.icon) for entry in actions.PAGES if entry.in_rail
    ]
    tools = [
        RailEntry("settings", translate("Rail", "Pengaturan"), "gear"),
        RailEntry("guide", translate("Rail", "Panduan"), "question", "F1"),
    ]
    return pages, tools, (translate("Rail", "Ciutkan"), translate("Rail", "Bentangkan"))


def file_name(session: UiSession) -> str:
    """Return the document's file name, without secrets when it is a database."""
    return name_of(session.location) if session.location else ""


def window_title(session: UiSession) -> str:
    """Return what the window's own title says."""
    name = file_name(session)
    return f"{name} — Ramping" if name else "Ramping"


def show_document(top: TopBar, session: UiSession) -> None:
    """Show agency, file, undo and countdown."""
    project = session.snapshot.project
    agency = project.agency if project else ""
    top.show_document(
        agency or "Ramping", file_name(session), fictional=bool(project and project.fictional)
    )
    undo, redo = session.undoable, session.redoable
    if session.read_only:
        undo = redo = None
    top.show_steps(
        undo.what if undo else "", redo.what if redo else "", history=bool(session.history)
    )
    _show_countdown(top, session)


def _show_countdown(top: TopBar, session: UiSession) -> None:
    calendar = session.calendar
    top.countdown.setVisible(calendar is not None)
    if calendar is None:
        return
    project, today, total = calendar.project, date.today(), len(calendar.days)
    gone = calendar.index(today)
    left = total - gone
    translate = QCoreApplication.translate
    if today < project.start:
        words = translate("Countdown", "Mulai {day}").format(day=written.short_day(project.start))
    elif left <= 0:
        words = translate("Countdown", "Tenggat lewat")
    else:
        words = translate("Countdown", "Sisa {n} hari kerja").format(n=written.number(left))
    top.countdown.show_days(
        words, written.medium_day(project.deadline), left=left, share=gone / max(total, 1)
    )


def show_badges(rail: object, session: UiSession) -> None:
    """Show what waits on each page."""
    rows = len(session.snapshot.portfolio.applications)
    figures = {
        "inventory": (rows, "plain"),
        "overlaps": (session.figures.pairs_open, "warn"),
        "decisions": (session.figures.undecided, "warn"),
        "moratorium": (session.figures.followed.newcomers, "warn"),
        "progress": (session.figures.followed.overdue, "warn"),
    }
    for identity, (figure, tone) in figures.items():
        badge = Badge(written.number(figure), tone) if figure else Badge()
        rail.show_badge(identity, badge)  # type: ignore[attr-defined]


def show_status(status: StatusBar, session: UiSession) -> None:
    """Show the counts, the revision and the language."""
    translate = QCoreApplication.translate
    portfolio, snapshot = session.snapshot.portfolio, session.snapshot
    counts = translate(
        "Status", "{rows} baris · {systems} sistem · {units} OPD · {services} layanan"
    )
    status.counts.setText(
        counts.format(
            rows=written.number(len(portfolio.applications)),
            systems=written.number(len(session.findings.systems)),
            units=written.number(len(portfolio.units)),
            services=written.number(len(portfolio.services)),
        )
        if session.is_open
        else translate("Status", "Belum ada dokumen")
    )
    why = translate("Status", "Dokumen ini {why}").format(why=session.why_read_only)
    status.show_guard(why if session.read_only else "")
    last = next((step for step in reversed(session.history) if not step.undone), None)
    status.saved.setText(
        translate("Status", "Tersimpan {time}").format(time=written.clock(last.when))
        if last
        else ""
    )
    status.revision.setText(
        translate("Status", "Revisi {n}").format(n=written.number(snapshot.revision))
        if session.is_open
        else ""
    )
    status.language.setText(LANGUAGE_NAMES[language()])


def show_job(bar: JobBar, session: UiSession) -> None:
    """Show the oldest running job that people should know of."""
    running = [job for job in session.jobs.running if job.title]
    if not running:
        bar.rest()
        return
    job = running[-1]
    words = f"{job.title} · {job.text}" if job.text and job.text != job.title else job.title
    bar.run(words, job.share)


def copy(text: str) -> None:
    """Put text on the clipboard."""
    QGuiApplication.clipboard().setText(text)
