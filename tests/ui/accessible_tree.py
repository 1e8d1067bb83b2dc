"""What a screen reader is told: the tree of a program over AT-SPI, as JSON lines.

Run by the system's Python, for the bindings (gi) are installed there: ``accessible_tree.py NAME``
prints every node; ``accessible_tree.py NAME ROLE LABEL`` presses a node of that role and name.
"""

from __future__ import annotations

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

SECONDS = 60


def program(name: str):
    """Return the program once it is on the bus."""
    until = time.monotonic() + SECONDS
    while time.monotonic() < until:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(place)
            if found is not None and name in (found.get_name() or ""):
                return found
        time.sleep(0.3)
    raise SystemExit(f"{name} is not on the bus")


def nodes(node, path=()):
    """Walk the showing part of the tree; cells of tables are theirs, not ours."""
    role = node.get_role_name()
    showing = node.get_state_set().contains(Atspi.StateType.SHOWING)
    if path and not showing and role != "frame":
        return
    yield node, path
    if role in {"table", "tree", "tree table", "list"}:
        return
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield from nodes(child, (*path, role))


def main() -> None:
    """Print the tree, or press one node of it."""
    found = program(sys.argv[1])
    if len(sys.argv) == 2:
        for node, path in nodes(found):
            line = {
                "role": node.get_role_name(),
                "name": node.get_name() or "",
                "about": node.get_description() or "",
                "focusable": node.get_state_set().contains(Atspi.StateType.FOCUSABLE),
                "path": path,
            }
            print(json.dumps(line))
        return
    role, label = sys.argv[2:]
    for node, _ in nodes(found):
        if node.get_role_name() == role and label in (node.get_name() or ""):
            node.get_action_iface().do_action(0)
            return
    raise SystemExit(f"no {role} named {label}")


if __name__ == "__main__":
    main()
