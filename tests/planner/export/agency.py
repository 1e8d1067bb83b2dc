"""A small agency with a plan, made by hand: every kind of cell an export has to draw."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from graph.findings import (
    Evidence,
    Findings,
    Group,
    NationalMatch,
    Overlap,
    OverlapKind,
    Signal,
    SurvivorTerm,
    System,
)
from graph.model import (
    Application,
    ApplicationId,
    Category,
    Origin,
    Platform,
    Service,
    ServiceId,
    ServiceKind,
    Unit,
    UnitId,
    UsageStatus,
)
from graph.portfolio import Portfolio
from planner.domain.change import Step
from planner.domain.decision import DecidedBy, Decision, Disposition, PairVerdict, Reason, Verdict
from planner.domain.plan import Plan, PlanStatus, ScheduledTask, ServiceCarriers, TaskKind
from planner.domain.project import Project, Role
from planner.domain.snapshot import Snapshot
from planner.domain.step_names import as_name
from planner.export.report import Report

START, DEADLINE = date(2027, 2, 15), date(2027, 5, 12)
CYCLE = (
    Disposition.KEEP,
    Disposition.MERGE,
    Disposition.REPLACE,
    Disposition.RETIRE,
    Disposition.INTEROPERATE,
    Disposition.UNDECIDED,
)
TOPICS = ("Presensi Pegawai", "Perizinan", "Kearsipan", "Bantuan Sosial", "Pengaduan", "Aset")


def application(n: int, **changes: object) -> Application:
    facts: dict[str, object] = {
        "id": ApplicationId(f"app-{n:05}"),
        "name": f"Sistem {TOPICS[n % len(TOPICS)]} {n}",
        "unit": UnitId(f"opd-{n % 7}"),
        "description": f"Mencatat {TOPICS[n % len(TOPICS)].lower()} dan melaporkannya tiap bulan.",
        "function": f"Pencatatan {TOPICS[n % len(TOPICS)].lower()}",
        "category": Category.APPLICATION,
        "services": (ServiceId(f"srv-{n % 10}"),),
        "platform": (Platform.WEB, Platform.MOBILE),
        "status": UsageStatus.ACTIVE,
        "users": "ASN",
        "user_count": None if n % 5 == 4 else 1234 + n,
        "urls": (f"https://aplikasi{n}.contohkab.go.id",),
        "year_built": 2015 + n % 10,
        "cost_yearly": None if n % 3 == 2 else 25_000_000 * (1 + n % 9),
        "personal_data": bool(n % 2),
        "extra": (("hosting", "Server Diskominfo"),),
        "origins": (Origin(file="OPD_Disdik.xlsx", sheet="Daftar", row=18 + n),),
    }
    return Application(**{**facts, **changes})  # type: ignore[arg-type]


def portfolio(size: int) -> Portfolio:
    return Portfolio.of(
        units=[Unit(id=UnitId(f"opd-{n}"), name=f"Dinas Contoh {n}") for n in range(7)],
        services=[
            Service(
                id=ServiceId(f"srv-{n}"),
                name=f"Layanan {n}",
                unit=UnitId(f"opd-{n % 7}"),
                kind=ServiceKind.PUBLIC,
            )
            for n in range(20)
        ],
        applications=[application(n) for n in range(size)],
    )


def decision(app: Application, n: int, first: ApplicationId) -> Decision:
    disposition = CYCLE[n % len(CYCLE)] if n else Disposition.KEEP
    into = {
        Disposition.MERGE: first,
        Disposition.REPLACE: "SRIKANDI",
        Disposition.INTEROPERATE: "SPLP",
    }
    return Decision(
        application=app.id,
        disposition=disposition,
        into=into.get(disposition, ""),
        decided_by=DecidedBy.OFFICER if n % 4 == 1 else DecidedBy.ENGINE,
        reason="Hasil rapat 4 Maret" if n % 4 == 1 else "",
        why=(
            Reason(text="fungsi sama dengan induk", points=100),
            Reason(text="data pribadi", points=-20),
        ),
    )


def tasks(choices: tuple[Decision, ...]) -> list[ScheduledTask]:
    made: list[ScheduledTask] = []
    for n, choice in enumerate(choices):
        for step in range(3 if choice.disposition.removes else 0):
            start = START + timedelta(days=7 * step + n % 14)
            made.append(
                ScheduledTask(
                    id=f"{choice.application}/{choice.disposition}.{step + 1}",
                    application=choice.application,
                    code=f"{choice.disposition}.{step + 1}",
                    name=("Cadangkan data", "Migrasikan data", "Usulkan penghapusan aset")[step],
                    kind=TaskKind.FOLLOW_UP if step == 2 else TaskKind.WORK,
                    start=start if step < 2 else date(2027, 5, 17),
                    finish=start + timedelta(days=4) if step < 2 else date(2027, 6, 15),
                    needs=((Role.DEVELOPER, 10), (Role.DATA, 5)) if step < 2 else (),
                    slack=n % 12,
                    critical=n % 5 == 1,
                    evidence="Berita acara",
                )
            )
    return made


def findings(facts: Portfolio) -> Findings:
    ids = tuple(facts.applications)
    return Findings(
        overlaps=(
            Overlap(
                ids[1],
                ids[7],
                OverlapKind.FUNCTION,
                0.94,
                (
                    Evidence(Signal.FUNCTION, 2.34, ("presensi", "pegawai")),
                    Evidence(Signal.HOST, -0.8),
                ),
            ),
            Overlap(ids[2], ids[3], OverlapKind.CHANNEL, 0.71, (Evidence(Signal.NAME, 1.5),)),
        ),
        systems=(System((ids[2], ids[3]), ids[2]),),
        groups=(
            Group((ids[1], ids[7]), ids[1], "presensi", (SurvivorTerm(ids[1], "pengguna", 2.5),)),
        ),
        national=(NationalMatch(ids[2], "SRIKANDI", 0.97, False, "Kepmen PANRB 679/2020"),),
        locked=((ids[5], "milik kementerian"),),
    )


def report(size: int = 24, *, planned: bool = True, fictional: bool = True) -> Report:
    facts = portfolio(size)
    found = findings(facts)
    heads = [identity for identity in facts.applications if identity != "app-00003"]
    choices = tuple(
        decision(facts.applications[identity], n, heads[0]) for n, identity in enumerate(heads)
    )
    plan = Plan(
        status=PlanStatus.FEASIBLE,
        start=START,
        deadline=DEADLINE,
        decisions=choices,
        tasks=tuple(tasks(choices)),
        services=tuple(
            ServiceCarriers(service=service, before=(heads[0],), after=(heads[0],), covered=True)
            for service in facts.services
        ),
        loads=(),
        before=len(heads),
        after=sum(not choice.disposition.removes for choice in choices),
        finish=date(2027, 4, 30),
        benefit=950,
        bound=1000,
        rounds=10,
        seed=1,
    )
    project = Project(
        agency="Kabupaten Contoh", start=START, deadline=DEADLINE, fictional=fictional
    )
    snapshot = Snapshot(
        revision=3,
        portfolio=facts,
        decisions={choice.application: choice for choice in choices} if planned else {},
        verdicts=(PairVerdict(a=heads[1], b=heads[6], verdict=Verdict.SAME),),
        project=project,
        plan=plan if planned else None,
    )
    step = Step(
        number=1,
        when=datetime(2027, 3, 1, 9, 5),
        who="Budi",
        name=as_name("Impor 3 berkas"),
        size=9,
    )
    return Report(
        snapshot=snapshot,
        findings=found,
        made_on=date(2027, 3, 4),
        document="contoh.ramping",
        history=(step,),
    )
