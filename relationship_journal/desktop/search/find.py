"""From typed words to the palette's rows; runs off the UI thread, asks the journal once for each kind."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from relationship_journal.desktop import dates, regional
from relationship_journal.desktop.actions import keys_of
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.channel_icons import channel_icon
from relationship_journal.desktop.field_words import people_words
from relationship_journal.desktop.search.commands import Command
from relationship_journal.desktop.search.items import Answer, Item
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.changes import Kind
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.folding import fold, folded_words
from relationship_journal.domain.names import joined
from relationship_journal.domain.organisations import Organisation
from relationship_journal.domain.question_words import Key
from relationship_journal.domain.questions import completions, unfinished
from relationship_journal.domain.search import FoundPerson, Hit
from relationship_journal.domain.snippets import snippet
from relationship_journal.journal import Journal

_RECENT = 5
_PEOPLE = 5
_EACH = 5
_OTHERS = 3
_OFFERS = 6


def find(journal: Journal, typed: str, commands: Sequence[Command], now: datetime, zone: str) -> Answer:
    """The rows for what is typed; ">" asks for actions only, "@" for people only."""
    words = typed.strip()
    if words.startswith(">"):
        return Answer(typed, _group(translate("Palette", "Do"), _commands(commands, words[1:])))
    people_only = words.startswith("@")
    words = words[1:].strip() if people_only else words
    if not words:
        recent = _people([FoundPerson(row) for row in journal.contacts.match("", _RECENT)], "")
        return Answer(
            typed,
            recent if people_only else recent + _group(translate("Palette", "Do"), _commands(commands, "")),
        )
    found = journal.search.groups(words, people=_PEOPLE, each=_EACH)
    rows = _people(found.people, words)
    offers = _group(
        translate("Palette", "Narrow"), _offers(journal, words if people_only else typed.lstrip())
    )
    half = ":" in words.split()[-1]
    if people_only:
        return Answer(typed, offers + rows if half else rows + offers, found.question)
    today = now.astimezone(ZoneInfo(zone)).date()
    records = _records(journal, found.hits, today)
    first = found.people[0].row if found.people and not found.question.filters else None
    actions = _about(journal, first, now, zone) if first is not None else ()
    keeping = _keeping(words) if found.question.filters else ()
    companies = () if found.question.filters else _companies(journal.organisations.match(words), words)
    rows += companies + records
    do = _group(translate("Palette", "Do"), keeping + actions + _commands(commands, words))
    order = (
        (translate("Palette", "best first") if found.ranked else translate("Palette", "newest first"))
        if found.hits
        else ""
    )
    return Answer(typed, offers + rows + do if half else rows + do + offers, found.question, order)


def _group(title: str, items: tuple[Item, ...]) -> tuple[Item, ...]:
    return (Item("heading", title), *items) if items else ()


# -- people ------------------------------------------------------------------------------------


def _people(people: Sequence[FoundPerson], words: str) -> tuple[Item, ...]:
    """Those whose name begins with the words stand first."""
    wanted = fold(words)
    ordered = sorted(people, key=lambda found: not fold(found.row.name).startswith(wanted))
    title = translate("Palette", "People") if words else translate("Palette", "Recent people")
    return _group(
        title,
        tuple(
            Item(
                "person",
                found.row.name,
                found.why if found.why and not _marks(found.row.name, words) else found.row.line,
                marks=_marks(found.row.name, words),
                contact_id=found.row.id,
                initials=found.row.initials,
                spoken=translate("Palette", "Person"),
            )
            for found in ordered
        ),
    )


def _companies(found: Sequence[Organisation], words: str) -> tuple[Item, ...]:
    items = [
        Item(
            "organisation",
            each.name,
            people_words(each.count),
            "briefcase",
            marks=_marks(each.name, words),
            record_id=each.id,
            spoken=translate("Palette", "Company"),
        )
        for each in found
    ]
    return _group(translate("Palette", "Companies"), tuple(items))


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


def _records(journal: Journal, hits: Sequence[Hit], today: date) -> tuple[Item, ...]:
    by_kind: dict[Kind, list[Hit]] = {}
    for hit in hits:
        by_kind.setdefault(hit.kind, []).append(hit)
    groups = (
        (Kind.ENTRY, translate("Palette", "In your journal"), _EACH),
        (Kind.PROMISE, translate("Palette", "Promises"), _OTHERS),
        (Kind.FACT, translate("Palette", "Facts"), _OTHERS),
        (Kind.TOPIC, translate("Palette", "To ask"), _OTHERS),
        (Kind.GESTURE, translate("Palette", "Given and received"), _OTHERS),
        (Kind.MEETING, translate("Palette", "Meetings"), _OTHERS),
    )
    found: tuple[Item, ...] = ()
    for kind, title, most in groups:
        shown = by_kind.get(kind, [])[: _EACH if len(by_kind) == 1 else most]
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
                record_id=hit.id, spoken=translate("Palette", "Entry"),
            )  # fmt: skip
        case Kind.MEETING:
            return Item(
                "meeting", hit.snippet, detail, "calendar-days", marks=hit.marks, contact_id=hit.contact_id,
                record_id=hit.id, spoken=translate("Palette", "Meeting"),
            )  # fmt: skip
        case Kind.PROMISE:
            spoken, shown = translate("Palette", "Promise"), "handshake"
        case Kind.TOPIC:
            spoken, shown = translate("Palette", "Question"), "circle-question-mark"
        case Kind.GESTURE:
            spoken, shown = translate("Palette", "Gesture"), "gift"
        case _:
            spoken, shown = translate("Palette", "Fact"), "tag"
    return Item(
        "line", hit.snippet, detail, shown, marks=hit.marks, contact_id=hit.contact_id, record_id=hit.id,
        record_kind=hit.kind.value, spoken=spoken,
    )  # fmt: skip


# -- narrowing ---------------------------------------------------------------------------------


def _offers(journal: Journal, typed: str) -> tuple[Item, ...]:
    """How the word being typed could become a filter."""
    texts = [*completions(typed, german=regional.is_german()), *_names_for(journal, typed)]
    return tuple(
        Item(
            "complete",
            _finished(typed, text),
            translate("Palette", "Narrow the search"),
            "list-filter",
            action=text,
            spoken=translate("Palette", "Filter"),
        )
        for text in texts[:_OFFERS]
    )


def _finished(typed: str, text: str) -> str:
    """The filter that what is typed would become in ``text``, without what stands before it."""
    before, _key, _value = unfinished(typed)
    return text[before.rfind(" ", 0, len(before)) + 1 :].strip()


def _names_for(journal: Journal, typed: str) -> list[str]:
    """The people or circles an unfinished ``with:`` or ``in:`` may mean."""
    before, key, value = unfinished(typed)
    if key is Key.WITH:
        names = [row.name for row in journal.contacts.match(value, _OFFERS)] if value else []
    elif key is Key.IN:
        names = [each.name for each in journal.circles.all() if fold(each.name).startswith(fold(value))]
    else:
        return []
    return [f'{before}"{name}" ' if " " in name else f"{before}{name} " for name in names]


def _keeping(words: str) -> tuple[Item, ...]:
    """What can be done with a question about people."""
    return (
        Item("list", translate("Palette", "Show these people in the list"), icon="users", action=words),
        Item("view", translate("Palette", "Save as a view"), icon="bookmark", action=words),
    )


# -- actions -----------------------------------------------------------------------------------


def _about(journal: Journal, person: ContactRow, now: datetime, zone: str) -> tuple[Item, ...]:
    """What can be done about the person found first."""
    meeting = journal.meetings.next_for(person.id)
    items = [
        Item(
            "jot",
            translate("Palette", "Jot about {name}").format(name=isolated(person.name)),
            icon="pen-line",
            keys="Ctrl+J",
            contact_id=person.id,
        )
    ]
    if meeting is not None:
        start = meeting.start.astimezone(ZoneInfo(zone))
        when = dates.when_words(start, now.astimezone(ZoneInfo(zone)).date())
        title = translate("Palette", "Prepare for {name}, {when}").format(
            name=isolated(person.first_name), when=when
        )
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
    title = translate("Palette", "Schedule with {name}").format(name=isolated(person.name))
    items.append(
        Item("schedule", title, icon="calendar-plus", keys=keys_of("schedule"), contact_id=person.id)
    )
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
            marks=_marks(command.text, words), spoken=translate("Palette", "Action"),
        )
        for command in commands
        if fits(command)
    )  # fmt: skip


def nothing(words: str) -> tuple[Item, ...]:
    """What can still be done when nothing was found."""
    name = words.strip().lstrip("@>").strip()
    return (
        Item(
            "add_person",
            translate("Palette", "Add “{name}” as a person").format(name=isolated(name)),
            icon="user-plus",
            action=name,
        ),
        Item("jot", translate("Palette", "Jot"), icon="pen-line", keys="Ctrl+J"),
    )
