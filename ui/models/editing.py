"""From typed text to a field of an application, and blocks of cells to one step of changes."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from graph.model import Application, ApplicationId, UsageStatus
from graph.portfolio import Portfolio
from planner.domain.change import Change
from planner.domain.words import word
from ui import format as written
from ui.models.columns import Column, Kind

_SIZES = {"rb": 10**3, "ribu": 10**3, "jt": 10**6, "juta": 10**6}
_SIZES |= {"m": 10**9, "miliar": 10**9, "milyar": 10**9, "t": 10**12, "triliun": 10**12}


class UnreadableCellError(ValueError):
    """The text does not fit the column; the message says why, for the person."""


@dataclass(frozen=True, slots=True)
class CellEdit:
    """One cell that shall get this text."""

    application: ApplicationId
    column: Column
    text: str


@dataclass(frozen=True, slots=True)
class Edits:
    """What a block of cells comes to: changes to write, and cells that could not be read."""

    changes: tuple[Change, ...]
    refused: tuple[tuple[CellEdit, str], ...]
    cells: int


def gather(edits: Iterable[CellEdit], portfolio: Portfolio) -> Edits:
    """Read every cell; changes of one application become one change."""
    after: dict[ApplicationId, Application] = {}
    refused, read = [], 0
    for edit in edits:
        app = after.get(edit.application, portfolio.applications[edit.application])
        try:
            value = parse(edit.column, edit.text, portfolio)
            after[edit.application] = replace(app, **{edit.column.field: value})
            read += 1
        except ValueError as error:
            refused.append((edit, str(error)))
    changes = tuple(
        Change.between(portfolio.applications[key], app)
        for key, app in after.items()
        if app != portfolio.applications[key]
    )
    return Edits(changes, tuple(refused), read)


def parse(column: Column, text: str, portfolio: Portfolio) -> Any:
    """Return the field's value for a typed text.

    Raises
    ------
    UnreadableCellError
        When the text does not fit the column.
    """
    text = text.strip()
    if column.kind is Kind.NAME and not text:
        raise UnreadableCellError(QCoreApplication.translate("Editing", "Nama tidak boleh kosong."))
    if column.kind is Kind.UNIT:
        return _unit(text, portfolio)
    reader = _READERS.get(column.kind)
    return reader(text) if reader is not None else text


def _whole(text: str) -> int | None:
    """Read 1860, 1.860, Rp120.000.000, 120 jt, 1,5 miliar."""
    if not text:
        return None
    bare = re.sub(r"^rp\.?", "", text.casefold()).strip()
    found = re.fullmatch(r"([\d.,\s]+?)\s*([a-z]*)", bare)
    size = _SIZES.get(found[2]) if found and found[2] else 1
    if found is None or size is None:
        raise UnreadableCellError(
            QCoreApplication.translate("Editing", "Isi angka, misalnya 1.860.")
        )
    digits = found[1].replace(" ", "")
    try:
        if size == 1:
            return int(re.sub(r"[.,](?=\d{3}(\D|$))", "", digits))
        return round(float(digits.replace(",", ".")) * size)
    except ValueError:
        raise UnreadableCellError(
            QCoreApplication.translate("Editing", "Isi angka utuh, misalnya 1.860.")
        ) from None


def _year(text: str) -> int | None:
    value = _whole(text)
    if value is not None and not 1980 <= value <= 2100:
        raise UnreadableCellError(
            QCoreApplication.translate("Editing", "Isi tahun, misalnya 2022.")
        )
    return value


def _status(text: str) -> UsageStatus | None:
    names = {word(kind): kind for kind in UsageStatus}
    return names[_known(text, names)] if text else None


def _yes_no(text: str) -> bool | None:
    names = {written.yes_no(True): True, written.yes_no(False): False}
    return names[_known(text, names)] if text else None


def _known(text: str, names: Collection[str]) -> str:
    for name in names:
        if name.casefold() == text.casefold():
            return name
    template = QCoreApplication.translate("Editing", "Pilih salah satu: {names}.")
    raise UnreadableCellError(template.format(names=", ".join(names)))


def _parts(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r"[;\n]", text) if part.strip())


def _unit(text: str, portfolio: Portfolio) -> str | None:
    if not text:
        return None
    wanted = text.casefold()
    for unit in portfolio.units.values():
        if wanted in {unit.name.casefold(), unit.acronym.casefold()}:
            return unit.id
    raise UnreadableCellError(
        QCoreApplication.translate("Editing", "OPD ini belum ada; tulis nama atau singkatannya.")
    )


_READERS: dict[Kind, Callable[[str], Any]] = {
    Kind.NUMBER: _whole,
    Kind.MONEY: _whole,
    Kind.YEAR: _year,
    Kind.STATUS: _status,
    Kind.YES_NO: _yes_no,
    Kind.LIST: _parts,
    Kind.ADDRESS: _parts,
}


def choices(column: Column, portfolio: Portfolio) -> list[str]:
    """Return the texts an editor may offer for a column; empty when anything goes."""
    if column.kind is Kind.STATUS:
        return [word(kind) for kind in UsageStatus]
    if column.kind is Kind.YES_NO:
        return [written.yes_no(True), written.yes_no(False)]
    if column.kind is Kind.UNIT:
        return sorted(unit.acronym or unit.name for unit in portfolio.units.values())
    return []
