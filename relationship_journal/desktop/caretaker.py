"""Looks after the open journal while nobody is looking: backups, checks, and a word about where it lies."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from relationship_journal import paths, wording
from relationship_journal.desktop.background import Progress, Stopped, Task, plain
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.desk import Desk
from relationship_journal.desktop.idle_merging import IdleMerging
from relationship_journal.desktop.known_journals import KnownJournals
from relationship_journal.desktop.translation import translate
from relationship_journal.domain.care import Backup, BackupReason, CheckReport
from relationship_journal.domain.errors import DamagedJournal, JournalError, ShrunkJournal
from relationship_journal.place import Place, PlaceKind, conflict_copies, kind_of_place

START_MS = 4000
"""After the start the reader comes first, in milliseconds."""
HOUR_MS = 3_600_000
THOROUGH_DAYS = 7
BANNERS = ("place", "conflict", "damage", "backup")


class _Surroundings(NamedTuple):
    place: Place
    home: Place
    conflicts: tuple[Path, ...]


class Caretaker(QObject):
    """Works through the desk, off the UI thread, and speaks only where the reader can do something."""

    look_requested = Signal(object)
    """The reader wants to see what the check found: a ``CheckReport``, or None when an act met the damage."""
    home_requested = Signal()

    def __init__(self, desk: Desk, known: KnownJournals, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = known
        self._path = desk.journal.path
        self._tasks: list[Task] = []
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.timeout.connect(self.begin)
        self._start.start(START_MS)
        self._hourly = QTimer(self)
        self._hourly.timeout.connect(self.back_up_if_due)
        self._hourly.start(HOUR_MS)
        self._merging = IdleMerging(desk, self)

    def close(self) -> None:
        """Stop what is under way and take back what was said; the journal is about to be closed."""
        self._start.stop()
        self._hourly.stop()
        self._merging.close()
        for task in self._tasks:
            task.cancel()
        for banner in BANNERS:
            self._desk.notices.drop_banner(banner)
        self.deleteLater()

    def begin(self) -> None:
        """What follows every start: the place, a backup if one is due, a check."""
        self._start.stop()
        self._look_around()
        self.back_up_if_due()
        self.check()

    # -- backups ---------------------------------------------------------------------------------

    def back_up_if_due(self) -> None:
        """The day's backup, quietly."""
        backups = self._desk.journal.backups

        def work(_progress: Progress, stopped: Stopped) -> Backup | None:
            return backups.make_if_due(stopped)

        self._tasks.append(self._desk.background.run(work, self._backed_up, self._not_backed_up, owner=self))

    def back_up(self, *, anyway: bool) -> None:
        """A backup the reader asks for after one could not be made."""
        backups = self._desk.journal.backups

        def work(_progress: Progress, stopped: Stopped) -> Backup:
            return backups.make(BackupReason.DAILY, anyway=anyway, stopped=stopped)

        self._tasks.append(
            self._desk.background.run(work, self._backed_up_at_last, self._not_backed_up, owner=self)
        )

    def _backed_up(self, made: Backup | None) -> None:
        if made is not None:
            self._desk.notices.drop_banner("backup")

    def _backed_up_at_last(self, made: Backup) -> None:
        self._backed_up(made)
        self._desk.notices.toast(self.tr("Backup made"), "shield-check")

    def _not_backed_up(self, error: JournalError) -> None:
        shrunk = isinstance(error, ShrunkJournal)
        if isinstance(error, DamagedJournal):
            self.say_damage(None)
            return
        words = wording.sentence(error)
        if not shrunk:
            words = self.tr("The last backup could not be made. {why}").format(why=words)
        self._desk.notices.banner(
            "backup", words, kind="amber", icon="triangle-alert",
            action=self.tr("Back up anyway") if shrunk else self.tr("Try again"),
            on_action=lambda: self.back_up(anyway=shrunk), dismissible=True,
        )  # fmt: skip

    # -- checks ----------------------------------------------------------------------------------

    def check(self) -> None:
        """The quick check; a thorough one after a week, or after an end that was none."""
        care, today = self._desk.journal.care, self._desk.today()
        thorough = not care.closed_cleanly or self._thorough_is_due(today)

        def work(_progress: Progress, stopped: Stopped) -> CheckReport:
            return care.check(thorough=thorough, stopped=stopped)

        task = self._desk.background.run(
            work, lambda report: self._checked(report, today), self._not_checked, owner=self
        )
        self._tasks.append(task)

    def _thorough_is_due(self, today: date) -> bool:
        last = self._known.checked(self._path)
        return last is None or not timedelta() <= today - last < timedelta(days=THOROUGH_DAYS)

    def _checked(self, report: CheckReport, today: date) -> None:
        if report.thorough:
            self._known.set_checked(self._path, today)
        if report.mendable:  # nothing of the reader's own is wrong, so nothing is said
            self._desk.writer.write(self._desk.journal.care.mend, None, self._desk.notices.fail, owner=self)
        elif not report.sound:
            self.say_damage(report)

    def _not_checked(self, error: JournalError) -> None:
        if isinstance(error, DamagedJournal):
            self.say_damage(None)
        elif self._desk.on_unavailable is not None:  # a journal that is gone is said by the program
            self._desk.on_unavailable(error)

    def say_damage(self, report: CheckReport | None) -> None:
        """Say that something in the journal is not what was written."""
        if report is None:
            words = self.tr("Part of the journal cannot be read: the file is damaged.")
        else:
            words = translate(
                "Caretaker",
                "The check found %Ln things in the journal that are not as they were written.",
                len(report.findings),
            )
        self._desk.notices.banner(
            "damage", words, kind="danger", icon="triangle-alert",
            action=self.tr("Look"), on_action=lambda: self.look_requested.emit(report),
        )  # fmt: skip

    # -- where it lies ---------------------------------------------------------------------------

    def _look_around(self) -> None:
        path = self._path

        def look() -> _Surroundings:
            return _Surroundings(
                kind_of_place(path), kind_of_place(paths.journal_file()), conflict_copies(path)
            )

        self._tasks.append(
            self._desk.background.run(plain(look), self._looked_around, self._desk.notices.fail, owner=self)
        )

    def _looked_around(self, found: _Surroundings) -> None:
        if found.conflicts:
            names = ", ".join(isolated(each.name) for each in found.conflicts[:3])
            words = self.tr(
                "Another computer wrote into this journal too; what it wrote lies beside it and is not shown here: {names}"
            )
            self._desk.notices.banner(
                "conflict", words.format(names=names), kind="amber", icon="triangle-alert", dismissible=True
            )
        if found.place.safe or self._known.was_warned(self._path):
            return
        self._known.warned(self._path)
        self._desk.notices.banner(
            "place", self._about(found.place), kind="amber", icon="info", dismissible=True,
            action=self.tr("Keep the journal on this computer") if found.home.safe else "",
            on_action=self.home_requested.emit,
        )  # fmt: skip

    def _about(self, place: Place) -> str:
        if place.kind is PlaceKind.SYNCED:
            words = self.tr(
                "This folder is synced by {service}. When two computers write at once, words can get lost."
            )
        else:
            words = self.tr(
                "This folder lies on another computer ({service}). When the connection breaks, words can get lost."
            )
        return words.format(service=isolated(place.service))
