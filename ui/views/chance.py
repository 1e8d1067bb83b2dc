"""The chance of finishing in time, in words: for the plan and for one application."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.workspace.insight import Forecast
from ui import format as written

SURE, LIKELY, EVEN = 0.9, 0.7, 0.4


def meaning(forecast: Forecast) -> str:
    """Say what the share means for the decision at hand."""
    translate = QCoreApplication.translate
    share = forecast.all_in_time
    if share >= SURE:
        return translate("Chance", "Sangat mungkin semua selesai sebelum tenggat.")
    if share >= LIKELY:
        return translate("Chance", "Kemungkinan besar semua selesai sebelum tenggat.")
    if share >= EVEN:
        return translate(
            "Chance", "Belum pasti: tambah cadangan waktu atau kurangi yang dikerjakan."
        )
    return translate(
        "Chance", "Kecil kemungkinan semua selesai: tambah cadangan, orang, atau waktu."
    )


def detail(forecast: Forecast) -> str:
    """Say by when four runs in five end, and what was played."""
    translate = QCoreApplication.translate
    told = ""
    if forecast.likely_finish is not None:
        said = translate("Chance", "Empat dari lima simulasi selesai paling lambat {day}")
        told = said.format(day=written.day(forecast.likely_finish))
        if forecast.days_late:
            late = translate("Chance", ", {n} hari kerja sesudah tenggat")
            told += late.format(n=written.number(forecast.days_late))
        told += ". "
    runs = translate("Chance", "{n} simulasi dari taksiran tiga titik tiap tugas.")
    return told + runs.format(n=written.number(forecast.runs))


def tone(share: float) -> str:
    """Return the colour role of a share."""
    return "good" if share >= LIKELY else "warn" if share >= EVEN else "bad"
