"""What leaves for a calendar: nothing private, and each later export an update of the earlier one."""

from __future__ import annotations

import itertools
import json
import random
import string
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from relationship_journal.calendar_export.file import IcsFile
from relationship_journal.domain.attachments import FileDraft
from relationship_journal.domain.calendar import CalendarEvent, ExportOptions, TitleChoice
from relationship_journal.domain.contacts import ContactDraft, ContactPoint
from relationship_journal.domain.entries import JotDraft
from relationship_journal.domain.errors import CannotWriteFile, Stopped
from relationship_journal.domain.facts import FactDraft, FactKind
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.domain.repeating import Pattern, Repeat
from relationship_journal.domain.work import Progress, Stopper
from relationship_journal.journal import Journal
from relationship_journal.store.tables import HISTORY_TABLES
from tests.fixed_clock import FixedClock

ALL = ExportOptions(title=TitleChoice.FULL, agenda=True)


@dataclass
class Recording:
    """A calendar that keeps what it was given."""

    events: tuple[CalendarEvent, ...] = ()
    name: str = "a calendar"
    fault: Exception | None = None
    told: list[int] = field(default_factory=list)

    def publish(self, events: Sequence[CalendarEvent], progress: Progress, stopped: Stopper) -> None:
        if self.fault:
            raise self.fault
        self.told.append(len(events))
        self.events = tuple(events)


def sent(journal: Journal, options: ExportOptions = ALL) -> dict[str, CalendarEvent]:
    target = Recording()
    journal.meetings.publish(options, target)
    return {event.uid: event for event in target.events}


@pytest.fixture
def meeting(journal: Journal, clock: FixedClock) -> int:
    odette = journal.contacts.add("Odette Plumbridge", circles=("Clients",))
    start = clock.now() + timedelta(days=2)
    return journal.meetings.schedule(
        MeetingDraft("Oat prices", start, contacts=(odette,), place="Mill", agenda="Prices")
    )


def only(journal: Journal, options: ExportOptions = ALL) -> CalendarEvent:
    (event,) = sent(journal, options).values()
    return event


def test_a_second_export_of_the_same_is_the_same(journal: Journal, meeting: int, clock: FixedClock) -> None:
    first = only(journal)
    clock.advance(days=1)
    assert only(journal) == first
    assert (first.sequence, first.cancelled) == (0, False)
    assert first.title == "Odette Plumbridge: Oat prices"


@pytest.mark.parametrize(
    "change",
    [
        lambda journal, meeting: journal.meetings.move(meeting, journal.clock.now() + timedelta(days=9)),
        lambda journal, meeting: journal.meetings.move(meeting, journal.meetings.get(meeting).start, 5),
        lambda journal, meeting: journal.meetings.edit(
            meeting, replace(journal.meetings.draft_of(meeting), topic="Barley", place="Here", agenda="x")
        ),
        lambda journal, _: journal.contacts.edit(1, ContactDraft("Odette Quill")),
    ],
)
def test_a_change_is_one_sequence_more_and_later(
    journal: Journal, meeting: int, clock: FixedClock, change: Callable[[Journal, int], None]
) -> None:
    first = only(journal)
    change(journal, meeting)
    second = only(journal)
    assert (second.uid, second.sequence) == (first.uid, 1)
    assert second.changed > first.changed  # although the clock stood still
    clock.advance(days=1)
    journal.history.undo()
    third = only(journal)
    assert third == replace(first, sequence=2, changed=clock.now())


@pytest.mark.parametrize(
    "gone",
    [
        lambda journal, meeting: journal.meetings.cancel(meeting),
        lambda journal, meeting: journal.meetings.remove(meeting),
        lambda journal, _: journal.history.undo(),
        lambda journal, _: journal.contacts.remove(1),
    ],
)
def test_what_left_and_is_called_off_or_gone_is_cancelled_there(
    journal: Journal, meeting: int, gone: Callable[[Journal, int], None]
) -> None:
    first = only(journal)
    gone(journal, meeting)
    target = Recording()
    report = journal.meetings.publish(ALL, target)
    (event,) = target.events
    assert (event.uid, event.sequence, event.cancelled) == (first.uid, 1, True)
    assert event.reminder_minutes is None
    assert (report.events, report.cancelled, report.target) == (0, 1, "a calendar")
    assert journal.meetings.export_preview(ALL) == ()
    assert only(journal) == event
    for act in journal.history.acts():
        if act.undone:
            journal.history.redo(act.id)
            break
    else:
        journal.history.undo()
    back = only(journal)
    assert (back.sequence, back.cancelled, back.title) == (2, False, first.title)


