from __future__ import annotations

from graph.completeness import completeness, missing_cells
from graph.findings import Findings, Group, Overlap, OverlapKind
from graph.model import Application, ApplicationId, UsageStatus
from graph.portfolio import Portfolio

A, B, C = (ApplicationId(name) for name in "abc")


def portfolio(**cells):
    return Portfolio.of(applications=[Application(id=app, name=app, **cells) for app in (A, B, C)])


def test_that_a_cell_of_a_doubtful_pair_is_worth_more_than_one_of_a_sure_pair():
    findings = Findings(
        overlaps=(
            Overlap(A, B, OverlapKind.FUNCTION, 0.5, ()),
            Overlap(A, C, OverlapKind.FUNCTION, 0.99, ()),
        )
    )
    worth = {
        (cell.application, cell.field): cell.worth for cell in missing_cells(portfolio(), findings)
    }
    assert worth[B, "function"] > worth[C, "function"] > 0


def test_that_a_group_asks_for_what_ranks_its_members():
    findings = Findings(groups=(Group((A, B), A, "surat", ()),))
    first = missing_cells(portfolio(), findings)[0]
    assert first.field == "status"
    assert first.application in {A, B}
    assert "2" in first.why


def test_that_filled_cells_and_locked_applications_are_not_asked_for():
    findings = Findings(locked=((A, "pusat"),))
    cells = missing_cells(portfolio(status=UsageStatus.ACTIVE), findings)
    assert all(cell.field != "status" and cell.application != A for cell in cells)


def test_that_completeness_grows_with_each_filled_cell():
    bare = Application(id=A, name="a")
    assert completeness(bare) < completeness(Application(id=A, name="a", function="Surat")) < 1
