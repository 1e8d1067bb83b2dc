"""Says what Ramping is, under which licence, and where log and sample lie."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion

from ui import theme
from ui.dialogs.form import FormDialog
from ui.files import open_folder
from ui.frame import Frame
from ui.settings import data_folder
from ui.widgets.buttons import button, text


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
        folder = text(str(data_folder()), theme.Step.SMALL, "muted")
        folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        show = button(self.tr("Buka folder log"), icon="folder-open")
        show.clicked.connect(lambda: open_folder(data_folder()))
        for number, widget in enumerate((title, words, made, folder, show)):
            self.column.insertWidget(number, widget)

    @classmethod
    def ask(cls, frame: Frame) -> None:
        """Show the dialog until it is closed."""
        cls(frame).exec()


def _version() -> str:
    try:
        return version("ramping")
    except PackageNotFoundError:
        return "0.1.0"
