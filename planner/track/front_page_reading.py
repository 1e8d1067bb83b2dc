"""The text of one saved page as a flat tree in document order; broken markup is normal.

Not ``html.parser``: on hostile markup its time grows with the square of the length (40 kB of
``<a `` took 27 s, measured on Python 3.11). Here every expression is possessive and bounded.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import unescape

MOST_CHARACTERS = 4_000_000
MOST_ELEMENTS = 100_000
_DEEPEST = 200
_VALUE = 4000

_TAG = re.compile(
    r"<(/?)([A-Za-z][A-Za-z0-9:-]{0,40}+)"
    rf"((?:[^\"'<>]++|\"[^\"]{{0,{_VALUE}}}+\"|'[^']{{0,{_VALUE}}}+')*+)>"
)
_ATTRIBUTE = re.compile(r"([^\s=/\"'<>]++)(?:\s*+=\s*+(\"[^\"]*+\"|'[^']*+'|[^\s\"'>]++))?+")
_INLINE_DATA = re.compile(r"data:[^\"'\s<>]{200,}+")
_SAVED_FROM = re.compile(r"<!--\s{0,9}saved from url=\(\d{1,6}\)(\S{1,2000})")
_NEVER_RUN = frozenset({"script", "style", "noscript", "template"})
_CLOSERS = {name: re.compile(rf"</{name}\b[^>]{{0,200}}+>", re.IGNORECASE) for name in _NEVER_RUN}
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source"}
    | {"track", "wbr"}
)
_ENDS_ITSELF = {
    "a": frozenset({"table"}),
    "li": frozenset({"ul", "ol", "menu"}),
    "dt": frozenset({"dl"}),
    "dd": frozenset({"dl"}),
    "tr": frozenset({"table"}),
    "td": frozenset({"tr", "table"}),
    "th": frozenset({"tr", "table"}),
    "option": frozenset({"select"}),
    "p": frozenset({"div", "section", "article", "li", "td", "body"}),
}
"""A second one of these closes the first, unless one of the named stands between."""


@dataclass(slots=True)
class Element:
    """One element; its descendants are the elements up to ``end``, its texts up to ``last``."""

    tag: str
    attributes: Mapping[str, str]
    line: int
    parent: int
    first: int
    end: int = 0
    last: int = 0
    at: int = 0
    """Where its tag begins in the text as it was read (see ``shortened``)."""

    def get(self, name: str) -> str:
        """Return an attribute, empty when absent."""
        return self.attributes.get(name, "")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text: inside which element, and after how many elements it stands."""

    text: str
    line: int
    parent: int
    after: int


@dataclass(frozen=True, slots=True)
class Setting:
    """What an element stands in: hidden, in the foot, in which menu and list (-1: in none)."""

    hidden: bool = False
    footer: bool = False
    menu: int = -1
    list: int = -1


@dataclass(slots=True)
class Tree:
    """Elements and texts in document order; ``cut`` tells that the rest was left out."""

    elements: list[Element] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    saved_from: str = ""
    cut: bool = False
    settings: list[Setting] = field(default_factory=list)
    """One for each element, once somebody asked."""

    def ancestors(self, index: int) -> Iterator[int]:
        """Yield the element itself, then what it stands in, outwards."""
        while index >= 0:
            yield index
            index = self.elements[index].parent

    def inside(self, index: int) -> range:
        """Return the positions of the element and its descendants."""
        return range(index, self.elements[index].end)

    def text(self, index: int, most: int = 200) -> str:
        """Return what is to be read inside the element, on one line."""
        element = self.elements[index]
        words: list[str] = []
        length = 0
        for piece in self.pieces[element.first : element.last]:
            words.append(piece.text)
            length += len(piece.text)
            if length > most:
                break
        return " ".join(words)[:most]

    def place(self, index: int) -> str:
        """Return a short path to the element, nearest parts only."""
        steps = []
        for one in self.ancestors(index):
            element = self.elements[one]
            mark = element.get("id").split()[:1]
            kind = element.get("class").split()[:1]
            name = f"#{mark[0][:30]}" if mark else f".{kind[0][:30]}" if kind else ""
            steps.append(element.tag + name)
            if len(steps) == 4 or mark:
                break
        return " > ".join(reversed(steps))


