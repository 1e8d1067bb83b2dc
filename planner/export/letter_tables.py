"""Tables inside official documents: fewer columns than a workbook, numbered, grouped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.decision import Disposition
from planner.domain.figures import day_in_words, number
from planner.export.coverage import coverage_table
from planner.export.decisions import decision_table
from planner.export.moratorium import moratorium_table
from planner.export.overlaps import group_table
from planner.export.phrases import badge
from planner.export.report import Report
from planner.export.risks import risk_table
from planner.export.summary import figure_table
from planner.export.table import Cell, Formula

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LetterTable:
    """Columns with their share of the width; a row of one cell is a heading across them."""

    columns: tuple[tuple[str, float], ...]
    rows: tuple[Row, ...]


def cell_text(cell: Cell) -> str:
    """Return a cell as people read it on paper."""
    if isinstance(cell, Formula):
        return cell_text(cell.value)
    if cell is None or isinstance(cell, str):
        return cell or ""
    if isinstance(cell, date):
        return day_in_words(cell)
    return number(cell, 0 if cell == int(cell) else 1)


def letter_table(name: str, report: Report, unit: str = "") -> LetterTable:
    """Return the table that a template calls ``name``; only of one unit when one is given.

    Raises
    ------
    KeyError
        When there is no such table.
    """
    return _TABLES[name](report, unit)


def _decisions(report: Report, unit: str) -> LetterTable:
    del unit
    held = decision_table(report).rows
    rows: list[Row] = []
    for one in Disposition:
        chosen = [row for row in held if row[4] == badge(one)]
        if chosen:
            rows.append((f"{badge(one)}: {number(len(chosen))}",))
            rows += _numbered((row[1], row[2], row[5], row[9]) for row in chosen)
    return LetterTable(
        (
            ("No.", 1.0), ("Nama sistem", 5.0), ("Perangkat daerah pemilik", 4.6),
            ("Tujuan", 3.8), ("Rencana selesai", 2.8),
        ),
        tuple(rows),
    )  # fmt: skip


def _stopped(report: Report, unit: str) -> LetterTable:
    gone = {badge(one) for one in Disposition if one.removes}
    held = [
        row
        for row in decision_table(report).rows
        if row[4] in gone and (not unit or str(row[2]) == unit)
    ]
    return LetterTable(
        (
            ("No.", 1.0), ("Nama sistem", 5.4), ("Keputusan", 3.6), ("Tujuan", 4.2),
            ("Rencana selesai", 3.0),
        ),
        _numbered((row[1], row[4], row[5], row[9]) for row in held),
    )  # fmt: skip


def _services(report: Report, unit: str) -> LetterTable:
    """Return every service with its carriers; of one unit, those whose carrier it loses."""
    rows = [row for row in coverage_table(report).rows if row[4]]
    if unit:
        gone = {row[1] for row in _stopped(report, unit).rows}
        rows = [row for row in rows if gone & set(str(row[4]).split("; "))]
    return LetterTable(
        (
            ("No.", 1.0), ("Layanan", 5.2), ("Aplikasi sekarang", 4.6), ("Aplikasi sesudah", 4.6),
            ("Paraf", 1.8),
        ),
        _numbered((row[1], row[4], row[5] or row[6], "") for row in rows),
    )  # fmt: skip


def _officer(report: Report, unit: str) -> LetterTable:
    """Return what people have decided, with their reasons: the substance of a meeting."""
    del unit
    rows = [row for row in decision_table(report).rows if row[6]]
    return LetterTable(
        (("No.", 1.0), ("Nama sistem", 5.0), ("Keputusan", 3.6), ("Tujuan", 3.4), ("Alasan", 4.2)),
        _numbered((row[1], row[4], row[5], row[6]) for row in rows),
    )


def _counts(report: Report, unit: str) -> LetterTable:
    del unit
    counts = [choice.disposition for choice in report.decisions.values()]
    rows = tuple((badge(one), number(counts.count(one))) for one in Disposition)
    return LetterTable((("Keputusan", 12.0), ("Jumlah sistem", 5.2)), rows)


def _figures(report: Report, unit: str) -> LetterTable:
    del unit
    rows = tuple(tuple(cell_text(cell) for cell in row) for row in figure_table(report).rows)
    return LetterTable((("Ukuran", 6.0), ("Nilai", 4.0), ("Keterangan", 7.2)), rows)


def _groups(report: Report, unit: str) -> LetterTable:
    del unit
    rows = ((row[1], row[3], row[4], "") for row in group_table(report).rows)
    return LetterTable(
        (
            ("No.", 1.0), ("Topik", 3.0), ("Sistem dalam kelompok", 6.0), ("Saran induk", 3.6),
            ("Putusan rapat", 3.6),
        ),
        _numbered(rows),
    )  # fmt: skip


def _undecided(report: Report, unit: str) -> LetterTable:
    del unit
    waiting = badge(Disposition.UNDECIDED)
    rows = ((r[1], r[2], "") for r in decision_table(report).rows if r[4] == waiting)
    return LetterTable(
        (("No.", 1.0), ("Nama sistem", 6.0), ("Perangkat daerah", 5.2), ("Putusan rapat", 5.0)),
        _numbered(rows),
    )


def _newcomers(report: Report, unit: str) -> LetterTable:
    del unit
    # A table without a newcomer holds one sentence and no owner, similarity or source.
    rows = [row for row in moratorium_table(report).rows if row[6]]
    return LetterTable(
        (
            ("No.", 1.0), ("Aplikasi baru", 4.2), ("Pengusul", 3.6), ("Paling mirip dengan", 4.0),
            ("Menyaingi aplikasi nasional", 2.6), ("Rekomendasi", 2.6),
        ),
        _numbered((row[0], row[1], _alike(row[2], row[3]), row[5], "") for row in rows),
    )  # fmt: skip


def _risks(report: Report, unit: str) -> LetterTable:
    del unit
    rows = ((row[0], row[1], row[3], "") for row in risk_table(report).rows)
    return LetterTable(
        (
            ("No.", 1.0), ("Risiko atau anggapan", 4.6), ("Menyangkut", 4.8), ("Tindakan", 4.4),
            ("Pelaksana", 2.4),
        ),
        _numbered(rows),
    )  # fmt: skip


def _present(report: Report, unit: str) -> LetterTable:
    """Return lines for people to sign: who comes to a meeting is not ours to know."""
    del report, unit
    blank = tuple((f"{n}.", "", "", "") for n in range(1, 13))
    return LetterTable(
        (("No.", 1.0), ("Nama", 6.0), ("Jabatan dan instansi", 6.4), ("Tanda tangan", 3.8)), blank
    )


_TABLES: Mapping[str, Callable[[Report, str], LetterTable]] = {
    "decisions": _decisions,
    "stopped": _stopped,
    "services": _services,
    "officer": _officer,
    "counts": _counts,
    "figures": _figures,
    "groups": _groups,
    "undecided": _undecided,
    "newcomers": _newcomers,
    "risks": _risks,
    "present": _present,
}


def _alike(name: Cell, probability: Cell) -> str:
    share = f" ({number(100 * probability)} %)" if isinstance(probability, float) else ""
    return f"{cell_text(name)}{share}"


def _numbered(rows: Iterable[Sequence[Cell]]) -> tuple[Row, ...]:
    return tuple((f"{n}.", *(cell_text(cell) for cell in row)) for n, row in enumerate(rows, 1))
