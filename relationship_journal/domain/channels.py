"""Channels: how something happened, and which of them move which clock."""

from __future__ import annotations

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


class Mood(StrEnum):
    """How it went, in a word; never a grade of the person."""

    WARM = "warm"
    FINE = "fine"
    FLAT = "flat"
    TENSE = "tense"
