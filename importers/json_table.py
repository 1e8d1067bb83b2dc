"""JSON: records in whatever way they are listed: at the top, under keys, a line each, as rows."""

from __future__ import annotations

import json
from pathlib import Path

from importers import errors
from importers.cells import Cell, Grid, Row
from importers.delimited import decode
from importers.guard import check_extent

_DEEPEST = 4


def read_json(path: Path) -> Grid:
    """Read a list of records; nested values become text, lists one entry a line.

    Raises
    ------
    ImportFileError
        When the text is no JSON, or holds no list of records.
    """
    text, remarks = decode(path.read_bytes(), path.name)
    records = _records(_held(text, path.name))
    if not records:
        raise errors.NoTableError(file=path.name)
    names = list(dict.fromkeys(name for record in records for name in record))
    check_extent(len(records), len(names), path.name)
    header: Row = list[Cell](names)
    rows: list[Row] = [[_cell(record.get(name)) for name in names] for record in records]
    return Grid(path.stem, [header, *rows], lettered=False, remarks=tuple(remarks))


def _held(text: str, file: str) -> object:
    """Return what the text says: one value, or one a line."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        lines = [line for line in text.splitlines() if line.strip()]
        try:
            if len(lines) > 1:
                return [json.loads(line) for line in lines]
        except (ValueError, RecursionError):
            pass
        raise errors.CorruptFileError(file=file, reason=str(error)[:120]) from error


def _records(held: object, depth: int = 0) -> list[dict[str, object]]:
    """Return the longest list of objects: at the top, under keys, as rows below names."""
    if depth > _DEEPEST or not isinstance(held, list | dict):
        return []
    if isinstance(held, list):
        return _listed(held)
    if rows := _below_names(held):
        return rows
    if len(held) > 1 and _are_records(list(held.values())):
        return _listed(list(held.values()))
    inside = (_records(value, depth + 1) for value in held.values())
    return max(inside, key=len, default=[])


def _listed(held: list[object]) -> list[dict[str, object]]:
    rows = [row for row in held if isinstance(row, list)]
    if len(rows) > 1 and len(rows) == len(held):
        names, *values = rows
        return [dict(zip(map(str, names), row, strict=False)) for row in values]
    return [record for record in held if isinstance(record, dict) and record]


def _below_names(held: dict[str, object]) -> list[dict[str, object]]:
    """Return records written as a list of column names and a list of rows."""
    lists = [value for value in held.values() if isinstance(value, list) and value]
    names = next((one for one in lists if all(isinstance(name, str) for name in one)), None)
    rows = next((one for one in lists if all(isinstance(row, list) for row in one)), None)
    return _listed([names, *rows]) if names and rows else []


def _are_records(held: list[object]) -> bool:
    """Return whether these are objects that share their keys: records under a key each."""
    keys = [set(one) for one in held if isinstance(one, dict) and one]
    return len(keys) == len(held) and bool(set.intersection(*keys))


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
