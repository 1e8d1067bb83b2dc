"""The first screen, measured by a real browser on a copy that can neither run nor load."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.track.front_page_reading import place_in_whole, read_page, shortened
from planner.track.front_page_screen import copy_to_measure, read_screen
from planner.workspace.browser import find_browser, first_screen
from planner.workspace.front_page import audit_front_page

BROWSER = find_browser()
needs_browser = pytest.mark.skipif(BROWSER is None, reason="needs a browser")
PICTURE = "data:image/png;base64," + "A" * 400
PAGE = """<!doctype html><html><head><title>Portal</title></head><body>{before}
<form role=search><input type=search name=q placeholder=Cari></form>
<section id=layanan><h1>Layanan</h1><ul><li><a href='https://x.example/1'>KTP</a>
<li><a href='https://x.example/2'>Akta kelahiran</a></ul>
<p>Syarat, biaya, dan waktu tiap layanan tertulis di sini.</p></section>{after}</body></html>"""
TALL = f'<div class=slider style="height:1200px"><img src="{PICTURE}" alt=pantai></div>'


def screen_of(tmp_path, before="", after=""):
    return first_screen(PAGE.format(before=before, after=after), tmp_path, BROWSER or "")


@needs_browser
def test_that_what_must_be_scrolled_for_is_told_with_its_pixels(tmp_path):
    (tmp_path / "index.html").write_text(PAGE.format(before=TALL, after=""), encoding="utf-8")
    result = audit_front_page([tmp_path])
    kinds = {one.kind.value for one in result.findings}
    assert {"search_below", "services_below"} <= kinds
    assert result.screen is not None
    assert result.screen.search is not None
    assert 1200 <= result.screen.search < 1300


@needs_browser
def test_that_a_page_with_both_on_the_first_screen_is_clean(tmp_path):
    screen = screen_of(tmp_path)
    assert screen is not None
    assert screen.search is not None
    assert screen.services is not None
    assert 0 <= screen.search < screen.services < 768


@needs_browser
def test_that_what_styles_hide_is_told(tmp_path):
    (tmp_path / "gaya.css").write_text("form { display: none }", encoding="utf-8")
    screen = screen_of(tmp_path, before="<link rel=stylesheet href=gaya.css>")
    assert screen is not None
    assert screen.search == -1


@needs_browser
@pytest.mark.parametrize(
    "script",
    [
        "<script>document.querySelector('.slider').remove()</script>",
        "<img src=x onerror=\"document.querySelector('.slider').remove()\">",
        "<script nonce=''>document.querySelector('.slider').remove()</script>",
    ],
)
def test_that_no_script_of_the_page_runs(tmp_path, script):
    screen = screen_of(tmp_path, before=TALL, after=script)
    assert screen is not None
    assert screen.search is not None
    assert screen.search >= 1200


@needs_browser
def test_that_nothing_is_loaded_from_the_net(tmp_path):
    asked = []

    class Listening(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(404)
            self.end_headers()

        def log_message(self, *_words):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Listening)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        home = f"http://127.0.0.1:{server.server_port}"
        loads = (
            f"<img src={home}/a.png><link rel=stylesheet href={home}/b.css>"
            f"<script src={home}/c.js></script><iframe src={home}/d></iframe>"
            f"<style>body {{ background: url({home}/e.png) }}</style>"
            f"<meta http-equiv=refresh content='0;url={home}/f'>"
        )
        assert screen_of(tmp_path, before=loads) is not None
    finally:
        server.shutdown()
        server.server_close()
    assert asked == []


def test_that_a_page_cannot_forge_the_measure():
    forged = "<html data-other-found='{&quot;search&quot;: 1}'>"
    assert read_screen(forged, "secret") is None
    assert read_screen('<html data-secret-found="no json">', "secret") is None


def test_that_the_rules_stand_before_everything_the_page_says():
    copy = copy_to_measure("<!DOCTYPE html><script>x</script>", "key", "file:///folder/")
    assert copy.index("Content-Security-Policy") < copy.index("<script>x")
    assert copy.startswith("<!DOCTYPE html>")


@given(st.lists(st.sampled_from(["<p>teks</p>", f'<img src="{PICTURE}">', "<a href=x>y</a>", " "])))
def test_that_every_element_is_found_again_in_the_whole_text(parts):
    text = "".join(parts)
    for element in read_page(text).elements:
        at = place_in_whole(text, element.at)
        assert text[at:].lower().startswith(f"<{element.tag}")
    assert len(shortened(text)) <= len(text)
