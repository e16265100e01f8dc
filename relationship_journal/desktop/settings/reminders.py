"""Reminders: what the program may say outside its window, and what its title says there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.meeting_watch import AFTER, BEFORE, NAMES
from relationship_journal.desktop.settings.rows import RowsPage, SettingRow
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.widgets.choice import Switch


class RemindersPage(RowsPage):
    """All off until switched on; ``changed`` after each choice."""

    changed = Signal()

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.before_first = self._switch(
            BEFORE,
            self.tr("Before the first meeting of the day"),
            self.tr("A notification of your system, ten minutes ahead. Pressing it opens the briefing."),
        )
        self.after_meeting = self._switch(
            AFTER,
            self.tr("After a meeting"),
            self.tr("A notification of your system asks for a jot when a meeting has ended."),
        )
        self.names = self._switch(
            NAMES,
            self.tr("Names in notifications"),
            self.tr("Off, they name nobody: they can be read on a locked screen and over your shoulder."),
        )
        self.body.addStretch(1)

    def _switch(self, key: str, title: str, detail: str) -> Switch:
        switch = Switch()
        switch.setChecked(self._settings.flag(key, default=False))
        switch.toggled.connect(lambda on: self._set(key, on))
        self.add_row(SettingRow(title, detail, switch))
        return switch

    def _set(self, key: str, on: bool) -> None:
        self._settings.set_flag(key, on=on)
        self._settings.save()
        self.changed.emit()
