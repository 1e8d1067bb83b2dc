"""Which column is what: header words and values together, one field per column by best total."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph.language import QT_TRANSLATE_NOOP, translate
from graph.text import plain
from importers.canonical import canonical_fields, field_label
from importers.cells import Grid
from importers.disagreement import OTHER_FILE
from importers.evidence import Evidence
from importers.fitting import FOREIGN, fit_of_values
from importers.header_words import Meaning, about_source_code, meanings
from importers.result import ColumnGuess

_SEATS = {"url": 3, "contact": 3, "pic": 2, "notes": 2}
"""Fields that may stand in several columns; all others in one."""
_LEAST = 0.42
_WHY = {
    "profile": QT_TRANSLATE_NOOP("mapping", "pemetaan yang pernah disimpan"),
    "exact": QT_TRANSLATE_NOOP("mapping", "judul kolom dikenal"),
    "similar": QT_TRANSLATE_NOOP("mapping", "judul mirip “{variant}”"),
    "values": QT_TRANSLATE_NOOP("mapping", "isinya cocok: {share}%"),
    "number": QT_TRANSLATE_NOOP("mapping", "nomor urut baris"),
    "empty": QT_TRANSLATE_NOOP("mapping", "kolom kosong"),
    "extra": QT_TRANSLATE_NOOP("mapping", "judul tidak dikenal; disimpan sebagai kolom tambahan"),
    "distinct": QT_TRANSLATE_NOOP("mapping", "teks pendek yang paling beragam"),
}
_SUGGESTED_BY_VALUES = {"url": 0.62, "owner_unit": 0.5, "status": 0.5, "platform": 0.48}
_AMBIGUOUS_BELOW = 0.85
_ROW_NUMBER = frozenset({"no", "nomor", "nomor urut", "no urut", "urut", "id", "number", "nr", ""})
_LETTERED = re.compile(r"(?:kolom|column) [a-z0-9]{1,3}")
"""What a column is called that has no heading."""
_SURE_ONLY_EXACT = 0.95


@dataclass(frozen=True, slots=True)
class _Score:
    value: float
    why: str
    variant: str = ""
    share: float = 0.0


def fingerprint(names: Sequence[str]) -> str:
    """Return the stable name of a header, the same for any order of case, blanks and marks.

    Examples
    --------
    >>> fingerprint(["No", "Nama Aplikasi"]) == fingerprint(["NO.", "nama  aplikasi"])
    True
    """
    text = "\x1f".join(plain(name) for name in names)
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def map_columns(
    grid: Grid,
    names: Sequence[str],
    evidence: Sequence[Evidence],
    profile: Mapping[str, str] | None = None,
) -> tuple[ColumnGuess, ...]:
    """Suggest a field for every column, one column per field, by the best total score."""
    fixed = {at: profile[name] for at, name in enumerate(names) if profile and name in profile}
    scores = [{} if at in fixed else _scores(name, evidence[at]) for at, name in enumerate(names)]
    chosen = _assign(scores, taken=set(fixed.values()))
    if "name" not in {*fixed.values(), *(field for field, _ in chosen.values())}:
        _name_by_values(chosen, fixed, evidence, headless=grid.headless)
    guesses = []
    for at, name in enumerate(names):
        rest = _left_over(name, evidence[at])
        if at in fixed and (fixed[at] or rest.why == "extra"):
            field, score = fixed[at], _Score(1.0, "profile")
        else:
            field, score = chosen.get(at, ("", rest))
        guesses.append(
            ColumnGuess(
                column=at,
                letter=grid.letter(at),
                header=name,
                field=field,
                confidence=round(min(score.value, _ceiling(score)), 2),
                why=_explain(score, field),
                samples=evidence[at].samples,
                ignored=score.why in {"empty", "number"},
            )
        )
    return tuple(guesses)


def _scores(name: str, seen: Evidence) -> dict[str, _Score]:
    if (not name and not seen.filled) or _numbers_rows(name, seen) or name.endswith(OTHER_FILE):
        return {}
    scores = {
        field: score
        for field, meaning in meanings(name).items()
        if (score := _weigh(field, meaning, seen)).value >= _LEAST
    }
    for field, ceiling in _SUGGESTED_BY_VALUES.items():
        if field == "url" and about_source_code(name):
            continue
        share = seen.share("unit" if field == "owner_unit" else field)
        by_values = ceiling * share
        old = scores.get(field)
        if seen.filled >= 3 and share > 0.8 and (old is None or old.value < by_values):
            scores[field] = _Score(by_values, "values", share=share)
    return scores


def _weigh(field: str, meaning: Meaning, seen: Evidence) -> _Score:
    fit = fit_of_values(field, seen, sure=meaning.exact and meaning.score >= _AMBIGUOUS_BELOW)
    why = "exact" if meaning.exact else "similar"
    return _Score(meaning.score * fit, why, meaning.variant)


def _assign(scores: Sequence[dict[str, _Score]], taken: set[str]) -> dict[int, tuple[str, _Score]]:
    import numpy as np  # noqa: PLC0415 - the first window must not wait for it
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415

    wanted = sorted({field for row in scores for field in row})
    seats = [
        (field, turn)
        for field in wanted
        if field not in taken or _SEATS.get(field, 1) > 1
        for turn in range(_SEATS.get(field, 1))
    ]
    if not seats:
        return {}
    matrix = np.zeros((len(scores), len(seats)))
    for at, row in enumerate(scores):
        for column, (field, turn) in enumerate(seats):
            if field in row:
                # Squared: one sure match is worth more than two halves. Left columns win ties.
                matrix[at, column] = row[field].value ** 2 - 0.02 * turn - 1e-5 * at
    columns, places = linear_sum_assignment(matrix, maximize=True)
    return {
        at: (field, scores[at][field])
        for at, place in zip(columns.tolist(), places.tolist(), strict=True)
        if (field := seats[place][0]) in scores[at]
    }


def _name_by_values(
    chosen: dict[int, tuple[str, _Score]],
    fixed: Mapping[int, str],
    evidence: Sequence[Evidence],
    *,
    headless: bool,
) -> None:
    """Take the most telling short text for the name, unless addresses can build names."""
    if not headless and "url" in {*fixed.values(), *(field for field, _ in chosen.values())}:
        return
    free = [
        (seen.distinct - at * 0.01, at)
        for at, seen in enumerate(evidence)
        if at not in chosen and at not in fixed and seen.filled and not seen.sequence
        and 3 <= seen.mean_length <= 90
        and max((seen.share(kind) for kind in (*FOREIGN, "number")), default=0.0) < 0.3
    ]  # fmt: skip
    if free and max(free)[0] > 0.3:
        chosen[max(free)[1]] = ("name", _Score(_LEAST, "distinct"))


def _left_over(name: str, seen: Evidence) -> _Score:
    if not seen.filled:
        return _Score(1.0, "empty")
    return _Score(1.0, "number") if _numbers_rows(name, seen) else _Score(0.0, "extra")


def _numbers_rows(name: str, seen: Evidence) -> bool:
    bare = plain(name)
    return seen.sequence and (bare in _ROW_NUMBER or bool(_LETTERED.fullmatch(bare)))


def _ceiling(score: _Score) -> float:
    """Return the most that may be claimed: certainty is for headers that are known as written."""
    return _SURE_ONLY_EXACT if score.why in {"similar", "values"} else 1.0


def _explain(score: _Score, field: str) -> str:
    template = translate("mapping", _WHY[score.why])
    return template.format(
        variant=score.variant, share=round(score.share * 100), field=field_label(field)
    )


def known_field(name: str) -> bool:
    """Return whether this is a canonical field (a profile may name only those)."""
    return name in canonical_fields()
