"""Pictures of every screen from the real window, light and dark, large and small."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QPoint,
    QRect,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QTableView, QWidget

from relationship_journal.desktop.application import Program
from relationship_journal.desktop.calendar_account import Account, CalendarDoors
from relationship_journal.desktop.doors import Doors
from relationship_journal.desktop.importing.card_table import CardTable
from relationship_journal.desktop.jot.editor import JotEditor
from relationship_journal.desktop.known_journals import KnownJournals
from relationship_journal.desktop.requests import JotRequest
from relationship_journal.desktop.schedule.panel import SchedulePanel
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.theme import color, theme
from relationship_journal.domain.calendar import CalendarTarget
from relationship_journal.domain.calendar_server import CalendarServer
from relationship_journal.domain.errors import CannotWriteFile, ServerFault, StorageFailed
from relationship_journal.domain.work import Clock, Stopper, local_now
from relationship_journal.journal import Journal
from relationship_journal.journal.rescue import Rescue
from relationship_journal.tour.made_up import CARDS, JOT, TABLE, TWICE, calendar_file
from relationship_journal.tour.page import windowless_application

SIZES = ((1440, 900), (1024, 640))
LOOKS: tuple[Literal["light", "dark"], ...] = ("light", "dark")
PERSON = "Odette Plumbridge"
QUESTION = "in:clients has:promise"
DAMAGE_AT = 100
"""Where a journal's first table begins, in bytes."""
QUIET_SECONDS, BUSY_SECONDS, LONGEST_SECONDS = 0.1, 0.003, 10.0


@dataclass(frozen=True, slots=True)
class Screen:
    """One thing to take a picture of: a name, how to get there, whether a panel opens, what is typed in it."""

    name: str
    commands: tuple[str, ...]
    panel: bool = False
    typed: str = ""


SCREENS = (
    Screen("today", ("today",)),
    Screen("people", ("today", "person")),
    Screen("meetings", ("meetings",)),
    Screen("promises", ("promises",)),
    Screen("briefing", ("today", "briefing")),
    Screen("palette", ("today", "search")),
    Screen("palette-filters", ("today", "search", "filters")),
    Screen("people-view", ("today", "view")),
    Screen("jot", ("meetings", "jot_person"), panel=True, typed=JOT),
    Screen("jot-timeline", ("today", "person", "compose"), typed=JOT),
    Screen("schedule", ("today", "person", "schedule"), panel=True),
    Screen("schedule-repeating", ("today", "person", "schedule", "repeating"), panel=True),
    Screen("calendar-in", ("meetings", "calendar"), panel=True),
    Screen("settings-calendar", ("today", "settings:calendar"), panel=True),
    Screen("export", ("meetings", "export"), panel=True),
    Screen("import", ("today", "person", "cards", "differing"), panel=True),
    Screen("import-match", ("today", "person", "table"), panel=True),
    Screen("person", ("today", "person", "add_person"), panel=True),
    Screen("settings", ("today", "settings:appearance"), panel=True),
    Screen("settings-rhythm", ("today", "settings:rhythm"), panel=True),
    Screen("settings-data", ("today", "settings:data"), panel=True),
    Screen("settings-history", ("today", "settings:history", "blocked"), panel=True),
    Screen("settings-shortcuts", ("today", "settings:shortcuts"), panel=True),
    Screen("settings-about", ("today", "settings:about"), panel=True),
    Screen("several", ("people", "several")),
    Screen("merge", ("today", "person", "merge"), panel=True),
    Screen("review-week", ("today", "review")),
    Screen("review-person", ("today", "year")),
    Screen("about-you", ("today", "about_you"), panel=True),
)


def take_pictures(journal: Path, folder: Path, clock: Clock, later: Clock) -> Iterator[Path]:
    """Open the journal in the real window and write a PNG of each screen; answers each file once written.

    ``later`` is an hour at which the first meeting of the day has just ended.
    """
    with TemporaryDirectory() as hidden, _quiet_platform():
        app = windowless_application(Path(hidden))
        yield from _Photographer(app, journal, folder, clock).album()
        yield from _Photographer(app, journal, folder, later).one("today-after")
        yield from _Photographer(app, journal, folder, later).one("jot-today", JOT)
        yield from _Photographer(app, Path(hidden) / "empty.journal", folder, clock).one("empty")
        yield from _Photographer(app, journal, folder, clock, writable=False).one("read-only")
        damaged = _damaged_copy(journal, Path(hidden) / "work.journal", clock)
        yield from _Photographer(app, damaged, folder, clock).one("rescue")


