"""What a template may call by name: figures, days and names of the document, as text."""

from __future__ import annotations

from collections import Counter

from planner.domain.decision import DecidedBy, Disposition
from planner.domain.figures import day_in_words, number
from planner.export.coverage import carriers_after
from planner.export.decisions import savings
from planner.export.frame import frame_of
from planner.export.letter_tables import letter_table
from planner.export.letter_template import Gap
from planner.export.report import Report

_HEADS = (("provinsi", "Gubernur"), ("kota", "Wali Kota"), ("kabupaten", "Bupati"))


def letter_facts(report: Report) -> dict[str, str]:
    """Return the facts by name; one that is not known is a gap for a person to fill."""
    agency = report.snapshot.project.agency if report.snapshot.project else ""
    head = head_of_region(agency)
    return {
        "agency": agency or Gap("[nama daerah]"),
        "AGENCY": agency.upper() or Gap("[NAMA DAERAH]"),
        "head": head or Gap("[Kepala Daerah]"),
        "HEAD": head.upper() or Gap("[KEPALA DAERAH]"),
        "unit": Gap("[nama perangkat daerah]"),
        "made_on": day_in_words(report.made_on),
        "frame": frame_of(report).subtitle,
        **_counted(report),
        **_planned(report),
        **_frozen(report),
    }


def head_of_region(agency: str) -> str:
    """Return what the head of this region is called; empty when the name does not tell.

    Examples
    --------
    >>> head_of_region("Pemerintah Kota Contoh"), head_of_region("Dinas Contoh")
    ('Wali Kota', '')
    """
    words = agency.casefold().split()
    return next((head for kind, head in _HEADS if kind in words), "")


def _counted(report: Report) -> dict[str, str]:
    counts = Counter(choice.disposition for choice in report.decisions.values())
    officer = sum(one.decided_by is DecidedBy.OFFICER for one in report.decisions.values())
    before, after = report.before, report.after
    after_carriers = carriers_after(report)
    known, saved = savings(report)
    facts: dict[str, float] = {
        "rows": len(report.snapshot.portfolio.applications),
        "before": before,
        "after": after,
        "fewer": before - after,
        "share": round(100 * (before - after) / before) if before else 0,
        "groups": len(report.findings.groups),
        "services": len(report.snapshot.portfolio.services),
        "covered": sum(bool(carriers) for carriers in after_carriers.values()),
        "officer": officer,
        "saved": saved,
        "cost_known": known,
    }
    dispositions = {one.value: counts[one] for one in Disposition}
    return {name: number(value) for name, value in {**facts, **dispositions}.items()}


def _planned(report: Report) -> dict[str, str]:
    project, plan = report.snapshot.project, report.snapshot.plan
    waits = Gap("[belum direncanakan]")
    return {
        "start": day_in_words(project.start) if project else Gap("[tanggal mulai]"),
        "deadline": day_in_words(project.deadline) if project else Gap("[tenggat]"),
        "finish": day_in_words(plan.finish) if plan and plan.finish else waits,
    }


def _frozen(report: Report) -> dict[str, str]:
    project = report.snapshot.project
    baseline = project.moratorium if project else None
    if baseline is None:
        day = count = digest = Gap("[belum dibekukan]")
        new = none = Gap("[bekukan daftar acuan moratorium dahulu]")
        return {
            "frozen_on": day, "frozen": count, "digest": digest,
            "newcomers": new, "no_newcomers": none,
        }  # fmt: skip
    return {
        "frozen_on": day_in_words(baseline.frozen_on),
        "frozen": number(len(baseline.applications)),
        "digest": baseline.digest,
        "newcomers": number(len(letter_table("newcomers", report).rows)),
        "no_newcomers": "Tidak ada aplikasi yang tercatat sesudah daftar acuan dibekukan.",
    }
