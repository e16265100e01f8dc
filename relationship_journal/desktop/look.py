"""How the window looks, as the reader chose it: read at the start, written at once when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from relationship_journal.desktop.announcing import HAS_BUS
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.theme import Mode, theme

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_MODES: dict[str, Mode] = {str(mode): mode for mode in get_args(Mode)}
_DARK, _CONTRAST = "look/system_dark", "look/system_contrast"

_CONTRASTS: dict[str, bool | None] = {"system": None, "on": True, "off": False}


def contrast_key() -> str:
    """The contrast the reader chose: as the system says, high, or not."""
    return next(key for key, wanted in _CONTRASTS.items() if wanted is theme().contrast_choice)


def choose_contrast(key: str) -> None:
    """Give the theme one of them."""
    theme().set_high_contrast(_CONTRASTS[key])


def dress(settings: SettingsStore) -> None:
    """Give the theme everything the reader chose."""
    look = theme()
    look.set_mode(_MODES.get(settings.text("look/mode", "system"), "system"))
    look.set_text_scale(settings.number("look/text_scale", 1.0))
    look.set_serif_headings(settings.flag("look/serif_headings", default=True))
    look.set_key_hints(settings.flag("look/key_hints", default=True))
    look.set_reduce_motion(settings.flag("look/reduce_motion", default=False))
    look.set_high_contrast(_CONTRASTS.get(settings.text("look/contrast", "system")))
    look.set_compact(settings.flag("look/compact", default=False))

    told = settings.text(_DARK)
    look.tell_dark(told == "yes" if told else None)
    look.tell_contrast(settings.flag(_CONTRAST, default=False))


def follow(settings: SettingsStore, parent: QObject) -> None:
    """Hear from the desktop what Qt does not tell; the next start begins with what it said last, so nothing flashes."""
    if not HAS_BUS:
        return
    from relationship_journal.desktop.system_look import SystemLook

    system = SystemLook(parent)

    def dark(told: bool | None) -> None:
        settings.set_text(_DARK, "" if told is None else "yes" if told else "no")
        theme().tell_dark(told)

    def contrast(wanted: bool) -> None:
        settings.set_flag(_CONTRAST, on=wanted)
        theme().tell_contrast(wanted)

    system.scheme.connect(dark)
    system.contrast.connect(contrast)


def note(settings: SettingsStore) -> None:
    """Note how it looks now."""
    look = theme()
    settings.set_text("look/mode", look.mode)
    settings.set_number("look/text_scale", look.text_scale)
    settings.set_flag("look/serif_headings", on=look.serif_headings)
    settings.set_flag("look/key_hints", on=look.key_hints)
    settings.set_flag("look/reduce_motion", on=look.reduce_motion)
    settings.set_text("look/contrast", contrast_key())
    settings.set_flag("look/compact", on=look.compact)
