"""Addresses: the host of a URL, whether it tells systems apart, and whose domain it is."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qs, urlsplit

from graph.vocabulary import central_domains, portal_hosts

_REGION = re.compile(r"^(?:www\.)?[^.]+\.(?:go\.id|id|com|net|org|co\.id|or\.id)$")
_HOST = re.compile(r"^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$")


def host_of(url: str) -> str:
    """Return the host in lower case without ``www.``, or an empty text.

    Examples
    --------
    >>> host_of("HTTPS://www.Simpeg.contohkab.go.id:8080/login")
    'simpeg.contohkab.go.id'
    >>> host_of("belum ada")
    ''
    """
    host = _split(url)[0]
    return host if _HOST.match(host) else ""


@lru_cache(maxsize=1 << 14)
def _split(url: str) -> tuple[str, str, str]:
    text = url.strip().lower()
    if "//" not in text:
        text = f"//{text}"
    try:
        parts = urlsplit(text)
        host = (parts.hostname or "").strip(".").removeprefix("www.")
    except ValueError:
        return "", "", ""
    return host, parts.path.strip("/"), parts.query


def address_key(url: str) -> str:
    """Return what tells this system's address from others: host, or host and first folder.

    An agency's bare domain and shared hosts name no system by themselves, so the folder (or the
    id of a shop page) is added; without one there is no key.

    Examples
    --------
    >>> address_key("simpeg.contohkab.go.id/login"), address_key("contohkab.go.id/simpeg/masuk")
    ('simpeg.contohkab.go.id', 'contohkab.go.id/simpeg')
    >>> address_key("https://play.google.com/store/apps/details?id=id.go.lapor&hl=id")
    'play.google.com/id.go.lapor'
    >>> address_key("https://contohkab.go.id")
    ''
    """
    host, path, query = _split(url)
    if not _HOST.match(host):
        return ""
    kind = portal_hosts().get(host, "")
    if kind == "store":
        page = parse_qs(query).get("id", [path.rsplit("/", 1)[-1]])[0]
        return f"{host}/{page}" if page else ""
    if kind == "shared" or _REGION.match(host):
        if host in central_domains():
            return host
        return f"{host}/{path.split('/')[0]}" if path else ""
    return host


def folder_key(url: str) -> str:
    """Return host and first folder, for hosts that turn out to be shared.

    Examples
    --------
    >>> folder_key("layanan.contohkab.go.id/simlab/login"), folder_key("layanan.contohkab.go.id")
    ('layanan.contohkab.go.id/simlab', '')
    """
    host, path, _ = _split(url)
    return f"{host}/{path.split('/')[0]}" if path and _HOST.match(host) else ""


def is_store(address: str) -> bool:
    """Say whether an address key is a page of an application shop: a channel, not a site."""
    return portal_hosts().get(address.split("/", maxsplit=1)[0]) == "store"


@lru_cache(maxsize=1 << 14)
def central_owner(host: str) -> str:
    """Return the ministry or agency whose domain this host lies in, or an empty text.

    Examples
    --------
    >>> central_owner("sisdmk.kemkes.go.id"), central_owner("simpeg.contohkab.go.id")
    ('Kementerian Kesehatan', '')
    """
    labels = host.split(".")
    for at in range(len(labels) - 1):
        if owner := central_domains().get(".".join(labels[at:])):
            return owner
    return ""
