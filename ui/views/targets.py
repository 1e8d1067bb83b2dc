"""Where an application may go: survivors of its group first, national ones, then all others."""

from __future__ import annotations

from graph.findings import Findings
from graph.model import ApplicationId
from planner.domain.decision import Disposition
from planner.domain.snapshot import Snapshot

CONNECT_THROUGH = "SPLP"


def default_target(
    snapshot: Snapshot, findings: Findings, application: ApplicationId, wish: Disposition
) -> str:
    """Return the target that the findings suggest; empty when there is none."""
    current = snapshot.decisions.get(application)
    if current is not None and current.disposition is wish and current.into:
        return current.into
    if wish is Disposition.MERGE:
        groups = (g for g in findings.groups if application in g.members)
        suggested = next((g.survivor for g in groups), None)
        return suggested if suggested is not None and suggested != application else ""
    matches = [m for m in findings.national if m.application == application]
    best = max(matches, key=lambda match: match.probability, default=None)
    if best is not None:
        return best.national
    return CONNECT_THROUGH if wish is Disposition.INTEROPERATE else ""


def targets_for(
    snapshot: Snapshot, findings: Findings, application: ApplicationId, wish: Disposition
) -> list[tuple[str, str]]:
    """Return (key, name) of every possible target, the likely ones first."""
    if wish is not Disposition.MERGE:
        from graph.national import load_national  # noqa: PLC0415 - reads a data file

        return [(app.name, app.name) for app in load_national()]
    hidden = {m for s in findings.systems for m in s.members if m != s.head}
    near = {m for g in findings.groups if application in g.members for m in g.members}
    apps = snapshot.portfolio.applications.values()
    found = [app for app in apps if app.id != application and app.id not in hidden]
    found.sort(key=lambda app: (app.id not in near, app.name.casefold()))
    return [(app.id, app.name) for app in found]
