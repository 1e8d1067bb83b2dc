"""The front page: everything a citizen needs, nothing that text could smuggle in."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

from graph.model import ServiceKind
from planner.export.publish import publish
from tests.planner.export.agency import report


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.tags, self.ids, self.links = [], set(), []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        held = dict(attrs)
        self.tags.append((tag, held))
        self.ids.add(held.get("id"))
        if tag == "a":
            self.links.append(held["href"])


def written(tmp_path, made):
    publish(tmp_path / "portal.html", made)
    return (tmp_path / "portal.html").read_text("utf-8")


def spoiled(**changes):
    made = report()
    facts = made.snapshot.portfolio
    services = {key: replace(one, **changes) for key, one in facts.services.items()}
    facts = replace(facts, services=services)
    return replace(made, snapshot=replace(made.snapshot, portfolio=facts))


def test_that_search_stands_before_the_needs_and_every_link_inside_leads_somewhere(tmp_path):
    text = written(tmp_path, report())
    page = Page(text)
    assert text.index('role="search"') < text.index("<nav") < text.index("<main")
    assert all(link[1:] in page.ids for link in page.links if link.startswith("#"))
    assert text.count('class="layanan"') == 20
    assert "Data fiktif" in text


def test_that_the_page_asks_for_nothing_and_shows_no_portrait(tmp_path):
    page = Page(written(tmp_path, report()))
    assert not {"img", "iframe", "link", "object", "picture"} & {tag for tag, _ in page.tags}
    assert not any("src" in held for _, held in page.tags)


def test_that_text_from_files_never_becomes_markup(tmp_path):
    plain = [tag for tag, _ in Page(written(tmp_path, report())).tags]
    text = written(tmp_path, spoiled(name='"><script>alert(1)</script><img src=x onerror=1>$x'))
    assert [tag for tag, _ in Page(text).tags] == plain
    assert "<script>alert" not in text


def test_that_services_inside_the_administration_stay_out(tmp_path):
    text = written(tmp_path, spoiled(kind=ServiceKind.ADMINISTRATION))
    assert 'class="layanan"' not in text
