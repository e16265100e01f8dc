"""From typed words to the palette's rows; runs off the UI thread, asks the journal once for each kind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from relationship_journal.desktop import dates
from relationship_journal.desktop.channel_icons import channel_icon
from relationship_journal.desktop.search.items import Answer, Item
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.folding import fold, folded_words
from relationship_journal.domain.names import joined
from relationship_journal.domain.organisations import Organisation
from relationship_journal.domain.search import Hit
from relationship_journal.domain.snippets import snippet
from relationship_journal.journal import Journal

_RECENT = 5
_PEOPLE = 5
_ENTRIES = 5
_OTHERS = 3
_HITS = 40


@dataclass(frozen=True, slots=True)
class Command:
    """An action as the palette offers it."""

    id: str
    text: str
    icon: str
    keys: str = ""


def find(journal: Journal, typed: str, commands: Sequence[Command], now: datetime, zone: str) -> Answer:
    """The rows for what is typed; ">" asks for actions only, "@" for people only."""
    words = typed.strip()
    if words.startswith(">"):
        return Answer(typed, _group(_tr("Do"), _commands(commands, words[1:])))
    people_only = words.startswith("@")
    words = words[1:].strip() if people_only else words
    if not words:
        recent = _people(_recent(journal), "")
        return Answer(typed, recent if people_only else recent + _group(_tr("Do"), _commands(commands, "")))
    people = tuple(journal.contacts.match(words, limit=_PEOPLE))
    rows = _people(people, words)
    if people_only:
        return Answer(typed, rows)
    today = now.astimezone(ZoneInfo(zone)).date()
    found = _hits(journal, words, today)
    first = people[0] if people else None
    actions = _about(journal, first, now, zone) if first is not None else ()
    rows += _companies(journal.organisations.match(words), words)
    return Answer(typed, rows + found + _group(_tr("Do"), actions + _commands(commands, words)))


def _group(title: str, items: tuple[Item, ...]) -> tuple[Item, ...]:
    return (Item("heading", title), *items) if items else ()


# -- people ------------------------------------------------------------------------------------


def _recent(journal: Journal) -> tuple[ContactRow, ...]:
    ids = [each for section in journal.contacts.ids(order="recent") for each in section.ids]
    rows = journal.contacts.rows(ids[: _RECENT * 4])
    latest = sorted(rows.values(), key=lambda row: row.standing.last_any or date.min, reverse=True)
    return tuple(latest[:_RECENT])


def _people(people: Sequence[ContactRow], words: str) -> tuple[Item, ...]:
    """Those whose name begins with the words stand first."""
    wanted = fold(words)
    ordered = sorted(people, key=lambda row: not fold(row.name).startswith(wanted))
    title = _tr("People") if words else _tr("Recent people")
    return _group(
        title,
        tuple(
            Item(
                "person",
                row.name,
                row.line,
                marks=_marks(row.name, words),
                contact_id=row.id,
                initials=row.initials,
                spoken=_tr("Person"),
            )
            for row in ordered
        ),
    )


def _companies(found: Sequence[Organisation], words: str) -> tuple[Item, ...]:
    items = [
        Item(
            "organisation",
            each.name,
            _tr("1 person") if each.count == 1 else _tr("{count} people").format(count=each.count),
            "briefcase",
            marks=_marks(each.name, words),
            record_id=each.id,
            spoken=_tr("Company"),
        )
        for each in found
    ]
    return _group(_tr("Companies"), tuple(items))


def _marks(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Where the words stand in a short text; the last one may be a beginning, and only that is marked."""
    wanted = folded_words(words)
    if not wanted:
        return ()
    shown, marks = snippet(text, wanted, width=max(1, len(text)))
    if shown != text:
        return ()
    short = len(wanted[-1])
    return tuple(
        (start, min(length, short)) if fold(text[start : start + short]) == wanted[-1] else (start, length)
        for start, length in marks
    )


# -- records -----------------------------------------------------------------------------------


