"""The panel that asks for the address of a calendar file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.widgets.field import Field

_SCHEMES = ("https://", "http://", "webcal://")


class AddressPanel(Panel):
    """``chosen(address)``; whoever reads it says what is wrong with it."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent, self.tr("A calendar at an address"), 560, icon="globe", primary=self.tr("Read it")
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.address = Field(self.tr("Address"), placeholder="https://…/calendar.ics", icon="globe")
        self.body.addWidget(self.address)
        self.body.addStretch(1)
        self.set_fact(self.tr("It is read once, now. Nothing is sent there."))
        self.address.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.submitted.connect(self._done)

    def _done(self) -> None:
        address = self.address.text().strip()
        if not address.lower().startswith(_SCHEMES):
            self.address.set_error(self.tr("An address begins with https:// or webcal://."))
            self.address.line.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.chosen.emit(address)
        self.accept()
