"""What happens to an event, who is in it, and what a change is, in words."""

from __future__ import annotations

from datetime import UTC, date, datetime

from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.chip import Kind
from relationship_journal.domain.event_plans import (
    EventCandidate,
    EventChange,
    EventDecision,
    EventVerdict,
)

_TAKE, _KEEP, _LEAVE = EventDecision.TAKE, EventDecision.KEEP, EventDecision.LEAVE


def outcome(candidate: EventCandidate, decision: EventDecision) -> tuple[str, Kind, str]:
    """What will happen, as words, the kind of the chip and its icon."""
    verdict = candidate.verdict
    if verdict is EventVerdict.ALREADY:
        return translate("Calendars", "already here"), "neutral", "check"
    if decision is _LEAVE:
        asked = verdict in {EventVerdict.CLASH, EventVerdict.GONE}
        names = {
            EventVerdict.NEW: translate("Calendars", "left out"),
            EventVerdict.CHANGED: translate("Calendars", "left as it is"),
            EventVerdict.CLASH: translate("Calendars", "changed on both sides"),
            EventVerdict.GONE: translate("Calendars", "no longer there"),
        }
        return names[verdict], "amber" if asked else "neutral", "triangle-alert" if asked else ""
    if decision is _KEEP:
        return (
            (
                translate("Calendars", "never")
                if verdict is EventVerdict.NEW
                else translate("Calendars", "kept as here")
            ),
            "neutral",
            "check",
        )
    names = {
        EventVerdict.NEW: translate("Calendars", "new meeting"),
        EventVerdict.CHANGED: translate("Calendars", "changed"),
        EventVerdict.CLASH: translate("Calendars", "as in the calendar"),
        EventVerdict.GONE: translate("Calendars", "called off"),
    }
    return names[verdict], "accent", "plus" if verdict is EventVerdict.NEW else "calendar-clock"


def choices(verdict: EventVerdict) -> list[tuple[EventDecision, str]]:
    """What can be decided about one."""
    if verdict is EventVerdict.NEW:
        return [
            (_TAKE, translate("Calendars", "Take")),
            (_LEAVE, translate("Calendars", "Not now")),
            (_KEEP, translate("Calendars", "Never")),
        ]
    if verdict is EventVerdict.GONE:
        return [
            (_TAKE, translate("Calendars", "Call off")),
            (_KEEP, translate("Calendars", "Keep mine")),
            (_LEAVE, translate("Calendars", "Ask again")),
        ]
    if verdict is EventVerdict.ALREADY:
        return []
    return [
        (_TAKE, translate("Calendars", "As in the calendar")),
        (_KEEP, translate("Calendars", "Keep mine")),
        (_LEAVE, translate("Calendars", "Ask again")),
    ]


def when_words(candidate: EventCandidate, today: date, zone_now: datetime) -> str:
    """The day and hour on the reader's clock."""
    local = candidate.start.astimezone(zone_now.tzinfo)
    near = abs((local.date() - today).days) < 300
    day = (
        dates.day_short(local.date())
        if near
        else dates.with_year(dates.day_month_short(local.date()), local.year)
    )
    return f"{day}, {dates.time(local)}"


def people_words(candidate: EventCandidate) -> str:
    """Who is in it: those known here by name, then the others."""
    known = [person.name for person in candidate.people]
    others = [each.name or each.email for each in candidate.strangers]
    words = ", ".join(known)
    if not others:
        return words
    if not known:
        shown = ", ".join(others[:2])
        if len(others) > 2:
            shown = translate("Calendars", "{names} and %n more", len(others) - 2).format(
                names=isolated(shown)
            )
        return translate("Calendars", "nobody you know: {names}").format(names=isolated(shown))
    return translate("Calendars", "{names} and %n you do not know", len(others)).format(names=isolated(words))


def change_words(candidate: EventCandidate, today: date, zone_now: datetime) -> str:
    """Every field that differs: what is here, what the calendar says."""
    if candidate.verdict is EventVerdict.GONE:
        return translate("Calendars", "It came from this calendar and is no longer in it.")
    return "\n".join(_change(each, today, zone_now) for each in candidate.changes)


def _change(change: EventChange, today: date, zone_now: datetime) -> str:
    names = {
        "start": translate("Calendars", "Start"),
        "minutes": translate("Calendars", "Length"),
        "zone": translate("Calendars", "Time zone"),
        "topic": translate("Calendars", "Topic"),
        "place": translate("Calendars", "Where"),
        "agenda": translate("Calendars", "Agenda"),
        "cancelled": translate("Calendars", "Called off"),
    }
    here, there = (_said(change.field, value, today, zone_now) for value in (change.here, change.there))
    if change.field == "cancelled":
        return (
            translate("Calendars", "Called off in the calendar")
            if change.there
            else translate("Calendars", "Takes place again in the calendar")
        )
    return translate("Calendars", "{what}: here {here}, in the calendar {there}").format(
        what=names[change.field], here=isolated(here), there=isolated(there)
    )


def _said(field: str, value: object, today: date, zone_now: datetime) -> str:
    if field == "start":
        moment = datetime.fromtimestamp(int(str(value)), UTC)
        return when_words(EventCandidate(0, EventVerdict.NEW, "", moment), today, zone_now)
    if field == "minutes":
        return dates.minutes_words(int(str(value)))
    words = " ".join(str(value).split())
    if not words:
        return translate("Calendars", "nothing")
    return translate("Calendars", "“{words}”").format(
        words=isolated(words if len(words) <= 60 else f"{words[:59]}…")
    )