def _hits(journal: Journal, words: str, today: date) -> tuple[Item, ...]:
    hits = journal.search.find(words, limit=_HITS).hits
    by_kind: dict[Kind, list[Hit]] = {}
    for hit in hits:
        by_kind.setdefault(hit.kind, []).append(hit)
    groups = (
        (Kind.ENTRY, _tr("In your journal"), _ENTRIES),
        (Kind.PROMISE, _tr("Promises"), _OTHERS),
        (Kind.FACT, _tr("Facts"), _OTHERS),
        (Kind.MEETING, _tr("Meetings"), _OTHERS),
    )
    found: tuple[Item, ...] = ()
    for kind, title, most in groups:
        shown = by_kind.get(kind, [])[:most]
        icons, names = _entry_looks(journal, shown) if kind is Kind.ENTRY else ({}, {})
        found += _group(
            title, tuple(_record(hit, today, icons.get(hit.id, ""), names.get(hit.id, "")) for hit in shown)
        )
    return found


def _entry_looks(journal: Journal, hits: Sequence[Hit]) -> tuple[dict[int, str], dict[int, str]]:
    """The channel's icon and the people of each found entry."""
    if not hits:
        return {}, {}
    entries = journal.timeline.entries([hit.id for hit in hits])
    icons = {each.id: channel_icon(each.channel) for each in entries.values()}
    names = {each.id: joined(person.name for person in each.people) for each in entries.values()}
    return icons, names


def _record(hit: Hit, today: date, icon: str, names: str) -> Item:
    day = dates.day_smart(hit.day, today) if hit.day else ""
    detail = ", ".join(part for part in (names or hit.title, day) if part)
    match hit.kind:
        case Kind.ENTRY:
            return Item(
                "entry", hit.snippet, detail, icon or "notebook-pen", marks=hit.marks, contact_id=hit.contact_id,
                record_id=hit.id, spoken=_tr("Entry"),
            )  # fmt: skip
        case Kind.MEETING:
            return Item(
                "meeting", hit.snippet, detail, "calendar-days", marks=hit.marks, contact_id=hit.contact_id,
                record_id=hit.id, spoken=_tr("Meeting"),
            )  # fmt: skip
        case Kind.PROMISE:
            spoken, shown = _tr("Promise"), "handshake"
        case _:
            spoken, shown = _tr("Fact"), "tag"
    return Item(
        "person", hit.snippet, detail, shown, marks=hit.marks, contact_id=hit.contact_id, spoken=spoken
    )


# -- actions -----------------------------------------------------------------------------------


def _about(journal: Journal, person: ContactRow, now: datetime, zone: str) -> tuple[Item, ...]:
    """What can be done about the person found first."""
    meeting = journal.meetings.next_for(person.id)
    items = [
        Item(
            "jot",
            _tr("Jot about {name}").format(name=person.name),
            icon="pen-line",
            keys="Ctrl+J",
            contact_id=person.id,
        )
    ]
    if meeting is not None:
        start = meeting.start.astimezone(ZoneInfo(zone))
        when = dates.when_words(start, now.astimezone(ZoneInfo(zone)).date())
        title = _tr("Prepare for {name}, {when}").format(name=person.first_name, when=when)
        items.append(
            Item(
                "briefing",
                title,
                icon="book-open-text",
                keys="Ctrl+B",
                contact_id=person.id,
                record_id=meeting.id,
            )
        )
    title = _tr("Schedule with {name}").format(name=person.name)
    items.append(Item("schedule", title, icon="calendar-plus", keys="Ctrl+M", contact_id=person.id))
    return tuple(items)


def _commands(commands: Sequence[Command], words: str) -> tuple[Item, ...]:
    """The actions in whose words every typed word begins a word; all of them when nothing is typed."""
    wanted = folded_words(words)

    def fits(command: Command) -> bool:
        own = folded_words(command.text)
        return all(any(word.startswith(each) for word in own) for each in wanted)

    return tuple(
        Item(
            "action", command.text, icon=command.icon, keys=command.keys, action=command.id,
            marks=_marks(command.text, words), spoken=_tr("Action"),
        )
        for command in commands
        if fits(command)
    )  # fmt: skip


def nothing(words: str) -> tuple[Item, ...]:
    """What can still be done when nothing was found."""
    name = words.strip().lstrip("@>").strip()
    return (
        Item("add_person", _tr("Add “{name}” as a person").format(name=name), icon="user-plus", action=name),
        Item("jot", _tr("Jot"), icon="pen-line", keys="Ctrl+J"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
