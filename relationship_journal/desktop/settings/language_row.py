"""The language of the window: the system's, or one of those there are; it takes effect at the next start."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from relationship_journal.desktop import translation
from relationship_journal.desktop.settings.rows import SettingRow
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.widgets.combo import Combo


class LanguageRow(SettingRow):
    """Says when the choice takes effect, once one was made that is not the language shown."""

    def __init__(self, settings: SettingsStore, parent: QWidget | None = None) -> None:
        self.languages = Combo()
        super().__init__(self.tr("Language"), " ", self.languages, parent)
        self._settings = settings
        self.languages.addItem(self.tr("Follow the system"), translation.FOLLOW_SYSTEM)
        for language, name in translation.LANGUAGES.items():
            self.languages.addItem(name, language)
        chosen = settings.text(translation.SETTING)
        self.languages.setCurrentIndex(max(0, self.languages.findData(chosen)))
        self.languages.currentIndexChanged.connect(lambda _index: self._choose())
        self._say()

    def _choose(self) -> None:
        self._settings.set_text(translation.SETTING, self.languages.currentData())
        self._settings.save()
        self._say()

    def _say(self) -> None:
        """Names of days and months follow the language; the clock, the first weekday and numbers follow the system."""
        if translation.language_of(self.languages.currentData()) == translation.spoken():
            self.set_detail(self.tr("The clock and the first day of the week are your system's."))
        else:
            self.set_detail(self.tr("From the next start on. Nothing you wrote is changed."), "accent_ink")
