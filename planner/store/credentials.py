"""Passwords of team databases: the system's keyring keeps them, never we.

``keyring`` is asked only when a person connects to a server, for it may open a window of the
system's own; where the system has none, the password file of PostgreSQL (pgpass) serves.
"""

from __future__ import annotations

from sqlalchemy.engine import URL

_SERVICE = "Ramping"


def with_password(url: URL) -> URL:
    """Return the URL with the password that the keyring knows for it, if it brings none."""
    if url.password is not None or not url.username:
        return url
    from keyring import get_password  # noqa: PLC0415 - looks for a backend when imported
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        return url.set(password=get_password(_SERVICE, _account(url)))
    except KeyringError:
        return url


def remember(url: URL) -> bool:
    """Give the password of this URL to the keyring; False when the system has none."""
    from keyring import set_password  # noqa: PLC0415
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        set_password(_SERVICE, _account(url), url.password or "")
    except KeyringError:
        return False
    return _remembers(url)


def forget(url: URL) -> None:
    """Take the password for this URL out of the keyring, if it is there."""
    from keyring import delete_password  # noqa: PLC0415
    from keyring.errors import KeyringError  # noqa: PLC0415

    try:
        delete_password(_SERVICE, _account(url))
    except KeyringError:
        return


def without_password(url: URL) -> URL:
    """Return the URL without its password; ``URL.set`` takes None for *as it is*."""
    return url._replace(password=None)


def _remembers(url: URL) -> bool:
    """Whether it is there: a system without a keyring may take a password and drop it."""
    return with_password(without_password(url)).password == url.password


def _account(url: URL) -> str:
    """Return what a password is kept under: who, where; the same however the URL is written."""
    return f"{url.username}@{url.host or 'localhost'}:{url.port or 5432}/{url.database or ''}"
