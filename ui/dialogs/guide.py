"""The guide in short: the journey from left to right, and every key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from ui import theme
from ui.dialogs.form import FormDialog
from ui.frame import Frame
from ui.widgets.buttons import text


class GuideDialog(FormDialog):
    """Six steps, then the list of keys read from the table of commands."""

    def __init__(self, frame: Frame) -> None:
        super().__init__("", frame.window(), closes=True)
        self.setWindowTitle(self.tr("Panduan"))
        self.resize(theme.px(620), theme.px(600))
        inside = QWidget()
        inside.setProperty("pane", "body")
        grid = QGridLayout(inside)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        for number, (name, words) in enumerate(self._steps()):
            _row(grid, number, f"{number + 1}  {name}", words)
        start = grid.rowCount()
        for number, command in enumerate(c for c in frame.commands.values() if c.key):
            keys = QKeySequence(command.key).toString(QKeySequence.SequenceFormat.NativeText)
            _row(grid, start + number, keys, command.text)
        grid.setColumnStretch(1, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("Panduan"))
        self.column.insertWidget(0, area, 1)

    def _steps(self) -> list[tuple[str, str]]:
        return [
            (
                self.tr("Impor"),
                self.tr("Bawa berkas inventaris apa adanya; periksa yang ragu."),
            ),
            (
                self.tr("Inventaris"),
                self.tr("Lengkapi sel penentu; tiap nilai tahu sel asalnya."),
            ),
            (
                self.tr("Tumpang Tindih"),
                self.tr("Tinjau pasangan dari yang paling berakibat: S sama, B beda, R ragu."),
            ),
            (
                self.tr("Keputusan"),
                self.tr("Pertahankan, gabung, ganti, hentikan, atau hubungkan; lalu Rencanakan."),
            ),
            (self.tr("Jadwal"), self.tr("Lihat tenggat, beban tim, dan mengapa tidak lebih awal.")),
            (self.tr("Laporan"), self.tr("Ekspor rencana sebagai buku kerja untuk rapat.")),
        ]

    @classmethod
    def ask(cls, frame: Frame) -> None:
        """Show the dialog until it is closed."""
        cls(frame).exec()


def _row(grid: QGridLayout, number: int, name: str, words: str) -> None:
    head, said = text(name), text(words, role="muted")
    head.setFont(theme.font(weight=theme.STRONG))
    said.setWordWrap(True)
    grid.addWidget(head, number, 0, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(said, number, 1)
