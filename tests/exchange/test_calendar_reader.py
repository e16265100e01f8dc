"""Calendar files of strangers: every time of their events at the right instant, and nothing that hangs or crashes."""

from __future__ import annotations

import os
import random
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relationship_journal.domain.channels import Channel
from relationship_journal.domain.errors import Stopped
from relationship_journal.domain.read_events import EVENT_REASONS, Attendee, EventFile, EventSpan
from relationship_journal.domain.work import never_stopped, no_progress
from relationship_journal.exchange.calendar_reader import read_calendar
from relationship_journal.exchange.limits import Limits

_REPO = Path(__file__).parents[2]
_FOLDER = Path(os.environ.get("RELATIONSHIP_JOURNAL_SAMPLES", _REPO.parent / "shared" / "samples")) / "ics"
SAMPLES: list[Any] = sorted(_FOLDER.glob("*.ics")) or [
    pytest.param(None, marks=pytest.mark.skip(reason="the sample files are not on this computer"))
]
SPAN = EventSpan(datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC))


def read(
    text: str | bytes, *, zone: str = "Europe/Berlin", span: EventSpan = SPAN, **limits: int
) -> EventFile:
    data = text.encode() if isinstance(text, str) else text
    return read_calendar(
        data, zone, span, limits=Limits(**limits), progress=no_progress, stopped=never_stopped
    )


def event(*lines: str, uid: str = "a@x", start: str = "DTSTART;TZID=Europe/Berlin:20260519T140000") -> str:
    head = [f"UID:{uid}"] if uid else []
    return "\r\n".join(["BEGIN:VEVENT", *head, start, *lines, "END:VEVENT", ""])


def calendar(*parts: str) -> str:
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + "".join(parts) + "END:VCALENDAR\r\n"


def starts(found: EventFile) -> list[str]:
    return [each.start.strftime("%Y-%m-%d %H:%M") for each in found.events]


def reasons(found: EventFile) -> list[str]:
    return [each.reason for each in found.complaints]


def test_an_event_with_all_a_meeting_needs() -> None:
    (found,) = read(
        calendar(
            event(
                "DTEND;TZID=Europe/Berlin:20260519T144500",
                "SUMMARY:Rota review\\, second part",
                "LOCATION:Café Lindenholz\\nMill Lane 4",
                "DESCRIPTION:Numbers\\n from the trial week",
                'ATTENDEE;CN="Plumbridge, Odette";PARTSTAT=ACCEPTED:mailto:Odette@Cloudberry.example',
                "ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@cloudberry.example",
                "ORGANIZER;CN=Me:MAILTO:me@example.org",
                "BEGIN:VALARM",
                "DESCRIPTION:not this",
                "END:VALARM",
            )
        )
    ).events
    assert (found.start, found.minutes) == (datetime(2026, 5, 19, 12, tzinfo=UTC), 45)
    assert (found.zone, found.topic) == ("Europe/Berlin", "Rota review, second part")
    assert found.place == "Café Lindenholz\nMill Lane 4"
    assert found.agenda == "Numbers\n from the trial week"
    assert found.people == (
        Attendee("Plumbridge, Odette", "odette@cloudberry.example"),
        Attendee("Me", "me@example.org"),
    )
    assert found.line == 3


ZONES = [
    # What a file says of the zone, and the hour in UTC of 14:00 there on 19 May and on 19 January.
    ("DTSTART;TZID=Europe/Berlin:2026{}T140000", 12, 13),
    ("DTSTART;TZID=W. Europe Standard Time:2026{}T140000", 12, 13),
    ('DTSTART;TZID="Eastern Standard Time":2026{}T140000', 18, 19),
    ("DTSTART;TZID=/freeassociation.sourceforge.net/Tzfile/Europe/Berlin:2026{}T140000", 12, 13),
    ("DTSTART;TZID=/mozilla.org/20070129_1/America/Argentina/Buenos_Aires:2026{}T140000", 17, 17),
    ("DTSTART;TZID=europe/berlin:2026{}T140000", 12, 13),
    ("DTSTART;TZID=GMT+0200:2026{}T140000", 12, 12),
    ("DTSTART:2026{}T140000Z", 14, 14),
    ("DTSTART:2026{}T140000", 12, 13),  # of no zone: the reader's wall clock
]


