"""Putting the journal's passphrase into the computer's keyring later on: it has to be said once more for that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.background import plain
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.encrypting.present import PresentPassphrase
from relationship_journal.desktop.kept_passphrase import KeptPassphrase
from relationship_journal.desktop.panel import Panel
from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.label import PlainLabel


class RememberPanel(Panel):
    """``remembered`` once it is kept."""

    remembered = Signal()

    def __init__(self, desk: Desk, kept: KeptPassphrase, parent: QWidget) -> None:
        super().__init__(
            parent, translate("RememberPanel", "Remember the passphrase"), 480,
            primary=translate("RememberPanel", "Remember it"), primary_icon="key-round",
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._kept = kept
        self.field = PresentPassphrase(desk)
        self.field.line.returnPressed.connect(self.submitted)
        words = self.tr(
            "It is kept in this computer's keyring, which opens with your session. "
            "Whoever is in your session can open the journal then."
        )
        self.body.addWidget(PlainLabel(words, "body", "text2", max_lines=0))
        self.body.addWidget(self.field)
        self.body.addStretch(1)
        self.submitted.connect(self._check)

    def _check(self) -> None:
        if self.primary.isEnabled():
            self.primary.setEnabled(False)
            self.field.check(self._keep, self._again)

    def _keep(self) -> None:
        typed = self.field.text()
        self._desk.background.run(plain(lambda: self._kept.keep(typed)), self._done, owner=self)

    def _done(self, kept: bool) -> None:
        if not kept:
            self.field.refuse(self.tr("The keyring did not take it."))
            self._again()
            return
        self._kept.note(kept=True)
        self.field.clear()
        self.remembered.emit()
        self.accept()

    def _again(self) -> None:
        self.primary.setEnabled(True)
