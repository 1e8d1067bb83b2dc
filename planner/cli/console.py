"""What a command prints: one JSON object, or plain tables; progress apart, on stderr."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.errors import UserError
from graph.job import JobContext
from graph.language import translate

if TYPE_CHECKING:
    from tqdm import tqdm

_WIDEST = 48
SHOWN = 20
"""Rows of a list that a person is shown; ``--json`` holds them all."""


class Console:
    """The two streams of one command."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self.context = JobContext(self._report)
        self.printing = False
        """True once the answer is on its way out."""
        self._bar: tqdm[Any] | None = None
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                # A console of an old code page must not stop a name from being printed.
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")

    def answer(self, data: Mapping[str, object], *lines: str) -> None:
        """Print ``data`` as the one JSON object, or the lines for a person."""
        self.close()
        self.printing = True
        if self.as_json:
            print(json.dumps(plain(data), ensure_ascii=False, indent=2))
        else:
            print("\n".join(lines))
        sys.stdout.flush()

    def note(self, text: str) -> None:
        """Print one line to stderr."""
        self.close()
        print(text, file=sys.stderr)

    def fail(self, error: UserError) -> None:
        """Say what the person must change: one line to stderr, and the object where asked."""
        self.note(f"{error.code}: {error} {error.advice()}")
        if self.as_json:
            said = {"code": error.code, "message": str(error), "remedy": error.advice()}
            print(json.dumps({"error": said}, ensure_ascii=False))

    def close(self) -> None:
        """Take the progress bar away."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def _report(self, share: float, text: str) -> None:
        if not sys.stderr.isatty():
            return
        if self._bar is None:
            from tqdm import tqdm  # noqa: PLC0415 - only a terminal needs it

            tqdm.monitor_interval = 0
            form = "{desc} {percentage:3.0f} % |{bar}| {elapsed}"
            self._bar = tqdm(total=1.0, bar_format=form, leave=False, file=sys.stderr)
        self._bar.set_description_str(text[:_WIDEST], refresh=False)
        self._bar.n = min(share, 1.0)
        self._bar.refresh()


def plain(value: Any) -> Any:
    """Return ``value`` as JSON knows it: records become objects, dates ISO texts."""
    if isinstance(value, Mapping):
        return {str(key): plain(part) for key, part in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return {part.name: plain(getattr(value, part.name)) for part in fields(value)}
    if isinstance(value, str | int | float | bool | None):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Path):
        return str(value)
    return [plain(part) for part in value]


def table(titles: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Return rows in aligned columns, numbers to the right; long lists say what is left out."""
    cells = [[short(str(cell)) for cell in row] for row in rows[:SHOWN]]
    widths = [max(map(len, column)) for column in zip(titles, *cells, strict=True)]
    right = [bool(rows) and all(isinstance(row[n], int | float) for row in rows)
             for n in range(len(titles))]  # fmt: skip
    lines = [
        "  ".join(
            cell.rjust(width) if flush else cell.ljust(width)
            for cell, width, flush in zip(row, widths, right, strict=True)
        ).rstrip()
        for row in [list(titles), ["-" * width for width in widths], *cells]
    ]
    if len(rows) > SHOWN:
        left = len(rows) - SHOWN
        lines.append(translate("cli", "… dan {left} lagi (--json memuat semua)").format(left=left))
    return "\n".join(lines)


def short(text: str) -> str:
    """Return a text on one line that fits a column."""
    flat = " ".join(text.split())
    return flat if len(flat) <= _WIDEST else flat[: _WIDEST - 1] + "…"
