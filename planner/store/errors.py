"""What can go wrong with a document, worded for the person whose work is in it."""

from __future__ import annotations

from collections.abc import Iterable

from graph.errors import UserError
from graph.language import QT_TRANSLATE_NOOP
from planner.domain.change import Change
from planner.store.backup_folder import backup_home
from planner.store.merging import CellConflict


class NotADocumentError(UserError):
    """The file is something else."""

    code = "STO-TYPE"
    message = QT_TRANSLATE_NOOP("errors", "“{file}” bukan dokumen Ramping.")
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Pilih berkas berakhiran .ramping. Daftar aplikasi (xlsx, ods, csv) dibuka lewat Impor.",
    )


class DocumentMissingError(UserError):
    """There is no such file, and none may be made."""

    code = "STO-NONE"
    message = QT_TRANSLATE_NOOP("errors", "Dokumen “{file}” tidak ada.")
    remedy = QT_TRANSLATE_NOOP("errors", "Periksa nama dan foldernya; mungkin sudah dipindahkan.")


class FolderMissingError(UserError):
    """The folder of the file does not exist."""

    code = "STO-DIR"
    message = QT_TRANSLATE_NOOP("errors", "Folder “{folder}” tidak ada.")
    remedy = QT_TRANSLATE_NOOP("errors", "Buat folder itu dahulu atau pilih folder lain.")


class NoPermissionError(UserError):
    """The operating system refuses."""

    code = "STO-PERM"
    message = QT_TRANSLATE_NOOP("errors", "Tidak ada izin untuk membuka atau menulis “{file}”.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Simpan di folder milik Anda, atau minta izin kepada pengelola komputer."
    )


class NameTooLongError(UserError):
    """The operating system takes no name of this length."""

    code = "STO-NAME"
    message = QT_TRANSLATE_NOOP("errors", "Nama “{file}” atau foldernya terlalu panjang.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pakai nama yang lebih pendek.")


class DiskFullError(UserError):
    """No room left; the step was not written."""

    code = "STO-FULL"
    message = QT_TRANSLATE_NOOP("errors", "Ruang penyimpanan untuk “{file}” habis.")
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Langkah terakhir tidak disimpan; yang sebelumnya utuh. Kosongkan ruang lalu ulangi.",
    )


class StorageFailedError(UserError):
    """The disk, stick or network share failed while reading or writing."""

    code = "STO-IO"
    message = QT_TRANSLATE_NOOP("errors", "Media penyimpanan “{file}” gagal dibaca atau ditulis.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Periksa kabel, flashdisk atau jaringan, lalu buka kembali dokumennya."
    )


class DocumentGoneError(UserError):
    """The file was moved, deleted or replaced while it was open."""

    code = "STO-GONE"
    message = QT_TRANSLATE_NOOP(
        "errors", "“{file}” dipindahkan, dihapus atau diganti selagi terbuka."
    )
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Isinya masih ada di sini: simpan dengan Simpan Sebagai, lalu buka kembali."
    )


class DocumentHeldError(UserError):
    """Someone else has the document open that would be replaced."""

    code = "STO-HELD"
    message = QT_TRANSLATE_NOOP("errors", "“{file}” sedang dibuka oleh {user} di {host}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pilih nama lain, atau minta dia menutupnya dahulu.")


class DocumentBusyError(UserError):
    """Another process is writing for longer than we waited."""

    code = "STO-BUSY"
    message = QT_TRANSLATE_NOOP("errors", "“{file}” sedang ditulis oleh proses lain.")
    remedy = QT_TRANSLATE_NOOP("errors", "Tunggu sebentar, lalu ulangi.")


class ReadOnlyError(UserError):
    """A change was asked of a document that is open for reading only."""

    code = "STO-RO"
    message = QT_TRANSLATE_NOOP("errors", "“{file}” hanya dapat dibaca: {why}")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Simpan sebagai dokumen lain (Simpan Sebagai) lalu lanjutkan di sana."
    )


class DamagedDocumentError(UserError):
    """The file is ours but does not hold together."""

    code = "STO-BAD"
    message = QT_TRANSLATE_NOOP("errors", "Isi “{file}” rusak: {what}")
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Berkasnya tidak diubah. Cadangan bertanggal ada di {folder}; atau selamatkan isinya: "
        "ramping rescue {file} BARU.ramping",
    )

    def __init__(self, **context: object) -> None:
        super().__init__(folder=backup_home(), **context)


class UnsafeDocumentError(UserError):
    """The file holds what no document of ours ever holds; it may have been made to harm."""

    code = "STO-SAFE"
    message = QT_TRANSLATE_NOOP(
        "errors", "“{file}” berisi bagian asing ({what}) dan tidak dibuka demi keamanan."
    )
    remedy = QT_TRANSLATE_NOOP("errors", "Minta dokumen aslinya kembali kepada pengirim.")


