"""Python's garbage is collected on the UI thread only, in pauses, never by a worker that happens to allocate.

A widget in a reference cycle is destroyed by whoever collects it, and Qt objects must die on their own
thread: destroyed on another one they leave timers running, or take the program down.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 250
"""Often enough that what a long import allocates meanwhile is looked through in a few milliseconds."""
_LONG_S = 0.008
"""Half a frame: a look through everything that takes longer is not repeated over what it found alive."""
_ANEW = 50
"""So many looks through everything, and the next one takes in again what was set aside."""


class Collecting(QObject):
    """Takes collection over from Python as long as it lives; ``stop`` gives it back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # the modules loaded so far stay: nobody needs to look through them again
        self._full = 0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_EVERY_MS)

    def collect(self) -> None:
        """Collect the oldest generation whose turn it is by Python's own thresholds, and those younger."""
        for generation in (2, 1, 0):
            if 0 < gc.get_threshold()[generation] < gc.get_count()[generation]:
                if generation == 2:
                    self._collect_all()
                else:
                    gc.collect(generation)
                return

    def _collect_all(self) -> None:
        """Set aside what is alive after a long look: pages and panels stay, and would cost 60 ms each time."""
        self._full += 1
        if self._full % _ANEW == 0:
            gc.unfreeze()
        begun = time.perf_counter()
        gc.collect()
        if time.perf_counter() - begun > _LONG_S:
            gc.freeze()

    def stop(self) -> None:
        """Let Python collect by itself again, when no window is left."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
