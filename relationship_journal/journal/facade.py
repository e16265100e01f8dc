"""The journal: opens and closes one file and holds the parts that work on it, each loaded when first used."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from relationship_journal import paths
from relationship_journal.domain.changes import Changes
from relationship_journal.domain.work import Clock
from relationship_journal.journal.sealed_drafts import finish_drafts
from relationship_journal.journal.sealing import Sealing
from relationship_journal.store.database import Database
from relationship_journal.store.opening import fits, made_key, unlock

if TYPE_CHECKING:
    from relationship_journal.journal.archive import Archives
    from relationship_journal.journal.attachments import Attachments
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
    from relationship_journal.journal.forgetting import Forgetting
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

_CLOCK = ("clock",)
_SAFELY = ("clock", "backups")
PARTS = {
    "contacts": ("contacts", "Contacts", _CLOCK),
    "circles": ("circles", "Circles", ()),
    "links": ("links", "Links", ()),
    "organisations": ("organisations", "Organisations", _CLOCK),
    "timeline": ("timeline", "Timeline", ()),
    "attachments": ("attachments", "Attachments", ()),
    "facts": ("facts", "Facts", _CLOCK),
    "topics": ("topics", "Topics", _CLOCK),
    "promises": ("promises", "Promises", _CLOCK),
    "gestures": ("gestures", "Gestures", _CLOCK),
    "meetings": ("meetings", "Meetings", _CLOCK),
    "jots": ("jots", "Jots", _CLOCK),
    "offering": ("offering", "Offering", _CLOCK),
    "rhythm": ("rhythm", "Rhythm", _CLOCK),
    "channels": ("channels", "Channels", ()),
    "reviews": ("review", "Reviews", ()),
    "briefings": ("briefings", "Briefings", _CLOCK),
    "today": ("today", "TodayPage", _CLOCK),
    "search": ("search", "Search", _CLOCK),
    "backups": ("backups", "Backups", _CLOCK),
    "imports": ("imports", "Imports", _SAFELY),
    "calendars": ("calendars", "Calendars", _SAFELY),
    "duplicates": ("duplicates", "Duplicates", _SAFELY),
    "exports": ("exports", "Exports", _CLOCK),
    "archive": ("archive", "Archives", _SAFELY),
    "forgetting": ("forgetting", "Forgetting", (*_SAFELY, "sealing")),
    "history": ("history", "History", ()),
    "care": ("care", "Care", ()),
    "views": ("views", "Views", ()),
}
"""Each part: its module, its class, and what it is given besides the database."""


class Journal:
    """One open journal. Use ``Journal.open``; close it, or use it in a ``with`` statement.

    Its parts are made, and their modules loaded, when somebody first asks for them: a window shows Today
    long before anybody imports a contact file.
    """

    contacts: Contacts
    circles: Circles
    links: Links
    organisations: Organisations
    timeline: Timeline
    attachments: Attachments
    facts: Facts
    topics: Topics
    promises: Promises
    gestures: Gestures
    meetings: Meetings
    jots: Jots
    offering: Offering
    rhythm: Rhythm
    channels: Channels
    reviews: Reviews
    briefings: Briefings
    today: TodayPage
    search: Search
    backups: Backups
    imports: Imports
    calendars: Calendars
    duplicates: Duplicates
    exports: Exports
    archive: Archives
    forgetting: Forgetting
    history: History
    care: Care
    views: Views

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self.clock = clock
        self._making = RLock()

    def __getattr__(self, name: str) -> Any:
        """A part that is asked for the first time; every thread gets the same."""
        if name not in PARTS:
            raise AttributeError(name, name=name, obj=self)
        module, kind, needs = PARTS[name]
        with self._making:
            if name not in self.__dict__:
                made = getattr(import_module(f"relationship_journal.journal.{module}"), kind)
                self.__dict__[name] = made(self._database, *(getattr(self, need) for need in needs))
            return self.__dict__[name]

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
        passphrase: str | None = None,
    ) -> Journal:
        """Open the journal at ``path``, making it if ``create``; one in use is waited for ``wait_s`` seconds.

        ``holder`` tells whoever is refused meanwhile what has it open: "window", or a command's name.

        ``passphrase`` opens an encrypted journal, and a journal that is made with one is encrypted. It is asked
        for once: what was opened and closed again opens without, until `encryption.forget_keys`.

        Raises ``NotAJournal``, ``NewerJournal``, ``JournalLocked``, ``JournalMissing``, ``PassphraseNeeded``,
        ``WrongPassphrase``, ``EncryptionMissing`` or ``JournalUnavailable``; the file is then untouched.
        """
        place = paths.real_file(Path(path))
        unlock(place, passphrase)
        makes = create and not read_only and passphrase is not None and not place.exists()
        database = Database(
            place,
            clock,
            may_create=create,
            read_only=read_only,
            wait_s=wait_s,
            holder=holder,
            new_key=made_key(passphrase) if makes and passphrase is not None else None,
        )
        if not read_only:
            finish_drafts(place, database.key)
        return cls(database, clock)

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._database.path

    @property
    def read_only(self) -> bool:
        """Whether it was opened only to look."""
        return self._database.read_only

    @property
    def is_encrypted(self) -> bool:
        """Whether nobody reads the file without its passphrase."""
        return self._database.key is not None

    @property
    def sealing(self) -> Sealing:
        """What keeps the files beside an encrypted journal from being read."""
        return Sealing(self._database.key)

    def passphrase_fits(self, passphrase: str) -> bool:
        """Whether it opens the journal; takes a quarter of a second. False for one that has none."""
        return fits(self.path, passphrase)

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
