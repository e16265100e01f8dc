"""A field for a passphrase: hidden until the eye is pressed, never copied from, with a word on a Caps Lock left on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.field import Field
from relationship_journal.desktop.widgets.label import PlainLabel

LONGEST = 1024
"""Characters; whoever pastes more has copied something else."""


class PassphraseField(QWidget):
    """`field` is the labelled line, `eye` shows what is typed; `text` keeps every blank as typed."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.eye = Button("", "ghost", "eye")
        self.field = Field(label, icon="key-round", beside=self.eye)
        line = self.line = self.field.line
        line.setMaxLength(LONGEST)
        line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhSensitiveData
        )
        line.installEventFilter(self)
        self.eye.set_tip(self.tr("Show the passphrase"))
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show_typed)
        self._caps = PlainLabel(self.tr("Caps Lock is on."), "caption", "amber")
        self._caps.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.field)
        column.addWidget(self._caps)
        self.setFocusProxy(line)
        self._show_typed(False)

    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what is typed, and how it was typed: nothing can be undone."""
        self.line.setText("")
        self.eye.setChecked(False)
        self._caps.hide()

    def caps_lock_is_on(self) -> bool:
        """Whether the last letter says so."""
        return not self._caps.isHidden()

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self.eye.set_icon("eye-off" if shown else "eye")
        self.eye.set_tip(self.tr("Hide the passphrase") if shown else self.tr("Show the passphrase"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            letter = event.text()
            if len(letter) == 1 and letter.lower() != letter.upper():
                # Qt does not tell the lock itself; a letter of the other size than Shift asks for does.
                shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._caps.setVisible(letter.isupper() != shifted)
        return super().eventFilter(watched, event)
