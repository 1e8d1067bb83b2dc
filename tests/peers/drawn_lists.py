"""Seeded record lists with known copies: six trades, any share of matches, one list or two.

Nothing here was taken from a public set; what each trade has in common with real lists are the
things that mislead a matcher: volumes of a series, variants of a product, branches of a chain,
sequels with one cast, namesakes, cells left open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from random import Random

Pair = tuple[int, int]
_CONSONANTS, _VOWELS = "bcdfghjklmnprstvwz", "aeiou"
_SURNAMES, _PLAIN = 900, 1500
_PHONE = ((200, 240), (100, 1000), (1000, 10_000))
_BORN = ((1930, 2005), (10, 13), (10, 29))


@dataclass(frozen=True, slots=True)
class DrawnLists:
    """Texts of one list or two, and the pairs that mean one record."""

    left: tuple[str, ...]
    right: tuple[str, ...] | None
    gold: frozenset[Pair]


class Words:
    """An invented language: some words are everywhere, most are rare."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng

    def name(self, kind: str, size: int, tail: float = 1.1) -> str:
        """Draw a word of this kind; a small tail exponent makes rare words likelier."""
        rank = min(int(self.rng.paretovariate(tail)) - 1, size - 1)
        if self.rng.random() < 0.5:
            rank = self.rng.randrange(size)
        return _spelt(f"{kind}{rank}")

    def plain(self, count: int) -> list[str]:
        """Draw words of everyday speech."""
        return [self.name("plain", _PLAIN, 0.6) for _ in range(count)]

    def person(self) -> str:
        """Draw a first and a last name."""
        return f"{self.name('first', 200)} {self.name('last', _SURNAMES)}"

    def code(self, letters: int = 2, digits: int = 3) -> str:
        """Draw a product code."""
        said = "".join(self.rng.choice(_CONSONANTS) for _ in range(letters))
        return said + "".join(self.rng.choice("0123456789") for _ in range(digits))


def _spelt(key: str) -> str:
    own = Random(key)
    parts = own.choice((2, 2, 3, 3, 4))
    return "".join(own.choice(_CONSONANTS) + own.choice(_VOWELS) for _ in range(parts))


Record = dict[str, str]
Family = list[Record]
"""Records that are kin and yet not the same: volumes, variants, branches, sequels."""


def albums(words: Words) -> Family:
    """Draw music albums: artist, title, genre, year, tracks; volumes share half their tracks."""
    rng = words.rng
    artist = words.person() if rng.random() < 0.9 else "various"
    titles = [" ".join(words.plain(rng.randrange(1, 5)))]
    if rng.random() < 0.12:
        titles = [f"{titles[0]} vol {number}" for number in range(1, rng.randrange(3, 5))]
    elif rng.random() < 0.3:
        titles += [" ".join(words.plain(rng.randrange(1, 4))) for _ in range(rng.randrange(1, 4))]
    songs = [" ".join(words.plain(rng.randrange(1, 4))) for _ in range(14)]
    genre = words.name("genre", 12)
    return [
        {
            "artist": artist,
            "title": title,
            "genre": genre,
            "year": str(rng.randrange(1970, 2020)),
            "tracks": " ".join(
                song if rng.random() < 0.15 else " ".join(words.plain(rng.randrange(1, 4)))
                for song in songs[: rng.randrange(8, 14)]
            ),
        }
        for title in titles
    ]


def products(words: Words) -> Family:
    """Draw goods of one make: the variants differ by a code, a colour, a size."""
    rng = words.rng
    brand, line = words.name("brand", 60), words.plain(rng.randrange(2, 4))
    base = words.code()
    told = words.plain(rng.randrange(4, 12))
    return [
        {
            "name": " ".join([brand, *line, f"{base}{suffix}"]),
            "description": " ".join([*told, *words.plain(3)]) if rng.random() < 0.7 else "",
            "price": f"{rng.randrange(20, 900)}.{rng.choice(('00', '95', '99'))}",
        }
        for suffix in (str(number) for number in range(rng.choice((1, 1, 1, 2, 3, 4))))
    ]


def places(words: Words) -> Family:
    """Draw eating places: a chain has branches in other streets."""
    rng = words.rng
    name = " ".join([words.name("house", 400), *words.plain(rng.randrange(0, 2)), "restaurant"])
    return [
        {
            "name": name,
            "address": f"{rng.randrange(1, 900)} {words.name('street', 150)} st",
            "city": words.name("city", 12),
            "phone": " ".join(str(rng.randrange(*digits)) for digits in _PHONE),
            "kind": words.name("kind", 25),
        }
        for _ in range(rng.choice((1, 1, 1, 1, 1, 2, 4)))
    ]


