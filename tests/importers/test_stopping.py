"""A wish to stop is heard everywhere: between rows, in pieces of files, inside native code."""

from __future__ import annotations

import json
import threading

import pytest

from graph.job import JobCancelled, JobContext
from importers.read import preview_files, read_files
from importers.stopping import apart
from tests.importers.books import write_xlsx

HEADER = ("No", "Nama Aplikasi", "OPD", "Uraian", "URL")
ROWS = [
    (n, f"SI Contoh {n}", f"Dinas {n % 9}", "Sistem untuk contoh", f"a{n}.contohkab.go.id")
    for n in range(1, 3_001)
]


class Impatient(JobContext):
    """Counts how often somebody looks, and wishes to stop from one look on."""

    def __init__(self, stop_at=None):
        super().__init__()
        self.looks, self._stop_at = 0, stop_at

    @property
    def cancelled(self):
        if threading.current_thread() is threading.main_thread():
            self.looks += 1
        return self._stop_at is not None and self.looks >= self._stop_at


def written(folder, kind):
    path = folder / f"daftar.{kind}"
    match kind:
        case "xlsx":
            return write_xlsx(path, [HEADER, *ROWS])
        case "csv":
            lines = [";".join(map(str, row)) for row in (HEADER, *ROWS)]
            path.write_text("\n".join(lines), encoding="utf-8")
        case "json":
            path.write_text(json.dumps([dict(zip(HEADER, row, strict=True)) for row in ROWS]))
        case "html":
            rows = ("".join(f"<td>{cell}</td>" for cell in row) for row in (HEADER, *ROWS))
            path.write_text("<table><tr>" + "</tr><tr>".join(rows) + "</tr></table>")
        case "xml":
            elements = "".join(
                f'<element identifier="a{row[0]}" xsi:type="ApplicationComponent">'
                f"<name>{row[1]}</name></element>"
                for row in ROWS
            )
            path.write_text(
                '<?xml version="1.0"?><model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" '
                'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
                f"<elements>{elements}</elements></model>"
            )
    return path


def test_that_a_wish_to_stop_does_not_wait_for_native_code():
    gate, ended = threading.Event(), threading.Event()
    ctx = JobContext()

    def parse():
        ctx.cancel()  # the wish comes when the parse has begun
        gate.wait()
        ended.set()

    with pytest.raises(JobCancelled):
        apart(parse, ctx)
    assert not ended.is_set()
    gate.set()
    assert ended.wait(60)


def test_that_what_was_left_behind_ends_before_the_next_begins():
    gate, running = threading.Event(), []
    ctx = JobContext()

    def first():
        running.append("first")
        ctx.cancel()
        gate.wait()
        running.append("first ended")

    with pytest.raises(JobCancelled):
        apart(first, ctx)
    hurried = Impatient(stop_at=2)
    with pytest.raises(JobCancelled):
        apart(lambda: running.append("never"), hurried)
    gate.set()
    assert apart(lambda: running.append("next") or "read", JobContext()) == "read"
    assert running == ["first", "first ended", "next"]


def test_that_a_panic_of_native_code_comes_back():
    class Panic(BaseException):
        pass

    def parse():
        raise Panic("index out of bounds")

    with pytest.raises(Panic, match="out of bounds"):
        apart(parse, JobContext())


@pytest.mark.parametrize("kind", ["xlsx", "csv", "json", "html", "xml"])
def test_that_reading_stops_at_whichever_look_the_wish_comes(tmp_path, kind):
    path = written(tmp_path, kind)
    whole = Impatient()
    assert len(read_files([path], ctx=whole).applications) == len(ROWS)
    for stop_at in range(1, 12, 2):
        ctx = Impatient(stop_at)
        with pytest.raises(JobCancelled):
            read_files([path], ctx=ctx)
        assert ctx.looks == stop_at  # nothing was done after the wish


def test_that_a_preview_stops_too(tmp_path):
    path = written(tmp_path, "csv")
    whole = Impatient()
    preview_files([path], ctx=whole)
    with pytest.raises(JobCancelled):
        preview_files([path], ctx=Impatient(whole.looks - 1))
