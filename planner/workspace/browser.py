"""A browser on this machine, if there is one, asked how a page stands on the first screen."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess  # nosec B404
import sys
import tempfile
from pathlib import Path

from planner.track.front_page_screen import (
    HEIGHT,
    WIDTH,
    FirstScreen,
    copy_to_measure,
    read_screen,
)

_NAMES = ("chromium", "chromium-browser", "google-chrome", "microsoft-edge", "chrome", "msedge")
_WINDOWS = (
    "Microsoft/Edge/Application/msedge.exe",
    "Google/Chrome/Application/chrome.exe",
)
_SECONDS = 30


def find_browser() -> str | None:
    """Return a browser of the Chromium family, or None; nothing is ever installed."""
    for name in _NAMES:
        if found := shutil.which(name):
            return found
    for base in ("ProgramFiles(x86)", "ProgramFiles", "LocalAppData"):
        for program in _WINDOWS:
            path = Path(os.environ.get(base, ""), program)
            if os.environ.get(base) and path.is_file():
                return str(path)
    return None


def first_screen(text: str, folder: Path, browser: str) -> FirstScreen | None:
    """Measure a saved page in a browser without a window; None when the browser says nothing."""
    key = secrets.token_hex(16)
    with tempfile.TemporaryDirectory(prefix="ramping-", ignore_cleanup_errors=True) as place:
        page = Path(place, "halaman.html")
        address = f"{folder.absolute().as_uri()}/"
        page.write_text(copy_to_measure(text, key, address), encoding="utf-8", newline="")
        command = [
            browser, "--headless=new", "--dump-dom", "--disable-gpu", "--no-first-run",
            "--disable-extensions", "--disable-background-networking", "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=http://127.0.0.1:9",
            "--proxy-bypass-list=<-loopback>", "--hide-scrollbars",
            f"--window-size={WIDTH},{HEIGHT}", "--virtual-time-budget=3000",
            f"--user-data-dir={place}", *_as_root(), page.as_uri(),
        ]  # fmt: skip
        try:
            done = subprocess.run(  # noqa: S603  # nosec B603
                command, capture_output=True, timeout=_SECONDS, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return None
    return read_screen(done.stdout.decode("utf-8", errors="replace"), key)


def _as_root() -> list[str]:
    """Root has no sandbox in Chromium; no script of the page runs in any case."""
    root = sys.platform != "win32" and os.geteuid() == 0
    return ["--no-sandbox"] if root else []
