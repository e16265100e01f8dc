"""The card for backups that are encrypted while nobody said the passphrase yet: without it they look as if there were none."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.card import Card
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.passphrase_field import PassphraseField


class SealedCard(Card):
    """``said(passphrase)`` to look into them."""

    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=22, hero=True)
        self.field = PassphraseField(self.tr("Passphrase"))
        self.look = Button(self.tr("Look into them"), "primary", "lock-open")
        self.add(PlainLabel(self.tr("Its backups are encrypted"), "section", max_lines=2))
        self.body.addSpacing(4)
        words = self.tr("The passphrase the journal had when the newest of them was made opens it.")
        self.add(PlainLabel(words, "body", "text2", max_lines=0))
        self.body.addSpacing(12)
        self.add(self.field)
        self.body.addSpacing(12)
        self.body.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        self.look.clicked.connect(self._say)
        self.field.line.returnPressed.connect(self._say)
        self.hide()

    def _say(self) -> None:
        typed = self.field.text()
        if not typed:
            self.refuse(self.tr("Type the passphrase."))
        elif self.look.isEnabled():
            self.look.setEnabled(False)
            self.field.field.set_error("")
            self.said.emit(typed)

    def refuse(self, words: str) -> None:
        """It was not the passphrase, or the file cannot be looked into."""
        self.look.setEnabled(True)
        self.field.field.set_error(words)
        self.field.line.selectAll()
        self.take_focus()

    def take_focus(self) -> None:
        """The keyboard where one goes on."""
        self.field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sealed(self, *, there: bool) -> None:
        """Whether there are any left; what was typed has done its work."""
        self.field.clear()
        self.look.setEnabled(True)
        self.setVisible(there)
