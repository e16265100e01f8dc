"""The words of a review: counts in plain sentences, praise where there is some, never a target."""

from __future__ import annotations

from datetime import date

from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.face_time import CircleFaceTime, NeverMet
from relationship_journal.domain.facts import FactKind
from relationship_journal.domain.review import Bar, Figure, Period, PromisesKept, Review, Silence, Span, Way


def title_words(review: Review) -> str:
    """The title: "Your week", "Your year 2026", "2026 with Odette"."""
    year = review.period.first.year
    if review.contact is not None:
        return translate("review", "{year} with {name}").format(
            year=year, name=isolated(review.contact.first_name)
        )
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
    return translate("review", "%Ln conversations", review.conversations)


def way_words(way: Way | Figure, count: int) -> str:
    """How many of one way: "3 in person"."""
    said = {
        "in_person": translate("review", "%Ln in person", count),
        "afar": translate("review", "%Ln by phone or video", count),
        "written": translate("review", "%Ln in writing", count),
    }
    return said[str(way)]


def bar_words(bar: Bar, span: Span) -> str:
    """The short name below a bar: a weekday or a month."""
    return dates.weekday_short(bar.first) if span is Span.WEEK else dates.month_short(bar.first)


def met_words(review: Review) -> str:
    """How many people one met."""
    return translate("review", "You talked with %Ln people", review.met)


def others_words(review: Review) -> str:
    """The same of one person's year: who else was there."""
    return translate("review", "%Ln other people were there", review.met)


def times_words(count: int) -> str:
    """How often: "once", "3 times"."""
    return translate("review", "%Ln times", count)


def promise_words(kept: PromisesKept) -> str:
    """What became of promises: "9 kept, 8 of them on time, 1 late; 1 not kept, 1 let go"."""
    first = translate("review", "%Ln promises kept", kept.kept)
    if kept.on_time == kept.kept > 1:
        first = ", ".join((first, translate("review", "all on time")))
    elif kept.on_time and kept.kept > 1:
        first = ", ".join((first, translate("review", "%Ln on time", kept.on_time)))
    said = (
        (kept.kept, first),
        (kept.late, translate("review", "%Ln late", kept.late)),
        (kept.broken, translate("review", "%Ln not kept", kept.broken)),
        (kept.released, translate("review", "%Ln let go", kept.released)),
    )
    return ", ".join(words for count, words in said if count)


def fact_words(kind: FactKind, count: int) -> str:
    """How many facts of a kind: "3 about family"."""
    said = {
        FactKind.FAMILY: translate("review", "%Ln about family", count),
        FactKind.HOBBY: translate("review", "%Ln about hobbies", count),
        FactKind.PREFERENCE: translate("review", "%Ln good to know", count),
        FactKind.WORK: translate("review", "%Ln about work", count),
        FactKind.CONTEXT: translate("review", "%Ln about the moment", count),
        FactKind.DATE: translate("review", "%Ln about dates", count),
    }
    return said[kind]


def learned_words(review: Review) -> str:
    """How many facts were learned."""
    return translate("review", "%Ln things learned", review.learned)


def silence_words(silence: Silence, today: date) -> str:
    """The longest silence that was broken: "Tilda Marzipan, after 14 weeks, on 3 May"."""
    return translate("review", "{name}, after {span}, on {day}").format(
        name=isolated(silence.contact.name),
        span=dates.span_words(silence.days),
        day=dates.day_smart(silence.ended, today),
    )


def longest_words() -> str:
    """The title of the silence."""
    return translate("review", "The longest silence you broke")


def face_words(circle: CircleFaceTime) -> str:
    """How much of the year with a circle was face to face: "Clients: 12 of 40, of the last 90 days 3 of 10"."""
    year = translate("review", "{circle}: {met} of {all} in person").format(
        circle=isolated(circle.name), met=circle.year.in_person, all=circle.year.all
    )
    if not circle.ninety.all:
        return year
    lately = translate("review", "in the last 90 days {met} of {all}").format(
        met=circle.ninety.in_person, all=circle.ninety.all
    )
    return f"{year}, {lately}"


def never_met_words(found: NeverMet) -> str:
    """How many there was contact with, but never in person."""
    return translate("review", "%Ln people never met in person", found.count)
