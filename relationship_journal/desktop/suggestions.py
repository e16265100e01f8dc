"""How many people a day Reach out suggests, as the reader chose it."""

from __future__ import annotations

import math

from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.domain.today import MOST_SUGGESTED, USUALLY_SUGGESTED

_KEY = "rhythm/suggestions"


def suggestions_a_day(settings: SettingsStore) -> int:
    """From 0 (none) to 5."""
    chosen = settings.number(_KEY, USUALLY_SUGGESTED)
    if not math.isfinite(chosen):  # the file can be edited by hand
        return USUALLY_SUGGESTED
    return round(min(max(chosen, 0), MOST_SUGGESTED))


def choose_suggestions(settings: SettingsStore, number: int) -> None:
    """Remember another number, and write it down at once."""
    settings.set_number(_KEY, number)
    settings.save()
