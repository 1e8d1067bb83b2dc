"""The other process: heavy work on the open document, one piece at a time, Qt never imported.

The screen names a function of ``FUNCTIONS`` and sends plain values; what comes back is small
(``msgspec`` bytes), long lists in parts. The document is opened with the lock token of the
screen, so both write the same journal; a step is one transaction, so killing this process
leaves all of it or nothing.
"""

from __future__ import annotations

import os
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from graph.job import JobCancelled, JobContext
from graph.language import use_language
from ui import map_layout
from ui.errors import failure_of
from ui.map_layout import MapLayout
from ui.summaries import Exported, ImportSummary, summarise_import

if TYPE_CHECKING:
    from graph.findings import Findings
    from graph.layout import Layout
    from planner.workspace.document import Document
    from planner.workspace.intake import Proposal

# Heavy rooms are imported inside the functions: the process is warm before it is needed.
# ruff: noqa: PLC0415

PART = 400
"""Overlaps in one message: small enough to be decoded between two frames."""


@dataclass(frozen=True, slots=True)
class Call:
    """One piece of work: a function of this module and its plain arguments."""

    number: int
    function: str
    language: str
    location: str
    token: str
    who: str = ""
    """Stamped on the steps this call writes."""
    arguments: dict[str, Any] = field(default_factory=dict)


class Desk:
    """What lies on the worker's desk between two calls: the document and the last proposal."""

    def __init__(self, report: Callable[[object], None]) -> None:
        self.report = report
        self.proposal: Proposal | None = None
        self.layout: Layout | None = None
        self._open: tuple[tuple[str, str, str], Document] | None = None
        self._wanted = ("", "", "")

    def turn_to(self, location: str, token: str, who: str = "") -> None:
        """Work on this document from now on; it is opened when first needed."""
        self._wanted = (location, token, who)

    @property
    def document(self) -> Document:
        """The document that the screen has open, opened here too."""
        from planner.workspace.document import open_document

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
        self._open, self.proposal, self.layout = None, None, None


def warm(_desk: Desk, _ctx: JobContext) -> None:
    """Import what the first real call needs."""
    from planner.workspace import analysis, document, intake  # noqa: F401


def find_overlaps(desk: Desk, ctx: JobContext) -> Findings:
    """Find overlaps; pairs travel in parts, the rest is the result."""
    from planner.workspace import analysis

    findings = analysis.overlaps(desk.document, ctx)
    for start in range(0, len(findings.overlaps), PART):
        desk.report(findings.overlaps[start : start + PART])
    return replace(findings, overlaps=())


def lay_out(desk: Desk, ctx: JobContext) -> MapLayout:
    """Find where the map's nodes stand; what did not change keeps its place."""
    from planner.workspace import analysis

    made, desk.layout = map_layout.lay_out(analysis.overlaps(desk.document, ctx), desk.layout)
    return made


def read_files(
    desk: Desk, ctx: JobContext, *, paths: Sequence[str], profiles: dict[str, dict[str, str]]
) -> ImportSummary:
    """Read files and compare them with the inventory; nothing is written."""
    from planner.workspace import intake

    desk.proposal = intake.propose(
        desk.document, [Path(path) for path in paths], profiles=profiles, unit=None, ctx=ctx
    )
    return summarise_import(desk.proposal)


def accept_import(
    desk: Desk, ctx: JobContext, *, paths: Sequence[str], profiles: dict[str, dict[str, str]]
) -> int:
    """Write the last proposal as one step; read again when this process is a new one."""
    from planner.workspace import intake

    if desk.proposal is None:
        read_files(desk, ctx, paths=paths, profiles=profiles)
    if desk.proposal is None:
        raise RuntimeError("nothing to accept")
    step = intake.accept(desk.document, desk.proposal)
    desk.proposal = None
    return step.number


