"""What is written down while a plan is carried out: kept as text, journaled, undone, reopened."""

from __future__ import annotations

from datetime import date

import pytest

from graph.errors import BrokenReferenceError
from graph.model import Service, ServiceId
from planner.domain.change import Change, identify
from planner.domain.exemption import Exemption
from planner.domain.listing import Listing, Mark, PriorityField
from planner.domain.national_note import NationalNote
from planner.domain.progress import Evidence, Progress, TaskState
from planner.workspace.document import open_document

DAY = date(2027, 3, 4)
SERVICE = Service(id=ServiceId("L1"), name="Antrean")
RECORDS = (
    Progress(
        task="A1:merge.1", state=TaskState.DONE, on=DAY, by="Sari", started=DAY, finished=DAY,
        percent=100, note="beres", evidence=(Evidence(place="ba.pdf", digest="ab", size=2),),
    ),
    Listing(
        service=SERVICE.id, entry="Antre berobat", inapas=Mark(value=False, since=DAY, by="Sari"),
        field=PriorityField.HEALTH,
    ),
    Exemption(
        application="B1", name="SiKopi", legal_basis="Perbup 12/2027", expires=DAY, by="Sari",
        on=DAY,
    ),
    NationalNote(name="SRIKANDI", as_of=DAY, by="Sari", owner="ANRI", verified=True),
)  # fmt: skip


def held(document):
    now = document.snapshot()
    groups = (now.progress, now.listings, now.exemptions, now.national)
    return [one for group in groups for one in group.values()]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: type(record).__name__)
def test_that_a_record_survives_undo_redo_and_reopening(tmp_path, record):
    path = tmp_path / "uji.ramping"
    with open_document(path, who="Sari", backups=False) as document:
        document.apply("Layanan", [Change.between(None, SERVICE)])
        document.apply("Catat", [Change.between(None, record)])
        document.undo()
        assert held(document) == []
        document.redo()
        assert held(document) == [record]
        assert document.holds_together()
    with open_document(path, read_only=True) as again:
        assert held(again) == [record]
        (step, change), *rest = again.history_of(*identify(record))
        assert (step.who, change.after, rest) == ("Sari", record, [])


def test_that_a_listing_cannot_be_without_its_service(tmp_path):
    place = tmp_path / "uji.ramping"
    with open_document(place, backups=False) as document, pytest.raises(BrokenReferenceError):
        document.apply("Catat", [Change.between(None, RECORDS[1])])


@pytest.mark.parametrize(
    "wrong",
    [
        {"state": TaskState.DONE},
        {"state": TaskState.RUNNING, "finished": DAY},
        {"state": TaskState.RUNNING, "percent": 140},
        {"state": TaskState.DONE, "started": DAY, "finished": date(2027, 3, 1)},
    ],
)
def test_that_a_progress_that_contradicts_itself_is_no_record(wrong):
    with pytest.raises(ValueError, match="t:"):
        Progress(task="t", on=DAY, by="", **wrong)
