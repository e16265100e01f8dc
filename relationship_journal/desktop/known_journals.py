"""What the settings remember of each journal: that it was there, what was said about its place, when it was checked."""

from __future__ import annotations

import hashlib
import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relationship_journal.desktop.settings_store import SettingsStore

_SECOND = "backup/second"


class KnownJournals:
    """A view on the settings; each journal has a key of its own, and nothing of what is written in it."""

    def __init__(self, settings: SettingsStore) -> None:
        self._settings = settings

    def seen(self, path: Path) -> bool:
        """Whether a journal was open at this place once: if it is not there now, it is gone."""
        return bool(self._settings.text(_key("seen", path)))

    def remember(self, path: Path) -> None:
        """Note, on the disk too, that a journal is at this place, wherever it was to be moved to once."""
        if not self.seen(path):
            self._settings.set_text(_key("seen", path), str(path))
            self._settings.save()
        if self.moved(path) is not None:
            self.forget_moved(path)

    def was_warned(self, path: Path) -> bool:
        """Whether the place of this journal was spoken of already."""
        return self._settings.flag(_key("warned", path), default=False)

    def warned(self, path: Path) -> None:
        """The place of this journal is spoken of once."""
        self._settings.set_flag(_key("warned", path), on=True)

    def checked(self, path: Path) -> date | None:
        """The day of the last thorough check."""
        try:
            return date.fromisoformat(self._settings.text(_key("checked", path)))
        except ValueError:  # never, or the file was edited by hand
            return None

    def set_checked(self, path: Path, day: date) -> None:
        """Note the day of a thorough check."""
        self._settings.set_text(_key("checked", path), day.isoformat())

    def moved(self, path: Path) -> Path | None:
        """Where the journal that was at this place was moved to."""
        found = self._settings.text(_key("moved", path))
        return Path(found) if found else None

    def set_moved(self, path: Path, target: Path) -> None:
        """Note, on the disk too, that the journal of this place is to be looked for at another one."""
        self._settings.set_text(_key("moved", path), str(target))
        self._settings.set_text(_key("comes", target), str(path))
        self._settings.save()

    def comes_from(self, target: Path) -> Path | None:
        """Where the journal that was moved to this place, or was to be, came from."""
        found = self._settings.text(_key("comes", target))
        return Path(found) if found else None

    def forget_moved(self, path: Path) -> None:
        """It was not moved after all."""
        target = self.moved(path)
        if target is not None:
            self._settings.set_text(_key("comes", target), "")
        self._settings.set_text(_key("moved", path), "")
        self._settings.save()

    def second(self) -> Path | None:
        """The second folder for backups, if one was named."""
        found = self._settings.text(_SECOND)
        return Path(found) if found else None

    def set_second(self, folder: Path) -> None:
        """Name the second folder for backups."""
        self._settings.set_text(_SECOND, str(folder))
        self._settings.save()

    def forget_second(self) -> None:
        """There is no second folder for backups any more."""
        self._settings.set_text(_SECOND, "")
        self._settings.save()


def _key(what: str, path: Path) -> str:
    return f"{what}/{hashlib.sha256(os.fsencode(path)).hexdigest()[:16]}"
