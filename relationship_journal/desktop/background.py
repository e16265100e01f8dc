"""Work off the UI thread: reading in two threads, writing in one, answers delivered back where Qt lives."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable
from threading import Event, Lock
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal
from shiboken6 import isValid

from relationship_journal.domain.errors import JournalError

_SWITCH_S = 0.001
"""A thread that computes in Python gives way after so long. A repaint comes back to Python some twenty times, and
waits that long each time: with Python's own 5 ms the window stood still for up to 320 ms while a file of 10,000
people was read, with this for 60."""

READERS = 2
"""Threads that read."""

T = TypeVar("T")
Progress = Callable[[object], None]
Stopped = Callable[[], bool]
Failed = Callable[[JournalError], None]


class Task:
    """One piece of work under way; `cancel` stops it and drops its answer, however late."""

    def __init__(self, owner: QObject | None) -> None:
        self._stop = Event()
        self._owner = owner
        self._owned = owner is not None

    def cancel(self) -> None:
        """Ask the work to stop, and forget its answer. Harmless when it is over."""
        self._stop.set()

    def stopped(self) -> bool:
        """Whether the work should stop: it was cancelled, or nobody is there for the answer."""
        return self._stop.is_set() or self.silent()

    def silent(self) -> bool:
        """Whether the answer is no longer wanted."""
        return self._stop.is_set() or (self._owned and not isValid(self._owner))


class _Pool(QObject):
    """Threads whose outcomes are called back on the thread that made the pool."""

    unhandled = Signal(object)
    """An exception nobody was named for, or a fault of the program."""

    _arrived = Signal()

    def __init__(self, threads: int, parent: QObject | None) -> None:
        super().__init__(parent)
        self._threads = QThreadPool(self)
        self._threads.setMaxThreadCount(threads)
        self._threads.setExpiryTimeout(-1)
        self._outcomes: deque[Callable[[], None]] = deque()
        self._tasks: set[Task] = set()
        self._closed = False
        self._arrived.connect(self.deliver, Qt.ConnectionType.QueuedConnection)

    def pending(self) -> int:
        """How many pieces of work have not been answered yet."""
        return len(self._tasks)

    def deliver(self) -> None:
        """Call back everything that arrived; also called by itself through the event loop."""
        while self._outcomes:
            self._outcomes.popleft()()

    def _start(
        self,
        task: Task,
        work: Callable[[], T],
        on_done: Callable[[T], None] | None,
        on_error: Failed | None,
        on_end: Callable[[], None] | None,
    ) -> Task:
        if self._closed:
            task.cancel()
            return task
        self._tasks.add(task)

        def perform() -> None:
            failure: BaseException | None = None
            answer: list[T] = []
            if not task.stopped():
                try:
                    answer.append(work())
                except BaseException as error:  # noqa: BLE001 - handed to whoever asked, on the UI thread
                    failure = error
            self._post(lambda: self._finish(task, answer, failure, on_done, on_error, on_end))

        self._threads.start(perform)
        return task

    def _post(self, outcome: Callable[[], None]) -> None:
        self._outcomes.append(outcome)
        if isValid(self):
            self._arrived.emit()

    def _finish(
        self,
        task: Task,
        answer: list[T],
        failure: BaseException | None,
        on_done: Callable[[T], None] | None,
        on_error: Failed | None,
        on_end: Callable[[], None] | None,
    ) -> None:
        self._tasks.discard(task)
        if self._forgotten(task, failure):
            return
        try:
            if failure is not None:
                if isinstance(failure, JournalError) and on_error is not None:
                    on_error(failure)
                else:
                    self.unhandled.emit(failure)
            elif answer and on_done is not None:
                on_done(answer[0])
        finally:
            if on_end is not None:
                on_end()

    def _forgotten(self, task: Task, failure: BaseException | None) -> bool:
        return task.silent() and (failure is None or isinstance(failure, JournalError))

    def _reporter(self, task: Task, on_progress: Progress | None) -> Progress:
        lock = Lock()
        latest: list[object] = []

        def show() -> None:
            with lock:
                value = latest.pop()
            if on_progress is not None and not task.silent():
                on_progress(value)

        def report(value: object) -> None:
            if on_progress is None or task.stopped():
                return
            with lock:
                waiting = bool(latest)
                latest[:] = [value]
            if not waiting:
                self._post(show)

        return report


class Background(_Pool):
    """Reading and long work in two threads of its own."""

    def __init__(self, parent: QObject | None = None, *, threads: int = READERS) -> None:
        super().__init__(threads, parent)
        sys.setswitchinterval(_SWITCH_S)

    def run(
        self,
        work: Callable[[Progress, Stopped], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Failed | None = None,
        on_progress: Progress | None = None,
        *,
        on_end: Callable[[], None] | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Run `work(progress, stopped)` in a thread and call back here on the UI thread.

        A JournalError goes to `on_error`, or to `unhandled` when there is none; any other exception
        always goes to `unhandled`. `on_end` follows in every case but cancelling. Nothing is called
        after `Task.cancel()` or once `owner` was deleted. Of many progress values only the latest
        is delivered.
        """
        task = Task(owner)
        progress = self._reporter(task, on_progress)
        return self._start(task, lambda: work(progress, task.stopped), on_done, on_error, on_end)

    def close(self, timeout_ms: int = 5000) -> bool:
        """Stop everything and wait; answers whether all threads came to rest in time."""
        self._closed = True
        for task in tuple(self._tasks):
            task.cancel()
        rested = self._threads.waitForDone(timeout_ms)
        self.deliver()
        return rested


