"""What of a calendar was left out or guessed, line by line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from relationship_journal import wording
from relationship_journal.desktop import fonts
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.popup_frame import PopupFrame
from relationship_journal.domain.read_events import EventComplaint

_MOST = 5000


class LeftOut(PopupFrame):
    """A list to read and to copy from."""

    def __init__(self, complaints: Sequence[EventComplaint], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.tr("Left out, or taken with a guess"), "strong"))
        self.list = QPlainTextEdit()
        self.list.setReadOnly(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Left out, or taken with a guess"))
        self.list.setPlainText("\n".join(self._words(each) for each in complaints[:_MOST]))
        self.list.setMinimumSize(fonts.scaled(460), fonts.scaled(240))
        column.addWidget(self.list)

    def open_below(self, anchor: QWidget) -> None:
        """Open under what was clicked."""
        self.drop_from(anchor, at_end=True)
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _words(self, each: EventComplaint) -> str:
        reason = wording.text(f"event.{each.reason}", detail=each.detail).rstrip(": ")
        return self.tr("Line {line}: {reason}").format(line=each.line, reason=reason) if each.line else reason
