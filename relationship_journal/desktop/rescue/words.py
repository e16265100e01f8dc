"""The sentences of the rescue page: what happened, what a backup holds, what was put together."""

from __future__ import annotations

from pathlib import Path

from relationship_journal import wording
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.care_words import finding_words
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.care import CheckReport, Salvaged
from relationship_journal.domain.errors import DamagedJournal, JournalError, VanishedJournal

Why = JournalError | CheckReport
_MOST_FINDINGS = 5


def is_empty(why: Why) -> bool:
    """Whether the file is there, but without a single byte to read."""
    return isinstance(why, JournalError) and why.key == "error.empty_file"


def title(why: Why) -> str:
    """What happened, in one line."""
    if isinstance(why, CheckReport):
        return translate("rescue", "Part of the journal has changed")
    if isinstance(why, VanishedJournal):
        return translate("rescue", "The journal that was here is gone")
    if is_empty(why):
        return translate("rescue", "The journal is empty")
    if isinstance(why, DamagedJournal):
        return translate("rescue", "The journal is damaged")
    return translate("rescue", "The journal could not be opened")


def explanation(why: Why, path: Path) -> str:
    """What it means for the words in it, and that nothing is touched."""
    if isinstance(why, VanishedJournal):
        words = translate(
            "rescue",
            "{path} was there the last time. If it lies on another disk or in a folder that is not connected, "
            "connect it and try again. Nothing is made in its place until you say so.",
        )
    elif isinstance(why, CheckReport):
        words = translate(
            "rescue",
            "{path} can be opened, but part of it is not what was written into it: a disk or another program "
            "changed it. What you choose below keeps this file beside the new one, as it is.",
        )
    elif is_empty(why):
        words = translate(
            "rescue",
            "{path} is there, but nothing is in it any more: a full disk or another program emptied it. "
            "It was left as it is.",
        )
    elif isinstance(why, DamagedJournal):
        words = translate(
            "rescue",
            "{path} cannot be trusted any more: a disk or another program changed it. It was left as it is. "
            "What you choose below keeps it beside the new one, to the last byte.",
        )
    else:
        return wording.sentence(why)
    return words.format(path=isolated(str(path)))


def finding_lines(report: CheckReport) -> list[str]:
    """The first things a check found, and how many more."""
    shown = [finding_words(each) for each in report.findings[:_MOST_FINDINGS]]
    more = len(report.findings) - len(shown)
    return [*shown, translate("rescue", "and %Ln more", more)] if more else shown


def restored_words(when: str, kept: Path | None) -> str:
    """What to say once a backup is open."""
    if kept is None:
        return translate("rescue", "This is the backup of {when}.").format(when=when)
    words = translate("rescue", "This is the backup of {when}. The damaged file is kept as {name}.")
    return words.format(when=when, name=isolated(kept.name))


def salvaged_lines(found: Salvaged) -> list[str]:
    """What came of putting together what can be read."""
    read = translate("rescue", "%Ln records were read from the damaged file", found.read)
    lines = [read if found.read else translate("rescue", "Nothing could be read from the damaged file")]
    if found.from_backup:
        lines.append(translate("rescue", "%Ln came from the newest backup", found.from_backup))
    if found.doubtful:
        lines.append(translate("rescue", "%Ln may have a changed letter; look them over", found.doubtful))
    lines.append(
        translate("rescue", "%Ln could not be brought back", found.lost)
        if found.lost
        else translate("rescue", "Nothing that was known is missing")
    )
    return lines


def salvaged_words(found: Salvaged) -> str:
    """What to say once a journal that was put together is open."""
    words = translate(
        "rescue", "This was put together from what could be read. The damaged file is kept as {name}."
    )
    return words.format(name=isolated(Path(found.kept).name))
