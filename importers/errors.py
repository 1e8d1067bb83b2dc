"""Why a file cannot be read, and what the officer can do about it."""

from __future__ import annotations

from graph.errors import UserError
from graph.language import QT_TRANSLATE_NOOP


class ImportFileError(UserError):
    """A file that gives no table; the rest of a folder is still read."""

    code = "IMP-FILE"
    message = QT_TRANSLATE_NOOP("errors", "Berkas {file} tidak dapat dibaca: {reason}.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Buka di Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu impor lagi."
    )


class FileMissingError(ImportFileError):
    """No file under this name, or it may not be read."""

    code = "IMP-MISSING"
    message = QT_TRANSLATE_NOOP("errors", "Berkas {file} tidak ditemukan atau tidak boleh dibaca.")
    remedy = QT_TRANSLATE_NOOP("errors", "Periksa nama, tempat, dan izin berkas itu.")


class EmptyFileError(ImportFileError):
    """Nothing in it."""

    code = "IMP-EMPTY"
    message = QT_TRANSLATE_NOOP("errors", "Berkas {file} kosong.")
    remedy = QT_TRANSLATE_NOOP("errors", "Minta berkas yang berisi dari OPD pengirim.")


class PasswordError(ImportFileError):
    """Encrypted."""

    code = "IMP-PASSWORD"
    message = QT_TRANSLATE_NOOP("errors", "Berkas {file} dilindungi kata sandi.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Buka dengan kata sandinya, simpan tanpa kata sandi, lalu impor lagi."
    )


class TooLargeError(ImportFileError):
    """More than a list of applications can be; reading it would only exhaust the machine."""

    code = "IMP-LARGE"
    message = QT_TRANSLATE_NOOP("errors", "Berkas {file} terlalu besar: {reason}.")
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Salin hanya tabel aplikasinya ke buku kerja baru, simpan sebagai .xlsx, lalu impor itu.",
    )


class CorruptFileError(ImportFileError):
    """Damaged, cut off, or not what its name says."""

    code = "IMP-CORRUPT"
    message = QT_TRANSLATE_NOOP("errors", "Berkas {file} rusak atau terpotong ({reason}).")
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Minta kirim ulang, atau buka dan perbaiki di Excel/LibreOffice lalu simpan sebagai .xlsx.",
    )


class UnknownFormatError(ImportFileError):
    """Nothing that holds a table."""

    code = "IMP-FORMAT"
    message = QT_TRANSLATE_NOOP("errors", "Berkas {file} bukan tabel yang dikenali.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Simpan tabelnya sebagai .xlsx, .ods, atau .csv, lalu impor itu."
    )


class NoTableError(ImportFileError):
    """The file opens, but nothing in it looks like a list with a header."""

    code = "IMP-TABLE"
    message = QT_TRANSLATE_NOOP(
        "errors", "Tidak ada tabel aplikasi dengan baris judul kolom di berkas {file}."
    )
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Beri baris judul kolom seperti “Nama Aplikasi”, “OPD”, “URL” di atas datanya."
    )
