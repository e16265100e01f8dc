"""Makes the pages nobody asked for yet, one in each pause, so that going to one is no wait."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from relationship_journal.desktop.ahead import load_panels

if TYPE_CHECKING:
    from relationship_journal.desktop.desk import Desk

FIRST_PAUSE_MS = 1000
"""After Today is there the reader comes first, and may go anywhere by himself."""
PAUSE_MS = 50
_HOME = "relationship_journal.desktop"
_MODULES = {"people": f"{_HOME}.people_page"}


class PagesAhead(QObject):
    """``missing`` names a page that is not made yet, ``make`` makes it; its modules are loaded off the UI thread."""

    def __init__(
        self, desk: Desk, missing: Callable[[], str | None], make: Callable[[str], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._missing = missing
        self._make = make
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
        name = self._missing()
        if name is None:  # the pages are there: now the panels that are opened from them
            self._stopped = True
            self._desk.background.run(lambda _progress, stopped: load_panels(stopped), owner=self)
        else:
            module = _MODULES.get(name, f"{_HOME}.{name}.pane")
            self._desk.read(self, partial(import_module, module), lambda _module: self._loaded(name))

    def _loaded(self, name: str) -> None:
        """Make one page a turn, so that no turn is long."""
        if not self._stopped:
            self._make(name)
            self._pause.start(PAUSE_MS)
