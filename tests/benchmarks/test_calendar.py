"""Meetings to a calendar file and from one (quality, P8): measured, with the ratio printed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest

from relationship_journal.calendar_export.file import IcsFile
from relationship_journal.domain.calendar import ExportOptions, TitleChoice
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.journal import Journal
from relationship_journal.journal.series import insert_meeting
from tests.benchmarks.bench_table import side_by_side, tell, timed
from tests.fixed_clock import FixedClock

MEETINGS = 10_000
BUDGET = 1.3
ZONE = "Europe/Berlin"
START = datetime(2026, 1, 5, 9, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Plain:
    """A meeting as the floor is handed it: nothing to look up."""

    uid: str
    start: datetime
    end: datetime
    title: str


def fill(journal: Journal) -> None:
    """10,000 meetings of an hour with one of 200 people, as one act."""
    people = [journal.contacts.add(f"Person {number}") for number in range(200)]
    with journal._database.write("meeting.schedule", topic="many") as act:
        for number in range(MEETINGS):
            start = START + timedelta(hours=number)
            insert_meeting(
                act.connection,
                MeetingDraft(
                    f"Topic {number}", start, zone=ZONE, contacts=(people[number % 200],), place="Mill"
                ),
            )


def build(meetings: list[Plain], path: Path) -> None:
    """The same events, by icalendar alone."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//floor//EN")
    calendar.add("version", "2.0")
    zone = ZoneInfo(ZONE)
    for each in meetings:
        event = icalendar.Event()
        event.add("uid", each.uid)
        event.add("dtstamp", START)
        event.add("last-modified", START)
        event.add("sequence", 0)
        event.add("dtstart", each.start.astimezone(zone))
        event.add("dtend", each.end.astimezone(zone))
        event.add("summary", each.title)
        event.add("location", "Mill")
        event.add("class", "PRIVATE")
        event.add("status", "CONFIRMED")
        event.add("transp", "OPAQUE")
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", -timedelta(minutes=15))
        alarm.add("description", each.title)
        event.add_component(alarm)
        calendar.add_component(event)
    path.write_bytes(calendar.to_ical())


@pytest.mark.benchmark
def test_ten_thousand_meetings_leave(tmp_path: Path) -> None:
    options = ExportOptions(title=TitleChoice.FULL)
    with Journal.open(tmp_path / "a.journal", clock=FixedClock()) as journal:
        fill(journal)
        out = tmp_path / "out.ics"
        report = journal.meetings.publish(options, IcsFile(out))
        assert report.events == MEETINGS
        plain = [
            Plain(each.uid, each.start, each.start + timedelta(minutes=each.minutes), each.title)
            for each in journal.meetings.export_preview(options)
        ]
        floor, ours = side_by_side(
            partial(build, plain, tmp_path / "floor.ics"),
            partial(journal.meetings.publish, options, IcsFile(out)),
        )
        tell("P8", "export 10,000 meetings", ours=ours, floor=floor, budget=BUDGET)
        found = journal.calendars.read(out)
        tell("", "read them back", ours=[timed(partial(journal.calendars.read, out))])
        tell("", "compare them", ours=[timed(partial(journal.calendars.plan, "floor.ics", found))])
