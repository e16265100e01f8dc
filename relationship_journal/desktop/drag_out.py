"""People dragged out of the window: a contact card others take as a file or as data, and nothing more than its export."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.field_words import people_words
from relationship_journal.desktop.widgets.chip import Chip
from relationship_journal.desktop.widgets.tooltip import set_tooltip

_KEPT_MS = 120_000
"""So long a file lies ready after it was dropped: who takes it may read it a little later."""
_TYPES = ("text/vcard", "text/x-vcard")
Cards = tuple[str, bytes]
"""The name of a file of people, and what is in it."""


class PrivateFolder:
    """A folder only its owner may look into, gone when nobody holds it any more and when the program stops."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="relationship-journal-"))
        self.remove = weakref.finalize(self, shutil.rmtree, self.path, ignore_errors=True)


class DragOut(QObject):
    """Reads who is dragged off the UI thread, and begins the drag if the button is still held by then.

    Each file lies in a private folder of its own until the drag ends; one that was dropped two minutes longer, for
    who takes it may copy it later. All are gone when the program stops.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pressed: QPoint | None = None
        self._who: Callable[[], Sequence[int]] = tuple
        self._folders: list[PrivateFolder] = []

    def offer(self, widget: QWidget, who: Callable[[], Sequence[int]]) -> None:
        """Let these people be dragged from a widget that does nothing else with the mouse."""
        self._who = who
        widget.setCursor(Qt.CursorShape.OpenHandCursor)
        set_tooltip(widget, self.tr("Drag out to share as a contact card"))
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            left = bool(event.buttons() & Qt.MouseButton.LeftButton)
            at = event.position().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress and left:
                self._pressed = at
                return True
            if event.type() == QEvent.Type.MouseMove and left and self._pressed is not None:
                if (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                    self._pressed = None
                    self.begin(watched, tuple(self._who()))
                return True
        return super().eventFilter(watched, event)

    def begin(self, source: QWidget, ids: Sequence[int]) -> None:
        """Drag these people, as their export in its usual form would write them."""
        if not ids:
            return
        journal = self._desk.journal

        def read() -> Cards:
            data = journal.exports.written(ids)
            if len(ids) == 1:
                return journal.exports.file_name(ids[0]), data
            return people_words(len(ids)) + ".vcf", data

        def arrived(cards: Cards) -> None:
            # Out of the delivery of answers: a drag has an event loop of its own.
            QTimer.singleShot(0, source, lambda: self._drag(source, cards))

        self._desk.read(source, read, arrived)

    def _drag(self, source: QWidget, cards: Cards) -> None:
        if not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            return  # let go meanwhile
        try:
            folder, data = self._mime(cards)
        except OSError:  # no room for a file: others can still take the data
            folder, data = None, QMimeData()
            _put(data, cards[1])
        drag = QDrag(source)
        drag.setMimeData(data)
        drag.setPixmap(_picture(Path(cards[0]).stem))
        taken = drag.exec(Qt.DropAction.CopyAction)
        if folder is not None and taken == Qt.DropAction.IgnoreAction:
            self._forget(folder)
        elif folder is not None:
            QTimer.singleShot(_KEPT_MS, self, lambda: self._forget(folder))

    def _mime(self, cards: Cards) -> tuple[PrivateFolder, QMimeData]:
        name, content = cards
        folder = PrivateFolder()
        self._folders.append(folder)
        file = folder.path / name
        file.touch(0o600)
        file.write_bytes(content)
        data = QMimeData()
        _put(data, content)
        data.setUrls([QUrl.fromLocalFile(str(file))])
        return folder, data

    def _forget(self, folder: PrivateFolder) -> None:
        if folder in self._folders:
            self._folders.remove(folder)
            folder.remove()


def _put(data: QMimeData, content: bytes) -> None:
    for kind in _TYPES:
        data.setData(kind, content)


def _picture(words: str) -> QPixmap:
    chip = Chip(words)
    chip.resize(chip.sizeHint())
    picture = chip.grab()
    chip.deleteLater()
    return picture
