"""Days and hours as people type them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.day_words import ENGLISH
from relationship_journal.domain.day_words_german import GERMAN
from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.wall_clock import local_instant
from relationship_journal.domain.when import When, find_day, read_when

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
        ("half past nine", "2026-05-15", "09:30"),
        ("quarter to three pm", "2026-05-14", "14:45"),
        ("quarter to one pm", "2026-05-14", "12:45"),
        ("half past nine in the morning", "2026-05-15", "09:30"),
        ("tomorrow at 8 in the morning", "2026-05-15", "08:00"),
        ("friday at nine", "2026-05-15", "09:00"),
        ("friday nine am", "2026-05-15", "09:00"),
        ("three o'clock tomorrow", "2026-05-15", "03:00"),
        ("this afternoon at 3", "2026-05-14", "15:00"),
        ("this evening", "2026-05-14", None),
        ("tonight", "2026-05-14", None),
        ("friday night at 9", "2026-05-15", "21:00"),
        ("friday afternoon at 12", "2026-05-15", "12:00"),
        ("friday 9pm evening", "2026-05-15", "21:00"),
        ("9.30am", "2026-05-15", "09:30"),
        ("9.30 p.m.", "2026-05-14", "21:30"),
        ("at 14.30", "2026-05-14", "14:30"),
        ("tomorrow 14.00", "2026-05-15", "14:00"),
        ("half an hour ago", "2026-05-14", "09:20"),
        ("in a quarter of an hour", "2026-05-14", "10:05"),
        ("in an hour and a half", "2026-05-14", "11:20"),
        ("20 minutes from now", "2026-05-14", "10:10"),
        ("a week on friday", "2026-05-22", None),
        ("two weeks from tomorrow", "2026-05-29", None),
        ("three days from now at 9", "2026-05-17", "09:00"),
        ("next week monday at 9", "2026-05-18", "09:00"),
        ("next week on monday", "2026-05-18", None),
        ("friday of next week", "2026-05-22", None),
        ("last week friday", "2026-05-08", None),
        ("friday the 15th", "2026-05-15", None),
        ("by friday", "2026-05-15", None),
        ("until the end of june 2027", "2027-06-30", None),
        ("nächste Woche Freitag um 9", "2026-05-22", "09:00"),
        ("naechste Woche am Montag 9 Uhr", "2026-05-18", "09:00"),
        ("Freitag der nächsten Woche", "2026-05-22", None),
        ("diese Woche Freitag", "2026-05-15", None),
        ("letzte Woche Freitag", "2026-05-08", None),
        ("diesen Donnerstag", "2026-05-14", None),
        ("Freitag, den 15.", "2026-05-15", None),
        ("Freitag, den 15. um 9.05", "2026-05-15", "09:05"),
        ("Freitag, den 15.5., 9.05 Uhr", "2026-05-15", "09:05"),
        ("bis zum 20.", "2026-05-20", None),
        ("am 20. 9.30", "2026-05-20", "09:30"),
        ("am 20. 9. 2026", "2026-09-20", None),
        ("bis spätestens Freitag, 9 Uhr", "2026-05-15", "09:00"),
        ("bis Ende Juni 2027", "2027-06-30", None),
        ("halb zehn", "2026-05-15", "09:30"),
        ("Viertel nach neun", "2026-05-15", "09:15"),
        ("viertel vor 3 nachmittags", "2026-05-14", "14:45"),
        ("dreiviertel zehn", "2026-05-15", "09:45"),
        ("14 Uhr 30", "2026-05-14", "14:30"),
        ("14.30 Uhr", "2026-05-14", "14:30"),
        ("neun Uhr 30", "2026-05-15", "09:30"),
        ("morgen um zwölf", "2026-05-15", "12:00"),
        ("Freitag um ein Uhr", "2026-05-15", "01:00"),
        ("mittags", "2026-05-14", "12:00"),
        ("Freitag Mittag um 12 Uhr", "2026-05-15", "12:00"),
        ("Montagmittag", "2026-05-18", "12:00"),
        ("8 Uhr abends", "2026-05-14", "20:00"),
        ("abends um 8", "2026-05-14", "20:00"),
        ("9 uhr morgens", "2026-05-15", "09:00"),
        ("um 9 in der Früh", "2026-05-15", "09:00"),
        ("vor einer halben Stunde", "2026-05-14", "09:20"),
        ("in einer Viertelstunde", "2026-05-14", "10:05"),
        ("in anderthalb Stunden", "2026-05-14", "11:20"),
        ("Montag in 14 Tagen", "2026-06-01", None),
        ("Do, 21.5.", "2026-05-21", None),
        ("am do", "2026-05-21", None),
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
        "tonight at 1", "tonight at 8am", "friday evening 12", "friday evening at 9am", "friday afternoon 9",
        "friday morning 12", "midnight", "tomorrow midnight", "half past a", "quarter to one", "quarter to twelve pm",
        "friday until 10", "friday by", "by", "in the morning", "friday uhr", "friday 15.05", "friday the 16th",
        "9 am freitag", "next freitag", "Freitag den 16.", "Fr 15.05", "Freitag 9.10", "Freitag bis 10", "Freitag bis",
        "bis", "bis um 9", "halb eins", "Viertel vor eins", "Freitag abend 12", "Freitag nachmittag 9", "abends",
        "am Abend", "so", "do", "DO", "Montag in 8 Tagen", "heute in acht Tagen", "letzte Woche", "Mitternacht", "24 Uhr",
        "Freitag den 9", "So am 9", "tonight the 20.", "morgen der 9.30", "friday the 9", "Freitag um am", "heute um die",
        "Freitag am", "friday on", "friday tonight at 8", "now tonight", "um ein", "eine Woche am Freitag", "Freitag um 9.75", "am 31. Juni", "Mittag um 1", "mi 19. mai", "Mai",
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
        ("kommenden Montag", "2026-05-18", None),
        ("Freitag in einer Woche", "2026-05-22", None),
        ("am 20.", "2026-04-20", None),
        ("heute morgen um 8", "2026-05-14", "08:00"),
        ("halb zehn", "2026-05-14", "09:30"),
        ("this morning at 8", "2026-05-14", "08:00"),
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
        ("it is due on Friday", "2026-05-15", "due on Friday"),
        ("send it next week on Monday, all of it", "2026-05-18", "next week on Monday"),
        ("Schicke nächste Woche Montag den Plan", "2026-05-18", "nächste Woche Montag"),
        ("fertig bis zum 20., sagt er", "2026-05-20", "bis zum 20."),
        ("Plan am Freitag, den 15. schicken", "2026-05-15", "am Freitag, den 15."),
        ("Bis spätestens Freitag!", "2026-05-15", "Bis spätestens Freitag"),
        ("er ruft am So an", "2026-05-17", "am So"),
        ("by Friday, nicht bis Montag", "2026-05-15", "by Friday"),
        ("bis Montag, not by Friday", "2026-05-18", "bis Montag"),
        ("I am so glad, see you am Freitag", "2026-05-15", "am Freitag"),
    ],
)
def test_finds_a_day_in_a_sentence(sentence: str, day: str, phrase: str) -> None:
    found = find_day(sentence, NOW.date())
    assert found is not None
    assert (found[0].isoformat(), sentence[found[1] : found[1] + found[2]]) == (day, phrase)


@pytest.mark.parametrize(
    "sentence",
    [
        "I may call",
        "we sat in the sun",
        "yesterday it rained",
        "march on",
        "3 of 4",
        "",
        "I am so happy",
        "I AM SO HAPPY",
        "I am 20. My sister is 17.",
        "I owe her 20. She paid",
        "Kapitel 3. Dann weiter",
        "der 2. Versuch",
        "am 2. Tisch",
        "so do it",
        "Guten Morgen",
        "das war letzte Woche Freitag",
        "vor drei Tagen",
    ],
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
        {*ENGLISH.weekdays, *ENGLISH.months, *ENGLISH.numbers, *ENGLISH.units, *GERMAN.weekdays, *GERMAN.months,
         *GERMAN.numbers, *GERMAN.units, *GERMAN.next, *GERMAN.day_parts, *GERMAN.by, *GERMAN.this, *GERMAN.last,
         "so", "do", "in", "am", "ende", "der", "halb", "viertel", "nach", "vor", "um", "uhr", "20.", "mittags",
         "half", "past", "morning", "tonight", "from", "by", "15.05", "next", "last", "this", "ago",
         "at", "on", "the", "end", "of", "today", "tomorrow", "9", "31", "30", "0", "2026", "9999", "14:00", "2026-02-30",
         "31.4.", "19.5.", "pm", "h", "th", "now", "noon", ":", ".", "-", "<b>"}
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


_ENGLISH_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_GERMAN_DAYS = "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag".split()
_ENGLISH_MONTHS = (
    "January February March April May June July August September October November December".split()
)
_GERMAN_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()


@given(st.integers(-730, 730), st.integers(0, 23), st.integers(0, 59), st.booleans())
def test_both_languages_read_back_any_day_and_hour(away: int, hour: int, minute: int, past: bool) -> None:
    day, clock = NOW.date() + timedelta(days=away), f"{hour}:{minute:02}"
    part, said = ("am", "morgens") if hour < 12 else ("pm", "nachmittags" if hour < 19 else "abends")
    english_day, english_month = _ENGLISH_DAYS[day.weekday()], _ENGLISH_MONTHS[day.month - 1]
    german_day, german_month = _GERMAN_DAYS[day.weekday()], _GERMAN_MONTHS[day.month - 1]
    distance = f"in {away} days" if away >= 0 else f"{-away} days ago"
    abstand = f"in {away} Tagen" if away >= 0 else f"vor {-away} Tagen"
    for typed in (
        f"{english_day} {day.day} {english_month} {day.year} at {clock}",
        f"{english_day[:3]}, {english_month[:3]} {day.day}, {day.year}, {hour % 12 or 12}.{minute:02}{part}",
        f"at {clock} on the {day.day}th of {english_month} {day.year}",
        f"{distance} at {hour}h{minute:02}",
        f"{german_day}, den {day.day}. {german_month} {day.year} um {hour}.{minute:02} Uhr",
        f"{german_day[:2]}. {day.day}.{day.month}.{day.year}, {hour} Uhr {minute:02}",
        f"um {clock} Uhr am {day.day}. {german_month.replace('ä', 'ae')} {day.year}".upper(),
        f"{abstand} um {clock} {said}",
        f"{day:%d.%m.%y} {clock}",
    ):
        assert read_when(typed, NOW, past=past) == When(day, time(hour, minute)), typed
