"""How the window looks, as the reader chose it: read at the start, written at once when it changes."""

from __future__ import annotations

from typing import get_args

from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.theme import Mode, theme

_MODES: dict[str, Mode] = {str(mode): mode for mode in get_args(Mode)}


def dress(settings: SettingsStore) -> None:
    """Give the theme everything the reader chose."""
    look = theme()
    look.set_mode(_MODES.get(settings.text("look/mode", "system"), "system"))
    look.set_text_scale(settings.number("look/text_scale", 1.0))
    look.set_serif_headings(settings.flag("look/serif_headings", default=True))
    look.set_key_hints(settings.flag("look/key_hints", default=True))
    look.set_reduce_motion(settings.flag("look/reduce_motion", default=False))
    look.set_compact(settings.flag("look/compact", default=False))


def note(settings: SettingsStore) -> None:
    """Note how it looks now."""
    look = theme()
    settings.set_text("look/mode", look.mode)
    settings.set_number("look/text_scale", look.text_scale)
    settings.set_flag("look/serif_headings", on=look.serif_headings)
    settings.set_flag("look/key_hints", on=look.key_hints)
    settings.set_flag("look/reduce_motion", on=look.reduce_motion)
    settings.set_flag("look/compact", on=look.compact)
