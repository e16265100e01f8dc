"""Days, hours and distances in the reader's words and the reader's locale."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, QTime

from relationship_journal.desktop import regional
from relationship_journal.desktop.translation import translate

DueState = Literal["danger", "amber", "neutral"]
_MOST_MOVES = 4


def _words(day: date, pattern: str) -> str:
    return regional.words().toString(QDate(day.year, day.month, day.day), pattern)


def _day_of(month: str) -> str:
    """The language's way to write a day with its month: "d MMMM", "MMMM d" or "d. MMMM"."""
    pattern = regional.words().dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "")
    if 0 <= pattern.find("M") < pattern.find("d"):
        return f"{month} d"
    return f"d. {month}" if "d." in pattern else f"d {month}"


# -- days ------------------------------------------------------------------------------------------


def day_long(day: date) -> str:
    """Words like "Thursday 14 May", "Thursday, May 14", "Donnerstag, 14. Mai"; the year is left out."""
    month = _day_of("MMMM")
    return _words(day, f"dddd {month}" if month.startswith("d ") else f"dddd, {month}")


def with_year(words: str, year: int) -> str:
    """A day in words with its year: "16 April 2024", "April 16, 2024" where the month comes first."""
    return f"{words}, {year}" if _day_of("M").startswith("M") else f"{words} {year}"


def day_full(day: date) -> str:
    """The whole day for tooltips: "Thursday, 14 May 2026" as the locale writes it."""
    return regional.words().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def day_alone(day: date) -> str:
    """Words like "18": a day whose month is told later in the sentence."""
    return _words(day, "d." if _day_of("MMM").startswith("d.") else "d")


def day_short(day: date) -> str:
    """Words like "Thu 16 Apr"."""
    return _words(day, f"ddd {_day_of('MMM')}")


def day_month(day: date) -> str:
    """Words like "16 April"."""
    return _words(day, _day_of("MMMM"))


def day_month_short(day: date) -> str:
    """Words like "23 Feb"."""
    return _words(day, _day_of("MMM"))


def weekday_day(day: date) -> str:
    """Words like "Fri 15": a day within the next weeks, under an hour."""
    return _words(day, "ddd d." if "." in _day_of("MMM") else "ddd d")


def day_smart(day: date, today: date) -> str:
    """Words like "16 April" in the running year, "16 April 2024" in another."""
    return day_month(day) if day.year == today.year else with_year(day_month(day), day.year)


def month_name(day: date) -> str:
    """Words like "February"."""
    return _words(day, "MMMM")


def month_year(day: date) -> str:
    """Words like "April 2026"."""
    return _words(day, "MMMM yyyy")


def weekday_name(day: date) -> str:
    """Words like "Monday" inside a sentence."""
    return _words(day, "dddd")


def weekday_alone(day: date) -> str:
    """Words like "Monday" as a heading: some languages write it otherwise there."""
    return regional.words().standaloneDayName(day.isoweekday())


def weekday_short(day: date) -> str:
    """Words like "Mon"."""
    return _words(day, "ddd")


def month_short(day: date) -> str:
    """Words like "May"."""
    return _words(day, "MMM")


def near_day(day: date, today: date) -> str:
    """Words like "today", "tomorrow", "yesterday", "in 6 days", "3 days ago", else "16 April"."""
    apart = (day - today).days
    match apart:
        case 0:
            return translate("dates", "today")
        case 1:
            return translate("dates", "tomorrow")
        case -1:
            return translate("dates", "yesterday")
    if 0 < apart <= 14:
        return translate("dates", "in %n days", apart)
    if -6 <= apart < 0:
        return translate("dates", "%n days ago", -apart)
    return day_smart(day, today)


# -- distances -------------------------------------------------------------------------------------


