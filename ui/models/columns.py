"""The columns of the inventory: what each shows, sorts by and accepts; value and text apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from graph.model import Application
from graph.portfolio import Portfolio
from planner.domain.snapshot import Snapshot
from planner.domain.words import word
from ui import format as written
from ui.models.overview import filled_share


class Kind(Enum):
    """How a cell is painted and edited."""

    TEXT = "text"
    NAME = "name"
    NUMBER = "number"
    MONEY = "money"
    STATUS = "status"
    UNIT = "unit"
    LIST = "list"
    YEAR = "year"
    YES_NO = "yes_no"
    ADDRESS = "address"
    SHARE = "share"
    BADGE = "badge"


RIGHT = {Kind.NUMBER, Kind.MONEY, Kind.YEAR, Kind.SHARE}
READ_ONLY = {Kind.SHARE, Kind.BADGE}


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``field`` is the field of ``Application`` behind it, empty when computed."""

    id: str
    title_text: str
    kind: Kind
    width: int
    field: str = ""
    marks_missing: bool = False
    """Whether an empty cell is worth a mark: it would settle decisions."""
    shown: bool = True
    read: Callable[[Application, Portfolio], Any] | None = None

    def title(self) -> str:
        """Return the heading in the language in use now."""
        return QCoreApplication.translate("Columns", self.title_text)

    @property
    def editable(self) -> bool:
        """Whether the cell can be typed into."""
        return bool(self.field) and self.kind not in READ_ONLY

    def value(self, app: Application, snapshot: Snapshot) -> Any:
        """Return what is sorted and counted; ``None`` or empty when it is not known."""
        if self.read is not None:
            return self.read(app, snapshot.portfolio)
        return getattr(app, self.field)

    def text(self, value: Any) -> str:
        """Return what the cell shows for a value."""
        if value is None or value in {"", ()}:
            return ""
        return _TEXTS.get(self.kind, str)(value)

    def typed(self, value: Any) -> str:
        """Return what an editor and the clipboard hold: whole, without unit."""
        if value is None:
            return ""
        if self.kind in {Kind.NUMBER, Kind.MONEY, Kind.YEAR}:
            return str(value)
        return self.text(value)


def _unit(app: Application, portfolio: Portfolio) -> str:
    unit = portfolio.units.get(app.unit) if app.unit is not None else None
    return (unit.acronym or unit.name) if unit is not None else ""


def _services(app: Application, portfolio: Portfolio) -> tuple[str, ...]:
    return tuple(portfolio.services[key].name for key in app.services if key in portfolio.services)


def _function(app: Application, _portfolio: Portfolio) -> str:
    return app.function or app.description


def _list(value: tuple[Any, ...]) -> str:
    return "; ".join(str(part) for part in value)


def _address(value: tuple[str, ...]) -> str:
    shown = (url.removeprefix("https://").removeprefix("http://").rstrip("/") for url in value)
    return "; ".join(shown)


_TEXTS: dict[Kind, Callable[[Any], str]] = {
    Kind.NUMBER: written.number,
    Kind.MONEY: written.rupiah_cell,
    Kind.STATUS: word,
    Kind.LIST: _list,
    Kind.ADDRESS: _address,
    Kind.YES_NO: written.yes_no,
    Kind.SHARE: lambda share: written.number(share * 100),
}


