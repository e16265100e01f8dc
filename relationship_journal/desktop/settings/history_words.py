"""The words of the history: what an act was, when, and what can be done with it now."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from relationship_journal import wording
from relationship_journal.desktop import dates
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.errors import CannotUndo
from relationship_journal.domain.history import REMOVALS, Act

_LONGEST = 48


def sentence(act: Act) -> str:
    """What was done, on one line."""
    return " ".join(wording.act_sentence(act.kind, dict(act.data)).split())


def day_title(day: date, today: date) -> str:
    """The heading of a day: "Today", "Yesterday", "Tuesday 12 May", with the year where it is another one."""
    if (today - day).days in {0, 1}:
        words = dates.near_day(day, today)
        return words[:1].upper() + words[1:]
    words = dates.day_long(day)
    return words if day.year == today.year else dates.with_year(words, day.year)


def undone_words(act: Act, today: date, zone: str) -> str:
    """Since when an act is undone: "undone 10:15", "undone 12 May"; nothing for one that stands."""
    if not act.undone:
        return ""
    if act.undone_at is None:
        return translate("history", "undone")
    at = act.undone_at.astimezone(ZoneInfo(zone))
    when = dates.time(at) if at.date() == today else dates.day_smart(at.date(), today)
    return translate("history", "undone {when}").format(when=when)


def action_words(act: Act) -> str:
    """What can be done with an act: Undo, Do again, Restore."""
    if act.undone:
        return translate("history", "Do again")
    return translate("history", "Restore") if act.kind in REMOVALS else translate("history", "Undo")


def first_words(refused: CannotUndo) -> str:
    """What to do first where something is in the way: "Undo “Edited a jot about Odette” first"."""
    acts = blockers(refused)
    if not acts:
        return ""
    said = wording.inside(sentence(acts[0]), _LONGEST)
    pattern = (
        translate("history", "Do “{what}” again first")
        if acts[0].undone
        else translate("history", "Undo “{what}” first")
    )
    return pattern.format(what=said)


def blockers(refused: CannotUndo) -> tuple[Act, ...]:
    """The acts in the way, in the order to turn them."""
    found = refused.data.get("blockers")
    return found if isinstance(found, tuple) else ()


def when_words(at: datetime, zone: str) -> str:
    """The whole moment of an act: "Thursday, 14 May 2026, 09:50"."""
    local = at.astimezone(ZoneInfo(zone))
    return f"{dates.day_full(local.date())}, {dates.time(local)}"


def spoken(act: Act, today: date, zone: str) -> str:
    """A row for those who listen."""
    parts = [sentence(act), when_words(act.at, zone), undone_words(act, today, zone)]
    return ". ".join(part for part in parts if part)


def done_words(act: Act, *, again: bool) -> str:
    """What to say once an act was turned."""
    return (
        translate("history", "Done again: {what}") if again else translate("history", "Undone: {what}")
    ).format(what=sentence(act))
