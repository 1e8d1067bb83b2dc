"""What people call the machine's values: one list of words for every room above."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from graph.findings import OverlapKind, Signal
from graph.language import QT_TRANSLATE_NOOP, translate
from graph.model import Category, DeveloperKind, Platform, ServiceKind, UsageStatus
from planner.domain.decision import DecidedBy, Disposition, Verdict
from planner.domain.listing import PriorityField, Readiness
from planner.domain.plan import PlanStatus, TaskKind
from planner.domain.progress import TaskState
from planner.domain.project import Role

Value = TypeVar("Value", bound=StrEnum)

LETTERS: Mapping[Disposition, str] = {
    Disposition.KEEP: "P",
    Disposition.MERGE: "G",
    Disposition.REPLACE: "U",
    Disposition.RETIRE: "H",
    Disposition.INTEROPERATE: "S",
    Disposition.UNDECIDED: "·",
}
"""One letter per disposition beside its colour: tables, bars and badges use the same."""

_WORDS: Mapping[type[StrEnum], Mapping[str, str]] = {
    Disposition: {
        Disposition.KEEP: QT_TRANSLATE_NOOP("words", "Pertahankan"),
        Disposition.MERGE: QT_TRANSLATE_NOOP("words", "Gabung ke"),
        Disposition.REPLACE: QT_TRANSLATE_NOOP("words", "Ganti Aplikasi Umum"),
        Disposition.RETIRE: QT_TRANSLATE_NOOP("words", "Hentikan"),
        Disposition.INTEROPERATE: QT_TRANSLATE_NOOP("words", "Hubungkan"),
        Disposition.UNDECIDED: QT_TRANSLATE_NOOP("words", "Belum diputuskan"),
    },
    DecidedBy: {
        DecidedBy.ENGINE: QT_TRANSLATE_NOOP("words", "Usulan mesin"),
        DecidedBy.OFFICER: QT_TRANSLATE_NOOP("words", "Pejabat"),
    },
    Verdict: {
        Verdict.SAME: QT_TRANSLATE_NOOP("words", "Sama"),
        Verdict.DIFFERENT: QT_TRANSLATE_NOOP("words", "Beda"),
        Verdict.UNSURE: QT_TRANSLATE_NOOP("words", "Ragu"),
    },
    Role: {
        Role.DEVELOPER: QT_TRANSLATE_NOOP("words", "Pengembang"),
        Role.DATA: QT_TRANSLATE_NOOP("words", "Pengelola data"),
        Role.OWNER: QT_TRANSLATE_NOOP("words", "OPD pemilik"),
        Role.INFRASTRUCTURE: QT_TRANSLATE_NOOP("words", "Infrastruktur"),
        Role.TRAINER: QT_TRANSLATE_NOOP("words", "Pelatih"),
        Role.LEGAL: QT_TRANSLATE_NOOP("words", "Hukum"),
    },
    TaskKind: {
        TaskKind.WORK: QT_TRANSLATE_NOOP("words", "Kerja"),
        TaskKind.WAIT: QT_TRANSLATE_NOOP("words", "Tunggu"),
        TaskKind.FOLLOW_UP: QT_TRANSLATE_NOOP("words", "Tindak lanjut"),
    },
    PlanStatus: {
        PlanStatus.OPTIMAL: QT_TRANSLATE_NOOP("words", "Terbukti terbaik"),
        PlanStatus.FEASIBLE: QT_TRANSLATE_NOOP("words", "Layak"),
        PlanStatus.INFEASIBLE: QT_TRANSLATE_NOOP("words", "Tidak dapat dipenuhi"),
    },
    OverlapKind: {
        OverlapKind.SAME: QT_TRANSLATE_NOOP("words", "Aplikasi sama"),
        OverlapKind.CHANNEL: QT_TRANSLATE_NOOP("words", "Kanal satu sistem"),
        OverlapKind.SHARED_USE: QT_TRANSLATE_NOOP("words", "Pengguna bersama"),
        OverlapKind.FUNCTION: QT_TRANSLATE_NOOP("words", "Fungsi sama"),
        OverlapKind.COMPONENT: QT_TRANSLATE_NOOP("words", "Komponen bersama"),
    },
    Signal: {
        Signal.NAME: QT_TRANSLATE_NOOP("words", "Nama"),
        Signal.ACRONYM: QT_TRANSLATE_NOOP("words", "Singkatan"),
        Signal.FUNCTION: QT_TRANSLATE_NOOP("words", "Fungsi"),
        Signal.SERVICE: QT_TRANSLATE_NOOP("words", "Layanan"),
        Signal.DATA: QT_TRANSLATE_NOOP("words", "Data"),
        Signal.USERS: QT_TRANSLATE_NOOP("words", "Pengguna"),
        Signal.HOST: QT_TRANSLATE_NOOP("words", "Alamat host"),
        Signal.UNIT: QT_TRANSLATE_NOOP("words", "OPD"),
        Signal.CODE: QT_TRANSLATE_NOOP("words", "Kode arsitektur"),
        Signal.NOTES: QT_TRANSLATE_NOOP("words", "Keterangan"),
        Signal.NATIONAL: QT_TRANSLATE_NOOP("words", "Aplikasi nasional"),
        Signal.TECHNOLOGY: QT_TRANSLATE_NOOP("words", "Teknologi"),
        Signal.VERDICT: QT_TRANSLATE_NOOP("words", "Putusan pejabat"),
    },
    UsageStatus: {
        UsageStatus.ACTIVE: QT_TRANSLATE_NOOP("words", "Aktif dan Digunakan"),
        UsageStatus.ACTIVE_UNUSED: QT_TRANSLATE_NOOP("words", "Aktif dan Tidak Digunakan"),
        UsageStatus.INACTIVE_PLANNED: QT_TRANSLATE_NOOP(
            "words", "Tidak Aktif tetapi Akan Digunakan"
        ),
        UsageStatus.INACTIVE: QT_TRANSLATE_NOOP("words", "Tidak Aktif"),
        UsageStatus.IN_DEVELOPMENT: QT_TRANSLATE_NOOP("words", "Dalam Pengembangan"),
    },
    Platform: {
        Platform.WEB: QT_TRANSLATE_NOOP("words", "Web"),
        Platform.MOBILE: QT_TRANSLATE_NOOP("words", "Aplikasi mobile"),
        Platform.MOBILE_WEB: QT_TRANSLATE_NOOP("words", "Mobile web"),
        Platform.DESKTOP: QT_TRANSLATE_NOOP("words", "Desktop"),
    },
    DeveloperKind: {
        DeveloperKind.CENTRAL: QT_TRANSLATE_NOOP("words", "Pusat"),
        DeveloperKind.PROVINCE: QT_TRANSLATE_NOOP("words", "Aplikasi Provinsi"),
        DeveloperKind.LOCAL: QT_TRANSLATE_NOOP("words", "Aplikasi Daerah"),
        DeveloperKind.IN_HOUSE: QT_TRANSLATE_NOOP("words", "Swakelola"),
        DeveloperKind.VENDOR: QT_TRANSLATE_NOOP("words", "Pihak Ketiga"),
    },
    Category: {
        Category.APPLICATION: QT_TRANSLATE_NOOP("words", "Aplikasi"),
        Category.WEBSITE: QT_TRANSLATE_NOOP("words", "Website"),
    },
    TaskState: {
        TaskState.NOT_STARTED: QT_TRANSLATE_NOOP("words", "Belum mulai"),
        TaskState.RUNNING: QT_TRANSLATE_NOOP("words", "Berjalan"),
        TaskState.DONE: QT_TRANSLATE_NOOP("words", "Selesai"),
        TaskState.BLOCKED: QT_TRANSLATE_NOOP("words", "Terhambat"),
    },
    Readiness: {
        Readiness.REGIONAL_PORTAL: QT_TRANSLATE_NOOP("words", "Portal daerah"),
        Readiness.INAPAS: QT_TRANSLATE_NOOP("words", "Masuk dengan INApas"),
        Readiness.SPLP: QT_TRANSLATE_NOOP("words", "Bertukar data lewat SPLP"),
        Readiness.NATIONAL_PORTAL: QT_TRANSLATE_NOOP("words", "Portal nasional"),
    },
    PriorityField: {
        PriorityField.NONE: QT_TRANSLATE_NOOP("words", "Bukan bidang prioritas"),
        PriorityField.EDUCATION: QT_TRANSLATE_NOOP("words", "Pendidikan"),
        PriorityField.HEALTH: QT_TRANSLATE_NOOP("words", "Kesehatan"),
        PriorityField.SOCIAL: QT_TRANSLATE_NOOP("words", "Bantuan sosial"),
        PriorityField.POPULATION: QT_TRANSLATE_NOOP("words", "Administrasi kependudukan"),
        PriorityField.STATE_FINANCE: QT_TRANSLATE_NOOP("words", "Keuangan negara"),
        PriorityField.STATE_APPARATUS: QT_TRANSLATE_NOOP("words", "Aparatur negara"),
        PriorityField.PUBLIC_PORTAL: QT_TRANSLATE_NOOP("words", "Portal pelayanan publik"),
        PriorityField.ONE_DATA: QT_TRANSLATE_NOOP("words", "Satu Data"),
        PriorityField.POLICE: QT_TRANSLATE_NOOP("words", "Kepolisian"),
    },
    ServiceKind: {
        ServiceKind.PUBLIC: QT_TRANSLATE_NOOP("words", "Layanan Publik"),
        ServiceKind.ADMINISTRATION: QT_TRANSLATE_NOOP("words", "Administrasi Pemerintahan"),
    },
}
# Keyed by type first: two string enums with the same value are equal to each other.


_CRITERIA: Mapping[str, str] = {
    "status": QT_TRANSLATE_NOOP("words", "status pemakaian"),
    "users": QT_TRANSLATE_NOOP("words", "jumlah pengguna"),
    "unit": QT_TRANSLATE_NOOP("words", "tugas OPD"),
    "category": QT_TRANSLATE_NOOP("words", "hanya situs web"),
    "services": QT_TRANSLATE_NOOP("words", "layanan yang didukung"),
    "legal_basis": QT_TRANSLATE_NOOP("words", "dasar hukum"),
    "completeness": QT_TRANSLATE_NOOP("words", "kelengkapan data"),
    "integrations": QT_TRANSLATE_NOOP("words", "integrasi"),
    "age": QT_TRANSLATE_NOOP("words", "umur"),
    "owner": QT_TRANSLATE_NOOP("words", "pembuat"),
    "vanished": QT_TRANSLATE_NOOP("words", "hilang dari daftar terbaru"),
}


def criterion(name: str) -> str:
    """Return what people call a criterion of the survivor's choice; unknown ones as they are.

    Examples
    --------
    >>> criterion("legal_basis")
    'dasar hukum'
    """
    return translate("words", _CRITERIA[name]) if name in _CRITERIA else name


_TEAM_ROLES: Mapping[str, str] = {
    "viewer": QT_TRANSLATE_NOOP("words", "Pelihat"),
    "editor": QT_TRANSLATE_NOOP("words", "Penyunting"),
    "approver": QT_TRANSLATE_NOOP("words", "Penyetuju"),
    "owner": QT_TRANSLATE_NOOP("words", "Pemilik basis data"),
    "": QT_TRANSLATE_NOOP("words", "Tanpa peran"),
}


def team_role(role: str) -> str:
    """Return what people call what an account may do in a team's database."""
    return translate("words", _TEAM_ROLES[role])


def word(value: StrEnum | None) -> str:
    """Return what people call ``value``, in the language in use; empty for None.

    Examples
    --------
    >>> word(Disposition.RETIRE)
    'Hentikan'
    """
    return "" if value is None else translate("words", _WORDS[type(value)][value])


def words(kind: type[StrEnum]) -> tuple[str, ...]:
    """Return the words of a whole enum in its order: legends and drop-down lists."""
    return tuple(translate("words", text) for text in _WORDS[kind].values())


def value_of(kind: type[Value], text: str) -> Value | None:
    """Return the value that ``text`` means: its word in either language, or its id."""
    wanted = " ".join(text.split()).casefold()
    for value in kind:
        source = _WORDS[kind][value]
        if wanted in {value.value, source.casefold(), translate("words", source).casefold()}:
            return value
    return None