@pytest.mark.parametrize(
    ("chosen", "count"),
    [
        ({"first": date(2026, 11, 24), "last": date(2026, 11, 24)}, 1),
        ({"first": date(2026, 11, 25)}, 0),
        ({"last": date(2026, 11, 23)}, 0),
        ({"circle": "Clients"}, 1),
        ({"meeting_ids": ()}, 0),
    ],
)
def test_a_removed_meeting_is_cancelled_there_if_it_was_on_the_chosen_days(
    journal: Journal, meeting: int, chosen: dict[str, Any], count: int
) -> None:
    sent(journal)
    journal.meetings.remove(meeting)
    assert len(sent(journal, replace(ALL, **chosen))) == count


def test_what_never_left_is_not_cancelled_there(journal: Journal, meeting: int) -> None:
    journal.meetings.cancel(meeting)
    assert sent(journal) == {}


@pytest.mark.parametrize("fault", [CannotWriteFile(path="x", reason="full"), Stopped(), RuntimeError("ours")])
def test_when_the_calendar_refuses_nothing_is_noted(journal: Journal, meeting: int, fault: Exception) -> None:
    with pytest.raises(type(fault)):
        journal.meetings.publish(ALL, Recording(fault=fault))
    with journal._database.read() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM calendar_ledger").scalar() == 0
    journal.meetings.cancel(meeting)
    assert sent(journal) == {}


def test_the_chosen_meetings_and_no_others(journal: Journal, meeting: int, clock: FixedClock) -> None:
    later = journal.meetings.schedule(MeetingDraft("Later", clock.now() + timedelta(days=40)))
    # 23:30 in Berlin on 30 November is 22:30 in UTC.
    late = journal.meetings.schedule(MeetingDraft("Late", clock.now().replace(day=30, hour=22, minute=30)))

    def chosen(**options: object) -> set[str]:
        events = journal.meetings.export_preview(replace(ALL, **options))  # type: ignore[arg-type]  # a table
        return {event.title.split(": ")[-1] for event in events}

    assert chosen() == {"Oat prices", "Later", "Late"}
    assert chosen(first=date(2026, 11, 24), last=date(2026, 11, 24)) == {"Oat prices"}
    assert chosen(first=date(2026, 11, 25)) == {"Later", "Late"}
    assert chosen(first=date(2026, 11, 30), last=date(2026, 11, 30)) == {"Late"}
    assert chosen(last=date(2026, 11, 29)) == {"Oat prices"}
    assert chosen(circle="Clients") == {"Oat prices"}
    assert chosen(circle="Friends") == set()
    assert chosen(meeting_ids=(later, late)) == {"Later", "Late"}
    assert chosen(meeting_ids=()) == set()


# -- markers -------------------------------------------------------------------------------------------

