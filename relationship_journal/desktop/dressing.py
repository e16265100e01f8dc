"""The style sheet of each part of a window: of what is on screen at once, of all else one part in each pause.

A style sheet is worked through for every widget below it, seen or not: 84 ms for the 1,900 of an open journal, and 390
ms if it is the application's own. Nearly all of them are on pages and in panels nobody looks at.
"""

from __future__ import annotations

from weakref import WeakSet

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class Dressing(QObject):
    """Knows the parts and which of them still wear the sheet before; those are dressed before they are seen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._parts: WeakSet[QWidget] = WeakSet()
        self._waiting: WeakSet[QWidget] = WeakSet()
        self._sheet = ""
        self._everybodys = ""
        """The application's own sheet: what a part wears that has none of its own."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._next)

    def add(self, part: QWidget) -> None:
        """Take care of this part and all that is in it."""
        self._parts.add(part)
        if self._sheet != self._everybodys:
            part.setStyleSheet(self._sheet)

    def put_on(self, sheet: str, app: QApplication) -> None:
        """Another sheet for everything; before there is any part it becomes the application's own."""
        self._sheet = sheet
        parts = [part for part in self._parts if isValid(part)]
        if not parts:
            self._everybodys = sheet
            app.setStyleSheet(sheet)
        for part in parts:
            if part.isVisible():
                self._dress(part)
            else:
                part.installEventFilter(self)
                self._waiting.add(part)
        self._pause.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress a part that is about to be seen."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._dress(watched)
        return super().eventFilter(watched, event)

    def _next(self) -> None:
        part = next(iter(self._waiting), None)
        if part is None:
            return
        if isValid(part):
            self._dress(part)
        self._waiting.discard(part)
        self._pause.start(0)

    def _dress(self, part: QWidget) -> None:
        part.removeEventFilter(self)
        self._waiting.discard(part)
        part.setStyleSheet(self._sheet)
