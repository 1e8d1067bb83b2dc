"""Audit of a front page from saved pages: text in, findings and a score out; no files, no clock."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from graph.job import JobContext
from graph.language import translate
from planner.track.front_page_links import (
    ReadPage,
    ServiceWay,
    dead_links,
    service_ways,
    way_findings,
)
from planner.track.front_page_menu import menu_findings
from planner.track.front_page_notices import outdated
from planner.track.front_page_officials import officials
from planner.track.front_page_order import order_findings
from planner.track.front_page_reading import MOST_CHARACTERS, MOST_ELEMENTS, Tree, read_page
from planner.track.front_page_result import (
    MOST_PER_KIND,
    Finding,
    Kind,
    RuleLine,
    Severity,
    rule_lines,
    score_of,
)
from planner.track.front_page_screen import FirstScreen, screen_findings

__all__ = [
    "Audit", "Finding", "Kind", "PageFacts", "RuleLine", "SavedPage", "ServiceWay", "Severity",
    "audit",
]  # fmt: skip

_LOADED = frozenset({"img", "link", "iframe", "video", "audio", "source", "embed"})
_READABLE = 40
"""Letters under which a page shows nothing to a reader without scripts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPage:
    """The text of one saved page; ``file`` uses ``/`` and is what findings name."""

    file: str
    text: str
    url: str = ""
    beside: frozenset[str] | None = None
    """Files next to it, relative to its folder; None when that is not known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFacts:
    """What was read of one page, and what could not be judged."""

    file: str
    title: str
    url: str
    front: bool
    links: int
    images: int
    images_without_words: int
    """Images that nothing names: whether they show a person is for people to see."""
    remote: int
    """Resources elsewhere on the net; they were not loaded."""


@dataclass(frozen=True, slots=True)
class Audit:
    """Findings in the order of pages, the score with its rule, and the ways to services."""

    findings: tuple[Finding, ...]
    score: int
    rule: tuple[RuleLine, ...]
    files: tuple[PageFacts, ...]
    services: tuple[ServiceWay, ...]
    on: date
    screen: FirstScreen | None = None
    """What a browser measured; None when there was none."""


def audit(
    pages: Sequence[SavedPage],
    on: date,
    ctx: JobContext | None = None,
    screen: FirstScreen | None = None,
) -> Audit:
    """Audit the first page as the front page, the others as pages behind it.

    Parameters
    ----------
    pages
        Saved pages; only the first is judged by content, all of them by their links.
    on
        The day against which notices are outdated.
    screen
        What a browser measured on the front page, where there is one.

    Returns
    -------
    Audit
        Deterministic: the same pages and day give the same findings.
    """
    context = ctx or JobContext()
    read = []
    for number, page in enumerate(pages):
        context.step(number, len(pages), page.file)
        tree = read_page(page.text)
        read.append(ReadPage(page.file, tree, page.url or tree.saved_from, page.beside))
    ways = service_ways(read)
    findings = (*_seen(read, screen), *_all(read, ways, on))
    kept = tuple(_limited(findings))
    rule = rule_lines(findings)
    facts = tuple(_facts(page, number) for number, page in enumerate(read))
    return Audit(kept, score_of(rule), rule, facts, ways, on, screen)


def _seen(pages: Sequence[ReadPage], screen: FirstScreen | None) -> Iterator[Finding]:
    if screen is not None and pages:
        yield from _in_file(pages[0].file, screen_findings(pages[0].tree, screen))


def _all(pages: Sequence[ReadPage], ways: Sequence[ServiceWay], on: date) -> Iterator[Finding]:
    for page in pages[:1]:
        tree = page.tree
        yield from _in_file(page.file, _unreadable(tree))
        yield from _in_file(page.file, order_findings(tree))
        yield from _in_file(page.file, officials(tree))
        yield from _in_file(page.file, menu_findings(tree))
        yield from _in_file(page.file, outdated(tree, on))
    yield from way_findings(ways)
    for number, finding in dead_links(pages):
        yield from _in_file(pages[number].file, [finding])
    for page in pages:
        if page.tree.cut:
            yield _cut(page.file)


def _in_file(file: str, findings: Iterable[Finding]) -> Iterator[Finding]:
    for finding in findings:
        yield replace(finding, place=f"{file}: {finding.place}")


def _unreadable(tree: Tree) -> Iterator[Finding]:
    letters = sum(len(piece.text) for piece in tree.pieces)
    named = sum(len(e.get("alt")) for e in tree.elements if e.tag == "img")
    if letters + named < _READABLE:
        yield Finding(
            Kind.NOTHING_READABLE,
            translate("front_page", "seluruh halaman"),
            translate("front_page", "Halaman hampir tanpa tulisan bila skrip tidak dijalankan."),
            translate("front_page", "Simpan ulang dari peramban sesudah halaman tampil penuh; "
                      "bila tetap kosong, buat isinya terbaca tanpa skrip."),
        )  # fmt: skip


def _cut(file: str) -> Finding:
    said = translate("front_page", "Halaman terlalu besar: hanya {letters} huruf dan {elements} "
                     "elemen pertama yang diperiksa.")  # fmt: skip
    return Finding(
        Kind.PAGE_CUT,
        file,
        said.format(letters=f"{MOST_CHARACTERS:,}".replace(",", "."),
                    elements=f"{MOST_ELEMENTS:,}".replace(",", ".")),
        translate("front_page", "Simpan halaman tanpa gambar dan gaya di dalamnya, lalu ulangi."),
    )  # fmt: skip


def _limited(findings: Iterable[Finding]) -> Iterator[Finding]:
    listed: Counter[Kind] = Counter()
    for finding in findings:
        listed[finding.kind] += 1
        if listed[finding.kind] <= MOST_PER_KIND:
            yield finding


def _facts(page: ReadPage, number: int) -> PageFacts:
    elements = page.tree.elements
    images = [e for e in elements if e.tag == "img"]
    loaded = [e.get("src") or e.get("href") for e in elements if e.tag in _LOADED]
    return PageFacts(
        file=page.file,
        title=page.title,
        url=page.url,
        front=number == 0,
        links=sum(e.tag == "a" and bool(e.get("href")) for e in elements),
        images=len(images),
        images_without_words=sum(not (e.get("alt") or e.get("title")) for e in images),
        remote=sum(one.startswith(("http:", "https:", "//")) for one in loaded),
    )