def short_ago(day: date, today: date) -> str:
    """Words like "today", "9 d", "3 wk", "4 mo", "2 yr": time since a day, for the end of a row."""
    days = (today - day).days
    if days <= 0:
        return translate("dates", "today")
    if days < 14:
        return translate("dates", "%n d", days)
    if days < 84:
        return translate("dates", "%n wk", days // 7)
    if days < 730:
        return translate("dates", "%n mo", round(days * 12 / 365))
    return translate("dates", "%n yr", days // 365)


def span_words(days: int) -> str:
    """Words like "9 days", "10 weeks", "4 months", "2 years": a length of time in its largest fitting unit."""
    if days < 14:
        return translate("dates", "%n days", days)
    if days < 84:
        return translate("dates", "%n weeks", days // 7)
    if days < 730:
        return translate("dates", "%n months", round(days * 12 / 365))
    return translate("dates", "%n years", days // 365)


def ago_words(day: date, today: date) -> str:
    """Words like "today", "yesterday", "4 weeks ago"."""
    days = (today - day).days
    if days <= 0:
        return translate("dates", "today")
    if days == 1:
        return translate("dates", "yesterday")
    if days < 14:
        return translate("dates", "%n days ago", days)
    if days < 84:
        return translate("dates", "%n weeks ago", days // 7)
    if days < 730:
        return translate("dates", "%n months ago", round(days * 12 / 365))
    return translate("dates", "%n years ago", days // 365)


def every_words(days: int) -> str:
    """Words like "every day", "every 10 days", "every 6 weeks", "every 2 months", "every year": a rhythm."""
    if days % 365 == 0 or days > 730:
        return translate("dates", "every %n years", round(days / 365))
    if days % 30 == 0:
        return translate("dates", "every %n months", days // 30)
    if days % 7 == 0:
        return translate("dates", "every %n weeks", days // 7)
    if days >= 90:
        return translate("dates", "every %n months", round(days * 12 / 365))
    return translate("dates", "every %n days", days)


def usually_words(days_quiet: int, rhythm_days: int) -> str:
    """Words like "usually every 6" after weeks were named, "usually every 2 months" when the units differ."""
    unit = _unit(days_quiet)
    every = every_words(rhythm_days)
    number = rhythm_days // unit if unit and rhythm_days % unit == 0 else 0
    same = number > 1 and every == _rhythm_in(unit, number)
    return (
        translate("dates", "usually every %n", number)
        if same
        else translate("dates", "usually {every}").format(every=every)
    )


def _unit(days: int) -> int:
    """The unit `span_words` chooses, in days as rhythms count them."""
    if days < 14:
        return 1
    if days < 84:
        return 7
    return 30 if days < 730 else 365


def _rhythm_in(unit: int, number: int) -> str:
    match unit:
        case 1:
            return translate("dates", "every %n days", number)
        case 7:
            return translate("dates", "every %n weeks", number)
        case 30:
            return translate("dates", "every %n months", number)
    return translate("dates", "every %n years", number)


def in_words(start: datetime, now: datetime, end: datetime | None = None) -> str:
    """Words like "in 40 min", "in 3 h", "now" once it has begun, "over" after ``end``, else the days.

    All three are aware; a day is counted on the wall clock of ``start``'s zone.
    """
    if now >= start:
        return translate("dates", "over") if end is not None and now >= end else translate("dates", "now")
    minutes = -(-int((start - now).total_seconds()) // 60)
    if minutes < 60:
        return translate("dates", "in %n min", minutes)
    if minutes < 12 * 60:
        hours, rest = divmod(minutes, 60)
        if rest and hours < 3:
            return translate("dates", "in {hours} h {minutes} min").format(hours=hours, minutes=rest)
        return translate("dates", "in %n h", round(minutes / 60))
    days = (start.date() - now.astimezone(start.tzinfo).date()).days
    if days == 0:
        return translate("dates", "today")
    return translate("dates", "tomorrow") if days == 1 else translate("dates", "in %n days", days)


def due_words(due: date | None, today: date, *, alone: bool = True) -> tuple[str, DueState]:
    """The words of a due chip and how they are coloured; not ``alone``, "today" begins small.

    ("3 days overdue", "danger"), ("Today", "amber"), ("Mon 18 May", "neutral"), ("no date", "neutral").
    """
    if due is None:
        return translate("dates", "no date"), "neutral"
    late = (today - due).days
    if late > 0:
        return translate("dates", "%n days overdue", late), "danger"
    if late in {0, -1}:
        words = near_day(due, today)
        return words[:1].upper() + words[1:] if alone else words, "neutral" if late else "amber"
    if due.year != today.year and -late > 180:
        return with_year(day_month_short(due), due.year), "neutral"
    return day_short(due), "neutral"


def moved_words(earlier: Sequence[date | None], today: date) -> str:
    """Words like "first 20 May, then 27 May": what a promise was due before; the middle of many is left out."""
    days = [translate("dates", "no date") if due is None else day_smart(due, today) for due in earlier]
    if not days:
        return ""
    if len(days) > _MOST_MOVES:
        days = [days[0], "…", *days[2 - _MOST_MOVES :]]
    first = translate("dates", "first {day}").format(day=days[0])
    return ", ".join(
        [
            first,
            *(day if day == "…" else translate("dates", "then {day}").format(day=day) for day in days[1:]),
        ]
    )


# -- hours -----------------------------------------------------------------------------------------


def time(at: datetime, zone: str | None = None) -> str:
    """Words like "10:30" or "10:30 AM" as the place does, on the wall clock of ``zone`` or of ``at`` itself."""
    local = at.astimezone(ZoneInfo(zone)) if zone else at
    return regional.words().toString(QTime(local.hour, local.minute), regional.clock_pattern())


def time_range(start: datetime, end: datetime, zone: str | None = None) -> str:
    """Words like "10:30 to 11:15"."""
    return translate("dates", "{start} to {end}").format(start=time(start, zone), end=time(end, zone))


def minutes_words(minutes: int) -> str:
    """Words like "45 min", "1 h", "1 h 30 min", "2 days": the length of a meeting."""
    if minutes < 60:
        return translate("dates", "%n min", minutes)
    if minutes % (24 * 60) == 0:
        return translate("dates", "%n days", minutes // (24 * 60))
    hours, rest = divmod(minutes, 60)
    if not rest:
        return translate("dates", "%n h", hours)
    return translate("dates", "{hours} h {minutes} min").format(hours=hours, minutes=rest)


def when_words(start: datetime, today: date) -> str:
    """Words like "today 10:30", "tomorrow 9:15", "Mon 18 May 11:00": a start on its own wall clock."""
    apart = (start.date() - today).days
    day = near_day(start.date(), today) if -1 <= apart <= 1 else day_short(start.date())
    return f"{day} {time(start)}"


def week_start(day: date) -> date:
    """The first day of the week a day lies in, as the place counts weeks."""
    first = regional.region().firstDayOfWeek().value
    return day - timedelta(days=(day.isoweekday() - first) % 7)
