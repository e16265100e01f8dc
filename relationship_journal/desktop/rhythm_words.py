"""How a rhythm, where it comes from, a rest from it and the face time are said, the same wherever they stand."""

from __future__ import annotations

from datetime import date

from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.face_time import FaceTime
from relationship_journal.domain.rhythm import PauseKind, Rhythm, RhythmOrigin, Standing


def rhythm_words(rhythm: Rhythm) -> str:
    """Words like "every 6 weeks", "left in peace", "none"."""
    if rhythm.days:
        return dates.every_words(rhythm.days)
    return (
        translate("rhythm", "left in peace")
        if rhythm.origin is RhythmOrigin.IN_PEACE
        else translate("rhythm", "none")
    )


def origin_words(rhythm: Rhythm) -> str:
    """Words like "your choice", "from Clients"; nothing where there is no rhythm."""
    match rhythm.origin:
        case RhythmOrigin.OWN:
            return translate("rhythm", "your choice")
        case RhythmOrigin.CIRCLE:
            return translate("rhythm", "from {circle}").format(circle=isolated(rhythm.circle))
    return ""


def whole_rhythm(rhythm: Rhythm) -> str:
    """Words like "every 6 weeks, your choice", "every 8 weeks, from Clients", "left in peace"."""
    return ", ".join(part for part in (rhythm_words(rhythm), origin_words(rhythm)) if part)


def rest_words(standing: Standing, today: date) -> str:
    """Words like "paused until 3 August", "paused", "snoozed until 3 August"; nothing for who does not rest."""
    if standing.pause is None or not standing.rests(today):
        return ""
    until = standing.pause.until
    if until is None:
        return translate("rhythm", "paused")
    day = dates.day_smart(until, today)
    if standing.pause.kind is PauseKind.PAUSED:
        return translate("rhythm", "paused until {day}").format(day=day)
    return translate("rhythm", "snoozed until {day}").format(day=day)


def face_words(time: FaceTime) -> str:
    """Words like "In person 3 of 10 in the last 90 days"."""
    words = translate("rhythm", "In person {some} of {all} in the last {days} days")
    return words.format(some=time.in_person, all=time.all, days=time.days)
