"""What happens to an event, who is in it, and what a change is, in words."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication

from relationship_journal.desktop import dates
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
        return _tr("already here"), "neutral", "check"
    if decision is _LEAVE:
        asked = verdict in {EventVerdict.CLASH, EventVerdict.GONE}
        names = {
            EventVerdict.NEW: _tr("left out"),
            EventVerdict.CHANGED: _tr("left as it is"),
            EventVerdict.CLASH: _tr("changed on both sides"),
            EventVerdict.GONE: _tr("no longer there"),
        }
        return names[verdict], "amber" if asked else "neutral", "triangle-alert" if asked else ""
    if decision is _KEEP:
        return (_tr("never") if verdict is EventVerdict.NEW else _tr("kept as here")), "neutral", "check"
    names = {
        EventVerdict.NEW: _tr("new meeting"),
        EventVerdict.CHANGED: _tr("changed"),
        EventVerdict.CLASH: _tr("as in the calendar"),
        EventVerdict.GONE: _tr("called off"),
    }
    return names[verdict], "accent", "plus" if verdict is EventVerdict.NEW else "calendar-clock"


def choices(verdict: EventVerdict) -> list[tuple[EventDecision, str]]:
    """What can be decided about one."""
    if verdict is EventVerdict.NEW:
        return [(_TAKE, _tr("Take")), (_LEAVE, _tr("Not now")), (_KEEP, _tr("Never"))]
    if verdict is EventVerdict.GONE:
        return [(_TAKE, _tr("Call off")), (_KEEP, _tr("Keep mine")), (_LEAVE, _tr("Ask again"))]
    if verdict is EventVerdict.ALREADY:
        return []
    return [(_TAKE, _tr("As in the calendar")), (_KEEP, _tr("Keep mine")), (_LEAVE, _tr("Ask again"))]


def when_words(candidate: EventCandidate, today: date, zone_now: datetime) -> str:
    """The day and hour on the reader's clock."""
    local = candidate.start.astimezone(zone_now.tzinfo)
    near = abs((local.date() - today).days) < 300
    day = dates.day_short(local.date()) if near else f"{dates.day_month_short(local.date())} {local.year}"
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
        more = _tr(" and {n} more").format(n=len(others) - 2) if len(others) > 2 else ""
        return _tr("nobody you know: {names}").format(names=shown + more)
    return _tr("{names} and {n} you do not know").format(names=words, n=len(others))


def change_words(candidate: EventCandidate, today: date, zone_now: datetime) -> str:
    """Every field that differs: what is here, what the calendar says."""
    if candidate.verdict is EventVerdict.GONE:
        return _tr("It came from this calendar and is no longer in it.")
    return "\n".join(_change(each, today, zone_now) for each in candidate.changes)


def _change(change: EventChange, today: date, zone_now: datetime) -> str:
    names = {
        "start": _tr("Start"),
        "minutes": _tr("Length"),
        "zone": _tr("Time zone"),
        "topic": _tr("Topic"),
        "place": _tr("Where"),
        "agenda": _tr("Agenda"),
        "cancelled": _tr("Called off"),
    }
    here, there = (_said(change.field, value, today, zone_now) for value in (change.here, change.there))
    if change.field == "cancelled":
        return _tr("Called off in the calendar") if change.there else _tr("Takes place again in the calendar")
    return _tr("{what}: here {here}, in the calendar {there}").format(
        what=names[change.field], here=here, there=there
    )


def _said(field: str, value: object, today: date, zone_now: datetime) -> str:
    if field == "start":
        moment = datetime.fromtimestamp(int(str(value)), UTC)
        return when_words(EventCandidate(0, EventVerdict.NEW, "", moment), today, zone_now)
    if field == "minutes":
        return dates.minutes_words(int(str(value)))
    words = " ".join(str(value).split())
    if not words:
        return _tr("nothing")
    return _tr("“{words}”").format(words=words if len(words) <= 60 else f"{words[:59]}…")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Calendars", text)
