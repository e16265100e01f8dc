"""Every sentence the rooms without Qt need: errors, acts, channels, remarks about files.

A stone: knows keys and data, no room. English, until the desktop hands in Qt's own with ``translate_with``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from relationship_journal.act_sentences import ACT_SENTENCES
from relationship_journal.calendar_sentences import CALENDAR_SENTENCES
from relationship_journal.file_sentences import FILE_SENTENCES
from relationship_journal.marked import QT_TRANSLATE_NOOP
from relationship_journal.meeting_sentences import MEETING_SENTENCES
from relationship_journal.privacy_sentences import PRIVACY_SENTENCES
from relationship_journal.record_words import RECORD_WORDS

_CONTEXT = "wording"


class _Spoken(Protocol):
    key: str
    data: dict[str, object]


class _Found(Protocol):
    @property
    def kind(self) -> str: ...
    @property
    def table(self) -> str: ...
    @property
    def row_id(self) -> int | None: ...
    @property
    def detail(self) -> str: ...


_ = QT_TRANSLATE_NOOP

SENTENCES: dict[str, str] = {
    **ACT_SENTENCES,
    **CALENDAR_SENTENCES,
    **FILE_SENTENCES,
    **MEETING_SENTENCES,
    **PRIVACY_SENTENCES,
    **RECORD_WORDS,
    # What went wrong, and what to do.
    "error.invalid": _("wording", "This cannot be used as it is. Nothing was changed."),
    "error.empty": _("wording", "There is nothing to save yet."),
    "error.empty_jot": _("wording", "The jot has no words yet. Write a line, then save."),
    "error.empty_fact": _("wording", "The fact has no words yet. Write what you know, then save."),
    "error.empty_promise": _("wording", "The promise has no words yet. Write what was promised, then save."),
    "error.empty_gesture": _("wording", "The gesture has no words yet. Write what it was, then save."),
    "error.snooze_day": _("wording", "{day} is not ahead of us. Choose a later day."),
    "error.channel_class": _("wording", "A note to yourself counts as no contact, whatever else does."),
    "error.empty_topic": _("wording", "There is no question yet. Write what to ask, then save."),
    "error.empty_meeting": _("wording", "A meeting needs a person or a topic."),
    "error.no_name": _("wording", "A name is missing. Type at least one word."),
    "error.no_people": _("wording", "Who was it with? Choose a person, or keep it as a loose note."),
    "error.too_long": _("wording", "The text is longer than {limit} characters. Shorten it or split it."),
    "error.unknown_contact": _(
        "wording", "Nobody here is called “{name}”. Check the spelling, or add them first."
    ),
    "error.ambiguous_contact": _("wording", "“{name}” could be several people: {names}. Use the full name."),
    "error.unknown_time": _(
        "wording", "“{text}” is not a time I know. Try “19 May 14:00” or “next Tuesday 9:30”."
    ),
    "error.no_hour": _("wording", "“{text}” names no hour. Try “19 May 14:00” or “next Tuesday 9:30”."),
    "error.unknown_zone": _(
        "wording", "“{text}” is not a time zone I know. Try a name such as Europe/Berlin."
    ),
    "error.day_to_come": _(
        "wording", "{day} is still to come. Schedule a meeting, or jot when it has happened."
    ),
    "error.ends_before_start": _(
        "wording",
        "It would end before it starts, or last over a week. Give a length of at least one minute.",
    ),
    "error.unknown_record": _("wording", "There is no {kind} number {id} (any more)."),
    "error.private_line": _(
        "wording",
        "“{text}”: a line about one person is written NAME=TEXT, with a name that also stands behind --with.",
    ),
    "error.partial_date": _(
        "wording", "“{text}” is not a date I know. Write 1980-05-03, 1980-05, 1980 or --05-03."
    ),
    "error.rhythm": _(
        "wording", "A rhythm is a number of days from 1 to 3650, or 0 to leave somebody in peace."
    ),
    "error.merge_with_oneself": _("wording", "These are one already. Choose two different people."),
    "error.link_to_oneself": _("wording", "Nobody can be linked to themselves. Choose another person."),
    "error.unknown_circle": _("wording", "There is no circle called “{name}”. There are: {names}."),
    "error.view_exists": _("wording", "There is already a view called “{name}”. Choose another name."),
    "error.circle_exists": _("wording", "There is already a circle called “{name}”. Choose another name."),
    "error.unavailable": _(
        "wording", "The journal {path} cannot be opened. Check that the file is there and yours."
    ),
    "error.no_permission": _(
        "wording", "{path} may not be read or written. Change its permissions, or choose another file."
    ),
    "error.not_a_journal": _(
        "wording", "{path} is not a journal of this program; it was left as it is. Choose another file."
    ),
    "error.is_folder": _("wording", "{path} is a folder, not a journal. Name a file in it."),
    "error.empty_file": _(
        "wording", "{path} is empty, so it is no journal. Restore a backup, or remove it to start anew."
    ),
    "error.newer_journal": _(
        "wording",
        "{path} was written by a newer version of this program{version}. Update it to open the file, which was left as it is.",
    ),
    "error.locked": _(
        "wording", "The journal {path} is in use{holder}. Close the other window or command, then try again."
    ),
    "holder.window": _("wording", " by the window"),
    "holder.command": _("wording", " by the command “{what}”"),
    "holder.host": _("wording", "on {host}"),
    "holder.holder": _("wording", "process {holder}"),
    "holder.since": _("wording", "since {since}"),
    "error.no_locks": _(
        "wording",
        "The disk of {path} does not say who else writes there, so writing would not be safe. Keep the journal on this computer.",
    ),
    "error.missing": _(
        "wording", "There is no journal at {path} yet. Open the window or add a person to start one."
    ),
    "error.remains": _(
        "wording",
        "{path} is gone, but its last changes are still there in {log}. Bring the journal back, or remove that file.",
    ),
    "error.damaged": _(
        "wording",
        "The journal {path} is damaged. Nothing was changed: restore its newest backup, or put together what can be read.",
    ),
    "error.vanished": _(
        "wording",
        "The journal {path} was here the last time and is gone now. If it lies on another disk, connect it and try again.",
    ),
    "error.changed_underneath": _(
        "wording",
        "Another program changed {path} while it was open, perhaps a sync service. Nothing was written. Open it again.",
    ),
    "error.merge_changed": _(
        "wording", "One of the two was changed since you compared them. Nothing was merged; look again."
    ),
    "error.changed_meanwhile": _(
        "wording", "This text was changed elsewhere since you opened it. Nothing was overwritten."
    ),
    "error.shrunk": _(
        "wording",
        "The journal holds much less than its last backup: people {people} of {people_before}, entries {entries} of"
        " {entries_before}. No backup was made: look whether something is missing.",
    ),
    "error.backup_folder": _(
        "wording",
        "The backup folder {path} does not take a file ({reason}). Connect its disk or choose another.",
    ),
    "error.older_read_only": _(
        "wording",
        "{path} is of an older version and may not be written. Copy it somewhere else, then open the copy.",
    ),
    "error.migration_failed": _(
        "wording", "The journal could not be brought up to date and was left as it was."
    ),
    "error.storage": _("wording", "The disk did not take it ({reason}). Nothing was changed; try again."),
    "error.disk_full": _("wording", "The disk is full. Nothing was changed; make room, then save again."),
    "error.read_only": _("wording", "The journal {path} is read-only. Nothing was changed."),
    "error.cannot_undo": _("wording", "This cannot be undone now."),
    "error.nothing_to_undo": _("wording", "There is nothing to undo."),
    "error.nothing_to_redo": _("wording", "There is nothing to redo."),
    "error.already_undone": _("wording", "Act {act} is undone already."),
    "error.touched_later": _("wording", "{cannot}: {later} touched the same. {first}"),
    "error.still_referred": _("wording", "{cannot}: {later} built on it. {first}"),
    "error.needed_gone": _("wording", "{cannot}: {later} took away what it needs. {first}"),
    "error.name_taken": _("wording", "{cannot}: {later} took its name. {first}"),
    "error.missing_extra": _(
        "wording",
        "Calendar files need one more part. Install it with: pip install 'relationship-journal[{extra}]'",
    ),
    "error.stopped": _("wording", "Stopped. Nothing was changed."),
    "salvage.lost_name": _("wording", "Name lost ({id})"),
    # What a check found, and why a backup was made.
    "finding.file": _("wording", "The file itself is broken: {detail}"),
    "finding.changed": _("wording", "{what} is not what was written: something changed it without an act."),
    "finding.unknown": _("wording", "{what} was put there without an act."),
    "finding.gone": _("wording", "{what} is gone without an act."),
    "finding.loose": _("wording", "{what} refers to something that is not there."),
    "finding.search": _("wording", "Search knows another text of {what}."),
    "finding.standing": _("wording", "Clocks and order of people are not what the jots say ({what})."),
    "finding.bookkeeping": _("wording", "The books of the history do not fit ({what} {detail})."),
    "finding.index": _("wording", "The search index does not fit its text."),
    "finding.picture": _("wording", "A photo is not the one that was stored."),
    "finding.what": _("wording", "{kind} number {id}"),
    "backup.daily": _("wording", "Daily"),
    "backup.asked": _("wording", "By hand"),
    "backup.import": _("wording", "Before an import"),
    "backup.merge": _("wording", "Before a merge"),
    "backup.update": _("wording", "Before an update of the program"),
    "backup.restore": _("wording", "Before a restore"),
    "backup.salvage": _("wording", "Before a rescue"),
    "kind.contact_point": _("wording", "address or number"),
    "kind.organisation": _("wording", "organisation"),
    "kind.contact_circle": _("wording", "membership of a circle"),
    "kind.relative": _("wording", "relative"),
    "kind.link": _("wording", "link between two people"),
    "kind.promotion": _("wording", "relative who became a person"),
    "kind.not_same": _("wording", "pair who are not the same"),
    "kind.pause": _("wording", "rest from a rhythm"),
    "kind.channel_class": _("wording", "choice what a channel counts for"),
    "kind.seen_card": _("wording", "card of a contact file"),
    "kind.entry_contact": _("wording", "person of a jot"),
    "kind.meeting_contact": _("wording", "person of a meeting"),
}

Translate = Callable[[str, str], str]
Apart = Callable[[str], str]


def _english(_context: str, source: str) -> str:
    return source


def _as_it_is(words: str) -> str:
    return words


_translate: Translate = _english
_apart: Apart = _as_it_is


def translate_with(translate: Translate, apart: Apart = _as_it_is) -> None:
    """Use ``translate(context, source)`` from now on; the desktop hands in Qt's.

    ``apart`` keeps somebody's words in a sentence that is shown from running into what stands around them.
    """
    global _translate, _apart
    _translate, _apart = translate, apart


def _kept_apart(data: dict[str, object]) -> dict[str, object]:
    return {name: _apart(said) if isinstance(said, str) else said for name, said in data.items()}


def text(key: str, /, **data: object) -> str:
    """The sentence of a key, filled; raises ``KeyError`` for a key that is not here."""
    sentence = _translate(_CONTEXT, SENTENCES[key])
    return sentence.format(**data) if data else sentence


def channel_name(channel: str) -> str:
    """A channel as the user reads it."""
    return text(f"channel.{channel}")


def link_words(kind: str, name: str) -> str:
    """What somebody is to the person called ``name``."""
    return text(f"link.{kind}", name=_apart(name))


def mood_name(mood: str) -> str:
    """A mood as the user reads it."""
    return text(f"mood.{mood}")


def sentence(error: _Spoken) -> str:
    """What to tell the user about a ``JournalError``."""
    data = dict(error.data)
    if error.key == "error.locked":
        data["holder"] = _in_use_by(data)
    if error.key == "error.newer_journal":
        data["version"] = f" ({data['version']})" if data.get("version") else ""
    if error.key == "error.unknown_record":
        data["kind"] = text(f"kind.{data['kind']}")
    if "{cannot}" in SENTENCES[error.key]:
        return _why_not(error.key, data)
    return _translate(_CONTEXT, SENTENCES[error.key]).format_map(_Blank(_kept_apart(data)))


def _in_use_by(data: dict[str, object]) -> str:
    """Who holds the journal, as far as it is known: " by the window (process 1234, since 14:05)"."""
    known = {name: str(data.get(name) or "") for name in ("what", "host", "holder", "since")}
    known["since"] = _clock_time(known["since"])
    details = [text(f"holder.{name}", **known) for name in ("holder", "host", "since") if known[name]]
    said = ""
    if known["what"]:
        said = text("holder.window" if known["what"] == "window" else "holder.command", **known)
    return f"{said} ({', '.join(details)})" if details else said


def _clock_time(instant: str) -> str:
    """An instant in ISO writing on the wall clock of this computer."""
    return f"{datetime.fromisoformat(instant).astimezone():%Y-%m-%d %H:%M}" if instant else ""


def finding_sentence(finding: _Found) -> str:
    """What a check found, in words."""
    kind = text(f"kind.{finding.table}") if f"kind.{finding.table}" in SENTENCES else finding.table
    what = text("finding.what", kind=kind, id=finding.row_id)
    said = text(f"finding.{finding.kind}", what=what, detail=finding.detail)
    return said[:1].upper() + said[1:]


def act_sentence(kind: str, data: dict[str, object]) -> str:
    """An act in words."""
    names = str(data.get("names") or "")
    filled = _kept_apart(data)
    filled["names"] = ", ".join(map(_apart, names.split(", "))) if names else text("act.nobody")
    if kind == "import" and not data.get("updated"):
        kind = "import_one" if data.get("new") == 1 else "import_new"
    said = _translate(_CONTEXT, SENTENCES[f"act.{kind}"]).format_map(_Blank(filled))
    brought = _brought(data) if kind in {"jot.save", "jot.edit"} else ""
    return text("act.jot.with", said=said, what=brought) if brought else said


def _brought(data: dict[str, object]) -> str:
    """How much a jot brought: "2 promises, 1 fact"; nothing where it brought nothing."""
    counted = []
    for what in ("promises", "facts", "topics", "over", "answered"):
        number = data.get(what)
        if isinstance(number, int) and number > 0:
            counted.append(text(f"act.jot.{what}{'_one' if number == 1 else ''}", n=number))
    return ", ".join(counted)


def _why_not(key: str, data: dict[str, object]) -> str:
    """Why an act cannot be turned, and which one to turn first: the first of ``data["blockers"]``."""
    blockers = data.get("blockers")
    acts = blockers if isinstance(blockers, tuple) else ()
    filled = {"cannot": text("turn.cannot_undo" if data.get("back", True) else "turn.cannot_redo")}
    if not acts:
        filled |= {"later": text("turn.some_act"), "first": ""}
        return _translate(_CONTEXT, SENTENCES[key]).format_map(filled).strip()
    nearest, more = acts[0], len(acts) - 1
    said = inside(act_sentence(nearest.kind, dict(nearest.data)))
    filled["later"] = text(
        "turn.act_and_more" if more else "turn.act", sentence=said, id=nearest.id, more=more
    )
    filled["first"] = text(f"turn.{'redo' if nearest.undone else 'undo'}_{'all_' if more else ''}first")
    return _translate(_CONTEXT, SENTENCES["turn.needs_undone" if nearest.undone else key]).format_map(filled)


_SINGLE = str.maketrans("“”„", "‘’‚")


def inside(words: str, longest: int = 90) -> str:
    """A sentence to stand in quotes inside another one: on one line, not too long, its own quotes single."""
    line = " ".join(words.split()).translate(_SINGLE)
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


class _Blank(dict[str, object]):
    """Data of a sentence; a field nobody gave is left empty rather than failing where an error is shown."""

    def __missing__(self, _key: str) -> str:
        return ""
