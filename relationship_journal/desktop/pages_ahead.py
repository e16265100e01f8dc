"""Makes the pages nobody asked for yet, one in each pause, then loads the panels, so that going to one is no wait."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from relationship_journal.desktop.ahead import load_panels

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk

FIRST_PAUSE_MS = 1000
"""After Today is there the reader comes first, and may go anywhere by himself."""
PAUSE_MS = 50
_HOME = "relationship_journal.desktop"
_MODULES = {"people": f"{_HOME}.people_page"}


class PagesAhead(QObject):
    """Says ``turn(name)`` for one page after the other; the modules of each are loaded off the UI thread before."""

    turn = Signal(str)

    def __init__(self, desk: Desk, names: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names = iter(tuple(names))
        self._stopped = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._load)

    def begin(self) -> None:
        """Today is filled: the pauses begin."""
        if not self._stopped:
            self._pause.start(FIRST_PAUSE_MS)

    def stop(self) -> None:
        """Make no further page."""
        self._stopped = True
        self._pause.stop()

    def _load(self) -> None:
        name = next(self._names, None)
        if name is None:
            self._desk.background.run(lambda _progress, stopped: load_panels(stopped), owner=self)
        else:
            module = _MODULES.get(name, f"{_HOME}.{name}.pane")
            self._desk.read(self, partial(import_module, module), lambda _module: self._loaded(name))

    def _loaded(self, name: str) -> None:
        """One page a turn, so that no turn is long."""
        if not self._stopped:
            self.turn.emit(name)
            self._pause.start(PAUSE_MS)
