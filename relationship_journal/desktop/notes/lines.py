"""What About shows of a contact, as plain lines under sections, in the order they are read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.desktop.balance_words import balance_words, kind_words
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.field_words import label_words
from relationship_journal.desktop.rhythm_words import face_words, origin_words, rest_words, rhythm_words
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.balance import Balance
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import Contact
from relationship_journal.domain.face_time import FaceTime
from relationship_journal.domain.facts import Fact, FactKind
from relationship_journal.domain.gestures import Gesture, GestureKind
from relationship_journal.domain.links import Link
from relationship_journal.domain.names import first_name
from relationship_journal.domain.partial_date import PartialDate
from relationship_journal.domain.promises import Owed, Promise
from relationship_journal.domain.rhythm import RhythmOrigin
from relationship_journal.domain.topics import Topic

FACE = "face"
BALANCE = "balance"
"""The line that leads to the entries in person."""


@dataclass(frozen=True, slots=True)
class About:
    """Everything that was read about one contact."""

    contact: Contact
    promises: tuple[Promise, ...] = ()
    topics: tuple[Topic, ...] = ()
    facts: tuple[Fact, ...] = ()
    links: tuple[Link, ...] = ()
    promoted: Mapping[int, int] = field(default_factory=dict)
    """Which relatives are people of their own: relative's id to contact's id."""
    face_time: tuple[FaceTime, ...] = ()
    gestures: tuple[Gesture, ...] = ()
    balance: Balance = field(default_factory=Balance)
    """The shorter span first."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing worth knowing; ``record`` is what it was made from, None for what the person's editor holds.

    ``opens`` is the contact whose page the line leads to.
    """

    key: tuple[str, int]
    thing: str
    detail: str = ""
    detail_token: str = "text2"
    bold: bool = True
    source: str = ""
    entry_id: int | None = None
    record: Promise | Topic | Fact | Link | Gesture | None = None
    opens: int | None = None


@dataclass(frozen=True, slots=True)
class SectionLines:
    """A section: its key, title, icon, hue, and the kind a plus beside it adds ("" for none)."""

    key: str
    title: str
    icon: str
    hue: str
    lines: tuple[Line, ...]
    adds: str = ""


def sections(about: About, today: date) -> list[SectionLines]:
    """The sections that hold something, in order."""
    facts = {
        kind: [_fact(fact, today, about.promoted) for fact in about.facts if fact.kind is kind]
        for kind in FactKind
    }
    sources = {fact.id: fact.source for fact in about.facts}
    name = about.contact.row.first_name
    good = (
        [_fixed("met", translate("notes", "How you met"), about.contact.how_met)]
        if about.contact.how_met
        else []
    )
    good = [*facts[FactKind.CONTEXT], *good, *facts[FactKind.PREFERENCE]]
    found = [
        (
            "promises",
            translate("notes", "Open promises"),
            "handshake",
            "amber",
            [_promise(each, today) for each in about.promises],
            "mine",
        ),
        (
            "ask",
            translate("notes", "Ask next time"),
            "message-circle",
            "accent",
            [_topic(topic, sources) for topic in about.topics],
            "ask",
        ),
        ("family", translate("notes", "Family"), "heart", "family", facts[FactKind.FAMILY], "family"),
        (
            "people",
            translate("notes", "People"),
            "users-round",
            "accent",
            [_link(link, name) for link in about.links],
            "link",
        ),
        ("hobby", translate("notes", "Hobbies"), "bike", "hobby", facts[FactKind.HOBBY], "hobby"),
        ("preference", translate("notes", "Good to know"), "sparkles", "pref", good, "preference"),
        ("work", translate("notes", "Work"), "briefcase", "work", facts[FactKind.WORK], "work"),
        (
            "date",
            translate("notes", "Dates"),
            "cake",
            "date",
            [*_birthday(about.contact, today), *facts[FactKind.DATE]],
            "date",
        ),
        (
            "gestures",
            translate("notes", "Given and received"),
            "gift",
            "accent",
            _gestures(about, today),
            GestureKind.GIVEN,
        ),
        ("circles", translate("notes", "Circles and rhythm"), "users", "work", _circles(about, today), ""),
        ("contact", translate("notes", "Contact"), "mail", "work", _points(about.contact), ""),
    ]
    return [
        SectionLines(key, title, icon, hue, tuple(lines), adds)
        for key, title, icon, hue, lines, adds in found
        if lines
    ]


def source_words(source: str) -> str:
    """Words such as "from Coffee, 16 April" from the journal's "label|day"; nothing for what was added by hand."""
    label, _, day = source.rpartition("|")
    if not label:
        return ""
    name = wording.channel_name(label) if label in set(Channel) else label
    return translate("notes", "from {label}, {day}").format(
        label=isolated(name), day=dates.day_month(date.fromisoformat(day))
    )


def _promise(promise: Promise, today: date) -> Line:
    who = translate("notes", "You") if promise.owed is Owed.MINE else first_name(promise.contact_name)
    words, state = dates.due_words(promise.due, today, alone=False)
    token = "text2" if state == "neutral" else state
    if promise.due is None:
        detail = who
    elif state == "danger":
        detail = f"{isolated(who)} \u00b7 {words}"
    else:
        detail = f"{isolated(who)} \u00b7 " + translate("notes", "due {day}").format(day=words)
    moved = dates.moved_words(promise.earlier, today)
    detail = f"{detail} \u00b7 {moved}" if moved else detail
    return Line(
        ("promise", promise.id), promise.text, detail, token, bold=False,
        source=source_words(promise.source), entry_id=promise.entry_id, record=promise,
    )  # fmt: skip


