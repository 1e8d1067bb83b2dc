"""Personal data (names, phones, addresses, NIP, NIK): found, marked, and masked in free text.

UU 27/2022 asks for a purpose before such data travels; an overlap report has none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from graph.model import Application
from importers.evidence import Evidence, personal_kinds
from importers.result import ColumnGuess

PERSONAL_FIELDS = frozenset({"pic", "contact"})
MASK = "[data pribadi]"
"""Stands for what was left out; the same in every language, so that it is known on its return."""
FREE_TEXTS = ("description", "function", "output", "users", "developer", "legal_basis", "notes")
"""Fields of an application in which people write what they like."""
_HEADER = re.compile(
    r"\b(?:nip|nik|pic|no\.?\s*(?:hp|telp|wa)|telepon|e-?mail|kontak|contact|narahubung|"
    r"nama (?:pengelola|admin|operator|penanggung jawab|pejabat|petugas|kontak)|whatsapp)\b",
    re.IGNORECASE,
)
_KINDS = ("email", "phone", "nip", "nik", "person")
_MOST_OF_THEM = 0.5

_TRACE = re.compile(
    r"@|\d[\d .()-]{6,}\d|\b(?:bpk|bapak|ibu|sdri?|pic|cp|contact|kontak|narahubung|pj|hubungi|"
    r"penanggung|admin|operator|pengelola|petugas|nama)\b|a\.n\.|,\s*(?:S|M|A|Dr|Ph)\.?\s?[A-Za-z]",
    re.IGNORECASE,
)
"""Without this no personal data is in a text."""
_NAME = r"[A-Z][a-z'’]+(?:\s+(?:(?:bin|binti)\s+)?(?:[A-Z][a-z'’]+|[A-Z]\.)){0,3}"
_NO_NAME = (
    r"(?!(?:Hamil|Kota|Kandung|Menyusui|Bersalin|Nifas|Rumah|Balita|Anak|Dinas|Badan|Bagian|Bidang|"
    r"Kepala|Ketua|Sekretaris|Bupati|Wali|Gubernur|Camat|Lurah|Guru|Aplikasi|Sistem|Website|Data|"
    r"Kominfo|Diskominfo|Seksi|Unit|Tim|Admin|Operator|Kantor|Desa|Kelurahan|Kecamatan|UPT|"
    r"Puskesmas|Pusat|Layanan|Provinsi|Kabupaten|Pemerintah|Vendor|Pihak|Bapak|Ibu|Asuh)\b)"
)
_DEGREE = (
    r"(?:S\.?\s?(?:Kom|T|Sos|E|H|Pd|IP|Si|STP|Ag|Farm|Kep|P|Hum|Ked|AP|Stat|Tr\.?\s?\w+)"
    r"|M\.?\s?(?:Kom|T|Si|M|Pd|H|AP|Kes|Sc|Eng|Hum|Ag)|A\.?\s?Md|Ph\.?D|MBA|MMSI|MTI)\b\.?"
)
_PATTERNS = (
    re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"),
    re.compile(r"(?<![\d.,])(?:19|20)\d{6}[ .]?(?:19|20)\d{4}[ .]?[12][ .]?\d{3}(?![\d])"),
    re.compile(r"(?<![\d.,])[1-9]\d{5}(?:[0-3]|[4-7])\d(?:0[1-9]|1[0-2])\d{6}(?![\d])"),
    re.compile(r"(?<![\d.,/])(?:\(?\+?62\)?|0)[ .-]?8\d{1,2}(?:[ .-]?\d{2,5}){2,4}(?![\d])"),
    re.compile(
        r"(?i:\b(?:telp?|tlpn?|telepon|hp|wa|whatsapp|fax|phone)\b)[\s.:]{1,4}"
        r"(?P<said>\(?0\d{1,3}\)?[ .-]?\d{5,9})(?![\d])"
    ),
    re.compile(
        rf"(?:\b(?i:bpk|bapak|ibu|sdri|sdr|saudara|saudari|pic|cp|contact person|kontak|narahubung|"
        rf"pj|penanggung jawab|hubungi|an\.|nama (?:pengelola|admin|operator|petugas|pejabat))"
        rf"|\b(?i:a\.n)\.)"
        rf"[\s.:]{{1,4}}(?:(?i:bpk|bapak|ibu|sdri|sdr)[\s.]{{1,3}})?"
        rf"(?P<said>{_NO_NAME}{_NAME}(?:,?\s*{_DEGREE})*)"
    ),
    re.compile(
        rf"\b(?i:admin|operator|pengelola|petugas|programmer)\s?:\s?"
        rf"(?P<said>{_NO_NAME}[A-Z][a-z'’]+(?=\s[A-Z])\s+{_NAME})"
    ),
    re.compile(rf"(?P<said>\b{_NO_NAME}{_NAME}(?:,\s*{_DEGREE})+)"),
)


def personal_parts(text: str) -> tuple[str, ...]:
    """Return what in a free text is personal data, in order.

    Examples
    --------
    >>> personal_parts("Hubungi Bpk. Budi Santoso, S.Kom (0812-3456-7890)")
    ('Budi Santoso, S.Kom', '0812-3456-7890')
    >>> personal_parts("Layanan ibu hamil di 12 puskesmas, Perbup 12/2021, Rp850.000.000")
    ()
    """
    return tuple(text[start:end] for start, end in _places(text))


def mask(text: str) -> str:
    """Return a free text with every piece of personal data masked.

    Examples
    --------
    >>> mask("Rusak; admin siti@contoh.go.id, NIP 198501012010011001")
    'Rusak; admin [data pribadi], NIP [data pribadi]'
    """
    if not text or not _TRACE.search(text):
        return text
    done, kept = 0, []
    for start, end in _places(text):
        kept += [text[done:start], MASK]
        done = end
    return "".join((*kept, text[done:])) if kept else text


def restored(text: str, original: str) -> str:
    """Return a masked text that came back with what the original says behind its masks.

    Examples
    --------
    >>> restored("Sudah ganti; kontak [data pribadi]", "kontak siti@contoh.go.id")
    'Sudah ganti; kontak siti@contoh.go.id'
    """
    if MASK not in text:
        return text
    hidden = personal_parts(original)
    pieces = text.split(MASK)
    if len(pieces) != len(hidden) + 1:
        return text
    return "".join(part for pair in zip(pieces, (*hidden, ""), strict=True) for part in pair)


def masked(app: Application) -> Application:
    """Return an application as it may travel: fields of personal data out, free texts masked.

    Examples
    --------
    >>> from graph.model import Application, ApplicationId
    >>> extra = (("pic", "Budi"),)
    >>> app = Application(id=ApplicationId("a"), name="A", notes="PIC: Budi", extra=extra)
    >>> masked(app).notes, masked(app).extra
    ('PIC: [data pribadi]', ())
    """
    private = personal_fields(app)
    extra = tuple((name, mask(text)) for name, text in app.extra if name not in private)
    shown: dict[str, Any] = {
        part: hidden
        for part, text in zip(FREE_TEXTS, _free(app), strict=True)
        if (hidden := mask(text)) != text
    }
    return replace(app, **shown, extra=extra) if shown or extra != app.extra else app


def unmasked(app: Application, known: Application) -> Application:
    """Return an application that travelled with what is known behind its masks."""
    if not any(MASK in text for text in (*_free(app), *(text for _, text in app.extra))):
        return app
    held = dict(known.extra)
    texts: dict[str, Any] = {
        part: restored(said, getattr(known, part))
        for part, said in zip(FREE_TEXTS, _free(app), strict=True)
    }
    extra = tuple((name, restored(text, held.get(name, ""))) for name, text in app.extra)
    return replace(app, **texts, extra=extra)


def _free(app: Application) -> tuple[str, ...]:
    return tuple(getattr(app, part) for part in FREE_TEXTS)


def _places(text: str) -> list[tuple[int, int]]:
    """Return where personal data stands, in order, none inside another."""
    if not text or not _TRACE.search(text):
        return []
    found = sorted(
        match.span("said" if "said" in pattern.groupindex else 0)
        for pattern in _PATTERNS
        for match in pattern.finditer(text)
    )
    apart: list[tuple[int, int]] = []
    for start, end in found:
        if not apart or start >= apart[-1][1]:
            apart.append((start, end))
        else:
            apart[-1] = (apart[-1][0], max(end, apart[-1][1]))
    return apart


def personal_columns(
    guesses: Sequence[ColumnGuess], evidence: Sequence[Evidence]
) -> list[ColumnGuess]:
    """Return the columns that hold personal data, by field, header or values."""
    return [
        guess
        for guess, seen in zip(guesses, evidence, strict=True)
        if not guess.ignored and seen.filled and _is_personal(guess, seen)
    ]


def _is_personal(guess: ColumnGuess, seen: Evidence) -> bool:
    if guess.field:
        return guess.field in PERSONAL_FIELDS
    return bool(_HEADER.search(guess.header)) or any(
        seen.share(kind) > _MOST_OF_THEM for kind in _KINDS
    )


def is_personal_field(name: str) -> bool:
    """Return whether a field of this name, canonical or as written, holds personal data."""
    return name in PERSONAL_FIELDS or bool(_HEADER.search(name))


def personal_fields(app: Application) -> frozenset[str]:
    """Return the names of extra fields of an application that hold personal data.

    Examples
    --------
    >>> from graph.model import Application, ApplicationId
    >>> extra = (("pic", "Budi"), ("Operator", "budi@contoh.go.id"), ("framework", "Laravel"))
    >>> sorted(personal_fields(Application(id=ApplicationId("a"), name="A", extra=extra)))
    ['Operator', 'pic']
    """
    return frozenset(
        name for name, text in app.extra if is_personal_field(name) or personal_kinds(text)
    )
