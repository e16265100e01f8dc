"""The words of a review: counts in plain sentences, praise where there is some, never a target."""

from __future__ import annotations

from datetime import date

from relationship_journal.desktop import dates
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.face_time import CircleFaceTime, NeverMet
from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.review import Bar, Figure, Period, PromisesKept, Review, Silence, Span, Way


def _counted(number: int, one: str, many: str) -> str:
    return (one if number == 1 else many).replace("%n", f"{number:n}")


def title_words(review: Review) -> str:
    """The title: "Your week", "Your year 2026", "2026 with Odette"."""
    year = review.period.first.year
    if review.contact is not None:
        return translate("review", "{year} with {name}").format(year=year, name=review.contact.first_name)
    return (
        translate("review", "Your week")
        if review.period.span is Span.WEEK
        else translate("review", "Your year {year}").format(year=year)
    )


def span_words(period: Period) -> str:
    """The days of a week, or the year."""
    if period.span is Span.YEAR:
        return str(period.first.year)
    return translate("review", "{first} to {last}").format(
        first=dates.day_month(period.first), last=dates.day_long(period.last)
    )


def conversations_words(review: Review) -> str:
    """How many conversations."""
    count = review.conversations
    return _counted(count, translate("review", "1 conversation"), translate("review", "%n conversations"))


def way_words(way: Way | Figure, count: int) -> str:
    """How many of one way: "3 in person"."""
    said = {
        "in_person": translate("review", "%n in person"), "afar": translate("review", "%n by phone or video"), "written": translate("review", "%n in writing"),
    }  # fmt: skip
    return said[str(way)].replace("%n", f"{count:n}")


def bar_words(bar: Bar, span: Span) -> str:
    """The short name below a bar: a weekday or a month."""
    return dates.weekday_short(bar.first) if span is Span.WEEK else dates.month_short(bar.first)


def met_words(review: Review) -> str:
    """How many people one met."""
    return _counted(
        review.met,
        translate("review", "You talked with 1 person"),
        translate("review", "You talked with %n people"),
    )


def others_words(review: Review) -> str:
    """The same of one person's year: who else was there."""
    return _counted(
        review.met,
        translate("review", "1 other person was there"),
        translate("review", "%n other people were there"),
    )


def times_words(count: int) -> str:
    """How often: "once", "3 times"."""
    return _counted(count, translate("review", "once"), translate("review", "%n times"))


def promise_words(kept: PromisesKept) -> str:
    """What became of promises: "9 kept, 8 of them on time, 1 late; 1 not kept, 1 let go"."""
    first = _counted(
        kept.kept, translate("review", "1 promise kept"), translate("review", "%n promises kept")
    )
    if kept.on_time == kept.kept > 1:
        first = ", ".join((first, translate("review", "all on time")))
    elif kept.on_time and kept.kept > 1:
        on_time = translate("review", "%n on time").replace("%n", f"{kept.on_time:n}")
        first = f"{first}, {on_time}"
    parts = [first] if kept.kept else []
    for count, words in (
        (kept.late, translate("review", "%n late")), (kept.broken, translate("review", "%n not kept")), (kept.released, translate("review", "%n let go")),
    ):  # fmt: skip
        if count:
            parts.append(words.replace("%n", f"{count:n}"))
    return ", ".join(parts)


def fact_words(kind: FactKind, count: int) -> str:
    """How many facts of a kind: "3 about family"."""
    said = {
        FactKind.FAMILY: translate("review", "%n about family"), FactKind.HOBBY: translate("review", "%n about hobbies"),
        FactKind.PREFERENCE: translate("review", "%n good to know"), FactKind.WORK: translate("review", "%n about work"),
        FactKind.CONTEXT: translate("review", "%n about the moment"), FactKind.DATE: translate("review", "%n about dates"),
    }  # fmt: skip
    return said[kind].replace("%n", f"{count:n}")


def learned_words(review: Review) -> str:
    """How many facts were learned."""
    return _counted(
        review.learned, translate("review", "1 thing learned"), translate("review", "%n things learned")
    )


def silence_words(silence: Silence, today: date) -> str:
    """The longest silence that was broken: "Tilda Marzipan, after 14 weeks, on 3 May"."""
    return translate("review", "{name}, after {span}, on {day}").format(
        name=silence.contact.name,
        span=dates.span_words(silence.days),
        day=dates.day_smart(silence.ended, today),
    )


def longest_words() -> str:
    """The title of the silence."""
    return translate("review", "The longest silence you broke")


def face_words(circle: CircleFaceTime) -> str:
    """How much of the year with a circle was face to face: "Clients: 12 of 40, of the last 90 days 3 of 10"."""
    year = translate("review", "{circle}: {met} of {all} in person").format(
        circle=circle.name, met=circle.year.in_person, all=circle.year.all
    )
    if not circle.ninety.all:
        return year
    lately = translate("review", "in the last 90 days {met} of {all}").format(
        met=circle.ninety.in_person, all=circle.ninety.all
    )
    return f"{year}, {lately}"


def never_met_words(found: NeverMet) -> str:
    """How many there was contact with, but never in person."""
    return _counted(
        found.count,
        translate("review", "1 person never met in person"),
        translate("review", "%n people never met in person"),
    )
