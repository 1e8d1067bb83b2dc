"""Which need a service answers: suggested with reasons, learned, honest about doubt."""

from __future__ import annotations

import pytest

from graph.model import Application, ApplicationId, Service, ServiceId, ServiceKind, Unit, UnitId
from graph.portfolio import Portfolio
from planner.domain.needs import (
    Sign,
    need_codes,
    need_name,
    needs_of,
    reason_in_words,
    suggest_needs,
)


def suggested(name, *, unit="", kind=None, others=(), function=""):
    units = [Unit(id=UnitId("u"), name=unit)] if unit else []
    service = Service(id=ServiceId("s"), name=name, unit=UnitId("u") if unit else None, kind=kind)
    apps = [
        Application(id=ApplicationId("a"), name="Sistem", function=function, services=(service.id,))
    ]
    portfolio = Portfolio.of(units=units, services=[service, *others], applications=apps)
    return suggest_needs(portfolio)[service.id]


@pytest.mark.parametrize(
    ("name", "need"),
    [
        ("Berobat di puskesmas", "LE05"),
        ("Berobat", "LE05"),
        ("Pendaftaran murid baru", "LE02"),
        ("Pencetakan e-KTP", "LE03"),
        ("Perpanjangan pinjaman buku", "LE02"),
        ("Surat keterangan tidak mampu", "LE09"),
        ("Pembayaran PBB", "LE11"),
        ("Izin mendirikan bangunan (IMB)", "LE08"),
        ("Penomoran naskah dinas", "IN03"),
        ("Presensi pegawai", "IN01"),
    ],
)
def test_that_a_usual_service_finds_its_need(name, need):
    assert suggested(name).code == need


def test_that_every_reason_says_what_it_saw():
    found = suggested("Antrean poliklinik", unit="RSUD Contoh", function="Antrian pasien")
    assert found.code == "LE05"
    assert {Sign.WORD, Sign.UNIT, Sign.CARRIER} <= {one.sign for one in found.reasons}
    assert all(one.said and one.said in reason_in_words(one) for one in found.reasons)
    assert found.points == sum(one.points for one in found.reasons)


def test_that_an_acronym_of_an_office_counts_as_its_name():
    assert suggested("Salinan dokumen", unit="Disdukcapil").code == "LE03"


def test_that_doubt_is_told_and_nothing_is_invented():
    near = suggested("Izin penelitian", unit="Badan Kesatuan Bangsa dan Politik")
    assert near.code
    assert not near.certain
    nothing = suggested("Xyzzy")
    assert (nothing.code, nothing.certain, nothing.reasons) == ("", False, ())


@pytest.mark.parametrize("kind", list(ServiceKind))
def test_that_the_side_the_inventory_names_is_kept(kind):
    found = suggested("Pengaduan pegawai", kind=kind)
    assert found.code.startswith("IN") is (kind is ServiceKind.ADMINISTRATION)


def test_that_alike_services_learn_from_what_an_officer_said():
    taught = Service(id=ServiceId("t"), name="Sewa tenda hajatan warga", need="LE15")
    assert not suggested("Sewa tenda hajatan").code
    found = suggested("Sewa tenda hajatan", others=[taught])
    assert (found.code, found.certain) == ("LE15", True)
    assert found.reasons[0].sign is Sign.LEARNED
    assert taught.name in reason_in_words(found.reasons[0])


def test_that_the_officers_word_is_in_force():
    service = Service(id=ServiceId("s"), name="Presensi pegawai", need="LE06")
    assert needs_of(Portfolio.of(services=[service])) == {service.id: "LE06"}


def test_that_there_are_sixteen_needs_and_four_groups_inside():
    codes = need_codes()
    assert sum(code.startswith("LE") for code in codes) == 16
    assert sum(code.startswith("IN") for code in codes) == 4
    assert need_name("LE05") == "Berobat dan hidup sehat"
    assert need_name("??") == "??"
