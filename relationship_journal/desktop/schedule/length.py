"""How long a meeting takes: a few usual lengths, or any other in words."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop.widgets.field import LineEdit
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.segmented import Segmented
from relationship_journal.domain.meetings import LONGEST_MINUTES

USUAL = (30, 45, 60, 90)
_OTHER = "other"
_LENGTH = re.compile(
    r"\s*(?:(?P<hours>\d{1,3})\s*(?:h|hours?|:)\s*(?:(?P<rest>\d{1,2})\s*(?:m|min|minutes?)?)?"
    r"|(?P<minutes>\d{1,5})\s*(?:m|min|minutes?)?)\s*",
    re.IGNORECASE | re.ASCII,
)


def minutes_of(text: str) -> int | None:
    """Minutes of "75", "1h", "1:15", "2 hours 30 min"; None when unreadable, zero or over seven days."""
    found = _LENGTH.fullmatch(text)
    if found is None:
        return None
    if found["minutes"]:
        minutes = int(found["minutes"])
    else:
        minutes = int(found["hours"]) * 60 + int(found["rest"] or 0)
    return minutes if 0 < minutes <= LONGEST_MINUTES else None


class LengthField(QWidget):
    """30, 45, 60, 90 or typed; `changed` fires on every choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        options = [(str(minutes), str(minutes)) for minutes in USUAL]
        self.segments = Segmented([*options, (_OTHER, "…")], "60")
        self.segments.setAccessibleName(self.tr("Length in minutes"))
        self.line = LineEdit(self.tr("min"), wide=72)
        self.line.setAccessibleName(self.tr("Another length"))
        self.line.hide()
        self._error = PlainLabel("", "caption", "danger", max_lines=2)
        self._error.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.segments)
        row.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(PlainLabel(self.tr("Length"), "label", "text2"))
        column.addLayout(row)
        column.addWidget(self._error)
        column.addStretch(1)
        self.segments.changed.connect(self._chosen)
        self.line.textEdited.connect(self._typed)

    def minutes(self) -> int | None:
        """The length chosen; None while what is typed cannot be read."""
        value = self.segments.value()
        return minutes_of(self.line.text()) if value == _OTHER else int(value)

    def written(self) -> list[str]:
        """The choice and the words, as they are; `write` takes them back."""
        return [self.segments.value(), self.line.text()]

    def write(self, written: object) -> None:
        """Show what `written` answered; anything else is passed over."""
        match written:
            case [str(choice), str(words)] if choice == _OTHER or choice in {str(each) for each in USUAL}:
                self.segments.set_value(choice)
                self.line.setVisible(choice == _OTHER)
                self.line.setText(words)

    def set_minutes(self, minutes: int) -> None:
        """Show a length."""
        usual = minutes in USUAL
        self.segments.set_value(str(minutes) if usual else _OTHER)
        self.line.setVisible(not usual)
        self.line.setText("" if usual else str(minutes))

    def complain(self) -> bool:
        """Say what is wrong with the length, if anything; answers whether something is."""
        wrong = self.minutes() is None
        self._error.setText(self.tr("Minutes, such as 75 or 1:15") if wrong else "")
        self._error.setVisible(wrong)
        self.line.set_error(wrong)
        if wrong:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return wrong

    def _chosen(self, key: str) -> None:
        self.line.setVisible(key == _OTHER)
        self._clear_error()
        if key == _OTHER:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _typed(self) -> None:
        self._clear_error()
        self.changed.emit()

    def _clear_error(self) -> None:
        self._error.hide()
        self.line.set_error(False)
