"""Failures of writing a file, worded for the person who named it."""

from __future__ import annotations

from graph.errors import UserError
from graph.language import QT_TRANSLATE_NOOP


class FileInUseError(UserError):
    """Another program holds the target."""

    code = "EXP-OPEN"
    message = QT_TRANSLATE_NOOP(
        "errors", "Berkas “{file}” sedang dibuka program lain atau terkunci."
    )
    remedy = QT_TRANSLATE_NOOP("errors", "Tutup berkas itu, atau simpan sebagai “{second}”.")


class FolderMissingError(UserError):
    """The folder of the target is not there."""

    code = "EXP-FOLDER"
    message = QT_TRANSLATE_NOOP("errors", "Folder “{folder}” untuk “{file}” tidak ada.")
    remedy = QT_TRANSLATE_NOOP("errors", "Buat folder itu dahulu atau pilih folder lain.")


class NotAllowedError(UserError):
    """The person may not write there."""

    code = "EXP-DENIED"
    message = QT_TRANSLATE_NOOP("errors", "“{file}” tidak boleh ditulis: akses ditolak.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pilih folder milik Anda, misalnya Dokumen.")


class DiskFullError(UserError):
    """No room is left."""

    code = "EXP-FULL"
    message = QT_TRANSLATE_NOOP("errors", "“{file}” tidak muat: ruang penyimpanan habis.")
    remedy = QT_TRANSLATE_NOOP("errors", "Kosongkan ruang atau pilih penyimpanan lain.")


class NotWrittenError(UserError):
    """Any other refusal of the operating system."""

    code = "EXP-WRITE"
    message = QT_TRANSLATE_NOOP("errors", "“{file}” gagal ditulis: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pilih nama atau folder lain.")


class UnknownFormatError(UserError):
    """The suffix of the target names no format we write."""

    code = "EXP-FORMAT"
    message = QT_TRANSLATE_NOOP("errors", "Jenis berkas “{suffix}” belum dapat diekspor.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pakai salah satu dari: {known}.")


class TemplateFaultError(UserError):
    """A template that the office has changed cannot be read."""

    code = "EXP-TEMPLATE"
    message = QT_TRANSLATE_NOOP("errors", "Templat “{file}” tidak terbaca: {why}.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Perbaiki berkas itu, atau pindahkan agar templat bawaan dipakai."
    )


class UnknownKindError(UserError):
    """The suffix is known, the kind is not."""

    code = "EXP-KIND"
    message = QT_TRANSLATE_NOOP("errors", "Jenis “{kind}” tidak ada untuk {suffix}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pilih --kind: {known}.")


class NothingPlannedError(UserError):
    """The output shows a plan, and there is none yet."""

    code = "EXP-NOPLAN"
    message = QT_TRANSLATE_NOOP("errors", "“{file}” memuat rencana, tetapi rencana belum dibuat.")
    remedy = QT_TRANSLATE_NOOP("errors", "Jalankan “Rencanakan” dahulu.")