def papers(words: Words) -> Family:
    """Draw papers: authors write again on the same matter, at the same places."""
    rng = words.rng
    authors = ", ".join(words.person() for _ in range(rng.randrange(1, 5)))
    matter = words.plain(3)
    return [
        {
            "title": " ".join([*words.plain(rng.randrange(3, 8)), *matter[: rng.randrange(1, 4)]]),
            "authors": authors,
            "venue": " ".join(words.name("venue", 8) for _ in range(2)),
            "year": str(rng.randrange(1995, 2005)),
        }
        for _ in range(rng.choice((1, 1, 2, 2, 3)))
    ]


def films(words: Words) -> Family:
    """Draw films: sequels keep their title and most of their cast."""
    rng = words.rng
    title = " ".join(words.plain(rng.randrange(1, 4)))
    cast = [words.person() for _ in range(5)]
    director = words.person()
    return [
        {
            "title": title + ("" if number == 1 else f" {number}"),
            "director": director,
            "cast": ", ".join([*cast[: rng.randrange(2, 6)], words.person()]),
            "year": str(rng.randrange(1960, 2020)),
        }
        for number in range(1, rng.choice((1, 1, 1, 2, 3)) + 1)
    ]


def people(words: Words) -> Family:
    """Draw people: a household shares name and street, namesakes share a name."""
    rng = words.rng
    last, street = words.name("last", _SURNAMES), words.name("street", 400)
    house, city = rng.randrange(1, 300), words.name("city", 60)
    return [
        {
            "first": words.name("first", 200),
            "last": last,
            "street": f"{house} {street}",
            "city": city,
            "born": "".join(str(rng.randrange(*digits)) for digits in _BORN),
        }
        for _ in range(rng.choice((1, 1, 1, 2, 3)))
    ]


TRADES: Mapping[str, Callable[[Words], Family]] = {
    "albums": albums,
    "products": products,
    "places": places,
    "papers": papers,
    "films": films,
    "people": people,
}


def again(record: Record, words: Words, noise: float) -> Record:
    """Write a record a second time, as another clerk would."""
    rng = words.rng
    return {
        field: "" if rng.random() < noise / 4 else " ".join(_retyped(said.split(), words, noise))
        for field, said in record.items()
    }


def _retyped(said: list[str], words: Words, noise: float) -> Iterator[str]:
    rng = words.rng
    for word in said:
        chance = rng.random()
        if chance < noise / 3 and len(word) > 3:
            at = rng.randrange(1, len(word))
            yield word[:at] + word[at + 1 :]
        elif chance < noise * 0.6:
            continue
        else:
            yield word
            if rng.random() < noise / 5:
                yield from words.plain(1)


def one_list(
    trade: str, count: int, pairs: int, *, noise: float = 0.15, copies: int = 2, seed: int = 1
) -> DrawnLists:
    """Draw a list in which about ``pairs`` pairs stand twice (or ``copies`` times)."""
    words = Words(Random(f"{trade} {seed}"))
    twice = max(pairs // (copies * (copies - 1) // 2), 1)
    originals = _originals(trade, max(count - twice * (copies - 1), twice), words)
    rows = [(at, record) for at, record in enumerate(originals)]
    for at in words.rng.sample(range(len(originals)), twice):
        rows += [(at, again(originals[at], words, noise)) for _ in range(copies - 1)]
    words.rng.shuffle(rows)
    return DrawnLists(_texts(record for _, record in rows), None, _equal([at for at, _ in rows]))


def two_lists(
    trade: str, left: int, right: int, matched: int, *, noise: float = 0.15, seed: int = 1
) -> DrawnLists:
    """Draw two clean lists that share ``matched`` records."""
    words = Words(Random(f"{trade} {seed} two"))
    originals = _originals(trade, left + right - matched, words)
    words.rng.shuffle(originals)
    other = [(at, again(originals[at], words, noise)) for at in range(matched)]
    other += [(at, originals[at]) for at in range(left, left + right - matched)]
    words.rng.shuffle(other)
    gold = frozenset((at, row) for row, (at, _) in enumerate(other) if at < matched)
    return DrawnLists(_texts(originals[:left]), _texts(record for _, record in other), gold)


def _originals(trade: str, count: int, words: Words) -> Family:
    found: Family = []
    while len(found) < count:
        found += TRADES[trade](words)
    return found[:count]


def _texts(records: Iterator[Record] | Family) -> tuple[str, ...]:
    return tuple(" ".join(filter(None, record.values())) for record in records)


def _equal(owners: list[int]) -> frozenset[Pair]:
    """Return the pairs of rows with one owner."""
    rows: dict[int, list[int]] = {}
    for row, owner in enumerate(owners):
        rows.setdefault(owner, []).append(row)
    return frozenset(
        (a, b) for same in rows.values() for at, a in enumerate(same) for b in same[at + 1 :]
    )
