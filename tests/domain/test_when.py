"""Days and hours as people type them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.day_words import ENGLISH
from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.when import When, find_day, local_instant, read_when

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 5, 14, 9, 50, tzinfo=BERLIN)  # a Thursday


@pytest.mark.parametrize(
    ("typed", "day", "hour"),
    [
        ("2026-05-19 14:00", "2026-05-19", "14:00"),
        ("2026-05-19T14:00", "2026-05-19", "14:00"),
        ("2026-05-19t14:00:00", "2026-05-19", "14:00"),
        ("2026-05-19", "2026-05-19", None),
        ("19.5.2026 14:00", "2026-05-19", "14:00"),
        ("19.05.26", "2026-05-19", None),
        ("19.5.", "2026-05-19", None),
        ("13.5.", "2027-05-13", None),
        ("19.5. 14", "2026-05-19", "14:00"),
        ("19.5.14:30", "2026-05-19", "14:30"),
        ("19. May", "2026-05-19", None),
        ("tue 19 may 14:00", "2026-05-19", "14:00"),
        ("Tue., 19 May, 14:00", "2026-05-19", "14:00"),
        ("19 May", "2026-05-19", None),
        ("14 May", "2026-05-14", None),
        ("13 May", "2027-05-13", None),
        ("the 19th of May at 9", "2026-05-19", "09:00"),
        ("May 19 2pm", "2026-05-19", "14:00"),
        ("May 19, 2027 2:30 p.m.", "2027-05-19", "14:30"),
        ("2pm may 19", "2026-05-19", "14:00"),
        ("the 20th", "2026-05-20", None),
        ("the 1st 9:00", "2026-06-01", "09:00"),
        ("the 31st", "2026-05-31", None),
        ("friday", "2026-05-15", None),
        ("thursday", "2026-05-21", None),
        ("FRIDAY 9", "2026-05-15", "09:00"),
        ("friday 9 am", "2026-05-15", "09:00"),
        ("friday 12am", "2026-05-15", "00:00"),
        ("friday 12pm", "2026-05-15", "12:00"),
        ("friday noon", "2026-05-15", "12:00"),
        ("next friday 9", "2026-05-22", "09:00"),
        ("next mon", "2026-05-18", None),
        ("friday next week", "2026-05-22", None),
        ("this friday", "2026-05-15", None),
        ("last friday", "2026-05-08", None),
        ("last thursday", "2026-05-07", None),
        ("next week", "2026-05-22", None),
        ("tomorrow 9:30", "2026-05-15", "09:30"),
        ("at 9 tomorrow", "2026-05-15", "09:00"),
        ("today 14h", "2026-05-14", "14:00"),
        ("today 14h30", "2026-05-14", "14:30"),
        ("today, 14:00 uhr", "2026-05-14", "14:00"),
        ("today 9 o'clock", "2026-05-14", "09:00"),
        ("yesterday", "2026-05-13", None),
        ("day after tomorrow", "2026-05-16", None),
        ("the day before yesterday 18:00", "2026-05-12", "18:00"),
        ("in two weeks at 3pm", "2026-05-28", "15:00"),
        ("in 3 days", "2026-05-17", None),
        ("in a month", "2026-06-14", None),
        ("3 days ago", "2026-05-11", None),
        ("a week ago 8:15", "2026-05-07", "08:15"),
        ("14:00", "2026-05-14", "14:00"),
        ("9:50", "2026-05-14", "09:50"),
        ("9:49", "2026-05-15", "09:49"),
        ("now", "2026-05-14", "09:50"),
        ("in 2 hours", "2026-05-14", "11:50"),
        ("in 15 hours", "2026-05-15", "00:50"),
        ("20 minutes ago", "2026-05-14", "09:30"),
        ("end of the month", "2026-05-31", None),
    ],
)
def test_reads_what_people_type(typed: str, day: str, hour: str | None) -> None:
    expected = When(date.fromisoformat(day), time.fromisoformat(hour) if hour else None)
    assert read_when(typed, NOW) == expected


@pytest.mark.parametrize(
    "typed",
    [
        "", "  ", "not a date", "soon", "friday maybe", "maybe friday", "9", "friday 25", "19.5",
        "13pm", "0am", "friday 14:60", "24:00", "friday 9 10", "friday tomorrow", "friday at", "at", "on",
        "30 february", "31.4.", "31.4.2026", "2026-02-29", "2026-13-01", "0000-01-01", "19/5/2026", "5/6",
        "mon 19 may", "friday 9 may", "may", "may 2026", "last week", "in 99999 days", "in 9999 years",
        "2026-05-19T14:00Z", "14:00:30", "in two", "two weeks", "5 days", "tomorrow <b>", "x" * 5000, "noon noon",
    ],
)  # fmt: skip
def test_refuses_rather_than_guesses(typed: str) -> None:
    with pytest.raises(UnknownTime) as refusal:
        read_when(typed, NOW)
    assert str(refusal.value.data["text"]) in typed


@pytest.mark.parametrize(
    ("typed", "day", "hour"),
    [
        ("tuesday", "2026-05-12", None),
        ("thursday", "2026-05-07", None),
        ("19 may", "2025-05-19", None),
        ("14 may", "2026-05-14", None),
        ("29 feb", "2024-02-29", None),
        ("the 20th", "2026-04-20", None),
        ("9:00", "2026-05-14", "09:00"),
        ("18:00", "2026-05-13", "18:00"),
        ("last tuesday", "2026-05-12", None),
        ("yesterday 18:00", "2026-05-13", "18:00"),
    ],
)
def test_the_past_looks_back(typed: str, day: str, hour: str | None) -> None:
    expected = When(date.fromisoformat(day), time.fromisoformat(hour) if hour else None)
    assert read_when(typed, NOW, past=True) == expected


def test_a_leap_day_without_year_is_the_next_one_there_is() -> None:
    assert read_when("29 feb", NOW).day == date(2028, 2, 29)
    assert read_when("29 feb", datetime(2097, 1, 1, 8, tzinfo=UTC)).day == date(2104, 2, 29)
    assert read_when("in a year", datetime(2028, 2, 29, 8, tzinfo=UTC)).day == date(2029, 2, 28)


def test_hours_from_now_count_on_the_true_clock() -> None:
    before_the_gap = datetime(2026, 3, 29, 1, 30, tzinfo=BERLIN)
    assert read_when("in 1 hour", before_the_gap) == When(date(2026, 3, 29), time(3, 30))


@pytest.mark.parametrize(
    ("sentence", "day", "phrase"),
    [
        ("I'll send the case study by Friday.", "2026-05-15", "by Friday"),
        ("until 22 May she decides", "2026-05-22", "until 22 May"),
        ("Call her tomorrow, please", "2026-05-15", "tomorrow"),
        ("send the draft next week", "2026-05-22", "next week"),
        ("by next week I know", "2026-05-22", "by next week"),
        ("by the end of the month", "2026-05-31", "by the end of the month"),
        ("end of June is fine", "2026-06-30", "end of June"),
        ("Straße by fri", "2026-05-15", "by fri"),
        ("met on 2 May, will write on 24 August", "2027-05-02", "on 2 May"),
        ("last Friday I said: in two weeks", "2026-05-28", "in two weeks"),
        ("by Thursday", "2026-05-14", "by Thursday"),
        ("Thursday", "2026-05-21", "Thursday"),
        ("it is due the 20th", "2026-05-20", "due the 20th"),
    ],
)
def test_finds_a_day_in_a_sentence(sentence: str, day: str, phrase: str) -> None:
    found = find_day(sentence, NOW.date())
    assert found is not None
    assert (found[0].isoformat(), sentence[found[1] : found[1] + found[2]]) == (day, phrase)


@pytest.mark.parametrize(
    "sentence", ["I may call", "we sat in the sun", "yesterday it rained", "march on", "3 of 4", ""]
)
def test_finds_no_day_where_none_is_meant(sentence: str) -> None:
    assert find_day(sentence, NOW.date()) is None


@pytest.mark.parametrize(
    ("day", "hour", "utc"),
    [
        ("2026-01-15", "14:00", "2026-01-15T13:00"),
        ("2026-07-15", "14:00", "2026-07-15T12:00"),
        ("2026-03-29", "01:59", "2026-03-29T00:59"),
        ("2026-03-29", "02:30", "2026-03-29T01:30"),  # skipped: 03:30 summer time
        ("2026-10-25", "02:30", "2026-10-25T00:30"),  # twice: the first, still summer time
        ("2026-10-25", "03:00", "2026-10-25T02:00"),
    ],
)
def test_wall_clock_to_instant_in_berlin(day: str, hour: str, utc: str) -> None:
    found = local_instant(date.fromisoformat(day), time.fromisoformat(hour), "Europe/Berlin")
    assert found == datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert found.tzinfo is UTC


@pytest.mark.parametrize("zone", ["Nowhere/City", "", "../etc/passwd", "Europe", "\0"])
def test_unknown_zones_are_refused(zone: str) -> None:
    with pytest.raises(UnknownTime):
        local_instant(date(2026, 5, 14), time(9), zone)


def test_the_edge_of_the_calendar_is_refused() -> None:
    with pytest.raises(UnknownTime):
        local_instant(date.max, time(23), "America/New_York")


_PIECES = st.sampled_from(
    sorted(
        {*ENGLISH.weekdays, *ENGLISH.months, *ENGLISH.numbers, *ENGLISH.units, "next", "last", "this", "in", "ago",
         "at", "on", "the", "end", "of", "today", "tomorrow", "9", "31", "30", "0", "2026", "9999", "14:00", "2026-02-30",
         "31.4.", "19.5.", "pm", "am", "h", "th", "now", "noon", ":", ".", "-", "<b>"}
    )
)  # fmt: skip


@given(
    st.one_of(st.text(max_size=60), st.lists(_PIECES, max_size=6).map(" ".join)),
    st.datetimes(timezones=st.sampled_from([BERLIN, UTC, None])),
    st.booleans(),
)
def test_never_raises_anything_but_unknown_time(text: str, now: datetime, past: bool) -> None:
    try:
        found = read_when(text, now, past=past)
    except UnknownTime:
        found = None
    assert found is None or isinstance(found, When)
    place = find_day(text, now.date())
    if place is not None:
        day, start, length = place
        assert day >= now.date()
        assert 0 <= start < start + length <= len(text)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)), st.times())
def test_reads_back_what_is_written_in_full(day: date, hour: time) -> None:
    expected = When(day, hour.replace(second=0, microsecond=0, fold=0))
    assert read_when(f"{day.isoformat()} {hour:%H:%M}", NOW) == expected
    assert read_when(f"{day:%A} {day.day} {day:%B} {day.year} {hour:%H:%M}", NOW) == expected
    assert read_when(f"{day.day}.{day.month}.{day.year} {hour:%H:%M}", NOW) == expected
