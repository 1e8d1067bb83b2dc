"""Says what Ramping is, under which licence, and where log and sample lie."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.workspace.rescue import backup_folder
from ui import theme
from ui.dialogs.form import FormDialog
from ui.files import open_folder
from ui.frame import Frame
from ui.settings import data_folder
from ui.widgets.buttons import icon_button, text


class AboutDialog(FormDialog):
    """Version, licence, no network, folders."""

    def __init__(self, frame: Frame) -> None:
        super().__init__("", frame.window(), closes=True)
        self.setWindowTitle(self.tr("Tentang Ramping"))
        self.setMinimumWidth(theme.px(460))
        title = text(f"Ramping {_version()}", theme.Step.TITLE)
        words = text(
            self.tr(
                "Perencana perampingan aplikasi pemerintah daerah.\n"
                "Perangkat lunak bebas, lisensi GPL-3.0-or-later; Qt (PySide6) LGPL-3.0.\n"
                "Ramping tidak memakai jaringan, kecuali alamat PostgreSQL yang Anda ketik sendiri."
            )
        )
        words.setWordWrap(True)
        made = text(f"Qt {qVersion()}", theme.Step.SMALL, "muted")
        self.put(title, words, made)
        self.form.setVerticalSpacing(6)
        for name, folder in (
            (self.tr("Cadangan dokumen"), backup_folder()),
            (self.tr("Catatan kesalahan (log)"), data_folder()),
        ):
            self.form.addRow(name, self._place(folder))

    def _place(self, folder: Path) -> QWidget:
        """Return a folder one can copy or open."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        where = text(str(folder), theme.Step.SMALL, "muted")
        where.setWordWrap(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        show = icon_button("folder-open", self.tr("Buka folder"), edged=True)
        show.setEnabled(folder.is_dir())
        show.clicked.connect(lambda: open_folder(folder))
        row.addWidget(where, 1)
        row.addWidget(show)
        return line

    @classmethod
    def ask(cls, frame: Frame) -> None:
        """Show the dialog until it is closed."""
        cls(frame).exec()


def _version() -> str:
    try:
        return version("ramping")
    except PackageNotFoundError:
        return "0.1.0"
