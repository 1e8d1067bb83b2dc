"""One application as the words and keys it can be compared by."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from graph.hosts import address_key, central_owner, folder_key, host_of
from graph.model import Application
from graph.portfolio import Portfolio
from graph.text import plain_words, stem, words
from graph.tongue import leaning, mostly_english
from graph.vocabulary import (
    acronyms,
    components,
    known_words,
    name_patterns,
    owner_words,
    place_topics,
    stop_words,
    topics,
)

_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_CHANNELS = {
    "android": "android",
    "playstore": "android",
    "apk": "android",
    "ios": "ios",
    "iphone": "ios",
    "appstore": "ios",
    "mobile": "mobile",
    "desktop": "desktop",
    "web": "web",
    "website": "web",
}
_MODULE = re.compile(
    r"\b(?:bagian|modul|fitur|menu|sub ?modul|sub ?sistem|kanal|versi)\s+(?:\w+\s+)?"
    r"(?:dari|pada|dalam|aplikasi)\s+(?:aplikasi\s+|sistem\s+)?([\w.\- ]{3,40})"
)
_PART_WORD = re.compile(r"\b(?:bagian|modul|fitur|menu|sub|kanal|versi)")
_SITE = (("website", 1),)
IN_NAME, IN_FUNCTION, IN_TEXT = 4, 2, 1
STOCK_FROM = 3
SLIP_FROM = 6
_REGION_ENDING = re.compile(r"(?:kab|kota|prov)$")
_SITE_STEMS = frozenset(map(stem, ("website", "situs", "portal", "laman", "web")))
_OFFICIAL_SITE = re.compile(r"\b(?:situs|website|portal|laman|situs web) resmi\b")


@dataclass(frozen=True, slots=True)
class Profile:
    """Words by aspect; an empty one is a missing cell."""

    name: tuple[str, ...]
    """Stems of the distinctive words of the name."""
    plain_name: tuple[str, ...]
    """Those that tell what it does: words of the trade, or all of a name of several words."""
    coined: float
    """How far the name tells this system from others: 1 when coined, less for common words."""
    letters: str
    """The distinctive words run together, for misspellings."""
    acronyms: tuple[str, ...]
    text: tuple[str, ...]
    """Stems of description, function and output."""
    topics: tuple[tuple[str, int], ...]
    """What it is about and how loudly it says so, loudest first."""
    services: tuple[str, ...]
    data: tuple[str, ...]
    users: tuple[str, ...]
    technology: tuple[str, ...]
    codes: tuple[str, ...]
    addresses: tuple[str, ...]
    folders: tuple[str, ...]
    hosts: tuple[str, ...]
    channels: frozenset[str]
    component: str
    is_site: bool
    unit: frozenset[str]
    """Stems of the unit's name: to say them is to say where, not what."""
    english: bool
    """Its words mean what English means by them: none of our topics."""
    part_of: tuple[str, ...]
    """Names of systems that the remarks say this is a part of."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the words of one row mean only beside the other rows."""

    portfolio: Portfolio
    stock: Container[str] = frozenset()
    """Descriptions that say nothing."""
    agency: Container[str] = frozenset()
    """Stems of the agency's own name."""
    english: bool = False
    """Whether most rows whose language shows are in English."""


def context_of(portfolio: Portfolio) -> Context:
    """Look at all rows for what each of them means beside the others."""
    apps = portfolio.applications.values()
    return Context(portfolio, stock_descriptions(apps), agency_words(apps), mostly_english(apps))


def agency_words(apps: Iterable[Application]) -> frozenset[str]:
    """Return the agency's own name as its addresses spell it: *contohkab.go.id* says *contoh*."""
    hosts = (host for app in apps for host in map(host_of, app.urls) if host.count(".") > 1)
    labels = Counter(host.split(".")[-3] for host in hosts if not central_owner(host))
    own = {label for label, rows in labels.items() if rows >= STOCK_FROM}
    return frozenset(stem(_REGION_ENDING.sub("", label)) for label in own)


def stock_descriptions(apps: Iterable[Application]) -> frozenset[str]:
    """Return descriptions that rows of different names share word for word: they say nothing."""
    names: dict[str, set[str]] = defaultdict(set)
    for app in apps:
        if app.description:
            names[app.description].add("".join(distinctive(app.name)))
    return frozenset(text for text, used in names.items() if len(used) >= STOCK_FROM)


