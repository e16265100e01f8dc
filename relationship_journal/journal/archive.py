"""Brings in a readable folder this program has written: all of it as one act, into an empty journal or beside what is here."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, select

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
from relationship_journal.store.database import Database
from relationship_journal.store.tables import HISTORY_TABLES, contact, entry, metadata, picture

JOURNAL = "journal.json"
_LARGEST_PICTURE = 64 * 1024 * 1024


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
            _hold_pictures(connection, found, settled)
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
            _hold_pictures(connection, found, settled)
        if not any(settled.fresh.values()):
            return _report(found, settled, None)
        self._backups.make_before(BackupReason.IMPORT)
        with self._database.write("import.archive", file=found.file) as act:
            settled = settle(act.connection, found.rows)  # something may have been saved meanwhile
            _write_pictures(act.connection, found, settled)
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


def _missing(connection: Connection, settled: Settled) -> list[str]:
    """The pictures new contacts have that are not here, by their key."""
    wanted = {row["photo"] for row in settled.fresh[contact.name] if row["photo"] is not None}
    here: set[str] = set()
    for portion in chunks(wanted):
        here.update(connection.scalars(select(picture.c.sha256).where(picture.c.sha256.in_(portion))))
    return sorted(wanted - here)


def _hold_pictures(connection: Connection, found: _Found, settled: Settled) -> None:
    """Raises ``UnreadableFile`` for a picture that is wanted and not there as it was."""
    for key in _missing(connection, settled):
        _picture(found, key)


def _picture(found: _Found, key: str) -> bytes:
    file = next(each.file for each in found.archive.pictures if each.sum == key)
    path = found.base.joinpath(*file.split("/"))
    try:
        sound = path.is_file() and path.stat().st_size <= _LARGEST_PICTURE
        data = path.read_bytes() if sound else b""
    except OSError:
        data = b""
    if hashlib.sha256(data).hexdigest() != key:
        raise UnreadableFile("error.archive_photo", path=found.file, detail=file)
    return data


def _write_pictures(connection: Connection, found: _Found, settled: Settled) -> None:
    for key in _missing(connection, settled):
        connection.execute(picture.insert().values(sha256=key, data=_picture(found, key)))


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
