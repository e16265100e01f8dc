"""How a meeting repeats, in words."""

from __future__ import annotations

from datetime import date

from relationship_journal.desktop import dates
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.repeating import Pattern, Repeat, month_day, month_week


def repeat_words(repeat: Repeat, first: date) -> str:
    """The rule whole: "Every 2 weeks on Tuesday, until 30 June 2027"."""
    words = pattern_words(repeat.pattern, first)
    if repeat.every > 1:
        words = _every(repeat.pattern, repeat.every, words)
    until = dates.with_year(dates.day_month(repeat.until), repeat.until.year)
    return translate("RepeatWords", "{rule}, until {day}").format(rule=words, day=until)


def pattern_words(pattern: Pattern, first: date) -> str:
    """What stays the same: "Weekly on Tuesday", "Monthly on day 19", "Monthly on the third Tuesday"."""
    weekday = dates.weekday_name(first)
    if pattern is Pattern.WEEK:
        return translate("RepeatWords", "Weekly on {weekday}").format(weekday=weekday)
    if pattern is Pattern.MONTH_DAY:
        day = month_day(first)
        return (
            translate("RepeatWords", "Monthly on the last day")
            if day < 0
            else translate("RepeatWords", "Monthly on day {day}").format(day=day)
        )
    words = {
        1: translate("RepeatWords", "Monthly on the first {weekday}"),
        2: translate("RepeatWords", "Monthly on the second {weekday}"),
        3: translate("RepeatWords", "Monthly on the third {weekday}"),
        4: translate("RepeatWords", "Monthly on the fourth {weekday}"),
        -1: translate("RepeatWords", "Monthly on the last {weekday}"),
    }
    return words[month_week(first)].format(weekday=weekday)


def _every(pattern: Pattern, every: int, words: str) -> str:
    if pattern is Pattern.WEEK:
        return translate("RepeatWords", "{rule}, every %n weeks", every).format(rule=words)
    return translate("RepeatWords", "{rule}, every %n months", every).format(rule=words)
