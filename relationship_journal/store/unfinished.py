"""Files that are still being made: of a name nobody chooses, private, held while somebody works on them.

Whoever makes one holds the kernel's lock on it. So what a kill left behind can be told from what another
process is making just now, and be cleared away.
"""

from __future__ import annotations

import errno
import glob
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from relationship_journal.domain.errors import StorageFailed
from relationship_journal.private_file import sync_file, sync_folder

if sys.platform != "win32":
    import fcntl

ENDING = ".unfinished"
_SIDES = ("", "-wal", "-shm", "-journal", ".lock")
_LONGEST = 40
"""Letters of a name that go into that of its unfinished file, so that both fit."""


@contextmanager
def unfinished_file(target: Path) -> Iterator[Path]:
    """An empty private file (0600) beside ``target`` to fill and then ``finish``; gone afterwards, come what may.

    Raises ``StorageFailed`` where the disk refuses.
    """
    with disk_faults(target):
        handle, made = _made(target)
        try:
            if sys.platform == "win32":  # nobody can rename or remove a file there while it is open
                os.close(handle)
            yield made
        finally:
            remove(made)
            if sys.platform != "win32":
                os.close(handle)


def _made(target: Path) -> tuple[int, Path]:
    while True:
        handle, name = tempfile.mkstemp(prefix=_prefix(target.name), suffix=ENDING, dir=target.parent)
        if sys.platform == "win32" or _is_held_by_us(handle, Path(name)):
            return handle, Path(name)
        os.close(handle)  # somebody cleared it away before we held it


def finish(unfinished: Path, target: Path) -> None:
    """Give a whole file its name, on the disk before this returns; raises ``OSError``."""
    sync_file(unfinished)
    unfinished.replace(target)
    sync_folder(target.parent)


def finish_new(unfinished: Path, target: Path) -> None:
    """The same, but never in the place of another file; raises ``FileExistsError`` then."""
    sync_file(unfinished)
    try:
        os.link(unfinished, target)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links
        if target.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        unfinished.replace(target)
    else:
        unfinished.unlink()
    sync_folder(target.parent)


def remove(path: Path) -> None:
    """Remove a database file that counts for nothing, with what SQLite left beside it."""
    for side in _SIDES:
        path.with_name(path.name + side).unlink(missing_ok=True)


def clear_unfinished(folder: Path, name: str = "") -> None:
    """Remove what kills left of files that were to be called ``name``, or begin so; what somebody makes now stays."""
    for path in folder.glob(f"{glob.escape(_prefix(name) if name else '.')}*{ENDING}*"):
        whole, _ending, side = path.name.rpartition(ENDING)
        if side in _SIDES and not _is_held(path.with_name(whole + ENDING)):
            with suppress(PermissionError):  # as Windows says of a file that is open
                path.unlink(missing_ok=True)


@contextmanager
def taken_away(files: Iterable[Path]) -> Iterator[None]:
    """Have files gone once the body is through, and back where it fails; raises ``StorageFailed``.

    Meanwhile they lie there as what a kill leaves of unfinished ones, which the next opening clears away.
    """
    moved: list[tuple[Path, Path]] = []
    try:
        for number, path in enumerate(files):
            aside = path.with_name(f"{_prefix(path.name)}{number}{ENDING}")
            with disk_faults(path):
                path.replace(aside)
            moved.append((aside, path))
        for folder in {path.parent for _aside, path in moved}:
            sync_folder(folder)  # or they could be there again after a power cut that follows the body
        yield
    except BaseException:
        for aside, path in moved:
            aside.replace(path)
        raise
    for aside, path in moved:
        with disk_faults(path):
            aside.unlink(missing_ok=True)
            sync_folder(path.parent)


@contextmanager
def disk_faults(target: Path) -> Iterator[None]:
    """Say what the disk refuses while ``target`` is made as what it means to the user."""
    try:
        yield
    except OSError as fault:
        key = "error.disk_full" if fault.errno in (errno.ENOSPC, errno.EDQUOT) else None
        raise StorageFailed(key, path=str(target), reason=fault.strerror or "") from fault


def _prefix(name: str) -> str:
    """What the names begin with; also of a file that is made for one that is unfinished itself."""
    return f".{name.lstrip('.')[:_LONGEST]}."


def _is_held_by_us(handle: int, path: Path) -> bool:
    with suppress(OSError):  # a disk without locks: there nothing can be told from what a kill left
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _is_held(path: Path) -> bool:
    if sys.platform == "win32":
        return False
    try:
        handle = os.open(path, os.O_RDONLY)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except OSError:
        return True
    else:
        return False
    finally:
        os.close(handle)
