"""Chance fills the cells of each row: costs, users, years, addresses and, above all, gaps.

The gaps follow what was measured on a public inventory of 189 rows: most have no year, no
developer, no legal basis, two in five have no address, one in eight no function.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from graph.model import DeveloperKind, Platform, UsageStatus
from planner.sample.casting import Cast, Line
from planner.sample.catalogue import Office

DOMAIN = "contohkab.go.id"

GAPS: dict[str, dict[str, float]] = {
    "inventaris": {
        "function": 0.05, "description": 0.12, "url": 0.22, "year": 0.3, "developer": 0.5,
        "legal": 0.78, "cost": 0.35, "user_count": 0.3, "inputs": 0.15, "outputs": 0.2,
        "hosting": 0.15, "services": 0.03,
    },
    "rekap": {
        "function": 0.15, "description": 0.45, "url": 0.5, "year": 0.65, "developer": 0.8,
        "legal": 0.92, "cost": 0.55, "user_count": 0.5, "inputs": 0.4, "outputs": 0.45,
        "hosting": 0.5, "services": 0.06,
    },
    "daftar": {
        "function": 0.2, "description": 0.4, "url": 0.55, "year": 0.6, "developer": 0.75,
        "legal": 0.9, "cost": 0.5, "user_count": 0.5, "inputs": 0.4, "outputs": 0.45,
        "hosting": 0.5, "services": 0.06,
    },
}  # fmt: skip
"""Share of empty cells by file: Diskominfo asks back, the others do not."""

_PERSONAL = (
    "NIK", "NIP", "KK", "KTP", "NISN", "telepon", "pasien", "pelapor", "pemohon", "tamu", "BPJS",
    "alamat warga", "kronologi",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One row as the office knows it; the books decide how it is written."""

    line: Line
    unit: Office
    name: str
    acronym: str
    function: str
    description: str
    services: tuple[str, ...]
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    users: str
    user_count: int | None
    platform: tuple[Platform, ...]
    url: str
    status: UsageStatus
    year: int | None
    developer: str
    developer_kind: DeveloperKind
    hosting: str
    cost: int | None
    personal: bool
    legal: str
    reads: tuple[str, ...]
    contact: int
    notes: str


def fill_entries(cast: Cast, offices: tuple[Office, ...], rng: Random) -> list[Entry]:
    """Fill every row of the cast, in order."""
    known = {line.sketch.name for line in cast.lines}
    by_acronym = {office.acronym: office for office in offices}
    return [
        _entry(line, by_acronym[line.sketch.unit], known, number, rng)
        for number, line in enumerate(cast.lines, start=1)
    ]


def _entry(line: Line, unit: Office, known: set[str], number: int, rng: Random) -> Entry:
    sketch = line.sketch
    gaps = GAPS[line.file]
    care = 0.4 if line.main else 1.0  # the leading system of a job is the better known one
    missing = {part: rng.random() < share * care for part, share in gaps.items()}
    if line.stock:
        missing["description"] = False
    if missing["function"] and (missing["description"] or line.stock):
        missing["function"] = False  # a bare name would leave nothing to judge by
    name, acronym = _name(line, rng)
    status = _status(line, rng)
    kind = _maker(line, rng)
    return Entry(
        line=line,
        unit=unit,
        name=name,
        acronym=acronym,
        function="" if missing["function"] else sketch.function,
        description="" if missing["description"] else sketch.description,
        services=() if missing["services"] and len(sketch.services) == 1 else sketch.services,
        inputs=() if missing["inputs"] else sketch.inputs,
        outputs=() if missing["outputs"] else sketch.outputs,
        users=", ".join(sketch.users),
        user_count=None if missing["user_count"] else _user_count(line, status, rng),
        platform=_platform(line, rng),
        url=_url(line, rng, missing=missing["url"]),
        status=status,
        year=None if missing["year"] else rng.randint(2013, 2025),
        developer="" if missing["developer"] else _developer(line, kind, rng),
        developer_kind=kind,
        hosting="" if missing["hosting"] else _hosting(line, rng),
        cost=None if missing["cost"] and not line.central else _cost(line, rng),
        personal=any(word in item for item in sketch.inputs for word in _PERSONAL),
        legal="" if missing["legal"] else _legal(line, rng),
        reads=_reads(line, known, rng),
        contact=number,
        notes=_notes(status, rng),
    )


def _name(line: Line, rng: Random) -> tuple[str, str]:
    """Write the name bare, with its expansion in brackets, or spelt out."""
    sketch = line.sketch
    if not sketch.expansion or line.role == "again":
        return sketch.name, ""
    style = rng.random()
    if style < 0.5:
        return f"{sketch.name} ({sketch.expansion})", ""
    if style < 0.7 and line.file == "inventaris":
        return sketch.expansion, sketch.name
    return sketch.name, sketch.name if line.file == "inventaris" else ""