# Of every column of the user's tables: may it leave in a calendar file (and under which choice), or never?
EXPORTABLE = {
    "contact.name", "meeting.topic", "meeting.start", "meeting.minutes", "meeting.zone", "meeting.place",
    "meeting.agenda", "meeting.state", "meeting.uid", "series.uid", "series.pattern", "series.every",
    "series.until", "series.start", "series.zone", "occurrence.original",
}  # fmt: skip
PRIVATE = {
    "attachment.id", "attachment.entry_id", "attachment.content", "attachment.name", "attachment.media_type",
    "attachment.size", "attachment.position",
    "saved_view.id", "saved_view.name", "saved_view.question",
    "gesture.id", "gesture.contact_id", "gesture.kind", "gesture.text", "gesture.day", "gesture.entry_id", "pause.id",
    "pause.contact_id", "pause.kind", "pause.until", "channel_class.id", "channel_class.channel",
    "channel_class.counts_as",
    "circle.colour", "circle.id", "circle.name", "circle.rhythm_days", "contact.born", "contact.card",
    "contact.created", "contact.died", "contact.died_on", "contact.family", "contact.given", "contact.how_met",
    "contact.id", "contact.is_me", "contact.met_on", "contact.nickname", "contact.organisation_id",
    "contact.photo", "contact.portrait", "contact.pronouns", "contact.rhythm_days", "contact.role",
    "contact.uid", "contact_circle.circle_id", "contact_circle.contact_id", "contact_circle.id",
    "contact_point.contact_id", "contact_point.id", "contact_point.kind", "contact_point.label",
    "contact_point.position", "contact_point.value", "entry.at", "entry.attempt", "entry.channel",
    "entry.created_at", "entry.day", "entry.id", "entry.label", "entry.meeting_id", "entry.minutes",
    "entry.mood", "entry.place", "entry.started_by", "entry.text", "entry.zone", "entry_contact.contact_id",
    "entry_contact.entry_id", "entry_contact.id", "entry_contact.private_line", "fact.confirmed",
    "fact.contact_id", "fact.detail", "fact.entry_id", "fact.expires", "fact.id", "fact.kind", "fact.learned",
    "fact.on_date", "fact.relative_id", "fact.sensitive", "fact.text", "fact.yearly", "meeting.channel",
    "meeting.give_first", "meeting.id", "meeting.nothing_to_note", "meeting.preparation",
    "meeting.remind_jot", "meeting_contact.contact_id", "meeting_contact.id", "meeting_contact.meeting_id",
    "organisation.id", "organisation.name", "promise.contact_id", "promise.due", "promise.entry_id",
    "promise.id", "promise.kept", "promise.made", "promise.owed", "promise.state", "promise.text",
    "relative.age", "relative.age_on", "relative.born", "relative.contact_id", "relative.died",
    "relative.id", "relative.name", "relative.relation", "link.id", "link.contact_id", "link.other_id",
    "link.kind", "link.label", "not_same.id", "not_same.contact_id", "not_same.other_id", "promotion.id",
    "promotion.relative_id", "promotion.contact_id", "seen_card.id", "seen_card.contact_id", "seen_card.sum",
    "seen_card.uid", "topic.contact_id", "topic.created",
    "topic.entry_id", "topic.id", "topic.is_open", "topic.kind", "topic.text",
    "entry.satisfied", "topic.ask_from", "topic.fact_id", "series.id", "occurrence.id", "occurrence.meeting_id",
    "occurrence.series_id", "calendar_source.id", "calendar_source.address", "calendar_source.name",
    "calendar_source.me", "source_event.id", "source_event.meeting_id", "source_event.source_id",
    "source_event.uid", "source_event.original", "source_event.seen",
}  # fmt: skip
MADE_WITHOUT_MARKER = {"attachment.content", "contact.photo", "meeting.zone", "meeting.uid", "entry.zone"}


def columns() -> set[str]:
    return {f"{table.name}.{column.name}" for table in HISTORY_TABLES for column in table.columns}


def test_every_column_is_exportable_or_private() -> None:
    assert columns() == EXPORTABLE | PRIVATE
    assert set() == EXPORTABLE & PRIVATE


class Markers:
    """A word of sixteen random letters for each column it is asked about."""

    def __init__(self) -> None:
        self._random = random.Random(20261122)
        self.words: dict[str, str] = {}

    def __call__(self, column: str) -> str:
        letters = self._random.choices(string.ascii_lowercase, k=16)
        return self.words.setdefault(column, "Mm" + "".join(letters))


