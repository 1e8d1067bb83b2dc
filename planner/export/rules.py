"""Conditional formats: colours that follow when a reader changes a cell."""

from __future__ import annotations

from openpyxl.formatting.rule import ColorScaleRule, FormulaRule, Rule
from openpyxl.styles import Font, PatternFill

from planner.domain.decision import Disposition
from planner.domain.words import LETTERS
from planner.export import palette

_HEAT = "9DBBEE"


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
    """Return the heat of a share of capacity; a full week is marked apart."""
    heat: Rule = ColorScaleRule(  # type: ignore[no-untyped-call] # the stubs leave it open
        start_type="num",
        start_value=0,
        start_color=palette.PANEL,
        end_type="num",
        end_value=1,
        end_color=_HEAT,
    )
    full = f"AND(ISNUMBER({first_cell}),{first_cell}>=0.995)"
    return [filled(full, palette.WARN_GROUND, Font(bold=True, color=palette.WARN)), heat]
