"""From arguments to an exit code: 0 well, 1 findings, 2 for the person to mend, 3 a bug."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module

from graph.errors import UserError
from graph.job import JobCancelled
from graph.language import language, translate, use_language
from planner.cli.arguments import Parser, build_parser, wanted_language
from planner.cli.console import Console
from planner.cli.crash import write_crash

WELL, FINDINGS, MEND, BUG, STOPPED = 0, 1, 2, 3, 130
"""Exit codes; the last is what shells give a program that Ctrl+C stopped."""


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out one command and return its exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    spoken = language()
    try:
        use_language(wanted_language(given) or spoken)
        return _run(build_parser(), given)
    finally:
        use_language(spoken)


def _run(parser: Parser, given: Sequence[str]) -> int:
    try:
        args = parser.parse_args(given)
    except SystemExit as leaving:  # --help and --version end so; so do wrong arguments
        return int(leaving.code or WELL)
    console = Console(as_json=args.json)
    try:
        with stop_on_interrupt(console):
            module, _, function = args.run.partition(":")
            run = getattr(import_module(f"planner.cli.{module}"), function)
            return int(run(args, console))
    except UserError as error:
        console.fail(error)
        return MEND
    except (JobCancelled, KeyboardInterrupt):
        console.note(translate("cli", "Dihentikan. Tidak ada yang ditulis setengah jalan."))
        return STOPPED
    except BrokenPipeError:
        # The reader left (``| head``): nothing more to say, and nowhere to say it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return WELL
    except Exception as error:  # noqa: BLE001 - the last line before the person
        console.note(
            translate("cli", "Kesalahan dalam program ({kind}). Laporkan berkas ini: {log}").format(
                kind=type(error).__name__, log=write_crash(error)
            )
        )
        return BUG
    finally:
        console.close()


@contextmanager
def stop_on_interrupt(console: Console) -> Iterator[None]:
    """Let the first Ctrl+C ask the job to stop; the second breaks off at once."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.getsignal(signal.SIGINT)

    def ask(_number: int, _frame: object) -> None:
        # A signal that is swallowed while a pipe is being written to loses part of the text
        # (Python 3.11), so there it breaks off too.
        if console.context.cancelled or console.printing:
            raise KeyboardInterrupt
        console.context.cancel()

    signal.signal(signal.SIGINT, ask)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
