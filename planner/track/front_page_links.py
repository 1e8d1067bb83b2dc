"""Links among the saved pages: which lead nowhere, and how many clicks a service is away."""

from __future__ import annotations

import posixpath
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from graph.language import translate
from planner.track.front_page_place import links, place_of
from planner.track.front_page_reading import Tree
from planner.track.front_page_result import Finding, Kind
from planner.track.front_page_words import names_service

MOST_CLICKS = 2
_ELSEWHERE = ("javascript:", "mailto:", "tel:", "data:", "whatsapp:", "sms:", "blob:")
_LONGEST = 2000


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page that was read: its file, its address on the web if known, what lies beside it."""

    file: str
    tree: Tree
    url: str
    beside: frozenset[str] | None
    """Files next to it; None when there are too many to tell which are missing."""

    @property
    def title(self) -> str:
        """What the page calls itself."""
        for n, element in enumerate(self.tree.elements):
            if element.tag in {"title", "h1"} and (text := self.tree.text(n, 120)):
                return text
        return self.file


@dataclass(frozen=True, slots=True)
class ServiceWay:
    """A saved page of a service and the clicks to it; None when no link leads there."""

    name: str
    file: str
    clicks: int | None


@dataclass(frozen=True, slots=True)
class _Target:
    page: int | None
    fragment: str
    missing: bool


def dead_links(pages: Sequence[ReadPage]) -> Iterator[tuple[int, Finding]]:
    """Yield, with the page's number, links whose file or whose place within a page is missing."""
    finder = _Finder(pages)
    remedy = translate("front_page", "Perbaiki tujuannya atau hapus tautannya.")
    for number, page in enumerate(pages):
        for n, text in links(page.tree):
            href = page.tree.elements[n].get("href")
            target = finder.find(number, href)
            if target is None:
                continue
            gone = target.missing or (
                target.page is not None and not finder.holds(target.page, target.fragment)
            )
            if gone:
                said = translate("front_page", "Tautan “{text}” menuju “{target}” yang tidak ada.")
                told = said.format(text=text[:60], target=href[:80])
                yield number, Finding(Kind.DEAD_LINK, place_of(page.tree, n), told, remedy)


def service_ways(pages: Sequence[ReadPage]) -> tuple[ServiceWay, ...]:
    """Return the clicks from the first page to each other saved page that is of a service."""
    finder = _Finder(pages)
    clicks = {0: 0}
    queue = deque([0] if pages else [])
    while queue:
        number = queue.popleft()
        for n, _ in links(pages[number].tree):
            target = finder.find(number, pages[number].tree.elements[n].get("href"))
            if target is not None and target.page is not None and target.page not in clicks:
                clicks[target.page] = clicks[number] + 1
                queue.append(target.page)
    return tuple(
        ServiceWay(page.title, page.file, clicks.get(number))
        for number, page in enumerate(pages)
        if number and names_service(page.title)
    )


def way_findings(ways: Sequence[ServiceWay]) -> Iterator[Finding]:
    """Yield services that are far away or that nothing leads to."""
    for way in ways:
        if way.clicks is None:
            said = translate("front_page", "Layanan “{name}” tidak tercapai dari beranda.")
            remedy = translate("front_page", "Tautkan dari menu layanan di beranda.")
            yield Finding(Kind.SERVICE_UNREACHED, way.file, said.format(name=way.name[:80]), remedy)
        elif way.clicks > MOST_CLICKS:
            said = translate("front_page", "Layanan “{name}” baru tercapai sesudah {clicks} klik.")
            remedy = translate("front_page", "Dekatkan menjadi paling banyak {most} klik.")
            yield Finding(
                Kind.SERVICE_FAR,
                way.file,
                said.format(name=way.name[:80], clicks=way.clicks),
                remedy.format(most=MOST_CLICKS),
            )


class _Finder:
    """Finds the saved page that a link means: by its address, or by its file."""

    def __init__(self, pages: Sequence[ReadPage]) -> None:
        self._pages = pages
        self._files = {page.file: number for number, page in reversed(list(enumerate(pages)))}
        self._urls = {_bare(page.url): number for number, page in enumerate(pages) if page.url}
        self._marks: dict[int, frozenset[str]] = {}

    def find(self, number: int, href: str) -> _Target | None:
        """Return what a link means, or None when it leads to a place that is not saved here."""
        href = href.strip()
        if not href or len(href) > _LONGEST or href.lower().startswith(_ELSEWHERE):
            return None
        try:
            address, fragment = urldefrag(href)
            parts = urlsplit(address)
            whole = _bare(urljoin(self._pages[number].url, address))
        except ValueError:
            return None
        if not address:
            return _Target(number, fragment, missing=False)
        if whole and (page := self._urls.get(whole)) is not None:
            return _Target(page, fragment, missing=False)
        if parts.scheme or parts.netloc or not parts.path or address.startswith("/"):
            return None
        return self._by_file(number, unquote(parts.path), fragment)

    def _by_file(self, number: int, path: str, fragment: str) -> _Target | None:
        page = self._pages[number]
        file = posixpath.normpath(posixpath.join(posixpath.dirname(page.file), path))
        if file in self._files:
            return _Target(self._files[file], fragment, missing=False)
        # A page whose address on the web is known was saved alone: its relative links mean the web.
        known = page.beside is not None and not page.url
        inside = posixpath.relpath(file, posixpath.dirname(page.file) or ".")
        if not known or inside.startswith("..") or page.beside is None:
            return None
        return _Target(None, "", missing=inside not in page.beside)

    def holds(self, number: int, fragment: str) -> bool:
        """Tell whether a page has the place; the top, and places made by scripts, always are."""
        if fragment.lower() in {"", "top"} or fragment.startswith(("/", "!", ":~:")):
            return True
        if number not in self._marks:
            elements = self._pages[number].tree.elements
            self._marks[number] = frozenset(e.get(k) for e in elements for k in ("id", "name"))
        marks = self._marks[number]
        return fragment in marks or unquote(fragment) in marks


def _bare(url: str) -> str:
    """Return an address so that the ways to write one page's address agree."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    path = parts.path.removesuffix("index.html").removesuffix("index.php").rstrip("/")
    query = f"?{parts.query}" if parts.query else ""
    return f"{parts.netloc.lower().removeprefix('www.')}{path}{query}"
