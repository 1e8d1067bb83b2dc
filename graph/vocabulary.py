"""The words of this trade, read once from ``data/*.csv``: each row there names its source."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from graph.text import Phrases, plain, plain_words, stem, words


@dataclass(frozen=True, slots=True)
class LifeEvent:
    """A citizens' need by which the portal is ordered; ``LI`` codes stay out of the portal."""

    code: str
    name: str
    name_english: str
    stage: str
    keywords: tuple[str, ...]
    usual_units: tuple[str, ...]


def read_rows(name: str) -> list[dict[str, str]]:
    """Read one of this room's data files."""
    text = (files("graph") / "data" / name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


@cache
def stop_words() -> frozenset[str]:
    """Return words that say nothing about what an application does."""
    return frozenset(plain(row["token"]) for row in read_rows("stopwords.csv"))


@cache
def acronyms() -> Mapping[str, str]:
    """Return acronym -> expansion, both in plain letters."""
    return {
        "".join(plain_words(row["acronym"])): plain(row["expansion"])
        for row in read_rows("acronyms.csv")
    }


@cache
def name_patterns() -> Mapping[str, str]:
    """Return the acronyms that applications, not offices, are named by."""
    return {
        "".join(plain_words(row["acronym"])): plain(row["expansion"])
        for row in read_rows("acronyms.csv")
        if row["kind"] == "app_pattern"
    }


@cache
def topics() -> Phrases:
    """Return the finder of topics: what people call *absensi*, *presensi*, *daftar hadir*."""
    pairs = [(row["topic"], row["topic"]) for row in read_rows("topics.csv")]
    pairs += [(row["synonym"], row["topic"]) for row in read_rows("topics.csv")]
    return Phrases(pairs)


@cache
def topic_phrases() -> Mapping[str, str]:
    """Return phrases of several words -> topic: there a single word means no more than that."""
    return {
        row["synonym"]: row["topic"] for row in read_rows("topics.csv") if " " in row["synonym"]
    }


@cache
def topic_names() -> frozenset[str]:
    """Return the names of all topics."""
    return frozenset(row["topic"] for row in read_rows("topics.csv"))


@cache
def place_topics() -> frozenset[str]:
    """Return topics that more often say where something is used than what it does."""
    return frozenset(row["topic"] for row in read_rows("topics.csv") if row["kind"] == "place")


@dataclass(frozen=True, slots=True)
class TopicLabel:
    """A topic as an office writes it, and by what words its usual unit is called."""

    name: str
    name_english: str
    usual_unit: tuple[str, ...]

    def spoken(self, language: str) -> str:
        """Return the name in this language."""
        return self.name_english if language == "en" else self.name


@cache
def topic_labels() -> Mapping[str, TopicLabel]:
    """Return how each topic is written for people."""
    return {
        row["topic"]: TopicLabel(
            row["label"],
            row["label_en"],
            tuple(filter(None, row["usual_unit"].split("|"))),
        )
        for row in read_rows("topic_labels.csv")
    }


@cache
def generic_words() -> frozenset[str]:
    """Return stems that help to name several topics: alone they say too little (*surat*)."""
    used: dict[str, set[str]] = {}
    for row in read_rows("topics.csv"):
        for phrase in (row["topic"], row["synonym"]):
            said = words(phrase)
            for word in said if len(said) > 1 else ():
                used.setdefault(stem(word), set()).add(row["topic"])
    return frozenset(word for word, named in used.items() if len(named) > 1)


@cache
def english_words() -> frozenset[str]:
    """Return function words of English that Indonesian does not have."""
    return frozenset(
        row["token"] for row in read_rows("stopwords.csv") if row["class"] == "english_word"
    )


@cache
def indonesian_words() -> frozenset[str]:
    """Return function words of Indonesian."""
    return frozenset(
        row["token"] for row in read_rows("stopwords.csv") if row["class"] == "function_word"
    )


@cache
def components() -> Phrases:
    """Return the finder of shared components: gateways, log-in, queues."""
    return Phrases((row["phrase"], row["component"]) for row in read_rows("components.csv"))


@cache
def known_words() -> frozenset[str]:
    """Return words long enough to be trusted after a glued prefix (``ekinerja``)."""
    found = {
        word
        for name, column in (("topics.csv", "synonym"), ("topics.csv", "topic"))
        for row in read_rows(name)
        for word in plain_words(row[column])
    }
    found |= {word for expansion in acronyms().values() for word in expansion.split()}
    return frozenset(word for word in found if len(word) >= 4) - _national_names()


def _national_names() -> frozenset[str]:
    """Return one-word names of national applications: proper names, whatever topic they tell."""
    cells = (row["aliases"] for row in read_rows("national_apps.csv"))
    return frozenset(alias for cell in cells for alias in cell.split("|") if " " not in alias)


@cache
def owner_words() -> frozenset[str]:
    """Return stems of words that units are called by, such as *dinas* and *badan*."""
    kinds = {"owner", "place", "function_word", "english_word"}
    rows = read_rows("stopwords.csv")
    return frozenset(stem(plain(row["token"])) for row in rows if row["class"] in kinds)


@cache
def central_domains() -> Mapping[str, str]:
    """Return the domains of ministries and central agencies and who they belong to."""
    return {row["domain"]: row["owner"] for row in read_rows("central_domains.csv")}


@cache
def portal_hosts() -> Mapping[str, str]:
    """Return hosts that many unrelated pages share, and their kind (store, shared)."""
    return {row["host"]: row["kind"] for row in read_rows("portal_hosts.csv")}


@cache
def life_events() -> tuple[LifeEvent, ...]:
    """Return the citizens' needs in the order of the portal."""
    return tuple(
        LifeEvent(
            row["code"],
            row["name_id"],
            row["name_en"],
            row["life_stage"],
            tuple(filter(None, row["keywords"].split("|"))),
            tuple(filter(None, row["usual_opd"].split("|"))),
        )
        for row in read_rows("life_events.csv")
    )
