"""The six steps of the tour: the journey from left to right."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.widgets.tour import TourStep


def tour_steps() -> tuple[TourStep, ...]:
    """Return the steps in the language in use now."""
    translate = QCoreApplication.translate
    return (
        TourStep(
            "home",
            translate("Tour", "Beranda: di mana kita berdiri"),
            translate(
                "Tour",
                "Berapa sistem sekarang dan sesudahnya, layanan yang terjamin, dan satu langkah "
                "berikutnya. Setiap angka dapat dibuka.",
            ),
        ),
        TourStep(
            "inventory",
            translate("Tour", "Inventaris: data apa adanya"),
            translate(
                "Tour",
                "Seret berkas OPD ke jendela mana pun. Setiap nilai tahu sel asalnya, dan sel "
                "kosong yang menentukan keputusan ditunjukkan dulu.",
            ),
        ),
        TourStep(
            "overlaps",
            translate("Tour", "Tumpang Tindih: sama atau beda?"),
            translate(
                "Tour",
                "Jawab dengan S, B, atau R; buktinya di kanan. Satu jawaban dapat membereskan "
                "beberapa pasangan, dan Ctrl+Z mengurungkannya.",
            ),
        ),
        TourStep(
            "decisions",
            translate("Tour", "Keputusan: nasib tiap sistem"),
            translate(
                "Tour",
                "Usulan dan alasannya sudah ada. Seret kartu untuk memutuskan lain, lalu tekan "
                "Rencanakan: keputusan Anda tidak pernah ditimpa.",
            ),
        ),
        TourStep(
            "schedule",
            translate("Tour", "Jadwal: sampai tenggat"),
            translate(
                "Tour",
                "Tugas, beban tim, dan hari libur. Klik sebuah batang untuk tahu mengapa tidak "
                "lebih awal.",
            ),
        ),
        TourStep(
            "reports",
            translate("Tour", "Laporan: siap untuk rapat"),
            translate(
                "Tour",
                "Buku kerja, konsep SK, dan ringkasan tampak sebelum ditulis. Panduan ada di F1.",
            ),
        ),
    )
