"""What every sheet and picture says about itself."""

from __future__ import annotations

from dataclasses import dataclass

from graph.language import translate
from planner.domain.figures import day_in_words
from planner.export.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The line under every title."""

    subtitle: str
    """Agency, document, revision and day."""
    fictional: str
    """Warning that the data is made up, or empty."""


def frame_of(report: Report) -> Frame:
    """Return what every sheet says about itself: agency, document, revision, day."""
    project = report.snapshot.project
    known = (
        project.agency if project else "",
        report.document,
        translate("export", "revisi {n}").format(n=report.snapshot.revision),
        day_in_words(report.made_on),
    )
    fictional = bool(project and project.fictional)
    return Frame(
        subtitle=" · ".join(text for text in known if text),
        fictional=translate("export", "Data fiktif: contoh, bukan daerah nyata.")
        if fictional
        else "",
    )
