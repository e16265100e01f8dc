"""Exports of people: a contact file or a table that other programs read."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, select

from relationship_journal.domain.archives import FolderReport
from relationship_journal.domain.cards import Card
from relationship_journal.domain.errors import CannotWriteFile, Stopped
from relationship_journal.domain.people_export import (
    PeopleExportOptions,
    PeopleFormat,
    PeoplePreview,
)
from relationship_journal.domain.work import Clock, Progress, Stopper, never_stopped, no_progress, today
from relationship_journal.journal import leaving
from relationship_journal.journal.file_names import FileNames
from relationship_journal.journal.people_rows import chunks
from relationship_journal.private_file import write_private
from relationship_journal.store.database import Database
from relationship_journal.store.tables import contact

DEFAULT = PeopleExportOptions()


class Exports:
    """Takes people out."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def contacts(
        self,
        path: Path,
        ids: Sequence[int] | None = None,
        options: PeopleExportOptions = DEFAULT,
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
    ) -> int:
        """Write people (everybody but the user, or these): names, roles, contact points, birthdays, pictures.

        Facts, relatives and notes are in the file only as ``options`` ask. The answer is how many were written.
        Raises ``CannotWriteFile``, ``Stopped``; the file is then as it was.
        """
        with self._database.read() as connection:
            cards = self._cards(connection, ids, options, progress, stopped)
        try:
            write_private(path, write(cards, options.format))
        except OSError as fault:
            raise CannotWriteFile(path=str(path), reason=fault.strerror or "") from fault
        return len(cards)

    def written(self, ids: Sequence[int], options: PeopleExportOptions = DEFAULT) -> bytes:
        """The same as bytes, for whoever hands them on without a file."""
        with self._database.read() as connection:
            return write(self._cards(connection, ids, options), options.format)

    def everything_about(
        self, contact_id: int, path: Path, *, private: bool = True, for_programs: bool = False
    ) -> None:
        """Write all the journal holds about one person into one file: text to read, or JSON ``for_programs``.

        ``private``: with the words meant for the user alone: the texts of jots, private lines, preparation, the
        portrait, and what stands about them elsewhere. Raises ``UnknownContact``, ``CannotWriteFile``.
        """
        from relationship_journal.journal.about_person import as_json, as_text

        with self._database.read() as connection:
            if for_programs:
                told = as_json(connection, contact_id, private=private)
            else:
                told = as_text(connection, contact_id, self._clock, private=private)
        try:
            write_private(path, told.encode("utf-8", "surrogatepass"))
        except OSError as fault:
            raise CannotWriteFile(path=str(path), reason=fault.strerror or "") from fault

    def file_name(self, contact_id: int, ending: str = DEFAULT.format.ending) -> str:
        """A safe name for a file of one person: what they are called, as far as file systems allow."""
        with self._database.read() as connection:
            name = connection.scalar(select(contact.c.name).where(contact.c.id == contact_id)) or ""
        return FileNames().take(name, ending)

    def preview(
        self, ids: Sequence[int] | None = None, options: PeopleExportOptions = DEFAULT
    ) -> PeoplePreview:
        """What ``contacts`` would hand out with these options; nothing is written."""
        with self._database.read() as connection:
            wanted = leaving.leaving_ids(connection, ids)
            first = next(leaving.leaving_cards(connection, wanted[:1], options, self._clock), None)
            within = set(wanted)
            photos, facts, notes = (
                len(within.intersection(connection.scalars(query)))
                for query in (
                    leaving.with_photos(),
                    leaving.with_facts(today(self._clock)),
                    leaving.with_notes(),
                )
            )
        return PeoplePreview(len(wanted), first, wanted[0] if wanted else 0, photos, facts, notes)

    def everything(
        self, folder: Path, progress: Progress = no_progress, stopped: Stopper = never_stopped
    ) -> FolderReport:
        """Write all records as a new folder people can read and this program can import again.

        Raises ``CannotWriteFile`` (also for a folder with something in it), ``Stopped``; no folder is left then.
        """
        from relationship_journal.journal.archive_folder import write_folder

        with self._database.read() as connection:
            return write_folder(connection, folder, self._clock, progress, stopped)

    def _cards(
        self,
        connection: Connection,
        ids: Sequence[int] | None,
        options: PeopleExportOptions,
        progress: Progress = no_progress,
        stopped: Stopper = never_stopped,
    ) -> list[Card]:
        cards: list[Card] = []
        wanted = leaving.leaving_ids(connection, ids)
        for portion in chunks(wanted):
            progress(len(cards), len(wanted))
            if stopped():
                raise Stopped
            cards += leaving.leaving_cards(connection, portion, options, self._clock)
        progress(len(cards), len(wanted))
        return cards


def write(cards: Sequence[Card], form: PeopleFormat) -> bytes:
    """Cards as a file of that form."""
    if form.is_vcard:
        from relationship_journal.exchange.vcard_writer import write_cards

        return write_cards(cards, "4.0" if form is PeopleFormat.VCARD_4 else "3.0")
    from relationship_journal.exchange.csv_writer import write_table

    return write_table(cards, spreadsheet=form is PeopleFormat.SPREADSHEET)
