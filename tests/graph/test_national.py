from __future__ import annotations

import pytest

from graph.model import Application, ApplicationId, DeveloperKind, Unit, UnitId
from graph.national import load_national, locked_applications, national_match
from graph.portfolio import Portfolio
from graph.profile import context_of, profile


def judged(**cells):
    app = Application(id=ApplicationId("a"), **cells)
    profiles = [profile(app, context_of(Portfolio.of(applications=[app])))]
    national = [match for made in profiles if (match := national_match(app, made))]
    return national, locked_applications([app], profiles, national)


def test_that_every_national_application_states_its_rule_and_its_words():
    for national in load_national():
        assert national.owner
        assert national.legal_base or national.confidence != "sourced"
        assert "background" not in national.legal_base
        assert national.tier in {"umum", "sektoral", "integrasi", "berbagi"}
        assert national.aliases


@pytest.mark.parametrize(
    ("name", "national"),
    [
        ("SRIKANDI", "SRIKANDI"),
        ("Aplikasi Srikandi (ANRI)", "SRIKANDI"),
        ("SIPD RI", "SIPD-RI"),
        ("SP4N-LAPOR!", "SP4N-LAPOR!"),
        ("MySAPK BKN", "SI-ASN / SIASN"),
        ("DAPODIK", "Dapodik"),
    ],
)
def test_that_a_national_application_is_known_under_its_usual_names(name, national):
    matches, locked = judged(name=name)
    assert [(match.national, match.is_it) for match in matches] == [(national, True)]
    assert matches[0].probability > 0.9
    assert locked


@pytest.mark.parametrize(
    ("cells", "national"),
    [
        ({"name": "SIMSURAT", "function": "Surat masuk, surat keluar, disposisi"}, "SRIKANDI"),
        ({"name": "Lapor Pak Camat", "function": "Aduan dan keluhan warga"}, "SP4N-LAPOR!"),
        ({"name": "SIMPEG", "function": "Data pegawai dan kenaikan pangkat"}, "SI-ASN / SIASN"),
        ({"name": "E-Lelang", "function": "Lelang pekerjaan konstruksi"}, "SPSE"),
        ({"name": "SIMBADA", "function": "Barang milik daerah"}, "SIMAK BMD / e-BMD"),
    ],
)
def test_that_a_local_application_doing_its_job_rivals_it(cells, national):
    matches, locked = judged(**cells)
    assert [(match.national, match.is_it) for match in matches] == [(national, False)]
    assert matches[0].probability > 0.5
    assert not locked


def test_that_a_word_in_passing_is_no_rivalry():
    matches, _ = judged(
        name="SIRAJA",
        function="Uji kendaraan bermotor",
        description="Data pegawai penguji ikut dicatat",
    )
    assert all(match.probability < 0.5 for match in matches)


def test_that_a_travel_order_is_no_correspondence():
    matches, _ = judged(name="Aplikasi Surat Perintah Perjalanan Dinas")
    assert matches == []


def test_that_an_address_of_its_own_makes_a_namesake_local():
    matches, locked = judged(name="SIPD", urls=("sipd.contohkab.go.id",))
    assert [(match.national, match.is_it) for match in matches] == [("SIPD-RI", False)]
    assert not locked


@pytest.mark.parametrize("kind", [DeveloperKind.CENTRAL, DeveloperKind.PROVINCE])
def test_that_what_the_inventory_calls_central_is_locked(kind):
    _, locked = judged(name="Entah", developer_kind=kind)
    assert len(locked) == 1


@pytest.mark.parametrize(
    "cells",
    [
        {"name": "Microsoft Office", "description": "Tools for the mail and the office"},
        {"name": "Java SDK", "description": "A library of planning and audit functions"},
        {"name": "ArcGIS", "description": "This is a map of the assets and the mail"},
    ],
)
def test_that_english_texts_are_not_read_as_indonesian(cells):
    assert judged(**cells)[0] == []


@pytest.mark.parametrize(
    "cells",
    [
        {"name": "Anjungan Desa", "function": "Warga mencetak surat dari anjungan di balai desa"},
        {"name": "SIKETDES", "function": "Surat keterangan desa bagi warga"},
        {"name": "Data Ormas", "function": "Ormas mengunggah surat keterangan terdaftar"},
    ],
)
def test_that_letters_for_citizens_are_not_official_correspondence(cells):
    matches, _ = judged(**cells)
    assert all(match.probability < 0.5 for match in matches)


def test_that_a_rivalry_shows_the_words_that_tell_it():
    matches, _ = judged(name="E-Arsip", function="Pengelolaan naskah dinas")
    assert set(matches[0].words) == {"arsip", "naskah dinas"}


def test_that_a_page_of_a_unit_rivals_nothing():
    matches, _ = judged(name="Situs Resmi Dinas Perpustakaan dan Kearsipan")
    assert matches == []


def test_that_fish_auctions_are_no_procurement():
    matches, _ = judged(name="E-Lapak", function="Lelang ikan di tempat pelelangan")
    assert all(match.national != "SPSE" or match.probability < 0.5 for match in matches)


def test_that_the_short_name_of_the_own_unit_says_nothing_of_the_job():
    unit = Unit(id=UnitId("u"), name="Dinas Kependudukan dan Pencatatan Sipil")
    app = Application(
        id=ApplicationId("a"),
        name="Halo Dukcapil",
        unit=unit.id,
        function="Menampung pengaduan warga kepada pelayanan kependudukan",
    )
    made = profile(app, context_of(Portfolio.of(units=[unit], applications=[app])))
    assert national_match(app, made).national == "SP4N-LAPOR!"
