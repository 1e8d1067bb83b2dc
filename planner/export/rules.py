"""Conditional formats: colours that follow when a reader changes a cell."""

from __future__ import annotations

from openpyxl.formatting.rule import FormulaRule, Rule
from openpyxl.styles import Font, PatternFill

from planner.domain.decision import Disposition
from planner.domain.words import LETTERS
from planner.export import palette


def filled(formula: str, colour: str, font: Font | None = None) -> Rule:
    """Return a rule that fills a cell while ``formula`` (without ``=``) holds."""
    rule: Rule = FormulaRule(  # type: ignore[no-untyped-call] # the stubs leave it open
        formula=[formula],
        fill=PatternFill(bgColor=colour, fill_type="solid"),
        font=font,
        stopIfTrue=True,
    )
    return rule


def badge_rules(first_cell: str) -> list[Rule]:
    """Return rules that tint a badge by its first letter."""
    return [
        filled(
            f'LEFT({first_cell},1)="{LETTERS[one]}"',
            palette.TONES[one].tint,
            Font(bold=True, color=palette.TONES[one].full),
        )
        for one in Disposition
    ]


def load_rules(first_cell: str) -> list[Rule]:
    """Return the heat of a share of capacity in four steps; a full week is marked apart.

    Steps instead of a colour scale: a scale hides every other fill in some readers.
    """
    full = filled(
        f"AND(ISNUMBER({first_cell}),{first_cell}>=0.995)",
        palette.WARN_GROUND,
        Font(bold=True, color=palette.WARN),
    )
    steps = (filled(f"N({first_cell})>{share}", colour) for share, colour in palette.HEAT)
    return [full, *steps]
