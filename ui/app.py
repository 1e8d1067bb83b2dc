"""The front door: a sub-command goes to the command line, without Qt; nothing opens the window."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Sequence

# Qt is imported only once it is sure that a window is wanted.
# ruff: noqa: PLC0415

WINDOW_OPTIONS = ("--self-test",)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program; return its exit code."""
    multiprocessing.freeze_support()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["--self-test"]:
        from ui.self_test import run_self_test

        return run_self_test()
    if arguments[:1] == ["demo"] and "--out" not in arguments and has_screen():
        from ui.window import run_window

        return run_window(sample=True)
    if arguments and not _is_document(arguments):
        from planner.cli import main as command_line

        return command_line(arguments)
    if not has_screen():
        from planner.cli import main as command_line

        return command_line(["--help"])
    from ui.window import run_window

    return run_window(location=arguments[0] if arguments else "")


def _is_document(arguments: Sequence[str]) -> bool:
    """Tell whether a file manager hands over a document to open."""
    return len(arguments) == 1 and arguments[0].lower().endswith(".ramping")


def has_screen() -> bool:
    """Tell whether a window can be shown here."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
