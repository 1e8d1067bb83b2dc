"""What people call the tiers and the usual actions of the national list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tier_word(tier: str) -> str:
    """Return the word of a tier; an unknown one as it is."""
    translate = QCoreApplication.translate
    return {
        "umum": translate("National", "Aplikasi Umum"),
        "sektoral": translate("National", "milik K/L"),
        "integrasi": translate("National", "jejaring"),
        "berbagi": translate("National", "berbagi pakai"),
    }.get(tier, tier)


def action_word(action: str) -> str:
    """Return what the list proposes; what a person wrote stays as it is.

    Examples
    --------
    >>> action_word("host")
    'tempatkan'
    """
    translate = QCoreApplication.translate
    known = (
        ("interoperate / study", translate("National", "hubungkan atau kajian")),
        ("interoperate; use", translate("National", "hubungkan, sumber daftar layanan")),
        ("replace or interoperate (keep", translate("National", "ganti, TPP tetap di daerah")),
        ("replace or interoperate", translate("National", "ganti atau hubungkan")),
        ("merge or interoperate", translate("National", "gabung atau hubungkan")),
        ("merge locally", translate("National", "gabung, lalu hubungkan")),
        ("interoperate", translate("National", "hubungkan")),
        ("replace", translate("National", "ganti")),
        ("host", translate("National", "tempatkan")),
        ("none for pemda", translate("National", "tidak ada")),
    )
    return next((word for key, word in known if action.startswith(key)), action)
