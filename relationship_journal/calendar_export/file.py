"""A calendar file as a target: whole or not there, readable by its owner only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from relationship_journal.domain.calendar import CalendarEvent
from relationship_journal.domain.errors import CannotWriteFile, MissingExtra
from relationship_journal.domain.work import Progress, Stopper
from relationship_journal.private_file import write_private

EXTRA = "calendar"


class IcsFile:
    """Puts events into one ``.ics`` file, replacing what is there."""

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def name(self) -> str:
        """The file's path."""
        return str(self.path)

    def publish(self, events: Sequence[CalendarEvent], progress: Progress, stopped: Stopper) -> None:
        """Write all events; raises ``MissingExtra``, ``CannotWriteFile``, ``Stopped``."""
        try:
            from relationship_journal.calendar_export.ics import calendar_text
        except ImportError as fault:
            # Only the library may be missing; anything else that fails to import is ours to mend.
            if (fault.name or "").partition(".")[0] != "icalendar":
                raise
            raise MissingExtra(extra=EXTRA) from fault
        try:
            write_private(self.path, calendar_text(events, progress, stopped))
        except OSError as fault:
            raise CannotWriteFile(path=str(self.path), reason=fault.strerror or "") from fault
