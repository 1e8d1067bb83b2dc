"""Portraits and names of officials: what an image is called, and what stands beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from graph.language import translate
from planner.track.front_page_place import place
from planner.track.front_page_reading import Tree
from planner.track.front_page_result import Finding, Kind
from planner.track.front_page_words import found, split_name, words

_LANDMARKS = frozenset({"body", "main", "header", "footer", "html", "section", "ul", "ol", "table"})
_WIDEST_CAPTION = 240
_CAPITALISED = r"[A-Z][A-Za-z'’`-]{1,30}"
_NAME_AFTER = re.compile(rf"^[\s,:()-]{{0,4}}(?:[A-Z][a-z.]{{1,15}}\s){{0,3}}{_CAPITALISED}")
_DEGREE = re.compile(
    rf"(?P<name>(?:{_CAPITALISED}|[A-Z]\.)(?:\s{{1,3}}(?:{_CAPITALISED}|[A-Z]\.)){{0,5}}),"
    r"\s{0,3}(?P<degree>[A-Z][A-Za-z]{0,4}(?:\.\s?[A-Za-z]{1,4}){0,3})(?![A-Za-z])"
)
_BEFORE = re.compile(
    rf"\b(?P<degree>Dr|dr|Drs|Dra|Ir|Prof|drg)\.\s{{0,3}}(?:(?:H|Hj|Ir|Drs)\.\s{{0,3}}){{0,2}}"
    rf"(?P<name>{_CAPITALISED}(?:\s{{1,3}}{_CAPITALISED}){{0,5}})"
)


@dataclass(frozen=True, slots=True)
class _Sign:
    """What gave an official away, and where it stood."""

    word: str
    source: str


def officials(tree: Tree) -> Iterator[Finding]:
    """Yield images of officials, then texts that name one away from such an image."""
    beside: set[int] = set()
    for index, element in enumerate(tree.elements):
        if element.tag != "img":
            continue
        box = _box(tree, index)
        sign = _image_sign(tree, index, box)
        if sign is None:
            continue
        beside.update(range(tree.elements[box].first, tree.elements[box].last))
        said = translate("front_page", "Gambar pejabat: “{word}” ({source}).")
        yield Finding(
            Kind.OFFICIAL_PORTRAIT,
            place(tree, element.line, index),
            said.format(word=sign.word, source=sign.source),
            translate("front_page", "Pindahkan ke halaman profil; beri tempatnya kepada "
                      "pencarian dan layanan."),
        )  # fmt: skip
    yield from _named(tree, beside)


def _named(tree: Tree, beside: set[int]) -> Iterator[Finding]:
    for number, piece in enumerate(tree.pieces):
        if number in beside or not (name := official_in(piece.text[:400])):
            continue
        said = translate("front_page", "Pejabat disebut di beranda: “{name}”.")
        yield Finding(
            Kind.OFFICIAL_NAME,
            place(tree, piece.line, piece.parent),
            said.format(name=name),
            translate("front_page", "Pindahkan nama dan sambutan pejabat ke halaman profil."),
        )


def official_in(text: str) -> str:
    """Return an official's title with a name, or a name with academic titles, else nothing.

    Examples
    --------
    >>> official_in("Peraturan Bupati Contoh Nomor 5"), official_in("Bupati Contoh, Budi Santoso")
    ('', 'Bupati Contoh, Budi Santoso')
    >>> official_in("Sambutan Dr. H. Budi Santoso, M.Si")
    'Dr. H. Budi Santoso'
    """
    title = found("official", text)
    if title and not found("not_official", text):
        at = re.search(title.replace(" ", r"\W+"), text, re.IGNORECASE)
        rest = text[at.end() :] if at else ""
        if at and (_NAME_AFTER.match(rest) or found("portrait", text)):
            return text[at.start() : at.start() + 80].strip()
    return _degreed(text)


def _degreed(text: str) -> str:
    if (before := _BEFORE.search(text)) and " " in before["name"]:
        return before[0]
    for match in _DEGREE.finditer(text):
        if match["degree"].lower().rstrip(".").replace(" ", "") in words("degree"):
            return match[0]
    return ""


def _image_sign(tree: Tree, index: int, box: int) -> _Sign | None:
    element = tree.elements[index]
    shown = (
        (element.get("alt"), translate("front_page", "teks pengganti")),
        (element.get("title"), translate("front_page", "judul gambar")),
        (element.get("aria-label"), translate("front_page", "label gambar")),
        (_file_words(element.get("src") or element.get("data-src")),
         translate("front_page", "nama berkas")),
    )  # fmt: skip
    for text, source in shown:
        if (found("official", text) and not found("not_official", text)) or _degreed(text):
            return _Sign(text[:80], source)
    name = shown[-1][0].casefold()
    glued = [one for one in words("glued") if one in name]
    if glued and not found("not_official", name):
        return _Sign(max(glued, key=len), shown[-1][1])
    caption = tree.text(box, _WIDEST_CAPTION)
    if len(caption) < _WIDEST_CAPTION and (name := official_in(caption)):
        return _Sign(name, translate("front_page", "tulisan di sebelahnya"))
    return None


def _file_words(address: str) -> str:
    if address.startswith("data:"):
        return ""
    path = unquote(address[:2000]).split("?")[0].rsplit("/", maxsplit=1)[-1]
    return split_name(path.rsplit(".", maxsplit=1)[0])


def _box(tree: Tree, index: int) -> int:
    """Return the widest element round an image that still holds no other image."""
    box = index
    for outer in list(tree.ancestors(index))[1:5]:
        if tree.elements[outer].tag in _LANDMARKS:
            break
        inside = tree.inside(outer)
        if len(inside) > 60 or sum(tree.elements[n].tag == "img" for n in inside) > 1:
            break
        box = outer
    return box
