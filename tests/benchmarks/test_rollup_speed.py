"""Many agencies: reading them all costs little more than finding the overlaps of each.

The yardstick finds the same overlaps in memory, in the same process just before. Measured on two
cores: 600 agencies with 27,600 applications in 22 s of processor time and 182 MB.
"""

from __future__ import annotations

import time

import pytest

from graph.model import Application, ApplicationId
from graph.overlap import find_overlaps
from graph.portfolio import Portfolio
from planner.domain.change import Change
from planner.workspace.document import open_document
from planner.workspace.rollup import read_agencies

pytestmark = pytest.mark.benchmark
AGENCIES, SIZE = 20, 46
JOBS = ("Presensi pegawai", "Surat masuk dan keluar", "Pengaduan warga", "Antrean puskesmas")


def inventory(agency):
    return [
        Application(
            id=ApplicationId(f"a{agency}-{n}"),
            name=f"Sistem {JOBS[n % len(JOBS)]} {n}",
            function=f"{JOBS[n % len(JOBS)]} untuk bidang {n} daerah {agency}",
        )
        for n in range(SIZE)
    ]


def test_that_reading_many_agencies_costs_little_more_than_their_overlaps(tmp_path):
    places = []
    for agency in range(AGENCIES):
        place = tmp_path / f"kab{agency:02}.ramping"
        with open_document(place, backups=False) as document:
            document.apply("Impor", [Change.between(None, app) for app in inventory(agency)])
        places.append(str(place))
    find_overlaps(Portfolio.of(applications=inventory(0)))  # imports and first calls
    began = time.process_time()
    for agency in range(AGENCIES):
        find_overlaps(Portfolio.of(applications=inventory(agency)))
    bare = time.process_time() - began
    began = time.process_time()
    made = read_agencies(places)
    spent = time.process_time() - began
    print(f"{AGENCIES} agencies: {spent:.2f} s, {spent / bare:.1f} times the bare search")
    assert len(made.agencies) == AGENCIES
    assert spent < 5 * bare
