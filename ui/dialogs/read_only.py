"""Why the open document cannot be changed, and what one can do about it."""

from __future__ import annotations

from pathlib import Path

from ui import theme
from ui.dialogs.form import FormDialog
from ui.files import copy_name
from ui.frame import Frame
from ui.verbs import document as verbs
from ui.widgets.buttons import button, text


class ReadOnlyDialog(FormDialog):
    """Save elsewhere, try again, or take over a lock that nobody holds any more."""

    def __init__(self, frame: Frame) -> None:
        super().__init__("", frame.window(), closes=True)
        session = frame.session
        self._frame, self._place = frame, session.location
        self.setWindowTitle(self.tr("Hanya dapat dibaca"))
        self.setMinimumWidth(theme.px(520))
        why = self.tr("Dokumen ini {why}").format(why=session.why_read_only)
        self.why = text(why)
        self.why.setWordWrap(True)
        self.way = text(self._advice(), theme.Step.SMALL, "muted")
        self.way.setWordWrap(True)
        self.put(self.why, self.way)
        self.save = button(self.tr("Simpan sebagai…"), icon="copy", kind="primary")
        self.again = button(self.tr("Coba buka lagi"))
        self.take = button(self.tr("Ambil alih kunci"))
        self.offer(self.take, self.again, self.save)
        self.take.setVisible(self._locked)
        self.save.clicked.connect(self._on_save)
        self.again.clicked.connect(self._on_again)
        self.take.clicked.connect(self._on_take)

    @property
    def _locked(self) -> bool:
        return lock_of(self._place).exists()

    def _advice(self) -> str:
        if self._locked:
            return self.tr(
                "Minta pemegangnya menutup dokumen, lalu coba lagi. Ambil alih hanya bila Anda "
                "yakin tidak ada yang sedang membukanya, misalnya komputernya sudah mati."
            )
        return self.tr("Simpan sebagai dokumen lain lalu lanjutkan di sana.")

    def _on_save(self) -> None:
        target = self._frame.files.copy_of(copy_name(self._place))
        if target is not None:
            verbs.save_and_open(self._frame.session, target)
            self.accept()

    def _on_again(self) -> None:
        self._frame.session.open(self._place)
        self.accept()

    def _on_take(self) -> None:
        verbs.break_lock(self._frame.session, Path(self._place))
        self.accept()

    @classmethod
    def ask(cls, frame: Frame) -> None:
        """Show the dialog until something is chosen or it is closed."""
        cls(frame).exec()


def lock_of(location: str) -> Path:
    """Return where the lock of a document lies; a database has none."""
    return Path(f"{location}-lock")
