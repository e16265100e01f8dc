"""The small protocols a long or timed work is handed: clock, progress, stop."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """Where the time comes from; passed in, so that no rule asks the computer."""

    @property
    def zone(self) -> str:
        """IANA name of the user's time zone."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""


Progress = Callable[[int, int], None]
"""Called with (done, of); ``of`` is 0 while unknown."""

Stopper = Callable[[], bool]
"""Asked now and then; True means: leave without a trace."""


def local_now(clock: Clock) -> datetime:
    """The present moment on the user's wall clock."""
    from zoneinfo import ZoneInfo  # slow to load, and nobody asks before the first picture of a window

    return clock.now().astimezone(ZoneInfo(clock.zone))


def today(clock: Clock) -> date:
    """The user's present day."""
    return local_now(clock).date()


def no_progress(_done: int, _of: int) -> None:
    """Progress for callers that do not show any."""


def never_stopped() -> bool:
    """Stopper for callers that never stop."""
    return False
