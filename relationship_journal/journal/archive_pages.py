"""The pages of the readable folder: everything about a person in plain text, what was written word for word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from relationship_journal.domain.contacts import Contact
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.facts import Fact, FactKind
from relationship_journal.domain.meetings import Meeting
from relationship_journal.domain.promises import Owed, Promise
from relationship_journal.domain.topics import Topic
from relationship_journal.domain.work import Clock
from relationship_journal.journal.archive_reading import Around, read_around, read_loose
from relationship_journal.journal.contact_reading import read_contacts
from relationship_journal.journal.people_rows import chunks
from relationship_journal.store.tables import contact
from relationship_journal.wording import text

_POINTS = ("email", "phone", "address", "url", "im")


@dataclass(frozen=True, slots=True)
class Page:
    """A page, and whose it is."""

    name: str
    text: str
    is_me: bool = False


def person_pages(connection: Connection, photos: Mapping[str, str], clock: Clock) -> Iterator[Page]:
    """A page for each person, in order of making; ``photos`` tells the file of a picture by its key."""
    ids = list(connection.scalars(select(contact.c.id).order_by(contact.c.id)))
    for portion in chunks(ids):
        people = read_contacts(connection, portion, clock)
        around = read_around(connection, portion)
        for who in portion:
            person = people[who]
            lines = [*page_head(person, photos), *page_known(around[who]), *page_history(around[who], who)]
            yield Page(person.name, "\n".join(lines) + "\n", person.row.is_me)


def loose_page(connection: Connection) -> str:
    """What was written about nobody: notes and meetings without a person; empty if there is nothing."""
    around = read_loose(connection)
    lines = page_history(around, 0)
    return "\n".join([*title(text("folder.loose")), *lines]) + "\n" if lines else ""


def title(words: str) -> list[str]:
    """The first line of a page, underlined."""
    line = " ".join(words.split())
    return [line, "=" * min(len(line), 80)]


def section(key: str, lines: Iterable[str]) -> list[str]:
    """A part of a page under its heading; nothing where there are no lines."""
    told = list(lines)
    heading = text(f"folder.{key}")
    return ["", heading, "-" * len(heading), *told] if told else []


def page_head(person: Contact, photos: Mapping[str, str]) -> Iterator[str]:
    """Who they are, and how they are reached."""
    yield from title(person.name)
    if person.row.line:
        yield person.row.line
    if person.row.is_me:
        yield text("folder.me")
    yield ""
    for kind in _POINTS:
        for point in person.points:
            if point.kind == kind:
                yield _said(kind, point.value, point.label)
    for point in person.points:
        if point.kind not in _POINTS:
            yield f"{point.kind}: {_with(point.value, point.label)}"
    days = person.own_rhythm_days
    rhythm = "" if days is None else text("folder.every", days=days) if days else text("folder.peace")
    told = {
        "nickname": person.nickname,
        "pronouns": person.pronouns,
        "born": str(person.born or ""),
        "died": text("folder.yes") if person.died is True else str(person.died or ""),
        "circles": ", ".join(each.name for each in person.circles),
        "rhythm": rhythm,
        "how_met": person.how_met,
        "met_on": str(person.met_on or ""),
        "portrait": person.portrait,
        "photo": photos.get(person.row.photo, ""),
        "added": str(person.created or ""),
    }
    for key, value in told.items():
        if value:
            yield _said(key, value)


def _said(key: str, value: str, label: str = "") -> str:
    return f"{text(f'folder.{key}')}: {_with(value, label)}"


def _with(value: str, label: str) -> str:
    """A value of one line or several, with what it is called."""
    return f"{value} ({label})" if label else value


def page_known(around: Around) -> Iterator[str]:
    """What stands on the page besides what happened."""
    family = [fact for fact in around.facts if fact.kind is FactKind.FAMILY or fact.relative]
    lines = [_relative_line(around, each.id, family) for each in around.relatives]
    lines += [_fact_line(fact) for fact in family if fact.relative is None]
    yield from section("family", lines)
    links = (
        f"- {_with(each.other.name, each.label)}: {text(f'folder.link_{each.kind}')}" for each in around.links
    )
    yield from section("links", links)
    others = [fact for fact in around.facts if fact not in family]
    yield from section("facts", (_fact_line(fact) for fact in others))
    yield from section("topics", (_topic_line(topic) for topic in around.topics))
    yield from section("promises", (_promise_line(promise) for promise in around.promises))


def _relative_line(around: Around, relative_id: int, family: Sequence[Fact]) -> str:
    relative = next(each for each in around.relatives if each.id == relative_id)
    named = _with(relative.name, relative.relation)
    about = [str(relative.born or "")]
    if relative.age is not None:
        about.append(f"{relative.age} ({relative.age_on})" if relative.age_on else str(relative.age))
    if relative.died:
        about.append(text("folder.died"))
    told = [_fact_line(fact)[2:] for fact in family if fact.relative and fact.relative.id == relative_id]
    return "\n".join([f"- {', '.join([named, *filter(None, about)])}", *(f"  - {each}" for each in told)])


def _fact_line(fact: Fact) -> str:
    about = [text(f"fact.{fact.kind}")]
    about += [str(fact.on)] if fact.on else []
    about += [text("folder.until", day=fact.expires)] if fact.expires else []
    about += [text("folder.sensitive")] if fact.sensitive else []
    told = f"{fact.text}: {fact.detail}" if fact.detail else fact.text
    return f"- {told} ({', '.join(about)})"


def _topic_line(topic: Topic) -> str:
    about = text("folder.ask_from", day=topic.ask_from) if topic.ask_from else ""
    if not topic.is_open:
        about = text("folder.asked")
    return f"- {topic.text} ({about})" if about else f"- {topic.text}"


def _promise_line(promise: Promise) -> str:
    who = text("folder.mine") if promise.owed is Owed.MINE else promise.contact_name
    about = [text("folder.made", day=promise.made)] if promise.made else []
    about += [text("folder.due", day=promise.due)] if promise.due else []
    state = text(f"folder.{promise.state}")
    about.append(f"{state} {promise.kept}" if promise.kept else state)
    return f"- {who}: {promise.text} ({', '.join(about)})"


def page_history(around: Around, who: int) -> list[str]:
    """Meetings and entries, oldest first."""
    meetings = [line for each in around.meetings for line in _meeting_lines(each, who)]
    lines = section("meetings", meetings)
    entries = [line for each in around.entries for line in _entry_lines(each, around.private, who)]
    return [*lines, *section("entries", entries)]


def _meeting_lines(meeting: Meeting, who: int) -> Iterator[str]:
    start = f"{meeting.start.astimezone(ZoneInfo(meeting.zone)):%Y-%m-%d %H:%M} {meeting.zone}"
    others = ", ".join(person.name for person in meeting.people if person.id != who)
    about = [
        start,
        text("folder.minutes", minutes=meeting.minutes),
        text(f"channel.{meeting.channel}"),
        meeting.place,
        text("folder.with", names=others) if others else "",
        text(f"folder.{meeting.state}"),
    ]
    yield f"- {meeting.topic or meeting.title}: {', '.join(part for part in about if part)}"
    for key in ("agenda", "preparation", "give_first"):
        if value := getattr(meeting, key):
            yield "  " + text(f"folder.{key}", text=value)


def _entry_lines(entry: Entry, private: Mapping[int, str], who: int) -> Iterator[str]:
    """One line about it, then the text as it was typed."""
    others = ", ".join(person.name for person in entry.people if person.id != who)
    at = entry.at.astimezone(ZoneInfo(entry.zone or "UTC")) if entry.at else None
    about = [
        f"{entry.day}" + (f" {at:%H:%M} {entry.zone or 'UTC'}" if at else ""),
        text(f"channel.{entry.channel}"),
        f"“{entry.label}”" if entry.label else "",
        text("folder.with", names=others) if others else "",
        entry.place,
        text("folder.minutes", minutes=entry.minutes) if entry.minutes is not None else "",
        text(f"mood.{entry.mood}") if entry.mood else "",
        text(f"folder.begun_{entry.started_by}") if entry.started_by else "",
        text("folder.attempt") if entry.attempt else "",
        text("folder.satisfied") if entry.satisfied else "",
        text("folder.not_satisfied") if entry.satisfied is False else "",
    ]
    yield f"[{', '.join(part for part in about if part)}]"
    yield entry.text
    if entry.attachments:
        yield text("folder.attached", names=", ".join(each.name for each in entry.attachments))
    if private.get(entry.id):
        yield text("folder.private_line", text=private[entry.id])
    yield ""
