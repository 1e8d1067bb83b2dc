"""Which rows are a national application, which do a national one's job, and who may not be cut."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from graph.findings import NationalMatch
from graph.hosts import central_owner
from graph.language import translate
from graph.model import Application, ApplicationId, DeveloperKind, NationalApp
from graph.profile import IN_FUNCTION, IN_NAME, Profile, said_aloud, without_own_unit
from graph.text import Phrases, plain_words, stem, words
from graph.vocabulary import (
    generic_words,
    name_patterns,
    read_rows,
    topic_names,
    topic_phrases,
    topics,
)

IS_IT, LOCAL_COPY = 0.98, 0.85
_CERTAINTY = (0.05, 0.4, 0.7, 0.8, 0.85, 0.88, 0.92, 0.93, 0.94)
"""By how loudly the row says it: 1 in passing, 2 as its function, 4 in its name, and sums."""
WEAK = 0.4
"""The most that one common word, or the name of a service, can say."""
_COMPULSORY = {"umum": 0.0, "sektoral": 0.0, "berbagi": -0.15, "integrasi": -0.25}


@cache
def load_national() -> tuple[NationalApp, ...]:
    """Return the national applications as the facts file lists them."""

    def many(cell: str) -> tuple[str, ...]:
        return tuple(filter(None, cell.split("|")))

    return tuple(
        NationalApp(
            name=row["name"],
            expansion=row["expansion"],
            tier=row["tier"],
            field=row["field"],
            owner=row["owner"],
            replaces=row["replaces"],
            legal_base=row["legal_base"],
            default_action=row["default_action"],
            keywords=many(row["keywords"]),
            confidence=row["confidence"],
            aliases=many(row["aliases"]),
            hosts=many(row["hosts"]),
        )
        for row in read_rows("national_apps.csv")
    )


@dataclass(frozen=True, slots=True)
class _Index:
    aliases: dict[str, NationalApp]
    hosts: dict[str, NationalApp]
    keywords: Phrases
    topics: dict[str, str]
    by_name: dict[str, NationalApp]


@cache
def _index() -> _Index:
    apps = load_national()
    return _Index(
        {"".join(plain_words(alias)): app for app in apps for alias in (*app.aliases, app.name)},
        {host: app for app in apps for host in app.hosts},
        _keywords(apps),
        {word: app.name for app in reversed(apps) for word in app.keywords},
        {app.name: app for app in apps},
    )


def _keywords(apps: Iterable[NationalApp]) -> Phrases:
    """Return the finder of keywords; longer phrases of other topics hide them (*lelang ikan*)."""
    pairs = [(word, app.name) for app in apps for word in app.keywords]
    topic_of = {word: name for word, name in pairs if word in topic_names()}
    telling = [(word, name) for word, name in pairs if word not in topic_names()]
    single = {word for word, _ in telling if " " not in word}
    hiding = [
        (phrase, "")
        for phrase, topic in topic_phrases().items()
        if topic not in topic_of and not single.isdisjoint(phrase.split())
    ]
    return Phrases([*telling, *hiding], stemmed=False)


def national_match(app: Application, made: Profile) -> NationalMatch | None:
    """Say which national application this row is or rivals, if any."""
    if made.is_site:
        return None
    return _itself(app, made) or _rival(app, made)


def locked_applications(
    apps: Iterable[Application], profiles: Sequence[Profile], national: Sequence[NationalMatch]
) -> tuple[tuple[ApplicationId, str], ...]:
    """Return the rows that a region may not merge or retire, each with the reason."""
    itself = {match.application: match.national for match in national if match.is_it}
    found = []
    for app, made in zip(apps, profiles, strict=True):
        reason = _reason(app, made, itself.get(app.id, ""))
        if reason:
            found.append((app.id, reason))
    return tuple(found)


def _reason(app: Application, made: Profile, national: str) -> str:
    if national:
        owner = _index().by_name[national].owner
        return translate(
            "national", "Ini aplikasi nasional {name} milik {owner}; daerah hanya memakainya."
        ).format(name=national, owner=owner)
    for host in made.hosts:
        if owner := central_owner(host):
            return translate(
                "national", "Alamat {host} berada pada domain {owner}; bukan milik daerah."
            ).format(host=host, owner=owner)
    if app.developer_kind is DeveloperKind.CENTRAL:
        return translate("national", "Inventaris mencatatnya sebagai aplikasi pusat.")
    if app.developer_kind is DeveloperKind.PROVINCE:
        return translate("national", "Inventaris mencatatnya sebagai aplikasi provinsi.")
    return ""


def _itself(app: Application, made: Profile) -> NationalMatch | None:
    index = _index()
    for host in made.hosts:
        if found := _by_host(host):
            return _verdict(app, found, IS_IT, is_it=True, shared=(host,))
    names = _names(app, made)
    called = next((key for key in names if key in index.aliases), names[0])
    named = index.aliases.get(called) or _part_of_national(app.name)
    if named is None:
        return None
    if _is_local_copy(made):
        return _verdict(app, named, LOCAL_COPY, is_it=False, shared=(called,))
    return _verdict(app, named, IS_IT - 0.03, is_it=True, shared=(called,))


def _is_local_copy(made: Profile) -> bool:
    """Tell a local namesake: it has an address of its own, outside every central domain."""
    return bool(made.addresses) and not any(central_owner(host) for host in made.hosts)


def _names(app: Application, made: Profile) -> tuple[str, ...]:
    said = plain_words(app.name)
    bare = "".join(word for word in said if word not in _agency_words())
    return tuple(dict.fromkeys(("".join(said), bare, "".join(made.name), *made.acronyms)))


def _part_of_national(name: str) -> NationalApp | None:
    """Find a national name that opens this one, if the rest only says which part of it."""
    said = plain_words(name)
    if len(said) < 2:
        return None
    for length in (2, 1):
        found = _index().aliases.get("".join(said[:length]))
        if found is None or len(said) <= length:
            continue
        about = " ".join((*found.keywords, found.field, found.replaces))
        if {*said[length:]} <= {*plain_words(about), *_agency_words()}:
            return found
    return None


@cache
def _agency_words() -> frozenset[str]:
    """Return words that offices add to a national name: its owner, *aplikasi*, *pusat*."""
    owners = (word for app in load_national() for word in plain_words(app.owner))
    return frozenset({*owners, "aplikasi", "sistem", "pusat", "nasional", "ri"})


def _by_host(host: str) -> NationalApp | None:
    labels = host.split(".")
    for at in range(len(labels) - 1):
        if found := _index().hosts.get(".".join(labels[at:])):
            return found
    return None


def _rival(app: Application, made: Profile) -> NationalMatch | None:
    """Find the national application whose job this one does, by its loudest topic or words."""
    if made.english or any(central_owner(host) for host in made.hosts):
        return None
    index = _index()
    function = app.function or app.description
    faint = _Faint(made.unit)
    loud = said_aloud(
        (weight, index.keywords.told(without_own_unit(words(text), made.unit), faint))
        for weight, text in ((IN_NAME, app.name), (IN_FUNCTION, function), (1, app.description))
    )
    loud.pop("", None)
    for topic, weight in made.topics:
        if name := index.topics.get(topic, ""):
            loud[name] = max(loud.get(name, 0), weight)
    if not loud:
        return None
    best = min(loud, key=lambda name: (-loud[name], -_COMPULSORY[index.by_name[name].tier], name))
    national = index.by_name[best]
    top = max((weight for _, weight in made.topics), default=0)
    score = _CERTAINTY[min(loud[best], len(_CERTAINTY) - 1)] + _COMPULSORY[national.tier]
    if loud[best] < top:
        score -= 0.4
    said = _said(app, national, made.unit)
    if not said.is_telling(in_function=bool(function)):
        score = min(score, WEAK)
    return _verdict(app, national, max(score, 0.05), is_it=False, shared=said.words)


@dataclass(frozen=True, slots=True)
class _Faint:
    """Words that say where, not what: those whose stem the unit is called by."""

    stems: frozenset[str]

    def __contains__(self, word: object) -> bool:
        return stem(str(word)) in self.stems


@dataclass(frozen=True, slots=True)
class _Said:
    """Where a row speaks of a national application's job, in its own words."""

    words: tuple[str, ...]
    in_name: bool
    in_function: bool
    telling: bool
    """Whether any of it is more than one word that many topics share."""

    def is_telling(self, *, in_function: bool) -> bool:
        """Say whether that is enough: two places, or one in words of this job alone.

        What is said only by the names of its services counts where nothing else is told.
        """
        if self.in_name and self.in_function:
            return True
        return self.telling and (self.in_name or self.in_function or not in_function)


