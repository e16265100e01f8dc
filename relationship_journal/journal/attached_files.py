"""Reading a file that is to be attached: a whole plain file of bearable size, or a refusal in words; never a hang."""

from __future__ import annotations

import io
import os
import stat
from pathlib import Path

from relationship_journal.domain.attachments import LARGEST, MB, FileDraft, kept_name
from relationship_journal.domain.errors import InvalidInput, UnreadableFile
from relationship_journal.store.keys import ring

# A pipe would make whoever opens it wait for somebody to write; Windows has no such thing.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def read_file(path: Path) -> FileDraft:
    """The file at a path with its bytes (as much memory).

    Raises ``UnreadableFile`` for what is not there, may not be read, is no plain file or changes while it is
    read, ``InvalidInput`` for one that is too large.
    """
    name = kept_name(path.name)
    if ring.is_open(path):  # closing a handle to it would drop the locks it is held by
        raise UnreadableFile("error.file_is_journal", path=name)
    try:
        handle = os.open(path, _FLAGS)
        try:
            return FileDraft(path.name, _whole(handle, name))
        finally:
            os.close(handle)
    except FileNotFoundError as fault:
        raise UnreadableFile("error.file_missing", path=name) from fault
    except (OSError, ValueError) as fault:  # a ValueError: a zero byte in the path
        raise UnreadableFile("error.attachment_unreadable", path=name) from fault


def look_at(path: Path) -> tuple[str, int]:
    """The name and size of a file that could be attached; raises as ``read_file``, which reads it besides."""
    name = kept_name(path.name)
    try:
        _check(path.stat(), name)
        if not os.access(path, os.R_OK):
            raise UnreadableFile("error.attachment_unreadable", path=name)
        return name, path.stat().st_size
    except FileNotFoundError as fault:
        raise UnreadableFile("error.file_missing", path=name) from fault
    except (OSError, ValueError) as fault:
        raise UnreadableFile("error.attachment_unreadable", path=name) from fault


def _check(told: os.stat_result, name: str) -> None:
    if not stat.S_ISREG(told.st_mode):
        raise UnreadableFile("error.attachment_no_file", path=name)
    if told.st_size > LARGEST:
        raise InvalidInput("error.attachment_too_large", path=name, limit=LARGEST // MB)


def _whole(handle: int, name: str) -> bytes:
    before = os.fstat(handle)
    _check(before, name)
    with io.FileIO(handle, closefd=False) as stream:
        data = _first(stream, before.st_size)
        grown = stream.read(1)
    after = os.fstat(handle)
    if len(data) != before.st_size or grown or after.st_mtime_ns != before.st_mtime_ns:
        raise UnreadableFile("error.attachment_changing", path=name)
    return data


def _first(stream: io.FileIO, size: int) -> bytes:
    """So many bytes, or fewer where there are no more; one call is enough nearly always."""
    data = stream.read(size) or b""
    while len(data) < size and (more := stream.read(size - len(data))):
        data += more
    return data
