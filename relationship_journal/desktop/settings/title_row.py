"""Whether the window's title may name whoever is on screen: off, for it is read outside the window too."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.page_titles import NAMES_SHOWN
from relationship_journal.desktop.settings.rows import SettingRow
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.widgets.choice import Switch


class TitleRow(SettingRow):
    """Takes effect at once; ``changed`` after each choice."""

    changed = Signal()

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        self.switch = Switch()
        self.switch.setChecked(settings.flag(NAMES_SHOWN, default=False))
        super().__init__(
            self.tr("Names in the window's title"),
            self.tr(
                "Off, the title says the page only: it stands in lists of windows and on shared screens."
            ),
            self.switch,
            parent,
        )
        self._settings = settings
        self.switch.toggled.connect(self._set)

    def _set(self, on: bool) -> None:
        self._settings.set_flag(NAMES_SHOWN, on=on)
        self._settings.save()
        self.changed.emit()
