"""What the list shows when it is empty: nobody matches, or nobody is here yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.label import PlainLabel


class Nobody(QWidget):
    """One sentence and one button; the button adds the person that was typed."""

    add_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel("", "body", "text2", max_lines=3)
        self._add = Button("", "secondary", "user-plus")
        self._add.clicked.connect(self.add_pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(self._words)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch()

    def show_for(self, typed: str, circle: str, *, never_met: bool = False) -> None:
        """Say why nobody is listed."""
        self._add.setVisible(bool(typed) or not never_met)
        if typed:
            self._words.setText(self.tr("No one matches “{typed}”.").format(typed=isolated(typed)))
            self._add.setText(self.tr("Add {name} as a person").format(name=isolated(typed)))
        elif never_met:
            self._words.setText(self.tr("You have met everybody you are in touch with."))
        elif circle:
            self._words.setText(self.tr("Nobody is in “{circle}” yet.").format(circle=isolated(circle)))
            self._add.setText(self.tr("Add person"))
        else:
            self._words.setText(self.tr("Nobody here yet. Add somebody you would like to remember."))
            self._add.setText(self.tr("Add person"))

    def words(self) -> str:
        """The sentence and the button, as read."""
        return f"{self._words.text()} {self._add.label()}"
