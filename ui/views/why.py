"""Words and figures about one pair: how sure, which signals, what would change the answer."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from graph.findings import Evidence, Overlap, Signal
from planner.domain.words import word
from ui import format as written
from ui.models.review import PairKind, ReviewPair
from ui.widgets.evidence_bars import SignedTerm

if TYPE_CHECKING:
    from graph.explain import Explanation

_WORTH_FILLING = (Signal.FUNCTION, Signal.SERVICE, Signal.DATA, Signal.USERS, Signal.HOST)
_TOKEN = re.compile(r"[\w'+-]+")
_DULL = frozenset(
    (
        *("dan", "yang", "untuk", "dengan", "dari", "pada", "oleh", "serta", "atau", "dalam"),
        *("aplikasi", "sistem", "informasi", "data", "the"),
    )
)


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing that would change the probability, and to what."""

    signal: str
    probability: float


def logistic(log_odds: float) -> float:
    """Return the probability of log-odds."""
    return 1 / (1 + math.exp(-log_odds)) if log_odds > -700 else 0.0


def terms_of(overlap: Overlap) -> tuple[SignedTerm, ...]:
    """Return one signed term per signal; they and the prior add up to the log-odds."""
    return tuple(
        SignedTerm(
            word(part.signal),
            part.contribution,
            ", ".join(dict.fromkeys(w.lstrip("#") for w in part.words)),
            part.signal.value,
        )
        for part in overlap.evidence
    )


def turns_of(overlap: Overlap) -> tuple[Turn, ...]:
    """Return what the probability would be without its strongest pro and its strongest con."""
    total = overlap.prior + sum(part.contribution for part in overlap.evidence)
    found = []
    for sign in (1, -1):
        strongest = max(
            (p for p in overlap.evidence if p.contribution * sign > 0),
            key=lambda p: abs(p.contribution),
            default=None,
        )
        if strongest is not None:
            found.append(Turn(word(strongest.signal), logistic(total - strongest.contribution)))
    return tuple(found)


def sureness(pair: ReviewPair) -> str:
    """Say the probability in words, for the kind of the pair."""
    what = {
        PairKind.SAME: QCoreApplication.translate("Why", "aplikasi yang sama"),
        PairKind.CHANNEL: QCoreApplication.translate("Why", "kanal dari satu sistem"),
        PairKind.SHARED_USE: QCoreApplication.translate("Why", "satu sistem dipakai bersama"),
        PairKind.FUNCTION: QCoreApplication.translate("Why", "fungsi yang sama"),
        PairKind.COMPONENT: QCoreApplication.translate("Why", "komponen bersama"),
        PairKind.NATIONAL: QCoreApplication.translate("Why", "menyaingi Aplikasi Umum"),
    }[pair.kind]
    if pair.probability >= 0.85:
        said = QCoreApplication.translate("Why", "Sangat mungkin {what}")
    elif pair.probability >= 0.6:
        said = QCoreApplication.translate("Why", "Mungkin {what}; periksa")
    elif pair.probability >= 0.4:
        said = QCoreApplication.translate("Why", "Belum jelas: {what}?")
    else:
        said = QCoreApplication.translate("Why", "Kecil kemungkinan {what}")
    return said.format(what=what)


def turn_text(turn: Turn, now: float) -> str:
    """Say one turn in a sentence."""
    falls = turn.probability < now
    text = (
        QCoreApplication.translate(
            "Why", "Bila kesamaan {signal} ternyata keliru, kemungkinan turun ke {share}."
        )
        if falls
        else QCoreApplication.translate(
            "Why", "Bila perbedaan {signal} ternyata keliru, kemungkinan naik ke {share}."
        )
    )
    share = f"<b>{written.percent(turn.probability)}</b>"
    return text.format(signal=turn.signal, share=share)


def open_text(explained: Explanation) -> str:
    """Say which empty cells keep a signal silent, and what filling one could change."""
    if explained.filling_turns:
        signal, probability = explained.filling_turns[0]
        text = QCoreApplication.translate(
            "Why", "Bila sel {signal} yang kosong diisi, kemungkinan dapat menjadi {share}."
        )
        share = f"<b>{written.percent(probability)}</b>"
        return text.format(signal=word(signal), share=share)
    named = [word(signal) for signal in explained.silent if signal in _WORTH_FILLING]
    if not named:
        return ""
    text = QCoreApplication.translate(
        "Why", "Belum ikut dihitung karena ada sel kosong: {signals}."
    )
    return text.format(signals=", ".join(named))


def shared_words(left: str, right: str, evidence: tuple[Evidence, ...] = ()) -> frozenset[str]:
    """Return the telling words both texts hold, and those the evidence names."""
    sides = [
        {token.casefold() for token in _TOKEN.findall(side) if len(token) > 2}
        for side in (left, right)
    ]
    both = (sides[0] & sides[1]) - _DULL
    named = {word.casefold() for part in evidence for word in part.words}
    return frozenset(both | {w for w in sides[0] | sides[1] if w in named})


def highlighted(text: str, words: frozenset[str], colours: tuple[str, str]) -> str:
    """Return rich text with the shared words on soft ground: (ground, ink)."""
    ground, ink = colours
    parts, end = [], 0
    for found in _TOKEN.finditer(text):
        if found[0].casefold() in words:
            parts.append(breakable(escaped(text[end : found.start()])))
            style = f"background-color:{ground};color:{ink}"
            parts.append(f'<span style="{style}">&nbsp;{escaped(found[0])}&nbsp;</span>')
            end = found.end()
    parts.append(breakable(escaped(text[end:])))
    return "".join(parts)


def breakable(text: str) -> str:
    """Return text in which long addresses and file names may break after their signs."""
    return re.sub(r"([_./@-])", "\\1\u200b", text)


def escaped(text: str) -> str:
    """Return text that no label takes for markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
