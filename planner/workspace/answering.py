"""What the officer answered about unclear rows and single cells, done to the comparison."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from graph.model import Application, ApplicationId
from graph.portfolio import FieldChange, Portfolio
from importers.merging import fill_in
from importers.reconcile import Reconciliation
from importers.result import ImportResult, RowFate
from planner.workspace.wishes import Wishes, cell_key, row_key


def answered(result: ImportResult, wishes: Wishes, known: Portfolio) -> ImportResult:
    """Give rows that the officer recognised the id of the application that they are."""
    same = {
        key: ApplicationId(identity)
        for key, identity in wishes.answers.items()
        if identity in known.applications
    }
    if not same:
        return result
    rows = [_named(app, same) for app in result.applications]
    return replace(result, applications=tuple(_one_per_file(rows)))


def as_answered(found: Reconciliation, wishes: Wishes, known: Portfolio) -> Reconciliation:
    """Take rows that the officer called new as new, and leave the cells that shall stay."""
    new = {
        identity
        for identity, _ in found.unclear
        if wishes.answers.get(_key(found.merged.applications[identity])) == ""
    }
    if new:
        found = replace(
            found,
            fates=tuple(
                (RowFate.NEW if identity in new else fate, identity)
                for fate, identity in found.fates
            ),
            unclear=tuple(pair for pair in found.unclear if pair[0] not in new),
        )
    kept = [part for part in found.changes if cell_key(part.application, part.field) in wishes.kept]
    return _with_kept(found, kept, known) if kept else found


def _key(app: Application) -> str:
    return row_key(app.origins[0]) if app.origins else ""


def _named(app: Application, same: Mapping[str, ApplicationId]) -> Application:
    identity = same.get(_key(app))
    return app if identity is None else replace(app, id=identity)


def _one_per_file(rows: Sequence[Application]) -> list[Application]:
    """Join rows of one file that are the same application now: ids are unique in a file."""
    joined: dict[tuple[str, ApplicationId], Application] = {}
    for row in rows:
        place = (row.origins[0].file if row.origins else "", row.id)
        joined[place] = fill_in(joined[place], row) if place in joined else row
    return list(joined.values())


def _with_kept(
    found: Reconciliation, kept: Sequence[FieldChange], known: Portfolio
) -> Reconciliation:
    applications = dict(found.merged.applications)
    for part in kept:
        before = known.applications[part.application]
        value = getattr(before, part.field)
        applications[part.application] = replace(
            applications[part.application], **{part.field: value}
        )
    changes = tuple(part for part in found.changes if part not in kept)
    changed = {part.application for part in changes}
    spared = {part.application for part in kept} - changed
    return replace(
        found,
        changes=changes,
        fates=tuple(
            (RowFate.SAME if fate is RowFate.CHANGED and identity in spared else fate, identity)
            for fate, identity in found.fates
        ),
        merged=Portfolio.of(
            units=found.merged.units.values(),
            applications=applications.values(),
            services=found.merged.services.values(),
            interfaces=found.merged.interfaces.values(),
        ),
    )