def make_plan(desk: Desk, ctx: JobContext, **limits: Any) -> None:
    """Plan and store; every better plan is reported as (seconds, benefit, bound)."""
    from planner.workspace import planning

    for name in ("start", "deadline"):
        if limits.get(name):
            limits[name] = date.fromisoformat(limits[name])
    planning.plan(
        desk.document,
        planning.PlanRequest(**limits),
        ctx=ctx,
        watch=lambda seen: desk.report((seen.seconds, seen.benefit, seen.bound)),
    )


def export(desk: Desk, ctx: JobContext, *, out: str, kind: str | None) -> Exported:
    """Write one output file."""
    from planner.workspace import publishing

    done = publishing.export(desk.document, Path(out), kind, ctx)
    return Exported(file=str(done.file), size=done.bytes, sheets=tuple(done.sheets))


def write_forms(desk: Desk, ctx: JobContext, *, out: str) -> int:
    """Write one questionnaire per unit; return how many."""
    from planner.workspace import publishing

    return len(publishing.questionnaires(desk.document, Path(out), ctx))


def run_demo(_desk: Desk, ctx: JobContext, *, out: str) -> str:
    """Run the main job on the sample agency; return its document."""
    from planner.workspace import demo

    return str(demo.run_demo(Path(out), ctx).document)


FUNCTIONS: dict[str, Callable[..., object]] = {
    made.__name__: made
    for made in (
        warm,
        find_overlaps,
        lay_out,
        read_files,
        accept_import,
        make_plan,
        export,
        write_forms,
        run_demo,
    )
}


def serve(pipe: Connection) -> None:
    """Work until the screen says stop or is gone; this is the whole life of the process."""
    calls: queue.SimpleQueue[tuple[Call, JobContext] | None] = queue.SimpleQueue()
    sending = threading.Lock()

    def send(kind: str, number: int, payload: object = None) -> None:
        with sending:
            pipe.send((kind, number, payload))

    threading.Thread(target=_listen, args=(pipe, calls, send), daemon=True).start()
    desk = Desk(lambda _value: None)
    while (found := calls.get()) is not None:
        call, ctx = found
        desk.report = _Reporter(send, call.number)
        _answer(desk, call, ctx, send)
    desk.close()


@dataclass(frozen=True, slots=True)
class _Reporter:
    send: Callable[..., None]
    number: int

    def __call__(self, value: object) -> None:
        self.send("report", self.number, msgspec.msgpack.encode(value))


@dataclass(frozen=True, slots=True)
class _Progress:
    send: Callable[..., None]
    number: int

    def __call__(self, share: float, text: str) -> None:
        self.send("progress", self.number, (share, text))


def _listen(
    pipe: Connection,
    calls: queue.SimpleQueue[tuple[Call, JobContext] | None],
    send: Callable[..., None],
) -> None:
    """Take calls and wishes to stop while the main thread works."""
    waiting: dict[int, JobContext] = {}
    try:
        while (message := pipe.recv()) is not None:
            if isinstance(message, Call):
                number = message.number
                ctx = JobContext(_Progress(send, number))
                waiting = {number: ctx, **{k: c for k, c in waiting.items() if not c.cancelled}}
                calls.put((message, ctx))
            elif message in waiting:
                waiting[message].cancel()
    except (EOFError, OSError):
        os._exit(0)  # the screen is gone: nobody is left to answer to
    calls.put(None)


def _answer(desk: Desk, call: Call, ctx: JobContext, send: Callable[..., None]) -> None:
    try:
        use_language(call.language)
        desk.turn_to(call.location, call.token, call.who)
        ctx.step(0, 1, "")  # a wish to stop may have come while it waited
        result = FUNCTIONS[call.function](desk, ctx, **call.arguments)
    except JobCancelled:
        send("cancelled", call.number)
    except Exception as error:  # noqa: BLE001 - everything must travel back and be told
        failure = failure_of(error)
        send("failed", call.number, msgspec.msgpack.encode(failure))
    else:
        send("succeeded", call.number, msgspec.msgpack.encode(result))
