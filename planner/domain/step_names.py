"""What a step of the history is called: its kind and values are kept, the words come on display.

So the history reads in the language in use now, whatever the language was when a step was made.
Steps of older documents, and steps that a person named, keep their words as they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from graph.language import QT_TRANSLATE_NOOP, translate
from planner.domain.decision import Disposition
from planner.domain.figures import number
from planner.domain.words import word


class StepKind(StrEnum):
    """What was done."""

    IMPORT = "import"
    COMBINE = "combine"
    CELL = "cell"
    PASTE = "paste"
    FILL = "fill"
    SPREAD = "spread"
    CLEAR = "clear"
    REPLACE = "replace"
    PROJECT = "project"
    SAMPLE = "sample"
    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
    WITHDRAW = "withdraw"
    GROUP_SAME = "group-same"
    GROUP_DIFFERENT = "group-different"
    GROUP_UNSURE = "group-unsure"
    LEAVE_GROUP = "leave-group"
    SPLIT_GROUP = "split-group"
    JOIN_GROUP = "join-group"
    RIVAL_SAME = "rival-same"
    RIVAL_DIFFERENT = "rival-different"
    RIVAL_UNSURE = "rival-unsure"
    RIVALS_SAME = "rivals-same"
    RIVALS_DIFFERENT = "rivals-different"
    RIVALS_UNSURE = "rivals-unsure"
    LEARN = "learn"
    UNLEARN = "unlearn"
    DECIDE = "decide"
    DECIDE_INTO = "decide-into"
    PLAN = "plan"
    FREEZE = "freeze"
    DECISIONS_DRAFT = "decisions-draft"
    DECISIONS_REVIEWED = "decisions-reviewed"
    DECISIONS_APPROVED = "decisions-approved"
    PLAN_DRAFT = "plan-draft"
    PLAN_REVIEWED = "plan-reviewed"
    PLAN_APPROVED = "plan-approved"
    TAKE_BACK = "take-back"
    BRING_BACK = "bring-back"
    RETURN = "return"
    SETTLE = "settle"
    SALVAGE = "salvage"
    RULE = "rule"
    RULE_CHANGE = "rule-change"
    RULE_DROP = "rule-drop"
    PIN = "pin"
    UNPIN = "unpin"
    GIVE_UP = "give-up"
    WEIGHTS = "weights"
    CALENDAR = "calendar"
    TEAM = "team"
    RESERVE = "reserve"
    SCENARIO = "scenario"
    SCENARIO_SWITCH = "scenario-switch"
    SCENARIO_MERGE = "scenario-merge"
    SCENARIO_RENAME = "scenario-rename"
    SCENARIO_REMOVE = "scenario-remove"
    NEED = "need"
    NEEDS = "needs"
    ENTRY = "entry"
    READINESS = "readiness"
    ONE_SERVICE = "one-service"
    PROGRESS = "progress"
    PROGRESSES = "progresses"
    EVIDENCE = "evidence"
    EXEMPT = "exempt"
    EXEMPT_NOT = "exempt-not"
    NATIONAL = "national"


_WORDS: Mapping[StepKind, str] = {
    StepKind.IMPORT: QT_TRANSLATE_NOOP("steps", "Impor {count} berkas"),
    StepKind.COMBINE: QT_TRANSLATE_NOOP("steps", "Gabungkan {count} dokumen"),
    StepKind.CELL: QT_TRANSLATE_NOOP("steps", "{field} {name}"),
    StepKind.PASTE: QT_TRANSLATE_NOOP("steps", "Tempel {count} sel"),
    StepKind.FILL: QT_TRANSLATE_NOOP("steps", "Isi ke bawah {count} sel"),
    StepKind.SPREAD: QT_TRANSLATE_NOOP("steps", "Isi {count} sel"),
    StepKind.CLEAR: QT_TRANSLATE_NOOP("steps", "Kosongkan {count} sel"),
    StepKind.REPLACE: QT_TRANSLATE_NOOP("steps", "Ganti teks di {count} sel"),
    StepKind.PROJECT: QT_TRANSLATE_NOOP("steps", "Pengaturan proyek"),
    StepKind.SAMPLE: QT_TRANSLATE_NOOP("steps", "Pengaturan proyek contoh"),
    StepKind.SAME: QT_TRANSLATE_NOOP("steps", "{a} dan {b} sama"),
    StepKind.DIFFERENT: QT_TRANSLATE_NOOP("steps", "{a} dan {b} berbeda"),
    StepKind.UNSURE: QT_TRANSLATE_NOOP("steps", "{a} dan {b}: ragu"),
    StepKind.WITHDRAW: QT_TRANSLATE_NOOP("steps", "Putusan {a} dan {b} ditarik"),
    StepKind.GROUP_SAME: QT_TRANSLATE_NOOP("steps", "Kelompok {topic}: {count} pasangan sama"),
    StepKind.GROUP_DIFFERENT: QT_TRANSLATE_NOOP(
        "steps", "Kelompok {topic}: {count} pasangan berbeda"
    ),
    StepKind.GROUP_UNSURE: QT_TRANSLATE_NOOP("steps", "Kelompok {topic}: {count} pasangan ragu"),
    StepKind.LEAVE_GROUP: QT_TRANSLATE_NOOP("steps", "{name} keluar dari kelompok {topic}"),
    StepKind.SPLIT_GROUP: QT_TRANSLATE_NOOP("steps", "{count} aplikasi dipisahkan"),
    StepKind.JOIN_GROUP: QT_TRANSLATE_NOOP("steps", "{count} aplikasi disatukan"),
    StepKind.RIVAL_SAME: QT_TRANSLATE_NOOP("steps", "{name} diganti {national}"),
    StepKind.RIVAL_DIFFERENT: QT_TRANSLATE_NOOP("steps", "{name} tidak menyaingi {national}"),
    StepKind.RIVAL_UNSURE: QT_TRANSLATE_NOOP("steps", "{name} dan {national}: ragu"),
    StepKind.RIVALS_SAME: QT_TRANSLATE_NOOP("steps", "{count} aplikasi diganti {national}"),
    StepKind.RIVALS_DIFFERENT: QT_TRANSLATE_NOOP(
        "steps", "{count} aplikasi tidak menyaingi {national}"
    ),
    StepKind.RIVALS_UNSURE: QT_TRANSLATE_NOOP("steps", "{count} aplikasi dan {national}: ragu"),
    StepKind.LEARN: QT_TRANSLATE_NOOP("steps", "Pakai bobot dari {count} putusan"),
    StepKind.UNLEARN: QT_TRANSLATE_NOOP("steps", "Kembalikan bobot semula"),
    StepKind.DECIDE: QT_TRANSLATE_NOOP("steps", "{disposition}: {name}"),
    StepKind.DECIDE_INTO: QT_TRANSLATE_NOOP("steps", "{disposition}: {name} → {into}"),
    StepKind.PLAN: QT_TRANSLATE_NOOP("steps", "Rencana: {before} menjadi {after} aplikasi"),
    StepKind.FREEZE: QT_TRANSLATE_NOOP("steps", "Moratorium: {count} aplikasi dibekukan"),
    StepKind.DECISIONS_DRAFT: QT_TRANSLATE_NOOP("steps", "Kembali ke konsep: {count} keputusan"),
    StepKind.DECISIONS_REVIEWED: QT_TRANSLATE_NOOP("steps", "Ditelaah: {count} keputusan"),
    StepKind.DECISIONS_APPROVED: QT_TRANSLATE_NOOP("steps", "Disetujui: {count} keputusan"),
    StepKind.PLAN_DRAFT: QT_TRANSLATE_NOOP("steps", "Kembali ke konsep: rencana"),
    StepKind.PLAN_REVIEWED: QT_TRANSLATE_NOOP("steps", "Ditelaah: rencana"),
    StepKind.PLAN_APPROVED: QT_TRANSLATE_NOOP("steps", "Disetujui: rencana"),
    StepKind.TAKE_BACK: QT_TRANSLATE_NOOP("steps", "Urungkan langkah {number}: {step}"),
    StepKind.BRING_BACK: QT_TRANSLATE_NOOP("steps", "Kembalikan langkah {number}: {step}"),
    StepKind.RETURN: QT_TRANSLATE_NOOP("steps", "Kembali ke keadaan setelah langkah {number}"),
    StepKind.SETTLE: QT_TRANSLATE_NOOP("steps", "Bentrokan diselesaikan: {record}"),
    StepKind.SALVAGE: QT_TRANSLATE_NOOP("steps", "Diselamatkan dari {file}"),
    StepKind.RULE: QT_TRANSLATE_NOOP("steps", "Aturan baru: {rule}"),
    StepKind.RULE_CHANGE: QT_TRANSLATE_NOOP("steps", "Ubah aturan: {rule}"),
    StepKind.RULE_DROP: QT_TRANSLATE_NOOP("steps", "Lepas aturan: {rule}"),
    StepKind.PIN: QT_TRANSLATE_NOOP("steps", "Sematkan {task} · {name}"),
    StepKind.UNPIN: QT_TRANSLATE_NOOP("steps", "Lepas sematan {task} · {name}"),
    StepKind.GIVE_UP: QT_TRANSLATE_NOOP("steps", "Lepas putusan: {name}"),
    StepKind.WEIGHTS: QT_TRANSLATE_NOOP("steps", "Bobot manfaat"),
    StepKind.CALENDAR: QT_TRANSLATE_NOOP("steps", "Kalender kerja"),
    StepKind.TEAM: QT_TRANSLATE_NOOP("steps", "Tim dan cuti"),
    StepKind.RESERVE: QT_TRANSLATE_NOOP("steps", "Cadangan waktu {share} %"),
    StepKind.SCENARIO: QT_TRANSLATE_NOOP("steps", "Skenario baru: {name}"),
    StepKind.SCENARIO_SWITCH: QT_TRANSLATE_NOOP("steps", "Beralih ke skenario {name}"),
    StepKind.SCENARIO_MERGE: QT_TRANSLATE_NOOP("steps", "Gabungkan skenario {name}"),
    StepKind.SCENARIO_RENAME: QT_TRANSLATE_NOOP(
        "steps", "Ganti nama skenario {name} menjadi {new}"
    ),
    StepKind.SCENARIO_REMOVE: QT_TRANSLATE_NOOP("steps", "Hapus skenario {name}"),
    StepKind.NEED: QT_TRANSLATE_NOOP("steps", "Golongkan {name}"),
    StepKind.NEEDS: QT_TRANSLATE_NOOP("steps", "Golongkan {count} layanan"),
    StepKind.ENTRY: QT_TRANSLATE_NOOP("steps", "Judul entri: {name}"),
    StepKind.READINESS: QT_TRANSLATE_NOOP("steps", "Kesiapan portal: {name}"),
    StepKind.ONE_SERVICE: QT_TRANSLATE_NOOP("steps", "Jadikan satu layanan: {name}"),
    StepKind.PROGRESS: QT_TRANSLATE_NOOP("steps", "Status tugas {name}"),
    StepKind.PROGRESSES: QT_TRANSLATE_NOOP("steps", "Status {count} tugas"),
    StepKind.EVIDENCE: QT_TRANSLATE_NOOP("steps", "Bukti tugas {name}"),
    StepKind.EXEMPT: QT_TRANSLATE_NOOP("steps", "Pengecualian moratorium: {name}"),
    StepKind.EXEMPT_NOT: QT_TRANSLATE_NOOP("steps", "Pengecualian dicabut: {name}"),
    StepKind.NATIONAL: QT_TRANSLATE_NOOP("steps", "Catatan aplikasi nasional: {name}"),
}

_FIELDS: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("columns", "Nama Aplikasi"),
    "unit": QT_TRANSLATE_NOOP("columns", "OPD Pengelola"),
    "function": QT_TRANSLATE_NOOP("columns", "Fungsi Aplikasi"),
    "description": QT_TRANSLATE_NOOP("columns", "Uraian Aplikasi"),
    "urls": QT_TRANSLATE_NOOP("columns", "Alamat URL"),
    "user_count": QT_TRANSLATE_NOOP("columns", "Jumlah Pengguna"),
    "users": QT_TRANSLATE_NOOP("columns", "Pengguna"),
    "cost_yearly": QT_TRANSLATE_NOOP("columns", "Biaya Pemeliharaan"),
    "cost_build": QT_TRANSLATE_NOOP("columns", "Biaya Pembangunan"),
    "status": QT_TRANSLATE_NOOP("columns", "Status Pemakaian"),
    "acronym": QT_TRANSLATE_NOOP("columns", "Singkatan"),
    "services": QT_TRANSLATE_NOOP("columns", "Layanan yang Didukung"),
    "platform": QT_TRANSLATE_NOOP("columns", "Basis Aplikasi"),
    "developer": QT_TRANSLATE_NOOP("columns", "Unit Pengembang"),
    "year_built": QT_TRANSLATE_NOOP("columns", "Tahun Pembuatan"),
    "personal_data": QT_TRANSLATE_NOOP("columns", "Mengandung Data Pribadi"),
    "data_used": QT_TRANSLATE_NOOP("columns", "Data yang Digunakan"),
    "data_input": QT_TRANSLATE_NOOP("columns", "Inputan Data"),
    "data_output": QT_TRANSLATE_NOOP("columns", "Luaran Data"),
    "integrated_with": QT_TRANSLATE_NOOP("columns", "Terintegrasi dengan"),
    "legal_basis": QT_TRANSLATE_NOOP("columns", "Dasar Hukum"),
    "notes": QT_TRANSLATE_NOOP("columns", "Keterangan"),
}

Values = tuple[tuple[str, "str | int | StepName"], ...]


@dataclass(frozen=True, slots=True)
class StepName:
    """The kind of a step and what its words tell; ``kind`` is empty for words as they are."""

    kind: str
    values: Values = ()
    text: str = ""
    """Words as they are: of a person, of an older document, or of a kind only newer ones know."""

    def words(self) -> str:
        """Return what people call the step, in the language in use."""
        template = _WORDS.get(StepKind(self.kind)) if self.kind in set(StepKind) else None
        if template is None:
            return self.text
        told = {key: _told(key, value) for key, value in self.values}
        try:
            return translate("steps", template).format(**told)
        except (KeyError, IndexError):  # a file from elsewhere may leave values out
            return self.text


def step_name(kind: StepKind, **values: str | int | StepName) -> StepName:
    """Return the name of a step of this kind.

    Examples
    --------
    >>> step_name(StepKind.PASTE, count=1200).words()
    'Tempel 1.200 sel'
    """
    return StepName(kind.value, tuple(values.items()))


def as_name(what: str | StepName) -> StepName:
    """Return the name itself; words become a name that keeps them."""
    return what if isinstance(what, StepName) else StepName("", text=what)


def _told(key: str, value: str | int | StepName) -> str:
    if isinstance(value, StepName):
        return value.words()
    if isinstance(value, int):
        return number(value)
    if key == "field":
        return translate("columns", _FIELDS[value]) if value in _FIELDS else value
    if key == "disposition" and value in set(Disposition):
        return word(Disposition(value))
    return value
