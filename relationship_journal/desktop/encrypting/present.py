"""The passphrase the journal has now, asked for before anything is changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.background import plain
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.widgets.passphrase_field import PassphraseField


class PresentPassphrase(PassphraseField):
    """``check`` goes on only with the right one; a wrong one is told at the field."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The passphrase it has now"), parent)
        self._desk = desk

    def check(self, right: Callable[[], None], wrong: Callable[[], None]) -> None:
        """Try what is typed, off the UI thread."""
        typed, journal = self.text(), self._desk.journal
        if not typed:
            self.refuse(self.tr("Type the passphrase."))
            wrong()
            return

        def tried(fits: bool) -> None:
            if fits:
                right()
            else:
                self.refuse(self.tr("That is not the passphrase."))
                wrong()

        self._desk.background.run(plain(lambda: journal.passphrase_fits(typed)), tried, owner=self)

    def refuse(self, words: str) -> None:
        """Say what is wrong, where one types."""
        self.field.set_error(words)
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
