"""Indeks Pemdi 2026: which evidence this document already holds for which indicator.

It shows evidence and never claims a level: whether evidence is accepted, the assessor says.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from graph.language import translate
from planner.domain.decision import Disposition
from planner.domain.figures import number
from planner.export.coverage import carriers_after
from planner.export.report import Report
from planner.export.table import Column, Kind, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """One indicator with what this document can hand in for it; both empty when nothing."""

    number: int
    indicator: str
    aspect: str
    aspect_weight: int
    """Per cent of the index."""
    evidence: str
    sheet: str
    """The sheet of the workbook that shows it."""
    legacy: tuple[int, ...] = ()
    """Indicators of the former Indeks SPBE (47) that it takes over, as proposed here."""
    verified: bool = False
    """Whether a person compared the row with the regulation."""


@cache
def _indicators() -> tuple[dict[str, str], ...]:
    text = (files("planner") / "data" / "pemdi_indicators_2026.csv").read_text(encoding="utf-8")
    return tuple(csv.DictReader(text.splitlines()))


def indicator_name(number: int) -> str:
    """Return the official name of an indicator."""
    return next(row["indicator"] for row in _indicators() if row["no"] == str(number))


def indicators(report: Report) -> tuple[Indicator, ...]:
    """Return the twenty indicators in their official order."""
    return tuple(_indicator(row, report) for row in _indicators())


def _indicator(row: Mapping[str, str], report: Report) -> Indicator:
    say, sheet = _EVIDENCE.get(row["no"], (None, ""))
    return Indicator(
        number=int(row["no"]),
        indicator=row["indicator"],
        aspect=row["aspect"],
        aspect_weight=int(row["aspect_weight_pct"]),
        evidence=say(report) if say else "",
        sheet=translate("sheets", sheet) if sheet else "",
        legacy=tuple(int(no) for no in row["legacy_spbe"].split("|") if no),
        verified=row["verified"] == "yes",
    )


def indicator_table(report: Report) -> Table:
    """Return the twenty indicators with what the document can hand in for each."""
    return Table(
        name="indicators",
        title=translate("sheets", "Bukti dukung"),
        note=translate(
            "export",
            "Indeks Pemdi (dahulu SPBE), 20 indikator menurut Permen PANRB 8/2026; "
            "dari sumber kedua, periksa naskahnya.",
        ),
        columns=(
            Column(title=translate("columns", "No."), kind=Kind.WHOLE, width=6),
            Column(title=translate("columns", "Indikator"), kind=Kind.LONG, width=44),
            Column(title=translate("columns", "Aspek"), width=30),
            Column(title=translate("columns", "Bobot aspek (%)"), kind=Kind.WHOLE, width=9),
            Column(title=translate("columns", "Bukti dalam dokumen ini"), kind=Kind.LONG, width=52),
            Column(title=translate("columns", "Lembar bukti"), width=26),
            Column(title=translate("columns", "Bukti tambahan"), width=26),
            Column(title=translate("columns", "Indikator SPBE lama"), width=16, printed=False),
        ),
        rows=tuple(
            (
                one.number,
                one.indicator,
                one.aspect,
                one.aspect_weight,
                one.evidence,
                one.sheet,
                "",
                ", ".join(map(str, one.legacy)),
            )
            for one in indicators(report)
        ),
    )


def _applications(report: Report) -> str:
    said = translate("export", "{rows} aplikasi terdata = {systems} sistem; rencana: {after}")
    return said.format(
        rows=number(len(report.snapshot.portfolio.applications)),
        systems=number(report.before),
        after=number(report.after),
    )


def _integration(report: Report) -> str:
    joined = (Disposition.MERGE, Disposition.REPLACE, Disposition.INTEROPERATE)
    counts = [sum(c.disposition is one for c in report.decisions.values()) for one in joined]
    said = translate("export", "{merge} digabung, {replace} diganti, {connect} dihubungkan")
    return said.format(merge=counts[0], replace=counts[1], connect=counts[2])


def _processes(report: Report) -> str:
    said = translate("export", "{groups} kelompok fungsi sama lintas OPD, masing-masing satu induk")
    return said.format(groups=number(len(report.findings.groups)))


def _portal(report: Report) -> str:
    covered = sum(bool(carriers) for carriers in carriers_after(report).values())
    said = translate("export", "{covered} dari {total} layanan berpengampu, disusun per kebutuhan")
    total = len(report.snapshot.portfolio.services)
    return said.format(covered=number(covered), total=number(total))


def _interfaces(report: Report) -> str:
    said = translate("export", "{count} antarmuka data tercatat")
    return said.format(count=number(len(report.snapshot.portfolio.interfaces)))


def _personal_data(report: Report) -> str:
    apps = report.snapshot.portfolio.applications.values()
    said = translate("export", "{count} aplikasi memuat data pribadi")
    return said.format(count=number(sum(bool(app.personal_data) for app in apps)))


_EVIDENCE: Mapping[str, tuple[Callable[[Report], str], str]] = {
    "8": (_personal_data, "Jadwal"),
    "13": (_applications, "Inventaris"),
    "15": (_processes, "Kelompok"),
    "16": (_integration, "Keputusan"),
    "17": (_portal, "Portal"),
    "18": (_interfaces, "Layanan"),
}
"""Number of the indicator -> what the document says, and the sheet that shows it."""
