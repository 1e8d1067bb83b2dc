"""The user guide lives in docs/panduan; a built program carries it inside, for F1."""

import re
import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).resolve().parent
PICTURE = re.compile(r"\((\.\./)+gambar/([\w.-]+)\)")


class BuildWithGuide(build_py):
    """Copy the chapters and the pictures they show beside the other resources."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        source, target = ROOT / "docs" / "panduan", Path(self.build_lib) / "ui" / "resources"
        shutil.copytree(source, target / "panduan", dirs_exist_ok=True)
        (target / "gambar").mkdir(exist_ok=True)
        for chapter in source.rglob("*.md"):
            for found in PICTURE.finditer(chapter.read_text(encoding="utf-8")):
                shutil.copy2(ROOT / "docs" / "gambar" / found[2], target / "gambar")


setup(cmdclass={"build_py": BuildWithGuide})
