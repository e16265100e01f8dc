"""The words of backups and checks: when one was made and why, what is in it, what a check found."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from relationship_journal.desktop import dates
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.care import Backup, BackupReason, Contents, Finding

_MEGABYTE = 1 << 20


def size_words(size: int) -> str:
    """Words like "628 kB" and "1.2 MB"."""
    places = 0 if size < _MEGABYTE else 1
    return QLocale().formattedDataSize(size, places, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def made_words(backup: Backup, zone: str) -> str:
    """When a backup was made: "Thursday, 14 May 2026, 09:50"."""
    made = backup.made.astimezone(ZoneInfo(zone))
    return f"{dates.day_full(made.date())}, {dates.time(made)}"


def near_words(at: datetime, now: datetime) -> str:
    """A moment of the past, short: "today, 09:50", "2 days ago, 18:10", "16 April, 09:50"; ``now`` is local."""
    made = at.astimezone(now.tzinfo)
    return f"{dates.near_day(made.date(), now.date())}, {dates.time(made)}"


def contents_words(contents: Contents) -> str:
    """What is in a journal: "131 people, 1,204 entries, the last of 13 May 2026"."""
    parts = [people_words(contents), entries_words(contents)]
    if contents.last_entry is not None:
        last = dates.with_year(dates.day_month(contents.last_entry), contents.last_entry.year)
        parts.append(translate("care", "the last of {day}").format(day=last))
    return ", ".join(parts)


def people_words(contents: Contents) -> str:
    """Words like "131 people"."""
    return translate("care", "%Ln people", contents.people)


def entries_words(contents: Contents) -> str:
    """Words like "1,204 entries"."""
    return translate("care", "%Ln entries", contents.entries)


def reason_words(reason: BackupReason) -> str:
    """Why a backup was made."""
    return {
        BackupReason.DAILY: translate("care", "of the day"),
        BackupReason.ASKED: translate("care", "asked for"),
        BackupReason.IMPORT: translate("care", "before an import"),
        BackupReason.MERGE: translate("care", "before people were merged"),
        BackupReason.UPDATE: translate("care", "before an update"),
        BackupReason.RESTORE: translate("care", "before another backup was opened"),
        BackupReason.SALVAGE: translate("care", "before a rescue"),
    }[reason]


def finding_words(found: Finding) -> str:
    """One thing a check found."""
    sentences = {
        "changed": translate("care", "{what} {id} is not as it was written"),
        "gone": translate("care", "{what} {id} is missing"),
        "unknown": translate("care", "{what} {id} was written by another program"),
        "loose": translate("care", "{what} {id} refers to something that is missing"),
        "search": translate("care", "{what} {id} cannot be found by its words"),
        "index": translate("care", "The index for searching is not complete"),
        "picture": translate("care", "A picture is not as it was saved"),
    }
    kinds = {
        "contact": translate("care", "Person"), "entry": translate("care", "Jot"), "fact": translate("care", "Fact"), "promise": translate("care", "Promise"),
        "topic": translate("care", "Question"), "meeting": translate("care", "Meeting"), "circle": translate("care", "Circle"), "act": translate("care", "Act"),
    }  # fmt: skip
    sentence = sentences.get(found.kind, translate("care", "A part of the file cannot be read"))
    what = kinds.get(found.table.partition("_")[0], translate("care", "Record"))
    return sentence.format(what=what, id=found.row_id or "")
