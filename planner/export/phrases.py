"""Short phrases that several tables share: badges, lists, sources, evidence in words."""

from __future__ import annotations

from collections.abc import Iterable

from graph.findings import Evidence
from graph.language import translate
from graph.model import Application
from planner.domain.decision import Disposition, Reason
from planner.domain.figures import number
from planner.domain.words import LETTERS, word

_MOST_EVIDENCE = 7


def badge(disposition: Disposition) -> str:
    """Return letter and word together, as every coloured cell shows it: ``G Gabung ke``."""
    return f"{LETTERS[disposition]} {word(disposition)}"


def listed(items: Iterable[str]) -> str:
    """Join names into one cell; a name may hold commas, so a semicolon parts them."""
    return "; ".join(items)


def joined(items: Iterable[str]) -> str:
    """Join names so that a reader of the cell finds the same names again.

    A single name that holds a comma ends with a semicolon, or it would be taken for two.

    Examples
    --------
    >>> joined(["Pengaduan, aspirasi"]), joined(["Izin", "Izin reklame"])
    ('Pengaduan, aspirasi;', 'Izin; Izin reklame')
    """
    names = tuple(items)
    single = len(names) == 1 and ("," in names[0] or " / " in names[0])
    return f"{names[0]};" if single else listed(names)


def source_of(application: Application) -> str:
    """Return where the record was read: ``OPD_Disdik.xlsx, Lembar1, baris 18``."""
    return listed(
        translate("export", "{file}, {sheet}, baris {row}").format(
            file=origin.file, sheet=origin.sheet, row=origin.row
        )
        for origin in application.origins
    )


def evidence_in_words(evidence: Iterable[Evidence]) -> str:
    """Return the signals of a pair, strongest first: ``Fungsi +2,3 (presensi, pegawai)``."""
    strongest = sorted(evidence, key=lambda part: (-abs(part.contribution), part.signal))
    return listed(_evidence(part) for part in strongest[:_MOST_EVIDENCE])


def reasons_in_words(why: Iterable[Reason]) -> str:
    """Return the signed terms of a recommendation, in their order."""
    return listed(f"{reason.text} ({signed(reason.points)})" for reason in why)


def signed(value: float, digits: int = 0) -> str:
    """Return a number with its sign, a true minus included."""
    return ("+" if value >= 0 else "−") + number(abs(value), digits)


def _evidence(part: Evidence) -> str:
    figure = f"{word(part.signal)} {signed(part.contribution, 1)}"
    return f"{figure} ({', '.join(part.words)})" if part.words else figure
