"""A small popup for another day: a few likely ones, and a field for any other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.when_field import WhenField
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.popup_frame import PopupFrame


class WhenPopup(PopupFrame):
    """``chosen(key)`` for one of the ready ``choices`` (key, words), ``typed(When)`` for a written one."""

    chosen = Signal(object)
    typed = Signal(object)

    def __init__(
        self,
        now: Callable[[], datetime],
        label: str,
        action: str,
        *,
        choices: Sequence[tuple[object, str]] = (),
        needs_hour: bool = False,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(10)
        if choices:
            row = QHBoxLayout()
            row.setSpacing(6)
            for key, words in choices:
                button = Button(words, "secondary", height=30)
                button.clicked.connect(lambda _=False, key=key: self._choose(key))
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)
        self.when = WhenField(now, label, needs_hour=needs_hour)
        self.when.line.returnPressed.connect(self._take)
        column.addWidget(self.when)
        end = QHBoxLayout()
        end.addStretch(1)
        take = Button(action, "primary", height=30)
        take.clicked.connect(self._take)
        end.addWidget(take)
        column.addLayout(end)

    def open_below(self, anchor: QWidget, width: int = 340) -> None:
        """Open under a widget, inside the screen, with the field in focus."""
        self.setMinimumWidth(fonts.scaled(width))
        self.drop_from(anchor, at_end=True)
        self.when.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self.when.line.selectAll()

    def _choose(self, key: object) -> None:
        self.chosen.emit(key)
        self.close()

    def _take(self) -> None:
        if self.when.complain():
            self.when.line.setFocus()
            self.adjustSize()
            return
        self.typed.emit(self.when.when())
        self.close()