def profile(app: Application, context: Context) -> Profile:
    """Take one application apart, in the context of its inventory."""
    portfolio = context.portfolio
    description = "" if app.description in context.stock else app.description
    name = words(app.name)
    function = [stem(word) for word in words(app.function)]
    told = [stem(word) for word in (*words(description), *words(app.output))]
    text = told + function
    unit = _unit_stems(portfolio.unit_name(app.unit))
    is_site = _is_site(app, text, unit)
    english = (leaning(app) or (1 if context.english else -1)) > 0
    core = [] if is_site else _own_name(distinctive(app.name), context.agency, unit)
    services = [
        stem(word) for each in app.services for word in words(portfolio.services[each].name)
    ]
    name_stems = [stem(word) for word in without_own_unit(name, unit)]
    said = (
        (IN_NAME, name_stems),
        (IN_NAME, _expanded(name, name_patterns())),
        (IN_FUNCTION, function or told),
        (IN_FUNCTION, services),
        (IN_TEXT, told if function else ()),
    )
    return Profile(
        name=tuple(core),
        plain_name=_plain_name(core),
        coined=_coined(core),
        letters="".join(core),
        acronyms=() if is_site else acronyms_of(app, context.agency),
        text=() if is_site else _telling(text, context.agency),
        topics=_SITE if is_site else () if english else _topics(said, unit),
        services=_telling(services),
        data=_bag((*app.data_used, *app.data_input, *app.data_output)),
        users=_bag((app.users,)),
        technology=_bag(value for field, value in app.extra if _is_technical(field)),
        codes=tuple(filter(None, (app.rab_code, app.ral_code))),
        addresses=tuple(dict.fromkeys(filter(None, map(address_key, app.urls)))),
        folders=tuple(dict.fromkeys(filter(None, map(folder_key, app.urls)))),
        hosts=tuple(dict.fromkeys(filter(None, map(host_of, app.urls)))),
        channels=_channels(app),
        component=next(iter(components().find(name_stems)), ""),
        is_site=is_site,
        unit=unit,
        english=english,
        part_of=_part_of(app),
    )


def _own_name(core: list[str], agency: Container[str], unit: frozenset[str]) -> list[str]:
    """Cut the agency's name and the short name of the own unit off, if anything is left."""
    left = [word for word in core if word not in agency and not _means(word, unit)]
    return left or core


def _means(word: str, unit: frozenset[str]) -> bool:
    expanded = acronyms().get(word, "")
    return bool(expanded) and all(stem(part) in unit for part in expanded.split())