def _status(line: Line, rng: Random) -> UsageStatus:
    if line.central or line.role or line.main:
        return UsageStatus.ACTIVE
    return rng.choices(
        (
            UsageStatus.ACTIVE,
            UsageStatus.ACTIVE_UNUSED,
            UsageStatus.INACTIVE,
            UsageStatus.INACTIVE_PLANNED,
            UsageStatus.IN_DEVELOPMENT,
        ),
        (76, 8, 10, 3, 3),
    )[0]


def _maker(line: Line, rng: Random) -> DeveloperKind:
    if line.central:
        province = "Provinsi" in line.central
        return DeveloperKind.PROVINCE if province else DeveloperKind.CENTRAL
    return rng.choices(
        (DeveloperKind.VENDOR, DeveloperKind.IN_HOUSE, DeveloperKind.LOCAL), (5, 3, 2)
    )[0]


def _developer(line: Line, kind: DeveloperKind, rng: Random) -> str:
    if line.central:
        return line.central
    if kind is DeveloperKind.VENDOR:
        return rng.choice(
            ("CV Rekaan Digital", "PT Fiktif Solusi", "CV Contoh Informatika", "PT Andai Teknologi")
        )
    return "Diskominfo" if kind is DeveloperKind.LOCAL else "Staf OPD (swakelola)"


def _user_count(line: Line, status: UsageStatus, rng: Random) -> int:
    if status in {UsageStatus.INACTIVE, UsageStatus.ACTIVE_UNUSED}:
        return rng.choice((0, 0, 3, 12))
    middle = (7.2 if line.sketch.public else 5.2) + (1.6 if line.main else 0.0)
    count = int(rng.lognormvariate(middle, 1.1)) + 5
    return count if count < 200 else round(count, -1)


def _platform(line: Line, rng: Random) -> tuple[Platform, ...]:
    if line.role == "channel":
        return (Platform.MOBILE,)
    return rng.choices(
        ((Platform.WEB,), (Platform.WEB, Platform.MOBILE), (Platform.MOBILE,), (Platform.DESKTOP,)),
        (1, 0, 0, 0) if line.central or line.main or line.role else (70, 18, 6, 6),
    )[0]


def _url(line: Line, rng: Random, *, missing: bool) -> str:
    """Write the address as people do: with or without scheme, now and then a slash too many."""
    if line.role == "channel":
        package = line.sketch.host.removesuffix("#app").replace("-", "")
        store = f"play.google.com/store/apps/details?id=id.go.contohkab.{package}"
        if "iOS" in line.sketch.name:
            store = f"apps.apple.com/id/app/{package}-contohkab/id10{len(package):02}404"
        return f"https://{store}"
    if missing and line.role != "names" and not line.central:
        return ""
    if line.central and rng.random() < 0.2:
        return ""
    host = line.url if line.url is not None else f"{line.sketch.host}.{DOMAIN}"
    return rng.choices(("https://{}", "{}", "http://{}", "https://{}/"), (5, 3, 1, 1))[0].format(
        host
    )


def _hosting(line: Line, rng: Random) -> str:
    if line.central:
        return "Server Pusat"
    return rng.choices(
        ("Data Center Diskominfo", "Ruang Server Mandiri", "Hosting", "PDNS"), (5, 3, 2, 1)
    )[0]


def _cost(line: Line, rng: Random) -> int:
    if line.central or line.role == "channel":
        return 0
    return int(rng.lognormvariate(17.6, 0.8) / 2_500_000 + 1) * 2_500_000


def _legal(line: Line, rng: Random) -> str:
    if line.central:
        return "Peraturan kementerian"
    year = rng.randint(2017, 2024)
    return rng.choice(
        (
            f"Peraturan Bupati Contoh Nomor {rng.randint(3, 90)} Tahun {year}",
            f"Keputusan Kepala {line.sketch.unit} Nomor {rng.randint(3, 200)} Tahun {year}",
        )
    )


def _reads(line: Line, known: set[str], rng: Random) -> tuple[str, ...]:
    """Name other applications of this inventory from which the row takes data."""
    if line.central or line.role == "channel" or line.component:
        return ()
    usual = ("SSO Contoh", "Satu Data Contoh") if line.sketch.public else ("SIMPEG", "SSO Contoh")
    likely = line.sketch.reads or usual
    own = {line.sketch.name, line.system}
    possible = [each for each in likely if each in known and each not in own]
    return tuple(rng.sample(possible, min(len(possible), rng.choice((0, 0, 1, 1, 1, 2)))))


def _notes(status: UsageStatus, rng: Random) -> str:
    if status is UsageStatus.INACTIVE:
        return rng.choice(("Tidak dipakai sejak pejabat lama pindah", "Server mati", ""))
    if status is UsageStatus.ACTIVE_UNUSED:
        return rng.choice(("Pernah uji coba, belum dipakai", "Pengguna kembali ke cara lama", ""))
    return rng.choice(("", "", "", "", "Kode sumber ada di Diskominfo", "Kontrak habis Desember"))
