"""The dated copies of a document, and the ways back from a damaged one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import format as written
from ui import theme
from ui.dialogs.form import FormDialog
from ui.errors import Failure
from ui.files import open_folder
from ui.frame import Frame
from ui.models.plain_table import Line, PlainTable
from ui.summaries import Rescued
from ui.verbs import document as verbs
from ui.widgets.buttons import button, text
from ui.widgets.line_table import LineTable

if TYPE_CHECKING:
    from planner.workspace.rescue import Backup


def _size(path: Path) -> str:
    kilobytes = path.stat().st_size / 1024 if path.exists() else 0
    if kilobytes < 1024:
        return f"{written.number(kilobytes)} kB"
    return f"{written.number(kilobytes / 1024, 1)} MB"


class BackupsDialog(FormDialog):
    """Open a copy to look at it, put it under another name, or save what a damaged file holds."""

    def __init__(self, frame: Frame, document: Path, damage: Failure | None = None) -> None:
        super().__init__("", frame.window(), closes=True)
        self.setWindowTitle(self.tr("Cadangan {file}").format(file=document.name))
        self.resize(theme.px(640), theme.px(460))
        self._frame, self._document = frame, document
        self.backups: tuple[Backup, ...] = ()
        self.said = text(self.tr("Mencari cadangan…"))
        self.said.setWordWrap(True)
        self.model = PlainTable(
            (self.tr("Dibuat"), self.tr("Pukul"), self.tr("Langkah"), self.tr("Ukuran")), self
        )
        self.table = LineTable(self.model, self.tr("Cadangan"), (0, 90, 90, 100))
        self.folder = text("", theme.Step.SMALL, "muted")
        self.folder.setWordWrap(True)
        self.look = button(self.tr("Buka untuk dibaca"), icon="eye")
        self.restore = button(self.tr("Pulihkan sebagai…"), icon="clock-counter-clockwise")
        self.show_folder = button(self.tr("Buka folder"), icon="folder-open")
        self.salvage = button(self.tr("Selamatkan isi yang terbaca…"), icon="first-aid-kit")
        if damage is not None:
            self._tell(damage)
        self._lay_out(damaged=damage is not None)
        job = verbs.list_backups(frame.session, document)
        job.succeeded.connect(self._on_listed)

    def _tell(self, damage: Failure) -> None:
        self.setWindowTitle(self.tr("Dokumen rusak"))
        words = text(damage.message, role="bad")
        words.setWordWrap(True)
        way = text(
            self.tr(
                "Berkas itu tidak diubah. Pulihkan cadangan terbaru, atau selamatkan isi yang "
                "masih terbaca ke berkas baru."
            )
        )
        way.setWordWrap(True)
        self.put(words, way)

    def _lay_out(self, *, damaged: bool) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.said, self.table, self.folder):
            column.addWidget(widget, 1 if widget is self.table else 0)
        self.fill(inside)
        self.offer(self.show_folder, self.look, self.restore, *[self.salvage] * damaged)
        self.table.selectionModel().selectionChanged.connect(self._check)
        self.table.doubleClicked.connect(lambda _index: self.look.click())
        self.look.clicked.connect(self._on_look)
        self.restore.clicked.connect(self._on_restore)
        self.salvage.clicked.connect(self._on_salvage)
        self.show_folder.clicked.connect(lambda: open_folder(self.backups[0].path.parent))
        self._check()

    def _on_listed(self, backups: Sequence[Backup]) -> None:
        self.backups = tuple(backups)
        self.model.show(
            [
                Line(
                    (
                        written.day(one.when.date()),
                        written.clock(one.when),
                        written.number(one.revision),
                        _size(one.path),
                    )
                )
                for one in backups
            ]
        )
        if not backups:
            self.said.setText(
                self.tr("Belum ada cadangan. Ramping membuatnya tiap dokumen yang berubah ditutup.")
            )
            self._check()
            return
        self.said.setText(
            self.tr("Cadangan dibuat tiap dokumen yang berubah ditutup; yang terbaru di atas.")
        )
        self.folder.setText(str(backups[0].path.parent))
        self.table.selectRow(0)

    def _check(self) -> None:
        chosen = self.table.row >= 0
        self.look.setEnabled(chosen)
        self.restore.setEnabled(chosen)
        self.show_folder.setEnabled(bool(self.backups))

    def _on_look(self) -> None:
        self._frame.session.open(self.backups[self.table.row].path, read_only=True)
        self.accept()

    def _on_restore(self) -> None:
        backup = self.backups[self.table.row]
        day = backup.when.strftime("%Y-%m-%d")
        target = self._target(self.tr("{name} dari {day}").format(name=self._stem, day=day))
        if target is not None:
            verbs.restore(self._frame.session, backup.path, target)
            self.accept()

    def _on_salvage(self) -> None:
        target = self._target(self.tr("{name} diselamatkan").format(name=self._stem))
        if target is None:
            return
        job = verbs.salvage(self._frame.session, self._document, target)
        job.succeeded.connect(self._on_salvaged)
        self.accept()

    def _on_salvaged(self, saved: Rescued) -> None:
        words = (
            self.tr("{n} aplikasi diselamatkan beserta riwayatnya.")
            if saved.steps
            else self.tr("{n} aplikasi diselamatkan tanpa riwayat; {lost} catatan tidak terbawa.")
        )
        self._frame.session.told.emit(
            words.format(n=written.number(saved.applications), lost=written.number(saved.left_out))
        )

    @property
    def _stem(self) -> str:
        return self._document.stem

    def _target(self, stem: str) -> Path | None:
        return self._frame.files.copy_of(f"{stem}.ramping")

    @classmethod
    def ask(cls, frame: Frame, document: Path, damage: Failure | None = None) -> None:
        """Show the dialog until something is chosen or it is closed."""
        cls(frame, document, damage).exec()
