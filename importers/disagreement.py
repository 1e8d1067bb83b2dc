"""Files of one import that say different things about one application: nothing of it is lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from functools import cache

from graph.model import Application, Origin, Unit, UnitId
from graph.text import plain
from importers.canonical import canonical_fields, field_label, own_rows
from importers.issues import Place, issue
from importers.personal import MASK, is_personal_field
from importers.result import RowIssue

OTHER_FILE = "(berkas lain)"
"""Behind the name of a field: the extra field that keeps what the other files said."""
_ELSEWHERE = frozenset({"id", "name", "origins", "vanished", "extra"})
_SEPARATOR = "; "
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Disagreement:
    """What two rows say about one field; ``kept`` is of ``kept_at`` and stands beside the other."""

    field: str
    taken: str
    taken_at: Origin
    kept: str
    kept_at: Origin

    def told(self) -> RowIssue:
        """Return the doubt, at the place of the value taken."""
        at = self.taken_at
        value = (
            f"{field_label(self.field)}: “{self._shown(self.taken)}” ({at.file}:{at.row}), "
            f"“{self._shown(self.kept)}” ({self.kept_at.file}:{self.kept_at.row})"
        )
        return issue("files_disagree", Place(at.file, at.sheet, at.row), value)

    def _shown(self, text: str) -> str:
        return MASK if is_personal_field(self.field) else _short(text)


def find_disagreements(
    earlier: Sequence[Application], row: Application, units: Mapping[UnitId, Unit]
) -> list[Disagreement]:
    """Return where a row contradicts rows of the same application in files read before it."""
    if not earlier or not row.origins:
        return []
    said = dict(_said(row, units))
    found: dict[str, Disagreement] = {}
    for other in earlier:
        for field, text in _said(other, units):
            if field in said and plain(text) != plain(said[field]) and other.origins:
                found[field] = Disagreement(
                    field, said[field], row.origins[0], text, other.origins[0]
                )
    return [_first_office_stays(one) if one.field == "owner_unit" else one
            for one in found.values()]  # fmt: skip


def with_other_values(app: Application, found: Sequence[Disagreement]) -> Application:
    """Return the application with the values not taken beside it, the same in whatever order."""
    if not found:
        return app
    extra = dict(app.extra)
    for one in found:
        name = other_key(one.field)
        held = {*filter(None, extra.get(name, "").split(_SEPARATOR)), one.kept} - {one.taken}
        extra[name] = _SEPARATOR.join(sorted(held))
    return replace(app, extra=tuple(extra.items()))


def other_key(field: str) -> str:
    """Return the name of the extra field that keeps other files' values.

    Examples
    --------
    >>> other_key("status"), other_key("Warna")
    ('Status pemakaian (berkas lain)', 'Warna (berkas lain)')
    """
    known = canonical_fields().get(field)
    label = known.label_id.split("(", maxsplit=1)[0].strip() if known else field
    return f"{label} {OTHER_FILE}"


def _first_office_stays(one: Disagreement) -> Disagreement:
    return Disagreement(one.field, one.kept, one.kept_at, one.taken, one.taken_at)


def _said(app: Application, units: Mapping[UnitId, Unit]) -> Iterator[tuple[str, str]]:
    """Yield what one row says, in words; lists are left out, for they are joined."""
    for part in fields(Application):
        value = getattr(app, part.name)
        if part.name == "unit" and value in units:
            yield "owner_unit", units[value].name
        elif (
            part.name not in _ELSEWHERE and value not in (None, "") and not isinstance(value, tuple)
        ):
            yield part.name, _in_words(part.name, value)
    yield from (pair for pair in app.extra if pair[1] and not pair[0].endswith(OTHER_FILE))


def _in_words(field: str, value: object) -> str:
    if isinstance(value, bool):
        return "Ya" if value else "Tidak"
    return (
        _first_words().get((field, value.value), value)
        if isinstance(value, StrEnum)
        else str(value)
    )


@cache
def _first_words() -> Mapping[tuple[str, str], str]:
    words: dict[tuple[str, str], str] = {}
    for row in own_rows("value_variants.csv"):
        words.setdefault((row["field"], row["value"]), row["variant"])
    return words


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
