"""First-run hints: one line where something is used for the first time, one at a time, gone for good once it has served."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QBoxLayout

    from relationship_journal.desktop.settings_store import SettingsStore
    from relationship_journal.desktop.widgets.hint_card import HintCard

_ON = "hints/on"
_KEYS = ("jot", "found", "print")
"""What there are hints about: noting what was said, ticking what was found, printing a briefing."""


class Hints:
    """Offers nothing until it is started, and never takes the keyboard."""

    def __init__(self) -> None:
        self._store: SettingsStore | None = None
        self._card: HintCard | None = None
        self._shown = ""

    def start(self, store: SettingsStore | None) -> None:
        """Remember in these settings what has served; None offers nothing, as over a made-up journal."""
        self._take_away()
        self._store = store

    def are_on(self) -> bool:
        """Whether the reader wants any."""
        return self._store is None or self._store.flag(_ON, default=True)

    def set_on(self, *, on: bool) -> None:
        """Do without, or begin anew."""
        if self._store is None:
            return
        self._store.set_flag(_ON, on=on)
        for key in _KEYS:
            self._store.set_flag(f"hints/served_{key}", on=False)
        if not on:
            self._take_away()

    def offer(self, key: str, words: str, into: QBoxLayout, *, beside: int = 0, below: int = 0) -> None:
        """Show a hint at the end of a layout with so much air, unless it has served or another one is shown."""
        if key not in _KEYS:
            raise KeyError(key)
        if self._store is None or self._is_showing() or self._has_served(key) or not self.are_on():
            return
        from relationship_journal.desktop.widgets.hint_card import HintCard

        card = self._card = HintCard(words, beside=beside, below=below)
        self._shown = key
        card.taken.connect(lambda: self.served(key))
        into.addWidget(card)

    def served(self, key: str) -> None:
        """The reader has read it, or has done what it says: it never comes again."""
        if self._store is not None and not self._has_served(key):
            self._store.set_flag(f"hints/served_{key}", on=True)
        if self._shown == key:
            self._take_away()

    def _has_served(self, key: str) -> bool:
        return self._store is not None and self._store.flag(f"hints/served_{key}", default=False)

    def _is_showing(self) -> bool:
        return self._card is not None and isValid(self._card) and self._card.isVisible()

    def _take_away(self) -> None:
        card, self._card, self._shown = self._card, None, ""
        if card is not None and isValid(card):
            card.hide()
            card.deleteLater()


@cache
def hints() -> Hints:
    """The hints of the running program."""
    return Hints()
