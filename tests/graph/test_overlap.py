"""What the overlap engine says about inventories small enough to judge by eye."""

from __future__ import annotations

from math import exp, isclose

import pytest

from graph.findings import OverlapKind
from graph.job import JobCancelled, JobContext
from graph.language import use_language
from graph.model import (
    Application,
    ApplicationId,
    Category,
    Platform,
    Unit,
    UnitId,
    UsageStatus,
)
from graph.overlap import find_overlaps, to_networkx
from graph.portfolio import Portfolio

UNITS = [
    Unit(id=UnitId(name), name=name)
    for name in ("Dinas Kesehatan", "Dinas Sosial", "Badan Kepegawaian Daerah", "Diskominfo")
]


def app(identity, name, unit=0, **cells):
    return Application(
        id=ApplicationId(identity), name=name, unit=UNITS[unit % len(UNITS)].id, **cells
    )


def inventory(*apps):
    return Portfolio.of(units=UNITS, applications=apps)


def edge(findings, a, b):
    wanted = tuple(sorted((a, b)))
    return next((each for each in findings.overlaps if (each.a, each.b) == wanted), None)


def chance(findings, a, b):
    found = edge(findings, a, b)
    return found.probability if found else 0.0


MIXED = inventory(
    app("a", "E-Absensi", 0, description="Presensi pegawai dengan sidik jari"),
    app("b", "Sistem Presensi Online", 1, description="Kehadiran dan absensi pegawai daring"),
    app("c", "SIMPEG", 2, description="Data induk kepegawaian", urls=("simpeg.contohkab.go.id",)),
    app("d", "Sistem Informasi Manajemen Kepegawaian", 2, urls=("simpeg.contohkab.go.id",)),
    app("e", "SIRWAN", 0, description="Layanan pelanggan air minum dan tagihan rekening"),
    app("f", "SIRWAN", 3, description="Penganggaran kegiatan perangkat daerah"),
    app("g", "SRIKANDI", 0),
    app("h", "SRIKANDI", 1),
    app("i", "SRIKANDI", 2),
    app("j", "SMS Gateway", 0),
    app("k", "SMS Gateway", 1),
)


@pytest.mark.parametrize("size", [0, 1, 2])
def test_that_the_smallest_inventories_are_answered(size):
    apps = [app(f"x{at}", f"Aplikasi {at}") for at in range(size)]
    findings = find_overlaps(inventory(*apps))
    assert len(findings.systems) == size


def test_that_contributions_and_prior_add_up_to_the_probability():
    for each in find_overlaps(MIXED).overlaps:
        total = each.prior + sum(part.contribution for part in each.evidence)
        assert isclose(each.probability, 1 / (1 + exp(-total)), abs_tol=1e-12)


def test_that_the_order_of_rows_changes_nothing():
    apps = list(MIXED.applications.values())
    apps.reverse()
    assert find_overlaps(inventory(*apps)) == find_overlaps(MIXED)


def test_that_one_address_under_two_names_is_one_system():
    findings = find_overlaps(MIXED)
    assert edge(findings, "c", "d").kind is OverlapKind.SAME
    assert chance(findings, "c", "d") > 0.5
    assert ("c", "d") in {system.members for system in findings.systems}


def test_that_two_attendance_applications_do_the_same_job():
    findings = find_overlaps(MIXED)
    assert edge(findings, "a", "b").kind is OverlapKind.FUNCTION
    assert chance(findings, "a", "b") > 0.5
    assert [set(group.members) for group in findings.groups] == [{"a", "b"}]


def test_that_one_acronym_for_two_things_is_no_overlap():
    assert chance(find_overlaps(MIXED), "e", "f") < 0.3


def test_that_names_one_letter_apart_with_other_descriptions_are_no_overlap():
    findings = find_overlaps(
        inventory(
            app("a", "SIHAPOK", 0, description="Pemantauan harga bahan pokok di pasar"),
            app("b", "SIHAPOR", 1, description="Hasil panen dan pupuk kelompok tani"),
        )
    )
    assert chance(findings, "a", "b") < 0.3


def test_that_many_users_of_a_national_application_are_one_system_and_locked():
    findings = find_overlaps(MIXED)
    assert edge(findings, "g", "h").kind is OverlapKind.SHARED_USE
    assert ("g", "h", "i") in {system.members for system in findings.systems}
    assert {name for name, _ in findings.locked} == {"g", "h", "i"}
    assert {(m.application, m.is_it) for m in findings.national if m.national == "SRIKANDI"} == {
        ("g", True),
        ("h", True),
        ("i", True),
    }


def test_that_gateways_of_one_name_are_components_and_stay_apart():
    findings = find_overlaps(MIXED)
    assert edge(findings, "j", "k").kind is OverlapKind.COMPONENT
    assert {("j",), ("k",)} <= {system.members for system in findings.systems}