@pytest.mark.parametrize(("start", "may", "january"), ZONES)
def test_zones_of_many_programs(start: str, may: int, january: int) -> None:
    for day, hour in (("0519", may), ("0119", january)):
        (found,) = read(calendar(event(start=start.format(day)))).events
        assert found.start.hour == hour


EXPLAINED = """BEGIN:VTIMEZONE
TZID:Somewhere of ours
BEGIN:STANDARD
DTSTART:19701025T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZOFFSETFROM:-0300
TZOFFSETTO:-0400
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19700329T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZOFFSETFROM:-0400
TZOFFSETTO:-0300
END:DAYLIGHT
END:VTIMEZONE
"""


def test_a_zone_that_only_the_file_explains() -> None:
    ours = "DTSTART;TZID=Somewhere of ours:2026{}T140000"
    found = read(
        calendar(
            event(start=ours.format("0519"), uid="a"), event(start=ours.format("0119"), uid="b"), EXPLAINED
        )
    )
    assert starts(found) == ["2026-01-19 18:00", "2026-05-19 17:00"]
    assert {each.zone for each in found.events} == {"Europe/Berlin"}
    assert reasons(found) == []


def test_a_zone_nobody_knows_is_yours_and_said() -> None:
    found = read(calendar(event(start="DTSTART;TZID=FOO:20260519T140000")))
    assert starts(found) == ["2026-05-19 12:00"]
    assert [(each.reason, each.detail) for each in found.complaints] == [("no_zone", "FOO")]


RULES = [
    ("FREQ=WEEKLY;COUNT=3", ["05-19 12:00", "05-26 12:00", "06-02 12:00"]),
    ("FREQ=WEEKLY;INTERVAL=2;UNTIL=20260602T120000Z", ["05-19 12:00", "06-02 12:00"]),
    ("FREQ=WEEKLY;UNTIL=20260526", ["05-19 12:00", "05-26 12:00"]),
    ("FREQ=WEEKLY;UNTIL=20260526T140000;BYDAY=TU,TH", ["05-19 12:00", "05-21 12:00", "05-26 12:00"]),
    ("FREQ=MONTHLY;BYDAY=3TU;COUNT=3", ["05-19 12:00", "06-16 12:00", "07-21 12:00"]),
    ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", ["05-19 12:00", "05-29 12:00", "06-26 12:00", "07-31 12:00"]),
    ("FREQ=DAILY;BYDAY=MO,WE;COUNT=2", ["05-19 12:00", "05-20 12:00", "05-25 12:00"]),
    ("FREQ=YEARLY;BYMONTH=10,11;BYMONTHDAY=25;COUNT=2", ["05-19 12:00", "10-25 13:00", "11-25 13:00"]),
    ("FREQ=DAILY;BYDAY=MO, TU, WE;COUNT=2;", ["05-19 12:00", "05-20 12:00"]),
]


@pytest.mark.parametrize(("rule", "expected"), RULES)
def test_repeating_events(rule: str, expected: list[str]) -> None:
    found = read(calendar(event(f"RRULE:{rule}")))
    assert [each[5:] for each in starts(found)] == expected
    assert reasons(found) == []
    assert [each.original for each in found.events] == [
        each.start.strftime("%Y%m%dT%H%M%SZ") for each in found.events
    ]


