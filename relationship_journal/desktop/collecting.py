"""Python's garbage is collected on the UI thread only, in pauses, never by a worker that happens to allocate.

A widget in a reference cycle is destroyed by whoever collects it, and Qt objects must die on their own
thread: destroyed on another one they leave timers running, or take the program down.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_EVERY_MS = 250
_BUSY_MS = 25
_MANY = 10_000
"""So many new objects at a look, as while a file is read, and the next look comes sooner: it stays a short one."""
_MOST = 60_000
"""Objects to look through at a time, some 8 ms. More of them that lived through a look before are set aside instead,
without another: pages, panels and 10,000 cards of a file stay, and cost up to 120 ms each time."""
_AWAY_S = 60
"""What was set aside is taken in again so often, and only while the reader is in another program."""


class Collecting(QObject):
    """Takes collection over from Python as long as it lives; ``stop`` gives it back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # the modules loaded so far stay: nobody needs to look through them again
        self._lived = 0
        self._anew = time.monotonic()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_EVERY_MS)

    def collect(self) -> None:
        """Collect the oldest generation whose turn it is by Python's own thresholds, and those younger."""
        self._timer.setInterval(_BUSY_MS if gc.get_count()[0] > _MANY else _EVERY_MS)
        for generation in (2, 1, 0):
            if 0 < gc.get_threshold()[generation] < gc.get_count()[generation]:
                self._collect(generation)
                return
        if (
            time.monotonic() - self._anew > _AWAY_S
            and QGuiApplication.applicationState() != Qt.ApplicationState.ApplicationActive
        ):
            self.collect_anew()

    def _collect(self, generation: int) -> None:
        self._lived += gc.get_count()[
            0
        ]  # counted as they come: to count them afterwards takes as long as a look
        if generation and self._lived > _MOST:
            self._lived = 0
            gc.collect(0)
            gc.freeze()
        else:
            gc.collect(generation)

    def collect_anew(self) -> None:
        """Look through everything, also through what was set aside and may have died since."""
        self._anew = time.monotonic()
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def stop(self) -> None:
        """Let Python collect by itself again, when no window is left."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
