"""Waits for today's meetings and says outside the window what the reader wants said: before the first, after each."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from relationship_journal.desktop import dates
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.changes import Kind

if TYPE_CHECKING:
    from datetime import date

    from relationship_journal.desktop.announcing import Announcer
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.settings_store import SettingsStore
    from relationship_journal.domain.changes import Changes
    from relationship_journal.domain.meetings import Meeting

BEFORE = "reminders/before_first"
AFTER = "reminders/after_meeting"
NAMES = "reminders/names"
"""The settings that turn it on, and allow names in it; all off until the reader does."""
AHEAD = timedelta(minutes=10)
"""How long before the first meeting of the day it is spoken of."""
_SAID = "reminders/said"
_BEFORE_KEY, _AFTER_KEY = "before-meeting-", "after-meeting-"
_MINUTE_MS, _QUARTER_MS = 60 * 1000, 15 * 60 * 1000
"""A timer that waits longer sleeps through a suspended computer's clock."""


class MeetingWatch(QObject):
    """``jot_wanted`` and ``briefing_wanted`` (meeting id, token) when a notification was pressed.

    A timer runs only while something is wanted: it looks at the clock each minute while a meeting is ahead today,
    and four times an hour otherwise, for the next day.
    """

    jot_wanted = Signal(int, str)
    briefing_wanted = Signal(int, str)

    def __init__(self, desk: Desk, settings: SettingsStore, announcer: Announcer, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._settings, self._announcer = desk, settings, announcer
        self._day: date | None = None
        self._first: Meeting | None = None
        self._ending: list[Meeting] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._due)
        announcer.pressed.connect(self._pressed)
        desk.news.changed.connect(self._heard)

    def look(self) -> None:
        """Read today's meetings, and wait for them."""
        self._timer.stop()
        self._first, self._ending = None, []
        if not (self._wants(BEFORE) or self._wants(AFTER)):
            return
        today, meetings = self._desk.today(), self._desk.journal.meetings
        self._day = today
        self._desk.read(self, lambda: meetings.between(today, today), self._wait)

    def _wants(self, what: str) -> bool:
        return self._settings.flag(what, default=False)

    def _heard(self, changes: Changes) -> None:
        if changes.touches(Kind.MEETING):
            self.look()

    def _wait(self, meetings: tuple[Meeting, ...]) -> None:
        now, planned = self._now(), [each for each in meetings if each.is_planned]
        if self._wants(BEFORE):
            self._first = min(planned, key=lambda each: each.start, default=None)
        if self._wants(AFTER):
            self._ending = [each for each in planned if each.remind_jot and each.end > now]
        self._due()

    def _due(self) -> None:
        """Say what is to be said by now, and wait for what comes next."""
        if self._desk.today() != self._day:
            self.look()
            return
        now = self._now()
        self._speak_of_first(now)
        over = [each for each in self._ending if each.end <= now]
        self._ending = [each for each in self._ending if each.end > now]
        if over:
            latest, meetings = max(over, key=lambda each: each.end), self._desk.journal.meetings
            self._desk.read(self, meetings.waiting, lambda waiting: self._ask(latest, waiting))
        moments = [each.end for each in self._ending]
        if self._first is not None:
            moments.append(self._first.start - AHEAD)
        if moments:
            left = (min(moments) - now).total_seconds() * 1000
            self._timer.start(round(min(max(left, 0), _MINUTE_MS)))
        else:
            self._timer.start(_QUARTER_MS)

    def _speak_of_first(self, now: datetime) -> None:
        """Once a day, whatever is planned or moved later, and not where it has begun."""
        first = self._first
        if first is None or first.start - AHEAD > now:
            return
        self._first = None
        day = str(self._day)
        if first.start <= now or self._settings.text(_SAID) == day:
            return
        self._settings.set_text(_SAID, day)
        minutes = math.ceil((first.start - now).total_seconds() / 60)
        words = dates.time(first.start, self._desk.clock.zone)
        if self._wants(NAMES):
            words = self.tr("{time}, {who}").format(time=words, who=isolated(first.title))
        title = translate("MeetingWatch", "Meeting in %n minutes", minutes)
        self._announcer.say(f"{_BEFORE_KEY}{first.id}", title, words)

    def _ask(self, meeting: Meeting, waiting: tuple[Meeting, ...]) -> None:
        """Not where it was jotted already; without a name, unless allowed: who looks over the shoulder learns nothing."""
        if all(each.id != meeting.id for each in waiting):
            return
        title = self.tr("A meeting ended")
        if self._wants(NAMES) and meeting.people:
            title = self.tr("How did it go with {name}?").format(name=isolated(meeting.people[0].first_name))
        self._announcer.say(f"{_AFTER_KEY}{meeting.id}", title, self.tr("Write down what was said?"))

    def _pressed(self, key: str, token: str) -> None:
        for start, wanted in ((_BEFORE_KEY, self.briefing_wanted), (_AFTER_KEY, self.jot_wanted)):
            number = key.removeprefix(start)
            if key.startswith(start) and number.isdecimal():
                wanted.emit(int(number), token)

    def _now(self) -> datetime:
        return self._desk.clock.now().astimezone(UTC)
