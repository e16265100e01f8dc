"""Rescue in a process of its own: SQLite may fall over a damaged file, and no handle of ours may be at it."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from relationship_journal.domain.errors import DamagedJournal, JournalError, Stopped
from relationship_journal.domain.work import Clock, Progress, Stopper, never_stopped, no_progress
from relationship_journal.store.driver import database_fault
from relationship_journal.store.engine import connect
from relationship_journal.store.keys import Key, ring
from relationship_journal.store.restore import Lasting
from relationship_journal.store.salvage import Counts, put_together, what_lasts
from relationship_journal.store.swap import copy_bytes
from relationship_journal.store.unfinished import remove, unfinished_file

_LOOKS_S = 0.1
_PATIENCE = 18_000
"""How often nothing may come from the child before it counts as hung: half an hour."""
_WORK = ".salvage"


class _Frozen:
    """The time and zone of the parent, for a child that must not ask the computer."""

    def __init__(self, now: datetime, zone: str) -> None:
        self._now = now
        self.zone = zone

    def now(self) -> datetime:
        return self._now


@contextmanager
def working_copy(damaged: Path) -> Iterator[Path]:
    """A private copy of the damaged journal and its log, gone afterwards; raises ``StorageFailed``."""
    work = damaged.with_name(damaged.name + _WORK)
    with unfinished_file(work) as copy:
        remove(copy)  # where only the log is left, there is no file
        for side in ("", "-wal"):
            original = damaged.with_name(damaged.name + side)
            if original.is_file():
                copy_bytes(original, copy.with_name(copy.name + side))
        yield copy


def salvage(
    work: Path, backup: Path | None, target: Path, clock: Clock, watching: tuple[Progress, Stopper]
) -> Counts:
    """Put together what can be read, beside it; raises ``Stopped``, and ``DamagedJournal`` where nothing can be."""
    frozen = _Frozen(clock.now(), clock.zone)
    counts: Counts = _in_a_child(_salvage, (work, backup, target, frozen), work, *watching)
    return counts


def read_lasting(work: Path) -> Lasting:
    """The calendar's ledger and the highest ids of a damaged journal; nothing where they cannot be read."""
    try:
        kept: Lasting = _in_a_child(_lasting, (work,), work, no_progress, never_stopped)
    except DamagedJournal:
        return Lasting()
    return kept


def _salvage(tell: Connection, work: Path, backup: Path | None, target: Path, clock: Clock) -> None:
    try:
        tell.send(put_together(work, backup, target, clock, lambda done, of: tell.send((done, of))))
    except JournalError as error:
        tell.send(error)


def _lasting(tell: Connection, work: Path) -> None:
    try:
        with closing(connect(work, plain=True)) as connection:
            tell.send(what_lasts(connection))
    except database_fault():
        tell.send(Lasting())


def _work(tell: Connection, keys: Iterable[Key], work: Callable[..., None], *arguments: object) -> None:
    """In the child: the keys come through the pipe it is started by, never as an argument others could read."""
    os.umask(0o077)
    for key in keys:
        ring.add(key)
    work(tell, *arguments)


def _in_a_child(
    work: Callable[..., None],
    arguments: tuple[object, ...],
    damaged: Path,
    progress: Progress,
    stopped: Stopper,
) -> Any:
    """Run ``work(pipe, ...)`` in a fresh process; the first thing it sends that is no progress is the answer."""
    context = multiprocessing.get_context("spawn")
    mine, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_work, args=(theirs, ring.all(), work, *arguments), daemon=True)
    child.start()
    theirs.close()
    try:
        return _answer(mine, damaged, progress, stopped)
    finally:
        child.kill()
        child.join()
        mine.close()


def _answer(mine: Connection, damaged: Path, progress: Progress, stopped: Stopper) -> Any:
    silent = 0
    while not stopped():
        if not mine.poll(_LOOKS_S):
            silent += 1
            if silent == _PATIENCE:
                raise DamagedJournal(path=str(damaged))
            continue
        silent = 0
        try:
            said = mine.recv()
        except EOFError:  # SQLite, or we, fell over what is in the file
            raise DamagedJournal(path=str(damaged)) from None
        if isinstance(said, JournalError):
            raise said
        if type(said) is not tuple:
            return said
        progress(*said)
    raise Stopped
