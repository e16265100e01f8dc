"""Repeating meetings: every time is a meeting, and what is done to one, to the later ones or to all leaves so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relationship_journal.calendar_export.ics import calendar_text
from relationship_journal.domain.calendar import CalendarEvent, ExportOptions, TitleChoice
from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.meetings import Meeting, MeetingDraft
from relationship_journal.domain.repeating import Pattern, Repeat
from relationship_journal.domain.work import Progress, Stopper, never_stopped, no_progress
from relationship_journal.journal import Journal
from tests.fixed_clock import FixedClock

BERLIN = ZoneInfo("Europe/Berlin")
FIRST = datetime(2026, 12, 1, 14, tzinfo=BERLIN)
WEEKLY = Repeat(Pattern.WEEK, date(2026, 12, 29))
ALL = ExportOptions(title=TitleChoice.FULL, agenda=True)


class Calendar:
    """A calendar that keeps, for each uid, what it was sent last, as calendars do."""

    name = "a calendar"

    def __init__(self) -> None:
        self.events: dict[str, CalendarEvent] = {}

    def publish(self, events: Sequence[CalendarEvent], progress: Progress, stopped: Stopper) -> None:
        for event in events:
            known = self.events.get(event.uid)
            assert known is None or (event.sequence, event.changed) >= (known.sequence, known.changed)
            if known is not None and event != known:
                assert event.sequence > known.sequence
            self.events[event.uid] = event

    def shown(self) -> list[tuple[datetime, str]]:
        """What is to be seen in it, expanded by a program nobody here wrote."""
        data = calendar_text(tuple(self.events.values()), no_progress, never_stopped)
        read = icalendar.Calendar.from_ical(data)
        found = recurring_ical_events.of(read).between(datetime(2026, 1, 1), datetime(2030, 1, 1))
        return sorted(
            (each["DTSTART"].dt.astimezone(UTC), str(each["SUMMARY"]))
            for each in found
            if each.get("STATUS") != "CANCELLED"
        )


@pytest.fixture
def tea(journal: Journal) -> int:
    odette = journal.contacts.add("Odette Plumbridge")
    return journal.meetings.schedule(
        MeetingDraft("Tea", FIRST, 45, contacts=(odette,), preparation="Ask about the ride", repeat=WEEKLY)
    )


def coming(journal: Journal) -> list[Meeting]:
    return list(journal.meetings.upcoming())


def days(journal: Journal) -> list[str]:
    return [each.local_start.strftime("%d.%m. %H:%M") for each in coming(journal)]


def assert_calendar_shows(journal: Journal, calendar: Calendar) -> None:
    journal.meetings.publish(ALL, calendar)
    expected = sorted(
        (each.start, f"{each.title}: {each.topic}" if each.people else each.topic) for each in coming(journal)
    )
    assert calendar.shown() == expected


def test_every_time_is_a_meeting(journal: Journal, tea: int) -> None:
    assert days(journal) == ["01.12. 14:00", "08.12. 14:00", "15.12. 14:00", "22.12. 14:00", "29.12. 14:00"]
    meetings = coming(journal)
    assert meetings[0].id == tea
    assert {each.title for each in meetings} == {"Odette Plumbridge"}
    assert {each.repeat for each in meetings} == {WEEKLY}
    assert [each.preparation for each in meetings] == ["Ask about the ride", "", "", "", ""]


def test_one_undo_takes_all_of_it_back(journal: Journal, tea: int) -> None:
    journal.history.undo()
    assert coming(journal) == []
    journal.history.redo()
    assert len(coming(journal)) == 5


def test_one_time_is_moved_called_off_deleted_by_itself(journal: Journal, tea: int) -> None:
    meetings = coming(journal)
    calendar = Calendar()
    assert_calendar_shows(journal, calendar)
    journal.meetings.move(meetings[1].id, meetings[1].start + timedelta(hours=3))
    journal.meetings.cancel(meetings[2].id)
    journal.meetings.remove(meetings[3].id)
    assert days(journal) == ["01.12. 14:00", "08.12. 17:00", "29.12. 14:00"]
    assert_calendar_shows(journal, calendar)
    (event,) = calendar.events.values()
    assert event.sequence == 1
    assert event.left_out == (meetings[2].start, meetings[3].start)
    assert [time.original for time in event.times] == [meetings[1].start]
    for _ in range(3):
        journal.history.undo()
    assert_calendar_shows(journal, calendar)
    assert calendar.events[event.uid].sequence == 2


def test_a_whole_series_called_off_goes_out_as_cancelled(journal: Journal, tea: int) -> None:
    calendar = Calendar()
    journal.meetings.publish(ALL, calendar)
    journal.meetings.cancel(tea, later=True)
    report = journal.meetings.publish(ALL, calendar)
    assert (report.events, report.cancelled) == (0, 1)
    assert calendar.shown() == []


@pytest.mark.parametrize("act", ["cancel", "remove"])
def test_the_later_ones_are_called_off_or_deleted_together(journal: Journal, tea: int, act: str) -> None:
    calendar = Calendar()
    journal.meetings.publish(ALL, calendar)
    third = coming(journal)[2]
    getattr(journal.meetings, act)(third.id, later=True)
    assert days(journal) == ["01.12. 14:00", "08.12. 14:00"]
    assert_calendar_shows(journal, calendar)
    (event,) = calendar.events.values()
    assert event.repeat == Repeat(Pattern.WEEK, date(2026, 12, 14))
    journal.history.undo()
    assert len(coming(journal)) == 5
    assert_calendar_shows(journal, calendar)


def test_from_one_time_on_it_is_another_series(journal: Journal, tea: int) -> None:
    calendar = Calendar()
    journal.meetings.publish(ALL, calendar)
    third = coming(journal)[2]
    journal.meetings.move(third.id, third.start + timedelta(days=1, hours=-4), 30, later=True)
    assert days(journal) == ["01.12. 14:00", "08.12. 14:00", "16.12. 10:00", "23.12. 10:00"]
    assert coming(journal)[2].id == third.id
    assert_calendar_shows(journal, calendar)
    assert len(calendar.events) == 2
    journal.history.undo()
    assert_calendar_shows(journal, calendar)
    assert len(coming(journal)) == 5


def test_the_first_time_with_all_later_ones_stays_the_same_event(journal: Journal, tea: int) -> None:
    calendar = Calendar()
    journal.meetings.publish(ALL, calendar)
    draft = journal.meetings.draft_of(tea)
    longer = replace(draft, topic="High tea", repeat=Repeat(Pattern.WEEK, date(2027, 1, 12), 2))
    journal.meetings.edit(tea, longer, later=True)
    assert days(journal) == ["01.12. 14:00", "15.12. 14:00", "29.12. 14:00", "12.01. 14:00"]
    assert_calendar_shows(journal, calendar)
    assert len(calendar.events) == 1


def test_what_differs_with_one_time_stays_with_it(journal: Journal, tea: int) -> None:
    barnaby = journal.contacts.add("Barnaby Quillfeather")
    meetings = coming(journal)
    journal.meetings.move(meetings[2].id, meetings[2].start + timedelta(hours=1))
    journal.meetings.remove(meetings[3].id)
    journal.meetings.prepare(meetings[4].id, "The lease")
    draft = journal.meetings.draft_of(tea)
    journal.meetings.edit(tea, replace(draft, contacts=(barnaby,), place="Mill"), later=True)
    assert days(journal) == ["01.12. 14:00", "08.12. 14:00", "15.12. 15:00", "29.12. 14:00"]
    found = coming(journal)
    assert {each.title for each in found} == {"Barnaby Quillfeather"}
    assert {each.place for each in found} == {"Mill"}
    assert found[-1].preparation == "The lease"


def test_a_moved_one_does_not_move_the_rule(journal: Journal, tea: int) -> None:
    second = coming(journal)[1]
    journal.meetings.move(second.id, second.start + timedelta(hours=2))
    draft = journal.meetings.draft_of(second.id)
    journal.meetings.edit(second.id, replace(draft, topic="Cake"), later=True)
    assert days(journal) == ["01.12. 14:00", "08.12. 16:00", "15.12. 14:00", "22.12. 14:00", "29.12. 14:00"]
    assert [each.topic for each in coming(journal)] == ["Tea", "Cake", "Cake", "Cake", "Cake"]


def test_a_single_meeting_becomes_a_series_and_one_again_under_the_same_identity(
    journal: Journal, tea: int
) -> None:
    journal.meetings.remove(tea, later=True)
    alone = journal.meetings.schedule(MeetingDraft("Alone", FIRST))
    calendar = Calendar()
    journal.meetings.publish(ALL, calendar)
    draft = journal.meetings.draft_of(alone)
    journal.meetings.edit(alone, replace(draft, repeat=WEEKLY))
    assert len(coming(journal)) == 5
    assert_calendar_shows(journal, calendar)
    journal.meetings.edit(alone, draft, later=True)
    assert days(journal) == ["01.12. 14:00"]
    assert_calendar_shows(journal, calendar)
    assert len(calendar.events) == 1


def test_a_range_takes_a_series_whole_and_counts_what_was_asked_for(journal: Journal, tea: int) -> None:
    week = replace(ALL, first=date(2026, 12, 7), last=date(2026, 12, 18))
    (event,) = journal.meetings.export_preview(week)
    assert event.meetings == 2
    assert event.repeat == WEEKLY


def test_a_series_that_ended_tells_the_calendar_though_it_lies_outside_the_range(
    journal: Journal, tea: int, clock: FixedClock
) -> None:
    calendar = Calendar()
    journal.meetings.publish(ALL, calendar)
    third = coming(journal)[2]
    journal.meetings.move(third.id, third.start + timedelta(hours=1), later=True)
    journal.meetings.publish(replace(ALL, first=date(2026, 12, 14), last=date(2027, 1, 30)), calendar)
    assert [start.astimezone(BERLIN).hour for start, _ in calendar.shown()] == [14, 14, 15, 15, 15]


def test_a_meeting_moved_out_of_the_range_is_moved_in_the_calendar(journal: Journal) -> None:
    alone = journal.meetings.schedule(MeetingDraft("Alone", FIRST))
    december = replace(ALL, first=date(2026, 12, 1), last=date(2026, 12, 31))
    calendar = Calendar()
    journal.meetings.publish(december, calendar)
    journal.meetings.move(alone, FIRST + timedelta(days=100))
    journal.meetings.publish(december, calendar)
    assert [start for start, _ in calendar.shown()] == [(FIRST + timedelta(days=100)).astimezone(UTC)]


def test_a_rule_that_gives_nothing_is_refused_and_nothing_changes(journal: Journal) -> None:
    with pytest.raises(UnknownTime):
        journal.meetings.schedule(MeetingDraft("Never", FIRST, repeat=Repeat(Pattern.WEEK, date(2026, 1, 1))))
    assert coming(journal) == []


DEEDS = st.lists(
    st.tuples(
        st.sampled_from(
            ["move", "move_later", "cancel", "cancel_later", "remove", "remove_later", "topic", "undo"]
        ),
        st.integers(0, 20),
        st.integers(-30, 30),
    ),
    max_size=6,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    deeds=DEEDS,
    zone=st.sampled_from(["Europe/Berlin", "America/New_York", "Europe/Dublin", "Australia/Lord_Howe", "Africa/Casablanca"]),
    pattern=st.sampled_from(Pattern),
    hour=st.integers(0, 23),
)  # fmt: skip
def test_whatever_is_done_the_calendar_shows_what_the_journal_does(
    journal: Journal, deeds: list[tuple[str, int, int]], zone: str, pattern: Pattern, hour: int
) -> None:
    for each in coming(journal):
        journal.meetings.remove(each.id)
    start = datetime(2027, 2, 10, hour, 30, tzinfo=ZoneInfo(zone))
    journal.meetings.schedule(
        MeetingDraft("Tea", start, zone=zone, repeat=Repeat(pattern, date(2027, 5, 30)))
    )
    calendar = Calendar()
    assert_calendar_shows(journal, calendar)
    for deed, which, by in deeds:
        meetings = coming(journal)
        if not meetings:
            break
        meeting = meetings[which % len(meetings)]
        name, _, later = deed.partition("_")
        more: dict[str, Any] = {"later": True} if later else {}
        if name == "move":
            journal.meetings.move(meeting.id, meeting.start + timedelta(hours=by), **more)
        elif name == "topic":
            draft = replace(journal.meetings.draft_of(meeting.id), topic=f"Tea {by}")
            journal.meetings.edit(meeting.id, draft, later=by > 0)
        elif name == "undo":
            journal.history.undo()
        else:
            getattr(journal.meetings, name)(meeting.id, **more)
        assert_calendar_shows(journal, calendar)
