"""Saved pages of a portal, read from files and folders; nothing is loaded from the net."""

from __future__ import annotations

import email
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from email.message import Message
from pathlib import Path, PurePath

from graph.errors import UserError
from graph.job import JobContext
from graph.language import QT_TRANSLATE_NOOP, translate
from planner.track.front_page import (
    Audit,
    Finding,
    PageFacts,
    RuleLine,
    SavedPage,
    ServiceWay,
    audit,
)
from planner.track.front_page_result import Kind, Severity
from planner.workspace.browser import find_browser, first_screen

__all__ = [
    "Audit", "Finding", "Kind", "PageFacts", "RuleLine", "ServiceWay", "Severity",
    "audit_front_page",
]  # fmt: skip

MOST_BYTES = 64 << 20
MOST_PAGES = 500
_MOST_BESIDE = 5000
_PAGES = frozenset({".html", ".htm", ".xhtml", ".php", ".mht", ".mhtml"})
_ARCHIVES = frozenset({".mht", ".mhtml"})
_PARTS_FOLDER = ("_files", "_berkas", ".files")
"""Folders in which browsers put the parts of a page: what stands there is no page."""
_ELEMENT = re.compile(r"<[!a-z][a-z0-9]*[\s>/]", re.IGNORECASE)
_FRONT = ("index", "beranda", "home", "default", "utama")


class UnreadablePageError(UserError):
    """A file of the audit cannot be opened, or holds no page."""

    code = "WSP-PAGE"
    message = QT_TRANSLATE_NOOP("errors", "Halaman “{file}” tidak terbaca: {why}.")
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Simpan dari peramban sebagai “Halaman web, lengkap” atau “berkas tunggal (.mhtml)”.",
    )


class TooManyPagesError(UserError):
    """A folder holds more pages than an audit needs."""

    code = "WSP-PAGES"
    message = QT_TRANSLATE_NOOP("errors", "Ada {count} halaman; paling banyak {most}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Pilih beranda dan halaman layanannya saja.")


def audit_front_page(
    paths: Sequence[Path], on: date | None = None, ctx: JobContext | None = None
) -> Audit:
    """Audit saved pages: the first file is the front page; of a folder, its index page.

    Parameters
    ----------
    paths
        ``.html``, ``.mht`` or ``.mhtml`` files, or folders that hold such files.
    on
        The day against which notices are outdated; today when absent.

    Where a browser is installed, the first screen is measured too; no script of a page runs.
    """
    context = ctx or JobContext()
    files = list(dict.fromkeys(one for path in paths for one in _pages_of(path)))
    if len(files) > MOST_PAGES:
        raise TooManyPagesError(count=len(files), most=MOST_PAGES)
    roots = [file.parent.absolute() for file in files]
    common = Path(os.path.commonpath(roots)) if _same_drive(roots) else None
    listed: dict[Path, frozenset[str] | None] = {}
    saved = []
    for number, file in enumerate(files):
        context.step(number, len(files), file.name)
        name = file.absolute().relative_to(common).as_posix() if common else file.as_posix()
        if file.parent not in listed:
            listed[file.parent] = _beside(file.parent)
        saved.append(_read(file, name, listed[file.parent]))
    screen = None
    if (browser := find_browser()) and saved[0].beside is not None:
        context.step(len(files), len(files) + 1, translate("front_page", "Melihat di peramban"))
        screen = first_screen(saved[0].text, files[0].parent, browser)
    return audit(saved, on or date.today(), context, screen)


def _same_drive(folders: Iterable[Path]) -> bool:
    return len({folder.drive for folder in folders}) == 1


def _pages_of(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    found = sorted(
        (file for file in _walk(path) if file.suffix.lower() in _PAGES),
        key=lambda file: (len(file.parts), file.stem.lower() not in _FRONT, str(file)),
    )
    if not found:
        raise UnreadablePageError(
            file=path, why=translate("errors", "folder ini tidak berisi halaman tersimpan")
        )
    yield from found


def _walk(folder: Path) -> Iterator[Path]:
    for base, folders, files in os.walk(folder):
        folders[:] = sorted(one for one in folders if not one.lower().endswith(_PARTS_FOLDER))
        yield from (Path(base, file) for file in files)


def _beside(folder: Path) -> frozenset[str] | None:
    """List what lies in and under a folder; a page's text never becomes a path that is opened."""
    names: set[str] = set()
    for base, folders, files in os.walk(folder):
        for name in (*folders, *files):
            names.add(PurePath(base, name).relative_to(folder).as_posix())
        if len(names) > _MOST_BESIDE:
            return None
    return frozenset({*names, "."})


def _read(file: Path, name: str, beside: frozenset[str] | None) -> SavedPage:
    try:
        if file.stat().st_size > MOST_BYTES:
            why = translate("errors", "lebih dari {size} MB").format(size=MOST_BYTES >> 20)
            raise UnreadablePageError(file=file, why=why)
        data = file.read_bytes()
    except OSError as error:
        raise UnreadablePageError(file=file, why=error.strerror or str(error)) from error
    if file.suffix.lower() in _ARCHIVES or _looks_archived(data):
        text, url = _from_archive(data, file)
        return SavedPage(file=name, text=text, url=url)
    text = decode(data)
    if "\0" in text or not _ELEMENT.search(text):
        raise UnreadablePageError(file=file, why=translate("errors", "isinya bukan halaman web"))
    return SavedPage(file=name, text=text, beside=beside)


def _looks_archived(data: bytes) -> bool:
    head = data[:2000].lower()
    return b"mime-version:" in head and b"multipart/related" in head


def decode(data: bytes, declared: str = "") -> str:
    """Return the text of a page: by its mark, as it declares, UTF-8, else Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    for encoding in (declared, "utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding) if encoding else data.decode("utf-8-sig")
        except (UnicodeError, LookupError):
            continue
    return data.decode("cp1252", errors="replace")


def _from_archive(data: bytes, file: Path) -> tuple[str, str]:
    try:
        message = email.message_from_bytes(data)
        part = next((p for p in message.walk() if p.get_content_type() == "text/html"), None)
        if part is not None:
            body = part.get_payload(decode=True)
            declared = str(part.get_content_charset() or "")
            address = _address(message, part)
            return decode(body if isinstance(body, bytes) else b"", declared), address
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError) as error:
        # The standard library's reader of mail fails in these ways on broken archives.
        why = translate("errors", "susunan arsipnya rusak")
        raise UnreadablePageError(file=file, why=why) from error
    raise UnreadablePageError(file=file, why=translate("errors", "arsip ini tanpa halaman"))


def _address(message: Message, part: Message) -> str:
    for holder, header in ((message, "Snapshot-Content-Location"), (part, "Content-Location")):
        value = str(holder.get(header) or "").strip()
        if value.startswith(("http://", "https://")):
            return value
    return ""
