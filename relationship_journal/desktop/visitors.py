"""Later starts of the window: heard while the journal is held, and what they want done once it is on the desk."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog

from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.requests import JotRequest
from relationship_journal.desktop.to_front import come_to_front

if TYPE_CHECKING:
    from relationship_journal.desktop.handover import FrontDoor
    from relationship_journal.desktop.main_window import MainWindow
    from relationship_journal.doorbell import Call


class Visitors(QObject):
    """Brings in the files of every start, one after another, and opens the jot; ``window`` comes to the front.

    A file waits while another panel is open, and that is said; a jot does not wait.
    """

    def __init__(self, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        window.files_dropped.connect(self.drop)
        self._door: FrontDoor | None = None
        self._jot = False
        self._files: deque[Path] = deque()
        self._awaited: QDialog | None = None

    def want(self, call: Call) -> None:
        """What this very start was asked for; done as soon as the journal is there."""
        self._jot = self._jot or call.jot
        self._files.extend(call.files)

    def drop(self, files: tuple[Path, ...]) -> None:
        """Files dropped on the window: looked over one after another, like those of a start."""
        self._files.extend(files)
        self._fulfil()

    def receive(self, call: Call) -> None:
        """A later start: the window comes to the front and does what that one was asked for."""
        come_to_front(self._window, call.token)
        self.want(call)
        self._fulfil()

    def listen(self, place: Path | None) -> None:
        """Hear later starts from now on: only while this window holds the journal."""
        from relationship_journal.desktop.handover import FrontDoor  # not before the first picture

        if self._door is None:
            self._door = FrontDoor(self)
            self._door.called.connect(self.receive)
        self._door.open(place)

    def journal_is_there(self) -> None:
        """Do what is waiting."""
        self._awaited = None
        self._fulfil()

    def close(self) -> None:
        """Hear nobody any more; what was asked for meanwhile waits for the next journal."""
        if self._door is not None:
            self._door.close()

    def _fulfil(self) -> None:
        attached = self._window.attached
        if attached is None:
            return
        front = QApplication.activeModalWidget()
        if self._jot:
            self._jot = False
            if front is None:
                self._window.run("jot")
            else:  # the page below cannot be used now
                attached.dialogs.jot(JotRequest())
        if not self._files:
            return
        if front is None:
            front = attached.dialogs.bring(*self._next_files())
        elif front is not self._awaited:
            words = self.tr("{file} is next, when this is closed").format(file=isolated(self._files[0].name))
            self._window.notices.toast(words, "file-input")
        if isinstance(front, QDialog) and front is not self._awaited:
            self._awaited = front
            front.finished.connect(self._next, Qt.ConnectionType.QueuedConnection)

    def _next_files(self) -> tuple[Path, ...]:
        """The next file; with one of cards all the others of cards, for nobody wants fifty panels one after another."""
        first = self._files.popleft()
        if not _holds_cards(first):
            return (first,)
        others = tuple(file for file in self._files if _holds_cards(file))
        self._files = deque(file for file in self._files if not _holds_cards(file))
        return (first, *others)

    def _next(self) -> None:
        """What was in the way is closed; it may have opened something else, such as the meetings of a calendar."""
        self._awaited = None
        self._fulfil()


def _holds_cards(file: Path) -> bool:
    return file.suffix.lower() in {".vcf", ".vcard"}
