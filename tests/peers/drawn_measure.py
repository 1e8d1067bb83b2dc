"""How well matching without labels does on lists nobody here has looked at: drawn ones.

Run ``python -m tests.peers.drawn_measure [SEED]`` to print every trade at every share of matches.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

from graph.linkage import link
from tests.peers.drawn_lists import TRADES, DrawnLists, one_list, two_lists
from tests.peers.match import compare

CASES: Mapping[str, tuple[Callable[[str, int], DrawnLists], bool]] = {
    "rare in one list": (lambda trade, seed: one_list(trade, 2000, 60, seed=seed), False),
    "frequent in one list": (lambda trade, seed: one_list(trade, 900, 300, seed=seed), False),
    "three times each": (lambda trade, seed: one_list(trade, 900, 360, copies=3, seed=seed), False),
    "rare in two lists": (lambda trade, seed: two_lists(trade, 800, 1200, 60, seed=seed), True),
    "frequent in two lists": (
        lambda trade, seed: two_lists(trade, 600, 600, 500, noise=0.25, seed=seed),
        True,
    ),
}
LARGE = "9,800 records with 300 pairs"


def measure(lists: DrawnLists, *, single_partner: bool) -> tuple[float, float, float, float]:
    """Return precision, recall and F1 at 0.5, and the F1 of the best threshold."""
    links = link(lists.left, lists.right, single_partner=single_partner)
    rows = zip(links.left.tolist(), links.right.tolist(), links.probability.tolist(), strict=True)
    precision, recall, f1, best, _ = compare({(a, b): p for a, b, p in rows}, set(lists.gold))
    return precision, recall, f1, best


def main(arguments: list[str]) -> None:
    """Print one line per trade and case."""
    seed = int(arguments[0]) if arguments else 1
    for trade in TRADES:
        cases = {case: (draw(trade, seed), single) for case, (draw, single) in CASES.items()}
        cases[LARGE] = one_list(trade, 9800, 300, seed=seed), False
        for case, (lists, single) in cases.items():
            precision, recall, f1, best = measure(lists, single_partner=single)
            print(
                f"{trade:9} {case:29} presisi {precision:.3f}  temuan {recall:.3f}  "
                f"F1 {f1:.3f}  terbaik {best:.3f}  selisih {best - f1:.3f}"
            )


if __name__ == "__main__":
    main(sys.argv[1:])
