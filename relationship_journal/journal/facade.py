"""The journal: opens and closes one file and holds the parts that work on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from relationship_journal.domain.changes import Changes
from relationship_journal.domain.work import Clock
from relationship_journal.journal.archive import Archives
from relationship_journal.journal.backups import Backups
from relationship_journal.journal.briefings import Briefings
from relationship_journal.journal.calendars import Calendars
from relationship_journal.journal.care import Care
from relationship_journal.journal.channels import Channels
from relationship_journal.journal.circles import Circles
from relationship_journal.journal.contacts import Contacts
from relationship_journal.journal.duplicates import Duplicates
from relationship_journal.journal.exports import Exports
from relationship_journal.journal.facts import Facts
from relationship_journal.journal.gestures import Gestures
from relationship_journal.journal.history import History
from relationship_journal.journal.imports import Imports
from relationship_journal.journal.jots import Jots
from relationship_journal.journal.links import Links
from relationship_journal.journal.meetings import Meetings
from relationship_journal.journal.offering import Offering
from relationship_journal.journal.organisations import Organisations
from relationship_journal.journal.promises import Promises
from relationship_journal.journal.review import Reviews
from relationship_journal.journal.rhythm import Rhythm
from relationship_journal.journal.search import Search
from relationship_journal.journal.timeline import Timeline
from relationship_journal.journal.today import TodayPage
from relationship_journal.journal.topics import Topics
from relationship_journal.journal.views import Views
from relationship_journal.store.database import Database


class Journal:
    """One open journal. Use ``Journal.open``; close it, or use it in a ``with`` statement."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self.clock = clock
        self.contacts = Contacts(database, clock)
        self.circles = Circles(database)
        self.links = Links(database)
        self.organisations = Organisations(database, clock)
        self.timeline = Timeline(database)
        self.facts = Facts(database, clock)
        self.topics = Topics(database, clock)
        self.promises = Promises(database, clock)
        self.gestures = Gestures(database, clock)
        self.meetings = Meetings(database, clock)
        self.jots = Jots(database, clock)
        self.offering = Offering(database, clock)
        self.rhythm = Rhythm(database, clock)
        self.channels = Channels(database)
        self.reviews = Reviews(database)
        self.briefings = Briefings(database, clock)
        self.today = TodayPage(database, clock)
        self.search = Search(database, clock)
        self.views = Views(database)
        self.backups = Backups(database, clock)
        self.imports = Imports(database, clock, self.backups)
        self.calendars = Calendars(database, clock, self.backups)
        self.duplicates = Duplicates(database, clock, self.backups)
        self.exports = Exports(database, clock)
        self.archive = Archives(database, clock, self.backups)
        self.history = History(database)
        self.care = Care(database)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        clock: Clock,
        create: bool = True,
        read_only: bool = False,
        wait_s: float = 0.0,
        holder: str = "",
    ) -> Journal:
        """Open the journal at ``path``, making it if ``create``; one in use is waited for ``wait_s`` seconds.

        ``holder`` tells whoever is refused meanwhile what has it open: "window", or a command's name.

        Raises ``NotAJournal``, ``NewerJournal``, ``JournalLocked``, ``JournalMissing`` or
        ``JournalUnavailable``; the file is then untouched.
        """
        database = Database(
            Path(path), clock, may_create=create, read_only=read_only, wait_s=wait_s, holder=holder
        )
        return cls(database, clock)

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._database.path

    @property
    def read_only(self) -> bool:
        """Whether it was opened only to look."""
        return self._database.read_only

    def is_empty(self) -> bool:
        """Whether nobody is in it yet."""
        return self.contacts.count() == 0

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Hear what each act touched, on the thread that committed it; call the answer to stop."""
        return self._database.subscribe(listener)

    def close(self) -> None:
        """Close the file and let its lock go."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
