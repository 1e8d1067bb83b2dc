"""The portal in the document: every word of a person is one step that can be undone."""

from __future__ import annotations

from datetime import date

import pytest

from graph.model import Application, ApplicationId, Service, ServiceId, ServiceKind
from planner.domain.change import Change
from planner.domain.listing import PriorityField, Readiness
from planner.track.portal import Fault
from planner.workspace import listing, planning, publishing
from planner.workspace.portal import portal_view

ROUNDS = planning.PlanRequest(
    start=date(2027, 2, 8), deadline=date(2027, 5, 12), seconds=None, rounds=3
)
SICK, AGAIN = ServiceId("L3"), ServiceId("L4")


@pytest.fixture
def menu(document):
    """The small agency with three services for citizens, two of them the same one."""
    services = [
        Service(id=SICK, name="Antrean poliklinik", kind=ServiceKind.PUBLIC),
        Service(id=AGAIN, name="Antrean Poliklinik", kind=ServiceKind.PUBLIC),
        Service(id=ServiceId("L5"), name="Layanan Dinas Sosial", kind=ServiceKind.PUBLIC),
    ]
    apps = [
        Application(id=ApplicationId("A4"), name="Antrean RSUD", services=(SICK,)),
        Application(id=ApplicationId("A5"), name="Antrean Poli", services=(AGAIN, SICK)),
    ]
    document.apply("Layanan", [Change.between(None, one) for one in (*services, *apps)])
    return document


def entries(document):
    return {entry.id: entry for need in portal_view(document).needs for entry in need.services}


def test_that_faults_of_the_menu_are_found(menu):
    view = portal_view(menu)
    found = {(one.fault, one.service) for one in view.faults}
    assert (Fault.DOUBLE, SICK) in found
    assert (Fault.AGENCY_NAME, "L5") in found
    assert (Fault.UNCARRIED, "L5") in found
    assert [[entry.id for entry in group] for group in view.double] == [[SICK, AGAIN]]
    assert [entry.id for entry in view.uncovered] == ["L5"]
    assert not view.complaint


def test_that_services_inside_the_administration_are_kept_out(menu):
    view = portal_view(menu)
    inside = {entry.id for need in view.internal for entry in need.services}
    assert inside == {"L1", "L2"}
    listing.mark_services(menu, [ServiceId("L1")], Readiness.REGIONAL_PORTAL, True)
    assert Fault.INTERNAL_SHOWN in {one.fault for one in portal_view(menu).faults}


def test_that_a_classification_is_one_step_and_undone_as_one(menu):
    step = listing.classify(menu, [SICK, AGAIN], "LE16")
    assert step.size == 2
    assert {entries(menu)[one].suggested for one in (SICK, AGAIN)} == {False}
    menu.undo()
    assert {entries(menu)[one].suggested for one in (SICK, AGAIN)} == {True}
    with pytest.raises(listing.UnknownNeedError):
        listing.classify(menu, [SICK], "LE99")


def test_that_another_title_mends_the_name_of_an_office(menu):
    listing.entitle(menu, ServiceId("L5"), "Bantuan untuk warga")
    assert entries(menu)["L5"].title == "Bantuan untuk warga"
    assert Fault.AGENCY_NAME not in entries(menu)["L5"].faults


def test_that_two_entries_of_one_service_become_one_with_both_carriers(menu):
    listing.one_service(menu, SICK, [AGAIN])
    view = portal_view(menu)
    assert view.double == ()
    assert {one.id for one in entries(menu)[SICK].before} == {"A4", "A5"}
    menu.undo()
    assert len(portal_view(menu).double) == 1


def test_that_readiness_is_dated_and_the_share_in_the_portal_grows_with_it(menu):
    first, later = date(2027, 2, 1), date(2027, 3, 1)
    listing.mark_services(menu, [SICK], Readiness.REGIONAL_PORTAL, True, since=first)
    listing.mark_services(menu, [AGAIN], Readiness.REGIONAL_PORTAL, True, since=later)
    listing.mark_services(menu, [SICK], Readiness.INAPAS, False, since=later, note="belum")
    view = portal_view(menu)
    assert view.listed == ((first, 1), (later, 2))
    marks = dict(entries(menu)[SICK].marks)
    assert (marks[Readiness.INAPAS].value, marks[Readiness.INAPAS].by) == (False, "Sari")
    assert view.missing == 3 * 4 - 2
    listing.mark_services(menu, [AGAIN], Readiness.REGIONAL_PORTAL, None)
    assert portal_view(menu).listed == ((first, 1),)


def test_that_a_priority_field_is_suggested_until_a_person_says_otherwise(menu):
    assert entries(menu)[SICK].field is PriorityField.HEALTH
    listing.set_field(menu, [SICK], PriorityField.NONE)
    assert entries(menu)[SICK].field is PriorityField.NONE


def test_that_no_service_is_without_a_carrier_on_any_day(menu):
    planning.plan(menu, ROUNDS)
    view = portal_view(menu)
    carried = len(menu.snapshot().plan.services)
    assert {day.carried for day in view.days} == {carried}
    assert view.days[0].day == ROUNDS.start
    assert view.days[-1].day == ROUNDS.deadline


def test_that_the_title_stands_in_the_menu_that_leaves(menu, tmp_path):
    listing.entitle(menu, ServiceId("L5"), "Bantuan untuk warga")
    for name, kind in (("menu.csv", "portal"), ("portal.html", None)):
        out = tmp_path / name
        publishing.export(menu, out, kind)
        assert "Bantuan untuk warga" in out.read_text(encoding="utf-8-sig")
