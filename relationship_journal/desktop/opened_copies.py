"""Copies of attached files that other programs are shown: in a folder of this program's own, and gone as soon as may be.

Each program under way has a folder of its own in ``paths.opened_dir()``, held by a lock that goes with it: what one
that was killed left lies under a lock nobody holds, and is removed at the next start.
"""

from __future__ import annotations

import atexit
import itertools
import os
import shutil
import stat
import tempfile
import threading
from pathlib import Path

from PySide6.QtCore import QLockFile

from relationship_journal import paths
from relationship_journal.domain.errors import Stopped

_LOCK = "in-use"
_mine: list[tuple[Path, QLockFile]] = []
_one_at_a_time = threading.Lock()
_cleaned = itertools.count(1)
_era = 0
"""How often everything was removed: what was asked for before is not put there after it."""


def era() -> int:
    """What to hand to ``put``, asked for when the reader wants a copy."""
    return _era


def put(name: str, data: bytes, since: int) -> Path:
    """A copy only its owner may read and nobody write, under a folder of its own; raises ``OSError``.

    Raises ``Stopped`` where everything was cleaned ``since`` then. ``name`` was made safe before (``journal.file_names``); it is the whole name, with its ending.
    """
    with _one_at_a_time:
        if since != _era:
            raise Stopped
        folder = Path(tempfile.mkdtemp(dir=_folder()))
        path = folder / name
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        path.chmod(stat.S_IRUSR)  # what is written into it would be lost: the other program shall say so
    return path


def clean() -> None:
    """Remove every copy this program has made: when the journal is locked or closed, and at the end."""
    global _era  # noqa: PLW0603 - one program has one set of copies
    with _one_at_a_time:
        _era = next(_cleaned)
        while _mine:
            folder, lock = _mine.pop()
            _remove(folder)
            lock.unlock()
            shutil.rmtree(folder, ignore_errors=True)


def clean_left_over() -> None:
    """Remove what programs that were killed have left; what another one uses stays."""
    folder = paths.opened_dir()
    if not folder.is_dir() or folder.is_symlink():
        return
    mine = {path for path, _lock in _mine}
    for each in folder.iterdir():
        if each in mine or each.is_symlink() or not each.is_dir():
            continue
        lock = QLockFile(str(each / _LOCK))
        lock.setStaleLockTime(0)  # only its holder's end makes it stale
        if lock.tryLock(0):
            _remove(each)
            lock.unlock()
            shutil.rmtree(each, ignore_errors=True)


def _folder() -> Path:
    if not _mine:
        above = paths.ensure_private(paths.opened_dir())
        folder = Path(tempfile.mkdtemp(dir=above))
        lock = QLockFile(str(folder / _LOCK))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            raise PermissionError(folder)
        _mine.append((folder, lock))
    return _mine[0][0]


def _remove(folder: Path) -> None:
    """All but the lock; a file another program holds open on Windows stays until the next start."""
    for path in folder.iterdir():
        if path.name != _LOCK:
            for each in path.rglob("*"):
                each.chmod(stat.S_IRUSR | stat.S_IWUSR)
            shutil.rmtree(path, ignore_errors=True)


atexit.register(clean)
