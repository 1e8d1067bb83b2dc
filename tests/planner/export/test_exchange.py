"""Files for other programs: each read back by a reader that knows nothing of ours."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from dataclasses import replace
from datetime import datetime

import networkx as nx
import pytest

from graph.errors import UserError
from graph.findings import System
from planner.domain.decision import Disposition
from planner.export.graph_file import overlap_graph
from planner.export.publish import publish
from tests.planner.export.agency import report

MSP = "{http://schemas.microsoft.com/project}"
ARCHI = "{http://www.opengroup.org/xsd/archimate/3.0/}"
TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
TASK_ORDER = (
    "UID", "ID", "Name", "Type", "IsNull", "OutlineLevel", "Start", "Finish", "Duration",
    "DurationFormat", "EffortDriven", "Milestone", "Summary", "Critical", "ConstraintType",
    "ConstraintDate", "Deadline", "Notes", "PredecessorLink",
)  # fmt: skip


def parsed(path):
    return ET.parse(path).getroot()  # noqa: S314 - our own file


def with_name(made, name):
    facts = made.snapshot.portfolio
    app = replace(facts.applications["app-00001"], name=name)
    facts = replace(facts, applications={**facts.applications, app.id: app})
    return replace(made, snapshot=replace(made.snapshot, portfolio=facts))


@pytest.mark.parametrize(
    ("suffix", "read"), [(".graphml", nx.read_graphml), (".gexf", nx.read_gexf)]
)
def test_that_networkx_reads_the_graph_back_equal(tmp_path, suffix, read):
    path = tmp_path / f"graf{suffix}"
    made = with_name(report(), 'A & B <"c"> \x07')
    publish(path, made)
    wanted, found = overlap_graph(made), read(path)
    assert dict(wanted.nodes(data=True)) == {
        node: {key: value for key, value in data.items() if key in wanted.nodes[node]}
        for node, data in found.nodes(data=True)
    }
    for a, b, data in wanted.edges(data=True):
        assert data.items() <= found.edges[a, b].items()


@pytest.mark.parametrize("name", ["graf.graphml", "graf.gexf", "r.xml", "g.svg"])
def test_that_the_same_report_gives_the_same_bytes(tmp_path, name):
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        publish(tmp_path / folder / name, report())
    assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()


class TestMsProject:
    @pytest.fixture
    def root(self, tmp_path):
        path = tmp_path / "jadwal.xml"
        publish(path, report(), "msproject")
        return parsed(path)

    def test_that_elements_stand_in_the_order_of_the_schema(self, root):
        assert [part.tag.removeprefix(MSP) for part in root][-4:] == [
            "Calendars", "Tasks", "Resources", "Assignments",
        ]  # fmt: skip
        for task in root.iter(f"{MSP}Task"):
            tags = list(dict.fromkeys(part.tag.removeprefix(MSP) for part in task))
            assert tags == [tag for tag in TASK_ORDER if tag in tags]

    def test_that_every_task_is_there_under_its_system_with_its_dates(self, root):
        made = report()
        tasks = root.findall(f"{MSP}Tasks/{MSP}Task")
        real = [task for task in tasks if task.findtext(f"{MSP}Summary") == "0"]
        assert len(real) == len(made.snapshot.plan.tasks)
        first = min(task.start for task in made.snapshot.plan.tasks)
        starts = {datetime.fromisoformat(task.findtext(f"{MSP}Start")).date() for task in real}
        assert min(starts) == first

    def test_that_ids_are_unique_and_assignments_meet_them(self, root):
        tasks = [task.findtext(f"{MSP}UID") for task in root.iter(f"{MSP}Task")]
        people = {one.findtext(f"{MSP}UID") for one in root.iter(f"{MSP}Resource")}
        assert len(tasks) == len(set(tasks))
        for one in root.iter(f"{MSP}Assignment"):
            assert one.findtext(f"{MSP}TaskUID") in tasks
            assert one.findtext(f"{MSP}ResourceUID") in people

    def test_that_days_off_are_exceptions_of_the_calendar(self, root):
        week = root.findall(f"{MSP}Calendars/{MSP}Calendar/{MSP}WeekDays/{MSP}WeekDay")
        kinds = [day.findtext(f"{MSP}DayType") for day in week]
        assert kinds[:7] == list("1234567")
        assert kinds.count("0") > 3


class TestArchimate:
    @pytest.fixture
    def root(self, tmp_path):
        path = tmp_path / "model.xml"
        publish(path, report(), "archimate")
        return parsed(path)

    def test_that_the_parts_stand_in_the_order_of_the_schema(self, root):
        assert [part.tag.removeprefix(ARCHI) for part in root] == [
            "name", "elements", "relationships", "propertyDefinitions",
        ]  # fmt: skip

    def test_that_identifiers_are_xml_names_used_once_and_met_by_every_reference(self, root):
        held = [part.get("identifier") for part in root.iter() if part.get("identifier")]
        assert len(held) == len(set(held))
        assert all(re.fullmatch(r"[A-Za-z_][\w.-]*", one) for one in held)
        for link in root.iter(f"{ARCHI}relationship"):
            assert {link.get("source"), link.get("target")} <= set(held)
        for part in root.iter(f"{ARCHI}property"):
            assert part.get("propertyDefinitionRef") in held

    def test_that_what_stops_is_in_the_first_plateau_only(self, root):
        made = report()
        links = {
            (link.get("source"), link.get("target"))
            for link in root.iter(f"{ARCHI}relationship")
            if link.get(TYPE) == "Aggregation"
        }
        for one, choice in made.decisions.items():
            assert ("plateau-before", f"application-{one}") in links
            stays = ("plateau-after", f"application-{one}") in links
            assert stays is not choice.disposition.removes


def test_that_a_schedule_needs_a_plan(tmp_path):
    for name, kind in (("a.xml", "msproject"), ("a.png", "gantt")):
        with pytest.raises(UserError) as caught:
            publish(tmp_path / name, report(planned=False), kind)
        assert caught.value.code == "EXP-NOPLAN"


@pytest.mark.parametrize("kind", ["gantt", "graph", "decisions"])
def test_that_a_picture_says_what_it_shows_and_that_the_data_is_made_up(tmp_path, kind):
    path = tmp_path / "gambar.svg"
    publish(path, with_name(report(), "Sistem $x$ & <b>"), kind)
    text = "".join(parsed(path).itertext())
    assert "Kabupaten Contoh" in text
    assert "fiktif" in text
    if kind != "decisions":
        assert "P Pertahankan" in text or "G Gabung ke" in text
    else:
        assert all(f" {word}" in text for word in ("Pertahankan", "Hentikan"))
    assert len(Disposition) == 6


def test_that_png_is_a_picture_of_decent_size(tmp_path):
    path = tmp_path / "gambar.png"
    publish(path, report(), "decisions")
    head = path.read_bytes()[:24]
    assert head.startswith(b"\x89PNG")
    assert int.from_bytes(head[16:20], "big") >= 1000


def test_that_milestones_are_all_day_events_with_lines_no_longer_than_the_standard(tmp_path):
    path = tmp_path / "tonggak.ics"
    long_name = "Sistem; Informasi, Pelayanan — " * 4
    publish(path, with_name(report(), long_name))
    raw = path.read_bytes()
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    unfolded = raw.decode().replace("\r\n ", "")
    events = unfolded.split("BEGIN:VEVENT")[1:]
    systems = {task.application for task in report().snapshot.plan.tasks}
    assert len(events) == len(systems) + 2
    assert len({re.search("UID:(.*)\r", event)[1] for event in events}) == len(events)
    assert r"Sistem\; Informasi\, Pelayanan" in unfolded
    assert "DTSTART;VALUE=DATE:20270512" in events[-1]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("r.xlsx", None), ("g.svg", "gantt"), ("g.svg", "graph"), ("m.xml", "msproject"),
     ("m.xml", "archimate"), ("g.graphml", None), ("t.ics", None)],
)  # fmt: skip
def test_that_a_plan_older_than_the_inventory_is_still_written(tmp_path, name, kind):
    made = report()
    facts = made.snapshot.portfolio
    gone = dict(facts.applications)
    del gone["app-00004"]
    joined = (System(("app-00013", "app-00014"), "app-00014"),)
    older = replace(
        made,
        snapshot=replace(made.snapshot, portfolio=replace(facts, applications=gone)),
        findings=replace(made.findings, systems=joined),
    )
    assert older.plan_is_stale
    assert older.decision("app-00014").disposition is Disposition.MERGE
    assert publish(tmp_path / name, older, kind).bytes > 0
