"""What a pane may ask of the window: small frozen records that ride on request signals."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class JotRequest:
    """Write about these contacts, about a meeting, or change an entry that exists.

    ``draft`` names a text that was left and is gone on with.
    """

    contacts: tuple[int, ...] = ()
    meeting_id: int | None = None
    entry_id: int | None = None
    draft: str = ""


@dataclass(frozen=True, slots=True)
class ScheduleRequest:
    """Plan a meeting with these contacts, or change a meeting that exists."""

    contacts: tuple[int, ...] = ()
    meeting_id: int | None = None


BriefingTarget = tuple[str, int]
"""``("meeting", id)`` or ``("contact", id)``: what ``briefing_requested`` carries."""
