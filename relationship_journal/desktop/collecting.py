"""Python's garbage is collected on the UI thread only, in pauses, never by a worker that happens to allocate.

A widget in a reference cycle is destroyed by whoever collects it, and Qt objects must die on their own
thread: destroyed on another one they leave timers running, or take the program down.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 250
"""Often enough that what a long import allocates meanwhile is looked through in a few milliseconds."""


class Collecting(QObject):
    """Takes collection over from Python as long as it lives; ``stop`` gives it back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # the modules loaded so far stay: nobody needs to look through them again
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_EVERY_MS)

    @staticmethod
    def collect() -> None:
        """Collect the oldest generation whose turn it is by Python's own thresholds, and those younger."""
        for generation in (2, 1, 0):
            if 0 < gc.get_threshold()[generation] < gc.get_count()[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Let Python collect by itself again, when no window is left."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
