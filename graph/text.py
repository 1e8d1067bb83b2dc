"""Words of Indonesian names and descriptions: plain letters, unglued prefixes, light stems.

Knows nothing of applications; which words are empty is for ``graph.vocabulary`` to say.
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Container, Iterable, Sequence
from functools import lru_cache

_WORD = re.compile(r"[a-z0-9]+")
_CODE = re.compile(r"[a-z0-9]+(?:[-/.][a-z0-9]+)+")
_DIGIT = re.compile(r"[0-9]")
_GLUED = re.compile(r"\be[- ](?=[a-z]{3})")
_SUFFIX = re.compile(r"(?:nya|lah|kah)$")
_NOUN_ENDING = re.compile(r"an$")
_VERB_ENDING = re.compile(r"(?:kan|an|i)$")
_VERB = re.compile(r"^(?:me|di)")
_SPELLING = {
    "ijin": "izin",
    "perijinan": "perizinan",
    "antrean": "antrian",
    "presensi": "absensi",
    "absen": "absensi",
    "sistim": "sistem",
    "survey": "survei",
    "aktifitas": "aktivitas",
    "online": "daring",
    "apliksi": "aplikasi",
}
_NASAL = {"meng": "k", "peng": "k", "meny": "s", "peny": "s", "men": "t", "pen": "t"}
_NASAL |= {"mem": "p", "pem": "p"}
_KEEP = frozenset(
    {"pegawai", "perda", "peta", "desa", "mesin", "media", "menteri", "medis", "disposisi"}
    | {"pemda", "pendidikan", "pengadaan", "perangkat", "pemerintah", "daerah", "bagian", "laman"}
    | {"ikan", "dinas", "digital", "teman", "taman", "zaman", "makanan", "minuman", "tangan"}
    | {"jalan", "peran", "direktori", "distribusi", "destinasi", "terminal", "termin", "bukan"}
    | {"keluhan", "bantuan", "perempuan", "perusahaan", "pertamina", "pedesaan", "angkutan"}
)
_IRREGULAR = {
    "pemetaan": "peta",
    "memetakan": "peta",
    "perizinan": "izin",
    "penilaian": "nilai",
    "menilai": "nilai",
    "perencanaan": "rencana",
    "merencanakan": "rencana",
    "penanggulangan": "tanggulang",
    "ketenagakerjaan": "kerja",
    "peternakan": "ternak",
    "petani": "tani",
    "pertanian": "tani",
    "perikanan": "ikan",
    "wisatawan": "wisata",
    "gunakan": "guna",
    "pengguna": "guna",
    "pemakaman": "makam",
    "pembayaran": "bayar",
}


def plain(text: str) -> str:
    """Return lower-case ASCII words, single-spaced.

    Examples
    --------
    >>> plain("SP4N-LAPOR!  Café &amp; Désa")
    'sp4n lapor cafe desa'
    """
    return " ".join(plain_words(text))


@lru_cache(maxsize=1 << 13)
def plain_words(text: str) -> tuple[str, ...]:
    """Return the words of ``plain``."""
    return tuple(_WORD.findall(_fold(text)))


def _fold(text: str) -> str:
    if "&" in text:
        text = html.unescape(text)
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return text.lower()


@lru_cache(maxsize=1 << 13)
def words(text: str) -> tuple[str, ...]:
    """Return words in one spelling, ``e-`` cut off, product codes joined as well as split.

    Examples
    --------
    >>> words("E-Absen / e-Surat, perijinan; PS-LX350H")
    ('absensi', 'surat', 'perizinan', 'ps', 'lx350h', 'pslx350h')
    """
    folded = _GLUED.sub(" ", _fold(text)) if "e" in text or "E" in text else _fold(text)
    found = [_SPELLING.get(word, word) for word in _WORD.findall(folded)]
    if _DIGIT.search(folded):
        for code in _CODE.findall(folded):
            joined = "".join(_WORD.findall(code))
            if _DIGIT.search(joined) and not joined.isdigit():
                found.append(joined)
    return tuple(found)


@lru_cache(maxsize=1 << 18)
def stem(word: str) -> str:
    """Return the word without the commonest Indonesian affixes; short and odd words stay.

    A light stemmer: it need not be right, it must bring *mengelola*, *pengelolaan* and
    *kelola* together and keep *pengaduan* apart from *pengadaan*.

    Examples
    --------
    >>> [stem(word) for word in ("pelayanan", "layanan", "pengaduan", "aduan", "kependudukan")]
    ['layan', 'layan', 'adu', 'adu', 'duduk']
    """
    if len(word) < 5 or not word.isalpha() or word in _KEEP:
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    word = _SUFFIX.sub("", word) if len(word) > 6 else word
    bare = _without_prefix(word)
    ending = _VERB_ENDING if _VERB.match(word) and bare != word else _NOUN_ENDING
    return bare if bare in _KEEP else _without_ending(bare, ending)


def _without_ending(word: str, ending: re.Pattern[str]) -> str:
    shorter = ending.sub("", word)
    return shorter if len(shorter) >= 3 and shorter != word else word


def _without_prefix(word: str) -> str:
    for prefix in ("ke", "di", "ter", "ber", "per"):
        rest = word[len(prefix) :]
        if word.startswith(prefix) and len(rest) >= 5 and (prefix != "ke" or word.endswith("an")):
            return _without_prefix(rest) if prefix == "ke" else rest
    for prefix, lost in _NASAL.items():
        rest = word[len(prefix) :]
        if word.startswith(prefix) and len(rest) >= 3:
            return _restore(lost, rest)
    if word[:2] in {"me", "pe"} and word[2:3] in set("lrwynm") and len(word) >= 6:
        return word[2:]
    return word


_LOST_K = frozenset(
    {"elola", "irim", "umpul", "endali", "awas", "enal", "etahu", "eluar", "unjung"}
)
_LOST_T = frozenset({"ata", "erima", "erbit", "agih", "entu", "ugas", "ampung", "indak"})
_LOST_P = frozenset({"antau", "injam", "asar", "esan", "ungut", "ilih", "asang", "ulang", "eriksa"})


def _restore(lost: str, rest: str) -> str:
    """Give back the consonant that the nasal prefix swallowed."""
    if lost == "s":
        return "s" + rest
    roots = {"k": _LOST_K, "t": _LOST_T, "p": _LOST_P}[lost]
    return lost + rest if any(rest.startswith(root) for root in roots) else rest


class Phrases:
    """Finds phrases of one to four words in a list of words, longest first."""

    def __init__(self, pairs: Iterable[tuple[str, str]], *, stemmed: bool = True) -> None:
        self._meaning: dict[tuple[str, ...], str] = {}
        for phrase, meaning in pairs:
            key = tuple(stem(word) if stemmed else word for word in words(phrase))
            self._meaning.setdefault(key, meaning)
        lengths: dict[str, set[int]] = {}
        for key in filter(None, self._meaning):
            lengths.setdefault(key[0], set()).add(len(key))
        self._lengths = {word: sorted(known, reverse=True) for word, known in lengths.items()}

    def find(self, said: Sequence[str]) -> list[str]:
        """Return the meanings found, in order of appearance, each once; a word counts once."""
        return list(dict.fromkeys([meaning for _, meaning in self.places(said)]))

    def told(self, said: Sequence[str], faint: Container[str]) -> dict[str, bool]:
        """Return the meanings found, and whether each is said in words that are not faint."""
        places = self.places(said)
        found = dict.fromkeys([meaning for _, meaning in places], True)
        if any(word in faint for place, _ in places for word in said[place]):
            own = self.find([word for word in said if word not in faint])
            found = {meaning: meaning in own for meaning in found}
        return found

    def places(self, said: Sequence[str]) -> list[tuple[slice, str]]:
        """Return where in the list each meaning is said, in order of appearance."""
        starts = self._lengths
        found: list[tuple[slice, str]] = []
        free_from = 0
        for at in [at for at, word in enumerate(said) if word in starts]:
            if at < free_from:
                continue
            for length in starts[said[at]]:
                meaning = self._meaning.get(tuple(said[at : at + length]))
                if meaning is not None:
                    free_from = at + length
                    found.append((slice(at, free_from), meaning))
                    break
        return found


def grams(text: str, size: int = 4) -> list[str]:
    """Return the overlapping letter groups of a text, its ends marked; none of an empty one.

    Examples
    --------
    >>> grams("ppdb")
    ['#ppd', 'ppdb', 'pdb#']
    """
    if not text:
        return []
    marked = f"#{text}#"
    if len(marked) <= size:
        return [marked]
    return [marked[at : at + size] for at in range(len(marked) - size + 1)]
