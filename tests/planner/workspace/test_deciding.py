"""An officer's decision is stored with whatever it breaks in view."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from graph.errors import UnknownApplicationError
from graph.model import Application, ApplicationId, DeveloperKind
from planner.domain.change import Change
from planner.domain.decision import DecidedBy, Disposition, Verdict
from planner.workspace import planning
from planner.workspace.errors import AmbiguousApplicationError, UnknownNationalError


def add(document, identity, name, **facts):
    app = Application(id=ApplicationId(identity), name=name, **facts)
    document.apply("Tambah", [Change.between(None, app)])


@pytest.mark.parametrize("said", ["A1", "a1", "E-Presensi", "  e-presensi "])
def test_that_an_application_is_found_by_id_or_name(document, said):
    outcome = planning.decide(document, said, Disposition.KEEP)
    assert (outcome.before, outcome.after.application) == (None, "A1")
    assert document.snapshot().decisions["A1"].decided_by is DecidedBy.OFFICER


def test_that_a_misspelt_name_brings_the_near_ones(document):
    with pytest.raises(UnknownApplicationError) as caught:
        planning.decide(document, "e-presens", Disposition.KEEP)
    assert "E-Presensi" in caught.value.advice()
    assert "Arsip" not in caught.value.advice()


def test_that_a_merge_into_nothing_is_not_stored(document):
    with pytest.raises(UnknownApplicationError):
        planning.decide(document, "A1", Disposition.MERGE, "Sistem Khayalan")
    assert document.snapshot().decisions == {}


def test_that_one_name_for_two_applications_asks_for_the_id(document):
    add(document, "A4", "Arsip Digital", description="Gambar rancangan jembatan")
    with pytest.raises(AmbiguousApplicationError) as caught:
        planning.decide(document, "Arsip Digital", Disposition.KEEP)
    assert "Ada 2 aplikasi" in str(caught.value)
    assert "A3" in caught.value.advice()
    assert "A4" in caught.value.advice()


def test_that_the_exact_capitals_win(document):
    add(document, "B1", "SRIKANDI", description="Naskah dinas pusat")
    add(document, "B2", "Srikandi", description="Lomba hari ibu tingkat kelurahan")
    for said, meant in (("SRIKANDI", "B1"), ("Srikandi", "B2")):
        assert planning.decide(document, said, Disposition.KEEP).after.application == meant


def test_that_several_rows_of_one_system_mean_its_head(document):
    for identity in ("C1", "C2"):
        add(
            document,
            identity,
            "Parkir Pasar",
            description="Karcis parkir pasar",
            urls=("parkir.id",),
        )
    (system,) = [one for one in document.findings().systems if "C1" in one.members]
    assert set(system.members) == {"C1", "C2"}
    outcome = planning.decide(document, "parkir pasar", Disposition.KEEP)
    assert outcome.after.application == system.head


@pytest.mark.parametrize(
    "said", ["SPMB Online", "sistem penerimaan murid baru", "SPMB", "spmb online "]
)
def test_that_bare_name_acronym_and_expansion_mean_the_application(document, said):
    add(document, "D1", "SPMB Online (Sistem Penerimaan Murid Baru)", acronym="SPMB")
    assert planning.decide(document, said, Disposition.KEEP).after.application == "D1"


def test_that_a_decision_names_the_step_and_can_be_undone(document):
    planning.decide(document, "A1", Disposition.MERGE, "presensi asn online", "satu saja")
    step = document.history()[-1]
    assert step.what == "Gabung ke: E-Presensi → Presensi ASN Online"
    assert (step.who, step.reason) == ("Sari", "satu saja")
    document.undo()
    assert document.snapshot().decisions == {}


def test_that_the_decision_before_is_told(document):
    planning.decide(document, "A1", Disposition.KEEP)
    outcome = planning.decide(document, "A1", Disposition.RETIRE)
    assert outcome.before.disposition is Disposition.KEEP


def test_that_losing_the_last_carrier_is_said_and_still_stored(document):
    outcome = planning.decide(document, "A3", Disposition.RETIRE)
    assert outcome.broken_rules == ("Layanan “Arsip surat” kehilangan pengampu terakhirnya.",)
    assert document.snapshot().decisions["A3"].disposition is Disposition.RETIRE


def test_that_a_second_carrier_lets_one_go_but_not_both(document):
    assert planning.decide(document, "A1", Disposition.RETIRE).broken_rules == ()
    assert planning.decide(document, "A2", Disposition.RETIRE).broken_rules != ()


def test_that_a_merge_hands_its_services_on(document):
    assert planning.decide(document, "A3", Disposition.MERGE, "A1").broken_rules == ()


def test_that_a_host_that_goes_itself_is_said_from_both_sides(document):
    planning.decide(document, "A1", Disposition.MERGE, "A2")
    (host_goes,) = planning.decide(document, "A2", Disposition.MERGE, "A3").broken_rules
    assert "E-Presensi" in host_goes
    (into_gone,) = planning.decide(document, "A3", Disposition.MERGE, "A2").broken_rules[:1]
    assert "Presensi ASN Online" in into_gone


def test_that_what_belongs_to_a_ministry_is_said_to_be_locked(document):
    before = document.snapshot().portfolio.applications["A1"]
    owned = replace(before, developer_kind=DeveloperKind.CENTRAL)
    document.apply("Ubah", [Change.between(before, owned)])
    (rule,) = planning.decide(document, "A1", Disposition.MERGE, "A2").broken_rules
    assert rule.startswith("E-Presensi tidak boleh dihentikan")
    assert planning.decide(document, "A1", Disposition.KEEP).broken_rules == ()


def test_that_a_national_name_is_written_as_the_list_writes_it(document):
    outcome = planning.decide(document, "A3", Disposition.REPLACE, "srikandi")
    assert (outcome.after.into, outcome.broken_rules) == ("SRIKANDI", ())
    for said in ("Sistem Informasi Kearsipan Dinamis Terintegrasi", "sp4n lapor", "SI-ASN"):
        assert planning.decide(document, "A3", Disposition.REPLACE, said).broken_rules == ()


@pytest.mark.parametrize("action", [Disposition.REPLACE, Disposition.INTEROPERATE])
def test_that_what_is_not_in_the_national_list_is_refused_and_the_near_one_offered(
    document, action
):
    with pytest.raises(UnknownNationalError) as caught:
        planning.decide(document, "A3", action, "Srikandy")
    assert "SRIKANDI" in caught.value.advice()
    assert document.snapshot().decisions == {}


def test_that_a_verdict_is_one_record_whichever_side_comes_first(document):
    planning.judge(document, "A2", "A1", Verdict.SAME)
    planning.judge(document, "e-presensi", "A2", Verdict.DIFFERENT, "beda pegawai")
    (verdict,) = document.snapshot().verdicts
    assert (verdict.a, verdict.b, verdict.verdict) == ("A1", "A2", Verdict.DIFFERENT)


def test_that_a_verdict_alters_what_is_found_and_a_decision_does_not(document):
    found = document.findings()
    planning.decide(document, "A3", Disposition.KEEP)
    assert document.findings() is found
    planning.judge(document, "A1", "A2", Verdict.DIFFERENT)
    assert document.findings() != found


def test_that_a_decision_that_stops_an_application_needs_no_heavy_library(tmp_path):
    """The window's process decides; scipy would hold it up for a second."""
    script = f"""
import sys
from pathlib import Path
from tests.ui.agency import write_document
from planner.domain.decision import Disposition
from planner.workspace import planning
from planner.workspace.document import open_document
write_document(Path({str(tmp_path / "x.ramping")!r}))
with open_document({str(tmp_path / "x.ramping")!r}) as document:
    planning.decide(document, "spmb", Disposition.RETIRE)
print([name for name in ("scipy", "numpy", "igraph", "ortools") if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
