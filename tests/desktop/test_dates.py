"""Days, hours and distances as the reader sees them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from relationship_journal.desktop import dates, translation

TODAY = date(2026, 5, 14)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("locale", "long", "short"),
    [
        ("en_GB", "Thursday 14 May", "Thu 14 May"),
        ("en_US", "Thursday, May 14", "Thu May 14"),
        ("de_DE", "Donnerstag, 14. Mai", "Do. 14. Mai"),
    ],
)
def test_days_follow_the_readers_locale(qapp: QApplication, locale: str, long: str, short: str) -> None:
    translation.speak(qapp, region=QLocale(locale))
    assert (dates.day_long(TODAY), dates.day_short(TODAY)) == (long, short)


@pytest.mark.parametrize(
    ("days", "short", "words"),
    [
        (0, "today", "today"), (1, "1 d", "yesterday"), (9, "9 d", "9 days ago"), (13, "13 d", "13 days ago"),
        (14, "2 wk", "2 weeks ago"), (70, "10 wk", "10 weeks ago"), (83, "11 wk", "11 weeks ago"),
        (125, "4 mo", "4 months ago"), (730, "2 yr", "2 years ago"), (-3, "today", "today"),
    ],
)  # fmt: skip
def test_time_since_a_day(days: int, short: str, words: str) -> None:
    day = TODAY - timedelta(days=days)
    assert (dates.short_ago(day, TODAY), dates.ago_words(day, TODAY)) == (short, words)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (1, "every day"), (7, "every week"), (10, "every 10 days"), (42, "every 6 weeks"), (30, "every month"),
        (60, "every 2 months"), (180, "every 6 months"), (365, "every year"), (2000, "every 5 years"),
    ],
)  # fmt: skip
def test_rhythms_in_words(days: int, words: str) -> None:
    assert dates.every_words(days) == words


@pytest.mark.parametrize(
    ("quiet", "rhythm", "words"),
    [(70, 42, "usually every 6"), (125, 60, "usually every 2"), (70, 60, "usually every 2 months")],
)
def test_a_rhythm_drops_its_unit_only_after_the_same_unit(quiet: int, rhythm: int, words: str) -> None:
    assert dates.usually_words(quiet, rhythm) == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(40, "in 40 min"), (0, "now"), (-30, "now"), (-45, "over"), (90, "in 1 h 30 min"), (300, "in 5 h"),
     (24 * 60, "tomorrow"), (4 * 24 * 60, "in 4 days")],
)  # fmt: skip
def test_how_far_off_a_meeting_is(minutes: int, words: str) -> None:
    now = datetime(2026, 5, 14, 9, 50, tzinfo=BERLIN)
    start = now + timedelta(minutes=minutes)
    assert dates.in_words(start, now, start + timedelta(minutes=45)) == words


def test_in_words_rounds_up_so_that_it_never_says_zero() -> None:
    now = datetime(2026, 5, 14, 9, 59, 59, tzinfo=BERLIN)
    assert dates.in_words(datetime(2026, 5, 14, 10, 0, tzinfo=BERLIN), now) == "in 1 min"


@pytest.mark.parametrize(
    ("due", "answer"),
    [
        (date(2026, 5, 11), ("3 days overdue", "danger")), (date(2026, 5, 13), ("1 day overdue", "danger")),
        (TODAY, ("Today", "amber")), (date(2026, 5, 15), ("Tomorrow", "neutral")),
        (date(2026, 5, 18), ("Mon 18 May", "neutral")), (date(2027, 5, 18), ("18 May 2027", "neutral")),
        (None, ("no date", "neutral")),
    ],
)  # fmt: skip
def test_due_chips(due: date | None, answer: tuple[str, str]) -> None:
    assert dates.due_words(due, TODAY) == answer


@pytest.mark.parametrize(("ahead", "words"), [(0, "today"), (1, "tomorrow"), (-2, "2 days overdue")])
def test_a_due_day_inside_a_sentence_begins_small(ahead: int, words: str) -> None:
    assert dates.due_words(TODAY + timedelta(ahead), TODAY, alone=False)[0] == words


def test_hours_stand_on_the_wall_clock_asked_for(qapp: QApplication) -> None:
    summer = datetime(2026, 5, 14, 8, 30, tzinfo=ZoneInfo("UTC"))
    assert dates.time(summer, "Europe/Berlin") == "10:30"
    assert dates.time_range(summer, summer + timedelta(minutes=45), "Europe/Berlin") == "10:30 to 11:15"
    translation.speak(qapp, region=QLocale("en_US"))
    assert dates.time(summer, "Europe/Berlin").replace("\u202f", " ") == "10:30 AM"


@pytest.mark.parametrize(("locale", "first"), [("en_GB", date(2026, 5, 11)), ("en_US", date(2026, 5, 10))])
def test_weeks_begin_where_the_place_says(qapp: QApplication, locale: str, first: date) -> None:
    translation.speak(qapp, region=QLocale(locale))
    assert dates.week_start(TODAY) == first


@pytest.mark.parametrize(
    ("locale", "words"), [("en_GB", "14 May 2024"), ("en_US", "May 14, 2024"), ("de_DE", "14. Mai 2024")]
)
def test_another_year_stands_where_the_language_puts_it(qapp: QApplication, locale: str, words: str) -> None:
    translation.speak(qapp, region=QLocale(locale))
    assert dates.day_smart(date(2024, 5, 14), TODAY) == words
