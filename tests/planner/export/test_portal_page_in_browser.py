"""The front page in a real browser: offline, by keyboard, as a screen reader hears it."""

from __future__ import annotations

import json

import pytest

from planner.export.publish import publish
from tests.planner.export import browser_driver
from tests.planner.export.agency import report
from tests.planner.export.browser_driver import ENTER, TAB

pytestmark = pytest.mark.skipif(
    not browser_driver.is_there(), reason="needs chromium and chromedriver"
)


@pytest.fixture(scope="module")
def browser():
    with browser_driver.browser() as window:
        yield window


@pytest.fixture
def page(browser, tmp_path):
    publish(tmp_path / "portal.html", report())
    browser.open((tmp_path / "portal.html").as_uri())
    return browser


def shown(page):
    return page.run(
        "return [...document.querySelectorAll('.layanan')].filter(one => one.offsetParent).length"
    )


def test_that_search_and_the_first_services_stand_on_the_first_screen(page):
    tops = page.run(
        "return ['#kata', 'nav a', '.layanan'].map("
        "one => document.querySelector(one).getBoundingClientRect().top)"
    )
    assert tops == sorted(tops)
    assert 0 <= tops[0] < tops[1] < 768


def test_that_it_is_used_by_keyboard_alone(page):
    page.press(TAB)
    assert page.label(page.active()) == "Langsung ke layanan"
    page.press(TAB)
    assert page.role(page.active()) == "searchbox"
    assert page.label(page.active()) == "Layanan apa yang Anda perlukan?"
    before = shown(page)
    page.press("tidak ada layanan begini")
    assert shown(page) == 0
    assert "Tidak ada layanan yang cocok" in page.run(
        "return document.getElementById('hasil').textContent"
    )
    page.run("document.getElementById('kata').value = ''")
    page.press(ENTER)
    assert shown(page) == before > 0
    page.press(TAB)
    assert page.run("return document.activeElement.closest('nav') !== null")
    page.press(ENTER)
    assert page.run("return document.querySelector(location.hash) !== null")


def test_that_a_screen_reader_meets_landmarks_with_names(page):
    roles = {
        "form": ("search", ""),
        "nav": ("navigation", "Layanan menurut kebutuhan"),
        "main": ("main", ""),
    }
    for selector, (role, label) in roles.items():
        element = page.find(selector)
        assert page.role(element) == role
        assert page.label(element) == label
    assert page.role(page.find("#hasil")) == "status"
    levels = page.run("return [...document.querySelectorAll('h1,h2,h3')].map(one => one.tagName)")
    assert levels[0] == "H1"
    assert levels.count("H1") == 1


def test_that_it_asks_for_nothing_and_complains_of_nothing(page):
    asked = [
        message["params"]["request"]["url"]
        for entry in page.log("performance")
        if (message := json.loads(entry["message"])["message"])["method"]
        == "Network.requestWillBeSent"
    ]
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert [entry for entry in page.log("browser") if entry["level"] == "SEVERE"] == []


@pytest.mark.parametrize("width", [520, 1366])
def test_that_nothing_is_cut_on_any_screen(page, width):
    page.resize(width, 768)
    wider = page.run(
        "return [...document.querySelectorAll('body, main *')].filter("
        "one => one.getBoundingClientRect().right > innerWidth + 1).map(one => one.outerHTML)"
    )
    assert wider == []
