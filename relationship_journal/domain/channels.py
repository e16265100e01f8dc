"""Channels: how something happened, and which of them move which clock."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Channel(StrEnum):
    """How people were in touch."""

    IN_PERSON = "in_person"
    VIDEO = "video"
    PHONE = "phone"
    EMAIL = "email"
    MESSAGE = "message"
    LETTER = "letter"
    BROADCAST = "broadcast"
    NOTE = "note"

    @property
    def is_live(self) -> bool:
        """Both at once: moves the live clock (ring, row age, Reach out)."""
        return self in LIVE

    @property
    def is_written(self) -> bool:
        """Moves the any clock only."""
        return self in WRITTEN

    @property
    def counts(self) -> bool:
        """Moves a clock at all; broadcasts and notes do not."""
        return self.is_live or self.is_written


LIVE = frozenset({Channel.IN_PERSON, Channel.VIDEO, Channel.PHONE})
WRITTEN = frozenset({Channel.EMAIL, Channel.MESSAGE, Channel.LETTER})


class ContactClass(StrEnum):
    """What a channel counts for: live moves both clocks, written the any clock, nothing neither."""

    LIVE = "live"
    WRITTEN = "written"
    NOTHING = "nothing"


DEFAULT_CLASSES: Mapping[Channel, ContactClass] = {
    channel: ContactClass.LIVE
    if channel.is_live
    else ContactClass.WRITTEN
    if channel.is_written
    else ContactClass.NOTHING
    for channel in Channel
}
"""What each channel counts for until the user says otherwise."""

CLASSABLE = tuple(channel for channel in Channel if channel is not Channel.NOTE)
"""The channels whose class is the user's choice; a note to oneself is no contact whatever one chooses."""


class Mood(StrEnum):
    """How it went, in a word; never a grade of the person."""

    WARM = "warm"
    FINE = "fine"
    FLAT = "flat"
    TENSE = "tense"
