"""What the words of one header may mean: synonyms, abbreviations, slips of the pen, English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz import fuzz, process

from graph.text import plain
from importers.canonical import Variant, header_variants

_EMPTY = frozenset(
    [
        "nama",
        "aplikasi",
        "sistem",
        "data",
        "yang",
        "dan",
        "di",
        "dari",
        "pada",
        "the",
        "of",
        "a",
        "is",
        "this",
        "for",
        "ai",
        "use",
        "case",
    ]
)
_SHORT = {
    "thn": "tahun", "th": "tahun", "jml": "jumlah", "jlh": "jumlah", "ket": "keterangan",
    "nm": "nama", "apl": "aplikasi", "app": "aplikasi", "peng": "pengguna", "tgl": "tanggal",
    "bhs": "bahasa", "lok": "lokasi", "yg": "yang", "dgn": "dengan", "pj": "penanggung jawab",
    "desk": "deskripsi", "pelayanan": "layanan", "sistim": "sistem", "apps": "aplikasi",
    "dev": "development", "desc": "description",
}  # fmt: skip
_OF_THE_APPLICATION = frozenset({"url", "access"})
_SOURCE_CODE = frozenset({"code", "repo", "repository", "github", "gitlab"})
"""A link to the code is not where the application runs."""
_NUMBERED = re.compile(r"^(?:\d{1,3}|[a-h])\s+(?=\w{2})")
_BRACKET = re.compile(r"\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Meaning:
    """A field that a header may stand for, how surely, and the variant it resembles."""

    field: str
    score: float
    variant: str
    exact: bool


@lru_cache(maxsize=4096)
def meanings(header: str) -> Mapping[str, Meaning]:
    """Return field -> meaning for a header as written; “Group / Part” is read both ways.

    Examples
    --------
    >>> meanings("Thn. Pembuatan")["year_built"].score
    1.0
    >>> max(meanings("Nama Aplikasy").values(), key=lambda found: found.score).field
    'name'
    """
    best: dict[str, Meaning] = {}
    for form, trust in _forms(header):
        for found in _read(form):
            score = found.score * trust
            old = best.get(found.field)
            if old is None or score > old.score:
                best[found.field] = Meaning(found.field, score, found.variant, found.exact)
    return best


def _forms(header: str) -> Iterable[tuple[str, float]]:
    """Return the readings of a header: whole, without brackets, its last part, long words."""
    group, _, part = header.rpartition(" / ")
    without = _BRACKET.sub(" ", header)
    yield plain(header), 1.0
    if unnumbered := _NUMBERED.sub("", plain(header)):
        yield unnumbered, 1.0
    if without != header:
        yield plain(without), 0.97
    if group:
        yield plain(part), 0.95
        yield plain(_BRACKET.sub(" ", part)), 0.93
        yield plain(group), 0.5
    expanded = " ".join(_SHORT.get(word, word) for word in plain(without).split())
    if expanded != plain(without):
        yield expanded, 1.0


def _read(words: str) -> list[Meaning]:
    if not words:
        return []
    if known := header_variants().get(words):
        return [Meaning(found.field, found.weight, found.words, True) for found in known]
    return _similar(words) + _contained(words)


def _similar(words: str) -> list[Meaning]:
    if len(words) < 4 or len(words) > 60:
        return []
    near = process.extract(
        words, header_variants().keys(), scorer=fuzz.ratio, score_cutoff=84, limit=4
    )
    return [
        Meaning(found.field, found.weight * (similarity / 100) ** 2, found.words, False)
        for variant, similarity, _ in near
        if len(variant) >= 4
        for found in header_variants()[variant]
    ]


def about_source_code(header: str) -> bool:
    """Return whether a header speaks of the code: its addresses are not the application's.

    Examples
    --------
    >>> about_source_code("Source_Code"), about_source_code("Kode Aplikasi")
    (True, False)
    """
    return not _SOURCE_CODE.isdisjoint(plain(header).split())


def _contained(words: str) -> list[Meaning]:
    """Return variants that stand in the header word by word, by how much they cover."""
    present = set(words.split())
    telling = present - _EMPTY
    found = []
    for variant, needed, core in _variant_words():
        if not core or not needed <= present or f" {variant.words} " not in f" {words} ":
            continue
        cover = len(core) / max(len(telling), 1)
        score = variant.weight * (0.45 + 0.45 * min(cover, 1.0)) * (0.8 if len(core) < 2 else 1.0)
        if variant.field in _OF_THE_APPLICATION and telling & _SOURCE_CODE:
            score *= 0.6
        found.append(Meaning(variant.field, score, variant.words, False))
    return found


@cache
def _variant_words() -> tuple[tuple[Variant, frozenset[str], frozenset[str]], ...]:
    return tuple(
        (variant, words, words - _EMPTY)
        for variants in header_variants().values()
        for variant in variants
        if (words := frozenset(variant.words.split())) and len(variant.words) >= 3
    )
