"""Asks for a team's database, tries it, and says in clear words what is in the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLineEdit

from planner.domain.server import Server, server_of
from planner.domain.words import team_role
from ui import theme
from ui.dialogs.form import FormDialog
from ui.errors import Failure
from ui.frame import Frame
from ui.jobs import Job
from ui.summaries import Probed
from ui.verbs import document as verbs
from ui.widgets.buttons import button, text


class TeamDialog(FormDialog):
    """Opens only what it has reached; the password goes to the keyring or nowhere."""

    def __init__(self, frame: Frame, server: Server | None = None, said: str = "") -> None:
        super().__init__("", frame.window())
        self.setWindowTitle(self.tr("Basis data tim"))
        self.setMinimumWidth(theme.px(520))
        self._frame, self._start = frame, server or last_server(frame.settings.recent)
        self.address = ""
        """What was reached; empty until then."""
        self._build_fields()
        self._build_foot(said)
        self._check()

    def _build_fields(self) -> None:
        start = self._start
        self.host, self.database = QLineEdit(start.host), QLineEdit(start.database)
        self.host.setPlaceholderText("db.contoh.go.id")
        self.database.setPlaceholderText("ramping")
        self.port = QLineEdit(str(start.port))
        self.port.setValidator(QIntValidator(1, 65_535, self))
        self.user, self.password = QLineEdit(start.user), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(
            self.tr("Kosongkan bila ada di penyimpan sandi sistem atau berkas pgpass")
        )
        self.keep = QCheckBox(self.tr("Simpan sandi di penyimpan sandi sistem"))
        self.encryption = QComboBox()
        for mode, words in self._modes():
            self.encryption.addItem(words, mode)
        self.encryption.setCurrentIndex(max(0, self.encryption.findData(start.encryption)))
        self.authority = QLineEdit(start.authority)
        self.authority.setPlaceholderText(self.tr("Berkas sertifikat (.pem, .crt); boleh kosong"))
        for words, field in (
            (self.tr("&Server"), self.host),
            (self.tr("P&ort"), self.port),
            (self.tr("Nama &basis data"), self.database),
            (self.tr("Nama p&engguna"), self.user),
            (self.tr("San&di"), self.password),
            ("", self.keep),
            (self.tr("En&kripsi"), self.encryption),
            (self.tr("Sertifikat &otoritas"), self.authority),
        ):
            self.form.addRow(words, field)
        for line in (self.host, self.port, self.database, self.user, self.password, self.authority):
            line.textChanged.connect(self._check)
        self.encryption.currentIndexChanged.connect(self._check)

    def _modes(self) -> list[tuple[str, str]]:
        return [
            ("prefer", self.tr("Bila server mau")),
            ("require", self.tr("Wajib terenkripsi")),
            ("verify-ca", self.tr("Wajib, sertifikat diperiksa")),
            ("verify-full", self.tr("Wajib, sertifikat dan nama server diperiksa")),
        ]

    def _build_foot(self, said: str) -> None:
        session = self._frame.session
        self.copy = QCheckBox(self.tr("Salin dokumen ini ke sana beserta riwayatnya"))
        self.copy.setVisible(session.is_open and not session.shared)
        self.form.addRow("", self.copy)
        self.outcome = text(said, theme.Step.SMALL, "bad" if said else "muted")
        self.outcome.setWordWrap(True)
        self.outcome.setMinimumHeight(theme.px(56))
        self.fill(self.outcome)
        self.test = button(self.tr("Uji sambungan"))
        self.test.clicked.connect(self.try_it)
        self.offer(self.test)
        self.buttons.button(self.buttons.StandardButton.Ok).setText(self.tr("Buka"))
        self.buttons.accepted.disconnect()
        self.buttons.accepted.connect(self._on_open)

    def server(self) -> Server:
        """Return what the fields say now."""
        return replace(
            self._start,
            host=self.host.text().strip(),
            port=int(self.port.text() or 0),
            database=self.database.text().strip(),
            user=self.user.text().strip(),
            password=self.password.text(),
            encryption=self.encryption.currentData(),
            authority=self.authority.text().strip(),
        )

    def _check(self) -> None:
        now = self.server()
        self.address = ""
        whole = bool(now.host and now.port and now.database and now.user)
        self.test.setEnabled(whole)
        self.buttons.button(self.buttons.StandardButton.Ok).setEnabled(whole)
        self.keep.setEnabled(bool(now.password))
        self.authority.setEnabled(now.encryption.startswith("verify"))

    def try_it(self) -> Job:
        """Try the connection and say what came of it."""
        self._say(self.tr("Menghubungi {server}…").format(server=self.host.text()), "muted")
        keep = self.keep.isChecked() and self.keep.isEnabled()
        job = verbs.probe(self._frame.session, self.server(), keep=keep)
        job.succeeded.connect(self._on_reached)
        job.failed.connect(self._on_refused)
        return job

    def _on_reached(self, found: Probed) -> None:
        reached = found.reached
        secure = self.tr("terenkripsi") if reached.encrypted else self.tr("tidak terenkripsi")
        words = self.tr("PostgreSQL {version} menjawab, sambungan {secure}. Peran Anda: {role}.")
        lines = [
            words.format(version=reached.version, secure=secure, role=team_role(reached.role)),
            self.tr("Dokumen ada di sana.")
            if reached.has_document
            else self.tr("Belum ada dokumen di sana; akan dibuat."),
        ]
        if self.keep.isChecked() and self.keep.isEnabled() and not found.kept:
            lines.append(self.tr("Sistem ini tidak punya penyimpan sandi; pakai berkas pgpass."))
        self._say("\n".join(lines), "good")
        self.address = found.address

    def _on_refused(self, failure: Failure) -> None:
        self._say(f"{failure.message}\n{failure.remedy}", "bad")

    def _say(self, words: str, role: str) -> None:
        self.outcome.setText(words)
        self.outcome.setProperty("role", role)
        self.outcome.style().unpolish(self.outcome)
        self.outcome.style().polish(self.outcome)

    def _on_open(self) -> None:
        if self.address:
            self.accept()
            return
        job = self.try_it()
        job.succeeded.connect(lambda _found: self.accept())

    @classmethod
    def ask(cls, frame: Frame, server: Server | None = None, said: str = "") -> None:
        """Show the dialog; open what was reached."""
        dialog = cls(frame, server, said)
        if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.address:
            return
        if dialog.copy.isChecked() and dialog.copy.isVisibleTo(dialog):
            verbs.copy_to_team(frame.session, dialog.address)
        else:
            frame.session.open(dialog.address)


def last_server(recent: Sequence[str]) -> Server:
    """Return the server that was open last, or an empty form."""
    return next((server_of(place) for place in recent if is_server(place)), Server())


def is_server(location: str) -> bool:
    """Whether a location is a database's address rather than a file."""
    return location.startswith("postgresql")
