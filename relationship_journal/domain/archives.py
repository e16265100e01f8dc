"""The readable folder, in words: what one holds, written or found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FolderReport:
    """What a readable folder holds: the people (the user's own record apart), the entries, pictures and attached files."""

    people: int
    entries: int
    pictures: int
    attachments: int = 0


@dataclass(frozen=True, slots=True)
class ArchiveLook:
    """What a readable folder says before anything of it is taken.

    ``since`` is the day of the first entry and ``written`` the day the folder was written, both ISO, or empty.
    """

    file: str
    people: int
    entries: int
    since: str = ""
    written: str = ""
