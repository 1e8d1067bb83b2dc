"""Flows of data between applications, found by the names that rows mention."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from graph.job import JobContext
from graph.model import Application, ApplicationId, Interface, InterfaceId
from graph.text import plain
from importers.naming import host_of, plain_name, short_hash
from importers.stopping import watched


def find_interfaces(
    applications: Iterable[Application],
    known: Iterable[Application] = (),
    ctx: JobContext | None = None,
) -> tuple[Interface, ...]:
    """Return the flows that “Terintegrasi dengan” names, as far as a name means one application.

    The named application provides, the row's own consumes; two rows that name each other give
    one flow each way. ``known`` are further applications that may be named.
    """
    rows, context = list(applications), ctx or JobContext()
    if not any(app.integrated_with for app in rows):
        return ()
    names = _names_of([*rows, *known], context)
    found: dict[InterfaceId, Interface] = {}
    for app in watched(rows, context):
        for written in app.integrated_with:
            target = _resolve(written, names, app)
            if target is None or target == app.id:
                continue
            link = _link(provider=target, consumer=app.id, data="; ".join(app.data_input))
            found.setdefault(link.id, link)
    return tuple(found.values())


def _link(provider: ApplicationId, consumer: ApplicationId, data: str) -> Interface:
    identity = InterfaceId(f"i-{short_hash(provider, consumer)}-{provider[:24]}-{consumer[:24]}")
    return Interface(id=identity, provider=provider, consumer=consumer, data=data)


def _resolve(
    written: str, names: Mapping[str, Sequence[Application]], asking: Application
) -> ApplicationId | None:
    """Return the application of this name; among namesakes that are several, none is guessed.

    Namesakes at one address are one system that several offices list: their own office's row
    comes first.
    """
    for form in (written, written.split("(", maxsplit=1)[0], _inside_brackets(written)):
        found = names.get(plain(form), ())
        hosts = {host_of(app.urls[0]) for app in found if app.urls}
        if len(found) == 1 or (found and len(hosts) == 1):
            own = [app for app in found if app.unit == asking.unit]
            return (own or found)[0].id
    return None


def _inside_brackets(text: str) -> str:
    return text.partition("(")[2].partition(")")[0]


def _names_of(applications: Iterable[Application], ctx: JobContext) -> dict[str, list[Application]]:
    known: dict[str, list[Application]] = {}
    for app in watched({app.id: app for app in applications}.values(), ctx):
        for name in sorted({form for text in _written(app) if (form := plain_name(text))}):
            known.setdefault(name, []).append(app)
    return known


def _written(app: Application) -> Iterator[str]:
    yield app.name
    if app.acronym:
        yield app.acronym
    if "(" in app.name:
        yield app.name.split("(", maxsplit=1)[0]
        yield _inside_brackets(app.name)
