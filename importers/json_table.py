"""JSON: a list of records, at the top or under the first key that holds one."""

from __future__ import annotations

import json
from pathlib import Path

from importers import errors
from importers.cells import Cell, Grid, Row
from importers.delimited import decode
from importers.guard import check_extent


def read_json(path: Path) -> Grid:
    """Read a list of records; nested values become text, lists one entry a line.

    Raises
    ------
    ImportFileError
        When the text is no JSON, or holds no list of records.
    """
    text, remarks = decode(path.read_bytes(), path.name)
    try:
        held = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise errors.CorruptFileError(file=path.name, reason=str(error)[:120]) from error
    records = _records(held)
    if not records:
        raise errors.NoTableError(file=path.name)
    names = list(dict.fromkeys(name for record in records for name in record))
    check_extent(len(records), len(names), path.name)
    header: Row = list[Cell](names)
    rows: list[Row] = [[_cell(record.get(name)) for name in names] for record in records]
    return Grid(path.stem, [header, *rows], lettered=False, remarks=tuple(remarks))


def _records(held: object) -> list[dict[str, object]]:
    """Return the first list of objects, looked for one level down as well."""
    if isinstance(held, list):
        return [record for record in held if isinstance(record, dict) and record]
    if isinstance(held, dict):
        inside = (_records(value) for value in held.values() if isinstance(value, list))
        return max(inside, key=len, default=[])
    return []


def _cell(value: object) -> Cell:
    match value:
        case None | bool() | int() | float() | str():
            return value
        case list():
            return "\n".join(str(_cell(entry) or "") for entry in value)
        case dict():
            named = value.get("name") or value.get("nama")
            return str(named) if named else json.dumps(value, ensure_ascii=False)
        case _:
            return str(value)
