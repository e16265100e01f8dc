"""The words of a timeline: channels, places, who was there, and what a screen reader says of a row."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.channel_icons import channel_icon
from relationship_journal.desktop.timeline.items import Heading, Item
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.chip import Kind
from relationship_journal.domain.channels import Channel
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.entries import Entry
from relationship_journal.domain.facts import Fact, FactKind
from relationship_journal.domain.meetings import Meeting
from relationship_journal.domain.names import first_name
from relationship_journal.domain.promises import Owed, Promise

_FACTS: dict[FactKind, tuple[Kind, str]] = {
    FactKind.FAMILY: ("family", "heart"),
    FactKind.HOBBY: ("hobby", "bike"),
    FactKind.PREFERENCE: ("pref", "sparkles"),
    FactKind.CONTEXT: ("pref", "sparkles"),
    FactKind.WORK: ("work", "briefcase"),
    FactKind.DATE: ("date", "cake"),
}


def icon_of(item: Entry | Meeting) -> str:
    """The icon in an item's circle."""
    if item.channel is Channel.IN_PERSON:
        return "users" if len(item.people) > 2 else "coffee"
    return channel_icon(item.channel)


def title_of(item: Entry | Meeting) -> str:
    """The bold word: the label the reader gave, a meeting's topic, else the channel."""
    own = item.topic if isinstance(item, Meeting) else item.label
    return own or wording.channel_name(item.channel)


def aside_of(item: Entry | Meeting, shown: int | None) -> str:
    """The quiet words after the title: others who were there, place, length, who wrote."""
    others = [person for person in item.people if person.id != shown]
    parts = [with_words(others), isolated(item.place)]
    if isinstance(item, Meeting):
        parts.append(dates.minutes_words(item.minutes))
    else:
        if item.minutes:
            parts.append(dates.minutes_words(item.minutes))
        parts.append(_started(item, shown))
        if item.attempt:
            parts.append(translate("timeline", "no answer"))
        if item.satisfied is not None:
            parts.append(
                translate("timeline", "it helped")
                if item.satisfied
                else translate("timeline", "it did not help")
            )
    return "  \u00b7  ".join(part for part in parts if part)


def _started(entry: Entry, shown: int | None) -> str:
    if not entry.started_by or (entry.channel.is_live and not entry.attempt):
        return ""
    person = next((each for each in entry.people if each.id == shown), None) or next(iter(entry.people), None)
    if person is None:
        return ""
    if entry.started_by == "them":
        return translate("timeline", "from {name}").format(name=isolated(person.first_name))
    return translate("timeline", "to {name}").format(name=isolated(person.first_name))


def with_words(others: list[ContactRow]) -> str:
    """With whom: "with Corwin Applebarrow and 3 others"."""
    match others:
        case []:
            return ""
        case [one]:
            return translate("timeline", "with {name}").format(name=isolated(one.name))
        case [one, two]:
            return translate("timeline", "with {one} and {two}").format(
                one=isolated(one.name), two=isolated(two.name)
            )
    return translate("timeline", "with {name} and %n others", len(others) - 1).format(
        name=isolated(others[0].name)
    )


def day_of(item: Entry | Meeting, today: date) -> str:
    """The date at the end of the row; the year when it is not this one and not in the heading."""
    if isinstance(item, Meeting):
        return dates.when_words(item.local_start, today)
    return dates.day_short(item.day)


def tip_of(item: Entry | Meeting) -> str:
    """The full day and hour, for the tooltip of the date."""
    if isinstance(item, Meeting):
        return (
            f"{dates.day_full(item.local_start.date())}, {dates.time_range(item.local_start, item.local_end)}"
        )
    if item.at is None:
        return dates.day_full(item.day)
    return f"{dates.day_full(item.day)}, {dates.time(item.at.astimezone(ZoneInfo(item.zone or 'UTC')))}"


def heading_of(heading: Heading) -> str:
    """The month's name, or "Coming up"."""
    return dates.month_year(heading.month) if heading.month else translate("timeline", "Coming up")


def promise_words(promise: Promise) -> str:
    """Who owes what: "You: send the case study", "Odette: share the floor plan"."""
    who = translate("timeline", "You") if promise.owed is Owed.MINE else first_name(promise.contact_name)
    return f"{isolated(who)}: {isolated(promise.text)}"


def promise_due(promise: Promise, today: date) -> tuple[str, Kind]:
    """The chip of an open promise, or nothing."""
    if not promise.is_open or promise.due is None:
        return "", "neutral"
    words, state = dates.due_words(promise.due, today, alone=False)
    if state != "danger":
        words = translate("timeline", "due {day}").format(day=words)
    return words, state


def fact_chip(fact: Fact) -> tuple[str, Kind, str]:
    """The words, the hue and the icon of a fact's chip."""
    if fact.sensitive:  # for a screen others may see
        return translate("timeline", "Handle with care"), "neutral", "shield-check"
    kind, icon = _FACTS[fact.kind]
    text = fact.text
    if fact.detail and len(text) + len(fact.detail) <= 40:
        text = f"{isolated(text)}: {isolated(fact.detail)}"
    return text, kind, icon


def row_words(item: Item, shown: int | None) -> str:
    """The whole row for screen readers."""
    match item:
        case Heading():
            return heading_of(item)
        case Meeting():
            parts = [
                f"{title_of(item)}, {dates.day_long(item.local_start.date())} {dates.time(item.local_start)}"
            ]
            parts += [aside_of(item, shown), translate("timeline", "planned")]
            return ", ".join(part for part in parts if part)
    place = translate("timeline", " at {place}").format(place=isolated(item.place)) if item.place else ""
    others = with_words([person for person in item.people if person.id != shown])
    private = (
        translate("timeline", "Only here: {words}").format(words=isolated(private_line(item, shown)))
        if private_line(item, shown)
        else ""
    )
    first = f"{title_of(item)}{place}, {dates.day_long(item.day)}" + (f", {others}" if others else "")
    return " ".join([f"{first}.", item.text.strip(), private, *_counts(item)]).strip()


def private_line(entry: Entry, shown: int | None) -> str:
    """What was noted for the page of the person shown alone."""
    return dict(entry.private_lines).get(shown, "") if shown is not None else ""


def _counts(entry: Entry) -> list[str]:
    parts = []
    if entry.promises:
        unkept = sum(promise.is_open for promise in entry.promises)
        words = translate("timeline", "%n promises, {open} open.", len(entry.promises))
        parts.append(words.format(open=unkept))
    if entry.facts:
        parts.append(translate("timeline", "%n facts.", len(entry.facts)))
    if entry.attachments:
        names = ", ".join(isolated(each.name) for each in entry.attachments)
        parts.append(translate("timeline", "Attached: {names}.").format(names=names))
    return parts
