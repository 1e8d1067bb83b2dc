"""What people call the kinds of findings on a front page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.workspace.front_page import Kind, Severity


def kind_name(kind: Kind) -> str:
    """Return the word of a kind of finding."""
    translate = QCoreApplication.translate
    return {
        Kind.SEARCH_MISSING: translate("Audit", "Tanpa pencarian"),
        Kind.SEARCH_LATE: translate("Audit", "Pencarian terlalu bawah"),
        Kind.SEARCH_BELOW: translate("Audit", "Pencarian di bawah layar"),
        Kind.SERVICES_BELOW: translate("Audit", "Layanan di bawah layar"),
        Kind.SERVICES_MISSING: translate("Audit", "Tanpa menu layanan"),
        Kind.SERVICES_HIDDEN: translate("Audit", "Layanan tersembunyi"),
        Kind.SERVICES_LATE: translate("Audit", "Layanan terlalu bawah"),
        Kind.SERVICE_FAR: translate("Audit", "Layanan terlalu jauh"),
        Kind.SERVICE_UNREACHED: translate("Audit", "Layanan tak tertaut"),
        Kind.OFFICIAL_PORTRAIT: translate("Audit", "Gambar pejabat"),
        Kind.OFFICIAL_NAME: translate("Audit", "Nama pejabat"),
        Kind.AGENCY_LIST: translate("Audit", "Daftar OPD"),
        Kind.AGENCY_MENU: translate("Audit", "Menu bernama OPD"),
        Kind.DUPLICATE_ENTRY: translate("Audit", "Entri ganda"),
        Kind.OUTDATED_NOTICE: translate("Audit", "Pengumuman usang"),
        Kind.DEAD_LINK: translate("Audit", "Tautan mati"),
        Kind.NOTHING_READABLE: translate("Audit", "Tidak terbaca"),
        Kind.PAGE_CUT: translate("Audit", "Halaman terpotong"),
    }[kind]


def severity_tone(severity: Severity) -> str:
    """Return the colour role of a gravity."""
    return {Severity.ERROR: "bad", Severity.WARNING: "warn"}.get(severity, "muted")
