"""The inventory as a table whose headers and words the importers read back without loss."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum

from graph.language import QT_TRANSLATE_NOOP, translate
from graph.model import Application, Category, DeveloperKind, ServiceKind, UsageStatus
from importers.personal import masked
from planner.domain.words import word, words
from planner.export.base import plain_text
from planner.export.phrases import joined, listed
from planner.export.report import Report
from planner.export.table import Cell, Column, Kind, Table


@dataclass(frozen=True, slots=True)
class _Field:
    """``name`` is the field of the application, which edits of the sheet come back to."""

    name: str
    header: str
    read: Callable[[Application, Report], Cell]
    kind: Kind = Kind.TEXT
    printed: bool = False


_FIELDS = (
    _Field("id", QT_TRANSLATE_NOOP("columns", "ID Ramping"), lambda a, _: a.id, Kind.KEY),
    _Field(
        "name", QT_TRANSLATE_NOOP("columns", "Nama Aplikasi"), lambda a, _: a.name, printed=True
    ),
    _Field("acronym", QT_TRANSLATE_NOOP("columns", "Singkatan"), lambda a, _: a.acronym),
    _Field(
        "unit",
        QT_TRANSLATE_NOOP("columns", "OPD Pengelola"),
        lambda a, report: report.snapshot.portfolio.unit_name(a.unit),
        printed=True,
    ),
    _Field(
        "description",
        QT_TRANSLATE_NOOP("columns", "Uraian Aplikasi"),
        lambda a, _: a.description,
        Kind.LONG,
        True,
    ),
    _Field(
        "function",
        QT_TRANSLATE_NOOP("columns", "Fungsi Aplikasi"),
        lambda a, _: a.function,
        Kind.LONG,
    ),
    _Field("output", QT_TRANSLATE_NOOP("columns", "Luaran"), lambda a, _: a.output, Kind.LONG),
    _Field(
        "category", QT_TRANSLATE_NOOP("columns", "Website/Aplikasi"), lambda a, _: word(a.category)
    ),
    _Field(
        "services",
        QT_TRANSLATE_NOOP("columns", "Layanan yang Didukung"),
        lambda a, report: joined(report.snapshot.portfolio.services[s].name for s in a.services),
        Kind.LONG,
        True,
    ),
    _Field(
        "data_used",
        QT_TRANSLATE_NOOP("columns", "Data yang Digunakan"),
        lambda a, _: joined(a.data_used),
    ),
    _Field(
        "data_input",
        QT_TRANSLATE_NOOP("columns", "Inputan Data"),
        lambda a, _: joined(a.data_input),
    ),
    _Field(
        "data_output",
        QT_TRANSLATE_NOOP("columns", "Luaran Data"),
        lambda a, _: joined(a.data_output),
    ),
    _Field("users", QT_TRANSLATE_NOOP("columns", "Pengguna"), lambda a, _: a.users),
    _Field(
        "user_count",
        QT_TRANSLATE_NOOP("columns", "Jumlah Pengguna"),
        lambda a, _: a.user_count,
        Kind.WHOLE,
        True,
    ),
    _Field(
        "platform",
        QT_TRANSLATE_NOOP("columns", "Basis Aplikasi"),
        lambda a, _: listed(word(platform) for platform in a.platform),
    ),
    _Field(
        "status",
        QT_TRANSLATE_NOOP("columns", "Status Pemakaian"),
        lambda a, _: word(a.status),
        printed=True,
    ),
    _Field(
        "urls",
        QT_TRANSLATE_NOOP("columns", "Alamat URL"),
        lambda a, _: joined(a.urls),
        printed=True,
    ),
    _Field("developer", QT_TRANSLATE_NOOP("columns", "Unit Pengembang"), lambda a, _: a.developer),
    _Field(
        "developer_kind",
        QT_TRANSLATE_NOOP("columns", "Sumber Aplikasi"),
        lambda a, _: word(a.developer_kind),
    ),
    _Field(
        "year_built",
        QT_TRANSLATE_NOOP("columns", "Tahun Pembuatan"),
        lambda a, _: a.year_built,
        Kind.YEAR,
        True,
    ),
    _Field(
        "year_updated",
        QT_TRANSLATE_NOOP("columns", "Update Terakhir"),
        lambda a, _: a.year_updated,
        Kind.YEAR,
    ),
    _Field(
        "cost_build",
        QT_TRANSLATE_NOOP("columns", "Biaya Pembangunan"),
        lambda a, _: a.cost_build,
        Kind.MONEY,
    ),
    _Field(
        "cost_yearly",
        QT_TRANSLATE_NOOP("columns", "Biaya Pemeliharaan"),
        lambda a, _: a.cost_yearly,
        Kind.MONEY,
        True,
    ),
    _Field(
        "personal_data",
        QT_TRANSLATE_NOOP("columns", "Mengandung Data Pribadi"),
        lambda a, _: _yes_no(a.personal_data),
    ),
    _Field("legal_basis", QT_TRANSLATE_NOOP("columns", "Dasar Hukum"), lambda a, _: a.legal_basis),
    _Field(
        "integrated_with",
        QT_TRANSLATE_NOOP("columns", "Terintegrasi dengan"),
        lambda a, _: joined(a.integrated_with),
    ),
    _Field("rab_code", QT_TRANSLATE_NOOP("columns", "Kode RAB"), lambda a, _: a.rab_code),
    _Field("ral_code", QT_TRANSLATE_NOOP("columns", "Kode RAL"), lambda a, _: a.ral_code),
    _Field("raa_code", QT_TRANSLATE_NOOP("columns", "RAA Level 1"), lambda a, _: a.raa_code),
    _Field("notes", QT_TRANSLATE_NOOP("columns", "Keterangan"), lambda a, _: a.notes, Kind.LONG),
)

_CHOSEN: Mapping[str, type[StrEnum]] = {
    "category": Category,
    "status": UsageStatus,
    "developer_kind": DeveloperKind,
}

EXTRA = "extra:"
"""Before the key of a column that is no field of its own."""

_EXTRA_HEADERS = {
    "app_id": QT_TRANSLATE_NOOP("columns", "ID Aplikasi"),
    "operator_unit": QT_TRANSLATE_NOOP("columns", "Unit Operasional Teknologi"),
    "business_process": QT_TRANSLATE_NOOP("columns", "Proses Bisnis"),
    "data_supplier": QT_TRANSLATE_NOOP("columns", "Supplier Data"),
    "data_customer": QT_TRANSLATE_NOOP("columns", "Customer Data"),
    "license_type": QT_TRANSLATE_NOOP("columns", "Tipe Lisensi Aplikasi"),
    "language": QT_TRANSLATE_NOOP("columns", "Bahasa Pemrograman"),
    "framework": QT_TRANSLATE_NOOP("columns", "Kerangka Pengembangan"),
    "database": QT_TRANSLATE_NOOP("columns", "Nama Basis Data"),
    "raa_l1": QT_TRANSLATE_NOOP("columns", "RAA Level 1"),
    "raa_l2": QT_TRANSLATE_NOOP("columns", "RAA Level 2"),
    "service_kind": QT_TRANSLATE_NOOP("columns", "Layanan Publik/Administrasi"),
    "usage_frequency": QT_TRANSLATE_NOOP("columns", "Frekuensi Pemakaian"),
    "fund_source": QT_TRANSLATE_NOOP("columns", "Sumber Dana"),
    "hosting": QT_TRANSLATE_NOOP("columns", "Lokasi Server"),
    "cloud": QT_TRANSLATE_NOOP("columns", "Infrastruktur Komputasi Awan"),
    "network": QT_TRANSLATE_NOOP("columns", "Infrastruktur Jaringan Intra"),
    "ip_address": QT_TRANSLATE_NOOP("columns", "Alamat IP Publik"),
    "security": QT_TRANSLATE_NOOP("columns", "Keamanan"),
    "security_test": QT_TRANSLATE_NOOP("columns", "VA/PT Status"),
    "interoperability": QT_TRANSLATE_NOOP("columns", "Interoperabilitas"),
    "asset_status": QT_TRANSLATE_NOOP("columns", "Status BMN"),
    "pic": QT_TRANSLATE_NOOP("columns", "Penanggung Jawab"),
    "contact": QT_TRANSLATE_NOOP("columns", "Kontak"),
    "access": QT_TRANSLATE_NOOP("columns", "Cara Akses"),
    "architecture": QT_TRANSLATE_NOOP("columns", "Model Pengembangan"),
}


def inventory_table(report: Report, asked: Collection[str] = ()) -> Table:
    """Return every application with every field that one of them fills or that is ``asked``."""
    held_here = report.snapshot.portfolio.applications.values()
    applications = tuple(held_here if report.personal else map(masked, held_here))
    # What goes to paper stands first: a print area is one block.
    fields = sorted(_FIELDS, key=lambda part: (part.kind is not Kind.KEY, not part.printed))
    held = [dict(app.extra) for app in applications]
    extras = list(dict.fromkeys(key for extra in held for key in extra))
    rows = [
        tuple(part.read(app, report) for part in fields)
        + tuple(_extra_text(key, extra.get(key, "")) for key in extras)
        for app, extra in zip(applications, held, strict=True)
    ]
    columns = tuple(
        Column(
            title=translate("columns", part.header),
            name=part.name,
            kind=part.kind,
            printed=part.printed,
            choices=_choices(part.name),
        )
        for part in fields
    ) + tuple(
        Column(title=_extra_header(key), name=f"{EXTRA}{plain_text(key)}", printed=False)
        for key in extras
    )
    return _without_empty_columns(
        asked,
        Table(
            name="inventory",
            title=translate("sheets", "Inventaris"),
            note=translate(
                "export", "Satu baris per aplikasi. Ubah sel di sini lalu impor kembali."
            ),
            columns=columns,
            rows=tuple(rows),
            frozen=2,
        ),
    )


def _without_empty_columns(asked: Collection[str], table: Table) -> Table:
    """Drop secondary columns that no row fills: a reader need not scroll past them."""
    kept = [
        n
        for n, column in enumerate(table.columns)
        if column.printed
        or column.name in asked
        or column.kind is Kind.KEY
        or any(row[n] is not None and row[n] != "" for row in table.rows)
    ]
    return Table(
        name=table.name,
        title=table.title,
        note=table.note,
        columns=tuple(table.columns[n] for n in kept),
        rows=tuple(tuple(row[n] for n in kept) for row in table.rows),
        frozen=table.frozen,
    )


def _choices(name: str) -> tuple[str, ...]:
    """Return the words that a cell of this field may hold, where they are few."""
    if name == "personal_data":
        return (translate("export", "Ya"), translate("export", "Tidak"))
    return words(_CHOSEN[name]) if name in _CHOSEN else ()


def _services(app: Application, report: Report) -> str:
    services = report.snapshot.portfolio.services
    return joined(services[one].name for one in app.services)


def _extra_text(key: str, text: str) -> str:
    """Return the cell as people write it; the kind of service is kept as a machine's value."""
    known = key == "service_kind" and text in set(ServiceKind)
    return word(ServiceKind(text)) if known else text


def _extra_header(key: str) -> str:
    return translate("columns", _EXTRA_HEADERS[key]) if key in _EXTRA_HEADERS else key


def _yes_no(value: bool | None) -> str:
    if value is None:
        return ""
    return translate("export", "Ya") if value else translate("export", "Tidak")
