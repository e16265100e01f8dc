"""Waits for today's meetings to end and asks for a jot, if the reader wants to be asked outside the window."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from relationship_journal.domain.changes import Kind

if TYPE_CHECKING:
    from relationship_journal.desktop.announcing import Announcer
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.settings_store import SettingsStore
    from relationship_journal.domain.changes import Changes
    from relationship_journal.domain.meetings import Meeting

WANTED = "reminders/after_meeting"
"""The setting that turns it on; off until the reader does."""
_KEY = "after-meeting-"
_LONGEST_MS = 15 * 60 * 1000
"""A timer that waits longer sleeps through a suspended computer's clock."""


class MeetingWatch(QObject):
    """``jot_wanted(meeting id)`` when the notification was pressed. A timer runs only while a meeting is ahead today."""

    jot_wanted = Signal(int)

    def __init__(self, desk: Desk, settings: SettingsStore, announcer: Announcer, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._settings, self._announcer = desk, settings, announcer
        self._next: Meeting | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._due)
        announcer.pressed.connect(self._pressed)
        desk.news.changed.connect(self._heard)

    def look(self) -> None:
        """Find the meeting that ends next today, and wait for its end."""
        self._timer.stop()
        self._next = None
        if not self._settings.flag(WANTED, default=False):
            return
        today, meetings = self._desk.today(), self._desk.journal.meetings
        self._desk.read(self, lambda: meetings.between(today, today), self._wait)

    def is_waiting(self) -> bool:
        """Whether a timer runs."""
        return self._timer.isActive()

    def _heard(self, changes: Changes) -> None:
        if changes.touches(Kind.MEETING):
            self.look()

    def _wait(self, meetings: tuple[Meeting, ...]) -> None:
        now = self._now()
        ahead = [each for each in meetings if each.remind_jot and each.end > now]
        self._next = min(ahead, key=lambda each: each.end, default=None)
        if self._next is not None:
            left = (self._next.end - now).total_seconds() * 1000
            self._timer.start(round(min(max(left, 0), _LONGEST_MS)))

    def _due(self) -> None:
        meeting = self._next
        if meeting is None or meeting.end > self._now():
            self.look()
            return
        self._next = None
        meetings = self._desk.journal.meetings
        self._desk.read(self, meetings.waiting, lambda waiting: self._ask(meeting, waiting))

    def _ask(self, meeting: Meeting, waiting: tuple[Meeting, ...]) -> None:
        """Ask, without a name: whoever looks over the shoulder learns nothing. Not where it was jotted already."""
        if any(each.id == meeting.id for each in waiting):
            words = self.tr("A meeting ended. Write down what was said?")
            self._announcer.say(f"{_KEY}{meeting.id}", QApplication.applicationDisplayName(), words)
        self.look()

    def _pressed(self, key: str) -> None:
        number = key.removeprefix(_KEY)
        if key.startswith(_KEY) and number.isdigit():
            self.jot_wanted.emit(int(number))

    def _now(self) -> datetime:
        return self._desk.clock.now().astimezone(UTC)
