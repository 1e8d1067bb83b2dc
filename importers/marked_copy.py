"""A copy of the officer's own workbook with every doubtful cell coloured and explained."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from graph.job import JobContext
from graph.language import QT_TRANSLATE_NOOP, translate
from importers.cells import Cell, Grid, column_letter
from importers.result import RowIssue, Severity
from importers.tables import open_grids

_COLOURS = {Severity.ERROR: "FFF4B6B6", Severity.WARNING: "FFFFE699", Severity.NOTE: "FFDDEBF7"}
_RANK = {Severity.ERROR: 2, Severity.WARNING: 1, Severity.NOTE: 0}
_AUTHOR = "Ramping"
_LONGEST = 1_000
_MOST_MARKS = 20_000
_TITLES = (
    QT_TRANSLATE_NOOP("marked_copy", "Lembar"),
    QT_TRANSLATE_NOOP("marked_copy", "Baris"),
    QT_TRANSLATE_NOOP("marked_copy", "Kolom"),
    QT_TRANSLATE_NOOP("marked_copy", "Tingkat"),
    QT_TRANSLATE_NOOP("marked_copy", "Isi"),
    QT_TRANSLATE_NOOP("marked_copy", "Catatan"),
    QT_TRANSLATE_NOOP("marked_copy", "Saran"),
)


def write_marked_copy(
    source: Path, issues: Sequence[RowIssue], target: Path, ctx: JobContext | None = None
) -> Path:
    """Write a copy of a source file as .xlsx, issues of that file as comments in their cells.

    An .xlsx keeps its looks; any other format becomes plain cells, text from the file neutralised.

    Returns
    -------
    Path
        Where the copy is: ``target`` with the suffix .xlsx.
    """
    context = ctx or JobContext()
    target = target.with_suffix(".xlsx")
    own = [one for one in issues if one.file == source.name][:_MOST_MARKS]
    book = _open(source, context)
    for sheet, marks in _by_sheet(own, book.sheetnames).items():
        _mark(book[sheet], marks, context)
    _list(book, own)
    draft = target.with_name(f".{target.name}.baru")
    book.save(draft)
    draft.replace(target)
    return target


def _open(source: Path, ctx: JobContext) -> Any:
    from openpyxl import Workbook, load_workbook  # noqa: PLC0415 - slow to load

    grids = open_grids(source, ctx)  # refuses what must not be loaded
    if source.suffix.lower() in {".xlsx", ".xlsm"} and _is_small(grids):
        return load_workbook(source)
    book = Workbook(iso_dates=True)
    for page in book.worksheets:
        book.remove(page)
    for grid in grids:
        page = book.create_sheet(_title(grid.sheet, book.sheetnames))
        _copy_cells(page, grid)
    return book


def _is_small(grids: Sequence[Grid]) -> bool:
    return sum(len(grid.rows) * max(map(len, grid.rows), default=0) for grid in grids) < 500_000


def _title(sheet: str, taken: Sequence[str]) -> str:
    bare = "".join("_" if letter in "[]:*?/\\" else letter for letter in sheet)[:28] or "Data"
    title, turn = bare, 1
    while title in taken:
        turn += 1
        title = f"{bare} {turn}"
    return title


def _copy_cells(page: Any, grid: Grid) -> None:
    for at, row in enumerate(grid.rows):
        for column, cell in enumerate(row):
            if cell not in ("", None):
                _put(page, grid.row_number(at), column + 1 + grid.first_column, cell)


def _put(page: Any, row: int, column: int, value: Cell) -> None:
    """Write a value; text from a file stays text even when it begins as a formula does."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE  # noqa: PLC0415 - slow to load

    if isinstance(value, str):
        value = ILLEGAL_CHARACTERS_RE.sub("", value)[:32_000]
    cell = page.cell(row, column, value)
    if isinstance(value, str):
        cell.data_type = "s"


def _by_sheet(issues: Iterable[RowIssue], sheets: Sequence[str]) -> dict[str, list[RowIssue]]:
    found: dict[str, list[RowIssue]] = defaultdict(list)
    for one in issues:
        if sheets and one.row:
            sheet = one.sheet if one.sheet in sheets else sheets[0]
            found[sheet].append(one)
    return found


def _mark(page: Any, issues: Sequence[RowIssue], ctx: JobContext) -> None:
    from openpyxl.comments import Comment  # noqa: PLC0415 - slow to load
    from openpyxl.styles import PatternFill  # noqa: PLC0415

    cells: dict[str, list[RowIssue]] = defaultdict(list)
    for one in issues:
        cells[f"{_letter(one.column)}{one.row}"].append(one)
    for done, (place, said) in enumerate(cells.items()):
        ctx.step(done, len(cells), page.title)
        cell = page[place]
        worst = max(said, key=lambda one: _RANK[one.severity]).severity
        text = "\n".join(f"{one.text} {one.remedy}" for one in said)[:_LONGEST]
        if hasattr(cell, "hyperlink") and not _is_covered(cell):
            cell.fill = PatternFill("solid", fgColor=_COLOURS[worst])
            cell.comment = Comment(text, _AUTHOR, height=120, width=320)


def _is_covered(cell: Any) -> bool:
    from openpyxl.cell.cell import MergedCell  # noqa: PLC0415 - slow to load

    return isinstance(cell, MergedCell)


def _letter(column: str) -> str:
    if not column:
        return "A"
    return column_letter(int(column) - 1) if column.isdecimal() else column


def _list(book: Any, issues: Sequence[RowIssue]) -> None:
    """Add a sheet that lists every issue, those of whole sheets as well."""
    page = book.create_sheet(_title(translate("marked_copy", "Catatan impor"), book.sheetnames))
    for column, title in enumerate(_TITLES, start=1):
        _put(page, 1, column, translate("marked_copy", title))
    for row, one in enumerate(issues, start=2):
        cells = (one.sheet, one.row or "", one.column, one.severity.value,
                 one.value, one.text, one.remedy)  # fmt: skip
        for column, cell in enumerate(cells, start=1):
            _put(page, row, column, cell)
    for letter, width in zip("ABCDEFG", (20, 8, 8, 10, 40, 60, 60), strict=True):
        page.column_dimensions[letter].width = width
    page.freeze_panes = "A2"
