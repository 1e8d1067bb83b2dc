"""Prepare ``.venv`` for ``make demo`` (run) or ``make test`` (dev): locked, quick when repeated.

Only the standard library: this runs on a machine that has nothing yet. System libraries that
Qt needs are installed through apt when root or sudo allows; otherwise the one line to run is
printed and the work goes on, for the libraries may sit where we cannot see them.
"""

from __future__ import annotations

import ctypes.util
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
STAMP = VENV / "ramping.stamp"

LIBRARIES = {  # soname without lib/.so -> Debian package
    "GL": "libgl1",
    "EGL": "libegl1",
    "xkbcommon": "libxkbcommon0",
    "glib-2.0": "libglib2.0-0",
    "freetype": "libfreetype6",
    "fontconfig": "libfontconfig1",
    "dbus-1": "libdbus-1-3",
}
WINDOW_LIBRARIES = {  # a real X11 window needs these too
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-shape": "libxcb-shape0",
}
TOOLS = {  # programs that the tests drive for real -> Debian package
    "soffice": "libreoffice-calc-nogui",
    "pdftoppm": "poppler-utils",
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "chromium": "chromium",
    "chromedriver": "chromium-driver",
    "dbus-daemon": "dbus-daemon",  # these four: what a screen reader is told
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    "/usr/lib/python3/dist-packages/gi": "python3-gi",
    "/usr/lib/postgresql/*/bin/initdb": "postgresql",
    "/usr/share/fonts/truetype/dejavu": "fonts-dejavu-core",
}


def missing_packages(level: str) -> list[str]:
    """Return the Debian packages whose library or program is not there."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = dict(LIBRARIES)
    if level == "dev" or os.environ.get("DISPLAY"):
        wanted |= WINDOW_LIBRARIES
    missing = [package for name, package in wanted.items() if not ctypes.util.find_library(name)]
    if level == "dev":
        missing += [package for name, package in TOOLS.items() if not _present(name)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    return missing


def _present(name: str) -> bool:
    if name.startswith("/"):
        return any(Path("/").glob(name.lstrip("/")))
    return shutil.which(name) is not None


def install_packages(packages: list[str]) -> None:
    """Install through apt when allowed; else say the one line to run."""
    line = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    root = os.name != "nt" and os.geteuid() == 0
    sudo = shutil.which("sudo") is not None and _quiet(["sudo", "-n", "true"])
    if shutil.which("apt-get") is None or not (root or sudo):
        print("Pustaka sistem belum lengkap; jalankan / system libraries are missing; run:")
        print("  sudo apt-get install", *packages)
        return
    prefix = [] if root else ["sudo", "-n"]
    print("Memasang / installing:", *packages, flush=True)
    env = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([*prefix, "apt-get", "update", "-qq"], check=False, env=env)
    done = subprocess.run(
        [*prefix, *line, "-qq"], check=False, env=env, stdout=subprocess.DEVNULL
    ).returncode
    if done != 0:
        print("Tidak berhasil; jalankan sendiri / it failed; run it yourself:", *line)


def _quiet(command: list[str]) -> bool:
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def wanted_stamp(level: str) -> str:
    """Name what ``.venv`` should hold: the lock, the project's metadata and this interpreter."""
    digest = hashlib.sha256(sys.version.encode())
    for part in (f"requirements/{level}.lock", "pyproject.toml"):
        digest.update((ROOT / part).read_bytes())
    return f"{level} {digest.hexdigest()}"


def is_ready(level: str) -> bool:
    """Whether the environment already holds this level (dev holds run as well)."""
    if not STAMP.exists() or not (BIN / _exe("python")).exists():
        return False
    return STAMP.read_text(encoding="utf-8") in {wanted_stamp(level), wanted_stamp("dev")}


def _exe(name: str) -> str:
    return f"{name}.exe" if os.name == "nt" else name


def install(level: str) -> None:
    """Create the environment, install the locked set by hash, then the project itself."""
    print("Menyiapkan lingkungan Python / preparing the Python environment …", flush=True)
    if not (BIN / _exe("python")).exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
    pip = [str(BIN / _exe("python")), "-m", "pip", "--disable-pip-version-check", "install", "-q"]
    lock = str(ROOT / "requirements" / f"{level}.lock")
    subprocess.run([*pip, "--require-hashes", "-r", lock], check=True)
    own = ["--no-deps", "--no-build-isolation", "--no-index", "-e", str(ROOT)]
    subprocess.run([*pip, *own], check=True)
    STAMP.write_text(wanted_stamp(level), encoding="utf-8")


def main() -> int:
    """Prepare the level named on the command line."""
    level = sys.argv[1] if len(sys.argv) > 1 else "run"
    if level not in {"run", "dev"}:
        print("prepare.py run|dev")
        return 2
    if packages := missing_packages(level):
        install_packages(packages)
    if not is_ready(level):
        install(level)
    return 0


if __name__ == "__main__":
    sys.exit(main())
