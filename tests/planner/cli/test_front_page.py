from __future__ import annotations

from pathlib import Path

import pytest

from planner.cli import main

PAGES = Path(__file__).parents[1] / "track" / "pages"
DAY = ("--on", "2026-11-24")

ARCHIVE = b"""From: <Saved by Blink>
Snapshot-Content-Location: https://contohkab.example/
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="batas"

--batas
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable
Content-Location: https://contohkab.example/

<html><body><h1>Kabupaten Contoh</h1><img src=3D"https://contohkab.example/a.jpg" alt=3D"Bupati=
 Contoh"><p>Selamat datang di laman resmi kami</p></body></html>
--batas--
"""


def test_that_a_clean_front_page_ends_with_0(run):
    code, said, _ = run("frontpage", PAGES / "baik", *DAY)
    assert (code, said["findings"], said["score"]) == (0, [], 100)


def test_that_findings_have_kind_place_text_remedy_and_severity(run):
    code, said, _ = run("frontpage", PAGES / "buruk" / "index.html", *DAY)
    assert code == 1
    assert all(set(one) == {"kind", "place", "text", "remedy", "severity"} and all(one.values())
               for one in said["findings"])  # fmt: skip
    assert said["files"][0]["front"]
    assert {line["kind"] for line in said["rule"]} >= {one["kind"] for one in said["findings"]}


def test_that_an_archive_of_a_browser_is_read(run, tmp_path):
    page = tmp_path / "beranda.mhtml"
    page.write_bytes(ARCHIVE)
    code, said, _ = run("frontpage", page, *DAY)
    assert code == 1
    assert said["files"][0]["url"] == "https://contohkab.example/"
    assert said["files"][0]["remote"] == 1
    assert "official_portrait" in {one["kind"] for one in said["findings"]}


def test_that_parts_of_a_complete_page_are_no_pages(run, tmp_path):
    (tmp_path / "Beranda_files").mkdir()
    (tmp_path / "Beranda_files" / "iklan.html").write_text("<p>Iklan</p>")
    (tmp_path / "Beranda.html").write_bytes(
        "<h1>Layanan Kabupaten Conto\u00e9</h1>".encode("cp1252")
    )
    _, said, _ = run("frontpage", tmp_path, *DAY)
    assert [(one["file"], one["title"]) for one in said["files"]] == [
        ("Beranda.html", "Layanan Kabupaten Conto\u00e9")
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("hilang.html", None),
        ("gambar.html", b"\x89PNG\r\n\x1a\n\0\0"),
        ("kosong.mht", b""),
        ("rusak.mhtml", b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\n\n--\n"),
        ("dalam.mhtml", b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n)
                                 for n in range(3000))),
    ],
)  # fmt: skip
def test_that_a_file_that_holds_no_page_is_told_with_a_remedy(run, tmp_path, name, content):
    page = tmp_path / name
    if content is not None:
        page.write_bytes(content)
    code, said, err = run("frontpage", page)
    assert code == 2
    assert said["error"]["remedy"]
    assert name in err


def test_that_a_person_reads_place_fault_remedy_and_the_rule(capsys):
    assert main(["frontpage", str(PAGES / "buruk"), *DAY]) == 1
    shown = capsys.readouterr().out
    assert "index.html: baris 34" in shown
    assert "→ Pindahkan kotak pencarian" in shown
    assert "dari 100" in shown