def _said(app: Application, national: NationalApp, unit: frozenset[str]) -> _Said:
    index = _index()
    found: dict[str, None] = {}
    places = []
    for text in (app.name, f"{app.function} . {app.description}"):
        spoken = without_own_unit(words(text), unit)
        stems = [stem(word) for word in spoken]
        here = [spoken[at] for at, meant in index.keywords.places(spoken) if meant == national.name]
        here += [
            spoken[at]
            for at, topic in topics().places(stems)
            if index.topics.get(topic) == national.name
        ]
        places.append(bool(here))
        found.update((" ".join(phrase), None) for phrase in here)
    expanded = any(word in name_patterns() for word in words(app.name))
    telling = expanded or any(
        " " in phrase or stem(phrase) not in generic_words() for phrase in found
    )
    return _Said(tuple(found), places[0] or expanded, places[1], telling or not found)


def _verdict(
    app: Application,
    national: NationalApp,
    probability: float,
    *,
    is_it: bool,
    shared: tuple[str, ...],
) -> NationalMatch:
    rule = legal_words(national)
    return NationalMatch(app.id, national.name, round(probability, 4), is_it, rule, shared)


def legal_words(national: NationalApp) -> str:
    """Return what the application rests on, and how far that has been read at its source."""
    if not national.legal_base:
        return translate("national", "Dasar hukum belum ditemukan; periksa sebelum mengutip")
    if national.confidence == "sourced":
        words = translate("national", "{law} (periksa naskah aslinya sebelum mengutip)")
    elif national.confidence == "sourced_in_part":
        words = translate("national", "{law} (sebagian belum diperiksa; periksa sebelum mengutip)")
    else:
        words = translate("national", "{law} (belum diperiksa; periksa sebelum mengutip)")
    return words.format(law=national.legal_base)