def _topic(topic: Topic, sources: Mapping[int, str]) -> Line:
    """A question; one that asks after a fact says where that was learned."""
    source = source_words(sources.get(topic.fact_id, "")) if topic.fact_id is not None else ""
    return Line(
        ("topic", topic.id), topic.text, bold=False, source=source, entry_id=topic.entry_id, record=topic
    )


def _link(link: Link, name: str) -> Line:
    words = wording.link_words(link.kind, name)
    detail = f"{words}, {isolated(link.label)}" if link.label else words
    return Line(("link", link.id), link.other.name, detail, record=link, opens=link.other.id)


def _fact(fact: Fact, today: date, promoted: Mapping[int, int]) -> Line:
    thing, details = fact.text, [fact.detail]
    relative = fact.relative
    if relative is not None:
        age = relative.age_at(today)
        thing = f"{isolated(thing)}, {age}" if age is not None else thing
        details.insert(0, relative.relation)
        if relative.died:
            details.insert(1, translate("notes", "died"))
    if fact.on is not None:
        details.append(_dated(details.pop(), fact.on, today))
    if fact.kind is FactKind.CONTEXT:
        details.insert(0, translate("notes", "at the moment"))
    if fact.sensitive:
        details.insert(0, translate("notes", "with care"))
    return Line(
        ("fact", fact.id), thing, ", ".join(part for part in details if part),
        source=source_words(fact.source), entry_id=fact.entry_id, record=fact,
        opens=promoted.get(relative.id) if relative is not None else None,
    )  # fmt: skip


def _dated(what: str, day: PartialDate, today: date) -> str:
    """What is known and its day in one phrase: "starts school on 24 August"."""
    said = day_words(PartialDate(None, day.month, day.day) if day.day and day.year == today.year else day)
    if not what:
        return said
    if day.day is None:
        return translate("notes", "{what} in {month}").format(what=isolated(what), month=said)
    return translate("notes", "{what} on {day}").format(what=isolated(what), day=said)


def day_words(day: PartialDate) -> str:
    """A partial date: "24 August", "24 August 2019", "August 2019" or "2019"."""
    if day.month is None:
        return str(day.year)
    if day.day is None:
        return dates.month_year(date(day.year or 2000, day.month, 1))
    words = dates.day_month(date(day.year or 2000, day.month, day.day))
    return dates.with_year(words, day.year) if day.year else words


def _birthday(contact: Contact, today: date) -> list[Line]:
    if contact.born is None:
        return []
    words = day_words(contact.born)
    age = contact.born.age_on(today)
    if age is not None and not contact.died:
        said = (
            translate("notes", "{day}, about {age} years old")
            if contact.born.month is None
            else translate("notes", "{day}, {age} years old")
        )
        words = said.format(day=words, age=age)
    return [
        _fixed(
            "born",
            translate("notes", "Birthday") if contact.born.is_yearly else translate("notes", "Born"),
            words,
        )
    ]


def _gestures(about: About, today: date) -> list[Line]:
    """What was given, received and asked for, newest first, and how it stands in one sentence."""
    lines = [
        Line(
            ("gesture", each.id), each.text, f"{kind_words(each.kind)} \u00b7 {dates.day_smart(each.day, today)}",
            bold=False, source=source_words(each.source), entry_id=each.entry_id, record=each,
        )
        for each in about.gestures
    ]  # fmt: skip
    words = balance_words(about.balance, about.contact.row.first_name, today)
    if words:
        behind = next(iter(sorted((*about.balance.mine, *about.balance.theirs), reverse=True)), None)
        lines.append(
            Line(
                (BALANCE, 0),
                words,
                bold=False,
                source=translate("notes", "The latest of these jots"),
                entry_id=behind,
            )
        )
    return lines


def _circles(about: About, today: date) -> list[Line]:
    contact, lines = about.contact, []
    if contact.circles:
        lines.append(_fixed("circles", ", ".join(circle.name for circle in contact.circles), ""))
    rhythm = contact.rhythm
    counted = [time for time in about.face_time if time.all]
    if lines or counted or rhythm.origin is not RhythmOrigin.NONE:
        words = (
            rhythm_words(rhythm)
            if rhythm.origin is not RhythmOrigin.NONE
            else translate("notes", "no rhythm")
        )
        details = (origin_words(rhythm), rest_words(contact.row.standing, today))
        detail = ", ".join(part for part in details if part)
        lines.append(_fixed("rhythm", words[:1].upper() + words[1:], detail))
    if counted:
        first, *others = counted
        more = translate("notes", "{some} of {all} in the last {days} days")
        counts = [more.format(some=each.in_person, all=each.all, days=each.days) for each in others]
        lines.append(Line((FACE, 0), face_words(first), ", ".join(counts), bold=False))
    return lines


def _points(contact: Contact) -> list[Line]:
    return [
        Line(("point", number), point.value, label_words(point.label), bold=False)
        for number, point in enumerate(contact.points)
    ]


def _fixed(name: str, thing: str, detail: str) -> Line:
    return Line((name, 0), thing, detail)