def test_times_moved_called_off_left_out_and_added() -> None:
    found = read(
        calendar(
            event("RRULE:FREQ=WEEKLY;COUNT=5", "EXDATE;TZID=Europe/Berlin:20260526T140000",
                  "EXDATE;VALUE=DATE:20260602", "RDATE:20260520T080000Z", "SUMMARY:Tea"),
            event("RECURRENCE-ID:20260609T120000Z", "SUMMARY:Late tea",
                  start="DTSTART:20260609T150000Z"),
            event("RECURRENCE-ID;TZID=Europe/Berlin:20260616T140000", "STATUS:CANCELLED",
                  start="DTSTART:20260616T120000Z"),
        )
    )  # fmt: skip
    assert [(each.start.strftime("%d.%m. %H"), each.topic, each.cancelled) for each in found.events] == [
        ("19.05. 12", "Tea", False),
        ("20.05. 08", "Tea", False),
        ("09.06. 15", "Late tea", False),
        ("16.06. 12", "", True),
    ]
    assert found.events[2].original == "20260609T120000Z"


def test_a_wall_clock_stays_where_it_is_when_the_clocks_change() -> None:
    found = read(
        calendar(event("RRULE:FREQ=WEEKLY;COUNT=3", start="DTSTART;TZID=Europe/Berlin:20261020T140000"))
    )
    assert starts(found) == ["2026-10-20 12:00", "2026-10-27 13:00", "2026-11-03 13:00"]


