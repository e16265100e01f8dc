"""Puts the parts of the search index together while nobody does anything, so that no save ever has to."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from relationship_journal.desktop.desk import Desk
from relationship_journal.domain.errors import JournalError

QUIET_MS = 20_000
"""So long after the last change, in milliseconds; the first key or press after that stops it."""
BETWEEN_MS = 50
_ACTING = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.TouchBegin,
    QEvent.Type.InputMethod,
})  # fmt: skip


class IdleMerging(QObject):
    """Waits for quiet after every change; then one step of some milliseconds after the other, until the reader acts."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._watching = False
        self._step = QTimer(self)
        self._step.setSingleShot(True)
        self._step.timeout.connect(self._merge)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self.begin)
        desk.news.changed.connect(self._wait)
        self._quiet.start(QUIET_MS)  # what an earlier run left

    def begin(self) -> None:
        """Begin at once, as after ``QUIET_MS`` of quiet."""
        self._quiet.stop()
        self._watch(on=True)
        self._merge()

    def close(self) -> None:
        """No further step; one under way ends by itself."""
        self._stop()
        self._quiet.stop()
        self._desk.news.changed.disconnect(self._wait)

    @property
    def is_at_work(self) -> bool:
        """Whether a further step is to follow."""
        return self._watching or self._step.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop as soon as the reader does something."""
        if event.type() in _ACTING:
            self._wait()
        return False

    def _wait(self, _changes: object = None) -> None:
        self._stop()
        self._quiet.start(QUIET_MS)

    def _stop(self) -> None:
        self._step.stop()
        self._watch(on=False)

    def _watch(self, *, on: bool) -> None:
        """Every event of the program passes here, so only while there is something to stop."""
        if on != self._watching:
            application = cast(QCoreApplication, QCoreApplication.instance())
            (application.installEventFilter if on else application.removeEventFilter)(self)
            self._watching = on

    def _merge(self) -> None:
        self._desk.writer.write(
            self._desk.journal.care.merge_index, self._merged, self._not_merged, owner=self
        )

    def _merged(self, more: bool) -> None:
        if not more:
            self._stop()
        elif self._watching:
            self._step.start(BETWEEN_MS)

    def _not_merged(self, _error: JournalError) -> None:
        """The search is right without it; whoever writes next is told what is wrong with the file."""
        self._stop()
