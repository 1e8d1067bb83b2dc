from __future__ import annotations

import pytest

from graph.model import Application, ApplicationId, Service, ServiceId, Unit, UnitId
from planner.domain.change import Change
from planner.workspace.document import open_document


def records():
    """A small agency: two presence systems of the same job, one archive that stands alone."""
    units = [Unit(id=UnitId(f"U{n}"), name=f"Dinas {n} Kabupaten Uji") for n in (1, 2, 3)]
    services = [
        Service(id=ServiceId("L1"), name="Absensi pegawai"),
        Service(id=ServiceId("L2"), name="Arsip surat"),
    ]
    rows = [
        ("A1", "E-Presensi", "U1", "Presensi kehadiran pegawai ASN berbasis web", "L1"),
        ("A2", "Presensi ASN Online", "U2", "Presensi kehadiran pegawai ASN", "L1"),
        ("A3", "Arsip Digital", "U3", "Penyimpanan arsip surat masuk dan keluar", "L2"),
    ]
    apps = [
        Application(
            id=ApplicationId(identity),
            name=name,
            unit=UnitId(unit),
            description=text,
            services=(ServiceId(service),),
        )
        for identity, name, unit, text, service in rows
    ]
    return [*units, *services, *apps]


@pytest.fixture
def agency():
    return records()


@pytest.fixture
def document(tmp_path):
    with open_document(tmp_path / "kab_uji.ramping", who="Sari") as opened:
        opened.apply("Impor 1 berkas", [Change.between(None, record) for record in records()])
        yield opened
