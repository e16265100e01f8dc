"""Publishes to the reader's calendar server and reads from it, by hand or every few minutes, off the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from relationship_journal import wording
from relationship_journal.desktop.calendar_account import Account, CalendarDoors, load
from relationship_journal.desktop.exporting_choices import remembered
from relationship_journal.domain.calendar_server import ServerDecisions, ServerReport
from relationship_journal.domain.event_plans import EventPlan, EventReport, EventVerdict

if TYPE_CHECKING:
    from relationship_journal.desktop.background import Progress, Stopped, Task
    from relationship_journal.desktop.desk import Desk
    from relationship_journal.desktop.settings_store import SettingsStore
    from relationship_journal.domain.calendar import ExportOptions
    from relationship_journal.domain.errors import JournalError
    from relationship_journal.domain.read_events import EventFile
    from relationship_journal.domain.work import Progress as Told
    from relationship_journal.domain.work import Stopper

_MINUTE_MS = 60_000
_MOST_WAITS = 8
_BACK = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Round:
    """One round with the server: what was published, and what was read from each calendar."""

    published: ServerReport
    plans: tuple[EventPlan, ...]


class CalendarSync(QObject):
    """``said(words, is_bad)`` after each round; ``clashes(ServerReport)`` and ``asked(calendar address)`` want the reader.

    After a failure it waits twice as long, up to eight times; by hand it never waits.
    """

    said = Signal(str, bool)
    clashes = Signal(object)
    asked = Signal(str)
    password_wanted = Signal()

    def __init__(self, desk: Desk, settings: SettingsStore, doors: CalendarDoors, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self._doors = doors
        self._password: dict[tuple[str, str], str] = {}
        self._task: Task | None = None
        self._waits = 1
        self.last: tuple[datetime, str, bool] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self.run(by_hand=False))

    def look(self) -> None:
        """Begin anew with what is set up now."""
        self._waits = 1
        self._wait()

    def is_running(self) -> bool:
        """Whether a round is under way."""
        return self._task is not None

    def use_password(self, account: Account, password: str) -> None:
        """Remember a password until the program ends, for a computer without a keyring."""
        self._password[account.address, account.user] = password

    def stop(self) -> None:
        """Stop the round that is under way."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def run(self, *, by_hand: bool, decisions: ServerDecisions | None = None) -> None:
        """Publish, then read; does nothing while another round is under way or nothing is set up."""
        account = load(self._settings)
        if not account.is_set_up or self._task is not None or self._desk.journal.read_only:
            self._wait()
            return
        known, doors = self._password.get((account.address, account.user)), self._doors
        options, journal = self._options(), self._desk.journal

        def work(_progress: Progress, stopped: Stopped) -> Round | None:
            password = known if known is not None else doors.passwords.read(account.address, account.user)
            if password is None and account.user:
                return None
            server = doors.connect(account, password or "", stopped)
            published = ServerReport()
            if account.publish:
                published = journal.calendars.publish(
                    server, account.publish, options, decisions=decisions, stopped=stopped
                )
            plans = [
                journal.calendars.plan(each, journal.calendars.read_server(server, each, stopped=stopped))
                for each in account.read
            ]
            return Round(published, tuple(plans))

        self._task = self._desk.background.run(
            work, lambda found: self._done(found, by_hand=by_hand), self._failed, owner=self
        )

    def name_of(self, calendar: str) -> str:
        """What a calendar of the server is called."""
        return load(self._settings).name_of(calendar)

    def reader(self, calendar: str) -> Callable[[Told, Stopper], EventFile]:
        """What reads one calendar of the server, for whoever shows it; to be called off the UI thread."""
        account, journal, doors = load(self._settings), self._desk.journal, self._doors
        known = self._password.get((account.address, account.user))

        def read(told: Told, stopped: Stopper) -> EventFile:
            password = known if known is not None else doors.passwords.read(account.address, account.user)
            server = doors.connect(account, password or "", stopped)
            return journal.calendars.read_server(server, calendar, told, stopped)

        return read

    def _options(self) -> ExportOptions:
        """What an export says of a meeting, of all that are not over for a week; the agenda never goes by itself."""
        choices = replace(remembered(self._settings), span="all", circle="", agenda=False)
        return replace(choices.options(self._desk.today()), first=self._desk.today() - _BACK)

    def _done(self, found: Round | None, *, by_hand: bool) -> None:
        self._task = None
        if found is None:
            self._say(self.tr("The password is not known."), bad=True)
            if by_hand:
                self.password_wanted.emit()
            self._wait()
            return
        self._waits = 1
        self._wait()
        if found.published.clashes:
            self.clashes.emit(found.published)
        changes = [plan for plan in found.plans if self._has_changes(plan)]
        asked = [
            plan.source
            for plan in found.plans
            if plan.count(EventVerdict.CLASH) + plan.count(EventVerdict.GONE)
        ]
        calendars = self._desk.journal.calendars

        def take() -> list[EventReport]:
            return [calendars.run(plan, with_strangers=False, backup=by_hand) for plan in changes]

        def told(reports: list[EventReport]) -> None:
            self._say(self._words(found.published, reports), bad=False)
            for each in asked:
                self.asked.emit(each)

        if changes:
            self._desk.do(take, told, receiver=self)
        else:
            told([])

    @staticmethod
    def _has_changes(plan: EventPlan) -> bool:
        new = any(each.verdict is EventVerdict.NEW and each.people for each in plan.candidates)
        return new or plan.count(EventVerdict.CHANGED) > 0

    def _failed(self, error: JournalError) -> None:
        self._task = None
        self._waits = min(2 * self._waits, _MOST_WAITS)
        self._say(wording.sentence(error), bad=True)
        self._wait()

    def _words(self, published: ServerReport, reports: list[EventReport]) -> str:
        sent = published.created + published.changed + published.cancelled
        taken = sum(each.new + each.changed + each.called_off for each in reports)
        if not sent and not taken:
            return self.tr("Everything is as it should be.")
        return self.tr("{sent} sent, {taken} taken.").format(sent=sent, taken=taken)

    def _say(self, words: str, *, bad: bool) -> None:
        self.last = (self._desk.now(), words, bad)
        self.said.emit(words, bad)

    def _wait(self) -> None:
        account = load(self._settings)
        self._timer.stop()
        if account.is_set_up and account.minutes:
            self._timer.start(account.minutes * self._waits * _MINUTE_MS)
