"""Regional offices (OPD): which names mean the same one, and which texts name one at all."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from graph.model import Unit, UnitId
from graph.text import plain
from graph.vocabulary import read_rows
from importers.canonical import own_rows
from importers.cells import text_of

_HEADS = [
    "dinas",
    "badan",
    "bagian",
    "biro",
    "sekretariat",
    "inspektorat",
    "kecamatan",
    "kelurahan",
    "kantor",
    "satuan",
    "rsud",
    "rs",
    "rumah_sakit",
    "upt",
    "uptd",
    "upt_d",
    "puskesmas",
    "satpol",
    "balai",
    "cabang",
    "staf",
    "asisten",
    "bidang",
    "kementerian",
    "direktorat",
    "pusat",
    "lembaga",
    "perusahaan",
    "perumda",
    "pdam",
    "unit",
    "subbagian",
    "desa",
    "nagari",
    "department",
    "office",
    "bureau",
    "agency",
    "sekda",
    "setda",
    "setwan",
    "laboratorium",
    "museum",
    "komisi",
    "majelis",
    "dewan",
    "pemerintah",
    "bank",
]
_HEAD = re.compile(rf"^(?:{'|'.join(word.replace('_', ' ') for word in _HEADS)})\b", re.IGNORECASE)
_CAPITALS = frozenset(
    [
        "RSUD",
        "RS",
        "RSJ",
        "DPRD",
        "UPT",
        "UPTD",
        "KB",
        "TIK",
        "BLUD",
        "PBB",
        "BUMD",
        "II",
        "III",
        "IV",
        "KPU",
        "PPKD",
    ]
)
_SMALL = frozenset({"DAN", "SERTA", "DI", "PADA", "UNTUK", "DARI"})
_LABEL = re.compile(
    r"^(?:nama\s+)?(?:opd|skpd|perangkat daerah|dinas/badan|instansi|unit kerja|unit)\s*[:=]\s*",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"^(?:[IVXLC]+|[A-Z]|\d{1,3})\s*[.)]\s+(?=\S)")
_REGION = re.compile(
    r"\s+(?:pemerintah\s+)?(?:kabupaten|kab\.?|kota|provinsi|prov\.?)\s+[\w'’ .-]+$", re.IGNORECASE
)
_BRACKET = re.compile(r"\s*\(([^()]{2,80})\)\s*$")


@cache
def unit_acronyms() -> Mapping[str, tuple[str, str]]:
    """Return plain acronym of an office -> (acronym as written, full name)."""
    named = [row for row in read_rows("acronyms.csv") if row["kind"] == "OPD"]
    return {
        plain(row["acronym"]): (row["acronym"], row["expansion"])
        for row in (*named, *own_rows("unit_acronyms.csv"))
        if plain(row["acronym"])
    }


@cache
def _acronym_of() -> Mapping[str, str]:
    """Return plain full name -> the acronym that comes first in the list."""
    known: dict[str, str] = {}
    for acronym, expansion in unit_acronyms().values():
        known.setdefault(plain(expansion), acronym)
    return known


def section_unit(text: str) -> str:
    """Return the office a section row names, without label and numbering; empty when none.

    Examples
    --------
    >>> section_unit("A. Dinas Kesehatan"), section_unit("OPD : RSUD Contoh"), section_unit("SIPD")
    ('Dinas Kesehatan', 'RSUD Contoh', '')
    """
    bare = _LABEL.sub("", _NUMBERED.sub("", text.strip()))
    return bare if bare != text.strip() and _LABEL.match(text.strip()) else _named(bare)


def is_labelled_unit(text: str) -> bool:
    """Return whether a text says what it is: “Nama OPD : …”."""
    return bool(_LABEL.match(text.strip()))


def _named(text: str) -> str:
    return text if looks_like_unit(text) else ""


def looks_like_unit(text: str) -> bool:
    """Return whether a text reads as the name of an office."""
    return len(text) <= 120 and bool(
        _HEAD.match(text) or plain(_REGION.sub("", text)) in unit_acronyms()
    )


@dataclass(frozen=True, slots=True)
class _Name:
    key: str
    """Plain full name, region cut off: equal keys are one office."""
    region: str
    shown: str
    acronym: str


def _read(text: str) -> _Name:
    whole = text_of(text)
    cut = _REGION.search(whole)
    core, tail = (whole[: cut.start()], cut[0]) if cut else (whole, "")
    core, acronym = _without_acronym(core)
    if full := unit_acronyms().get(plain(core)):
        acronym, core = full
    acronym = acronym or _acronym_of().get(plain(core), "")
    return _Name(plain(core) or plain(whole) or whole, plain(tail), _calm(core) + tail, acronym)


def _without_acronym(name: str) -> tuple[str, str]:
    """Return the name and the acronym that stood behind or before it in brackets."""
    bracket = _BRACKET.search(name)
    if not bracket:
        return name, ""
    before, inside = name[: bracket.start()], bracket[1]
    expansion = unit_acronyms().get(plain(inside), ("", ""))[1]
    if plain(expansion) == plain(before) or _initials(before) == plain(inside):
        return before, inside
    if plain(before) in unit_acronyms():
        return inside, before
    return name, ""


def _calm(name: str) -> str:
    """Return an office's name without shouting: section rows are often all capitals."""
    if not name.isupper() or " " not in name:
        return name
    return " ".join(
        word if word in _CAPITALS else word.lower() if word in _SMALL else word.capitalize()
        for word in name.split()
    )


def _initials(text: str) -> str:
    return "".join(word[0] for word in plain(text).split() if word not in {"dan", "serta"})


def unit_key(text: str) -> str:
    """Return what two names of one office share, the region left out.

    Examples
    --------
    >>> unit_key("Dinkes"), unit_key("DINAS KESEHATAN Kab. Contoh")
    ('dinas kesehatan', 'dinas kesehatan')
    """
    return _read(text).key


def gather_units(texts: Iterable[str]) -> Mapping[str, Unit]:
    """Return each text as written -> its office; acronyms and regions join where certain.

    The region is cut off only when one region alone is named: in a list of two regencies,
    their two *Dinas Kesehatan* stay two.

    Examples
    --------
    >>> units = gather_units(["Dinkes", "Dinas Kesehatan", "DINAS KESEHATAN Kabupaten Contoh"])
    >>> {unit.id for unit in units.values()}
    {'dinas-kesehatan'}
    """
    names = {text: _read(text) for text in texts if text_of(text)}
    one_region = len({name.region for name in names.values()} - {""}) <= 1
    chosen: dict[str, Unit] = {}
    for name in names.values():
        key = name.key if one_region else f"{name.key}{name.region}"
        shown = _REGION.sub("", name.shown) if one_region else name.shown
        old = chosen.get(key)
        if old is None or (old.name.isupper() and not shown.isupper()):
            acronym = name.acronym or (old.acronym if old else "")
            chosen[key] = Unit(id=UnitId(key.replace(" ", "-")), name=shown, acronym=acronym)
    return {
        text: chosen[name.key if one_region else f"{name.key}{name.region}"]
        for text, name in names.items()
    }
