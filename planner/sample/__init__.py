"""The sample agency: fictional *Kabupaten Contoh*, its three files and the truth about them.

Written by a seeded generator from a catalogue of wordings; nothing here reads or judges.
"""

from __future__ import annotations

from importlib.resources import files as resource_files
from pathlib import Path

from planner.sample.truth import Truth, read_truth

NAME = "Kabupaten Contoh"
_FILES = ("inventaris_diskominfo.xlsx", "rekap_opd_setda.xlsx", "aplikasi_opd.csv")


def folder() -> Path:
    """Return the folder of the bundled sample."""
    return Path(str(resource_files("planner") / "data" / "sample"))


def files() -> tuple[Path, ...]:
    """Return the three bundled files, as three offices would send them."""
    return tuple(folder() / name for name in _FILES)


def truth() -> Truth:
    """Return what is true of the bundled files."""
    return read_truth(folder() / "sample.truth")


def generate(seed: int = 1, *, into: Path) -> Truth:
    """Write the agency of this seed into a folder and return its truth."""
    from planner.sample.generator import generate as draw  # noqa: PLC0415 - openpyxl comes late

    return draw(seed, into=into)


__all__ = ["NAME", "Truth", "files", "folder", "generate", "truth"]
