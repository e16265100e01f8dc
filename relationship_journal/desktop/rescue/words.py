"""The sentences of the rescue page: what happened, what a backup holds, what was put together."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.domain.care import Backup, BackupReason, CheckReport, Contents, Finding, Salvaged
from relationship_journal.domain.errors import DamagedJournal, JournalError, VanishedJournal

Why = JournalError | CheckReport
_MOST_FINDINGS = 5


def _tr(text: str) -> str:
    return QCoreApplication.translate("rescue", text)


def number(count: int) -> str:
    """A number as the locale writes it."""
    return QLocale().toString(count)


def is_empty(why: Why) -> bool:
    """Whether the file is there, but without a single byte to read."""
    return isinstance(why, JournalError) and why.key == "error.empty_file"


def title(why: Why) -> str:
    """What happened, in one line."""
    if isinstance(why, CheckReport):
        return _tr("Something in the journal changed by itself")
    if isinstance(why, VanishedJournal):
        return _tr("The journal that was here is gone")
    if is_empty(why):
        return _tr("The journal is empty")
    if isinstance(why, DamagedJournal):
        return _tr("The journal is damaged")
    return _tr("The journal could not be opened")


def explanation(why: Why, path: Path) -> str:
    """What it means for the words in it, and that nothing is touched."""
    if isinstance(why, VanishedJournal):
        words = _tr(
            "{path} was there the last time. If it lies on another disk or in a folder that is not connected, "
            "connect it and try again. Nothing is made in its place until you say so."
        )
    elif isinstance(why, CheckReport):
        words = _tr(
            "{path} can be opened, but part of it is not what was written into it: a disk or another program "
            "changed it. What you choose below keeps this file beside the new one, as it is."
        )
    elif is_empty(why):
        words = _tr(
            "{path} is there, but nothing is in it any more: a full disk or another program emptied it. "
            "It was left as it is."
        )
    elif isinstance(why, DamagedJournal):
        words = _tr(
            "{path} cannot be trusted any more: a disk or another program changed it. It was left as it is. "
            "What you choose below keeps it beside the new one, to the last byte."
        )
    else:
        return wording.sentence(why)
    return words.format(path=path)


def finding_lines(report: CheckReport) -> list[str]:
    """The first things a check found, and how many more."""
    shown = [_finding(each) for each in report.findings[:_MOST_FINDINGS]]
    more = len(report.findings) - len(shown)
    return [*shown, _tr("and {count} more").format(count=number(more))] if more else shown


def _finding(found: Finding) -> str:
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


def made_words(backup: Backup, zone: str) -> str:
    """When a backup was made: "Thursday, 14 May 2026, 09:50"."""
    made = backup.made.astimezone(ZoneInfo(zone))
    return f"{dates.day_full(made.date())}, {dates.time(made)}"


def contents_words(contents: Contents) -> str:
    """What is in a journal: "131 people, 1,204 entries, the last of 13 May 2026"."""
    people, entries = contents.people, contents.entries
    parts = [
        _tr("1 person") if people == 1 else _tr("{count} people").format(count=number(people)),
        _tr("1 entry") if entries == 1 else _tr("{count} entries").format(count=number(entries)),
    ]
    if contents.last_entry is not None:
        last = f"{dates.day_month(contents.last_entry)} {contents.last_entry.year}"
        parts.append(_tr("the last of {day}").format(day=last))
    return ", ".join(parts)


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


def restored_words(when: str, kept: Path | None) -> str:
    """What to say once a backup is open."""
    if kept is None:
        return _tr("This is the backup of {when}.").format(when=when)
    words = _tr("This is the backup of {when}. The damaged file is kept as {name}.")
    return words.format(when=when, name=kept.name)


def salvaged_lines(found: Salvaged) -> list[str]:
    """What came of putting together what can be read."""
    lines = [_tr("{count} records were read from the damaged file").format(count=number(found.read))]
    if found.from_backup:
        lines.append(_tr("{count} came from the newest backup").format(count=number(found.from_backup)))
    if found.doubtful:
        lines.append(
            _tr("{count} may have a changed letter; look them over").format(count=number(found.doubtful))
        )
    lines.append(
        _tr("{count} could not be brought back").format(count=number(found.lost))
        if found.lost
        else _tr("Nothing that was known is missing")
    )
    return lines


def salvaged_words(found: Salvaged) -> str:
    """What to say once a journal that was put together is open."""
    words = _tr("This was put together from what could be read. The damaged file is kept as {name}.")
    return words.format(name=Path(found.kept).name)
