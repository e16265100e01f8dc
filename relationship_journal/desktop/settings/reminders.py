"""Reminders: what the program may say outside its window."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.meeting_watch import WANTED
from relationship_journal.desktop.settings.rows import RowsPage, SettingRow
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.widgets.choice import Switch


class RemindersPage(RowsPage):
    """Off until switched on; ``changed`` after each choice."""

    changed = Signal()

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.after_meeting = Switch()
        self.after_meeting.setChecked(settings.flag(WANTED, default=False))
        self.after_meeting.toggled.connect(self._set)
        self.add_row(
            SettingRow(
                self.tr("After a meeting"),
                self.tr(
                    "A notification of your system asks for a jot when a meeting has ended. It names nobody."
                ),
                self.after_meeting,
            )
        )
        self.body.addStretch(1)

    def _set(self, on: bool) -> None:
        self._settings.set_flag(WANTED, on=on)
        self._settings.save()
        self.changed.emit()
