"""What forgetting somebody for good means, listed before it is done, and what was decided about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import PurePath

from relationship_journal.domain.traces import Hit


class MentionChoice(StrEnum):
    """What to do with words about somebody in what was written about others."""

    LEAVE = "leave"
    REPLACE = "replace"
    EDIT = "edit"
    DELETE = "delete"


class BackupChoice(StrEnum):
    """What to do with the backups that hold somebody."""

    LEAVE = "leave"
    REWRITE = "rewrite"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Place:
    """A text of the journal: which column of which row."""

    table: str
    row_id: int
    column: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A text of somebody else's that tells of the person, or may.

    ``about`` are the names of those it belongs to, ``hits`` where in the text; ``sure``: at least one of them
    certainly means this person. ``may_delete``: the record can go as a whole.
    """

    place: Place
    text: str
    hits: tuple[Hit, ...]
    sure: bool
    about: tuple[str, ...] = ()
    day: date | None = None
    may_delete: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about a mention; ``text`` is what stands there then, of ``EDIT``."""

    choice: MentionChoice
    text: str = ""


@dataclass(frozen=True, slots=True)
class HeldBackup:
    """A file that still holds the person: a backup, or what a rescue or a move set aside; ``made`` is UTC, ``size`` bytes.

    ``elsewhere``: in the second folder. ``record``: what is known of them; else only their name in what stands of
    others. ``older``: of an older form, to which writing it anew gives the present one. ``rewritable``: it can be
    written anew; one that cannot be looked into, or was set aside, may hold them too and can only be deleted.
    """

    path: PurePath
    made: datetime
    size: int
    elsewhere: bool = False
    record: bool = True
    older: bool = False
    rewritable: bool = True


@dataclass(frozen=True, slots=True)
class ForgetPlan:
    """What forgetting a person means: how much goes of each kind, and what has to be decided.

    ``counts`` by table of the journal, with "entry_shared" and "meeting_shared" for what stays with the others
    and "attachment_shared" for files on it, which are not looked into, "picture", "calendar" for events that left, "draft". ``second_missing``: the second backup folder is not there now.
    """

    contact_id: int
    name: str
    counts: Mapping[str, int]
    mentions: tuple[Mention, ...] = ()
    backups: tuple[HeldBackup, ...] = ()
    second_missing: str = ""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What came of it.

    ``backups_left`` still hold the person; the numbers are of those deleted and written anew. ``cleaned``: the file was written anew without what was erased; else
    that is done when the journal is opened the next time.
    """

    cleaned: bool
    backups_deleted: int = 0
    backups_rewritten: int = 0
    backups_left: tuple[HeldBackup, ...] = ()


@dataclass(frozen=True, slots=True)
class Orders:
    """Everything that was decided: a mention without a decision is left as it is.

    ``word`` takes the place of a name, in the reader's language.
    """

    word: str
    mentions: Mapping[Place, Decision] = field(default_factory=dict)
    backups: BackupChoice = BackupChoice.LEAVE
