"""No new application without a rule: frozen list, newcomers, proposals, exceptions."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from docx import Document as WordFile

from graph.model import Application, ApplicationId
from graph.national import load_national
from planner.domain.change import Change
from planner.workspace import moratorium, nationals, proposals
from planner.workspace.proposals import Advice, Proposal

DAY = date(2027, 1, 4)


@pytest.fixture
def frozen(document):
    moratorium.freeze(document, "Bu Kadis", DAY)
    return document


def bring(document, identity, name, function=""):
    app = Application(id=ApplicationId(identity), name=name, function=function)
    document.apply("Impor", [Change.between(None, app)])
    return app


def test_that_the_frozen_list_is_signed_dated_and_hashed(frozen):
    baseline = frozen.snapshot().project.moratorium
    assert (baseline.by, baseline.frozen_on, len(baseline.digest)) == ("Bu Kadis", DAY, 64)
    frozen.undo()
    assert frozen.snapshot().project is None


def test_that_newcomers_and_what_is_gone_are_told(frozen):
    now = frozen.snapshot()
    assert moratorium.newcomers(now, frozen.findings()) == ()
    bring(frozen, "B1", "Presensi ASN Baru", "Presensi kehadiran pegawai ASN")
    gone = frozen.snapshot().portfolio.applications[ApplicationId("A3")]
    frozen.apply("Hapus", [Change.between(gone, None)])
    now = frozen.snapshot()
    (new,) = moratorium.newcomers(now, frozen.findings())
    assert new.id == "B1"
    assert {near.id for near in new.nearest} <= {"A1", "A2"}
    assert moratorium.gone(now) == (("A3", "Arsip Digital"),)


def test_that_a_proposal_is_answered_with_rule_article_and_confidence(document):
    found = proposals.check_proposal(
        document,
        Proposal(name="E-Office Kelurahan", function="Surat masuk, surat keluar, disposisi"),
    )
    assert found.advice is Advice.USE_NATIONAL
    assert found.national.name == "SRIKANDI"
    assert "Kepmen PANRB 679/2020" in found.national.rule
    assert any("Pasal 63 ayat (3)" in line and "periksa" in line for line in found.why)
    assert 0 < found.national.probability <= 1


def test_that_a_twin_is_pointed_at_and_a_stranger_is_not(document):
    same = proposals.check_proposal(
        document,
        Proposal(name="Presensi ASN Online", function="Presensi kehadiran pegawai ASN"),
    )
    assert same.nearest[0].id in {"A1", "A2"}
    assert same.advice is not Advice.NOTHING_LIKE_IT
    stranger = proposals.check_proposal(document, Proposal(name="Drone Sawah"))
    assert stranger.advice is Advice.NOTHING_LIKE_IT
    assert document.snapshot().portfolio.applications.keys() == {"A1", "A2", "A3"}


def test_that_a_letter_is_drafted_for_one_proposal_alone(frozen, tmp_path):
    bring(frozen, "B1", "Sistem Lain")
    out = tmp_path / "surat.docx"
    proposals.write_letter(frozen, Proposal(name="E-Office Kelurahan"), out)
    said = "\n".join(
        cell.text for table in WordFile(str(out)).tables for row in table.rows for cell in row.cells
    )
    assert "E-Office Kelurahan" in said
    assert "Sistem Lain" not in said


def test_that_an_exception_needs_a_basis_and_an_end_and_can_be_undone(frozen):
    bring(frozen, "B1", "SiKopi")
    for basis, expires in ((" ", DAY + timedelta(days=9)), ("Perbup 1", DAY - timedelta(days=1))):
        with pytest.raises(moratorium.NoBasisError):
            moratorium.exempt(
                frozen, "B1", name="SiKopi", legal_basis=basis, expires=expires, on=DAY
            )
    until = DAY + timedelta(days=30)
    moratorium.exempt(
        frozen, "B1", name="SiKopi", legal_basis="Perbup 12/2027", expires=until, on=DAY
    )
    held = frozen.snapshot().exemptions["B1"]
    assert (held.by, held.holds(until), held.holds(until + timedelta(days=1))) == (
        "Sari", True, False
    )  # fmt: skip
    moratorium.end_exemption(frozen, "B1")
    assert frozen.snapshot().exemptions == {}
    frozen.undo()
    assert "B1" in frozen.snapshot().exemptions


def test_that_the_national_list_is_dated_and_unverified_until_a_person_says_so(document):
    rows = nationals.national_rows(document.snapshot())
    assert len(rows) == len(load_national()) == 36
    assert not any(row.verified for row in rows)
    assert all("periksa" in row.rule.casefold() for row in rows)
    nationals.correct(document, "SRIKANDI", legal_base="Kepmen PANRB 1/2028", verified=True, on=DAY)
    row = nationals.national_row(document.snapshot(), "SRIKANDI")
    assert (row.as_of, row.verified, row.rule) == (DAY, True, "Kepmen PANRB 1/2028")
    answer = proposals.check_proposal(
        document, Proposal(name="E-Arsip", function="Surat masuk, surat keluar, disposisi")
    )
    assert answer.national.rule == "Kepmen PANRB 1/2028"
    document.undo()
    assert nationals.national_row(document.snapshot(), "SRIKANDI").note is None