def test_that_web_and_android_rows_are_channels_of_one_system():
    text = "Pendaftaran pasien puskesmas dan nomor antrian"
    findings = find_overlaps(
        inventory(
            app("a", "SIPASTI", 0, description=text, platform=(Platform.WEB,)),
            app("b", "SIPASTI Mobile", 0, description=text, platform=(Platform.MOBILE,)),
        )
    )
    assert edge(findings, "a", "b").kind is OverlapKind.CHANNEL
    assert [system.members for system in findings.systems] == [("a", "b")]


def test_that_a_remark_makes_a_module_part_of_its_system():
    findings = find_overlaps(
        inventory(
            app("a", "SIMPEG", 2, description="Data induk kepegawaian"),
            app("b", "E-Cuti", 2, notes="Modul dari SIMPEG"),
        )
    )
    assert edge(findings, "a", "b").kind is OverlapKind.CHANNEL


def test_that_a_verdict_binds():
    no = find_overlaps(MIXED, verdicts=[("c", "d", False), ("b", "a", False)])
    assert ("c",) in {system.members for system in no.systems}
    assert no.groups == ()
    yes = find_overlaps(MIXED, verdicts=[("e", "f", True)])
    assert ("e", "f") in {system.members for system in yes.systems}
    assert chance(yes, "e", "f") > 0.99


def test_that_confirming_one_job_makes_a_group_and_not_one_system():
    apps = [app("a", "Rekam Medis", 0), app("b", "Antar Obat", 1)]
    before = find_overlaps(inventory(*apps))
    assert before.groups == ()
    after = find_overlaps(inventory(*apps), verdicts=[("a", "b", True)])
    together = [set(group.members) for group in after.groups]
    systems = {system.members for system in after.systems}
    assert together == [{"a", "b"}] or ("a", "b") in systems


def test_that_a_ministry_domain_locks_an_application():
    findings = find_overlaps(inventory(app("a", "Sisfo", urls=("https://x.kemkes.go.id/",))))
    assert [(name, "Kementerian Kesehatan" in why) for name, why in findings.locked] == [
        ("a", True)
    ]


def test_that_a_stock_description_proves_nothing():
    stock = "Aplikasi untuk meningkatkan mutu kinerja dinas"
    names = ("Sirena", "Bolang", "Katalis", "Mutiara", "Pelangi", "Wulan")
    findings = find_overlaps(
        inventory(*(app(name, name, at, description=stock) for at, name in enumerate(names)))
    )
    assert all(each.probability < 0.5 for each in findings.overlaps)


def test_that_the_search_stops_when_asked():
    ctx = JobContext()
    ctx.cancel()
    with pytest.raises(JobCancelled):
        find_overlaps(MIXED, ctx=ctx)


def test_that_the_graph_holds_every_application_and_edge():
    findings = find_overlaps(MIXED)
    graph = to_networkx(findings)
    assert set(graph) == set(MIXED.applications)
    assert graph.number_of_edges() == len(findings.overlaps)


def test_that_a_portal_shared_by_unrelated_rows_proves_nothing():
    jobs = ("Pemakaman umum", "Kalender tanam padi", "Izin praktik bidan", "Sewa gedung olahraga")
    findings = find_overlaps(
        inventory(
            *(
                app(f"a{at}", name.split()[0], 1, description=name, urls=("layanan.x.go.id",))
                for at, name in enumerate(jobs)
            )
        )
    )
    assert all(each.probability < 0.3 for each in findings.overlaps)


def test_that_pages_of_units_are_one_kind_of_thing_but_not_one_system():
    sites = [
        app(
            f"s{at}",
            f"situs{at}.x.go.id",
            at,
            description=f"Situs Resmi Perangkat Daerah - {unit.name}",
            urls=(f"situs{at}.x.go.id",),
        )
        for at, unit in enumerate(UNITS)
    ]
    findings = find_overlaps(inventory(*sites))
    assert findings.overlaps == ()
    (group,) = findings.groups
    assert group.topic == "Situs web OPD"
    assert len(group.members) == len(sites)
    assert group.weak_links == ()


def test_that_a_misspelt_page_of_a_unit_stays_with_the_others():
    pages = [
        app(
            each,
            f"Website {name}",
            at,
            description=f"Website {name}",
            urls=(f"{each}.x.go.id",),
        )
        for each, at, name in (
            ("a", 0, "Dinas Kesehatan"),
            ("b", 1, "Dinas Sosial"),
            ("c", 2, "Badan Kepegawaan"),
        )
    ]
    (group,) = find_overlaps(inventory(*pages)).groups
    assert group.members == ("a", "b", "c")


def test_that_an_officer_may_take_a_page_out_of_their_group():
    pages = [
        app(each, f"Situs Resmi {UNITS[at].name}", at, urls=(f"{each}.x.go.id",))
        for at, each in enumerate("abc")
    ]
    no = [(ApplicationId("a"), ApplicationId(other), False) for other in "bc"]
    findings = find_overlaps(inventory(*pages), verdicts=no)
    assert [group.members for group in findings.groups] == [("b", "c")]