def fill(journal: Journal, clock: FixedClock) -> tuple[Markers, int]:
    """A journal with a marker in every text there is; the answer is the meeting."""
    mark = Markers()
    odette = journal.contacts.add(
        ContactDraft(
            name=mark("contact.name"),
            given=mark("contact.given"),
            family=mark("contact.family"),
            nickname=mark("contact.nickname"),
            organisation=mark("organisation.name"),
            role=mark("contact.role"),
            pronouns=mark("contact.pronouns"),
            portrait=mark("contact.portrait"),
            how_met=mark("contact.how_met"),
            points=(
                ContactPoint(
                    "email", f"{mark('contact_point.value')}@example.org", mark("contact_point.label")
                ),
                ContactPoint("phone", f"tel {mark('contact_point.value')}"),
            ),
            circles=(mark("circle.name"),),
            uid=mark("contact.uid"),
            card=json.dumps({"rest": [mark("contact.card")]}),
            note=mark("entry.text"),
        )
    )
    meeting = journal.meetings.schedule(
        MeetingDraft(
            mark("meeting.topic"),
            clock.now() + timedelta(days=2),
            contacts=(odette,),
            place=mark("meeting.place"),
            agenda=mark("meeting.agenda"),
            preparation=mark("meeting.preparation"),
            give_first=mark("meeting.give_first"),
        )
    )
    text = f"{mark('entry.text')}. !{mark('promise.text')}\n?{mark('topic.text')}"
    entry = journal.jots.save(
        JotDraft(
            text,
            (odette,),
            meeting_id=meeting,
            place=mark("entry.place"),
            label=mark("entry.label"),
            started_by=mark("entry.started_by"),
            files=(FileDraft(mark("attachment.name"), mark("what is attached").encode()),),
        )
    )
    family = FactDraft(
        FactKind.FAMILY,
        mark("fact.text"),
        mark("fact.detail"),
        relation=mark("relative.relation"),
        entry_id=entry,
    )
    journal.facts.add(odette, family)
    with journal._database.write("jot.edit") as act:
        for column in ("entry_contact.private_line", "relative.name"):
            table, name = column.split(".")
            act.connection.exec_driver_sql(f"UPDATE {table} SET {name} = ?", (mark(column),))
    return mark, meeting


def test_the_markers_are_in_every_text_there_is(journal: Journal, clock: FixedClock) -> None:
    """A column of text that no marker stands in would be a hole in the next test."""
    mark, _meeting = fill(journal, clock)
    unmarked = set()
    with journal._database.read() as connection:
        for column in sorted(columns()):
            table, name = column.split(".")
            values = connection.exec_driver_sql(f'SELECT "{name}" FROM {table}').scalars().all()
            free = any(isinstance(value, str) and value and not value[0].isdigit() for value in values)
            if free and column not in mark.words:
                unmarked.add(column)
    assert unmarked <= MADE_WITHOUT_MARKER | {
        "contact_point.kind", "entry.channel", "entry.text", "fact.kind", "meeting.channel", "meeting.state",
        "promise.owed", "promise.state", "topic.kind",
    }  # fmt: skip


def repeat(journal: Journal, meeting: int, *, move: bool = False, cancel: bool = False) -> None:
    """Make it a series, with a time of its own changed, with one called off."""
    draft = journal.meetings.draft_of(meeting)
    rule = Repeat(Pattern.WEEK, draft.start.date() + timedelta(days=28))
    journal.meetings.edit(meeting, replace(draft, repeat=rule))
    times = journal.meetings.upcoming()
    if move:
        journal.meetings.move(times[1].id, times[1].start + timedelta(hours=2))
        journal.meetings.prepare(times[2].id, draft.preparation)
    if cancel:
        journal.meetings.cancel(times[1].id)
        journal.meetings.cancel(times[3].id, later=True)


FATES: dict[str, Callable[[Journal, int], object]] = {
    "planned": lambda *_: None,
    "moved": lambda journal, meeting: journal.meetings.move(meeting, journal.clock.now() + timedelta(days=9)),
    "cancelled": lambda journal, meeting: journal.meetings.cancel(meeting),
    "removed": lambda journal, meeting: journal.meetings.remove(meeting),
    "repeated": repeat,
    "repeated and moved": lambda journal, meeting: repeat(journal, meeting, move=True),
    "repeated and called off": lambda journal, meeting: repeat(journal, meeting, cancel=True),
}


