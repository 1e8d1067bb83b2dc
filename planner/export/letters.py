"""Official documents for Word: decree, minutes, recommendation, notices of termination.

They are Indonesian in every language of the screen: that is the language they are issued in.
Nothing in them is invented: what the document does not know is a marked gap.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, time
from pathlib import Path
from typing import Any

from graph.job import JobContext
from graph.language import SOURCE_LANGUAGE, language, translate, use_language
from planner.export.atomic import replacing
from planner.export.errors import TemplateFaultError
from planner.export.frame import frame_of
from planner.export.letter_facts import letter_facts
from planner.export.letter_page import LetterPage
from planner.export.letter_tables import letter_table
from planner.export.letter_template import Gap, Template, read_template
from planner.export.report import Published, Report
from planner.export.safe import clean


def write_letter(
    path: Path, report: Report, ctx: JobContext | None = None, *, kind: str = "sk"
) -> Published:
    """Write the official document ``kind`` as .docx."""
    job = ctx or JobContext()
    with _in_indonesian():
        template = read_template(kind, path.parent)
        page = LetterPage(template, frame_of(report).subtitle)
        facts = letter_facts(report)
        units = _units(report) if template.per_unit else ("",)
        for n, unit in enumerate(units):
            job.step(n, len(units), translate("export", "Menulis dokumen"))
            page.facts = {**facts, "unit": unit or facts["unit"]}
            if n:
                page.new_page()
            _write(page, template, report, unit)
        _describe(page, template, report)
        with replacing(path) as draft:
            page.document.save(str(draft))
    return Published(file=path, bytes=path.stat().st_size)


def _write(page: LetterPage, template: Template, report: Report, unit: str) -> None:
    if fictional := frame_of(report).fictional:
        page.notice(fictional)
    page.letterhead()
    for kind, content, part in template.parts:
        try:
            if kind == "table":
                _write_table(page, report, unit, part)
            elif kind == "clause":
                page.clause(content, part["items"], part.get("numbering", ""))
            else:
                _DRAWN[kind](page, content)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise TemplateFaultError(file=template.source, why=f"{kind} ({error})") from error


def _write_table(page: LetterPage, report: Report, unit: str, part: Any) -> None:
    held = letter_table(part["table"], report, unit)
    if held.rows:
        page.table(held)
    else:
        page.text([part.get("otherwise", "Tidak ada.")])


_DRAWN: dict[str, Callable[[LetterPage, Any], None]] = {
    "centred": LetterPage.centred,
    "heading": LetterPage.heading,
    "text": LetterPage.text,
    "facts": LetterPage.lined_up,
    "signature": LetterPage.signature,
    "new_page": lambda page, wanted: page.new_page() if wanted else None,
}


def _units(report: Report) -> tuple[str, ...]:
    """Return the units that lose a system, each once; one blank when none does."""
    stopped = (one for one, choice in report.decisions.items() if choice.disposition.removes)
    names = sorted({name for one in stopped if (name := report.unit(one))})
    return tuple(names) or (Gap(""),)


def _describe(page: LetterPage, template: Template, report: Report) -> None:
    held = page.document.core_properties
    held.title, held.language = template.title, "id-ID"
    held.author = held.last_modified_by = "Ramping"
    held.subject = clean(frame_of(report).subtitle)[:255]
    held.comments = ""
    # The day of the report, not of the clock: the same report tells the same.
    held.created = held.modified = datetime.combine(report.made_on, time())


@contextmanager
def _in_indonesian() -> Iterator[None]:
    spoken = language()
    use_language(SOURCE_LANGUAGE)
    try:
        yield
    finally:
        use_language(spoken)
