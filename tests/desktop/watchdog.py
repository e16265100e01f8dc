"""An event-loop watchdog: how long the UI thread let its loop wait, whose fault it was, and where it stood then."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

TICK_MS = 2
_LOOK_S = 0.004
_STUCK_S = 0.012
"""A loop that waited so long is looked at: a frame of 16 ms is nearly over."""
_SCHEDULER = Path("/proc/thread-self/schedstat")
_OURS = "relationship_journal"


@dataclass(frozen=True, slots=True)
class Gap:
    """One time the loop waited, in milliseconds."""

    wall: float
    """By the clock on the wall."""
    cpu: float
    """What the UI thread itself computed."""
    ours: float
    """Wall time without that in which other programs had the processor (Linux; elsewhere the same as ``wall``):
    what a reader on an idle machine would have waited, also for a worker that holds the interpreter's lock."""
    stacks: tuple[str, ...] = ()
    """Where the UI thread stood, the most frequent first."""


@dataclass
class Gaps:
    """The gaps of one action."""

    name: str
    all: list[Gap] = field(default_factory=list)

    def worst(self, what: str = "cpu") -> Gap:
        """The longest one by ``cpu``, ``wall`` or ``ours``."""
        return max(self.all, key=lambda gap: float(getattr(gap, what)), default=Gap(0, 0, 0))

    def p99(self, what: str = "cpu") -> float:
        """What 99 of 100 gaps stay under, in milliseconds."""
        ordered = sorted(float(getattr(gap, what)) for gap in self.all)
        return ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)] if ordered else 0.0

    def row(self) -> str:
        """A line of the table: worst by processor, by wall and without others' time; p99; who."""
        return (
            f"{self.name:<34} cpu {self.worst().cpu:6.1f}  ours {self.worst('ours').ours:6.1f}"
            f"  wall {self.worst('wall').wall:6.1f}  p99 cpu {self.p99():5.1f} ours {self.p99('ours'):5.1f}"
            f"  {next(iter(self.worst('ours').stacks or self.worst().stacks), '')}"
        )


class Watchdog(QObject):
    """Ticks every 2 ms on the UI thread between ``begin`` and ``end``; a second thread notes where it is stuck."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._gaps = Gaps("")
        self._last = (0.0, 0.0, 0.0)
        self._seen: Counter[str] = Counter()
        self._watched = threading.get_ident()
        self._over = threading.Event()
        self._looker: threading.Thread | None = None
        self._held: list[FrameType] = []
        """Frames that were looked at, kept until the looker has ended. Whoever lets go of a finished one last deletes
        its widgets, and only the UI thread may: in another one Qt's lock and the interpreter's wait for each other."""

    def begin(self, name: str) -> None:
        """Watch what follows under this name."""
        self._gaps = Gaps(name)
        self._seen = Counter()
        self._last = _now()
        self._over.clear()
        self._looker = threading.Thread(target=self._look, daemon=True)
        self._looker.start()
        self._timer.start()

    def end(self) -> Gaps:
        """What was seen since ``begin``; an act that never came back to the loop counts up to now."""
        self._tick()
        self._timer.stop()
        self._over.set()
        if self._looker is not None:
            self._looker.join()
        self._held.clear()
        return self._gaps

    def _tick(self) -> None:
        now, (wall, cpu, waited) = _now(), self._last
        spent = 1000 * (now[0] - wall)
        ours = max(0.0, spent - 1000 * (now[2] - waited))
        stacks = tuple(stack for stack, _count in self._seen.most_common(3))
        self._gaps.all.append(Gap(spent, 1000 * (now[1] - cpu), ours, stacks))
        self._seen = Counter()
        self._last = now

    def _look(self) -> None:
        while not self._over.wait(_LOOK_S):
            if time.perf_counter() - self._last[0] > _STUCK_S:
                top = frame = sys._current_frames().get(self._watched)
                while frame is not None:
                    self._held.append(frame)
                    frame = frame.f_back
                place = _where(top) if top is not None else ""
                if place:  # nowhere in the program says nothing
                    self._seen[place] += 1


def _now() -> tuple[float, float, float]:
    """Seconds: on the wall, computed by this thread, waited by this thread for a processor."""
    try:
        waited = int(_SCHEDULER.read_bytes().split()[1]) / 1e9
    except OSError:
        waited = 0.0
    return time.perf_counter(), time.thread_time(), waited


def _where(frame: FrameType) -> str:
    """The innermost places in the program, the deepest first."""
    places = [
        f"{Path(each.filename).stem}.{each.name}:{each.lineno}"
        for each in reversed(traceback.extract_stack(frame))
        if _OURS in each.filename
    ]
    return " < ".join(places[:5])
