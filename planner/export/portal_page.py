"""A front page as the one portal would have it: search and services first, by citizens' need.

One file that opens offline and asks for nothing from anywhere; without its script every
service still stands there. It is Indonesian, and bears no portrait.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from html import escape
from importlib.resources import files
from pathlib import Path
from string import Template

from graph.job import JobContext
from graph.language import translate
from graph.model import Service, ServiceKind
from graph.text import plain
from graph.vocabulary import life_events
from planner.domain.needs import needs_of
from planner.export.atomic import replacing
from planner.export.coverage import carriers_after
from planner.export.report import Published, Report
from planner.export.safe import clean

_CITIZENS = "LE"
_FOLDER = "portal_page"


def write_portal_page(path: Path, report: Report, ctx: JobContext | None = None) -> Published:
    """Write the prototype of the front page as one .html file."""
    (ctx or JobContext()).step(0, 1, translate("export", "Menulis dokumen"))
    style, script, page = (_own(name) for name in ("style.css", "search.js", "page.html"))
    groups = _menu(report)
    project = report.snapshot.project
    text = Template(page).substitute(
        policy=_policy(style, script),
        style=style,
        script=script,
        agency=_safe(project.agency if project else "Pemerintah Daerah"),
        fictional="<p>Data fiktif: contoh, bukan daerah nyata.</p>"
        if project and project.fictional
        else "",
        count=sum(len(services) for _, services in groups),
        needs="\n".join(
            f'<li><a href="#k{n}">{_safe(name)} <span>{len(services)}</span></a></li>'
            for n, (name, services) in enumerate(groups)
        ),
        services="\n".join(
            _section(n, name, services, report) for n, (name, services) in enumerate(groups)
        ),
        source=_safe(f"{report.document} revisi {report.snapshot.revision}"),
    )
    with replacing(path) as draft:
        draft.write_text(text, encoding="utf-8", newline="\n")
    return Published(file=path, bytes=path.stat().st_size)


def _menu(report: Report) -> list[tuple[str, list[Service]]]:
    """Return the needs that have services for citizens; what has no need comes last."""
    needs = life_events()
    placed: dict[str, list[Service]] = {
        need.name: [] for need in needs if need.code.startswith(_CITIZENS)
    }
    names = {need.code: need.name for need in needs if need.code.startswith(_CITIZENS)}
    inside = {need.code for need in needs} - set(names)
    in_force = needs_of(report.snapshot.portfolio)
    for service in report.snapshot.portfolio.services.values():
        code = in_force[service.id]
        if service.kind is not ServiceKind.ADMINISTRATION and code not in inside:
            placed.setdefault(names.get(code, "Layanan lain"), []).append(service)
    return [(name, services) for name, services in placed.items() if services]


def _section(n: int, name: str, services: list[Service], report: Report) -> str:
    rows = "\n".join(_entries(services, report))
    return (
        f'<section class="kebutuhan" id="k{n}" aria-labelledby="j{n}">'
        f'<h2 id="j{n}">{_safe(name)}</h2>\n<ul>\n{rows}\n</ul></section>'
    )


def _entries(services: list[Service], report: Report) -> Iterator[str]:
    after = carriers_after(report)
    for service in services:
        unit = report.snapshot.portfolio.unit_name(service.unit)
        carriers = after.get(service.id, ())
        through = ", ".join(report.name(one) for one in carriers)
        how = f"Dibuka lewat {through}" if through else "Belum tersedia daring"
        listing = report.snapshot.listings.get(service.id)
        title = listing.entry if listing and listing.entry else service.name
        name = _safe(title)
        address = next(filter(None, (_address(report, one) for one in carriers)), "")
        # Only what a browser fetches plainly may be followed; anything else stays text.
        shown = f'<a href="{address}" rel="noopener noreferrer">{name}</a>' if address else name
        words = _safe(plain(f"{title} {service.name} {unit}"))
        yield (
            f'<li class="layanan" data-kata="{words}"><strong>{shown}</strong>'
            f"<span>{_safe(' · '.join(filter(None, (how, unit))))}</span></li>"
        )


def _address(report: Report, carrier: str) -> str:
    app = report.application(carrier)
    web = (url for url in (app.urls if app else ()) if url.startswith(("https://", "http://")))
    return _safe(next(web, ""))


def _safe(text: str) -> str:
    return escape(clean(text), quote=True)


def _own(name: str) -> str:
    return (files("planner") / "data" / _FOLDER / name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """Allow this style and this script by their digests, and nothing else at all."""

    def digest(text: str) -> str:
        return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

    return (
        f"default-src 'none'; style-src 'sha256-{digest(style)}'; "
        f"script-src 'sha256-{digest(script)}'; base-uri 'none'; form-action 'none'"
    )
