"""Where in a page something stands, and what of it a visitor sees."""

from __future__ import annotations

from graph.language import translate
from planner.track.front_page_reading import Tree
from planner.track.front_page_words import found, split_name

_LISTS = frozenset({"ul", "ol", "menu", "nav"})


def place(tree: Tree, line: int, index: int) -> str:
    """Say where in a page something stands."""
    said = translate("front_page", "baris {line}, {path}")
    return said.format(line=line, path=tree.place(index) if index >= 0 else "html")


def place_of(tree: Tree, index: int) -> str:
    """Say where an element stands."""
    return place(tree, tree.elements[index].line, index)


def hidden(tree: Tree, index: int) -> bool:
    """Tell whether an element or what it stands in is hidden by its own mark-up."""
    for one in tree.ancestors(index):
        element = tree.elements[one]
        if "hidden" in element.attributes or element.get("type") == "hidden":
            return True
        if "display:none" in element.get("style").replace(" ", "").lower():
            return True
    return False


def menu_of(tree: Tree, index: int) -> int:
    """Return the outermost menu that an element stands in, or -1; a footer is no menu."""
    menu = -1
    for one in tree.ancestors(index):
        element = tree.elements[one]
        if element.tag == "footer":
            return -1
        if element.tag in {"body", "html", "main"}:
            break
        names = split_name(f"{element.get('id')} {element.get('class')}"[:300])
        if element.tag == "nav" or element.get("role") == "navigation" or found("menu", names):
            menu = one
    return menu


def list_of(tree: Tree, index: int) -> int:
    """Return the nearest list that an element stands in, or -1."""
    for one in tree.ancestors(index):
        if tree.elements[one].tag in _LISTS:
            return one
    return -1


def in_footer(tree: Tree, index: int) -> bool:
    """Tell whether an element stands in the foot of the page."""
    return any(tree.elements[one].tag == "footer" for one in tree.ancestors(index))


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
