"""The words of backups and checks: when one was made and why, what is in it, what a check found."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from relationship_journal.desktop import dates
from relationship_journal.domain.care import Backup, BackupReason, Contents, Finding

_MEGABYTE = 1 << 20


def _tr(text: str) -> str:
    return QCoreApplication.translate("care", text)


def number(count: int) -> str:
    """A number as the locale writes it."""
    return QLocale().toString(count)


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
        last = f"{dates.day_month(contents.last_entry)} {contents.last_entry.year}"
        parts.append(_tr("the last of {day}").format(day=last))
    return ", ".join(parts)


def people_words(contents: Contents) -> str:
    """Words like "131 people"."""
    people = contents.people
    return _tr("1 person") if people == 1 else _tr("{count} people").format(count=number(people))


def entries_words(contents: Contents) -> str:
    """Words like "1,204 entries"."""
    entries = contents.entries
    return _tr("1 entry") if entries == 1 else _tr("{count} entries").format(count=number(entries))


def reason_words(reason: BackupReason) -> str:
    """Why a backup was made."""
    return {
        BackupReason.DAILY: _tr("of the day"),
        BackupReason.ASKED: _tr("asked for"),
        BackupReason.IMPORT: _tr("before an import"),
        BackupReason.MERGE: _tr("before people were merged"),
        BackupReason.UPDATE: _tr("before an update"),
        BackupReason.RESTORE: _tr("before another backup was opened"),
        BackupReason.SALVAGE: _tr("before a rescue"),
    }[reason]


def finding_words(found: Finding) -> str:
    """One thing a check found."""
    sentences = {
        "changed": _tr("{what} {id} is not as it was written"),
        "gone": _tr("{what} {id} is missing"),
        "unknown": _tr("{what} {id} was written by another program"),
        "loose": _tr("{what} {id} refers to something that is missing"),
        "search": _tr("{what} {id} cannot be found by its words"),
        "index": _tr("The index for searching is not complete"),
        "picture": _tr("A picture is not as it was saved"),
    }
    kinds = {
        "contact": _tr("Person"), "entry": _tr("Jot"), "fact": _tr("Fact"), "promise": _tr("Promise"),
        "topic": _tr("Question"), "meeting": _tr("Meeting"), "circle": _tr("Circle"), "act": _tr("Act"),
    }  # fmt: skip
    sentence = sentences.get(found.kind, _tr("A part of the file cannot be read"))
    what = kinds.get(found.table.partition("_")[0], _tr("Record"))
    return sentence.format(what=what, id=found.row_id or "")