@pytest.mark.parametrize("fate", FATES)
@pytest.mark.parametrize("sent_before", [None, ALL, ExportOptions(title=TitleChoice.BUSY, place=False)])
def test_no_private_word_leaves_in_any_variant(
    journal: Journal, clock: FixedClock, tmp_path: Path, fate: str, sent_before: ExportOptions | None
) -> None:
    mark, meeting = fill(journal, clock)
    if sent_before is not None:
        journal.meetings.publish(sent_before, Recording())
    FATES[fate](journal, meeting)
    for title, agenda, place, reminder in itertools.product(
        TitleChoice, (False, True), (False, True), (None, 15)
    ):
        options = ExportOptions(title=title, agenda=agenda, place=place, reminder_minutes=reminder)
        target = Recording()
        journal.meetings.publish(options, target)
        file = tmp_path / f"{title}.ics"
        journal.meetings.publish(options, IcsFile(file))
        preview = journal.meetings.export_preview(options)
        bytes_out = file.read_bytes().replace(b"\r\n ", b"").decode()
        out = bytes_out + json.dumps([asdict(event) for event in (*target.events, *preview)], default=str)
        allowed = {"contact.name"} if title is not TitleChoice.BUSY else set()
        allowed |= {"meeting.topic"} if title is TitleChoice.FULL else set()
        allowed |= {"meeting.agenda"} if agenda else set()
        allowed |= {"meeting.place"} if place else set()
        leaked = {column for column, word in mark.words.items() if word in out}
        assert leaked <= allowed, (options, leaked - allowed)
        if fate in {"planned", "repeated", "repeated and moved", "repeated and called off"}:
            assert leaked == allowed
        assert not [name for name in tmp_path.iterdir() for word in mark.words.values() if word in name.name]


def test_exporting_is_no_act(journal: Journal, meeting: int) -> None:
    acts = journal.history.acts()
    sent(journal)
    assert journal.history.acts() == acts


def test_a_journal_opened_to_look_hands_out_nothing_it_cannot_note(tmp_path: Path, clock: FixedClock) -> None:
    path = tmp_path / "b.journal"
    with Journal.open(path, clock=clock) as journal:
        journal.meetings.schedule(MeetingDraft("Plan", clock.now() + timedelta(days=1)))
    target = Recording()
    with Journal.open(path, clock=clock, read_only=True) as journal:
        with pytest.raises(Exception, match=r"error\.read_only"):
            journal.meetings.publish(ALL, target)
        assert len(journal.meetings.export_preview(ALL)) == 1
    assert target.events == ()


# -- birthdays -----------------------------------------------------------------------------------------


def birthdays(journal: Journal, circle: str = "") -> list[CalendarEvent]:
    target = Recording()
    journal.meetings.publish_birthdays(target, circle=circle)
    return list(target.events)


def test_birthdays_are_a_calendar_of_their_own_without_a_year_of_birth(
    journal: Journal, meeting: int, tmp_path: Path
) -> None:
    add = journal.contacts.add
    add(ContactDraft("Tilda Marzipan", born="1987-05-03", circles=("Clients",)))
    add(ContactDraft("Hesper Moonbrook", born="--02-29"))
    add(ContactDraft("Only A Year", born="1960"))
    add(ContactDraft("Gone Now", born="1950-06-06", died="2020"))
    add(ContactDraft("Me", born="1980-01-01", is_me=True))
    file = tmp_path / "birthdays.ics"
    report = journal.meetings.publish_birthdays(IcsFile(file))
    assert (report.events, report.cancelled) == (2, 0)
    text = file.read_bytes().decode()
    assert "SUMMARY:Birthday of Tilda Marzipan" in text
    assert "DTSTART;VALUE=DATE:20270503" in text
    assert "RRULE:FREQ=YEARLY;BYMONTHDAY=-1;BYMONTH=2" in text
    assert not {"1987", "1960", "1950", "1980", "Gone Now", "Only A Year"} & set(
        text.replace(":", " ").split()
    )
    assert "1987" not in text
    assert "VALARM" not in text
    assert [each.title for each in birthdays(journal, circle="Clients")] == ["Birthday of Tilda Marzipan"]
    assert sent(journal).keys() == {journal.meetings.get(meeting).uid}  # no export of meetings touches them


def test_birthdays_update_and_are_taken_back(journal: Journal, clock: FixedClock) -> None:
    tilda = journal.contacts.add(ContactDraft("Tilda Marzipan", born="1987-05-03"))
    (first,) = birthdays(journal)
    clock.advance(days=400)
    assert birthdays(journal) == [first]
    journal.contacts.edit(tilda, ContactDraft("Tilda Marzipan", born="1987-05-04"))
    (second,) = birthdays(journal)
    assert (second.uid, second.sequence, second.start.day) == (first.uid, 1, 4)
    journal.contacts.remove(tilda)
    (third,) = birthdays(journal)
    assert (third.cancelled, third.sequence, third.title) == (True, 2, "Busy")
