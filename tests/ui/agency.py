"""A small agency made by hand: enough to show every page, small enough to know by heart."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from graph.model import (
    Application,
    ApplicationId,
    Origin,
    Platform,
    Service,
    ServiceId,
    Unit,
    UnitId,
    UsageStatus,
)
from graph.portfolio import Portfolio
from planner.domain.change import Change
from planner.domain.decision import DecidedBy, Decision, Disposition
from planner.domain.plan import Plan, PlanStatus, RoleLoad, ScheduledTask, ServiceCarriers, TaskKind
from planner.domain.project import Project, Role
from planner.domain.snapshot import Snapshot
from planner.workspace.document import open_document

START, DEADLINE = date(2027, 2, 15), date(2027, 5, 12)
PROJECT = Project(agency="Kabupaten Contoh", start=START, deadline=DEADLINE, fictional=True)
UNITS = (
    Unit(id=UnitId("bkpsdm"), name="Badan Kepegawaian dan Pengembangan SDM", acronym="BKPSDM"),
    Unit(id=UnitId("disdik"), name="Dinas Pendidikan", acronym="Disdik"),
    Unit(id=UnitId("setda"), name="Sekretariat Daerah", acronym="Setda"),
)
SERVICES = (
    Service(id=ServiceId("hadir"), name="Presensi pegawai", unit=UnitId("bkpsdm")),
    Service(id=ServiceId("surat"), name="Persuratan dinas", unit=UnitId("setda")),
    Service(id=ServiceId("murid"), name="Pendaftaran murid baru", unit=UnitId("disdik")),
)


def app(key: str, name: str, unit: str, **fields: object) -> Application:
    """Return one application whose source cell is known."""
    row = len(key) + 10
    origin = Origin(
        file="OPD_Disdik.xlsx",
        sheet="Aplikasi",
        row=row,
        columns=(("name", "B"), ("function", "D"), ("user_count", "H")),
    )
    return Application(
        id=ApplicationId(key), name=name, unit=UnitId(unit), origins=(origin,), **fields
    )  # type: ignore[arg-type]


APPLICATIONS = (
    app(
        "presensi", "Presensi ASN", "bkpsdm", function="Presensi pegawai berbasis lokasi dan foto",
        services=(ServiceId("hadir"),), user_count=4120, cost_yearly=180_000_000,
        status=UsageStatus.ACTIVE, urls=("https://presensi.contohkab.go.id",),
        platform=(Platform.WEB, Platform.MOBILE),
    ),
    app(
        "e-presensi", "E-Presensi", "disdik", function="Presensi guru dan pegawai dengan lokasi",
        services=(ServiceId("hadir"),), user_count=1860, cost_yearly=120_000_000,
        status=UsageStatus.ACTIVE, urls=("https://epresensi.disdik.contohkab.go.id",),
    ),
    app(
        "e-surat", "E-Surat", "setda", function="Surat masuk, surat keluar, dan disposisi",
        services=(ServiceId("surat"),), user_count=620, cost_yearly=95_000_000,
        status=UsageStatus.ACTIVE, urls=("https://esurat.contohkab.go.id",),
    ),
    app(
        "desaku", "Desaku", "setda", function="Surat keterangan desa",
        services=(ServiceId("surat"),), status=UsageStatus.ACTIVE_UNUSED,
    ),
    app(
        "spmb", "SPMB Online", "disdik", function="Penerimaan murid baru",
        services=(ServiceId("murid"),), user_count=62000, cost_yearly=240_000_000,
        status=UsageStatus.ACTIVE, urls=("https://spmb.contohkab.go.id",),
    ),
)  # fmt: skip

DECISIONS = (
    Decision(
        application=ApplicationId("e-presensi"), disposition=Disposition.MERGE, into="presensi",
        decided_by=DecidedBy.ENGINE,
    ),
    Decision(
        application=ApplicationId("presensi"), disposition=Disposition.KEEP,
        decided_by=DecidedBy.ENGINE,
    ),
    Decision(
        application=ApplicationId("desaku"), disposition=Disposition.RETIRE,
        decided_by=DecidedBy.OFFICER,
    ),
)  # fmt: skip


def _task(app_id: str, number: int, start: date, finish: date) -> ScheduledTask:
    return ScheduledTask(
        id=f"{app_id}.{number}",
        application=ApplicationId(app_id),
        code=f"merge.{number}",
        name=f"Tugas {number}",
        kind=TaskKind.WORK,
        start=start,
        finish=finish,
        needs=((Role.DEVELOPER, 10),),
        after=(f"{app_id}.{number - 1}",) if number > 1 else (),
        slack=4,
        critical=app_id == "e-presensi",
    )


PLAN = Plan(
    status=PlanStatus.FEASIBLE,
    start=START,
    deadline=DEADLINE,
    decisions=DECISIONS,
    tasks=(
        _task("e-presensi", 1, date(2027, 2, 15), date(2027, 3, 5)),
        _task("e-presensi", 2, date(2027, 3, 22), date(2027, 4, 23)),
        _task("desaku", 1, date(2027, 3, 1), date(2027, 3, 5)),
    ),
    services=tuple(
        ServiceCarriers(service=s.id, before=(ApplicationId("x"),), after=("x",), covered=True)
        for s in SERVICES
    ),
    loads=(RoleLoad(role=Role.DEVELOPER, work=420, capacity=560, full_days=5),),
    before=5,
    after=3,
    finish=date(2027, 4, 23),
    benefit=634,
    bound=752,
    rounds=10,
    seed=7,
)


def portfolio(applications: tuple[Application, ...] = APPLICATIONS) -> Portfolio:
    return Portfolio.of(units=UNITS, services=SERVICES, applications=applications)


def snapshot(*, planned: bool = True) -> Snapshot:
    """Return the agency as a snapshot."""
    return Snapshot(
        revision=3,
        portfolio=portfolio(),
        decisions={decision.application: decision for decision in DECISIONS} if planned else {},
        project=PROJECT,
        plan=PLAN if planned else None,
    )


def write_document(path: Path) -> None:
    """Write the agency as three steps: import, settings, plan."""
    with open_document(path, who="Rahma") as document:
        facts = (*UNITS, *SERVICES, *APPLICATIONS)
        document.apply("Impor 3 berkas", [Change.between(None, fact) for fact in facts])
        document.apply("Pengaturan proyek", [Change.between(None, PROJECT)])
        made = (PLAN, *DECISIONS)
        document.apply("Rencana: 5 menjadi 3 aplikasi", [Change.between(None, d) for d in made])


def many(count: int) -> Portfolio:
    """Return a portfolio of that many varied applications, for speed."""
    return portfolio(
        tuple(
            app(
                f"a{n}",
                f"Aplikasi {n * 7919 % count}",
                ("bkpsdm", "disdik", "setda")[n % 3],
                function=f"Layanan {n % 97} untuk bagian {n % 31}",
                user_count=n * 31 % 5000,
                cost_yearly=n * 1000,
                status=list(UsageStatus)[n % 5],
                urls=(f"https://a{n}.contohkab.go.id",),
            )
            for n in range(count)
        )
    )
