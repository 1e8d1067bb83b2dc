"""Pictures of every page: light and dark, Indonesian and English, two sizes, on the sample.

With RAMPING_PICTURES=1 they are written into docs/gambar for the guide; otherwise into a
temporary folder, and only their size and that something is drawn on them is asserted.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.sample import files
from planner.workspace.demo import run_demo
from tests.ui.conftest import PATIENCE, needs_english, open_and_wait
from tests.ui.near_worker import NearWorker
from ui import actions, theme
from ui.jobs import JobRunner
from ui.main_window import MainWindow
from ui.pages.import_wizard import COLUMNS
from ui.session import UiSession
from ui.settings import Settings
from ui.window import make_window

SIZES = ((1440, 900), (1366, 768))
MODES = (theme.Mode.LIGHT, theme.Mode.DARK)
MODE_WORDS = {theme.Mode.LIGHT: "terang", theme.Mode.DARK: "gelap"}
FILE_WORDS = {
    "home": "beranda",
    "inventory": "inventaris",
    "overlaps": "tumpang-tindih",
    "decisions": "keputusan",
    "schedule": "jadwal",
    "services": "layanan-portal",
    "moratorium": "moratorium",
    "progress": "kemajuan",
    "reports": "laporan",
    "import": "impor",
}
WANTED = os.environ.get("RAMPING_PICTURES") == "1"
GUIDE = Path(__file__).parents[2] / "docs" / "gambar"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return run_demo(tmp_path_factory.mktemp("contoh")).document


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path, sample: Path) -> Iterator[MainWindow]:
    window = make_window(
        Settings(tmp_path / "settings.ini"), UiSession(jobs=JobRunner(worker=NearWorker))
    )
    window.show()
    open_and_wait(window.session, qtbot, sample)
    yield window
    window.close()


def prepare(window: MainWindow, page: str, qtbot: QtBot) -> None:
    """Bring a page into the state in which the guide shows it."""
    window.go(page)
    if page == "inventory":
        row = window._pages[page].model.app(1)  # type: ignore[attr-defined]
        window.session.select([row.id])
    if page == "import":
        window._pages[page].read(files())  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: not window.session.jobs.running, timeout=PATIENCE)
    if page == "import":
        window._pages[page].go(COLUMNS)  # type: ignore[attr-defined]
    for _ in range(5):
        QApplication.processEvents()


def is_drawn(picture: QImage) -> bool:
    """Tell a picture with words and lines from an empty one."""
    step = 7
    seen = {
        picture.pixel(x, y)
        for x in range(200, picture.width(), step)
        for y in range(50, picture.height() - 30, step)
    }
    return len(seen) > 12


def pack(path: Path) -> None:
    """Keep 256 colours of a picture for the guide: a third of the size, no difference to see."""
    picture = Image.open(path).convert("RGB")
    picture.quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)


@needs_english
@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("mode", MODES, ids=lambda mode: mode.value)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_that_every_page_is_drawn_whole(
    shown: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    size: tuple[int, int],
    mode: theme.Mode,
    language: str,
) -> None:
    folder = GUIDE if WANTED else tmp_path / "gambar"
    folder.mkdir(parents=True, exist_ok=True)
    shown.speak(language)
    shown.resize(*size)
    shown.dress(mode)
    for entry in actions.PAGES:
        prepare(shown, entry.id, qtbot)
        picture = shown.grab().toImage()
        assert (picture.width(), picture.height()) == size
        assert is_drawn(picture), entry.id
        width = "" if size == SIZES[0] else f"-{size[0]}"
        name = f"{FILE_WORDS[entry.id]}-{MODE_WORDS[mode]}{width}-{language}.png"
        assert picture.save(str(folder / name))
        if WANTED:
            pack(folder / name)
    assert len(list(folder.glob("*.png"))) >= len(actions.PAGES)


def test_that_the_font_of_the_pictures_is_known() -> None:
    assert QFontDatabase.families()
