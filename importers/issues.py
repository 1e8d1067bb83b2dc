"""Every kind of doubt an import can have: how grave it is, what it says, what helps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from graph.language import QT_TRANSLATE_NOOP, translate
from importers.personal import mask
from importers.result import RowIssue, Severity


@dataclass(frozen=True, slots=True)
class IssueKind:
    """Templates of one kind; braces are filled with ``value`` and ``column``."""

    severity: Severity
    text: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where a doubt is; row 0 means the whole sheet."""

    file: str
    sheet: str
    row: int = 0
    column: str = ""


_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTE
_CHECK = QT_TRANSLATE_NOOP("issues", "Betulkan selnya lalu impor lagi; aslinya disimpan.")
_NONE = QT_TRANSLATE_NOOP("issues", "Tidak perlu tindakan; periksa bila ragu.")

KINDS: Mapping[str, IssueKind] = {
    "row_without_name": IssueKind(
        _E,
        QT_TRANSLATE_NOOP("issues", "Baris tanpa nama aplikasi dan tanpa URL disisihkan."),
        QT_TRANSLATE_NOOP("issues", "Isi nama atau URL-nya, atau hapus barisnya."),
    ),
    "no_name_column": IssueKind(
        _E,
        QT_TRANSLATE_NOOP("issues", "Tidak ada kolom nama atau URL; semua baris disisihkan."),
        QT_TRANSLATE_NOOP("issues", "Tunjukkan sendiri kolom mana yang berisi nama aplikasi."),
    ),
    "no_header": IssueKind(
        _W,
        QT_TRANSLATE_NOOP("issues", "Tidak ada baris judul kolom; kolom dikenali dari isinya."),
        QT_TRANSLATE_NOOP("issues", "Periksa pemetaan kolomnya, atau beri baris judul kolom."),
    ),
    "not_inventory": IssueKind(
        _E,
        QT_TRANSLATE_NOOP(
            "issues", "Lembar “{value}” tampaknya bukan daftar aplikasi; tidak ada yang diambil."
        ),
        QT_TRANSLATE_NOOP(
            "issues",
            "Bila memang daftar aplikasi, tunjukkan kolom namanya; bila bukan, lewati berkas ini.",
        ),
    ),
    "files_left_out": IssueKind(
        _N,
        QT_TRANSLATE_NOOP("issues", "Bukan berkas tabel, dilewati: {value}."),
        QT_TRANSLATE_NOOP("issues", "Pilih berkasnya sendiri bila di sanalah daftar aplikasinya."),
    ),
    "not_a_number": IssueKind(
        _W, QT_TRANSLATE_NOOP("issues", "“{value}” bukan bilangan bulat."), _CHECK
    ),
    "not_money": IssueKind(
        _W,
        QT_TRANSLATE_NOOP("issues", "“{value}” bukan satu jumlah rupiah."),
        QT_TRANSLATE_NOOP("issues", "Tulis satu jumlah, misalnya 1.250.000.000 atau 1,25 miliar."),
    ),
    "not_a_year": IssueKind(
        _W, QT_TRANSLATE_NOOP("issues", "Tidak ada tahun yang masuk akal di “{value}”."), _CHECK
    ),
    "year_range": IssueKind(
        _N, QT_TRANSLATE_NOOP("issues", "Beberapa tahun di “{value}”; satu yang dipakai."), _NONE
    ),
    "year_from_date": IssueKind(
        _N,
        QT_TRANSLATE_NOOP("issues", "Tahun tersimpan sebagai tanggal “{value}”; sudah dipulihkan."),
        _NONE,
    ),
    "not_a_date": IssueKind(
        _W, QT_TRANSLATE_NOOP("issues", "“{value}” bukan tanggal yang ada."), _CHECK
    ),
    "ambiguous_date": IssueKind(
        _W,
        QT_TRANSLATE_NOOP("issues", "“{value}”: hari dulu atau bulan dulu tidak dapat dipastikan."),
        QT_TRANSLATE_NOOP(
            "issues", "Tentukan sekali untuk berkas ini: hari/bulan atau bulan/hari."
        ),
    ),
    "not_yes_no": IssueKind(
        _W,
        QT_TRANSLATE_NOOP("issues", "“{value}” bukan ya atau tidak."),
        QT_TRANSLATE_NOOP("issues", "Tulis Ya atau Tidak; aslinya disimpan."),
    ),
    "bad_url": IssueKind(
        _W,
        QT_TRANSLATE_NOOP("issues", "“{value}” bukan alamat URL."),
        QT_TRANSLATE_NOOP("issues", "Tulis alamatnya, misalnya simpeg.contohkab.go.id."),
    ),
    "unknown_value": IssueKind(
        _W,
        QT_TRANSLATE_NOOP("issues", "“{value}” bukan salah satu nilai yang dikenal."),
        QT_TRANSLATE_NOOP("issues", "Pilih nilai yang dikenal; aslinya disimpan."),
    ),
    "mojibake": IssueKind(
        _N, QT_TRANSLATE_NOOP("issues", "Huruf rusak diperbaiki: “{value}”."), _NONE
    ),
    "digits_lost": IssueKind(
        _W,
        QT_TRANSLATE_NOOP("issues", "Angka panjang “{value}” sudah dibulatkan oleh Excel."),
        QT_TRANSLATE_NOOP("issues", "Format kolomnya sebagai Teks, ketik ulang angkanya."),
    ),
    "several_applications": IssueKind(
        _W,
        QT_TRANSLATE_NOOP("issues", "Mungkin beberapa aplikasi dalam satu sel: “{value}”."),
        QT_TRANSLATE_NOOP("issues", "Pecah menjadi satu baris per aplikasi bila memang terpisah."),
    ),
    "name_built": IssueKind(
        _N,
        QT_TRANSLATE_NOOP("issues", "Tidak ada nama; dibentuk dari URL dan keterangan: “{value}”."),
        QT_TRANSLATE_NOOP("issues", "Ganti dengan nama resminya bila ada."),
    ),
    "section_row": IssueKind(
        _N, QT_TRANSLATE_NOOP("issues", "Baris “{value}” menjadi OPD baris di bawahnya."), _NONE
    ),
    "office_filled_down": IssueKind(
        _N,
        QT_TRANSLATE_NOOP("issues", "{value} sel OPD yang kosong mengikuti OPD di atasnya."),
        QT_TRANSLATE_NOOP("issues", "Isi OPD di setiap baris bila ada yang keliru."),
    ),
    "subtotal_row": IssueKind(
        _N, QT_TRANSLATE_NOOP("issues", "Baris jumlah “{value}” dilewati."), _NONE
    ),
    "footer_row": IssueKind(
        _N, QT_TRANSLATE_NOOP("issues", "Baris kaki “{value}” dilewati."), _NONE
    ),
    "numbering_row": IssueKind(
        _N, QT_TRANSLATE_NOOP("issues", "Baris nomor kolom di bawah judul dilewati."), _NONE
    ),
    "repeated_header": IssueKind(
        _N, QT_TRANSLATE_NOOP("issues", "Judul kolom yang berulang dilewati."), _NONE
    ),
    "ragged_row": IssueKind(
        _W,
        QT_TRANSLATE_NOOP("issues", "Jumlah sel berbeda dari judul kolom: {value}."),
        QT_TRANSLATE_NOOP("issues", "Periksa pemisah di baris itu; apit teks dengan tanda kutip."),
    ),
    "row_repaired": IssueKind(
        _W,
        QT_TRANSLATE_NOOP("issues", "Sel yang tergeser dikembalikan ke kolomnya: {value}."),
        QT_TRANSLATE_NOOP("issues", "Bandingkan baris ini dengan berkas asli."),
    ),
    "unbalanced_quote": IssueKind(
        _W,
        QT_TRANSLATE_NOOP("issues", "Tanda kutip yang tidak ditutup; kutip diabaikan."),
        QT_TRANSLATE_NOOP("issues", "Periksa tanda kutip di berkas asli."),
    ),
    "encoding_guessed": IssueKind(
        _N, QT_TRANSLATE_NOOP("issues", "Bukan UTF-8; dibaca sebagai {value}."), _NONE
    ),
    "error_cells": IssueKind(
        _W,
        QT_TRANSLATE_NOOP("issues", "{value} sel berisi galat rumus (#N/A, #REF!); dibaca kosong."),
        QT_TRANSLATE_NOOP("issues", "Betulkan rumusnya atau ganti dengan nilainya."),
    ),
    "uncalculated": IssueKind(
        _W,
        QT_TRANSLATE_NOOP("issues", "{value} sel berisi rumus tanpa hasil; dibaca kosong."),
        QT_TRANSLATE_NOOP("issues", "Buka di Excel atau LibreOffice, simpan, lalu impor lagi."),
    ),
    "hidden_rows": IssueKind(
        _N,
        QT_TRANSLATE_NOOP("issues", "{value} baris tersembunyi ikut dibaca."),
        QT_TRANSLATE_NOOP("issues", "Hapus baris itu dari berkas bila memang tidak berlaku."),
    ),
    "hidden_sheet": IssueKind(
        _N,
        QT_TRANSLATE_NOOP("issues", "Lembar tersembunyi “{value}” tidak diambil."),
        QT_TRANSLATE_NOOP("issues", "Tampilkan lembar itu atau pilih sendiri bila diperlukan."),
    ),
    "other_sheet": IssueKind(
        _N,
        QT_TRANSLATE_NOOP("issues", "Lembar “{value}” juga berisi tabel, tidak diambil."),
        QT_TRANSLATE_NOOP("issues", "Pilih lembar itu bila di sanalah daftar aplikasinya."),
    ),
    "other_table": IssueKind(
        _N,
        QT_TRANSLATE_NOOP("issues", "Tabel lain mulai di sini dan tidak diambil: “{value}”."),
        QT_TRANSLATE_NOOP("issues", "Pindahkan ke lembar sendiri bila isinya aplikasi."),
    ),
    "personal_data": IssueKind(
        _N,
        QT_TRANSLATE_NOOP("issues", "Kolom “{value}” berisi data pribadi dan ditandai."),
        QT_TRANSLATE_NOOP("issues", "Tidak ikut diekspor kecuali diminta (UU 27/2022)."),
    ),
    "personal_text": IssueKind(
        _N,
        QT_TRANSLATE_NOOP("issues", "Teks bebas memuat data pribadi: {value}."),
        QT_TRANSLATE_NOOP("issues", "Disamarkan dalam ekspor kecuali diminta (UU 27/2022)."),
    ),
    "files_disagree": IssueKind(
        _N,
        QT_TRANSLATE_NOOP("issues", "Dua berkas berbeda tentang satu aplikasi. {value}."),
        QT_TRANSLATE_NOOP(
            "issues", "Yang pertama disebut dipakai, yang lain disimpan di kolom “(berkas lain)”."
        ),
    ),
    "duplicate_row": IssueKind(
        _N,
        QT_TRANSLATE_NOOP("issues", "Nama, OPD, dan alamatnya sama dengan baris {value}."),
        QT_TRANSLATE_NOOP("issues", "Hapus salah satu bila memang satu aplikasi."),
    ),
}


def issue(kind: str, place: Place, value: str = "") -> RowIssue:
    """Return the issue of this kind, worded in the language in use now, personal data masked."""
    template, value = KINDS[kind], mask(value)
    shown = value if len(value) <= 120 else f"{value[:119]}…"
    return RowIssue(
        file=place.file,
        sheet=place.sheet,
        row=place.row,
        column=place.column,
        kind=kind,
        severity=template.severity,
        text=translate("issues", template.text).format(value=shown, column=place.column),
        remedy=translate("issues", template.remedy),
        value=value[:500],
    )


def left_out(folder: Path, files: Sequence[Path]) -> RowIssue:
    """Return the note that names what a folder holds besides tables."""
    return issue("files_left_out", Place(folder.name, ""), ", ".join(file.name for file in files))


def refusal(kind: str, place: Place, text: str, remedy: str) -> RowIssue:
    """Return the issue for a file that gave nothing, in the words of its error."""
    return RowIssue(
        file=place.file, sheet=place.sheet, row=0, column="", kind=kind,
        severity=Severity.ERROR, text=text, remedy=remedy,
    )  # fmt: skip
