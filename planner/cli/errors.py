"""What the command line itself can ask a person to mend."""

from __future__ import annotations

from graph.errors import UserError
from graph.language import QT_TRANSLATE_NOOP


class DocumentMissingError(UserError):
    """The command reads a document, and there is none."""

    code = "CLI-DOC"
    message = QT_TRANSLATE_NOOP("errors", "Dokumen “{document}” tidak ada.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Periksa namanya, atau buat dengan: ramping import {document} BERKAS…"
    )


class TargetMissingError(UserError):
    """The decision needs a target."""

    code = "CLI-INTO"
    message = QT_TRANSLATE_NOOP("errors", "Keputusan “{action}” perlu tujuan.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Tambahkan --into: induknya (gabung), atau aplikasi nasional (ganti, hubungkan)."
    )


class MappingFileError(UserError):
    """The mapping file cannot be used."""

    code = "CLI-MAP"
    message = QT_TRANSLATE_NOOP("errors", "Pemetaan “{file}” tidak terbaca: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", 'Tulis JSON seperti {{"Nama Sistem": "name"}}.')


class WrongWindowError(UserError):
    """The plan would end before it begins."""

    code = "CLI-WINDOW"
    message = QT_TRANSLATE_NOOP("errors", "Tenggat {deadline} tidak sesudah mulai {start}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Perbaiki --start atau --deadline.")


class NoKeyringError(UserError):
    """The system keeps no passwords."""

    code = "CLI-KEYRING"
    message = QT_TRANSLATE_NOOP("errors", "Sistem ini tidak punya penyimpan sandi.")
    remedy = QT_TRANSLATE_NOOP("errors", "Tulis sandinya di berkas pgpass, izin 0600.")
