"""Writing on the sheet itself: one sentence, or a few lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.widgets.field import TextEdit


class InlineEditor(TextEdit):
    """Saves with Ctrl+Return, on leaving, and with Return when it is one sentence; Esc lets it be."""

    written = Signal(str)
    finished = Signal()

    def __init__(self, text: str, prompt: str, *, single: bool, parent: QWidget) -> None:
        super().__init__(
            prompt, least=2 if single else 4, most=3 if single else 10, role="reading", parent=parent
        )
        self._before = text
        self._single = single
        self._open = True
        self.setPlainText(text)
        self.selectAll()
        self.submitted.connect(self._save)
        self.focus_lost.connect(self._save)

    def _save(self) -> None:
        if not self._open:
            return
        self._open = False
        text = self.toPlainText()
        if self._single:
            text = " ".join(text.split())
        if text != self._before:
            self.written.emit(text)
        self.finished.emit()

    def event(self, event: QEvent) -> bool:
        # Esc also means "back"; here it means this editor.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._open = False
            self.finished.emit()
            return
        if self._single and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._save()
            return
        super().keyPressEvent(event)
