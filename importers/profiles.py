"""Corrected mappings as a JSON file that colleagues can share."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from graph.errors import UserError
from graph.language import QT_TRANSLATE_NOOP
from importers.candidates import Profiles
from importers.mapping import known_field

_FORMAT, _VERSION = "ramping-mapping", 1


class ProfileFileError(UserError):
    """The file holds no mappings."""

    code = "IMP-PROFILE"
    message = QT_TRANSLATE_NOOP("errors", "Berkas pemetaan {file} tidak dapat dipakai: {reason}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Simpan ulang pemetaan dari Ramping, lalu pakai itu.")


def save_profiles(path: Path, profiles: Profiles) -> None:
    """Write mappings; the file is replaced as a whole or not at all."""
    held = {"format": _FORMAT, "version": _VERSION, "profiles": profiles}
    draft = path.with_name(f".{path.name}.baru")
    draft.write_text(json.dumps(held, ensure_ascii=False, indent=1), encoding="utf-8")
    draft.replace(path)


def load_profiles(path: Path) -> dict[str, dict[str, str]]:
    """Read mappings written by :func:`save_profiles`.

    Raises
    ------
    ProfileFileError
        When the file is missing, broken, newer than this program, or names unknown fields.
    """
    try:
        held = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise ProfileFileError(file=path.name, reason=str(error)[:120]) from error
    if not isinstance(held, dict) or held.get("format") != _FORMAT:
        raise ProfileFileError(file=path.name, reason=f"bukan {_FORMAT}")
    if held.get("version") != _VERSION:
        raise ProfileFileError(file=path.name, reason=f"versi {held.get('version')}")
    profiles = held.get("profiles")
    if not isinstance(profiles, dict):
        raise ProfileFileError(file=path.name, reason="tanpa profiles")
    return {str(key): _columns(path, columns) for key, columns in profiles.items()}


def _columns(path: Path, columns: object) -> dict[str, str]:
    if not isinstance(columns, Mapping):
        raise ProfileFileError(file=path.name, reason="kolom bukan pasangan")
    checked = {}
    for header, field in columns.items():
        if not isinstance(field, str) or (field and not known_field(field)):
            raise ProfileFileError(file=path.name, reason=f"kolom “{header}”: “{field}”")
        checked[str(header)] = field
    return checked
