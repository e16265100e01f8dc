"""Days and hours as people type them in German, and the same things said in English."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.when import find_day, read_when

NOW = datetime(2026, 5, 14, 9, 50, tzinfo=ZoneInfo("Europe/Berlin"))  # a Thursday
DAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
ENGLISH_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
ENGLISH_MONTHS = (
    "January February March April May June July August September October November December".split()
)

GERMAN = [
    ("di 19. mai 14:00", "2026-05-19 14:00"),
    ("Dienstag, 19. Mai 2026 um 14 Uhr", "2026-05-19 14:00"),
    ("Di., 19. Mai, 14 Uhr", "2026-05-19 14:00"),
    ("19.5. 14 uhr", "2026-05-19 14:00"),
    ("19.5.26 9:30", "2026-05-19 09:30"),
    ("19.05.2026 um 9.30 Uhr", "2026-05-19 09:30"),
    ("am 19. Mai um 9", "2026-05-19 09:00"),
    ("14 Uhr, 19. Mai", "2026-05-19 14:00"),
    ("nächsten Freitag 9", "2026-05-22 09:00"),
    ("naechsten freitag um 9 uhr", "2026-05-22 09:00"),
    ("nächste Woche Freitag um 9", None),
    ("Freitag nächste Woche", "2026-05-22"),
    ("Freitag nächster Woche 10 Uhr", "2026-05-22 10:00"),
    ("nächste Woche", "2026-05-22"),
    ("kommenden Montag 10h", "2026-05-18 10:00"),
    ("am kommenden Freitag", "2026-05-15"),
    ("diesen Freitag", "2026-05-15"),
    ("Freitag", "2026-05-15"),
    ("am Freitag um 9", "2026-05-15 09:00"),
    ("Freitag 9", "2026-05-15 09:00"),
    ("fr 9", "2026-05-15 09:00"),
    ("do 9", "2026-05-21 09:00"),
    ("so 11 uhr", "2026-05-17 11:00"),
    ("mi um 8", "2026-05-20 08:00"),
    ("heute 15 Uhr", "2026-05-14 15:00"),
    ("heute abend um 8", "2026-05-14 20:00"),
    ("heute Nachmittag um 3", "2026-05-14 15:00"),
    ("morgen", "2026-05-15"),
    ("morgen früh um 8", "2026-05-15 08:00"),
    ("morgen frueh", "2026-05-15"),
    ("morgen um 9", "2026-05-15 09:00"),
    ("morgen vormittag 10 Uhr", "2026-05-15 10:00"),
    ("Freitag morgen um 9", "2026-05-15 09:00"),
    ("übermorgen", "2026-05-16"),
    ("uebermorgen 14 uhr", "2026-05-16 14:00"),
    ("in zwei Wochen um 15 Uhr", "2026-05-28 15:00"),
    ("in 3 Tagen", "2026-05-17"),
    ("in einer Woche", "2026-05-21"),
    ("in fünf Tagen", "2026-05-19"),
    ("in vierzehn Tagen", "2026-05-28"),
    ("heute in 14 Tagen", "2026-05-28"),
    ("Freitag in einer Woche", "2026-05-22"),
    ("in einem Monat", "2026-06-14"),
    ("in einem Jahr", "2027-05-14"),
    ("in einer Stunde", "2026-05-14 10:50"),
    ("in einer halben Stunde", "2026-05-14 10:20"),
    ("in 20 Minuten", "2026-05-14 10:10"),
    ("jetzt", "2026-05-14 09:50"),
    ("vor drei Tagen", "2026-05-11"),
    ("vor 2 Stunden", "2026-05-14 07:50"),
    ("vor einer Woche", "2026-05-07"),
    ("letzten Freitag", "2026-05-08"),
    ("am 20.", "2026-05-20"),
    ("am 20. um 9", "2026-05-20 09:00"),
    ("den 1. 9 Uhr", "2026-06-01 09:00"),
    ("Ende der Woche", "2026-05-15"),
    ("Ende nächster Woche", "2026-05-22"),
    ("Ende des Monats", "2026-05-31"),
    ("Ende Juni", "2026-06-30"),
    ("Ende des Jahres", "2026-12-31"),
    ("bis Freitag", "2026-05-15"),
    ("3. März", "2027-03-03"),
    ("3. Maerz 10 Uhr", "2027-03-03 10:00"),
    ("Freitag halb zehn", "2026-05-15 09:30"),
    ("morgen Viertel nach neun", "2026-05-15 09:15"),
    ("morgen um viertel vor 3 nachmittags", "2026-05-15 14:45"),
    ("Freitag 14 Uhr 30", "2026-05-15 14:30"),
    ("Freitag 14.30", "2026-05-15 14:30"),
    ("Freitag mittags", "2026-05-15 12:00"),
    ("Freitag 12 Uhr mittags", "2026-05-15 12:00"),
    ("Mittwochnachmittag um 3", "2026-05-20 15:00"),
    ("mittwoch nachmittag um 3", "2026-05-20 15:00"),
    ("Freitagabend 8 Uhr", "2026-05-15 20:00"),
    ("Montag vormittag 10", "2026-05-18 10:00"),
    ("Freitag 8 Uhr abends", "2026-05-15 20:00"),
    ("Freitag 9 Uhr morgens", "2026-05-15 09:00"),
    ("15 Uhr", "2026-05-14 15:00"),
    ("9 Uhr", "2026-05-15 09:00"),
]
ENGLISH = [
    ("friday half past nine", "2026-05-15 09:30"),
    ("friday at quarter to three pm", "2026-05-15 14:45"),
    ("tomorrow a quarter past nine", "2026-05-15 09:15"),
    ("tomorrow morning at 8", "2026-05-15 08:00"),
    ("tomorrow morning", "2026-05-15"),
    ("friday afternoon at 3", "2026-05-15 15:00"),
    ("friday evening 7:30", "2026-05-15 19:30"),
    ("tonight at 8", "2026-05-14 20:00"),
    ("in half an hour", "2026-05-14 10:20"),
    ("friday 9.30am", "2026-05-15 09:30"),
    ("friday 14.30", "2026-05-15 14:30"),
    ("today in two weeks", "2026-05-28"),
    ("end of june", "2026-06-30"),
    ("the 20th", "2026-05-20"),
]
PAST = [
    ("gestern", "2026-05-13"),
    ("vorgestern 14:00", "2026-05-12 14:00"),
    ("letzten Montag", "2026-05-11"),
    ("Montag", "2026-05-11"),
    ("am 3.", "2026-05-03"),
    ("19. Mai", "2025-05-19"),
    ("gestern abend um 8", "2026-05-13 20:00"),
]
REFUSED = [
    "am", "um 9 um 10", "Freitag um", "14.30", "19.05", "Freitag Montag", "nächsten", "in zwei", "halb",
    "viertel neun", "Freitag abend um 25", "Freitag morgen um 15 Uhr", "die", "do it", "31. Februar", "Freitag 9 Uhr 75",
    "Freitag vielleicht", "mitternacht", "midnight", "ein Tag", "next freitag um 9 o'clock am", "32.", "Freitag morning um 9",
]  # fmt: skip


def read(typed: str, *, past: bool = False) -> str:
    found = read_when(typed, NOW, past=past)
    return f"{found.day}" + (f" {found.time:%H:%M}" if found.time else "")


@pytest.mark.parametrize(("typed", "expected"), [each for each in GERMAN if each[1]])
def test_german(typed: str, expected: str) -> None:
    assert read(typed) == expected
    assert read(typed.upper()) == expected


@pytest.mark.parametrize(("typed", "expected"), ENGLISH)
def test_english(typed: str, expected: str) -> None:
    assert read(typed) == expected


@pytest.mark.parametrize(("typed", "expected"), PAST)
def test_looking_back(typed: str, expected: str) -> None:
    assert read(typed, past=True) == expected


@pytest.mark.parametrize("typed", REFUSED)
def test_what_is_not_understood_whole_is_refused(typed: str) -> None:
    with pytest.raises(UnknownTime):
        read(typed)


@given(
    st.integers(0, 700),
    st.times(max_value=time(23, 59)).map(lambda each: each.replace(second=0, microsecond=0)),
    st.integers(0, 4),
)
def test_both_languages_say_the_same_day(ahead: int, hour: time, template: int) -> None:
    day = NOW.date() + timedelta(days=ahead)
    month, weekday = day.month - 1, day.weekday()
    clock = f"{hour:%H:%M}"
    pairs = [
        (f"{day.day}. {MONTHS[month]} {day.year} {clock}", f"{day.day} {ENGLISH_MONTHS[month]} {day.year} {clock}"),
        (f"{DAYS[weekday]}, {day.day}. {MONTHS[month]} {day.year} um {clock}",
         f"{ENGLISH_DAYS[weekday]} {ENGLISH_MONTHS[month]} {day.day}, {day.year} at {clock}"),
        (f"{day:%d.%m.%Y} {clock} Uhr", f"{day.isoformat()} {clock}"),
        (f"in {ahead} Tagen um {clock}", f"in {ahead} days at {clock}"),
        (f"{DAYS[weekday][:2]} {day.day}.{day.month}.{day.year} {hour.hour} Uhr {hour.minute:02}",
         f"{ENGLISH_DAYS[weekday][:3]} {day.day} {ENGLISH_MONTHS[month][:3]} {day.year} {clock}"),
    ]  # fmt: skip
    for typed in pairs[template]:
        found = read_when(typed, NOW)
        assert (found.day, found.time) == (day, hour), typed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ich schicke es bis Freitag", ("2026-05-15", "bis Freitag")),
        ("Ich schicke es am Montag, versprochen", ("2026-05-18", "am Montag")),
        ("Schicke morgen den Plan", ("2026-05-15", "morgen")),
        ("Guten Morgen, Frau Morgen", None),
        ("Bis Ende Juni liefern", ("2026-06-30", "Bis Ende Juni")),
        ("Anruf in zwei Wochen", ("2026-05-28", "in zwei Wochen")),
        ("I'll send it by Friday", ("2026-05-15", "by Friday")),
        ("so do it in a minute", None),
    ],
)
def test_a_day_inside_a_sentence(text: str, expected: tuple[str, str] | None) -> None:
    found = find_day(text, NOW.date())
    if expected is None:
        assert found is None
        return
    assert found is not None
    assert (found[0], text[found[1] : found[1] + found[2]]) == (date.fromisoformat(expected[0]), expected[1])
