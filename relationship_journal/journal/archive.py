"""Brings in a readable folder this program has written: all of it as one act, into an empty journal or beside what is here."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Table

from relationship_journal.domain.archives import ArchiveLook
from relationship_journal.domain.care import BackupReason
from relationship_journal.domain.errors import Stopped, UnreadableFile
from relationship_journal.domain.imports import ImportReport
from relationship_journal.domain.work import Clock, Progress, Stopper, never_stopped, no_progress
from relationship_journal.exchange.archive import MAX_BYTES, Archive, read_archive_json
from relationship_journal.journal.archive_checking import StoredRow, checked_rows
from relationship_journal.journal.archive_matching import Settled, settle
from relationship_journal.journal.backups import Backups
from relationship_journal.journal.people_rows import chunks
from relationship_journal.store import contents
from relationship_journal.store.attachment_tables import attachment
from relationship_journal.store.database import Database
from relationship_journal.store.keys import ring
from relationship_journal.store.tables import HISTORY_TABLES, contact, entry, metadata

JOURNAL = "journal.json"
_LARGEST_FILE = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Found:
    """A folder read and checked."""

    base: Path
    file: str
    archive: Archive
    rows: Mapping[str, list[StoredRow]]


class Archives:
    """Reads readable folders."""

    def __init__(self, database: Database, clock: Clock, backups: Backups) -> None:
        self._database = database
        self._clock = clock
        self._backups = backups

    def look(self, path: Path) -> ArchiveLook:
        """What a folder (or its journal.json) holds; nothing is taken. Raises ``UnreadableFile``."""
        found = _read(Path(path))
        days = [row["day"] for row in found.rows[entry.name]]
        return ArchiveLook(
            found.file,
            _people(found),
            len(found.rows[entry.name]),
            min(days, default=""),
            _day(found.archive.about.get("written")),
        )

    def foresee(self, path: Path) -> ImportReport:
        """What ``bring`` would do now; nothing is written. Raises ``UnreadableFile``."""
        found = _read(Path(path))
        with self._database.read() as connection:
            settled = settle(connection, found.rows)
            _hold_files(connection, found, settled)
        return _report(found, settled, None)

    def bring(
        self, path: Path, progress: Progress = no_progress, stopped: Stopper = never_stopped
    ) -> ImportReport:
        """Take what a folder (or its journal.json) holds and is not here yet, as one act; a backup is made first.

        What is here already stays as it is. Raises ``UnreadableFile``, ``Stopped`` and what a backup raises; nothing
        was changed then.
        """
        found = _read(Path(path))
        if stopped():
            raise Stopped
        with self._database.read() as connection:
            settled = settle(connection, found.rows)
            _hold_files(connection, found, settled)
        if not any(settled.fresh.values()):
            return _report(found, settled, None)
        self._backups.make_before(BackupReason.IMPORT)
        with self._database.write("import.archive", file=found.file) as act:
            settled = settle(act.connection, found.rows)  # something may have been saved meanwhile
            _write_files(act.connection, found, settled)
            _write_rows(act.connection, settled, progress, stopped)
            act.tell(new=len(settled.fresh[contact.name]), entries=len(settled.fresh[entry.name]))
            act_id = act.id
        return _report(found, settled, act_id)


def _read(path: Path) -> _Found:
    inside = path / JOURNAL if path.is_dir() else path
    name = f"{path.name}/{JOURNAL}" if path.is_dir() else path.name
    try:
        if not inside.is_file():
            key = "error.not_an_archive" if path.is_dir() else "error.file_missing"
            raise UnreadableFile(key, path=path.name)
        if inside.stat().st_size > MAX_BYTES:
            raise UnreadableFile("error.archive_too_large", path=name, limit=MAX_BYTES // (1024 * 1024))
        if ring.is_open(inside):  # closing a handle to it would drop the locks it is held by
            raise UnreadableFile("error.file_is_journal", path=name)
        data = inside.read_bytes()
    except OSError as fault:
        raise UnreadableFile("error.file_no_permission", path=name) from fault
    archive = read_archive_json(data, name=name)
    return _Found(inside.parent, inside.absolute().parent.name, archive, checked_rows(archive, name))


def _day(instant: object) -> str:
    """The day of an instant somebody may have written by hand; empty for what is none."""
    try:
        return datetime.fromisoformat(str(instant)).date().isoformat()
    except ValueError:
        return ""


def _people(found: _Found) -> int:
    return sum(not row["is_me"] for row in found.rows[contact.name])


def _missing(connection: Connection, settled: Settled) -> Iterator[tuple[Table, str]]:
    """What new records name and is not here: by where it belongs and its key."""
    for shelf, table, column in contents.SHELVES:
        wanted = {row[column] for row in settled.fresh[table.name] if row[column] is not None}
        for key in contents.missing(connection, shelf, wanted):
            yield shelf, key


def _hold_files(connection: Connection, found: _Found, settled: Settled) -> None:
    """Raises ``UnreadableFile`` for a picture or attachment that is wanted and not there as it was."""
    for _shelf, key in _missing(connection, settled):
        _file(found, key)


def _file(found: _Found, key: str) -> bytes:
    file = next(each.file for each in found.archive.pictures if each.sum == key)
    path = found.base.joinpath(*file.split("/"))
    sizes = {row["size"] for row in found.rows[attachment.name] if row["content"] == key}
    try:
        sound = path.is_file() and path.stat().st_size <= _LARGEST_FILE
        data = path.read_bytes() if sound else None
    except OSError:
        data = None
    if data is None or hashlib.sha256(data).hexdigest() != key or not sizes <= {len(data)}:
        raise UnreadableFile("error.archive_photo", path=found.file, detail=file)
    return data


def _write_files(connection: Connection, found: _Found, settled: Settled) -> None:
    for shelf, key in _missing(connection, settled):
        connection.execute(shelf.insert().values(sha256=key, data=_file(found, key)))


def _write_rows(connection: Connection, settled: Settled, progress: Progress, stopped: Stopper) -> None:
    done, of = 0, sum(map(len, settled.fresh.values()))
    for table in HISTORY_TABLES:
        names = [column.name for column in metadata.tables[table.name].columns]
        listed = ", ".join(f'"{name}"' for name in names)
        marks = ", ".join("?" for _ in names)
        sql = f"INSERT INTO {table.name} ({listed}) VALUES ({marks})"  # noqa: S608 - names of our own
        for portion in chunks(_tuples(settled.fresh[table.name], names)):
            progress(done, of)
            if stopped():
                raise Stopped
            connection.exec_driver_sql(sql, list(portion))
            done += len(portion)
    progress(done, of)


def _tuples(rows: Iterable[StoredRow], names: list[str]) -> list[tuple[object, ...]]:
    return [tuple(row[name] for name in names) for row in rows]


def _report(found: _Found, settled: Settled, act_id: int | None) -> ImportReport:
    new_ids = tuple(row["id"] for row in settled.fresh[contact.name] if not row["is_me"])
    people = _people(found)
    return ImportReport(
        file=found.file,
        kind="archive",
        read=people,
        new=len(new_ids),
        updated=0,
        already=people - len(new_ids),
        doubtful=0,
        skipped=(),
        act=act_id,
        new_ids=new_ids,
    )