class NewerDocumentError(UserError):
    """The file was written by a version whose tables this one does not know."""

    code = "STO-NEW"
    message = QT_TRANSLATE_NOOP("errors", "“{file}” dibuat dengan Ramping yang lebih baru.")
    remedy = QT_TRANSLATE_NOOP("errors", "Perbarui Ramping di komputer ini, lalu buka kembali.")


class ConflictError(UserError):
    """The same cells were altered by someone else, or by a later step."""

    code = "STO-CONFLICT"
    message = QT_TRANSLATE_NOOP(
        "errors", "{record} sudah diubah setelah itu; {count} isian bertentangan."
    )
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Tidak ada yang ditimpa. Bandingkan isinya, lalu ulangi perubahan Anda."
    )

    def __init__(
        self,
        conflicts: Iterable[CellConflict] = (),
        changes: Iterable[Change] = (),
        **context: object,
    ) -> None:
        self.conflicts = tuple(conflicts)
        """Cell by cell: base, mine and theirs."""
        self.changes = tuple(changes)
        """The whole step that was refused, to be written once the conflicts are settled."""
        super().__init__(**context)


class StillNeededError(ConflictError):
    """One old step cannot be undone alone: later ones build on it."""

    code = "STO-NEEDED"
    message = QT_TRANSLATE_NOOP("errors", "Langkah {number} tidak dapat diurungkan sendiri. {why}")
    remedy = QT_TRANSLATE_NOOP("errors", "Urungkan dahulu {steps}.")


class UnknownStepError(UserError):
    """The history has no such step on this line."""

    code = "STO-STEP"
    message = QT_TRANSLATE_NOOP("errors", "Langkah nomor {number} tidak ada di riwayat ini.")
    remedy = QT_TRANSLATE_NOOP("errors", "Lihat nomornya di Riwayat.")


class NotEmptyError(UserError):
    """A document would be copied over another one's history."""

    code = "STO-FULLDOC"
    message = QT_TRANSLATE_NOOP("errors", "“{file}” sudah berisi riwayat.")
    remedy = QT_TRANSLATE_NOOP("errors", "Salin ke dokumen atau basis data yang masih kosong.")


class RightMissingError(UserError):
    """The account's role in the team's database does not allow it."""

    code = "STO-RIGHT"
    message = QT_TRANSLATE_NOOP("errors", "Akun Anda tidak berhak melakukan ini di {server}.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Minta peran penyunting atau penyetuju kepada pengelola basis data."
    )


class AddressError(UserError):
    """What was typed is no address of a database."""

    code = "STO-URL"
    message = QT_TRANSLATE_NOOP("errors", "Ini bukan alamat basis data tim.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Tulis seperti ini: postgresql://nama@server.daerah.go.id:5432/ramping"
    )


class ServerUnreachableError(UserError):
    """The team database does not answer or does not let the person in."""

    code = "STO-SERVER"
    message = QT_TRANSLATE_NOOP("errors", "Basis data {server} tidak dapat dihubungi. {said}")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Periksa alamat, jaringan, nama pengguna dan sandinya (berkas pgpass)."
    )

    def __init__(self, **context: object) -> None:
        super().__init__(**{"said": "", **context})


class NoAnswerError(ServerUnreachableError):
    """Nothing answers at that host and port."""

    code = "STO-HOST"
    message = QT_TRANSLATE_NOOP("errors", "Tidak ada yang menjawab di {server}.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Periksa nama server, nomor port dan jaringan; mungkin servernya sedang mati."
    )


class PasswordMissingError(ServerUnreachableError):
    """The server wants a password, and there is none."""

    code = "STO-NOPASS"
    message = QT_TRANSLATE_NOOP("errors", "{server} meminta sandi.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Isi sandinya, simpan di penyimpan sandi sistem, atau tulis di berkas pgpass."
    )


class PasswordWrongError(ServerUnreachableError):
    """The server does not take the password."""

    code = "STO-PASS"
    message = QT_TRANSLATE_NOOP("errors", "{server} menolak nama pengguna atau sandi.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Ketik ulang nama pengguna dan sandinya, atau tanyakan kepada pengelola server."
    )


class NoSuchDatabaseError(ServerUnreachableError):
    """The server is there, the database is not."""

    code = "STO-DB"
    message = QT_TRANSLATE_NOOP("errors", "Server menjawab, tetapi {server} tidak ada di sana.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Periksa nama basis datanya, atau minta pengelola server membuatnya."
    )


class EncryptionError(ServerUnreachableError):
    """The connection cannot be encrypted the way it was asked."""

    code = "STO-TLS"
    message = QT_TRANSLATE_NOOP("errors", "Sambungan terenkripsi ke {server} gagal. {said}")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Periksa pilihan enkripsi dan berkas sertifikat otoritasnya."
    )
