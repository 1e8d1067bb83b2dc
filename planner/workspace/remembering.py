"""What earlier imports settled about a header, used again when the same header comes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from planner.domain.snapshot import Snapshot
from planner.workspace.wishes import TablePlace

if TYPE_CHECKING:
    from importers.sheets import Choice


def remembered_fields(now: Snapshot) -> dict[str, dict[str, str]]:
    """Return the corrected mappings: fingerprint -> header as written -> field."""
    return {name: dict(profile.fields) for name, profile in now.mappings.items() if profile.fields}


def remembered_place(now: Snapshot, guessed: str) -> TablePlace | None:
    """Return where the table stood the last time that this header was guessed wrongly."""
    profile = now.mappings.get(guessed)
    if profile is None or not profile.sheet:
        return None
    return TablePlace(sheet=profile.sheet, header_row=profile.header_row, instead_of=guessed)


def choices(places: Mapping[str, TablePlace]) -> dict[str, Choice]:
    """Return the places as the importers take them, by file name."""
    from importers.sheets import Choice  # noqa: PLC0415 - loads the table readers

    return {file: Choice(place.sheet, place.header_row or None) for file, place in places.items()}


def save_mappings(path: Path, mappings: Mapping[str, Mapping[str, str]]) -> None:
    """Write corrected mappings as a JSON file that colleagues can use."""
    from importers.profiles import save_profiles  # noqa: PLC0415 - loads the mapping

    save_profiles(path, {header: dict(fields) for header, fields in mappings.items()})


def load_mappings(path: Path) -> dict[str, dict[str, str]]:
    """Read mappings that were saved as JSON.

    Raises
    ------
    ProfileFileError
        When the file holds no mappings that can be used.
    """
    from importers.profiles import load_profiles  # noqa: PLC0415 - loads the mapping

    return load_profiles(path)
