"""The national list as this agency keeps it: the bundled rows with dated corrections of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from graph.model import NationalApp
from graph.national import legal_words, load_national
from planner.domain.change import Change, Step
from planner.domain.national_note import NationalNote
from planner.domain.snapshot import Snapshot
from planner.domain.step_names import StepKind, step_name
from planner.workspace.document import Document
from planner.workspace.naming import find_national

LIST_DATE = date(2026, 11, 24)
"""The day on which the bundled list was made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NationalRow:
    """One national application as it stands for this agency."""

    app: NationalApp
    as_of: date
    rule: str
    """Legal base in words, with how far it has been read at its source."""
    verified: bool
    note: NationalNote | None
    users: int = 0
    """Rows of the inventory that are this application: they count as one system."""
    rivals: int = 0
    """Local applications that do its job."""


def national_rows(now: Snapshot) -> tuple[NationalRow, ...]:
    """Return the list with the corrections of this document, in the order of the list."""
    return tuple(_row(app, now.national.get(app.name)) for app in load_national())


def usual_actions() -> tuple[str, ...]:
    """Return every action that the bundled list proposes."""
    return tuple(dict.fromkeys(app.default_action for app in load_national()))


def national_row(now: Snapshot, name: str) -> NationalRow | None:
    """Return one national application by its name in the list."""
    return next((row for row in national_rows(now) if row.app.name == name), None)


def correct(  # noqa: PLR0913 - the cells of one row that a person can correct
    document: Document,
    name: str,
    *,
    legal_base: str = "",
    owner: str = "",
    default_action: str = "",
    verified: bool = False,
    note: str = "",
    on: date | None = None,
) -> Step:
    """Write a dated correction of one row; what equals the bundled row is not repeated."""
    app = next(one for one in load_national() if one.name == find_national(name))
    before = document.snapshot().national.get(app.name)
    made = NationalNote(
        name=app.name,
        as_of=on or date.today(),
        by=document.who,
        legal_base="" if legal_base == app.legal_base else legal_base,
        owner="" if owner == app.owner else owner,
        default_action="" if default_action == app.default_action else default_action,
        verified=verified,
        note=note,
    )
    title = step_name(StepKind.NATIONAL, name=app.name)
    return document.apply(title, [Change.between(before, made)])


def _row(app: NationalApp, note: NationalNote | None) -> NationalRow:
    if note is None:
        return NationalRow(
            app=app, as_of=LIST_DATE, rule=legal_words(app), verified=False, note=None
        )
    corrected = replace(
        app,
        legal_base=note.legal_base or app.legal_base,
        owner=note.owner or app.owner,
        default_action=note.default_action or app.default_action,
    )
    rule = corrected.legal_base if note.verified else legal_words(corrected)
    return NationalRow(
        app=corrected, as_of=note.as_of, rule=rule, verified=note.verified, note=note
    )
