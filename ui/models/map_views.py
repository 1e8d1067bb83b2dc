"""A saved view of the map: what it shows, what is folded or pinned, where one stands; as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

Place = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class MapViewState:
    """Everything that makes a map look the same again; an empty one is the plain map."""

    layer: str = "overlap"
    colour: str = "decision"
    size: str = "users"
    threshold: float = 0.5
    folded: tuple[str, ...] = ()
    """Groups drawn as bubbles, each named by its first application."""
    pins: Mapping[str, Place] = field(default_factory=dict)
    camera: tuple[float, float, float] | None = None
    """The place in the middle and the scale; None: all of it."""

    def as_json(self) -> str:
        """Return it as text."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> MapViewState:
        """Read it back; what is broken gives the plain view."""
        try:
            data = json.loads(text)
            camera = data["camera"]
            x, y, scale = map(float, camera) if camera else (0.0, 0.0, 1.0)
            return cls(
                layer=str(data["layer"]),
                colour=str(data["colour"]),
                size=str(data["size"]),
                threshold=min(max(float(data["threshold"]), 0.0), 1.0),
                folded=tuple(map(str, data["folded"])),
                pins={str(k): (float(at[0]), float(at[1])) for k, at in data["pins"].items()},
                camera=(x, y, min(max(scale, 0.01), 12.0)) if camera else None,
            )
        except (ValueError, KeyError, TypeError, AttributeError, IndexError):
            return cls()
