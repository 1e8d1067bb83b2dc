"""Weekly statuses as one workbook per office: written to be filled in, read back by key."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from graph.language import translate
from planner.domain.progress import TaskState
from planner.domain.words import value_of, word, words
from planner.export.report import Published, Report
from planner.export.table import Cell, Column, Kind, Table
from planner.export.tables_book import write_tables

_HEADER_WITHIN = 12
_COLUMNS = ("key", "app", "task", "planned", "state", "started", "finished", "percent", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusLine:
    """One task of the form, as it stands."""

    key: str
    app: str
    task: str
    planned: str
    state: TaskState
    started: date | None
    finished: date | None
    percent: int
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadLine:
    """One row that came back; ``fault`` says what cannot be understood in it."""

    file: str
    row: int
    key: str
    state: TaskState | None = None
    started: date | None = None
    finished: date | None = None
    percent: int | None = None
    note: str = ""
    fault: str = ""


def write_status_form(
    path: Path, report: Report, unit: str, lines: Sequence[StatusLine]
) -> Published:
    """Write the form of one office."""
    rows: list[tuple[Cell, ...]] = [
        (
            one.key, one.app, one.task, one.planned, word(one.state), one.started, one.finished,
            one.percent, one.note,
        )
        for one in lines
    ]  # fmt: skip
    titles = _titles()
    table = Table(
        name="statuses",
        title=translate("sheets", "Status tugas"),
        note=translate(
            "export", "{unit}: isi kolom Status, Mulai, Selesai, Persen, Catatan; kirim kembali."
        ).format(unit=unit),
        columns=(
            Column(title=titles["key"], name="key", kind=Kind.KEY),
            Column(title=titles["app"], width=32),
            Column(title=titles["task"], kind=Kind.LONG, width=40),
            Column(title=titles["planned"], width=22),
            Column(title=titles["state"], name="state", width=16, choices=words(TaskState)),
            Column(title=titles["started"], name="started", kind=Kind.DATE),
            Column(title=titles["finished"], name="finished", kind=Kind.DATE),
            Column(title=titles["percent"], name="percent", kind=Kind.WHOLE),
            Column(title=titles["note"], name="note", kind=Kind.LONG, width=40),
        ),
        rows=tuple(rows),
        frozen=3,
    )
    return write_tables(path, report, [table])


def read_status_form(path: Path) -> tuple[ReadLine, ...]:
    """Read the rows of a form; none when the file is no form of ours."""
    try:
        with closing(load_workbook(path, read_only=True, data_only=True)) as book:
            return tuple(_lines(path.name, book.worksheets[0]))
    except (OSError, KeyError, ValueError, zipfile.BadZipFile):
        return ()


def _lines(file: str, sheet: Any) -> Iterator[ReadLine]:
    places: dict[str, int] = {}
    for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
        if places:
            if row and len(row) > places["key"] and row[places["key"]]:
                yield _line(file, number, row, places)
        elif number <= _HEADER_WITHIN:
            titles = {str(cell).strip(): at for at, cell in enumerate(row) if cell}
            wanted = _titles()
            if wanted["key"] in titles and wanted["state"] in titles:
                places = {name: titles[title] for name, title in wanted.items() if title in titles}


def _line(file: str, number: int, row: Sequence[Any], places: dict[str, int]) -> ReadLine:
    def cell(name: str) -> Any:
        at = places.get(name)
        return row[at] if at is not None and at < len(row) else None

    key, said = str(cell("key")).strip(), str(cell("state") or "").strip()
    state = value_of(TaskState, said) if said else None
    faults = []
    if said and state is None:
        fault = translate("export", "status “{text}” tidak dikenal; pilih {known}")
        faults.append(fault.format(text=said, known=", ".join(words(TaskState))))
    days: dict[str, date | None] = {}
    for name in ("started", "finished"):
        days[name], fault = _day(cell(name))
        faults += [fault] if fault else []
    percent = cell("percent")
    share = int(percent) if isinstance(percent, int | float) and 0 <= percent <= 100 else None
    return ReadLine(
        file=file,
        row=number,
        key=key,
        state=state,
        started=days["started"],
        finished=days["finished"],
        percent=share,
        note=str(cell("note") or "").strip(),
        fault="; ".join(faults),
    )


def _day(value: Any) -> tuple[date | None, str]:
    if value is None or value == "":
        return None, ""
    if isinstance(value, datetime):
        return value.date(), ""
    if isinstance(value, date):
        return value, ""
    for pattern in ("%d/%m/%Y", "%Y-%m-%d", "%d-%m-%Y"):
        try:
            return datetime.strptime(str(value).strip(), pattern).date(), ""
        except ValueError:
            continue
    return None, translate("export", "“{text}” bukan tanggal").format(text=value)


def _titles() -> dict[str, str]:
    titles = (
        translate("columns", "Kunci"), translate("columns", "Aplikasi"),
        translate("columns", "Tugas"), translate("columns", "Rencana"),
        translate("columns", "Status"), translate("columns", "Mulai"),
        translate("columns", "Selesai"), translate("columns", "Persen"),
        translate("columns", "Catatan"),
    )  # fmt: skip
    return dict(zip(_COLUMNS, titles, strict=True))
