"""The readable folder: everything as pages, pictures and journal.json, whole under its name or not there."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, func, select

from relationship_journal import __version__, wording
from relationship_journal.domain.archives import FolderReport
from relationship_journal.domain.errors import CannotWriteFile, Stopped
from relationship_journal.domain.work import Clock, Progress, Stopper, today
from relationship_journal.exchange.archive import ArchivePicture, write_archive_json
from relationship_journal.journal.archive_pages import loose_page, person_pages
from relationship_journal.journal.archive_rows import Told
from relationship_journal.journal.file_names import FileNames, safe_file
from relationship_journal.private_file import sync_folder
from relationship_journal.store.attachment_tables import attachment, content
from relationship_journal.store.column_types import UnreadableValue
from relationship_journal.store.tables import contact, entry, picture
from relationship_journal.store.versions import HEAD

JOURNAL = "journal.json"
_ASKED_EVERY = 50
_STARTS = ((b"\xff\xd8\xff", ".jpg"), (b"\x89PNG", ".png"), (b"GIF8", ".gif"), (b"BM", ".bmp"))


def write_folder(
    connection: Connection, folder: Path, clock: Clock, progress: Progress, stopped: Stopper
) -> FolderReport:
    """Write everything this connection sees; raises ``CannotWriteFile``, ``Stopped`` and leaves nothing then."""
    folder = Path(os.path.abspath(folder))  # noqa: PTH100 - resolve() would follow a link that is to be refused
    _refuse(folder)
    unfinished: Path | None = None
    try:
        unfinished = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name[:40]}."))
        report = _fill(connection, unfinished, clock, progress, stopped)
        if folder.is_dir():
            folder.rmdir()  # refuses one that got something in it meanwhile
        unfinished.rename(folder)
        unfinished = None
        sync_folder(folder.parent)
    except OSError as fault:
        raise CannotWriteFile(path=str(folder), reason=fault.strerror or "") from fault
    finally:
        if unfinished is not None:
            shutil.rmtree(unfinished, ignore_errors=True)
    return report


def _refuse(folder: Path) -> None:
    """Only a new name or an empty folder will do: nothing is ever mixed with what is there."""
    try:
        if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
            raise CannotWriteFile("error.file_exists", path=str(folder))
        if folder.is_dir() and any(folder.iterdir()):
            raise CannotWriteFile("error.folder_not_empty", path=str(folder))
    except OSError as fault:
        raise CannotWriteFile(path=str(folder), reason=fault.strerror or "") from fault


def _fill(
    connection: Connection, folder: Path, clock: Clock, progress: Progress, stopped: Stopper
) -> FolderReport:
    photos = _write_photos(connection, folder)
    attached = _write_attached(connection, folder, stopped)
    people_count = connection.scalar(select(func.count()).select_from(contact)) or 0
    told = Told(connection, lambda done, of: progress(done, of + people_count), stopped)
    of = told.total + people_count
    about = {
        "program": f"relationship-journal {__version__}",
        "written": clock.now().isoformat(timespec="seconds"),
    }
    _write(
        folder / JOURNAL,
        write_archive_json(told.tables, (*photos.values(), *attached.values()), about, revision=HEAD),
        sync=True,
    )
    people = folder / "people"
    people.mkdir(0o700)
    names, count = FileNames(), 0
    files = {key: each.file for key, each in photos.items()}
    for done, page in enumerate(person_pages(connection, files, clock)):
        if done % _ASKED_EVERY == 0:
            progress(told.total + done, of)
            if stopped():
                raise Stopped
        _write(people / names.take(page.name, ".txt"), page.text.encode())
        count += not page.is_me
    if loose := loose_page(connection):
        _write(folder / f"{wording.text('folder.loose')}.txt", loose.encode())
    entries = connection.scalar(select(func.count()).select_from(entry)) or 0
    day = today(clock).isoformat()
    name = wording.text("folder.name")
    readme = wording.text("folder.readme", name=name, day=day, people=count, entries=entries)
    _write(folder / "README.txt", readme.encode(), sync=True)
    for each in (people, folder / "photos", *([folder / "attachments"] if attached else []), folder):
        sync_folder(each)
    progress(of, of)
    return FolderReport(count, entries, len(photos), len(attached))


def _write_attached(connection: Connection, folder: Path, stopped: Stopper) -> dict[str, ArchivePicture]:
    """What hangs on entries, each once, called as it first was."""
    query = select(attachment.c.content, attachment.c.name).order_by(attachment.c.id)
    names, found = FileNames(), dict[str, ArchivePicture]()
    for key, called in connection.execute(query).all():
        if key in found:
            continue
        if stopped():
            raise Stopped
        data = connection.scalar(select(content.c.data).where(content.c.sha256 == key))
        if data is None or hashlib.sha256(data).hexdigest() != key:
            raise UnreadableValue
        (folder / "attachments").mkdir(0o700, exist_ok=True)
        stem, ending = safe_file(called)
        name = names.take(stem, ending)
        _write(folder / "attachments" / name, data, sync=True)
        found[key] = ArchivePicture(key, f"attachments/{name}")
    return found


def _write_photos(connection: Connection, folder: Path) -> dict[str, ArchivePicture]:
    """The pictures people have, each once, called after the first who has it."""
    (folder / "photos").mkdir(0o700)
    names, found = FileNames(), dict[str, ArchivePicture]()
    for key, called, data in _pictures(connection):
        if hashlib.sha256(data).hexdigest() != key:
            raise UnreadableValue
        name = names.take(
            called, next((end for start, end in _STARTS if data.startswith(start)), _other(data))
        )
        _write(folder / "photos" / name, data, sync=True)
        found[key] = ArchivePicture(key, f"photos/{name}")
    return found


def _pictures(connection: Connection) -> Iterator[tuple[str, str, bytes]]:
    query = select(contact.c.photo, contact.c.name).where(contact.c.photo.is_not(None)).order_by(contact.c.id)
    seen: set[str] = set()
    for row in connection.execute(query).all():
        if row.photo not in seen:
            seen.add(row.photo)
            data = connection.scalar(select(picture.c.data).where(picture.c.sha256 == row.photo))
            if data is None:
                raise UnreadableValue
            yield row.photo, row.name, data


def _other(data: bytes) -> str:
    return ".webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else ".picture"


def _write(path: Path, data: bytes, *, sync: bool = False) -> None:
    """A new file only its owner reads. Pages can be written again; what an import needs is put on the disk."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(data)
        stream.flush()
        if sync:
            os.fsync(stream.fileno())