class _Builder:
    def __init__(self, text: str) -> None:
        self.tree = Tree()
        self._open: list[int] = []
        self._breaks = [at for at, letter in enumerate(text) if letter == "\n"]

    def line(self, at: int) -> int:
        return bisect_right(self._breaks, at) + 1

    def data(self, text: str, at: int) -> None:
        shown = clean(text)
        if shown:
            parent = self._open[-1] if self._open else -1
            after = len(self.tree.elements)
            self.tree.pieces.append(Piece(shown, self.line(at), parent, after))

    def start(self, tag: str, inner: str, at: int) -> None:
        if tag == "body":
            self.end("head")
        self._close_same(tag)
        tree = self.tree
        attributes: dict[str, str] = {}
        for found in _ATTRIBUTE.finditer(inner):
            value = (found[2] or "").strip("\"'")
            attributes.setdefault(found[1].lower(), clean(unescape(value)))
        parent = self._open[-1] if self._open else -1
        index = len(tree.elements)
        first = len(tree.pieces)
        tree.elements.append(Element(tag, attributes, self.line(at), parent, first, at=at))
        if tag in _VOID or len(self._open) >= _DEEPEST:
            self._end_at(index)
        else:
            self._open.append(index)

    def end(self, tag: str) -> None:
        for depth in range(len(self._open) - 1, -1, -1):
            if self.tree.elements[self._open[depth]].tag == tag:
                self.close_to(depth)
                return

    def close_to(self, depth: int) -> None:
        while len(self._open) > depth:
            self._end_at(self._open.pop())

    def _end_at(self, index: int) -> None:
        self.tree.elements[index].end = len(self.tree.elements)
        self.tree.elements[index].last = len(self.tree.pieces)

    def _close_same(self, tag: str) -> None:
        between = _ENDS_ITSELF.get(tag)
        if between is None:
            return
        for depth in range(len(self._open) - 1, -1, -1):
            name = self.tree.elements[self._open[depth]].tag
            if name == tag:
                self.close_to(depth)
            if name == tag or name in between:
                return


def clean(text: str) -> str:
    """Return text on one line without control characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def shortened(text: str) -> str:
    """Return the text without the data of inline pictures, as it is read."""
    return _INLINE_DATA.sub("data:", text.replace("\0", " "))


def place_in_whole(text: str, at: int) -> int:
    """Return where a place of the shortened text stands in the whole one."""
    removed = 0
    for found in _INLINE_DATA.finditer(text.replace("\0", " ")):
        if found.start() - removed >= at:
            break
        removed += len(found[0]) - len("data:")
    return at + removed


def read_page(text: str) -> Tree:
    """Read a page; scripts, styles and what stands for missing scripts are left out.

    Examples
    --------
    >>> tree = read_page("<nav id=menu><a href='/ktp'>KTP</a><script>x</script>")
    >>> [e.tag for e in tree.elements], tree.text(0), tree.place(1)
    (['nav', 'a'], 'KTP', 'nav#menu > a')
    """
    short = shortened(text)
    saved = _SAVED_FROM.search(short[:20_000])
    cut = len(short) > MOST_CHARACTERS
    short = short[:MOST_CHARACTERS]
    builder = _Builder(short)
    at = since = 0
    while (at := short.find("<", at)) >= 0 and len(builder.tree.elements) < MOST_ELEMENTS:
        tag = _TAG.match(short, at)
        end = tag.end() if tag else _declaration(short, at)
        if end == at:
            at += 1
            continue
        builder.data(unescape(short[since:at]), since)
        if tag:
            end = _take(builder, tag, short)
        at = since = end
    if at < 0:
        builder.data(unescape(short[since:]), since)
    builder.close_to(0)
    builder.tree.cut = cut or at >= 0
    builder.tree.saved_from = clean(unescape(saved[1])) if saved else ""
    return builder.tree


def _take(builder: _Builder, tag: re.Match[str], text: str) -> int:
    name = tag[2].lower()
    if tag[1]:
        builder.end(name)
    elif name in _NEVER_RUN:
        closer = _CLOSERS[name].search(text, tag.end())
        return closer.end() if closer else len(text)
    else:
        builder.start(name, tag[3], tag.start())
    return tag.end()


def _declaration(text: str, at: int) -> int:
    """Return the end of a comment or declaration that starts here, else ``at``."""
    if text.startswith("<!--", at):
        end = text.find("-->", at + 4)
        return len(text) if end < 0 else end + 3
    if text.startswith(("<!", "<?"), at):
        end = text.find(">", at)
        return len(text) if end < 0 else end + 1
    return at
