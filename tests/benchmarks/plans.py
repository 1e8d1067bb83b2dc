"""Measure the engine on synthetic agencies: share of the ceiling, first plan, what-if.

python -m tests.benchmarks.plans [--sizes 50,150,400] [--seconds 30] [--seeds 1] [--levels 0.45]
    [--cpu]   count seconds of this process, not of the clock: for a machine that others use
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from dataclasses import dataclass, replace

from planner.domain.inputs import SearchLimits
from planner.domain.plan import Plan
from planner.domain.problem import PlanProblem
from planner.optimise.checks import violations
from planner.optimise.run import plan_problem
from tests.benchmarks.agencies import agency


@dataclass(frozen=True)
class Measured:
    """One run: seconds to the first plan, and what the limit ended with."""

    first: float
    share: float
    after_five: float
    violations: int
    what_if: float
    plan: Plan


def measure(problem: PlanProblem, limits: SearchLimits) -> Measured:
    """Plan, verify, then keep one removed system and plan again."""
    began = time.monotonic()
    told: list[tuple[float, int]] = []
    plan = plan_problem(problem, limits, watch=lambda p: told.append((p.seconds, p.benefit)))
    first = told[0][0] if told else time.monotonic() - began
    five = max((benefit for seconds, benefit in told if seconds <= 5), default=0)
    top = max(plan.bound, 1)
    return Measured(
        first=first,
        share=plan.benefit / top,
        after_five=five / top,
        violations=len(violations(plan, problem)),
        what_if=_what_if(plan, problem),
        plan=plan,
    )


def _what_if(plan: Plan, problem: PlanProblem) -> float:
    """Return the seconds until the first plan after an officer keeps one removed system."""
    removed = next((d.application for d in plan.decisions if d.disposition.removes), None)
    systems = tuple(
        replace(system, options=system.options[:1], kept=True)
        if system.application == removed
        else system
        for system in problem.systems
    )
    told: list[float] = []
    changed, began = replace(problem, systems=systems), time.monotonic()
    limits = SearchLimits(seconds=0.01)
    plan_problem(changed, limits, watch=lambda p: told.append(p.seconds), old=plan)
    return told[0] if told else time.monotonic() - began


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="50,150,400,1000")
    parser.add_argument("--seconds", type=float, default=30.0)
    parser.add_argument("--seeds", default="1")
    parser.add_argument("--levels", default="0.45")
    parser.add_argument("--cpu", action="store_true")
    args = parser.parse_args()
    if args.cpu:
        time.monotonic = time.process_time
    for size in map(int, args.sizes.split(",")):
        for seed in map(int, args.seeds.split(",")):
            for level in map(float, args.levels.split(",")):
                problem = agency(size, seed=seed, capacity=level)
                found = measure(problem, SearchLimits(seconds=args.seconds, seed=seed))
                peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
                print(
                    f"{size:5} apps seed {seed} capacity {level:.0%}: {found.plan.status} "
                    f"{found.plan.benefit} of {found.plan.bound} = {found.share:.1%} "
                    f"(5 s: {found.after_five:.1%}), first {found.first:.2f} s, "
                    f"what-if {found.what_if:.2f} s, violations {found.violations}, "
                    f"rounds {found.plan.rounds}, peak {peak} MB",
                    flush=True,
                )
    return 0


if __name__ == "__main__":
    sys.exit(main())
