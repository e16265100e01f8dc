"""Writing on the sheet itself: one sentence, or a few lines, with what is to be said about them below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from relationship_journal.desktop.editor_note import EditorNote
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.widgets.field import TextEdit

_BELOW = 12
"""What of the sheet is covered below a note, so that no half line looks out from under it, in pixels."""


class InlineEditor(TextEdit):
    """Asks to be saved with Ctrl+Return, on leaving, and with Return when it is one sentence.

    Answer ``written`` with ``finish``, or with ``stay`` when it was refused. ``escaped``: the reader lets it be.
    """

    written = Signal(str)
    escaped = Signal()
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

    def begin_from(self, text: str) -> None:
        """Take another text as the one it began with."""
        self._before = text
        self.setPlainText(text)

    def text(self) -> str:
        """What is written."""
        return self.toPlainText()

    def set_text(self, text: str) -> None:
        """Write other words."""
        self.setPlainText(text)

    def save(self) -> None:
        """Ask to be saved, unless nothing was changed or it is being saved already."""
        self._save()

    def _save(self) -> None:
        if not self._open:
            return
        text = self.toPlainText()
        if self._single:
            text = " ".join(text.split())
        if text == self._before:
            self.finish()
            return
        self._open = False
        self.written.emit(text)

    def stay(self) -> None:
        """It was not saved: go on."""
        self._open = True

    def finish(self) -> None:
        """It is done with."""
        self._open = False
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
            self.escaped.emit()
            return
        if self._single and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._save()
            return
        super().keyPressEvent(event)


class WritingBox(QWidget):
    """The editor over its place on the sheet, and a note below it; ``left`` when the focus goes elsewhere."""

    left = Signal()
    grown = Signal()

    def __init__(self, text: str, prompt: str, *, single: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.editor = InlineEditor(text, prompt, single=single, parent=self)
        self.note = EditorNote(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.editor)
        column.addWidget(self.note)
        column.addStretch(1)
        self.setFocusProxy(self.editor)
        self.editor.focus_lost.connect(self._look_where)

    def _look_where(self) -> None:
        now = QApplication.focusWidget()
        if now is None or not self.isAncestorOf(now):  # an answer in the note below is not elsewhere
            self.left.emit()

    def wanted_height(self, width: int) -> int:
        """How high it is at a width, in pixels."""
        note = 0 if self.note.isHidden() else self.note.heightForWidth(width) + 6 + _BELOW
        return self.editor.sizeHint().height() + note

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), color("paper"))  # no half lines of the sheet between the two

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.grown.emit()
        return super().event(event)
