"""The page in front of a locked journal, and of one that is encrypted when the program starts: nothing of it is shown."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.translation import translate
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.empty_state import IconTile
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.middle_page import MiddlePage
from relationship_journal.desktop.widgets.passphrase_field import PassphraseField

_WIDTH = 400
_FREE_TRIES = 3
_LONGEST_PAUSE_S = 30


class Why(Enum):
    """What the page stands in front of."""

    START = auto()
    """An encrypted journal that was not opened yet."""
    LOCKED = auto()
    """An encrypted journal that was locked."""
    SCREEN = auto()
    """A journal anybody can read who has the file: only the screen is hidden."""


class LockPage(MiddlePage):
    """``unlock_requested`` with the passphrase, or None where there is none."""

    unlock_requested = Signal(object)

    def __init__(self, why: Why, parent: QWidget | None = None) -> None:
        super().__init__(_WIDTH, parent)
        self._why = why
        self._tries = 0
        self._left_s = 0
        self.field = PassphraseField(self.tr("Passphrase"))
        self.unlock = Button(self.tr("Unlock"), "primary", "lock-open")
        self._said = PlainLabel("", "caption", "text2", max_lines=0, align=Qt.AlignmentFlag.AlignHCenter)
        self._pause = QTimer(self)
        self._pause.setInterval(1000)
        self._pause.timeout.connect(self._one_second_less)
        self._lay_out()
        self.unlock.clicked.connect(self._ask)
        self.field.line.returnPressed.connect(self._ask)

    def _lay_out(self) -> None:
        column, middle = self.column, self.middle
        column.addStretch(2)
        column.addWidget(IconTile("lock"), 0, middle)
        column.addSpacing(8)
        titles = {
            Why.START: self.tr("This journal is encrypted"),
            Why.LOCKED: self.tr("Locked"),
            Why.SCREEN: self.tr("Locked"),
        }
        texts = {
            Why.START: self.tr("Its passphrase opens it."),
            Why.LOCKED: self.tr("Its passphrase opens it again, where you were."),
            Why.SCREEN: self.tr(
                "This journal is not encrypted. The lock hides it from the screen; whoever can open the file can read it."
            ),
        }
        self.setAccessibleName(titles[self._why])
        column.addWidget(PlainLabel(titles[self._why], "section", max_lines=2, align=middle))
        column.addWidget(PlainLabel(texts[self._why], "body", "text2", max_lines=0, align=middle))
        column.addSpacing(14)
        column.addWidget(self.field)
        self.field.setVisible(self._why != Why.SCREEN)
        column.addSpacing(6)
        column.addWidget(self.unlock, 0, middle)
        column.addSpacing(4)
        column.addWidget(self._said)
        column.addStretch(3)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.field.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on from the button too: outside of dialogs Qt presses one with Space alone."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.unlock.hasFocus():
            self._ask()
            return
        super().keyPressEvent(event)

    def take_focus(self) -> None:
        """The keyboard where one goes on."""
        asked = self.unlock if self._why == Why.SCREEN else self.field.line
        asked.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask(self) -> None:
        if not self.unlock.isEnabled():
            return
        passphrase = None if self._why == Why.SCREEN else self.field.text()
        if passphrase == "":
            self.field.field.set_error(self.tr("Type the passphrase."))
            return
        self.field.field.set_error("")
        self.unlock_requested.emit(passphrase)

    # -- what becomes of it ----------------------------------------------------------------------

    def wait(self, words: str) -> None:
        """Say what is waited for; nothing can be asked meanwhile."""
        self.unlock.setEnabled(False)
        self.field.line.setReadOnly(True)
        self.say(words)

    def say(self, words: str) -> None:
        """A line below the button."""
        self._said.setText(words)

    def free(self) -> None:
        """Nothing is waited for any more."""
        self.unlock.setEnabled(True)
        self.field.line.setReadOnly(False)
        self.say("")

    def refuse(self, words: str) -> None:
        """It was not the passphrase. After three tries each next one has to wait longer."""
        self.free()
        self._tries += 1
        self.field.field.set_error(words)
        self.field.line.selectAll()
        self.take_focus()
        over = self._tries - _FREE_TRIES
        if over >= 0:
            self._left_s = min(2 << over, _LONGEST_PAUSE_S)
            self._pause.start()
            self._say_pause()

    def _one_second_less(self) -> None:
        self._left_s -= 1
        self._say_pause()

    def _say_pause(self) -> None:
        if self._left_s <= 0:
            self._pause.stop()
            self.free()
            return
        self.unlock.setEnabled(False)
        self.say(translate("LockPage", "Once more in %Ln seconds", self._left_s))

    def announce(self) -> None:
        """Tell who listens that the journal is out of sight."""
        said = QAccessibleAnnouncementEvent(self, self.accessibleName())
        QAccessible.updateAccessibility(said)