COLUMNS: tuple[Column, ...] = (
    Column("badge", "", Kind.BADGE, 28),
    Column(
        "name", str(QT_TRANSLATE_NOOP("Columns", "Nama aplikasi")), Kind.NAME, 150, "name",
    ),
    Column(
        "unit", str(QT_TRANSLATE_NOOP("Columns", "OPD")), Kind.UNIT, 92, "unit",
        marks_missing=True, read=_unit,
    ),
    Column(
        "function", str(QT_TRANSLATE_NOOP("Columns", "Fungsi")), Kind.TEXT, 190, "function",
        marks_missing=True, read=_function,
    ),
    Column(
        "urls", str(QT_TRANSLATE_NOOP("Columns", "Alamat")), Kind.ADDRESS, 112, "urls",
        marks_missing=True,
    ),
    Column(
        "user_count", str(QT_TRANSLATE_NOOP("Columns", "Pengguna")), Kind.NUMBER, 80,
        "user_count", marks_missing=True,
    ),
    Column(
        "cost_yearly", str(QT_TRANSLATE_NOOP("Columns", "Biaya/th")), Kind.MONEY, 76,
        "cost_yearly", marks_missing=True,
    ),
    Column(
        "status", str(QT_TRANSLATE_NOOP("Columns", "Status")), Kind.STATUS, 140, "status",
        marks_missing=True,
    ),
    Column(
        "complete", str(QT_TRANSLATE_NOOP("Columns", "Lengkap")), Kind.SHARE, 88,
        read=lambda app, _portfolio: filled_share(app),
    ),
    Column(
        "acronym", str(QT_TRANSLATE_NOOP("Columns", "Singkatan")), Kind.TEXT, 90, "acronym",
        shown=False,
    ),
    Column(
        "services", str(QT_TRANSLATE_NOOP("Columns", "Layanan")), Kind.LIST, 180,
        shown=False, read=_services,
    ),
    Column(
        "platform", str(QT_TRANSLATE_NOOP("Columns", "Basis")), Kind.LIST, 90, shown=False,
        read=lambda app, _p: tuple(word(part) for part in app.platform),
    ),
    Column(
        "developer", str(QT_TRANSLATE_NOOP("Columns", "Pengembang")), Kind.TEXT, 130,
        "developer", shown=False,
    ),
    Column(
        "year_built", str(QT_TRANSLATE_NOOP("Columns", "Tahun")), Kind.YEAR, 60, "year_built",
        shown=False,
    ),
    Column(
        "cost_build", str(QT_TRANSLATE_NOOP("Columns", "Biaya bangun")), Kind.MONEY, 96,
        "cost_build", shown=False,
    ),
    Column(
        "personal_data", str(QT_TRANSLATE_NOOP("Columns", "Data pribadi")), Kind.YES_NO, 90,
        "personal_data", shown=False,
    ),
    Column(
        "description", str(QT_TRANSLATE_NOOP("Columns", "Uraian")), Kind.TEXT, 190,
        "description", shown=False,
    ),
    Column(
        "users", str(QT_TRANSLATE_NOOP("Columns", "Kelompok pengguna")), Kind.TEXT, 140, "users",
        shown=False,
    ),
    Column(
        "data_used", str(QT_TRANSLATE_NOOP("Columns", "Data dipakai")), Kind.LIST, 150,
        "data_used", shown=False,
    ),
    Column(
        "data_input", str(QT_TRANSLATE_NOOP("Columns", "Data masuk")), Kind.LIST, 150,
        "data_input", shown=False,
    ),
    Column(
        "data_output", str(QT_TRANSLATE_NOOP("Columns", "Data keluar")), Kind.LIST, 150,
        "data_output", shown=False,
    ),
    Column(
        "integrated_with", str(QT_TRANSLATE_NOOP("Columns", "Terhubung dengan")), Kind.LIST, 150,
        "integrated_with", shown=False,
    ),
    Column(
        "legal_basis", str(QT_TRANSLATE_NOOP("Columns", "Dasar hukum")), Kind.TEXT, 150,
        "legal_basis", shown=False,
    ),
    Column(
        "notes", str(QT_TRANSLATE_NOOP("Columns", "Catatan")), Kind.TEXT, 180, "notes",
        shown=False,
    ),
)  # fmt: skip

FROZEN = 2
"""Columns from the left that never scroll away: badge and name."""


def field_name(field: str) -> str:
    """Return a field of ``Application`` as people call it."""
    found = next((column for column in COLUMNS if column.field == field), None)
    return found.title() if found is not None else _other_fields().get(field, field)


def _other_fields() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "output": translate("Columns", "Luaran"),
        "category": translate("Columns", "Kategori"),
        "services": translate("Columns", "Layanan"),
        "platform": translate("Columns", "Basis aplikasi"),
        "developer_kind": translate("Columns", "Jenis pengembang"),
        "year_updated": translate("Columns", "Tahun diperbarui"),
        "rab_code": translate("Columns", "Kode RAB"),
        "ral_code": translate("Columns", "Kode RAL"),
        "raa_code": translate("Columns", "Kode RAA"),
        "vanished": translate("Columns", "Hilang dari berkas terbaru"),
        "origins": translate("Columns", "Asal"),
    }