SKIPPED = [
    (event(start="DTSTART;VALUE=DATE:20260519"), "all_day", 0),
    (event(start="DTSTART:gestern"), "no_start", 0),
    (event(start="X-NO:1"), "no_start", 0),
    (event("DTEND;TZID=Europe/Berlin:20260619T140000"), "too_long", 0),
    (event("DTEND;TZID=Europe/Berlin:20260519T130000"), "bad_end", 1),
    (event("DURATION:long"), "bad_end", 1),
    (event("RRULE:FREQ=SECONDLY"), "too_often", 1),
    (event("RRULE:FREQ=WEEKLY;BYDAY=XX"), "bad_rule", 1),
    (event("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), "bad_rule", 1),
    (event("RRULE:FREQ=DAILY;INTERVAL=0"), "bad_rule", 1),
    (event("RRULE:FREQ=DAILY", start="DTSTART:20280101T100000Z"), "outside", 0),
    ("BEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO\r\n", "not_event", 0),
    (event("not a property"), "bad_line", 1),
    ("BEGIN:VEVENT\r\nUID:b\r\nDTSTART:20260519T140000Z\r\n", "no_end", 1),
]  # fmt: skip


@pytest.mark.parametrize(("part", "reason", "taken"), SKIPPED)
def test_what_is_left_out_or_guessed_is_said_and_the_rest_is_taken(
    part: str, reason: str, taken: int
) -> None:
    found = read(calendar(event(uid="before"), part, event(uid="after")))
    assert reason in reasons(found)
    assert set(reasons(found)) <= EVENT_REASONS
    assert len(found.events) == taken + 2
    assert {"before", "after"} <= {each.uid for each in found.events}


BOMBS = [
    "RRULE:FREQ=DAILY;UNTIL=99991231T235959Z",
    "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=MO",
    "RRULE:FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1",
    "RRULE:FREQ=WEEKLY;BYDAY=MO;BYSETPOS=366",
    "RRULE:FREQ=YEARLY;BYDAY=MO;BYWEEKNO=53;BYMONTH=6",
    "RRULE:FREQ=SECONDLY;COUNT=2000000000",
    "RRULE:FREQ=YEARLY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE=" + ",".join(map(str, range(60))),
    "RDATE:" + ",".join(["20260519T140000Z"] * 50_000),
    "EXDATE:" + ",".join(["20260519T140000Z"] * 50_000),
]  # fmt: skip


@pytest.mark.parametrize("bomb", BOMBS)
def test_rules_made_to_hang_do_not(bomb: str) -> None:
    before = time.process_time()
    found = read(calendar(event(bomb), *(event(bomb, uid=f"{n}") for n in range(20)), event(uid="good")))
    assert time.process_time() - before < 10
    assert "good" in {each.uid for each in found.events}
    assert len(found.events) <= 25 * 1001


def test_hostile_files() -> None:
    deep = "BEGIN:VEVENT\r\n" * 50_000
    huge = event("SUMMARY:" + "x" * 2_000_000)
    zone = "BEGIN:VTIMEZONE\r\nTZID:X\r\n" + "BEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nRRULE:FREQ=SECONDLY\r\nEND:STANDARD\r\n" * 3 + "END:VTIMEZONE\r\n"  # fmt: skip
    for text in (deep, huge, zone, "\x00" * 100_000, "BEGIN:VCALENDAR\r\n" * 10_000, " \r\n" * 100_000):
        before = time.process_time()
        read(calendar(text, event(start="DTSTART;TZID=X:20260519T140000"), event(uid="good")))
        assert time.process_time() - before < 5


def test_limits_are_said() -> None:
    found = read(calendar(*(event(uid=f"{n}") for n in range(20))), records=5)
    assert (len(found.events), [each.detail for each in found.complaints]) == (5, ["15"])
    assert reasons(read(calendar(event()), file=10)) == ["file_too_large"]
    assert reasons(read(calendar(event("SUMMARY:" + "x" * 999)), line=100)) == ["too_large"]


def test_stopping_stops() -> None:
    with pytest.raises(Stopped):
        read_calendar(
            calendar(event()).encode(),
            "UTC",
            SPAN,
            limits=Limits(),
            progress=no_progress,
            stopped=lambda: True,
        )


@pytest.mark.parametrize(
    ("lines", "channel"),
    [
        (["LOCATION:https://zoom.example/j/1"], Channel.VIDEO),
        (["LOCATION:Microsoft Teams Meeting"], Channel.VIDEO),
        (["DESCRIPTION:Join https://teams.example/l/meetup"], Channel.VIDEO),
        (["LOCATION:+49 30 1234567"], Channel.PHONE),
        (["SUMMARY:Call with Odette"], Channel.PHONE),
        (["SUMMARY:Tea", "LOCATION:Mill Lane 4"], Channel.IN_PERSON),
    ],
)
def test_how_people_meet_is_told_by_place_and_title(lines: list[str], channel: Channel) -> None:
    (found,) = read(calendar(event(*lines))).events
    assert found.channel is channel


def test_without_a_uid_it_is_known_again() -> None:
    text = calendar(event("SUMMARY:Tea", uid=""), event("SUMMARY:Cake", uid=""))
    first, second = read(text).events
    assert first.uid != second.uid
    assert read(text) == read(text)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_bytes_crash_it(data: st.DataObject) -> None:
    text = bytearray(
        calendar(EXPLAINED, event("RRULE:FREQ=WEEKLY;COUNT=5", "ATTENDEE;CN=x:mailto:a@b.example")).encode()
    )
    seed = random.Random(data.draw(st.integers(0, 2**32)))
    for _ in range(data.draw(st.integers(1, 12))):
        at = seed.randrange(len(text))
        text[at : at + seed.randrange(3)] = bytes(seed.randrange(256) for _ in range(seed.randrange(4)))
    found = read(bytes(text))
    assert set(reasons(found)) <= EVENT_REASONS


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name if path else "none")
def test_every_sample_is_read(path: Path) -> None:
    before = time.process_time()
    found = read(path.read_bytes())
    assert time.process_time() - before < 5
    assert set(reasons(found)) <= EVENT_REASONS
    assert read(path.read_bytes()) == found
    for each in found.events:
        assert each.start.tzinfo is UTC
        ZoneInfo(each.zone)
        assert timedelta(0) < each.end - each.start


@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles"])
@pytest.mark.parametrize("end_of_calendar", ["00010101T000000", "99991231T235959"])
@pytest.mark.parametrize("name", ["RDATE", "EXDATE", "RECURRENCE-ID", "DTEND"])
def test_moments_at_the_ends_of_the_calendar_are_no_fault(zone: str, end_of_calendar: str, name: str) -> None:
    there = f"DTSTART;TZID={zone}:20260519T140000"
    odd = event(f"{name};TZID={zone}:{end_of_calendar}", start=there)
    sound = event(uid="b@x")
    assert "b@x" in [each.uid for each in read(calendar(odd, sound)).events]
