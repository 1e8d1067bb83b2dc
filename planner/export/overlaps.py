"""What was found: pairs with their evidence in words, groups, and national applications."""

from __future__ import annotations

from graph.language import translate
from planner.domain.words import criterion, word
from planner.export.phrases import evidence_in_words, listed, signed, source_of
from planner.export.report import Report
from planner.export.table import Column, Kind, Table


def pair_table(report: Report) -> Table:
    """Return every scored pair, likeliest first, with the officer's word where there is one."""
    verdicts = {(said.a, said.b): said.verdict for said in report.snapshot.verdicts}
    group_of = {
        member: number
        for number, group in enumerate(report.findings.groups, 1)
        for member in group.members
    }
    pairs = sorted(report.findings.overlaps, key=lambda pair: (-pair.probability, pair.a, pair.b))
    rows = tuple(
        (
            f"{pair.a}|{pair.b}",
            pair.probability,
            word(pair.kind),
            report.name(pair.a),
            report.unit(pair.a),
            report.name(pair.b),
            report.unit(pair.b),
            group_of.get(pair.a) if group_of.get(pair.a) == group_of.get(pair.b) else None,
            evidence_in_words(pair.evidence),
            word(verdicts.get((pair.a, pair.b))),
        )
        for pair in pairs
    )
    return Table(
        name="overlaps",
        title=translate("sheets", "Tumpang Tindih"),
        note=translate(
            "export",
            "Peluang bahwa dua baris melakukan pekerjaan yang sama. "
            "Bukti bertanda + menguatkan, − melemahkan.",
        ),
        columns=(
            Column(title=translate("columns", "Kunci"), kind=Kind.KEY),
            Column(title=translate("columns", "Peluang"), kind=Kind.SHARE),
            Column(title=translate("columns", "Jenis tumpang tindih"), width=20),
            Column(title=translate("columns", "Pihak pertama")),
            Column(title=translate("columns", "OPD pertama")),
            Column(title=translate("columns", "Pihak kedua")),
            Column(title=translate("columns", "OPD kedua")),
            Column(title=translate("columns", "Kelompok"), kind=Kind.WHOLE, width=10),
            Column(title=translate("columns", "Bukti"), kind=Kind.LONG, width=52),
            Column(title=translate("columns", "Putusan"), width=11),
        ),
        rows=rows,
        frozen=2,
    )


def group_table(report: Report) -> Table:
    """Return the groups: candidates for one survivor each, with the reasons for it."""
    rows = tuple(
        (
            number,
            group.topic,
            len(group.members),
            listed(report.name(member) for member in group.members),
            report.name(group.survivor),
            report.unit(group.survivor),
            listed(
                f"{criterion(term.criterion)} ({signed(term.points, 1)})"
                for term in group.why
                if term.application == group.survivor
            ),
        )
        for number, group in enumerate(report.findings.groups, 1)
    )
    return Table(
        name="groups",
        title=translate("sheets", "Kelompok"),
        note=translate(
            "export", "Sistem yang melakukan pekerjaan sama, dan saran aplikasi induknya."
        ),
        columns=(
            Column(title=translate("columns", "Kelompok"), kind=Kind.WHOLE, width=10),
            Column(title=translate("columns", "Topik"), width=24),
            Column(title=translate("columns", "Jumlah sistem"), kind=Kind.WHOLE, width=10),
            Column(title=translate("columns", "Anggota"), kind=Kind.LONG, width=56),
            Column(title=translate("columns", "Saran induk")),
            Column(title=translate("columns", "OPD induk")),
            Column(title=translate("columns", "Alasan saran"), kind=Kind.LONG),
        ),
        rows=rows,
    )


def national_table(report: Report) -> Table:
    """Return rows that are, or rival, a national application."""
    rows = tuple(
        (
            report.name(match.application),
            report.unit(match.application),
            translate("export", "adalah") if match.is_it else translate("export", "menyaingi"),
            match.national,
            match.probability,
            match.rule,
            source_of(found) if (found := report.application(match.application)) else "",
        )
        for match in report.findings.national
    )
    return Table(
        name="national",
        title=translate("sheets", "Aplikasi Umum"),
        note=translate(
            "export", "Dasar hukum menurut daftar acuan; periksa naskah aslinya sebelum mengutip."
        ),
        columns=(
            Column(title=translate("columns", "Yang diperiksa")),
            Column(title=translate("columns", "Pemilik")),
            Column(title=translate("columns", "Hubungan"), width=12),
            Column(title=translate("columns", "Aplikasi nasional"), width=20),
            Column(title=translate("columns", "Peluang"), kind=Kind.SHARE),
            Column(title=translate("columns", "Dasar"), kind=Kind.LONG),
            Column(title=translate("columns", "Sumber"), kind=Kind.LONG, width=36),
        ),
        rows=rows,
    )