class Writer(_Pool):
    """The one thread that changes the journal, in the order asked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(1, parent)

    def write(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Failed | None = None,
        *,
        on_end: Callable[[], None] | None = None,
        owner: QObject | None = None,
    ) -> Task:
        """Run `work()` after all earlier writing and call back on the UI thread.

        Errors travel as in `Background.run`. The work itself is done even when `owner` is deleted
        meanwhile; only the calling back is dropped then.
        """
        task = _Written(owner)
        return self._start(task, work, on_done, on_error, on_end)

    def run(
        self,
        work: Callable[[Progress, Stopped], T],
        on_done: Callable[[T], None] | None = None,
        on_error: Failed | None = None,
        on_progress: Progress | None = None,
        *,
        owner: QObject | None = None,
    ) -> Task:
        """Run `work(progress, stopped)` after all earlier writing; told and stopped as in `Background.run`.

        Only `Task.cancel()` stops it: deleting `owner` drops the calling back, as with `write`.
        """
        task = _Written(owner)
        progress = self._reporter(task, on_progress)
        return self._start(task, lambda: work(progress, task.stopped), on_done, on_error, None)

    def close(self, timeout_ms: int = 30_000) -> bool:
        """Finish all writing asked for, deliver the answers, take no more; False when time ran out."""
        self._closed = True
        rested = self._threads.waitForDone(timeout_ms)
        self.deliver()
        return rested


class _Written(Task):
    """Writing that was asked for happens; deleting the owner only silences the answer."""

    def stopped(self) -> bool:
        return self._stop.is_set()


class Latest(Generic[T]):
    """Questions of which only the newest counts: asking again drops the answer before."""

    def __init__(self, background: Background, owner: QObject | None = None) -> None:
        self._background = background
        self._owner = owner
        self._task: Task | None = None

    def run(
        self,
        work: Callable[[Progress, Stopped], T],
        on_done: Callable[[T], None],
        on_error: Failed | None = None,
        *,
        on_end: Callable[[], None] | None = None,
    ) -> Task:
        """Ask, forgetting what was asked before."""
        self.cancel()
        self._task = self._background.run(work, on_done, on_error, on_end=on_end, owner=self._owner)
        return self._task

    def cancel(self) -> None:
        """Ask nothing any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None


def plain(work: Callable[[], T]) -> Callable[[Progress, Stopped], T]:
    """A work without arguments as `Background.run` takes it, for short reads."""

    def run(progress: Progress, stopped: Stopped) -> T:  # noqa: ARG001 - short work reports nothing
        return work()

    return run
