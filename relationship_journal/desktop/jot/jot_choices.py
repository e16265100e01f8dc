"""What the chips of a jot offer: days and hours, channels and labels, moods; and the words on the chips."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from relationship_journal import wording
from relationship_journal.desktop import dates, regional
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.channel_icons import channel_icon
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.popup_list import PopupItem
from relationship_journal.domain.channels import Channel, Mood
from relationship_journal.domain.errors import UnknownTime
from relationship_journal.domain.folding import fold
from relationship_journal.domain.wall_clock import local_instant
from relationship_journal.domain.when import read_when

_DAYS_OFFERED = 8
_MOOD_ICONS = {Mood.WARM: "smile", Mood.FINE: "smile", Mood.FLAT: "meh", Mood.TENSE: "frown"}


@dataclass(frozen=True, slots=True)
class DayChoice:
    """A day, and the instant and zone when an hour was chosen too."""

    day: date
    at: datetime | None = None
    zone: str = ""


@dataclass(frozen=True, slots=True)
class LabelChoice:
    """An own word for what it was, such as "Coffee"."""

    label: str


@dataclass(frozen=True, slots=True)
class MoodChoice:
    """A mood, or that none is given."""

    mood: Mood | None


def mood_icon(mood: Mood | None) -> str:
    """The icon beside a mood's word."""
    return _MOOD_ICONS[mood] if mood else "smile"


def day_words(day: date, at: datetime | None, today: date) -> str:
    """The words on the day's chip: "Today 10:30", "Yesterday", "Thu 16 Apr"; ``at`` on its own wall clock."""
    if day == today:
        words = translate("JotChoices", "Today")
    elif day == today - timedelta(days=1):
        words = translate("JotChoices", "Yesterday")
    else:
        words = (
            dates.day_short(day)
            if day.year == today.year
            else dates.with_year(dates.day_month_short(day), day.year)
        )
    return f"{words} {dates.time(at)}" if at else words


def day_items(typed: str, now: datetime, planned: DayChoice | None, current: DayChoice) -> list[PopupItem]:
    """Days to choose from: the meeting's, today and the days before, and whatever the typed words mean.

    ``now`` is the present on the reader's wall clock.
    """
    today = now.date()
    offered = [planned] if planned is not None else []
    offered += [DayChoice(today - timedelta(days=back)) for back in range(_DAYS_OFFERED)]
    items = [_day_item(choice, today, current) for choice in offered]
    words = fold(typed).split()
    if not words:
        return items
    kept = [item for item in items if all(word in fold(f"{item.text} {item.detail}") for word in words)]
    understood = _understood(typed, now)
    if understood is not None and all(item.key != understood for item in kept):
        kept.insert(0, _day_item(understood, today, current))
    return kept


def _understood(typed: str, now: datetime) -> DayChoice | None:
    try:
        when = read_when(typed, now, past=True)
    except UnknownTime:  # half a word; the list below still filters
        return None
    zone = str(now.tzinfo) if isinstance(now.tzinfo, ZoneInfo) else ""
    if when.time is None or not zone:
        return DayChoice(when.day)
    return DayChoice(when.day, local_instant(when.day, when.time, zone), zone)


def _day_item(choice: DayChoice, today: date, current: DayChoice) -> PopupItem:
    local = choice.at.astimezone(ZoneInfo(choice.zone)) if choice.at and choice.zone else None
    text = day_words(choice.day, local, today)
    detail = (
        dates.day_long(choice.day)
        if (today - choice.day).days in {0, 1}
        else dates.near_day(choice.day, today)
    )
    return PopupItem(
        choice, text, "" if detail == text else detail, "calendar-days", current=choice == current
    )


def channel_items(typed: str, channel: Channel, label: str) -> list[PopupItem]:
    """Channels whose name holds the typed words; other words are offered as a label."""
    items = [
        PopupItem(
            way, wording.channel_name(way), icon=channel_icon(way), current=way is channel and not label
        )
        for way in Channel
    ]
    words = fold(typed).strip()
    if not words:
        return items
    kept = [item for item in items if words in fold(item.text)]
    name = " ".join(typed.split())
    if all(fold(item.text) != words for item in items):
        detail = translate("JotChoices", "as its name, {channel}").format(
            channel=regional.inside(wording.channel_name(channel))
        )
        kept.append(
            PopupItem(
                LabelChoice(name),
                translate("JotChoices", "“{label}”").format(label=isolated(name)),
                detail,
                "tag",
            )
        )
    return kept


def mood_items(mood: Mood | None) -> list[PopupItem]:
    """The four moods and none."""
    items = [
        PopupItem(MoodChoice(each), wording.mood_name(each), icon=mood_icon(each), current=each is mood)
        for each in Mood
    ]
    return [
        *items,
        PopupItem(MoodChoice(None), translate("JotChoices", "Not said"), icon="minus", current=mood is None),
    ]


def slash_items(typed: str, now: datetime) -> list[PopupItem]:
    """What "/" in the text offers: days and channels for the typed words; nothing once they mean neither."""
    nothing = DayChoice(date.max)
    days = day_items(typed, now, None, nothing)
    if not typed.strip():
        days = days[:2]
    channels = [item for item in channel_items(typed, Channel.NOTE, " ") if isinstance(item.key, Channel)]
    return [*days[:3], *channels][:7]
