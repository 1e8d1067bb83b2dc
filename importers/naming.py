"""Names and ids for rows: built from address and remark where no name is written."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from graph import hosts
from graph.text import plain
from importers.cells import text_of

_LONGEST_NAME = 160
_ORDINARY = re.compile(
    r"(?:https?://)?(?!www\.)([a-z0-9_-]+(?:\.[a-z0-9_-]+)+)(?:/[\w.?=&%-]+)*/?",
    re.IGNORECASE | re.ASCII,
)
"""An address of which the host is plain to see: no port, no user, no “www.”."""
_NOTHING = frozenset({"aktif", "tidak aktif", "website", "aplikasi", "ok", "baik", "online"})


@lru_cache(maxsize=1 << 14)
def host_of(url: str) -> str:
    """Return the host of an address, as ``graph.hosts`` does; ordinary ones at a glance."""
    ordinary = _ORDINARY.fullmatch(url)
    return ordinary[1].lower() if ordinary else hosts.host_of(url)


@lru_cache(maxsize=1 << 15)
def plain_name(name: str) -> str:
    """Return the plain words of a name; remembered, for ids, flows and matches ask for them."""
    return plain(name)


def slug(text: str, longest: int = 40) -> str:
    """Return a short readable form for ids.

    Examples
    --------
    >>> slug("SIMPEG (Sistem Informasi Kepegawaian)")
    'simpeg-sistem-informasi-kepegawaian'
    """
    words = plain_name(text).replace(" ", "-")
    return words[:longest].rstrip("-") or "tanpa-nama"


def short_hash(*parts: str) -> str:
    """Return four hex digits that stay the same for the same parts."""
    return hashlib.blake2b("\x1f".join(parts).encode(), digest_size=2).hexdigest()


def built_name(urls: Sequence[str], remark: str, domains: Iterable[str] = ()) -> str:
    """Return a name for a row that has only an address and a remark.

    Examples
    --------
    >>> built_name(["skp.bantenprov.go.id"], "Aplikasi sistem kinerja pegawai")
    'Aplikasi sistem kinerja pegawai'
    >>> built_name(["Peta.bpbd.bantenprov.go.id"], "", ["bantenprov.go.id"])
    'Peta bpbd'
    """
    text = text_of(remark)
    if len(plain(text).split()) >= 2 and plain(text) not in _NOTHING:
        return text[:_LONGEST_NAME]
    return host_label(urls[0], domains) if urls else text[:_LONGEST_NAME]


def host_label(url: str, domains: Iterable[str] = ()) -> str:
    """Return the telling part of an address: its labels before the agency's own domain."""
    host = host_of(url)
    for domain in domains:
        if host.endswith(f".{domain}"):
            label = host.removesuffix(f".{domain}").replace(".", " ")
            return label[:1].upper() + label[1:]
    if host in set(domains) and (path := re.sub(r"^.*?[^/]/", "", url, count=1)) != url:
        return path.strip("/").replace("/", " ")
    return host or url


def shared_domains(urls: Iterable[str]) -> tuple[str, ...]:
    """Return the domains under which at least three of the hosts lie, longest first."""
    counts: Counter[str] = Counter()
    for url in urls:
        labels = host_of(url).split(".")
        counts.update(".".join(labels[at:]) for at in range(1, len(labels) - 2))
        counts.update([".".join(labels)] if len(labels) >= 3 else [])
    common = [domain for domain, count in counts.items() if count >= 3 and "." in domain]
    top = [domain for domain in common if domain.count(".") <= 2]
    return tuple(sorted(top, key=len, reverse=True))
