"""The address of a team's database: as typed, as shown, and put together from its parts."""

from __future__ import annotations

from typing import Any

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from planner.domain.server import Server
from planner.store.credentials import forget, remember, with_password, without_password
from planner.store.errors import AddressError

DRIVER = "postgresql+psycopg"
_SECRETS = ("password", "sslpassword")
"""Options of PostgreSQL that are nobody's business."""


def address_of(server: Server) -> str:
    """Return what was typed as a URL, with the password when there is one."""
    wanted = {"sslmode": server.encryption, "sslrootcert": server.authority}
    url = URL.create(
        DRIVER,
        username=server.user or None,
        password=server.password or None,
        host=server.host,
        port=server.port,
        database=server.database,
        query={name: value for name, value in wanted.items() if value},
    )
    return url.render_as_string(hide_password=False)


def address(location: str) -> URL:
    """Return the address as typed, under our driver.

    Raises
    ------
    AddressError
        When it is no address of a database.
    """
    try:
        url = make_url(location)
    except (ArgumentError, ValueError) as error:
        raise AddressError from error
    return url.set(drivername=DRIVER) if url.drivername == "postgresql" else url


def with_secret(location: str) -> URL:
    """Return the address with its password, from the keyring if it brings none."""
    return with_password(address(location))


def shown(url: URL) -> str:
    """Return the address without secrets, the way it may stand on a screen or in a log."""
    return without_password(url).difference_update_query(_SECRETS).render_as_string()


def options(url: URL) -> dict[str, Any]:
    """Return what ``psycopg.connect`` takes; as a URL it would read a space as a plus sign."""
    parts = url.translate_connect_args(database="dbname", username="user")
    return {**parts, **{name: str(value) for name, value in url.query.items()}}


def called(url: URL) -> str:
    """Return what messages call a database: who, where, which; short and without secrets."""
    port = "" if url.port in {None, 5432} else f":{url.port}"
    return f"{url.username or ''}@{url.host or 'localhost'}{port}/{url.database or ''}"


def shown_location(location: str) -> str:
    """Return a location as it may be shown and remembered; a file as it is."""
    return shown(address(location)) if "://" in location else location


def keep_password(location: str) -> bool:
    """Let the keyring keep the password of this address; False when it cannot."""
    return remember(address(location))


def drop_password(location: str) -> None:
    """Let the keyring forget the password of this address."""
    forget(address(location))
