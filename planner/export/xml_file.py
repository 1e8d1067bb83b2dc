"""Small helps for writing XML: children in order, clean text, an atomic file."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from planner.export.atomic import replacing
from planner.export.report import Published
from planner.export.safe import clean


def child(parent: Element, tag: str, text: object = None, /, **attributes: str) -> Element:
    """Append a child; ``None`` leaves it without text."""
    element = SubElement(parent, tag, attributes)
    if text is not None:
        element.text = clean(str(text))
    return element


def children(parent: Element, **texts: object) -> None:
    """Append one child per name, in the order given; schemas are sequences."""
    for tag, text in texts.items():
        if text is not None:
            child(parent, tag, text)


def write_xml(path: Path, root: Element) -> Published:
    """Write the tree as indented UTF-8."""
    ET.indent(root)
    with replacing(path) as draft:
        ET.ElementTree(root).write(draft, encoding="utf-8", xml_declaration=True)
    return Published(file=path, bytes=path.stat().st_size)
