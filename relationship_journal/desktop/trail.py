"""Where the reader has been: back and forward over pages and people."""

from __future__ import annotations

from dataclasses import dataclass, field

Place = tuple[str, int]
"""A page and what it shows: ("people", contact id), ("briefing", meeting id), ("today", 0)."""

_MOST = 100


@dataclass(slots=True)
class Trail:
    """Places behind and ahead of the present one."""

    behind: list[Place] = field(default_factory=list)
    ahead: list[Place] = field(default_factory=list)
    here: Place | None = None

    def go(self, place: Place) -> None:
        """Arrive somewhere new; what lay ahead is forgotten."""
        if place == self.here:
            return
        if self.here is not None:
            self.behind.append(self.here)
            del self.behind[:-_MOST]
        self.ahead.clear()
        self.here = place

    def settle(self, nobody: Place, place: Place) -> None:
        """Arrive at a place, in the stead of the one that said only which page."""
        if self.here == nobody:
            self.here = place
        else:
            self.go(place)

    def back(self) -> Place | None:
        """Step back; None at the beginning."""
        if not self.behind or self.here is None:
            return None
        self.ahead.append(self.here)
        self.here = self.behind.pop()
        return self.here

    def forward(self) -> Place | None:
        """Step forward again; None at the end."""
        if not self.ahead or self.here is None:
            return None
        self.behind.append(self.here)
        self.here = self.ahead.pop()
        return self.here
