"""The words of a person's row: time since, and what a screen reader says of it; the same wherever one stands."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.rhythm_words import rest_words
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.contacts import ContactRow


def meeting_start(row: ContactRow, zone: str) -> datetime | None:
    """The start of the next meeting on the reader's wall clock."""
    return row.next_meeting.astimezone(ZoneInfo(zone)) if row.next_meeting is not None else None


def since_words(row: ContactRow, today: date, zone: str) -> tuple[str, str]:
    """What stands at the end of a row, and the token of its colour; ("", "text3") before any contact."""
    meeting = meeting_start(row, zone)
    if meeting is not None and meeting.date() == today:
        return translate("contacts", "today"), "accent_ink"
    last = row.standing.last_live
    if last is None:
        return "", "text3"
    return dates.short_ago(last, today), "amber" if row.standing.is_amber(today) else "text3"


def line_words(row: ContactRow, today: date, work: str | None = None) -> str:
    """The second line of a row: what they do, after "paused until 3 August" for who is.

    ``work`` is what to say of that, role and organisation where it is not given.
    """
    paused = rest_words(row.standing, today) if row.standing.is_paused(today) else ""
    return " · ".join(part for part in (paused, row.line if work is None else work) if part)


def row_words(row: ContactRow, today: date, zone: str) -> str:
    """The whole row in one sentence, for screen readers."""
    parts = [row.name]
    if row.line:
        parts.append(_work(row))
    last = row.standing.last_live
    parts.append(
        translate("contacts", "last contact {day}").format(day=dates.day_smart(last, today))
        if last
        else translate("contacts", "no contact yet")
    )
    meeting = meeting_start(row, zone)
    if meeting is not None:
        parts.append(translate("contacts", "meeting {when}").format(when=dates.when_words(meeting, today)))
    if row.standing.is_paused(today):
        parts.append(rest_words(row.standing, today))
    if row.standing.is_due(today) and row.standing.rhythm_days:
        every = dates.every_words(row.standing.rhythm_days)
        parts.append(translate("contacts", "time to reach out, usually {every}").format(every=every))
    return ", ".join(parts)


def _work(row: ContactRow) -> str:
    if row.role and row.organisation:
        return translate("contacts", "{role} at {company}").format(
            role=isolated(row.role), company=isolated(row.organisation)
        )
    return row.line
