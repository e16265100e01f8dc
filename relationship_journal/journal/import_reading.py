"""Reading a contact file: what it is, its cards or its columns, within the limits and the time a reader may take."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from relationship_journal.domain.cards import CardFile
from relationship_journal.domain.contact_tables import TableChoice, chosen
from relationship_journal.domain.errors import Stopped, UnreadableFile
from relationship_journal.domain.imports import FileLook
from relationship_journal.domain.work import Progress, Stopper
from relationship_journal.exchange.csv_look import look_at
from relationship_journal.exchange.csv_reader import read_table
from relationship_journal.exchange.limits import Limits
from relationship_journal.exchange.recognise import recognise
from relationship_journal.exchange.vcard_reader import read_cards
from relationship_journal.store.keys import HEAD, is_encrypted, ring

LONGEST_S = 60.0
_MEGA = 1024 * 1024
_LARGEST = 500 * _MEGA
"""What is read at most even if the user says so: it is held in memory several times over."""
_TABLES = (".csv", ".tsv")


def look_file(
    path: Path, encoding: str, *, delimiter: str, has_header: bool | None, allow_large: bool
) -> FileLook:
    """What a file is; raises ``UnreadableFile``."""
    data = file_bytes(path, allow_large=allow_large)
    kind = _kind(path, data)
    if kind == "vcard":
        return FileLook(path.name, kind)
    return FileLook(
        path.name, kind, look_at(data, encoding=encoding, delimiter=delimiter, has_header=has_header)
    )


def read_file(
    path: Path,
    table: TableChoice | None,
    progress: Progress,
    stopped: Stopper,
    *,
    allow_large: bool,
    most: int | None = None,
) -> CardFile:
    """The cards of a file, at most ``most``; raises ``UnreadableFile``, ``Stopped``."""
    data = file_bytes(path, allow_large=allow_large)
    usual = Limits()
    limits = replace(usual, file=max(usual.file, len(data)), records=most or usual.records)
    deadline = time.monotonic() + LONGEST_S

    def is_late() -> bool:
        return not allow_large and time.monotonic() > deadline

    def enough() -> bool:
        return stopped() or is_late()

    if _kind(path, data) == "vcard":
        found = read_cards(data, limits=limits, progress=progress, stopped=enough)
    else:
        how = table or chosen(look_at(data))
        found = read_table(data, how, limits=limits, progress=progress, stopped=enough)
    if stopped():
        raise Stopped
    if is_late():
        raise UnreadableFile("error.file_takes_long", path=path.name, limit=int(LONGEST_S))
    return found


def _kind(path: Path, data: bytes) -> str:
    """Either vcard or csv; raises ``UnreadableFile`` with what else it is. One called a table needs no second column."""
    kind = recognise(data)
    if kind in ("vcard", "csv"):
        return kind
    if kind == "unknown" and path.suffix.lower() in _TABLES:
        return "csv"
    raise UnreadableFile(f"error.file_is_{kind}", path=path.name)


def file_bytes(path: Path, *, allow_large: bool) -> bytes:
    """The bytes of a file; raises ``UnreadableFile`` for what is no readable file or over the limit.

    The data of ``error.file_too_large`` says its ``size`` in MB; such a one may be allowed.
    """
    limit = _LARGEST if allow_large else Limits().file
    try:
        if path.is_dir():
            raise UnreadableFile("error.file_is_folder", path=path.name)
        if not path.is_file():
            raise UnreadableFile("error.file_missing", path=path.name)
        size = path.stat().st_size
        if size > limit:
            key = "error.file_far_too_large" if allow_large else "error.file_too_large"
            raise UnreadableFile(key, path=path.name, limit=limit // _MEGA, size=-(-size // _MEGA))
        if ring.is_open(path):  # closing a handle to it would drop the locks it is held by
            raise UnreadableFile("error.file_is_journal", path=path.name)
        data = path.read_bytes()
    except OSError as fault:
        raise UnreadableFile("error.file_no_permission", path=path.name) from fault
    if is_encrypted(data[:HEAD]):
        raise UnreadableFile("error.file_is_journal", path=path.name)
    return data
