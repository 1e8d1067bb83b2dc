"""What a visitor meets first, by the order of the document: search, services, news, profiles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from graph.language import translate
from planner.track.front_page_place import (
    hidden,
    in_footer,
    links,
    list_of,
    menu_of,
    place_of,
)
from planner.track.front_page_reading import Tree
from planner.track.front_page_result import Finding, Kind
from planner.track.front_page_words import found, names_service, split_name, words

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SECTIONS = frozenset({"section", "div", "nav", "aside", "article", "ul", "ol", "form"})
_TYPED = frozenset({"", "text", "search"})
_LOOKED_AT = 300
_ENOUGH = 3
"""Links to services that stand together and make a menu of services."""


@dataclass(frozen=True, slots=True)
class Landmark:
    """One thing a visitor meets, and what it calls itself."""

    index: int
    name: str


@dataclass(frozen=True, slots=True)
class Order:
    """The first of each kind outside the main menu; ``hidden_behind`` is a lone menu entry."""

    search: Landmark | None
    services: Landmark | None
    other: Landmark | None
    """News or profiles, whichever comes first."""
    hidden_behind: Landmark | None


def order_of(tree: Tree) -> Order:
    """Find what a visitor meets first of each kind."""
    seen = links(tree)
    services = [*_sections(tree, ("service",)), *_service_lists(tree, seen)]
    others = list(_sections(tree, ("news", "profile")))
    first = min(services, key=lambda one: one.index, default=None)
    lone = [Landmark(n, text) for n, text in seen if found("service", text)]
    return Order(
        search=next(_searches(tree), None),
        services=first,
        other=min(others, key=lambda one: one.index, default=None),
        hidden_behind=lone[0] if lone and first is None else None,
    )


def _searches(tree: Tree) -> Iterator[Landmark]:
    for index, element in enumerate(tree.elements):
        if element.tag != "input" or element.get("type").lower() not in _TYPED:
            continue
        if hidden(tree, index):
            continue
        shown = " ".join(element.get(name) for name in ("placeholder", "aria-label", "title"))
        names = split_name(f"{element.get('id')} {element.get('class')}"[:300])
        named = element.get("name").lower().replace("_", " ")
        form = any(tree.elements[one].get("role") == "search" for one in tree.ancestors(index))
        if (
            element.get("type").lower() == "search"
            or form
            or named in words("search_field")
            or found("search", f"{shown} {names}"[:400])
        ):
            yield Landmark(index, shown.strip() or named)


def _sections(tree: Tree, groups: tuple[str, ...]) -> Iterator[Landmark]:
    """Yield sections outside menus and foot that bear such a name and lead somewhere."""
    for index, element in enumerate(tree.elements):
        if element.tag in _HEADINGS:
            name = tree.text(index, 61)
            name = name if len(name) <= 60 else ""
        elif element.tag in _SECTIONS:
            marks = f"{element.get('id')} {element.get('class')} {element.get('aria-label')}"
            name = split_name(marks[:300])
        else:
            continue
        if not any(found(group, name) for group in groups) or hidden(tree, index):
            continue
        if in_footer(tree, index) or _in_main_menu(tree, index):
            continue
        if groups != ("service",) or _leads_on(tree, index):
            yield Landmark(index, name)


def _in_main_menu(tree: Tree, index: int) -> bool:
    menu = menu_of(tree, index)
    return menu >= 0 and not names_service(_name_of(tree, menu))


def _name_of(tree: Tree, index: int) -> str:
    element = tree.elements[index]
    marks = f"{element.get('id')} {element.get('class')} {element.get('aria-label')}"
    return split_name(marks[:300])


def _leads_on(tree: Tree, index: int) -> bool:
    """Tell whether a service section holds links: within it, or up to the next heading."""
    if tree.elements[index].tag not in _HEADINGS:
        within = tree.inside(index)[:_LOOKED_AT]
        return sum(tree.elements[n].tag in {"a", "button"} for n in within) >= 2
    for n in range(tree.elements[index].end, len(tree.elements))[:_LOOKED_AT]:
        if tree.elements[n].tag in {"a", "button"}:
            return True
        if tree.elements[n].tag in {"h1", "h2"}:
            return False
    return False


def _service_lists(tree: Tree, seen: list[tuple[int, str]]) -> Iterator[Landmark]:
    lists = [(list_of(tree, n), n, text) for n, text in seen if names_service(text)]
    together = Counter(one for one, _, _ in lists if one >= 0)
    for one, n, text in lists:
        if together[one] >= _ENOUGH and not in_footer(tree, n):
            yield Landmark(n, text)


def order_findings(tree: Tree) -> Iterator[Finding]:
    """Yield what is missing or comes too late."""
    order = order_of(tree)
    yield from _search_findings(tree, order)
    yield from _service_findings(tree, order)
    yield from _menu_findings(tree)


def _search_findings(tree: Tree, order: Order) -> Iterator[Finding]:
    whole = translate("front_page", "seluruh halaman")
    if order.search is None:
        yield Finding(
            Kind.SEARCH_MISSING,
            whole,
            translate("front_page", "Tidak ada kotak pencarian di beranda."),
            translate("front_page", "Taruh satu kotak pencarian di bagian paling atas."),
        )
        return
    earlier = [one for one in (order.services, order.other) if one is not None]
    before = min(earlier, key=lambda one: one.index, default=None)
    if before is not None and before.index < order.search.index:
        if order.search.index in tree.inside(before.index):
            return
        said = translate("front_page", "Pencarian baru muncul sesudah “{name}”.")
        yield Finding(
            Kind.SEARCH_LATE,
            place_of(tree, order.search.index),
            said.format(name=_short(before.name)),
            translate("front_page", "Pindahkan kotak pencarian ke atas bagian itu."),
        )


def _service_findings(tree: Tree, order: Order) -> Iterator[Finding]:
    if order.services is None:
        if order.hidden_behind is None:
            yield Finding(
                Kind.SERVICES_MISSING,
                translate("front_page", "seluruh halaman"),
                translate("front_page", "Tidak ada menu layanan di beranda."),
                translate("front_page", "Tampilkan layanan menurut kebutuhan warga, tepat di "
                          "bawah pencarian."),
            )  # fmt: skip
        else:
            said = translate("front_page", "Layanan tersembunyi di balik satu entri: “{name}”.")
            yield Finding(
                Kind.SERVICES_HIDDEN,
                place_of(tree, order.hidden_behind.index),
                said.format(name=_short(order.hidden_behind.name)),
                translate("front_page", "Tampilkan layanan langsung di beranda, tepat di bawah "
                          "pencarian."),
            )  # fmt: skip
    elif order.other is not None and order.other.index < order.services.index:
        said = translate("front_page", "Layanan baru muncul sesudah “{name}”.")
        yield Finding(
            Kind.SERVICES_LATE,
            place_of(tree, order.services.index),
            said.format(name=_short(order.other.name)),
            translate("front_page", "Dahulukan layanan; berita dan profil sesudahnya."),
        )


def _menu_findings(tree: Tree) -> Iterator[Finding]:
    """Yield the first menu in which a profile or news stands before the first service."""
    earlier: dict[int, str] = {}
    for index, text in links(tree):
        menu = menu_of(tree, index)
        if menu < 0:
            continue
        if names_service(text):
            if earlier.get(menu):
                said = translate("front_page", "Di menu, “{other}” mendahului layanan “{name}”.")
                yield Finding(
                    Kind.SERVICES_LATE,
                    place_of(tree, index),
                    said.format(other=_short(earlier[menu]), name=_short(text)),
                    translate("front_page", "Dahulukan entri layanan di menu."),
                )
                return
            earlier[menu] = ""
        elif found("news", text) or found("profile", text):
            earlier.setdefault(menu, text)


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"
