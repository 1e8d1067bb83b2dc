"""ArchiMate Open Exchange XML: application components, the services and flows they have part in."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from graph.job import JobContext
from graph.language import translate
from importers import errors
from importers.cells import Cell, Grid, Row
from importers.stopping import heed

_APPLICATION = frozenset({"ApplicationComponent", "ApplicationCollaboration"})
_SERVICE = frozenset({"BusinessService", "ApplicationService"})
_OWNER = frozenset({"BusinessActor", "BusinessRole"})
_SERVES = frozenset({"Serving", "Realization", "UsedBy", "Assignment", "Association"})
_HEADER = ("ID", "Nama Aplikasi", "Uraian", "OPD", "Layanan yang Didukung", "Terintegrasi Dengan")
_MOST_ELEMENTS = 200_000
_PIECE = 1 << 18


@dataclass(slots=True)
class _Element:
    kind: str
    name: str = ""
    documentation: str = ""
    properties: dict[str, str] = field(default_factory=dict)


def read_archimate(path: Path, ctx: JobContext) -> Grid:
    """Read the application components of a model as a table.

    No entity is ever expanded: a file with its own document type is refused.

    Raises
    ------
    ImportFileError
        When the XML is broken, declares a document type, or is no ArchiMate model.
    """
    model = _Model(path.name)
    try:
        model.parse(path.read_bytes(), ctx)
    except expat.ExpatError as error:
        raise errors.CorruptFileError(file=path.name, reason=str(error)) from error
    rows = model.rows()
    if not rows:
        raise errors.NoTableError(file=path.name)
    names = list(dict.fromkeys(name for row in rows for name in row[1]))
    header: Row = list[Cell]([*_HEADER, *names])
    return Grid(
        path.stem,
        [header, *([*cells, *(extra.get(name, "") for name in names)] for cells, extra in rows)],
        lettered=False,
    )


class _Model:
    def __init__(self, file: str) -> None:
        self._file = file
        self._elements: dict[str, _Element] = {}
        self._links: list[tuple[str, str, str]] = []
        self._labels: dict[str, str] = {}
        self._path: list[str] = []
        self._current: _Element | None = None
        self._definition = ""
        self._property = ""
        self._text = ""

    def parse(self, data: bytes, ctx: JobContext) -> None:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        for start in range(0, len(data), _PIECE):
            heed(ctx)
            parser.Parse(data[start : start + _PIECE], False)
        parser.Parse(b"", True)

    def _refuse(self, *_declared: object) -> None:
        raise errors.CorruptFileError(
            file=self._file, reason=translate("errors", "XML dengan DOCTYPE")
        )

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        tag = name.rsplit(" ", 1)[-1]
        self._path.append(tag)
        self._text = ""
        if tag == "element" and len(self._elements) < _MOST_ELEMENTS:
            self._current = _Element(_kind(attributes))
            self._elements[attributes.get("identifier", str(len(self._elements)))] = self._current
        elif tag == "relationship":
            ends = attributes.get("source", ""), attributes.get("target", "")
            self._links.append((_kind(attributes), *ends))
        elif tag == "propertyDefinition":
            self._definition = attributes.get("identifier", "")
        elif tag == "property":
            self._property = attributes.get("propertyDefinitionRef", "")

    def _characters(self, text: str) -> None:
        self._text += text

    def _end(self, name: str) -> None:
        tag, text = name.rsplit(" ", 1)[-1], " ".join(self._text.split())
        self._path.pop()
        inside = self._path[-1] if self._path else ""
        if tag == "name" and inside == "propertyDefinition":
            self._labels[self._definition] = text
        elif tag == "element":
            self._current = None
        elif self._current is not None:
            self._describe(self._current, tag, inside, text)
        self._text = ""

    def _describe(self, element: _Element, tag: str, inside: str, text: str) -> None:
        if tag in {"name", "label"} and inside == "element":
            element.name = element.name or text
        elif tag == "documentation":
            element.documentation = element.documentation or text
        elif tag == "value" and text:
            element.properties[self._property] = text

    def rows(self) -> list[tuple[Row, dict[str, str]]]:
        """Return fixed cells and further properties of every application component."""
        related = self._related()
        return [
            (
                [
                    identity,
                    element.name,
                    element.documentation,
                    "; ".join(related[identity, "owner"][:1]),
                    "\n".join(related[identity, "service"]),
                    "\n".join(related[identity, "application"]),
                ],
                {self._labels.get(ref, ref): text for ref, text in element.properties.items()},
            )
            for identity, element in self._elements.items()
            if element.kind in _APPLICATION and element.name
        ]

    def _related(self) -> dict[tuple[str, str], list[str]]:
        """Return (application, what) -> names; a flow makes its target depend on its source."""
        related: dict[tuple[str, str], list[str]] = defaultdict(list)
        for kind, source, target in self._links:
            one, other = self._elements.get(source), self._elements.get(target)
            if one is None or other is None:
                continue
            if kind == "Flow" and one.kind in _APPLICATION and other.kind in _APPLICATION:
                related[target, "application"].append(one.name)
            elif kind in _SERVES and one.kind in _APPLICATION and other.kind in _SERVICE:
                related[source, "service"].append(other.name)
            elif kind in _SERVES and one.kind in _SERVICE and other.kind in _APPLICATION:
                related[target, "service"].append(one.name)
            elif one.kind in _OWNER and other.kind in _APPLICATION:
                related[target, "owner"].append(one.name)
        return related


def _kind(attributes: dict[str, str]) -> str:
    for name, value in attributes.items():
        if name.rsplit(" ", 1)[-1] == "type":
            return value.rsplit(":", 1)[-1]
    return ""
