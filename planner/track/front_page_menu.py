"""Menu entries: named after agencies, or standing twice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from graph.language import translate
from graph.text import plain
from planner.track.front_page_place import in_footer, links, list_of, menu_of, place_of
from planner.track.front_page_reading import Tree
from planner.track.front_page_result import Finding, Kind
from planner.track.front_page_words import names_agency

_LIST = 5
"""Agencies that stand together and make a list of agencies."""


def menu_findings(tree: Tree) -> Iterator[Finding]:
    """Yield lists of agencies, single entries named after one, and entries that stand twice."""
    seen = [(n, text[:200]) for n, text in links(tree) if text]
    yield from _agencies(tree, seen)
    yield from _doubles(tree, seen)


def _agencies(tree: Tree, seen: list[tuple[int, str]]) -> Iterator[Finding]:
    groups: defaultdict[int, list[tuple[int, str]]] = defaultdict(list)
    for n, text in seen:
        groups[list_of(tree, n)].append((n, text))
    remedy = translate("front_page", "Beri nama menurut kebutuhan warga, misalnya “Kependudukan” "
                       "atau “Kesehatan”; daftar OPD cukup di kaki halaman.")  # fmt: skip
    for group, entries in groups.items():
        named = [(n, text) for n, text in entries if names_agency(text)]
        shown = [(n, text) for n, text in named if not in_footer(tree, n)]
        if group >= 0 and len(shown) >= _LIST and 2 * len(shown) >= len(entries):
            said = translate("front_page", "Daftar OPD sebagai menu: {count} entri ({names}, …).")
            names = ", ".join(text[:40] for _, text in shown[:3])
            yield Finding(
                Kind.AGENCY_LIST,
                place_of(tree, group),
                said.format(count=len(shown), names=names),
                remedy,
            )
            continue
        for n, text in shown:
            if menu_of(tree, n) >= 0:
                said = translate("front_page", "Entri menu bernama instansi: “{name}”.")
                yield Finding(
                    Kind.AGENCY_MENU, place_of(tree, n), said.format(name=text[:80]), remedy
                )


def _doubles(tree: Tree, seen: list[tuple[int, str]]) -> Iterator[Finding]:
    """Yield entries whose name or target another entry of the same menu already has.

    The same menu drawn twice (for telephones) is one menu: a name counts again in another
    menu only when it leads elsewhere there.
    """
    names: dict[str, tuple[int, str, str]] = {}
    targets: dict[tuple[int, str], str] = {}
    for n, text in seen:
        menu = menu_of(tree, n)
        name = plain(text)
        if menu < 0 or not name:
            continue
        target = tree.elements[n].get("href").strip().rstrip("/")
        before = names.setdefault(name, (menu, target, text))
        if before[0] == menu and targets.get((menu, target), name) == name:
            repeated = (menu, target) in targets or before[1] != target
        else:
            repeated = before[1] != target
        other = targets.setdefault((menu, target), name)
        if repeated:
            said = translate("front_page", "Entri “{name}” muncul lebih dari sekali.")
            remedy = translate("front_page", "Sisakan satu entri untuk satu layanan.")
            yield Finding(
                Kind.DUPLICATE_ENTRY, place_of(tree, n), said.format(name=text[:80]), remedy
            )
        elif other != name and _leads_somewhere(target):
            said = translate("front_page", "“{name}” dan entri lain menuju halaman yang sama.")
            remedy = translate("front_page", "Gabungkan kedua entri menjadi satu.")
            yield Finding(
                Kind.DUPLICATE_ENTRY, place_of(tree, n), said.format(name=text[:80]), remedy
            )


def _leads_somewhere(target: str) -> bool:
    return bool(target) and not target.startswith("#") and not target.startswith("javascript:")
