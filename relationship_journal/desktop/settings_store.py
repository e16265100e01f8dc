"""The reader's choices and the window's size, in one private file; never anything from the journal."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from relationship_journal import paths


class SettingsStore:
    """Choices by key, kept in an INI file that only its owner can read (0600, folder 0700)."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or paths.settings_file()
        self.set_aside: Path | None = None
        """Where a file lies now that could not be read: choices begin anew, and nothing is thrown away."""
        self._settings = self._open()
        if self._is_broken():
            self.set_aside = self._put_aside()
            self._settings = self._open()

    def _open(self) -> QSettings:
        made = QSettings(str(self.path), QSettings.Format.IniFormat)
        made.setFallbacksEnabled(False)
        return made

    def _is_broken(self) -> bool:
        """Something is there, and it is not ours: a disk that lost power leaves zeros, which Qt reads as nothing."""
        if self._settings.status() == QSettings.Status.FormatError:
            return True
        return not self._settings.allKeys() and self.path.is_file() and self.path.stat().st_size > 0

    def _put_aside(self) -> Path | None:
        aside = self.path.with_name(f"{self.path.name}.broken")
        try:
            self.path.replace(aside)
        except OSError:  # a folder that may not be written: it stays where it is
            return None
        return aside

    def text(self, key: str, default: str = "") -> str:
        """A choice in words."""
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: float) -> float:
        """A number; what cannot be read as one is the default."""
        try:
            return float(self.text(key, str(default)))
        except ValueError:  # the file can be edited by hand
            return default

    def flag(self, key: str, *, default: bool) -> bool:
        """A yes or no."""
        return self.text(key, "yes" if default else "no") == "yes"

    def blob(self, key: str) -> QByteArray:
        """What Qt packed, such as a window's geometry; empty when there is none."""
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_text(self, key: str, value: str) -> None:
        """Remember a choice."""
        self._settings.setValue(key, value)

    def set_number(self, key: str, value: float) -> None:
        """Remember a number."""
        self._settings.setValue(key, repr(value))

    def set_flag(self, key: str, *, on: bool) -> None:
        """Remember a yes or no."""
        self._settings.setValue(key, "yes" if on else "no")

    def set_blob(self, key: str, value: QByteArray) -> None:
        """Remember what Qt packed."""
        self._settings.setValue(key, value)

    def save(self) -> None:
        """Write the file now and make it private; a place that refuses loses choices, nothing else."""
        try:
            paths.ensure_private(self.path.parent)
            self._settings.sync()
            if self.path.exists():
                self.path.chmod(0o600)
        except OSError:
            return  # choices are a comfort: a full or read-only disk must not stop the program from closing
