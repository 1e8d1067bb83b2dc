"""What can be written, in the words of the reports page."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """One kind of file; ``export_kind`` chooses among several with the same suffix."""

    name: str
    file: str
    kind: str
    icon: str
    holds: str
    export_kind: str | None = None
    folio_kind: str | None = None
    """The same on F4 paper, where a paper can be chosen."""
    needs_plan: bool = False

    @property
    def is_folder(self) -> bool:
        """Whether several files go into a folder."""
        return not self.file

    @property
    def suffix(self) -> str:
        """What kind of file it is, in letters."""
        return self.file.rsplit(".", 1)[-1] if self.file else "xlsx"


def outputs() -> tuple[Output, ...]:
    """Return what can be written, in the language in use now, the usual one first."""
    return (*_books(), *_documents(), *_tables(), *_exchange())


def _books() -> tuple[Output, ...]:
    translate = QCoreApplication.translate
    return (
        Output(
            name=translate("Reports", "Rencana lengkap"),
            file="rencana.xlsx",
            kind=translate("Reports", "Buku kerja (*.xlsx)"),
            icon="table",
            folio_kind="workbook-f4",
            holds=translate(
                "Reports",
                "Ringkasan, inventaris, tumpang tindih, keputusan, jadwal dengan bagan Gantt, "
                "layanan dan pengampunya, masalah. Dapat diimpor kembali tanpa kehilangan.",
            ),
        ),
        Output(
            name=translate("Reports", "Formulir per OPD"),
            file="",
            kind="",
            icon="envelope",
            holds=translate(
                "Reports",
                "Satu buku kerja untuk setiap OPD dengan sel yang masih kosong; setelah diisi, "
                "impor kembali.",
            ),
        ),
    )


def _documents() -> tuple[Output, ...]:
    translate = QCoreApplication.translate
    word = translate("Reports", "Dokumen Word (*.docx)")
    return (
        Output(
            name=translate("Reports", "Ringkasan eksekutif"),
            file="ringkasan.pdf",
            kind=translate("Reports", "PDF (*.pdf)"),
            icon="file-text",
            export_kind="ringkasan",
            folio_kind="ringkasan-f4",
            holds=translate(
                "Reports", "Angka utama, jadwal, kelompok, layanan, dan risiko dalam 4-8 halaman."
            ),
        ),
        Output(
            name=translate("Reports", "Konsep SK Kepala Daerah"),
            file="konsep-sk.docx",
            kind=word,
            icon="file-text",
            export_kind="sk",
            holds=translate("Reports", "Konsep keputusan, daftar keputusan, dan daftar layanan."),
        ),
        Output(
            name=translate("Reports", "Berita acara rapat"),
            file="berita-acara.docx",
            kind=word,
            icon="file-text",
            export_kind="berita-acara",
            holds=translate("Reports", "Hasil rapat, kesepakatan, dan daftar hadir."),
        ),
        Output(
            name=translate("Reports", "Notula rapat"),
            file="notula.docx",
            kind=word,
            icon="file-text",
            export_kind="notula",
            holds=translate("Reports", "Kelompok, sistem yang belum diputuskan, dan risiko."),
        ),
        *_letters(word),
    )


def _letters(word: str) -> tuple[Output, ...]:
    translate = QCoreApplication.translate
    return (
        Output(
            name=translate("Reports", "Surat rekomendasi moratorium"),
            file="rekomendasi.docx",
            kind=word,
            icon="envelope",
            export_kind="rekomendasi",
            holds=translate("Reports", "Aplikasi baru sejak moratorium dan kemiripannya."),
        ),
        Output(
            name=translate("Reports", "Surat pemberitahuan penghentian"),
            file="pemberitahuan.docx",
            kind=word,
            icon="envelope",
            export_kind="pemberitahuan",
            holds=translate("Reports", "Satu surat untuk setiap OPD yang aplikasinya dihentikan."),
        ),
        Output(
            name=translate("Reports", "Purwarupa halaman depan portal"),
            file="portal.html",
            kind=translate("Reports", "Halaman web (*.html)"),
            icon="browser",
            holds=translate("Reports", "Layanan menurut kebutuhan warga; terbuka tanpa jaringan."),
        ),
    )


def _tables() -> tuple[Output, ...]:
    translate = QCoreApplication.translate
    csv = translate("Reports", "Teks terpisah koma (*.csv)")
    return (
        Output(
            name=translate("Reports", "Tabel inventaris"),
            file="inventaris.csv",
            kind=csv,
            icon="list",
            export_kind="inventory",
            holds=translate("Reports", "Satu baris per aplikasi; teks aktif dijinakkan."),
        ),
        Output(
            name=translate("Reports", "Tabel keputusan"),
            file="keputusan.csv",
            kind=csv,
            icon="columns",
            export_kind="decisions",
            holds=translate("Reports", "Keputusan, tujuan, dan alasan setiap sistem."),
        ),
        Output(
            name=translate("Reports", "Bagan Gantt"),
            file="jadwal.svg",
            kind=translate("Reports", "Gambar (*.svg *.png)"),
            icon="chart-bar-horizontal",
            export_kind="gantt",
            holds=translate("Reports", "Jadwal sebagai gambar untuk paparan dan lampiran."),
            needs_plan=True,
        ),
        Output(
            name=translate("Reports", "Peta tumpang tindih"),
            file="peta.svg",
            kind=translate("Reports", "Gambar (*.svg *.png)"),
            icon="share-network",
            export_kind="graph",
            holds=translate("Reports", "Kelompok dan hubungannya sebagai gambar."),
        ),
    )


def _exchange() -> tuple[Output, ...]:
    translate = QCoreApplication.translate
    return (
        Output(
            name=translate("Reports", "Tonggak untuk kalender"),
            file="tonggak.ics",
            kind=translate("Reports", "Kalender (*.ics)"),
            icon="calendar",
            holds=translate("Reports", "Tonggak dan tenggat untuk kalender kantor."),
            needs_plan=True,
        ),
        Output(
            name=translate("Reports", "Jadwal untuk Microsoft Project"),
            file="jadwal.xml",
            kind=translate("Reports", "Microsoft Project (*.xml)"),
            icon="calendar",
            export_kind="msproject",
            holds=translate("Reports", "Tugas, urutan, peran, dan kalender kerja."),
            needs_plan=True,
        ),
        Output(
            name=translate("Reports", "Arsitektur aplikasi"),
            file="arsitektur.xml",
            kind=translate("Reports", "ArchiMate (*.xml)"),
            icon="tree-structure",
            export_kind="archimate",
            holds=translate(
                "Reports", "Aplikasi, layanan, OPD, dan hubungannya untuk alat arsitektur."
            ),
        ),
        Output(
            name=translate("Reports", "Graf tumpang tindih"),
            file="tumpang-tindih.graphml",
            kind=translate("Reports", "GraphML (*.graphml)"),
            icon="share-network",
            holds=translate("Reports", "Simpul dan hubungan berbobot untuk alat analisis graf."),
        ),
    )
