"""A proposal of a new application, checked while it is being typed: near ones, rules, advice."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from graph.findings import Overlap, OverlapKind
from graph.job import JobContext
from graph.language import translate
from graph.model import Application, ApplicationId, Origin, UnitId
from graph.portfolio import Portfolio
from planner.domain.baseline import Baseline
from planner.domain.snapshot import Snapshot
from planner.export.report import Published, Report
from planner.workspace.document import Document
from planner.workspace.nationals import national_row
from planner.workspace.publishing import report_on, require_folder

if TYPE_CHECKING:
    from graph.incremental import OverlapIndex

_NEAREST = 5
_SURE, _LIKELY = 0.7, 0.4
PROPOSED = ApplicationId("usulan:baru")


class Advice(StrEnum):
    """What the check recommends; a person decides."""

    USE_NATIONAL = "use_national"
    CONNECT = "connect"
    USE_EXISTING = "use_existing"
    STUDY = "study"
    NOTHING_LIKE_IT = "nothing_like_it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What a unit proposes, as typed."""

    name: str
    unit: str = ""
    function: str = ""
    description: str = ""
    data: str = ""
    """Items separated by semicolons."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NearApplication:
    """An application that exists and is like the proposed one."""

    id: ApplicationId
    name: str
    unit: str
    probability: float
    kind: OverlapKind
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NationalHit:
    """A national application whose job is proposed, with its rule."""

    name: str
    tier: str
    owner: str
    probability: float
    is_it: bool
    rule: str
    verified: bool
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalCheck:
    """The answer: advice with its reasons, what is near, and how long it took."""

    proposal: Proposal
    advice: Advice
    why: tuple[str, ...]
    nearest: tuple[NearApplication, ...]
    national: NationalHit | None
    seconds: float


def check_proposal(document: Document, proposal: Proposal) -> ProposalCheck:
    """Check one proposal against the inventory and the national list; nothing is written."""
    began = time.perf_counter()
    now = document.snapshot()
    app = _as_application(now.portfolio, proposal)
    index = _index_of(now)
    nearest = tuple(_near(now.portfolio, edge) for edge in index.edges(app)[:_NEAREST])
    match = index.national(app)
    hit = None
    if match is not None:
        row = national_row(now, match.national)
        hit = NationalHit(
            name=match.national,
            tier=row.app.tier if row else "",
            owner=row.app.owner if row else "",
            probability=match.probability,
            is_it=match.is_it,
            rule=row.rule if row else match.rule,
            verified=bool(row and row.verified),
            words=match.words,
        )
    advice = _advice(nearest, hit)
    return ProposalCheck(
        proposal=proposal,
        advice=advice,
        why=_why(advice, nearest, hit),
        nearest=nearest,
        national=hit,
        seconds=time.perf_counter() - began,
    )


class _Known:
    """The index of the last inventory asked about: building it takes most of the time."""

    portfolio: Portfolio | None = None
    index: OverlapIndex | None = None


def _index_of(now: Snapshot) -> OverlapIndex:
    if _Known.index is None or _Known.portfolio is not now.portfolio:
        from graph.incremental import OverlapIndex  # noqa: PLC0415 - loads scipy

        _Known.index = OverlapIndex(now.portfolio)
        _Known.portfolio = now.portfolio
    return _Known.index


def get_ready(document: Document) -> None:
    """Build the index before the first question, while nobody waits."""
    _index_of(document.snapshot())


def write_letter(
    document: Document, proposal: Proposal, out: Path, ctx: JobContext | None = None
) -> Published:
    """Draft the recommendation on this one proposal as .docx; the document is not touched."""
    from planner.export.letters import write_letter as write  # noqa: PLC0415 - python-docx

    require_folder(out)
    return write(out, _report_with(report_on(document, ctx), proposal), ctx, kind="rekomendasi")


def _report_with(report: Report, proposal: Proposal) -> Report:
    """Return the report as if everything there is were frozen and the proposal alone were new."""
    now, known = report.snapshot, report.snapshot.portfolio
    index = _index_of(now)
    typed = Origin(file=translate("proposals", "usulan yang diketik"), sheet="–", row=1)
    app = replace(_as_application(known, proposal), origins=(typed,))
    match = index.national(app)
    project = now.project
    together = Portfolio.of(
        units=known.units.values(),
        services=known.services.values(),
        applications=[*known.applications.values(), app],
        interfaces=known.interfaces.values(),
    )
    frozen = project.moratorium if project else None
    everything = Baseline.of(
        frozen.frozen_on if frozen else report.made_on,
        frozen.by if frozen else "",
        ((one.id, one.name) for one in known.applications.values()),
    )
    if project is not None:
        project = replace(project, moratorium=everything)
    findings = replace(
        report.findings,
        overlaps=(*report.findings.overlaps, *index.edges(app)),
        national=(*report.findings.national, *((match,) if match else ())),
    )
    snapshot = replace(now, portfolio=together, project=project)
    return replace(report, snapshot=snapshot, findings=findings)


def _as_application(known: Portfolio, proposal: Proposal) -> Application:
    wanted = proposal.unit.strip().casefold()
    unit: UnitId | None = next(
        (
            one.id
            for one in known.units.values()
            if wanted and wanted in {one.name.casefold(), one.acronym.casefold()}
        ),
        None,
    )
    items = tuple(part.strip() for part in proposal.data.split(";") if part.strip())
    return Application(
        id=PROPOSED,
        name=proposal.name.strip() or "–",
        unit=unit,
        function=proposal.function.strip(),
        description=proposal.description.strip(),
        data_used=items,
    )


def _near(known: Portfolio, edge: Overlap) -> NearApplication:
    other = edge.b if edge.a == PROPOSED else edge.a
    app = known.applications[other]
    # A topic is marked by a sign; to people it is one more word.
    said = dict.fromkeys(word.lstrip("#") for one in edge.evidence for word in one.words)
    return NearApplication(
        id=other,
        name=app.name,
        unit=known.unit_name(app.unit),
        probability=edge.probability,
        kind=edge.kind,
        words=tuple(said)[:6],
    )


def _advice(nearest: tuple[NearApplication, ...], hit: NationalHit | None) -> Advice:
    best = max((one.probability for one in nearest if one.kind is not OverlapKind.COMPONENT),
               default=0.0)  # fmt: skip
    if hit is not None and hit.probability >= _SURE:
        return Advice.USE_NATIONAL if hit.tier in {"umum", "berbagi"} else Advice.CONNECT
    if best >= _SURE:
        return Advice.USE_EXISTING
    if best >= _LIKELY or (hit is not None and hit.probability >= _LIKELY):
        return Advice.STUDY
    return Advice.NOTHING_LIKE_IT


def _why(
    advice: Advice, nearest: tuple[NearApplication, ...], hit: NationalHit | None
) -> tuple[str, ...]:
    said = []
    if hit is not None:
        what = translate("proposals", "Pekerjaannya dilayani {name}, milik {owner}: {rule}.")
        said.append(what.format(name=hit.name, owner=hit.owner, rule=hit.rule))
        said.append(
            translate(
                "proposals",
                "Mempertahankan aplikasi sejenis yang sudah ada: Perpres 95/2018 Pasal 63 "
                "ayat (3), dengan kajian biaya-manfaat dan pertimbangan Menteri (periksa "
                "sebelum mengutip).",
            )
        )
    if nearest:
        what = translate("proposals", "Paling mirip: {name}, {unit} ({share} %).")
        first = nearest[0]
        share = round(100 * first.probability)
        said.append(what.format(name=first.name, unit=first.unit or "–", share=share))
    if advice is Advice.NOTHING_LIKE_IT:
        said.append(translate("proposals", "Tidak ada yang serupa; selama moratorium tetap perlu "
                              "pengecualian berdasar hukum."))  # fmt: skip
    return tuple(said)
