"""What every command needs: the journal it is about, the people it names, the time it says."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from relationship_journal import paths
from relationship_journal.cli.passphrases import passphrase_for
from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.wall_clock import checked_zone, local_instant
from relationship_journal.domain.when import When, read_when

if TYPE_CHECKING:
    from relationship_journal.journal import Journal

WAIT_S = 2.0
"""How long a command that writes waits for a journal in use, in seconds: a save is over sooner."""


def journal_path(asked: Namespace) -> Path:
    """The journal that was named, else the default one."""
    return Path(asked.journal) if asked.journal else paths.journal_file()


def reading(asked: Namespace) -> Journal:
    """The journal to look into, also while the window has it open."""
    from relationship_journal.journal import Journal

    path = journal_path(asked)
    return Journal.open(
        path, clock=asked.clock, create=False, read_only=True, passphrase=passphrase_for(path, asked)
    )


def writing(asked: Namespace, *, create: bool = False) -> Journal:
    """The journal to change, waited for a moment; ``create``: the first thing done may start it."""
    from relationship_journal.journal import Journal

    path = journal_path(asked)
    return Journal.open(
        path,
        clock=asked.clock,
        create=create,
        wait_s=WAIT_S,
        holder=asked.command,
        passphrase=passphrase_for(path, asked),
    )


def people_named(journal: Journal, names: Iterable[str]) -> tuple[int, ...]:
    """The ids of the people of these names, each once; raises ``UnknownContact``, ``AmbiguousContact``."""
    return tuple(dict.fromkeys(journal.contacts.named(name) for name in names))


def read_day(text: str, asked: Namespace) -> date:
    """A day as somebody types it."""
    return read_when(text, _local_now(asked, asked.clock.zone)).day


def read_past(text: str, asked: Namespace) -> tuple[date, datetime | None]:
    """The day something happened and, if an hour was said, its instant."""
    zone = asked.clock.zone
    found = read_when(text, _local_now(asked, zone), past=True)
    return found.day, _instant(found, zone)


def read_start(text: str, asked: Namespace, zone: str) -> datetime:
    """The instant a meeting begins, on the wall clock of a zone; raises ``UnknownTime`` without an hour."""
    checked_zone(zone)
    instant = _instant(read_when(text, _local_now(asked, zone)), zone)
    if instant is None:
        raise UnknownTime("error.no_hour", text=text.strip())
    return instant


def _local_now(asked: Namespace, zone: str) -> datetime:
    now: datetime = asked.clock.now()
    return now.astimezone(ZoneInfo(zone))


def _instant(found: When, zone: str) -> datetime | None:
    return local_instant(found.day, found.time, zone) if found.time else None
