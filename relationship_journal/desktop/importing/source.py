"""The file the panel is about: how it was wished to be read, what it is, and the journal's answers about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.field_words import people_words
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.errors import UnreadableFile

if TYPE_CHECKING:
    from pathlib import Path

    from relationship_journal.domain.archives import ArchiveLook
    from relationship_journal.domain.contact_tables import TableChoice, TableLook
    from relationship_journal.domain.imports import Candidate, ImportPlan, ImportReport
    from relationship_journal.domain.work import Progress, Stopper
    from relationship_journal.journal import Journal

_JOURNAL = "journal.json"


@dataclass(frozen=True, slots=True)
class Wish:
    """A file and how to look at it; empty and None: as it explains itself.

    ``at_match``: whether it was asked for while the columns were matched, so that they are shown again.
    """

    path: Path
    encoding: str = ""
    delimiter: str = ""
    has_header: bool | None = None
    allow_large: bool = False
    at_match: bool = False

    def otherwise(self, name: str, value: object, *, at_match: bool) -> Wish:
        """The same file, looked at with another encoding, delimiter or header."""
        return replace(self, at_match=at_match, **{name: value})  # type: ignore[arg-type]  # names of fields above


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was looked at; ``table`` for one with columns, ``archive`` for a folder of this program."""

    wish: Wish
    table: TableLook | None = None
    archive: ArchiveLook | None = None

    @classmethod
    def look(cls, journal: Journal, wish: Wish) -> Source:
        """Look at a file or folder; raises ``UnreadableFile``."""
        if wish.path.is_dir() and journal.calendars.is_calendar(wish.path):
            raise UnreadableFile("error.file_is_icalendar", path=wish.path.name)
        if wish.path.is_dir() or wish.path.name == _JOURNAL:
            return cls(wish, archive=journal.archive.look(wish.path))
        found = journal.imports.look(
            wish.path,
            wish.encoding,
            delimiter=wish.delimiter,
            has_header=wish.has_header,
            allow_large=wish.allow_large,
        )
        return cls(wish, found.table)

    @property
    def name(self) -> str:
        """The file's name."""
        return self.wish.path.name

    def words(self, rows: int) -> str:
        """The file's name and how many rows it has."""
        return translate("Import", "{file}, %Ln rows", rows).format(file=isolated(self.name))

    def is_known(self) -> bool:
        """Whether every column was recognised, so that nobody need be asked."""
        return self.table is None or self.table.known

    def asks_for_lines(self) -> bool:
        """Whether the reader should see the first lines before anything else."""
        if self.table is None or self.wish.at_match:
            return False
        return self.table.guessed or bool(self.wish.encoding or self.wish.delimiter)

    def first(self, journal: Journal, table: TableChoice) -> Candidate | None:
        """The first person as the columns are matched; raises ``UnreadableFile``."""
        return journal.imports.first(self.wish.path, table)

    def plan(
        self, journal: Journal, table: TableChoice | None, progress: Progress, stopped: Stopper
    ) -> ImportPlan:
        """Read and compare the whole file; raises ``UnreadableFile``, ``Stopped``."""
        return journal.imports.plan(
            self.wish.path, table, progress, stopped, allow_large=self.wish.allow_large
        )

    def archive_words(self, today: date) -> str:
        """What the folder holds, and that all of it would come in."""
        found = self.archive
        if found is None:
            return ""
        entries = translate("Import", "%Ln entries", found.entries)
        words = translate("Import", "This is a whole journal: {people}, {entries}").format(
            people=people_words(found.people), entries=entries
        )
        if found.written:
            day = dates.day_smart(date.fromisoformat(found.written), today)
            words = translate("Import", "{what}, written on {day}").format(what=words, day=day)
        return translate("Import", "{what}. What is here already is left alone.").format(what=words)

    def bring(self, journal: Journal, progress: Progress, stopped: Stopper) -> ImportReport:
        """Bring a whole journal in as one act; raises ``UnreadableFile``, ``Stopped``."""
        return journal.archive.bring(self.wish.path, progress, stopped)
