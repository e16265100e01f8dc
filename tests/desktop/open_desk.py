"""A desk over a real journal file, for tests of what the shell owns."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.background import Background, Writer
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.news import NewsBridge
from relationship_journal.desktop.notices import Notices
from relationship_journal.domain.calendar import CalendarTarget
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

MORNING = datetime(2026, 5, 14, 7, 50, tzinfo=UTC)
"""Thursday 14 May 2026, 9:50 in Berlin."""


def no_calendar(path: Path) -> CalendarTarget:
    raise AssertionError(f"nothing is exported here: {path}")


@contextmanager
def open_desk(folder: Path, over: QWidget, clock: FixedClock | None = None) -> Iterator[Desk]:
    """Open a journal in ``folder`` on a desk whose notices show over ``over``; closes everything."""
    clock = clock or FixedClock(MORNING)
    with Journal.open(folder / "test.journal", clock=clock) as journal:
        # Nobody's children: the window is deleted before a test's own fixtures end, and they still wait for answers.
        background, writer = Background(), Writer()
        news = NewsBridge(journal.subscribe, pause_ms=0)
        desk = Desk(journal, background, writer, news, Notices(over), clock, no_calendar)
        try:
            yield desk
        finally:
            writer.close()
            background.close()
            news.close()
