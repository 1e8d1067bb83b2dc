"""The lists of the import's last step: what each row and cell would become, and the answers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from importers.canonical import canonical_fields, field_label
from importers.result import RowFate, RowIssue, Severity
from planner.workspace.wishes import Wishes
from ui import format as written
from ui.models.columns import field_name
from ui.models.plain_table import Line
from ui.summaries import ImportSummary, ShownCell, ShownChange, ShownRow, place_of

GROUNDS = {Severity.ERROR: "bad_ground", Severity.WARNING: "warn_ground", Severity.NOTE: ""}


class Kind(StrEnum):
    """The lists, those that ask for an answer first."""

    UNCLEAR = "unclear"
    CONFLICT = "conflict"
    SPLIT = "split"
    CHANGED = "changed"
    NEW = "new"
    VANISHED = "vanished"
    ISSUES = "issues"
    ACCOUNTS = "accounts"


ALWAYS = frozenset({Kind.CHANGED, Kind.NEW, Kind.ISSUES, Kind.ACCOUNTS})
"""Lists that are worth a tab even when they are empty."""


@dataclass(frozen=True, slots=True)
class Listing:
    """One list: heads, lines with the keys of their answers, and what may be answered."""

    heads: tuple[str, ...]
    lines: tuple[Line, ...]
    keys: tuple[str, ...] = ()
    note: str = ""
    choices: tuple[str, str] | None = None
    """What holds unless the officer says otherwise, and the other answer."""


def title(kind: Kind, summary: ImportSummary) -> str:
    """Return the words of a tab with its count."""
    translate = QCoreApplication.translate
    words = {
        Kind.UNCLEAR: translate("ImportLines", "Belum jelas"),
        Kind.CONFLICT: translate("ImportLines", "Bertentangan"),
        Kind.SPLIT: translate("ImportLines", "Beberapa dalam satu sel"),
        Kind.CHANGED: translate("ImportLines", "Sel berubah"),
        Kind.NEW: translate("ImportLines", "Baru"),
        Kind.VANISHED: translate("ImportLines", "Hilang"),
        Kind.ISSUES: translate("ImportLines", "Masalah dan catatan"),
        Kind.ACCOUNTS: translate("ImportLines", "Asal baris"),
    }
    return f"{words[kind]} {written.number(count(kind, summary))}"


def count(kind: Kind, summary: ImportSummary) -> int:
    """Return how many there are, also of those not listed."""
    return {
        Kind.UNCLEAR: max(summary.count(RowFate.UNCLEAR), len(summary.unclear)),
        Kind.CONFLICT: len(summary.conflicts),
        Kind.SPLIT: len(summary.splits),
        Kind.CHANGED: summary.change_count,
        Kind.NEW: summary.count(RowFate.NEW),
        Kind.VANISHED: summary.count(RowFate.VANISHED),
        Kind.ISSUES: summary.issue_count,
        Kind.ACCOUNTS: summary.rows_read,
    }[kind]


def listing(kind: Kind, summary: ImportSummary, wishes: Wishes) -> Listing:
    """Return one list as it stands under the answers given so far."""
    return _LISTS[kind](summary, wishes)


def answered(
    wishes: Wishes, kind: Kind, keys: Collection[str], summary: ImportSummary, *, other: bool
) -> Wishes:
    """Return the wishes with these rows or cells answered; ``other``: not the safe default."""
    if kind is Kind.UNCLEAR:
        resembled = {row.key: row.other for row in summary.unclear}
        given = {key: resembled[key] if other else "" for key in keys}
        return replace(wishes, answers={**wishes.answers, **given})
    name = {Kind.CONFLICT: "theirs", Kind.SPLIT: "splits", Kind.CHANGED: "kept"}[kind]
    left = [key for key in getattr(wishes, name) if key not in keys]
    chosen = tuple(dict.fromkeys((*left, *keys) if other else left))
    if kind is Kind.CONFLICT:
        return replace(wishes, theirs=chosen)
    if kind is Kind.SPLIT:
        return replace(wishes, splits=chosen)
    return replace(wishes, kept=chosen)


def compared(cells: Sequence[ShownCell]) -> list[Line]:
    """Return two records field by field; what the file says otherwise stands on a ground."""
    return [
        Line(
            (field_name(cell.field), cell.here or "–", cell.there or "–"),
            ground="warn_ground" if cell.here and cell.there not in {"", cell.here} else "",
            marked=2,
        )
        for cell in cells
    ]


def _unclear(summary: ImportSummary, wishes: Wishes) -> Listing:
    translate = QCoreApplication.translate
    words = {
        None: translate("ImportLines", "belum dijawab; menjadi baru"),
        True: translate("ImportLines", "sama"),
        False: translate("ImportLines", "aplikasi baru"),
    }
    lines = []
    for row in summary.unclear:
        answer = wishes.answers.get(row.key)
        said = None if answer is None else bool(answer)
        cells = (row.name, row.unit, row.other_name, row.place, words[said])
        lines.append(Line(cells, ground="warn_ground" if said is None else "", marked=4))
    return Listing(
        (
            translate("ImportLines", "Di berkas"),
            translate("ImportLines", "OPD"),
            translate("ImportLines", "Mirip di inventaris"),
            translate("ImportLines", "Tempat"),
            translate("ImportLines", "Jawaban"),
        ),
        tuple(lines),
        tuple(row.key for row in summary.unclear),
        translate("ImportLines", "Apakah baris ini aplikasi yang sudah ada di inventaris?"),
        (
            translate("ImportLines", "Aplikasi baru"),
            translate("ImportLines", "Sama dengan yang mirip"),
        ),
    )


def _conflicts(summary: ImportSummary, wishes: Wishes) -> Listing:
    translate = QCoreApplication.translate
    heads = (
        translate("ImportLines", "Aplikasi"),
        translate("ImportLines", "Bidang"),
        translate("ImportLines", "Di inventaris"),
        translate("ImportLines", "Di berkas yang kembali"),
        translate("ImportLines", "Yang berlaku"),
    )
    here = translate("ImportLines", "punya kita")
    there = translate("ImportLines", "dari berkas")
    return Listing(
        heads,
        tuple(
            Line((one.name, one.field, one.before or "–", one.after or "–",
                  there if one.key in wishes.theirs else here))
            for one in summary.conflicts
        ),
        tuple(one.key for one in summary.conflicts),
        translate(
            "ImportLines",
            "Diubah di kedua sisi sejak berkasnya dikirim; punya kita tetap bila tidak dijawab.",
        ),
        (
            translate("ImportLines", "Tetap punya kita"),
            translate("ImportLines", "Ambil dari berkas"),
        ),
    )  # fmt: skip


def _splits(summary: ImportSummary, wishes: Wishes) -> Listing:
    translate = QCoreApplication.translate
    whole = translate("ImportLines", "tetap satu aplikasi")
    apart = translate("ImportLines", "dipecah menjadi {n}")
    return Listing(
        (
            translate("ImportLines", "Isi sel"),
            translate("ImportLines", "Aplikasi di dalamnya"),
            translate("ImportLines", "Tempat"),
            translate("ImportLines", "Jawaban"),
        ),
        tuple(
            Line((one.cell, " | ".join(one.parts), one.place,
                  apart.format(n=len(one.parts)) if one.key in wishes.splits else whole))
            for one in summary.splits
        ),
        tuple(one.key for one in summary.splits),
        translate("ImportLines", "Satu sel nama tampaknya menyebut beberapa aplikasi."),
        (translate("ImportLines", "Biarkan satu"), translate("ImportLines", "Pecah")),
    )  # fmt: skip


def _changed(summary: ImportSummary, wishes: Wishes) -> Listing:
    translate = QCoreApplication.translate
    return Listing(
        (
            translate("ImportLines", "Aplikasi"),
            translate("ImportLines", "Bidang"),
            translate("ImportLines", "Sekarang"),
            translate("ImportLines", "Menjadi"),
            translate("ImportLines", "Jawaban"),
        ),
        tuple(_change(one, wishes) for one in summary.changes),
        tuple(one.key for one in summary.changes),
        translate("ImportLines", "Sel kosong di berkas tidak pernah menghapus isi yang ada."),
        (translate("ImportLines", "Ubah"), translate("ImportLines", "Biarkan yang sekarang")),
    )


def _change(one: ShownChange, wishes: Wishes) -> Line:
    translate = QCoreApplication.translate
    kept = one.key in wishes.kept
    said = translate("ImportLines", "tetap") if kept else translate("ImportLines", "diubah")
    return Line((one.name, any_field(one.field), one.before or "–", one.after or "–", said))


def _added(summary: ImportSummary, _wishes: Wishes) -> Listing:
    note = QCoreApplication.translate(
        "ImportLines", "{n} aplikasi tertulis di beberapa baris dan menjadi satu rekaman."
    )
    joined = note.format(n=written.number(summary.joined)) if summary.joined else ""
    return replace(_rows(summary.added), note=joined)


def _vanished(summary: ImportSummary, _wishes: Wishes) -> Listing:
    note = QCoreApplication.translate(
        "ImportLines", "Tidak ada lagi di berkas asalnya: ditandai, tidak dihapus."
    )
    return replace(_rows(summary.vanished), note=note)


def _rows(rows: Sequence[ShownRow]) -> Listing:
    translate = QCoreApplication.translate
    heads = (
        translate("ImportLines", "Aplikasi"),
        translate("ImportLines", "OPD"),
        translate("ImportLines", "Tempat"),
    )
    return Listing(heads, tuple(Line((row.name, row.unit, row.place)) for row in rows))


def _issues(summary: ImportSummary, _wishes: Wishes) -> Listing:
    translate = QCoreApplication.translate
    heads = (
        translate("ImportLines", "Tingkat"),
        translate("ImportLines", "Tempat"),
        translate("ImportLines", "Nilai"),
        translate("ImportLines", "Masalah"),
        translate("ImportLines", "Cara memperbaiki"),
    )
    note = ""
    if summary.issue_count > len(summary.issues):
        template = translate("ImportLines", "{n} yang terberat ditampilkan dari {all}.")
        note = template.format(
            n=written.number(len(summary.issues)), all=written.number(summary.issue_count)
        )
    return Listing(heads, tuple(map(issue_line, summary.issues)), note=note)


def issue_line(one: RowIssue) -> Line:
    """Return an issue: where, what stands there, what is wrong, what helps."""
    place = place_of(one.file, one.sheet, one.row, field_label(one.column) if one.column else "")
    translate = QCoreApplication.translate
    gravity = {
        Severity.ERROR: translate("ImportLines", "galat"),
        Severity.WARNING: translate("ImportLines", "peringatan"),
        Severity.NOTE: translate("ImportLines", "catatan"),
    }[one.severity]
    cells = (gravity, place, one.value, one.text, one.remedy)
    return Line(cells, ground=GROUNDS[one.severity], marked=0)


def _accounts(summary: ImportSummary, _wishes: Wishes) -> Listing:
    translate = QCoreApplication.translate
    heads = (
        translate("ImportLines", "Berkas"),
        translate("ImportLines", "Lembar"),
        translate("ImportLines", "Dibaca"),
        translate("ImportLines", "Diambil"),
        translate("ImportLines", "Disisihkan"),
        translate("ImportLines", "Alasan"),
    )
    lines = [
        Line((one.file, one.sheet, written.number(one.read), written.number(one.taken),
              written.number(one.set_aside), " ".join(one.why)),
             ground="warn_ground" if one.set_aside else "", marked=4)
        for one in summary.accounts
    ]  # fmt: skip
    note = translate(
        "ImportLines", "Setiap baris sumber diambil atau disisihkan; tidak ada yang lain."
    )
    return Listing(heads, tuple(lines), note=note)


def any_field(name: str) -> str:
    """Return a field of an application, of the importers or of nobody, as people call it."""
    known = field_name(name)
    return field_label(name) if known == name and name in canonical_fields() else known


_LISTS: Mapping[Kind, Callable[[ImportSummary, Wishes], Listing]] = {
    Kind.UNCLEAR: _unclear,
    Kind.CONFLICT: _conflicts,
    Kind.SPLIT: _splits,
    Kind.CHANGED: _changed,
    Kind.NEW: _added,
    Kind.VANISHED: _vanished,
    Kind.ISSUES: _issues,
    Kind.ACCOUNTS: _accounts,
}
