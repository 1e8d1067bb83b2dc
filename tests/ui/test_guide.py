"""Panduan: F1 opens the chapter of the page in view; chapters, links and pictures are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage, QTextDocument

from ui import actions
from ui.dialogs.guide import GuideDialog
from ui.guide_pages import chapters, guide_folder
from ui.main_window import MainWindow

LINK = re.compile(r"\]\(([^)#]+)\)")


def guide_of(window: MainWindow) -> GuideDialog:
    window.commands["guide"].run()
    found = window.findChild(GuideDialog)
    assert isinstance(found, GuideDialog)
    return found


def test_that_f1_opens_the_chapter_of_the_page_in_view(opened: MainWindow) -> None:
    opened.go("reports")
    guide = guide_of(opened)
    assert guide.page.toPlainText().startswith("Laporan")
    opened.go("schedule")
    assert guide_of(opened) is guide  # the one that is open turns its page
    assert guide.page.toPlainText().startswith("Jadwal")


def test_that_every_page_has_a_chapter(opened: MainWindow) -> None:
    guide = guide_of(opened)
    contents = guide.list.item(0).text()
    for entry in actions.PAGES:
        guide.open_page(entry.id)
        assert guide.list.currentItem().text() != contents, entry.id


def test_that_a_link_turns_to_its_chapter_and_the_keys_are_listed(opened: MainWindow) -> None:
    guide = guide_of(opened)
    guide.list.setCurrentRow(0)
    guide.page.anchorClicked.emit(QUrl("keputusan.md"))
    assert guide.page.toPlainText().startswith("Keputusan")
    guide.list.setCurrentRow(guide.list.count() - 1)
    assert "Ctrl+Z" in guide.page.toPlainText()


def test_that_only_its_own_pictures_are_loaded_and_none_is_wider_than_the_page(
    opened: MainWindow, tmp_path: Path
) -> None:
    guide = guide_of(opened)
    wide = QImage(3000, 100, QImage.Format.Format_RGB32)
    wide.save(str(tmp_path / "lebar.png"))
    guide.page.show_markdown("# Bab\n\n![gambar](lebar.png)\n", tmp_path)
    image = QTextDocument.ResourceType.ImageResource.value
    shown = guide.page.loadResource(image, QUrl("lebar.png"))
    assert 0 < shown.width() <= guide.page.viewport().width()
    style = QTextDocument.ResourceType.StyleSheetResource.value
    assert guide.page.loadResource(style, QUrl("https://contoh.go.id/gaya.css")) is None
    assert guide.page.loadResource(image, QUrl("https://contoh.go.id/gambar.png")) is None


@pytest.mark.parametrize("language", ["id", "en"])
def test_that_links_and_pictures_of_the_guide_lead_somewhere(language: str) -> None:
    folder = guide_folder(language)
    files = sorted(folder.glob("*.md"))
    assert files
    for file in files:
        for target in LINK.findall(file.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (file.parent / target).is_file(), f"{file.name}: {target}"


@pytest.mark.parametrize("language", ["id", "en"])
def test_that_the_contents_name_every_chapter(language: str) -> None:
    named = {chapter.file.name for chapter in chapters(language)}
    assert named == {file.name for file in guide_folder(language).glob("*.md")}
