"""What the reader chose about locking, and what holds while nothing was chosen."""

from __future__ import annotations

from relationship_journal.desktop.settings_store import SettingsStore

MINUTES = "lock/minutes"
AWAY = "lock/away"
CHOICES = (0, 1, 2, 5, 10, 15, 30, 60)
"""Minutes without a touch until the journal is locked; 0: never."""
ENCRYPTED_MINUTES = 10


def minutes_of(settings: SettingsStore, *, encrypted: bool) -> int:
    """After how many minutes a journal is locked."""
    chosen = int(settings.number(MINUTES, -1))
    return chosen if chosen in CHOICES else ENCRYPTED_MINUTES if encrypted else 0