def _damaged_copy(journal: Path, copy: Path, clock: Clock) -> Path:
    """A journal with a backup beside it, as a bad disk leaves one."""
    with Journal.open(journal, clock=clock) as opened:
        opened.backups.save_as(copy)
    with Journal.open(copy, clock=clock) as opened:
        opened.backups.make()
    with copy.open("r+b") as file:
        file.seek(DAMAGE_AT)
        file.write(b"\xff" * DAMAGE_AT)
    return copy


@contextmanager
def _quiet_platform() -> Iterator[None]:
    """Keep Qt from telling that a computer without a display has no window manager."""

    def tell(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message.startswith("This plugin does not support"):
            return
        if before is not None:
            before(kind, context, message)
        else:
            sys.stderr.write(f"{message}\n")

    before = qInstallMessageHandler(tell)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


class _Photographer:
    """The program with one journal open, walked from screen to screen."""

    def __init__(
        self, app: QApplication, journal: Path, folder: Path, clock: Clock, *, writable: bool = True
    ) -> None:
        self._app = app
        self._journal = journal
        self._clock = clock
        self._folder = folder
        self._cards = journal.with_name("people.vcf")
        self._cards.write_text(CARDS, encoding="utf-8")
        self._table = journal.with_name("kontakte.csv")
        self._table.write_text(TABLE, encoding="utf-8")
        self._calendar = journal.with_name("work.ics")
        self._calendar.write_text(calendar_file(local_now(clock)), encoding="utf-8")
        settings = SettingsStore(journal.with_name(f"{journal.name}.settings.ini"))
        KnownJournals(settings).warned(journal)  # wherever the temporary files lie

        def open_journal(path: Path, *, create: bool, new_folder: bool, read_only: bool) -> Journal:  # noqa: ARG001 - a door's shape
            if not writable and not read_only:
                raise StorageFailed("error.read_only", path=str(path))
            return Journal.open(path, clock=clock, read_only=read_only)

        doors = Doors(
            clock=clock,
            path=journal,
            open_journal=open_journal,
            open_sample=lambda: Journal.open(journal, clock=clock),
            discard_sample=Journal.close,
            calendar_target=_nowhere,
            rescue=lambda path, second: Rescue(path, clock=clock, second=second),
            bring_home=lambda path, _target: path,
            front_door=lambda _path: None,
            calendar_doors=CalendarDoors(_no_server, _NoKeyring(), fetch=_nothing_at),
        )
        self._person = self._twice = 0
        self._program = Program(doors, settings)
        self._window = self._program.window

    def album(self) -> Iterator[Path]:
        """Every screen in every look and size."""
        with Journal.open(self._journal, clock=self._clock) as opened:
            found = opened.contacts.match(PERSON, 1)
            self._twice = opened.contacts.add("O. Plumbridge", organisation="Cloudberry", points=TWICE)
        self._person = found[0].id if found else 0
        yield from self._through(self._each_screen)

    def one(self, name: str, typed: str = "") -> Iterator[Path]:
        """The page the window begins with, with this typed into its jot."""

        def pictures(suffix: str) -> Iterator[Path]:
            if typed:
                self._type(self._window, typed)
            yield self._save(f"{name}{suffix}", self._window.grab())
            if typed:
                self._type(self._window, "")

        yield from self._through(pictures)

    def _through(self, pictures: Callable[[str], Iterator[Path]]) -> Iterator[Path]:
        look = theme()
        before = look.mode
        look.set_reduce_motion(True)
        try:
            self._program.start()
            self._settle()
            for mode in LOOKS:
                look.set_mode(mode)
                for width, height in SIZES:
                    self._window.resize(width, height)
                    self._settle()
                    usual = (width, height) == SIZES[0]
                    yield from pictures(
                        ("" if mode == "light" else "-dark") + ("" if usual else f"-{width}x{height}")
                    )
        finally:
            look.set_mode(before)
            self._program.stop()
            self._app.processEvents()

    def _each_screen(self, suffix: str) -> Iterator[Path]:
        for screen in SCREENS:
            for command in screen.commands:
                self._go(command)
                self._settle()
            panel = self._panel() if screen.panel else None
            where = panel if panel is not None else self._window
            if screen.typed:
                self._type(where, screen.typed)
            yield self._save(f"{screen.name}{suffix}", self._picture(panel))
            if screen.typed:
                self._type(where, "")  # so that no draft stays behind
            if isinstance(panel, SchedulePanel):
                panel.kept.forget()
            self._go_back(panel)

    def _go(self, command: str) -> None:
        """Do what a key does; a person and a file are named, not chosen in a dialog."""
        attached = self._window.attached
        if attached is None:
            self._window.run(command)
            return
        pages, dialogs = attached.pages, attached.dialogs
        named: dict[str, Callable[[], object]] = {
            "person": lambda: pages.show_person(self._person),
            "jot_person": lambda: dialogs.jot(JotRequest((self._person,))),
            "compose": pages.people.timeline.compose,
            "blocked": lambda: self._show_blocked(dialogs.settings("history")),
            "cards": lambda: dialogs.bring(self._cards),
            "table": lambda: dialogs.bring(self._table),
            "calendar": lambda: dialogs.calendar_file(self._calendar),
            "repeating": self._show_repeating,
            "differing": self._show_differing,
            "several": pages.people.list.view.selectAll,
            "filters": lambda: dialogs.palette.field.setText(f"{QUESTION} "),
            "view": lambda: pages.show_question(QUESTION),
            "year": lambda: pages.show_review(self._person),
            "merge": lambda: dialogs.merge((self._person, self._twice)),
        }
        if command.startswith("settings:"):
            dialogs.settings(command.partition(":")[2])
        elif command in named:
            named[command]()
        else:
            self._window.run(command)

    @staticmethod
    def _show_blocked(panel: QDialog) -> None:
        """Put the cursor of the history on the first act, on which later ones build."""
        for view in panel.findChildren(QTableView):
            view.setFocus()
            view.setCurrentIndex(view.model().index(view.model().rowCount() - 1, 0))

    def _show_repeating(self) -> None:
        """Say when, and that it repeats."""
        for panel in self._window.findChildren(SchedulePanel):
            panel.topic.set_text("Rota review")
            panel.when.set_text("next tuesday 14:00")
            panel.repeat.link.click()

    def _show_differing(self) -> None:
        """Choose the first card of the file that says something else than the journal."""
        for table in self._window.findChildren(CardTable):
            rows = range(table.cards.rowCount())
            table.selectRow(next((row for row in rows if table.cards.card(row).pairs), 0))

    def _go_back(self, panel: QDialog | None) -> None:
        attached = self._window.attached
        if panel is not None:
            panel.close()
        elif attached is not None and attached.dialogs.palette.isVisible():
            attached.dialogs.palette.close()
        self._settle()

    def _type(self, where: QWidget, text: str) -> None:
        """Type into the jot there, and do not wait for the pause somebody makes."""
        for editor in where.findChildren(JotEditor):
            if editor.isVisible():
                editor.text.setPlainText(text)
                editor.finding.look()
        self._settle()

    def _panel(self) -> QDialog | None:
        shown = [each for each in self._window.findChildren(QDialog) if each.isVisible()]
        return shown[-1] if shown else None

    def _picture(self, panel: QDialog | None) -> QPixmap:
        """The window, with the panel where a window manager would put it: in the middle."""
        picture = self._window.grab()
        if panel is not None:
            over = _grabbed(panel)
            room = self._window.rect().center() - panel.rect().center()
            with QPainter(picture) as painter:
                corner = QPoint(max(0, room.x()), max(0, room.y()))
                painter.drawPixmap(corner, over)
                painter.setPen(color("line2"))  # where the system would put its frame
                painter.drawRect(QRect(corner, panel.size()).adjusted(-1, -1, 0, 0))
        return picture

    def _save(self, name: str, picture: QPixmap) -> Path:
        path = self._folder / f"{name}.png"
        if not picture.save(str(path)):
            raise CannotWriteFile(path=str(path), reason="")
        return path

    def _settle(self) -> None:
        """Let the window read and paint until nothing moves any more."""
        begun = quiet_since = time.monotonic()
        while True:
            before = time.monotonic()
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            now = time.monotonic()
            moved = now - before > BUSY_SECONDS
            if moved or self._program.background.pending() or self._program.writer.pending():
                quiet_since = now
            if now - quiet_since > QUIET_SECONDS or now - begun > LONGEST_SECONDS:
                return
            time.sleep(0.005)


def _grabbed(widget: QWidget) -> QPixmap:
    picture = QPixmap(widget.size())
    picture.fill(Qt.GlobalColor.transparent)
    widget.render(picture)
    return picture


class _NoKeyring:
    """A computer that keeps no password."""

    is_safe = False

    def read(self, address: str, user: str) -> str | None:  # noqa: ARG002 - a keyring's shape
        return None

    def keep(self, address: str, user: str, password: str) -> bool:  # noqa: ARG002 - a keyring's shape
        return False

    def forget(self, address: str, user: str) -> None:
        """There is nothing to forget."""


def _no_server(account: Account, password: str, stopped: Stopper) -> CalendarServer:  # noqa: ARG001 - a door's shape
    raise ServerFault(host=account.address)


def _nothing_at(address: str, *, stopped: Stopper) -> bytes:  # noqa: ARG001 - a door's shape
    raise ServerFault(host=address)


def _nowhere(path: Path) -> CalendarTarget:
    raise CannotWriteFile(path=str(path), reason="a picture exports nothing")
