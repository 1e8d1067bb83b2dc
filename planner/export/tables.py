"""All tables of a report: the one source of every file that leaves the tool."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from planner.export.coverage import coverage_table
from planner.export.decisions import decision_table
from planner.export.indicators import indicator_table
from planner.export.inventory import inventory_table
from planner.export.issues import issue_table
from planner.export.journal import history_table
from planner.export.moratorium import moratorium_table
from planner.export.overlaps import group_table, national_table, pair_table
from planner.export.portal import portal_table
from planner.export.report import Report
from planner.export.risks import risk_table
from planner.export.schedule import calendar_table, schedule_table, workload_table
from planner.export.table import Table

TABLES: Mapping[str, Callable[[Report], Table]] = {
    "inventory": inventory_table,
    "overlaps": pair_table,
    "groups": group_table,
    "national": national_table,
    "decisions": decision_table,
    "schedule": schedule_table,
    "workload": workload_table,
    "coverage": coverage_table,
    "portal": portal_table,
    "moratorium": moratorium_table,
    "risks": risk_table,
    "indicators": indicator_table,
    "issues": issue_table,
    "calendar": calendar_table,
    "history": history_table,
}
"""Name to table, in the order of the sheets. A new sheet is one line here."""
