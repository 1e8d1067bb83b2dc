"""Arguments with a meaning: dates, dispositions, people. Words in either language."""

from __future__ import annotations

import argparse
from datetime import date

from graph.language import translate
from planner.domain.decision import Disposition
from planner.domain.progress import TaskState
from planner.domain.project import Role
from planner.domain.server import ROLES
from planner.domain.words import LETTERS, value_of, word

_DISPOSITIONS = {
    "pertahankan": Disposition.KEEP,
    "gabung": Disposition.MERGE,
    "gabungkan": Disposition.MERGE,
    "ganti": Disposition.REPLACE,
    "hentikan": Disposition.RETIRE,
    "hubungkan": Disposition.INTEROPERATE,
    "sambung": Disposition.INTEROPERATE,
    "belum": Disposition.UNDECIDED,
}
_ROLES = {
    "pengembang": Role.DEVELOPER,
    "data": Role.DATA,
    "pemilik": Role.OWNER,
    "opd": Role.OWNER,
    "infrastruktur": Role.INFRASTRUCTURE,
    "pelatih": Role.TRAINER,
    "hukum": Role.LEGAL,
}


def iso_date(text: str) -> date:
    """Read ``2027-05-12``."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        said = translate("cli", "tanggal “{text}” tidak dikenal; tulis seperti 2027-05-12")
        raise argparse.ArgumentTypeError(said.format(text=text)) from None


def disposition(text: str) -> Disposition:
    """Read a disposition by its word, id or letter: ``gabung``, ``merge``, ``G``."""
    letters = {letter.casefold(): one for one, letter in LETTERS.items()}
    wanted = text.strip().casefold()
    found = _DISPOSITIONS.get(wanted) or letters.get(wanted) or value_of(Disposition, text)
    if found is None:
        said = translate("cli", "keputusan “{text}” tidak dikenal; pilih salah satu: {known}")
        first = {one: word for word, one in reversed(_DISPOSITIONS.items())}
        known = ", ".join(f"{word}/{one}" for one, word in reversed(first.items()))
        raise argparse.ArgumentTypeError(said.format(text=text, known=known))
    return found


def task_state(text: str) -> TaskState:
    """Read a state of a task by its word or id: ``selesai``, ``done``."""
    found = value_of(TaskState, text)
    if found is None:
        said = translate("cli", "status “{text}” tidak dikenal; pilih salah satu: {known}")
        known = ", ".join(f"{word(one).casefold()}/{one}" for one in TaskState)
        raise argparse.ArgumentTypeError(said.format(text=text, known=known))
    return found


def people(text: str) -> tuple[tuple[Role, int], ...]:
    """Read ``pengembang=3,data=1.5`` into tenths of a person per role."""
    return tuple(_role_and_tenths(part) for part in text.split(",") if part.strip())


def probability(text: str) -> float:
    """Read a share from 0 to 1."""
    try:
        share = float(text)
    except ValueError:
        share = -1.0
    if 0.0 <= share <= 1.0:
        return share
    said = translate("cli", "“{text}” bukan peluang antara 0 dan 1")
    raise argparse.ArgumentTypeError(said.format(text=text))


def positive(text: str) -> int:
    """Read a whole number above zero."""
    if text.isdecimal() and int(text) > 0:
        return int(text)
    said = translate("cli", "“{text}” bukan bilangan bulat di atas nol")
    raise argparse.ArgumentTypeError(said.format(text=text))


def seconds(text: str) -> float:
    """Read a length of time above zero."""
    try:
        length = float(text)
    except ValueError:
        length = 0.0
    if 0.0 < length < float("inf"):
        return length
    said = translate("cli", "“{text}” bukan lama waktu dalam detik")
    raise argparse.ArgumentTypeError(said.format(text=text))


def account_and_role(text: str) -> tuple[str, str]:
    """Read ``AKUN=PERAN``: an account of a database, and what it may do there."""
    account, sign, role = text.rpartition("=")
    if not sign or not account or role not in ROLES:
        said = translate("cli", "{value} bukan AKUN=PERAN; peran: {known}")
        raise argparse.ArgumentTypeError(said.format(value=repr(text), known=", ".join(ROLES)))
    return account, role


def _role_and_tenths(text: str) -> tuple[Role, int]:
    name, _, amount = text.partition("=")
    role = _ROLES.get(name.strip().casefold()) or value_of(Role, name)
    try:
        tenths = round(float(amount) * 10)
    except (ValueError, OverflowError):
        tenths = -1
    if role is None or tenths < 0:
        said = translate("cli", "“{text}” tidak terbaca; tulis peran=orang, peran: {known}")
        known = ", ".join(_ROLES)
        raise argparse.ArgumentTypeError(said.format(text=text.strip(), known=known))
    return role, tenths
