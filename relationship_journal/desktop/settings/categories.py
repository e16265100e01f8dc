"""The places of Settings, one below the other at the panel's start."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.nav_button import NavButton
from relationship_journal.desktop.widgets.painting import smooth

WIDE, RAIL = 196, 56


class Categories(QWidget):
    """Up and Down move and choose at once; ``chosen(key)`` tells what the reader went to."""

    chosen = Signal(str)

    def __init__(self, categories: list[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Settings"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._title = PlainLabel(self.tr("Settings"), "dialog")
        head = QHBoxLayout()
        set_margins(head, 8, 0, 0, 0)
        head.addWidget(self._title)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addLayout(head)
        self._column.addSpacing(15)
        self.buttons: dict[str, NavButton] = {}
        for key, words, icon in categories:
            button = NavButton(words, icon)
            button.installEventFilter(self)
            button.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
            self.buttons[key] = button
            self._column.addWidget(button)
        self._column.addStretch(1)
        self.set_rail(False)

    def set_rail(self, rail: bool) -> None:
        """Icons alone, where the panel is narrow beside large letters."""
        self._title.setVisible(not rail)
        side = 8 if rail else 12
        self._column.setContentsMargins(side, 27, side, 12)
        for button in self.buttons.values():
            button.set_rail(rail)
        self.setFixedWidth(RAIL if rail else max(WIDE, fonts.scaled(WIDE)))

    def mark(self, key: str) -> None:
        """Show which one is open; it alone is reached with Tab."""
        for name, button in self.buttons.items():
            button.setChecked(name == key)
            here = name == key
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A button would take these keys for itself and only move the focus.
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in steps:
            buttons = list(self.buttons.values())
            at = next((at for at, button in enumerate(buttons) if button is watched), 0)
            at = min(len(buttons) - 1, max(0, at + steps[Qt.Key(event.key())]))
            self.chosen.emit(list(self.buttons)[at])
            buttons[at].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            painter.fillRect(self.rect(), color("sidebar"))
            edge = self.width() - 1 if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else 0
            painter.fillRect(QRectF(edge, 0, 1, self.height()), color("line"))
