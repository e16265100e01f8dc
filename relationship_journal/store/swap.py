"""Putting a finished journal in the place of one that cannot be opened, which is kept byte for byte.

A log left beside a new file would be mixed into it, so both must change hands together. The new file gets the
name ``.<journal>.ready`` only when it is whole and on the disk; from then on the change is finished at the next
opening, whatever happens in between.
"""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from glob import escape
from pathlib import Path

from relationship_journal.domain.errors import JournalUnavailable, PassphraseNeeded
from relationship_journal.private_file import sync_folder
from relationship_journal.store.file import check
from relationship_journal.store.unfinished import finish, unfinished_file
from relationship_journal.store.versions import HEAD

_READY = ".{name}.ready"
"""A name nobody gives a file of theirs."""
_WITH_LOG = ("", "-wal")
"""What a journal is: its file and its log. The shared memory beside them is made anew from the log."""


def set_aside(path: Path, now: datetime) -> Path:
    """Copies of a damaged journal and its log under a dated name, on the disk; the originals stay.

    The answer is the copy of the journal, or of its log where only that was there. Raises ``StorageFailed``.
    No connection to it may be open.
    """
    stamp = now.astimezone(UTC).strftime("%Y-%m-%dT%H%M%SZ")
    number, kept = 1, path.with_name(f"{path.name}.damaged-{stamp}")
    while any(kept.with_name(kept.name + side).exists() for side in _WITH_LOG):
        number += 1
        kept = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
    for side in reversed(_WITH_LOG):  # a copy of the file means that the copy of its log is whole too
        original, copy = path.with_name(path.name + side), kept.with_name(kept.name + side)
        if original.is_file() and (original.stat().st_size or not side):  # reading leaves an empty log
            with unfinished_file(copy) as made:
                copy_bytes(original, made)
                finish(made, copy)
    return kept if kept.exists() else kept.with_name(kept.name + _WITH_LOG[-1])


def set_aside_copies(path: Path) -> list[Path]:
    """What was once the journal and lies beside it: damaged files that were replaced, and one that was moved away."""
    name = escape(path.name)
    found = [*path.parent.glob(f"{name}.damaged-*"), *path.parent.glob(f"{name}.moved*")]
    return [each for each in found if not each.name.endswith(("-wal", "-shm", ".lock")) and each.is_file()]


def copy_bytes(original: Path, copy: Path) -> None:
    """The same bytes in a file that is there, or a new private one; raises ``OSError``.

    Never while a connection to the original is open.
    """
    handle = os.open(copy, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as writing, original.open("rb") as reading:
        shutil.copyfileobj(reading, writing)


def is_there(path: Path) -> bool:
    """Whether there is anything to set aside: the file, or a log that was left of it."""
    log = path.with_name(path.name + "-wal")
    return path.is_file() or (log.is_file() and log.stat().st_size > 0)


def ready_name(path: Path) -> Path:
    """Where the new journal must be put, whole and synced, to take the old one's place."""
    return path.with_name(_READY.format(name=path.name))


def is_whole(ready: Path) -> bool:
    """Whether it is a journal of ours, so that nothing else ever takes a journal's place."""
    try:
        return check(ready, may_create=False) == HEAD
    except PassphraseNeeded:
        raise  # it may well be: who opens it says the passphrase
    except JournalUnavailable:
        return False


def finish_swap(path: Path) -> bool:
    """Let a finished journal take its place, if one waits; under the lock, with no connection open."""
    ready = ready_name(path)
    if not ready.exists() or not is_whole(ready):
        return False
    for side in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + side).unlink(missing_ok=True)
    sync_folder(path.parent)  # the old log is gone for good before the new file has the name
    ready.replace(path)
    sync_folder(path.parent)
    return True
