"""Turns the sample's texts into records whose days lie around the present one."""

from __future__ import annotations

import tomllib
import uuid
from datetime import date
from typing import Any

from relationship_journal import assets
from relationship_journal.domain.attachments import FileDraft
from relationship_journal.domain.channels import Channel, Mood
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.gestures import GestureKind
from relationship_journal.domain.links import LinkKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.promises import Owed, PromiseState
from relationship_journal.domain.work import Clock, local_now
from relationship_journal.journal.sample_writing import (
    EntryKey,
    Sample,
    SampleEntry,
    SampleFact,
    SampleGesture,
    SampleLink,
    SampleMeeting,
    SamplePerson,
    SamplePromise,
    SampleTopic,
)
from relationship_journal.sample.days import Calendar, SoonMeetings
from relationship_journal.sample.drawing import planning_board

FILES = ("1-clients.toml", "2-others.toml", "3-more.toml")
VIEWS = (("Clients to reach out to", "in:clients is:due"), ("Something promised", "has:promise"))
CIRCLES: tuple[tuple[str, int | None], ...] = (
    ("Clients", 42),
    ("Prospects", 60),
    ("Partners", 90),
    ("Mentors & peers", 90),
    ("Past clients", 180),
)
FAMILY_OF_UIDS = uuid.uuid5(uuid.NAMESPACE_DNS, "sample.relationship-journal.example")
Table = dict[str, Any]


def read_sample(clock: Clock) -> Sample:
    """The sample as it stands at the clock's present moment."""
    tables = [tomllib.loads(assets.text("sample", name)) for name in FILES]
    more = {each["name"]: each["entries"] for table in tables for each in table.get("more", ())}
    calendar = Calendar(local_now(clock).date())
    people = tuple(
        _person(each, more.get(each["name"], []), calendar)
        for table in tables
        for each in table.get("person", ())
    )
    hours = SoonMeetings(local_now(clock), clock.zone)
    planned = [each for table in tables for each in table.get("meeting", ())]
    meetings = tuple(_meeting(each, calendar, hours) for each in planned)
    links = tuple(_sample_link(each) for table in tables for each in table.get("link", ()))
    return Sample(CIRCLES, people, meetings, links, VIEWS)


def _person(known: Table, more: list[list[Any]], calendar: Calendar) -> SamplePerson:
    name = known["name"]
    rows = sorted(known["entries"] + more, reverse=True, key=lambda row: int(row[0]))
    return SamplePerson(
        draft=_contact(known, calendar),
        created=calendar.past(max(row[0] for row in rows)),
        entries=tuple(_entry(name, row, calendar) for row in rows),
        facts=tuple(_fact(name, each, calendar) for each in known.get("facts", ())),
        promises=tuple(_promise(name, row, calendar) for row in known.get("promises", ())),
        topics=tuple(
            SampleTopic(calendar.fill(text), calendar.past(ago), (name, ago))
            for text, ago in known.get("topics", ())
        ),
        gestures=tuple(
            SampleGesture(GestureKind(kind), text, calendar.past(ago))
            for kind, ago, text in known.get("gestures", ())
        ),
    )


def _contact(known: Table, calendar: Calendar) -> ContactDraft:
    points = tuple(
        ContactPoint(kind, known[kind], "work") for kind in ("email", "phone", "address") if kind in known
    )
    birthday = known["birthday"]
    return ContactDraft(
        name=known["name"],
        organisation=known.get("organisation", ""),
        role=known.get("role", ""),
        pronouns=known.get("pronouns", ""),
        portrait=known.get("portrait", ""),
        how_met=known.get("how_met", ""),
        met_on=f"{calendar.day(-known['met_ago']):%Y-%m}",
        born=str(calendar.birthday(birthday["in"], birthday["turns"])),
        points=points,
        circles=tuple(known.get("circles", ())),
        rhythm_days=known.get("rhythm"),
        uid=f"urn:uuid:{uuid.uuid5(FAMILY_OF_UIDS, known['name'])}",
    )


def _sample_link(known: Table) -> SampleLink:
    return SampleLink(known["of"], known["other"], LinkKind(known["kind"]), known.get("label", ""))


def _entry(name: str, row: list[Any], calendar: Calendar) -> SampleEntry:
    ago, how, text, *rest = row
    more: Table = rest[0] if rest else {}
    channel, label = _how(how)
    draft = JotDraft(
        text=calendar.fill(text),
        day=calendar.past(ago),
        channel=channel,
        label=label,
        mood=Mood(more["mood"]) if "mood" in more else None,
        minutes=more.get("minutes"),
        place=more.get("place", ""),
        started_by=more.get("by", ""),
        attempt=more.get("attempt", False),
        files=tuple(_file(name, told) for name, told in more.get("files", {}).items()),
    )
    return SampleEntry((name, ago), draft, tuple(more.get("with", ())))


def _file(name: str, told: str) -> FileDraft:
    return FileDraft(name, planning_board() if told == "drawn" else told.encode())


def _how(word: str) -> tuple[Channel, str]:
    """A channel by its name, anything else is a label of something in person: "coffee" is Coffee."""
    if word == "meeting":
        return Channel.IN_PERSON, ""
    if word in set(Channel):
        return Channel(word), ""
    return Channel.IN_PERSON, word.capitalize()


def _fact(name: str, known: Table, calendar: Calendar) -> SampleFact:
    draft = FactDraft(
        kind=FactKind(known["kind"]),
        text=known["text"],
        detail=calendar.fill(known.get("detail", "")),
        on=str(calendar.day(known["on"])) if "on" in known else "",
        yearly=known.get("yearly", False),
        expires=calendar.day(known["expires"]) if "expires" in known else None,
        sensitive=known.get("sensitive", False),
        relation=known.get("relation", ""),
        age=known.get("age"),
    )
    return SampleFact(
        draft,
        calendar.past(known["from"]),
        (name, known["from"]),
        known.get("died", False),
        known.get("asks", True),
    )


def _promise(name: str, row: list[Any], calendar: Calendar) -> SamplePromise:
    owed, ago, text, more = row
    key: EntryKey = (name, ago)
    state = PromiseState.OPEN
    if "kept" in more:
        state = PromiseState.KEPT
    elif more.get("released"):
        state = PromiseState.RELEASED
    return SamplePromise(
        owed=Owed(owed),
        text=text,
        made=calendar.past(ago),
        due=_day(more.get("due"), calendar),
        state=state,
        kept=_day(more.get("kept"), calendar),
        entry=key,
    )


def _day(number: int | None, calendar: Calendar) -> date | None:
    return None if number is None else calendar.day(number)


def _meeting(known: Table, calendar: Calendar, hours: SoonMeetings) -> SampleMeeting:
    channel = Channel(known.get("how", Channel.IN_PERSON))
    days = known.get("days", 0)
    if known.get("soon"):
        start = hours.soon()
    elif days == 0:
        start = hours.later(known["at"])
    elif days > 0:
        start = hours.ahead(days, known["at"])
    else:
        start = hours.at(calendar.past(-days), known["at"])
    draft = MeetingDraft(
        topic=calendar.fill(known["topic"]),
        start=start,
        minutes=known["minutes"],
        zone=hours.zone,
        place=known.get("place", ""),
        channel=channel,
        agenda=calendar.fill(known.get("agenda", "")),
        preparation=known.get("preparation", ""),
        give_first=known.get("give_first", ""),
    )
    people = tuple(known["with"])
    jotted = (people[0], -days) if known.get("jotted") else None
    return SampleMeeting(draft, people, known.get("cancelled", False), jotted)
