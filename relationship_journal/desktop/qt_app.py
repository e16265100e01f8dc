"""The QApplication: hears of files the system hands to a running program, on macOS by an event instead of a second start."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from relationship_journal.desktop.local_files import local_path


class Application(QApplication):
    """``files_opened`` hands on a tuple of paths."""

    files_opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            path = local_path(event.url())
            if path is not None:
                self.files_opened.emit((path,))
            return True
        return super().event(event)
