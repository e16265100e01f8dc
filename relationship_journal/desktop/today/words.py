"""The sentences of Today: counts, who a meeting is with, how long somebody has been quiet."""

from __future__ import annotations

from datetime import date, datetime

from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.regional import number
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.contacts import ContactRow
from relationship_journal.domain.meetings import Meeting
from relationship_journal.domain.promises import PromiseTally
from relationship_journal.domain.today import DateToRemember, HookKind, ReachOut


def meetings_today(number: int, *, more: bool) -> str:
    """Words like "2 meetings today", "1 more meeting today"."""
    if more:
        return translate("today", "%n more meetings today", number)
    return translate("today", "%n meetings today", number)


def promises_overdue(number: int) -> str:
    """Words like "1 promise overdue"."""
    return translate("today", "%Ln promises overdue", number)


def to_reach_out(number: int) -> str:
    """Words like "3 people to reach out to"."""
    return translate("today", "%Ln people to reach out to", number)


def people_title(people: tuple[ContactRow, ...], otherwise: str) -> str:
    """One name, two names, or two names "and 2 more"."""
    names = [person.name for person in people]
    if not names:
        return otherwise
    if len(names) <= 2:
        return ", ".join(isolated(name) for name in names)
    return translate("today", "{names} and %n more", len(names) - 2).format(
        names=", ".join(isolated(name) for name in names[:2])
    )


def first_names(people: tuple[ContactRow, ...]) -> str:
    """Words like "Odette", "Odette and Corwin", "Odette and 2 others": whom a question is about."""
    names = [person.first_name for person in people]
    match len(names):
        case 0:
            return ""
        case 1:
            return names[0]
        case 2:
            return translate("today", "{one} and {other}").format(
                one=isolated(names[0]), other=isolated(names[1])
            )
    return translate("today", "{one} and %n others", len(names) - 1).format(one=isolated(names[0]))


def hero_line(meeting: Meeting) -> str:
    """Role and company of the one person, and the topic."""
    parts = [meeting.people[0].line] if len(meeting.people) == 1 else []
    if meeting.people:
        parts.append(meeting.topic)
    return "  ·  ".join(isolated(part) for part in parts if part)


def row_line(meeting: Meeting) -> str:
    """Topic and, with one person, their company."""
    parts = [meeting.topic] if meeting.people else []
    if len(meeting.people) == 1:
        parts.append(meeting.people[0].organisation)
    return ", ".join(isolated(part) for part in parts if part)


def row_day(meeting: Meeting, today: date) -> str:
    """Words like "today" or "Mon 18"."""
    day = meeting.local_start.date()
    return dates.near_day(day, today) if day == today else dates.weekday_day(day)


def meeting_spoken(meeting: Meeting, today: date) -> str:
    """A meeting in one sentence, for screen readers."""
    parts = [
        people_title(meeting.people, meeting.topic),
        row_line(meeting),
        dates.when_words(meeting.local_start, today),
    ]
    return ", ".join(part for part in [*parts, meeting.place] if part)


def quiet_words(person: ReachOut) -> str:
    """Words like "10 weeks quiet, usually every 6", or "New, met once on 2 April"."""
    if person.met_once is not None:
        return translate("today", "New, met once on {day}").format(day=dates.day_month(person.met_once))
    quiet = translate("today", "{span} quiet").format(span=dates.span_words(person.days_quiet))
    if not person.rhythm_days:
        return quiet
    return f"{quiet}, {dates.usually_words(person.days_quiet, person.rhythm_days)}"


def tried_words(person: ReachOut) -> str:
    """Words like "tried 3 times since": failed attempts after the last live contact."""
    if not person.attempts:
        return ""
    return translate("today", "tried %n times since", person.attempts)


def hook_words(person: ReachOut) -> str:
    """What there is to say: an open topic or promise, or honestly that nothing is open."""
    name = person.contact.first_name
    match person.hook_kind:
        case HookKind.TOPIC:
            return person.hook
        case HookKind.MY_PROMISE:
            return translate("today", "You promised: {text}").format(text=isolated(person.hook))
        case HookKind.THEIR_PROMISE:
            return translate("today", "{name} promised: {text}").format(
                name=isolated(name), text=isolated(person.hook)
            )
    return translate("today", "Nothing open. Ask what occupies {name}.").format(name=isolated(name))


def last_words(person: ReachOut) -> str:
    """How the last entry begins, where nothing is open: "Last time: The ferry to Arran."."""
    if person.hook_kind is not HookKind.LAST_TIME:
        return ""
    return translate("today", "Last time: {text}").format(text=isolated(person.hook))


def date_words(remembered: DateToRemember) -> str:
    """Words like "Birthday", "Birthday, turns 40", or the fact's own words."""
    if not remembered.is_birthday:
        return remembered.what
    if remembered.years:
        return translate("today", "Birthday, turns {years}").format(years=remembered.years)
    return translate("today", "Birthday")


def tally_words(tally: PromiseTally, today: date) -> str:
    """Words like "11 of 12 promises kept since February"; nothing while there is nothing to praise."""
    if not tally.kept:
        return ""
    if tally.since is None:
        return translate("today", "{kept} of %Ln promises kept", tally.of).format(kept=number(tally.kept))
    since = dates.month_name(tally.since) if tally.since.year == today.year else dates.month_year(tally.since)
    words = translate("today", "{kept} of %Ln promises kept since {since}", tally.of)
    return words.format(kept=number(tally.kept), since=since)


def starts_words(meeting: Meeting, now: datetime) -> tuple[str, str]:
    """How far off a meeting is, and the colour: accent, amber under ten minutes or while it runs."""
    words = dates.in_words(meeting.local_start, now, meeting.local_end)
    minutes = (meeting.start - now).total_seconds() / 60
    return words, "amber" if minutes < 10 else "accent"
