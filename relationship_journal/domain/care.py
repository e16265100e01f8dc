"""What keeps a journal safe: backups and what is in them, which are kept, and what a check found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import PurePath


class BackupReason(StrEnum):
    """Why a backup was made; the word stands in its file name."""

    DAILY = "daily"
    ASKED = "asked"
    IMPORT = "import"
    MERGE = "merge"
    UPDATE = "update"
    RESTORE = "restore"
    SALVAGE = "salvage"


@dataclass(frozen=True, slots=True)
class Contents:
    """A look inside a journal: how much it holds, and how far it reaches.

    ``last_entry`` is the day of the newest entry; ``last_act`` the number of the newest act and
    ``last_act_at`` its instant (UTC). None where there is none.
    """

    people: int
    entries: int
    last_entry: date | None = None
    last_act: int | None = None
    last_act_at: datetime | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever done in it; one that was put together anew has no acts, but people."""
        return not self.people and not self.entries and self.last_act is None


@dataclass(frozen=True, slots=True)
class Backup:
    """A whole, verified copy of a journal; ``made`` is UTC, ``size`` in bytes."""

    path: PurePath
    made: datetime
    reason: BackupReason
    size: int
    contents: Contents


@dataclass(frozen=True, slots=True)
class OtherCopy:
    """A copy of a journal that does not open with what the journal opens with; ``made`` is UTC, ``size`` in bytes.

    ``encrypted``: with a passphrase of before; else anybody can read it. ``readable``: it can be written anew, for
    its passphrase is known and it is a backup.
    """

    path: PurePath
    made: datetime
    size: int
    encrypted: bool
    readable: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a check noticed: ``kind`` names its sentence ("finding.<kind>").

    ``table`` and ``row_id`` say where, as far as it is known; a row of the user's own words that
    changed without an act is of kind "changed".
    """

    kind: str
    table: str = ""
    row_id: int | None = None
    detail: str = ""


DERIVED = frozenset({"search", "index", "standing"})
"""Findings about what is computed from the records and can be computed again, with nothing lost."""


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check looked at and found; ``rows`` counts the records whose digest was compared."""

    thorough: bool
    rows: int
    findings: tuple[Finding, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.findings

    @property
    def mendable(self) -> bool:
        """Whether all that was found can be computed anew from records that are as they were written."""
        return bool(self.findings) and all(each.kind in DERIVED for each in self.findings)


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What came of a damaged journal.

    ``read``: rows taken from the damaged file; ``from_backup``: rows it could no longer give, taken from the
    newest good backup; ``doubtful``: rows taken although their digest says a letter changed; ``lost``: rows
    that are in neither. ``kept`` is where the damaged file lies now, byte for byte.
    """

    read: int
    from_backup: int
    doubtful: int
    lost: int
    kept: PurePath
    contents: Contents
