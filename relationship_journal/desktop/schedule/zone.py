"""The time zone of a meeting: quiet while it is the reader's own, a chip when it is another."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo, available_timezones

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from relationship_journal.desktop import dates
from relationship_journal.desktop.widgets.chip import ChipButton
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.link import Link
from relationship_journal.desktop.widgets.popup_list import PopupItem, PopupList


class ZoneLine(QWidget):
    """``changed`` fires with another zone; `say_instant` tells what the chosen hour is on the reader's clock."""

    changed = Signal()

    def __init__(self, own: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = own
        self._zone = own
        self._popup: PopupList | None = None
        self.link = Link(self.tr("In another time zone"), token="text3", role="caption", flush="start")
        self.chip = ChipButton(own, "globe", chevron=True, soft=True)
        self._here = PlainLabel("", "caption", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.link)
        row.addWidget(self.chip)
        row.addWidget(self._here, 1)
        self.link.clicked.connect(self.open)
        self.chip.clicked.connect(self.open)
        self._show()

    def zone(self) -> str:
        """The IANA name chosen."""
        return self._zone

    def set_zone(self, zone: str) -> None:
        """Choose a zone."""
        self._zone = zone or self._own
        self._show()

    def say_instant(self, instant: datetime | None) -> None:
        """Say what an instant is here, when the zone is another one."""
        if instant is None or self._zone == self._own:
            self._here.setText("")
            return
        here = instant.astimezone(ZoneInfo(self._own))
        words = f"{dates.day_short(here.date())}, {dates.time(here)}"
        self._here.setText(self.tr("that is {when} for you").format(when=words))

    def open(self) -> None:
        """Drop the list of zones."""
        if self._popup is None:
            self._popup = PopupList(self, placeholder=self.tr("City"))
            self._popup.chosen.connect(self._choose)
        names = [
            self._own,
            *sorted(name for name in available_timezones() if "/" in name and name != self._own),
        ]
        self._popup.set_items([PopupItem(name, _words(name), current=name == self._zone) for name in names])
        self._popup.open_below(self.chip if self.chip.isVisible() else self.link, 300)

    def _choose(self, key: object) -> None:
        self.set_zone(str(key))
        self.changed.emit()

    def _show(self) -> None:
        other = self._zone != self._own
        self.link.setVisible(not other)
        self.chip.setVisible(other)
        self.chip.setText(_words(self._zone))


def _words(zone: str) -> str:
    return zone.replace("_", " ")
