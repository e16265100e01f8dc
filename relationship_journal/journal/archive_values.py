"""Values of the user's records as the readable folder writes them, and back: checked, never guessed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Boolean, Column, Integer

from relationship_journal.domain.attachments import LARGEST, kept_name
from relationship_journal.domain.card_fields import card_of_contact
from relationship_journal.domain.cards import Card, CardFact, CardPoint
from relationship_journal.domain.channels import CLASSABLE
from relationship_journal.domain.contacts import Contact, ContactPoint, ContactRow
from relationship_journal.domain.errors import InvalidInput
from relationship_journal.domain.meetings import EARLIEST, LATEST, checked_minutes
from relationship_journal.domain.names import tidy_name
from relationship_journal.domain.rhythm import checked_rhythm
from relationship_journal.domain.wall_clock import checked_zone
from relationship_journal.journal.jots import LONGEST_TEXT
from relationship_journal.store.column_types import Day, Instant, Partial, UnreadableValue, Word, read_as

Value = str | int | bool | None

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z", re.ASCII)
_LARGEST = 2**31
_ADDRESS = 7


def told(column: Column[Any], value: Any) -> Value:
    """A value as it lies in the file, as the folder writes it; raises ``UnreadableValue`` for what is none."""
    if value is None:
        return None
    kind = column.type
    if isinstance(kind, Boolean):
        if value not in (0, 1):
            raise UnreadableValue
        return bool(value)
    if isinstance(kind, Instant):
        return _written(read_as(kind, value))
    if isinstance(kind, Integer):
        return int(_of(int, value))
    if isinstance(kind, Day | Partial | Word):
        return str(read_as(kind, _of(str, value)))
    return str(_of(str, value))


def _of(kind: type[Any], value: Any) -> Any:
    if not isinstance(value, kind):
        raise UnreadableValue
    return value


def _written(instant: datetime) -> str:
    return f"{instant.replace(tzinfo=None).isoformat(timespec='seconds')}Z"


def stored(column: Column[Any], value: Value) -> Any:
    """What the folder says, as it lies in the file; raises ``ValueError`` for what no journal could hold.

    That is more than the column's type: what the program refuses to be typed must not come in this way either.
    """
    if value is None:
        if column.nullable:
            return None
        raise ValueError("nothing")
    answer = _by_type(column, value)
    check = _CHECKS.get(f"{column.table.name}.{column.name}")
    try:
        holds = check is None or check(value)
    except InvalidInput as refused:
        raise ValueError(refused.key) from refused
    if holds is False:
        raise ValueError("not possible")
    return answer


def _by_type(column: Column[Any], value: str | int | bool) -> Any:
    kind = column.type
    if isinstance(kind, Boolean):
        return int(_is(value, bool))
    if isinstance(kind, Instant):
        return _seconds(_is(value, str))
    if isinstance(kind, Integer):
        if isinstance(value, bool) or not -_LARGEST < _is(value, int) < _LARGEST:
            raise ValueError("a number out of range")
        return value
    text = _is(value, str)
    if isinstance(kind, Day | Partial | Word):
        try:
            read = read_as(kind, text)
        except UnreadableValue as fault:
            raise ValueError("not of its kind") from fault
        if str(read) != text:
            raise ValueError("written another way")
        if isinstance(read, date) and not EARLIEST.date() <= read < LATEST.date():
            raise ValueError("a day out of range")
    return text


def _is(value: object, kind: type[Any]) -> Any:
    if not isinstance(value, kind):
        raise ValueError(f"no {kind.__name__}")  # noqa: TRY004 - told apart from nothing else
    return value


def _seconds(text: str) -> int:
    if not _INSTANT.fullmatch(text):
        raise ValueError("no instant")
    instant = datetime.fromisoformat(text)
    if not EARLIEST <= instant < LATEST:
        raise ValueError("an instant out of range")
    return (instant - _EPOCH) // timedelta(seconds=1)


def _some_name(text: Any) -> bool:
    return bool(tidy_name(text))


def _some_words(text: Any) -> bool:
    return bool(text.strip())


def _zone_or_none(name: Any) -> bool:
    return not name or bool(checked_zone(name))


def _minutes(number: Any) -> bool:
    return bool(checked_minutes(number))


def _rhythm(days: Any) -> bool:
    return checked_rhythm(days) is not None


def _not_negative(number: Any) -> bool:
    return bool(number >= 0)


def is_aside(text: Any) -> bool:
    """Whether a text is what ``card_of_contact`` can put back: nothing, or an object of the right shape."""
    if not text:
        return True
    try:
        kept = json.loads(text)
        if not isinstance(kept, dict):
            return False
        points = tuple(ContactPoint(kind, value) for kind, value, _parts in kept.get("parts", ()))
        card = card_of_contact(Contact(ContactRow(0, "A"), points=points), text)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return False
    return all(_is_sound(getattr(card, each.name), getattr(Card(), each.name)) for each in fields(Card))


def _is_sound(value: object, usual: object) -> bool:
    """Whether a field of a card has the type it should."""
    if not isinstance(usual, tuple):
        return type(value) is type(usual)
    return isinstance(value, tuple) and all(_is_part(each) for each in value)


def _is_part(part: object) -> bool:
    """Whether something in a list of a card is text, or a point or fact made of texts."""
    if not isinstance(part, CardPoint | CardFact):
        return isinstance(part, str)
    values = {each.name: getattr(part, each.name) for each in fields(part)}
    parts = values.pop("parts", ())
    sound = all(isinstance(value, str | bool) for value in values.values())
    return sound and len(parts) in (0, _ADDRESS) and all(isinstance(each, str) for each in parts)


_CHECKS: Mapping[str, Callable[[Any], bool]] = {
    "organisation.name": _some_name,
    "circle.name": _some_name,
    "circle.rhythm_days": _rhythm,
    "circle.colour": _not_negative,
    "contact.name": _some_name,
    "contact.uid": bool,
    "contact.rhythm_days": _rhythm,
    "contact.card": is_aside,
    "contact_point.kind": bool,
    "contact_point.value": _some_words,
    "contact_point.position": _not_negative,
    "saved_view.name": _some_name,
    "saved_view.question": _some_words,
    "gesture.text": _some_words,
    "attachment.content": lambda key: re.fullmatch("[0-9a-f]{64}", key) is not None,
    "attachment.name": lambda name: bool(name) and kept_name(name) == name,
    "attachment.size": lambda size: 0 <= size <= LARGEST,
    "attachment.position": _not_negative,
    "channel_class.channel": lambda channel: channel in CLASSABLE,
    "meeting.zone": lambda name: bool(checked_zone(name)),
    "meeting.minutes": _minutes,
    "meeting.uid": bool,
    "entry.zone": _zone_or_none,
    "entry.minutes": _minutes,
    "entry.started_by": lambda who: who in ("", "me", "them"),
    "entry.text": lambda text: len(text) <= LONGEST_TEXT,
}
