"""What stands on the first screen, measured by a browser on a copy of the page.

The copy runs no script of the page and loads nothing from the net: its first words forbid both
(Content-Security-Policy, W3C CSP3), and only our own measuring script has the key to run.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape, unescape

from graph.language import translate
from planner.track.front_page_order import Landmark, order_of
from planner.track.front_page_place import place_of
from planner.track.front_page_reading import Tree, place_in_whole, read_page
from planner.track.front_page_result import Finding, Kind

WIDTH, HEIGHT = 1366, 768
"""The first screen of an office laptop, in pixels."""
_SEARCH, _SERVICES = "search", "services"
_DOCTYPE = re.compile(r"\s*<!doctype[^>]{0,300}>", re.IGNORECASE)
_EQUIV = re.compile("http-equiv", re.IGNORECASE)
"""A page could send the browser elsewhere by a refresh, which no policy forbids."""
_TAG_NAME = re.compile(r"<[A-Za-z][A-Za-z0-9:-]{0,40}")
_MEASURE = """
addEventListener("load", () => {
  const found = {};
  for (const one of document.querySelectorAll("[data-KEY]")) {
    const box = one.getBoundingClientRect();
    const shown = box.width > 0 && box.height > 0;
    found[one.getAttribute("data-KEY")] = shown ? Math.round(box.top + scrollY) : -1;
  }
  document.documentElement.setAttribute("data-KEY-found", JSON.stringify(found));
});
"""


@dataclass(frozen=True, slots=True)
class FirstScreen:
    """How many pixels from the top each stands; -1: not shown at all; None: not on the page."""

    search: int | None = None
    services: int | None = None


def copy_to_measure(text: str, key: str, folder: str) -> str:
    """Return a copy of the page that measures itself in a browser and does nothing else.

    Parameters
    ----------
    key : letters nobody can guess; our script and its marks bear them
    folder : address of the page's folder, where its pictures and styles lie
    """
    order = order_of(read_page(text))
    marks = {_SEARCH: order.search, _SERVICES: order.services}
    marked = _marked(text, {name: one for name, one in marks.items() if one is not None}, key)
    rules = (
        "default-src 'none'; img-src file: data:; style-src file: data: 'unsafe-inline'; "
        f"font-src file: data:; script-src 'nonce-{key}'"
    )
    head = (
        '<meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{rules}">'
        f'<base href="{escape(folder)}">'
        f'<script nonce="{key}">{_MEASURE.replace("KEY", key)}</script>'
    )
    marked = _EQUIV.sub("data-equiv", marked)
    kind = _DOCTYPE.match(marked)
    at = kind.end() if kind else 0
    return marked[:at] + head + marked[at:]


def _marked(text: str, marks: Mapping[str, Landmark], key: str) -> str:
    tree = read_page(text)
    places = {place_in_whole(text, tree.elements[m.index].at): name for name, m in marks.items()}
    for at in sorted(places, reverse=True):
        name = _TAG_NAME.match(text, at)
        if name is not None:
            text = f'{text[: name.end()]} data-{key}="{places[at]}"{text[name.end() :]}'
    return text


def read_screen(dumped: str, key: str) -> FirstScreen | None:
    """Read what the copy found from the document that the browser printed; None: nothing."""
    found = re.search(rf'data-{key}-found="([^"]{{0,500}})"', dumped)
    if found is None:
        return None
    try:
        places = json.loads(unescape(found[1]))
    except ValueError:
        return None
    return FirstScreen(places.get(_SEARCH), places.get(_SERVICES))


def screen_findings(tree: Tree, screen: FirstScreen) -> Iterator[Finding]:
    """Yield what a visitor must scroll for, or does not see at all."""
    order = order_of(tree)
    named = (
        (Kind.SEARCH_BELOW, order.search, screen.search, translate("front_page", "Pencarian")),
        (Kind.SERVICES_BELOW, order.services, screen.services, translate("front_page", "Layanan")),
    )
    for kind, mark, top, name in named:
        if mark is None or top is None or 0 <= top < HEIGHT:
            continue
        said = translate(
            "front_page",
            "{name} tidak tampak di layar pertama: mulai {top} piksel dari atas, layarnya {high}.",
        )
        if top < 0:
            said = translate("front_page", "{name} ada di dalam berkas tetapi tidak tampak.")
        yield Finding(
            kind,
            place_of(tree, mark.index),
            said.format(name=name, top=f"{top:,}".replace(",", "."), high=HEIGHT),
            translate("front_page", "Pindahkan ke atas, sebelum gambar besar dan pengumuman."),
        )
