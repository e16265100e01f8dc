"""When the journal locks itself: after how many minutes without a touch, and with the computer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop.actions import keys_of
from relationship_journal.desktop.lock_choices import AWAY, CHOICES, MINUTES, minutes_of
from relationship_journal.desktop.settings.rows import SettingRow
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.choice import Switch
from relationship_journal.desktop.widgets.combo import Combo
from relationship_journal.desktop.widgets.divider import Divider
from relationship_journal.desktop.widgets.key_hint import native_keys


class LockRows(QWidget):
    """``changed`` after each choice."""

    changed = Signal()

    def __init__(self, settings: SettingsStore, *, encrypted: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.minutes = Combo()
        for minutes in CHOICES:
            never = self.tr("Never")
            self.minutes.addItem(translate("LockRows", "%Ln minutes", minutes) if minutes else never, minutes)
        self.minutes.setCurrentIndex(self.minutes.findData(minutes_of(settings, encrypted=encrypted)))
        self.minutes.currentIndexChanged.connect(lambda _index: self._choose_minutes())
        self.away = Switch()
        self.away.setChecked(settings.flag(AWAY, default=True))
        self.away.toggled.connect(self._choose_away)
        said = (
            self.tr("Its passphrase opens it again, where you were. {keys} locks it at once.")
            if encrypted
            else self.tr(
                "It hides the journal from the screen, no more: it is not encrypted. {keys} locks it at once."
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(
            SettingRow(
                self.tr("Lock when nothing is touched for"),
                said.format(keys=native_keys(keys_of("lock"))),
                self.minutes,
            )
        )
        column.addWidget(Divider())
        column.addWidget(
            SettingRow(
                self.tr("Lock with the computer"),
                self.tr("When it goes to sleep or its screen is locked, where your system tells."),
                self.away,
            )
        )

    def _choose_minutes(self) -> None:
        self._settings.set_number(MINUTES, self.minutes.currentData())
        self._settings.save()
        self.changed.emit()

    def _choose_away(self, on: bool) -> None:
        self._settings.set_flag(AWAY, on=on)
        self._settings.save()
        self.changed.emit()