def _topics(
    said: Iterable[tuple[int, Sequence[str]]], unit: frozenset[str]
) -> tuple[tuple[str, int], ...]:
    """Find topics; a name says most, then its function and services, then the rest.

    The place of use counts half.
    """
    loud = said_aloud((weight, topics().told(stems, unit)) for weight, stems in said)
    loud.pop(_SITE[0][0], None)
    if loud.keys() - place_topics():
        loud = {t: w // 2 if t in place_topics() else w for t, w in loud.items()}
    ranked = sorted(loud.items(), key=lambda item: (-item[1], item[0]))
    return tuple((topic, weight) for topic, weight in ranked if weight)


def said_aloud(told: Iterable[tuple[int, Mapping[str, bool]]]) -> dict[str, int]:
    """Add up how loudly each meaning is said; only by naming the unit counts half."""
    loud: dict[str, int] = {}
    for weight, found in told:
        for meaning, plainly in found.items():
            loud[meaning] = loud.get(meaning, 0) + (weight if plainly else weight // 2)
    return loud


def without_own_unit(said: Iterable[str], unit: frozenset[str]) -> list[str]:
    """Cut the short name of the own unit: *Halo Dukcapil* is about no population register."""
    return [word for word in said if not _means(word, unit)]


def distinctive(name: str) -> list[str]:
    """Return the stems of a name without its generic head; all of them if nothing else is left.

    Examples
    --------
    >>> distinctive("Aplikasi e-Surat (Sistem Informasi Persuratan)")
    ['surat']
    >>> distinctive("eKinerja Online"), distinctive("Sistem Informasi")
    (['kinerja'], ['sistem', 'informasi'])
    """
    said = words(name)
    found = [stem(word) for word in map(_unglue, said) if word not in stop_words()]
    return list(dict.fromkeys(found or map(stem, said)))


def acronyms_of(app: Application, agency: Container[str] = ()) -> tuple[str, ...]:
    """Return the names it goes by, run together: short ones, whole ones, initials.

    Names of one common word (*Kepegawaian*) name no system and are left out.
    """
    whole = [app.acronym, _BRACKETS.sub(" ", app.name), *_BRACKETS.findall(app.name)]
    found = ["".join(plain_words(text)) for text in whole]
    for text in whole:
        own = [word for word in words(text) if word not in stop_words() and word not in agency]
        if not all(stem(word) in _known_stems() for word in map(_unglue, own)):
            found.append("".join(own))
    found += [_initials(text) for text in whole]
    found += [full.replace(" ", "") for text in found if (full := name_patterns().get(text))]
    return tuple(dict.fromkeys(key for key in found if len(key) >= 3 and key not in _common()))


@cache
def _common() -> frozenset[str]:
    return (stop_words() | known_words() | acronyms().keys()) - name_patterns().keys()


def _initials(text: str) -> str:
    said = [word for word in plain_words(text) if word not in {"dan", "dan/atau", "atau"}]
    return "".join(word[0] for word in said) if len(said) >= 4 else ""


@cache
def _empty_stems() -> frozenset[str]:
    return frozenset(map(stem, stop_words()))


def _unglue(word: str) -> str:
    """Cut a glued ``e`` or ``i`` off a word we know: *ekinerja* becomes *kinerja*."""
    rest = word[1:]
    return rest if word[:1] == "e" and rest in known_words() else word


def _coined(core: list[str]) -> float:
    """Rate a name: coined words name a system, and so do several common ones together."""
    if not core:
        return 0.0
    known = _known_stems()
    share = sum(word not in known for word in core) / len(core)
    return max(share, min((len(core) - 1) / 2, 1.0))


def _plain_name(core: list[str]) -> tuple[str, ...]:
    return tuple(word for word in core if word in _known_stems() or len(core) > 2)


@cache
def _known_stems() -> frozenset[str]:
    return frozenset(map(stem, known_words() - acronyms().keys()))


def _expanded(name: Iterable[str], table: Mapping[str, str]) -> list[str]:
    return [stem(word) for token in name for word in table.get(token, "").split()]


@lru_cache(maxsize=1 << 12)
def _unit_stems(unit: str) -> frozenset[str]:
    said = words(unit)
    return frozenset((*map(stem, said), *_expanded(said, acronyms())))


def _is_site(app: Application, text: Sequence[str], unit: frozenset[str]) -> bool:
    """Tell a unit's own page from an application: it speaks of nothing but the unit."""
    if _SITE_STEMS.isdisjoint(text) and _SITE_STEMS.isdisjoint(map(stem, words(app.name))):
        return False
    if _OFFICIAL_SITE.search(f"{app.name} {app.description} {app.function}".lower()):
        return True
    known = unit | owner_words() | _empty_stems()
    said = text or tuple(map(stem, words(app.name)))
    return all(word in known or _misspelt(word, unit) for word in said)


def _misspelt(word: str, known: Iterable[str]) -> bool:
    """Say whether a word is one slip away from a known one, too long to be another word."""
    return len(word) >= SLIP_FROM and any(
        Levenshtein.distance(word, each, score_cutoff=1) <= 1 for each in known
    )


def _telling(stems: Iterable[str], agency: Container[str] = ()) -> tuple[str, ...]:
    """Return the stems that say something about what an application does."""
    empty = _empty_stems()
    return tuple(word for word in stems if word not in empty and word not in agency)


def _bag(texts: Iterable[str]) -> tuple[str, ...]:
    return _telling(stem(word) for text in texts if text for word in words(text))


def _is_technical(field: str) -> bool:
    return any(word in field.lower() for word in ("bahasa", "basis data", "framework", "language"))


def _channels(app: Application) -> frozenset[str]:
    said = (*words(app.name), *words(app.notes))
    found = {_CHANNELS[word] for word in said if word in _CHANNELS}
    found |= {part.value for part in app.platform if len(app.platform) == 1}
    if any("play.google.com" in url for url in app.urls):
        found.add("android")
    if any("apple.com" in url for url in app.urls):
        found.add("ios")
    return frozenset(found)


def _part_of(app: Application) -> tuple[str, ...]:
    text = f"{app.name} . {app.description} . {app.notes}".lower()
    if not _PART_WORD.search(text):
        return ()
    return tuple(dict.fromkeys(found.strip(" .-") for found in _MODULE.findall(text)))
