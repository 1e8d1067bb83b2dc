"""Names of machine values as people read them: roles, statuses, kinds, fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from graph.model import Category, DeveloperKind, Platform, UsageStatus
from planner.domain.project import Role


def role_name(role: Role) -> str:
    """Return who does the work."""
    translate = QCoreApplication.translate
    return {
        Role.DEVELOPER: translate("Words", "Pengembang"),
        Role.DATA: translate("Words", "Insinyur data"),
        Role.OWNER: translate("Words", "Pemilik proses"),
        Role.INFRASTRUCTURE: translate("Words", "Infrastruktur"),
        Role.TRAINER: translate("Words", "Pelatih"),
        Role.LEGAL: translate("Words", "Hukum & arsip"),
    }[role]


def status_name(status: UsageStatus | None) -> str:
    """Return the status of use."""
    translate = QCoreApplication.translate
    if status is None:
        return ""
    return {
        UsageStatus.ACTIVE: translate("Words", "Aktif"),
        UsageStatus.ACTIVE_UNUSED: translate("Words", "Tidak dipakai"),
        UsageStatus.INACTIVE_PLANNED: translate("Words", "Akan dihentikan"),
        UsageStatus.INACTIVE: translate("Words", "Tidak aktif"),
        UsageStatus.IN_DEVELOPMENT: translate("Words", "Dikembangkan"),
    }[status]


def platform_name(platform: Platform) -> str:
    """Return where an application runs."""
    translate = QCoreApplication.translate
    return {
        Platform.WEB: translate("Words", "Web"),
        Platform.MOBILE: translate("Words", "Ponsel"),
        Platform.MOBILE_WEB: translate("Words", "Web ponsel"),
        Platform.DESKTOP: translate("Words", "Desktop"),
    }[platform]


def developer_kind_name(kind: DeveloperKind | None) -> str:
    """Return who made it."""
    translate = QCoreApplication.translate
    if kind is None:
        return ""
    return {
        DeveloperKind.CENTRAL: translate("Words", "Kementerian/lembaga"),
        DeveloperKind.PROVINCE: translate("Words", "Provinsi"),
        DeveloperKind.LOCAL: translate("Words", "Daerah"),
        DeveloperKind.IN_HOUSE: translate("Words", "Sendiri"),
        DeveloperKind.VENDOR: translate("Words", "Pihak ketiga"),
    }[kind]


def category_name(category: Category | None) -> str:
    """Return what kind of thing it is."""
    translate = QCoreApplication.translate
    if category is None:
        return ""
    return {
        Category.APPLICATION: translate("Words", "Aplikasi"),
        Category.WEBSITE: translate("Words", "Situs web"),
    }[category]


def yes_no(value: bool | None) -> str:
    """Return yes, no, or nothing when it is not known."""
    translate = QCoreApplication.translate
    if value is None:
        return ""
    return translate("Words", "Ya") if value else translate("Words", "Tidak")