def test_that_a_group_is_named_as_an_office_names_it_in_its_own_language():
    pair = inventory(
        app("a", "E-Absen", 0, function="Presensi pegawai dengan mesin sidik jari"),
        app("b", "SI-HADIR", 1, function="Rekap presensi pegawai dari mesin sidik jari"),
    )
    assert [group.topic for group in find_overlaps(pair).groups] == ["Presensi"]
    use_language("en")
    try:
        assert [group.topic for group in find_overlaps(pair).groups] == ["Attendance"]
    finally:
        use_language("id")


def test_that_many_more_users_outweigh_a_service_and_a_well_filled_row():
    said = {"function": "Harga sembako harian di pasar"}
    findings = find_overlaps(
        inventory(
            app("a", "Pantau Sembako", 0, user_count=100, description="Tabel harga", **said),
            app("b", "Harga Pasar", 1, user_count=1000, **said),
        )
    )
    assert [group.survivor for group in findings.groups] == ["b"]
    users = {t.application: t.points for t in findings.groups[0].why if t.criterion == "users"}
    assert users["b"] - users["a"] > 1.9


def test_that_a_website_takes_over_no_application():
    said = {"function": "Data kepegawaian dan mutasi pegawai"}
    findings = find_overlaps(
        inventory(
            app("a", "Simpeg", 0, category=Category.APPLICATION, **said),
            app(
                "b",
                "Dokumentasi Kepegawaian",
                1,
                category=Category.WEBSITE,
                status=UsageStatus.ACTIVE,
                **said,
            ),
        )
    )
    assert [group.survivor for group in findings.groups] == ["a"]


def test_that_the_unit_with_the_task_is_preferred_among_equals():
    units = (Unit(id=UnitId("x"), name="Bappeda"), Unit(id=UnitId("y"), name="Disperindag"))
    rows = [
        Application(
            id=ApplicationId(f"{at}{unit.id}"),
            name=("Pantau Sembako", "Harga Pasar")[at],
            unit=unit.id,
            function="Harga sembako harian di pasar",
        )
        for at, unit in enumerate(units)
    ]
    findings = find_overlaps(Portfolio.of(units=units, applications=rows))
    assert [group.survivor for group in findings.groups] == ["1y"]
    assert "unit" in {term.criterion for term in findings.groups[0].why}


def test_that_two_pages_of_one_unit_are_not_one_system_either():
    findings = find_overlaps(
        inventory(
            app("a", "Situs Resmi Dinas Sosial", 1, urls=("dinsos.x.go.id",)),
            app("b", "Website Dinas Sosial", 1, urls=("sosial.x.go.id",)),
        )
    )
    assert edge(findings, "a", "b").kind is OverlapKind.FUNCTION


def test_that_a_missing_description_is_not_held_against_a_pair():
    bare = find_overlaps(inventory(app("a", "SIMOLEK", 0), app("b", "SIMOLEK", 0)))
    told = find_overlaps(
        inventory(app("a", "SIMOLEK", 0, description="Sewa gedung olahraga"), app("b", "SIMOLEK"))
    )
    assert chance(bare, "a", "b") == chance(told, "a", "b") > 0.5


def test_that_a_short_name_meets_its_expansion():
    findings = find_overlaps(
        inventory(
            app("a", "SIPENSI", 2, description="Usul pensiun dan mutasi"),
            app("b", "Sistem Informasi Pensiun dan Mutasi (SIPENSI)", 2),
        )
    )
    assert edge(findings, "a", "b").kind is OverlapKind.SAME
    assert chance(findings, "a", "b") > 0.5


def test_that_every_pair_has_a_before_b_and_stands_once():
    pairs = [(each.a, each.b) for each in find_overlaps(MIXED).overlaps]
    assert all(a < b for a, b in pairs)
    assert len(pairs) == len(set(pairs))


def test_that_two_runs_agree_bit_for_bit():
    assert repr(find_overlaps(MIXED)) == repr(find_overlaps(MIXED))


def test_that_a_channel_belongs_to_every_listing_of_its_system():
    said = {"function": "Aduan warga", "description": "Menampung aduan dan keluhan warga"}
    findings = find_overlaps(
        inventory(
            app("a", "Lapor Bupati", 0, urls=("lapor.x.go.id",), **said),
            app("b", "LAPOR BUPATI", 0, urls=("lapor.x.go.id",), function="Aspirasi masyarakat"),
            app(
                "c",
                "Lapor Bupati versi Android",
                0,
                urls=("https://play.google.com/store/apps/details?id=id.x.lapor",),
                **said,
            ),
        )
    )
    assert [system.members for system in findings.systems] == [("a", "b", "c")]
