"""Build the packages of this machine's kind: one folder, tried out, then packed.

``python packaging/build.py`` writes build/packages. On Linux: tar.zst and .deb; on Windows: a zip
(and packaging/windows/ramping.iss makes the setup program of the same folder).
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
PROGRAM = BUILD / "program" / "ramping"
PACKAGES = BUILD / "packages"
ENVIRONMENT = BUILD / "environment"
BIN = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin")
MOST = 720 << 20
"""Octets that an unpacked program may take; Qt, OR-Tools with pandas, and SciPy take most of it."""
VERSION: str = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
NEEDS = (
    "libc6 (>= 2.28), libgl1, libegl1, libxkbcommon0, libglib2.0-0, libfontconfig1, libdbus-1-3, "
    "libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0"
)


def main() -> int:
    """Build, try out, pack."""
    shutil.rmtree(BUILD / "program", ignore_errors=True)
    PACKAGES.mkdir(parents=True, exist_ok=True)
    make_environment()
    run(
        str(BIN / "pyinstaller"), "--noconfirm", "--log-level=WARN",
        "--distpath", str(PROGRAM.parent), "--workpath", str(BUILD / "work"), "ramping.spec",
        cwd=ROOT / "packaging",
    )  # fmt: skip
    write_notices()
    try_out(PROGRAM / ("ramping.exe" if os.name == "nt" else "ramping"))
    files = list_files()
    size = sum(file.stat().st_size for file in PROGRAM.rglob("*") if file.is_file())
    print(f"== {len(files)} files, {size >> 20} MB")
    if size > MOST:
        print(f"more than {MOST >> 20} MB")
        return 1
    for made in pack():
        print(f"== {made.relative_to(ROOT)}: {made.stat().st_size >> 20} MB")
    return 0


def make_environment() -> None:
    """Hold only what runs, what builds, and the program itself."""
    shutil.rmtree(ENVIRONMENT, ignore_errors=True)
    run(sys.executable, "-m", "venv", str(ENVIRONMENT))
    pip = [str(BIN / "python"), "-m", "pip", "install", "--quiet", "--require-hashes"]
    run(*pip, "-r", str(ROOT / "requirements" / "run.lock"))
    shutil.rmtree(BUILD / "wheel", ignore_errors=True)
    shutil.rmtree(BUILD / "lib", ignore_errors=True)  # a module since removed would stay in it
    python = str(BIN / "python")
    # The list of parts is of what runs; the tools that build come into the environment after it.
    run(python, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation",
        "--wheel-dir", str(BUILD / "wheel"), str(ROOT))  # fmt: skip
    (wheel,) = (BUILD / "wheel").glob("ramping-*.whl")
    run(python, "-m", "pip", "install", "--quiet", "--no-deps", str(wheel))
    shipped = subprocess.run(
        [python, "-m", "pip", "list", "--format=json"], check=True, capture_output=True, text=True
    )
    names = {one["name"] for one in json.loads(shipped.stdout)} - {"pip", "setuptools"}
    (BUILD / "shipped.json").write_text(json.dumps(sorted(names)), "utf-8")
    run(*pip, "-r", str(ROOT / "requirements" / "package.lock"))


def write_notices() -> None:
    """Lay the licences of everything shipped, and the list of parts, beside the program."""
    script = str(ROOT / "packaging" / "notices.py")
    notices = str(PROGRAM / "LICENSES")
    run(str(BIN / "python"), script, str(BUILD / "shipped.json"), notices)
    shutil.copy2(ROOT / "LICENSE", PROGRAM / "LICENSE")
    run(
        str(BIN / "cyclonedx-py"), "requirements", "--output-reproducible", "--of", "JSON",
        "-o", str(PROGRAM / "sbom.cdx.json"), str(ROOT / "requirements" / "run.lock"),
    )  # fmt: skip


def try_out(program: Path) -> None:
    """Start what was built: its own test, the command line, and the whole job on the sample."""
    run(str(program), "--version")
    run(str(program), "--self-test")
    out = BUILD / "tried"
    shutil.rmtree(out, ignore_errors=True)
    run(str(program), "demo", "--out", str(out), "--json")
    if not (out / "rencana.xlsx").is_file():
        raise SystemExit("the built program wrote no workbook")


def list_files() -> list[str]:
    """Write what is in the folder, in order, with digests: two builds can be compared."""
    lines = []
    for file in sorted(PROGRAM.rglob("*")):
        if file.is_file():
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
            lines.append(f"{digest}  {file.relative_to(PROGRAM).as_posix()}")
    (PACKAGES / f"ramping-{VERSION}.files").write_text("\n".join(lines) + "\n", "utf-8")
    return lines


def pack() -> list[Path]:
    """Pack the folder for this kind of machine."""
    name = f"ramping-{VERSION}-{platform.system().lower()}-{platform.machine().lower()}"
    if os.name == "nt":
        return [Path(shutil.make_archive(str(PACKAGES / name), "zip", PROGRAM.parent, "ramping"))]
    archive = PACKAGES / f"{name}.tar"
    with tarfile.open(archive, "w", format=tarfile.PAX_FORMAT) as tar:
        for part in sorted(PROGRAM.rglob("*")):
            tar.add(part, f"ramping/{part.relative_to(PROGRAM)}", recursive=False, filter=_plain)
        for part in sorted((ROOT / "packaging" / "linux").iterdir()):
            tar.add(part, f"ramping/share/{part.name}", filter=_plain)
    made = []
    if shutil.which("zstd"):
        run("zstd", "-q", "-f", "--rm", "-15", str(archive))
        archive = archive.with_name(archive.name + ".zst")
    made.append(archive)
    if shutil.which("dpkg-deb"):
        made.append(make_deb())
    return made


def _plain(part: tarfile.TarInfo) -> tarfile.TarInfo:
    """Leave out who built it and when."""
    part.uid = part.gid = 0
    part.uname = part.gname = "root"
    part.mtime = int(os.environ.get("SOURCE_DATE_EPOCH", "1700000000"))
    return part


def make_deb() -> Path:
    """Make a Debian package: the folder under /usr/lib, and what desktops look for."""
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(PROGRAM, tree / "usr/lib/ramping", symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin/ramping").symlink_to("../lib/ramping/ramping")
    share = tree / "usr/share"
    source = ROOT / "packaging" / "linux"
    for file, place in (
        ("id.ramping.Ramping.desktop", "applications"),
        ("id.ramping.Ramping.metainfo.xml", "metainfo"),
        ("id.ramping.Ramping.xml", "mime/packages"),
        ("id.ramping.Ramping.svg", "icons/hicolor/scalable/apps"),
    ):
        (share / place).mkdir(parents=True)
        shutil.copy2(source / file, share / place / file)
    (share / "doc/ramping").mkdir(parents=True)
    shutil.copy2(ROOT / "LICENSE", share / "doc/ramping/copyright")
    kind = {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())
    size = sum(f.stat().st_size for f in tree.rglob("*") if f.is_file() and not f.is_symlink())
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/control").write_text(
        f"Package: ramping\nVersion: {VERSION}\nArchitecture: {kind}\n"
        f"Maintainer: Pengembang Ramping <ramping@localhost>\nInstalled-Size: {size >> 10}\n"
        f"Depends: {NEEDS}\nSection: misc\nPriority: optional\n"
        "Description: Perencana perampingan aplikasi pemerintah daerah\n"
        " Dari inventaris yang berantakan ke rencana yang dapat dipertanggungjawabkan.\n",
        "utf-8",
    )
    made = PACKAGES / f"ramping_{VERSION}_{kind}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", str(tree), str(made))
    return made


def run(*command: str, cwd: Path = ROOT) -> None:
    """Run one step; a failed one ends the build."""
    print("==", *command[:4], flush=True)
    subprocess.run(command, cwd=cwd, check=True)


if __name__ == "__main__":
    sys.exit(main())
