"""The canonical fields of an inventory and the words that offices use for them."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from graph.language import SOURCE_LANGUAGE, language
from graph.text import plain


@dataclass(frozen=True, slots=True)
class Field:
    """A canonical field: its machine name, what kind of value it holds, what people call it."""

    name: str
    kind: str
    label_id: str
    label_en: str


@dataclass(frozen=True, slots=True)
class Variant:
    """One way a header is written; ``weight`` says how surely it means ``field``."""

    field: str
    words: str
    weight: float


def own_rows(name: str) -> list[dict[str, str]]:
    """Read one of this room's data files."""
    with (files("importers") / "data" / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


@cache
def canonical_fields() -> Mapping[str, Field]:
    """Return every canonical field by its machine name, in the order people expect."""
    return {
        row["field"]: Field(row["field"], row["kind"], row["label"], row["label_en"])
        for row in own_rows("fields.csv")
    }


def field_label(name: str) -> str:
    """Return what people call a field, in the language in use now; other names stay as they are.

    Examples
    --------
    >>> field_label("owner_unit"), field_label("Warna favorit")
    ('OPD pengelola / pemilik', 'Warna favorit')
    """
    field = canonical_fields().get(name)
    if field is None:
        return name
    return field.label_id if language() == SOURCE_LANGUAGE else field.label_en


@cache
def header_variants() -> Mapping[str, tuple[Variant, ...]]:
    """Return plain words of a header -> what they may mean."""
    known: dict[str, dict[str, Variant]] = defaultdict(dict)
    for row in own_rows("header_variants.csv"):
        words, weight = plain(row["variant"]), float(row["weight"])
        old = known[words].get(row["field"])
        if words and (old is None or old.weight < weight):
            known[words][row["field"]] = Variant(row["field"], words, weight)
    return {words: tuple(found.values()) for words, found in known.items() if words}


@cache
def value_variants(field: str) -> Mapping[str, str]:
    """Return plain words of a value -> canonical value, for a field with fixed values."""
    return {
        value_key(row["variant"]): row["value"]
        for row in own_rows("value_variants.csv")
        if row["field"] == field
    }


def value_key(text: str) -> str:
    """Return the form in which values are compared; tick marks count as words.

    Examples
    --------
    >>> value_key("Co-location  Mandiri"), value_key(" √ ")
    ('co location mandiri', '√')
    """
    return plain(text) or text.strip()
