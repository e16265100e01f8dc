"""The texts that lie in drafts no editor holds: what each is, about whom, and whether what it changes is still there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relationship_journal.desktop.drafts import Left, discard_draft, left_drafts
from relationship_journal.domain.errors import UnknownContact, UnknownRecord

if TYPE_CHECKING:
    from relationship_journal.domain.contacts import ContactRow
    from relationship_journal.journal import Journal

_SAVED_JUST_NOW = 20
"""Among how many of somebody's newest entries a jot is looked for that was saved as the program was ended."""


@dataclass(frozen=True, slots=True)
class LeftText:
    """A text nobody saved; ``kind`` names its editor, ``record`` what it changes (None: something new).

    ``at`` is when it was written last (UTC). ``gone``: what it changes is no more, so it goes on as a jot.
    """

    key: str
    kind: str
    record: int | None
    about: tuple[int, ...]
    people: tuple[ContactRow, ...]
    words: str
    at: datetime
    gone: bool = False


def read_left(journal: Journal, folder: Path, today: date) -> tuple[LeftText, ...]:
    """The texts that were left, newest first. Reads the disk and the journal: never on the UI thread.

    A jot that was saved in the moment the program was ended is let go: it is in the journal, word for word.
    """
    found = []
    for left in left_drafts(folder):
        text = _text(journal, left, today)
        if text.kind == "jot" and text.record is None and _is_saved(journal, left, text):
            discard_draft(folder, left.key)
        else:
            found.append(text)
    return tuple(found)


def _text(journal: Journal, left: Left, today: date) -> LeftText:
    fields = left.draft.fields
    kind = str(fields.get("editor") or "jot")
    record = _number(fields.get("entry" if kind == "jot" else "record"))
    about = _ids(fields.get("about") or fields.get("people"))
    rows = journal.contacts.rows(about)
    gone = not _is_there(journal, kind, record, about, today) if kind != "jot" else False
    people = tuple(rows[each] for each in about if each in rows)
    return LeftText(left.key, kind, record, about, people, left.draft.text, left.at, gone)


def _is_there(journal: Journal, kind: str, record: int | None, about: tuple[int, ...], today: date) -> bool:
    """Whether the editor of this kind can open on its record."""
    try:
        match kind, record:
            case (("meeting" | "promise" | "person"), None):
                return True
            case "line-person", None:
                return bool(journal.contacts.rows(about[:1]))
            case (("meeting" | "preparation"), int(number)):
                journal.meetings.get(number)
            case (("person" | "portrait"), int(number)):
                journal.contacts.row(number)
            case "promise", int(number):
                journal.promises.get(number)
            case "line-promise", int(number):
                return journal.promises.get(number).is_open
            case "line-topic", int(number):
                return journal.topics.get(number).is_open
            case "line-fact", int(number):
                expires = journal.facts.draft_of(number).expires
                return expires is None or expires >= today
            case _:  # a draft of another version
                return False
    except (UnknownRecord, UnknownContact):
        return False
    return True


def _is_saved(journal: Journal, left: Left, text: LeftText) -> bool:
    if not text.about:
        return False
    newest = journal.timeline.ids(text.about[0])[:_SAVED_JUST_NOW]
    return any(entry.text == left.draft.text for entry in journal.timeline.entries(newest).values())


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) else None


def _ids(value: Any) -> tuple[int, ...]:
    return tuple(each for each in value if isinstance(each, int)) if isinstance(value, list) else ()
