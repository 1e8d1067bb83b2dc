"""Where in a page something stands, and what of it a visitor sees."""

from __future__ import annotations

from graph.language import translate
from planner.track.front_page_reading import Element, Setting, Tree
from planner.track.front_page_words import found, split_name

_LISTS = frozenset({"ul", "ol", "menu", "nav"})


def place(tree: Tree, line: int, index: int) -> str:
    """Say where in a page something stands."""
    said = translate("front_page", "baris {line}, {path}")
    return said.format(line=line, path=tree.place(index) if index >= 0 else "html")


def place_of(tree: Tree, index: int) -> str:
    """Say where an element stands."""
    return place(tree, tree.elements[index].line, index)


def setting(tree: Tree, index: int) -> Setting:
    """Return what an element stands in; the whole page is looked through once, from the top."""
    if len(tree.settings) != len(tree.elements):
        tree.settings.clear()
        for n in range(len(tree.elements)):
            tree.settings.append(_setting(tree, n))
    return tree.settings[index] if index >= 0 else Setting()


def _setting(tree: Tree, index: int) -> Setting:
    element = tree.elements[index]
    outer = tree.settings[element.parent] if element.parent >= 0 else Setting()
    menu = outer.menu
    if element.tag in {"body", "html", "main"}:
        menu = -1
    elif menu < 0:
        names = split_name(f"{element.get('id')} {element.get('class')}"[:300])
        named = element.tag == "nav" or element.get("role") == "navigation"
        menu = index if named or (names and found("menu", names)) else -1
    return Setting(
        hidden=outer.hidden or _hides(element),
        footer=outer.footer or element.tag == "footer",
        menu=menu,
        list=index if element.tag in _LISTS else outer.list,
    )


def _hides(element: Element) -> bool:
    styled = "display:none" in element.get("style").replace(" ", "").lower()
    return styled or "hidden" in element.attributes or element.get("type") == "hidden"


def hidden(tree: Tree, index: int) -> bool:
    """Tell whether an element or what it stands in is hidden by its own mark-up."""
    return setting(tree, index).hidden


def menu_of(tree: Tree, index: int) -> int:
    """Return the outermost menu that an element stands in, or -1; a footer is no menu."""
    return -1 if setting(tree, index).footer else setting(tree, index).menu


def list_of(tree: Tree, index: int) -> int:
    """Return the nearest list that an element stands in, or -1."""
    return setting(tree, index).list


def in_footer(tree: Tree, index: int) -> bool:
    """Tell whether an element stands in the foot of the page."""
    return setting(tree, index).footer


def links(tree: Tree) -> list[tuple[int, str]]:
    """Return links that are seen, with their text (an image's alternative text counts)."""
    seen = []
    for index, element in enumerate(tree.elements):
        if element.tag != "a" or hidden(tree, index):
            continue
        images = (tree.elements[n].get("alt") for n in tree.inside(index))
        text = tree.text(index) or element.get("aria-label") or " ".join(filter(None, images))
        seen.append((index, text or element.get("title")))
    return seen
