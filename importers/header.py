"""Where the table starts: the header row below titles, one or two levels of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from graph.text import plain
from importers.canonical import header_variants
from importers.cells import Cell, Grid, Row, is_blank, text_of

_SEARCHED_ROWS = 80
_LONGEST_HEADER = 400
AGAIN = re.compile(r" \(\d+\)$")
"""Behind a name that stood in the header before."""
_NUMBERED = re.compile(r"^\d{1,3}\s+(?=\w{2})")


@dataclass(frozen=True, slots=True)
class Header:
    """A header found in a grid: its rows (from 0) and the name of each column."""

    top: int
    bottom: int
    names: tuple[str, ...]
    score: float
    known: int
    """How many columns carry a word that inventories use."""


def find_header(grid: Grid, start: int = 0, stop: int | None = None) -> Header | None:
    """Return the likeliest header between two rows of a grid, or ``None``."""
    last = min(len(grid.rows), stop or len(grid.rows), start + _SEARCHED_ROWS)
    best: Header | None = None
    for top in range(start, last):
        for found in _candidates(grid, top):
            if best is None or found.score > best.score + 1e-9:
                best = found
    return best


def _candidates(grid: Grid, top: int) -> list[Header]:
    texts = _texts(grid.rows[top])
    if not any(texts):
        return []
    found = [_scored(grid, top, top, _unique(texts))]
    if top + 1 < len(grid.rows) and _is_second_level(grid, top):
        names = _flatten(grid, top)
        found.append(_scored(grid, top, top + 1, _unique(names)))
    return found


def _texts(row: Sequence[Cell]) -> list[str]:
    return [text_of(cell) for cell in row]


def known_words(texts: Sequence[str]) -> int:
    """Return how many texts are headers that inventories use."""
    return sum(1 for text in texts if _known_weight(text) >= 0.5)


def _scored(grid: Grid, top: int, bottom: int, names: tuple[str, ...]) -> Header:
    filled = [name for name in names if name]
    different = {AGAIN.sub("", name) for name in filled}
    weights = [
        _known_weight(_last_part(name)) or _known_weight(name) or _of_group(name)
        for name in different
    ]
    known = sum(1 for weight in weights if weight >= 0.5)
    plausible = sum(1 for name in filled if _reads_as_header(name))
    below = _typical_width(grid.rows, bottom + 1)
    cover = min(1.0, len(filled) / below) if below else 0.0
    distinct = len({plain(name) for name in different}) / len(filled)
    share = plausible / len(filled)
    contrast = _contrast(grid.rows, bottom, names)
    score = sum(weights) + share * distinct * (cover + contrast + 0.02 * min(len(filled), 25))
    score *= 0.3 + 0.7 * share
    if not below or (len(filled) == 1 and below > 1):
        score *= 0.2
    return Header(top, bottom, names, score - 0.004 * top, known)


def _contrast(rows: Sequence[Row], bottom: int, names: Sequence[str]) -> float:
    """Return the share of columns whose words stand above numbers: a header does, data not."""
    wordy = [at for at, name in enumerate(names) if name and _reads_as_header(name)]
    over = 0
    for at in wordy:
        below = [text_of(row[at]) for row in rows[bottom + 1 : bottom + 9] if at < len(row)]
        numbers = sum(1 for text in below if text and text[-1].isdigit())
        over += bool(numbers and numbers * 2 >= sum(map(bool, below)))
    return 0.5 * over / len(wordy) if wordy else 0.0


def _typical_width(rows: Sequence[Row], start: int) -> int:
    widths = sorted(
        sum(1 for cell in row if not is_blank(cell)) for row in rows[start : start + 40]
    )
    filled = [width for width in widths if width]
    return filled[len(filled) // 2] if filled else 0


def _last_part(name: str) -> str:
    return name.rsplit(" / ", 1)[-1]


def _of_group(name: str) -> float:
    return 0.9 * _known_weight(name.rpartition(" / ")[0])


@lru_cache(maxsize=4096)
def _known_weight(name: str) -> float:
    if len(name) > _LONGEST_HEADER:
        return 0.0
    words = plain(name)
    if variants := header_variants().get(words):
        return max(variant.weight for variant in variants)
    short = plain(name.split("(", maxsplit=1)[0])
    if (bare := _NUMBERED.sub("", words)) != words and (variants := header_variants().get(bare)):
        return max(variant.weight for variant in variants)
    if short != words and (variants := header_variants().get(short)):
        return 0.9 * max(variant.weight for variant in variants)
    return 0.0


def _reads_as_header(name: str) -> bool:
    if len(name) > _LONGEST_HEADER or name.replace(".", "").replace(",", "").isdigit():
        return False
    return "://" not in name and "@" not in name and any(letter.isalpha() for letter in name)


def _is_second_level(grid: Grid, top: int) -> bool:
    """Tell whether the row below only divides columns that the row above groups."""
    upper, lower = _texts(grid.rows[top]), _texts(grid.rows[top + 1])
    filled = [at for at, text in enumerate(lower) if text]
    if sum(map(bool, upper)) < 2 or len(filled) < 2:
        return False
    if not all(_reads_as_header(lower[at]) for at in filled):
        return False
    grouped = _grouped_columns(grid, top, upper)
    alone = {at for at, text in enumerate(upper) if text} - grouped
    return bool(grouped) and grouped.issuperset(filled) and not alone.intersection(filled)


def _grouped_columns(grid: Grid, top: int, upper: Sequence[str]) -> set[int]:
    grouped: set[int] = set()
    for span in grid.spans:
        if span.top <= top <= span.bottom and span.right > span.left:
            grouped.update(range(max(span.left, 0), span.right + 1))
    for at, text in enumerate(upper[:-1]):
        if text and not upper[at + 1]:
            end = at + 1
            while end < len(upper) and not upper[end]:
                end += 1
            grouped.update(range(at, end))
    return grouped


def _flatten(grid: Grid, top: int) -> list[str]:
    upper, lower = _texts(grid.rows[top]), _texts(grid.rows[top + 1])
    width = max(len(upper), len(lower))
    upper += [""] * (width - len(upper))
    lower += [""] * (width - len(lower))
    names, group = [], ""
    for above, below in zip(upper, lower, strict=True):
        group = above or (group if below else "")
        names.append(f"{group} / {below}" if group and below and group != below else group or below)
    return names


def _unique(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names with a number behind those that stood before."""
    seen: dict[str, int] = {}
    result = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        result.append(f"{name} ({seen[name]})" if name and seen[name] > 1 else name)
    return tuple(result)
