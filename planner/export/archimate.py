"""The portfolio as an ArchiMate model (Open Group exchange file), as SIA-SPBE architects read it.

Identifiers come from the records' own ids, so a second export names the same things the same way.
"""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from xml.etree.ElementTree import Element

from graph.job import JobContext
from graph.language import language, translate
from graph.model import Application
from planner.domain.decision import Disposition
from planner.domain.words import word
from planner.export.coverage import carriers_after
from planner.export.phrases import badge
from planner.export.report import Published, Report
from planner.export.xml_file import child, write_xml

_SPACE = "http://www.opengroup.org/xsd/archimate/3.0/"
_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
_TYPE = f"{{{_INSTANCE}}}type"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_DECISION, _TARGET, _STATUS, _HEAD = "prop-decision", "prop-target", "prop-status", "prop-system"


def write_archimate(path: Path, report: Report, ctx: JobContext | None = None) -> Published:
    """Write units, services, applications and their relations, before and after, to ``path``."""
    (ctx or JobContext()).step(0, 1, translate("export", "Menulis model ArchiMate"))
    model = _Model(report)
    model.add_elements()
    model.add_relationships()
    model.add_properties()
    return write_xml(path, model.root)


class _Model:
    """One model under construction; the parts stand in the schema's order."""

    def __init__(self, report: Report) -> None:
        self.report = report
        project = report.snapshot.project
        where = f"{_SPACE} http://www.opengroup.org/xsd/archimate/3.1/archimate3_Model.xsd"
        self.root = Element(
            "model",
            {
                "xmlns": _SPACE,
                f"{{{_INSTANCE}}}schemaLocation": where,
                "identifier": _identifier("model", project.agency if project else "ramping"),
            },
        )
        title = project.agency if project else translate("export", "Inventaris aplikasi")
        _worded(self.root, "name", title)
        self._elements = child(self.root, "elements")
        self._relationships = child(self.root, "relationships")
        self._head = {one: system.head for system in report.systems for one in system.members}

    def add_elements(self) -> None:
        portfolio = self.report.snapshot.portfolio
        for unit in portfolio.units.values():
            self._element("unit", unit.id, "BusinessActor", unit.name)
        for service in portfolio.services.values():
            self._element("service", service.id, "BusinessService", service.name)
        for app in portfolio.applications.values():
            element = self._element(
                "application",
                app.id,
                "ApplicationComponent",
                app.name,
                self.report.text(app.description),
            )
            self._describe(element, app)
        for name in self._national_names():
            self._element("national", name, "ApplicationComponent", name)
        for name, title in (
            ("before", translate("export", "Sekarang")),
            ("after", translate("export", "Setelah rencana")),
        ):
            self._element("plateau", name, "Plateau", title)

    def add_relationships(self) -> None:
        portfolio = self.report.snapshot.portfolio
        for app in portfolio.applications.values():
            if app.unit is not None:
                self._relate("Association", ("unit", app.unit), ("application", app.id))
            for service in app.services:
                self._relate("Serving", ("application", app.id), ("service", service))
            self._relate("Aggregation", ("plateau", "before"), ("application", app.id))
            choice = self.report.decision(app.id)
            if not choice.disposition.removes:
                self._relate("Aggregation", ("plateau", "after"), ("application", app.id))
        for link in portfolio.interfaces.values():
            ends = (("application", link.provider), ("application", link.consumer))
            self._relate("Flow", *ends, link.data)
        for name in self._national_names():
            self._relate("Aggregation", ("plateau", "after"), ("national", name))
        for service_id, carriers in carriers_after(self.report).items():
            for name in carriers:
                if self.report.application(name) is None:
                    self._relate("Serving", ("national", name), ("service", service_id))

    def add_properties(self) -> None:
        definitions = child(self.root, "propertyDefinitions")
        for identifier, title in (
            (_DECISION, translate("columns", "Keputusan")),
            (_TARGET, translate("columns", "Tujuan")),
            (_STATUS, translate("columns", "Status Pemakaian")),
            (_HEAD, translate("columns", "Sistem")),
        ):
            held = child(definitions, "propertyDefinition", identifier=identifier, type="string")
            child(held, "name", title)

    def _element(self, kind: str, key: str, sort: str, name: str, about: str = "") -> Element:
        element = child(self._elements, "element", identifier=_identifier(kind, key))
        element.set(_TYPE, sort)
        _worded(element, "name", name)
        if about:
            _worded(element, "documentation", about)
        return element

    def _describe(self, element: Element, app: Application) -> None:
        head = self._head[app.id]
        choice = self.report.decision(app.id)
        held = child(element, "properties")
        for identifier, text in (
            (_DECISION, badge(choice.disposition)),
            (_TARGET, self.report.name(choice.into) if choice.into else ""),
            (_STATUS, word(app.status)),
            (_HEAD, self.report.name(head) if head != app.id else ""),
        ):
            if text:
                part = child(held, "property", propertyDefinitionRef=identifier)
                _worded(part, "value", text)

    def _relate(
        self, sort: str, source: tuple[str, str], target: tuple[str, str], name: str = ""
    ) -> None:
        key = "|".join((sort, *source, *target, name))
        link = child(
            self._relationships,
            "relationship",
            identifier=_identifier("rel", key),
            source=_identifier(*source),
            target=_identifier(*target),
        )
        link.set(_TYPE, sort)
        if name:
            _worded(link, "name", name)

    def _national_names(self) -> list[str]:
        moving = {Disposition.REPLACE, Disposition.INTEROPERATE}
        chosen = (one.into for one in self.report.decisions.values() if one.disposition in moving)
        named = {name for name in chosen if name}
        carried = {name for names in carriers_after(self.report).values() for name in names}
        outside = {name for name in carried if self.report.application(name) is None}
        return sorted(named | outside)


def _worded(parent: Element, tag: str, text: str) -> None:
    child(parent, tag, text).set(_LANGUAGE, language())


def _identifier(kind: str, key: str) -> str:
    """Return an XML name: the key itself where it can be one, else its digest."""
    if re.fullmatch(r"[A-Za-z0-9._-]+", key):
        return f"{kind}-{key}"
    return f"{kind}-{hashlib.sha256(key.encode()).hexdigest()[:20]}"
