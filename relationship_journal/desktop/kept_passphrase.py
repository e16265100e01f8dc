"""The passphrase of a journal in this computer's keyring, for readers who asked for that.

It lies there under "Relationship Journal: <the journal's path>", user "passphrase". Only a start reads it: who locks
the journal is asked all the same. That one is kept is noted in the settings, so that nobody else's keyring is opened.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, Protocol

from relationship_journal import paths
from relationship_journal.domain.errors import PassphraseNeeded, WrongPassphrase

if TYPE_CHECKING:
    from pathlib import Path

    from relationship_journal.desktop.calendar_account import CalendarDoors
    from relationship_journal.desktop.settings_store import SettingsStore
    from relationship_journal.journal import Journal

USER = "passphrase"


class KeptPassphrase:
    """Of the journal at ``path``; what asks the keyring is slow, for the Background."""

    def __init__(self, settings: SettingsStore, doors: CalendarDoors | None, path: Path) -> None:
        self._settings = settings
        self._passwords = doors.passwords if doors is not None else None
        self._name = str(paths.real_file(path))
        self._flag = f"passphrase/{hashlib.sha256(os.fsencode(self._name)).hexdigest()[:16]}"

    @property
    def is_kept(self) -> bool:
        """Whether the reader asked for it; at once."""
        return self._settings.flag(self._flag, default=False)

    def note(self, *, kept: bool) -> None:
        """Note whether one is kept; at once."""
        self._settings.set_flag(self._flag, on=kept)
        self._settings.save()

    def can_be_kept(self) -> bool:
        """Whether this computer has a keyring that locks with the session; slow."""
        return self._passwords is not None and self._passwords.is_safe

    def read(self) -> str | None:
        """The passphrase; None where none is kept, or the keyring stays locked; slow."""
        return self._passwords.read(self._name, USER) if self._passwords is not None else None

    def keep(self, passphrase: str) -> bool:
        """Keep it; answers whether it was kept; slow."""
        return self._passwords is not None and self._passwords.keep(self._name, USER, passphrase)

    def forget(self) -> None:
        """Take it out of the keyring; one that is not there is forgotten already; slow."""
        if self._passwords is not None:
            self._passwords.forget(self._name, USER)


class _Opening(Protocol):
    def __call__(self, *, passphrase: str | None) -> Journal: ...


def open_with_kept(opening: _Opening, kept: KeptPassphrase) -> Journal:
    """Open with what is known, else with the kept passphrase; raises ``PassphraseNeeded`` where neither does."""
    try:
        return opening(passphrase=None)
    except PassphraseNeeded as asked:
        said = kept.read()
        if said is None:
            raise
        try:
            return opening(passphrase=said)
        except WrongPassphrase:  # it was changed elsewhere; the reader has typed nothing wrong
            raise asked from None
