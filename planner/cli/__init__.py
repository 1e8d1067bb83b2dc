"""The command line: arguments, what is printed, exit codes; no rule of the business.

``main`` reads the arguments with light modules only. The module that carries a command out is
imported when that command was given, so ``--help`` answers at once.
"""

from planner.cli.entry import main

__all__ = ["main"]
