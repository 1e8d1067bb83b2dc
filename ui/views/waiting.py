"""What waits for the person, and the one step that comes next; in words, free of widgets."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from planner.domain.calendar import WorkCalendar
from planner.domain.plan import Plan, switch_off_days
from ui import format as written
from ui.models.overview import (
    MINUTES_PER_DECISION,
    MINUTES_PER_PAIR,
    Overview,
)
from ui.widgets.burn_down import Course, Milestone
from ui.widgets.waiting_list import Waiting


def _minutes(number: float) -> str:
    words = QCoreApplication.translate("Waiting", "{n} menit")
    return words.format(n=written.number(max(1, round(number))))


def waiting(figures: Overview) -> list[Waiting]:
    """Return the tasks, most consequential first."""
    translate = QCoreApplication.translate
    found = []
    if figures.pairs_open:
        title = translate("Waiting", "Jawab {n} pertanyaan tumpang tindih")
        found.append(
            Waiting(
                "overlaps", "intersect", title.format(n=written.number(figures.pairs_open)),
                translate("Waiting", "sama, beda, atau ragu: S, B, R"),
                _minutes(figures.pairs_open * MINUTES_PER_PAIR),
            )
        )  # fmt: skip
    if figures.undecided:
        title = translate("Waiting", "Putuskan {n} aplikasi")
        found.append(
            Waiting(
                "decisions", "columns", title.format(n=written.number(figures.undecided)),
                translate("Waiting", "usulan dan alasannya sudah ada"),
                _minutes(figures.undecided * MINUTES_PER_DECISION),
            )
        )  # fmt: skip
    if figures.empty_cells:
        title = translate("Waiting", "Lengkapi {n} sel penentu")
        found.append(
            Waiting(
                "inventory", "table", title.format(n=written.number(figures.empty_cells)),
                translate("Waiting", "biaya, pengguna, layanan, alamat"),
            )
        )  # fmt: skip
    if figures.after is not None:
        found.append(
            Waiting(
                "reports", "file-text", translate("Waiting", "Ekspor rencana untuk rapat"),
                translate("Waiting", "buku kerja dengan jadwal dan buktinya"), _minutes(1),
            )
        )  # fmt: skip
    return found


def next_step(figures: Overview) -> Waiting:
    """Return the one step: its page or command, its sentence, and the word on its button."""
    translate = QCoreApplication.translate
    if figures.after is None:
        words = translate("Waiting", "Buat rencana dari <b>{n} sistem</b> yang ditemukan.")
        return Waiting(
            "plan", "path", words.format(n=written.number(figures.systems)),
            translate("Waiting", "Rencanakan"),
        )  # fmt: skip
    if figures.pairs_open:
        words = translate("Waiting", "Jawab <b>{n} pertanyaan</b> tumpang tindih. ± {time}")
        time = _minutes(figures.pairs_open * MINUTES_PER_PAIR)
        return Waiting(
            "overlaps", "intersect", words.format(n=written.number(figures.pairs_open), time=time),
            translate("Waiting", "Tinjau sekarang"),
        )  # fmt: skip
    if figures.undecided:
        words = translate("Waiting", "Putuskan <b>{n} aplikasi</b> yang belum diputuskan.")
        return Waiting(
            "decisions", "columns", words.format(n=written.number(figures.undecided)),
            translate("Waiting", "Buka keputusan"),
        )  # fmt: skip
    return Waiting(
        "export", "upload-simple", translate("Waiting", "Rencana siap dibagikan."),
        translate("Waiting", "Ekspor rencana"),
    )  # fmt: skip


def plan_course(plan: Plan, calendar: WorkCalendar, today: date) -> Course:
    """Return the course of a plan with its milestones."""
    gone = switch_off_days(plan)
    stones: list[Milestone] = []
    for share, words in (
        (0.0, QCoreApplication.translate("Waiting", "Konsolidasi pertama")),
        (0.5, QCoreApplication.translate("Waiting", "Separuh selesai")),
        (1.0, QCoreApplication.translate("Waiting", "Semua selesai")),
    ):
        if gone:
            day = gone[round((len(gone) - 1) * share)]
            stones = [stone for stone in stones if stone.day != day]
            stones.append(Milestone(day, words))
    start = Milestone(plan.start, QCoreApplication.translate("Waiting", "Mulai"))
    return Course(
        calendar=calendar,
        before=plan.before,
        gone=gone,
        milestones=(start, *stones),
        today=today,
    )
