"""The running program over real files in a folder, for tests of what is around the panes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from relationship_journal import paths
from relationship_journal.desktop.application import Program
from relationship_journal.desktop.calendar_account import CalendarDoors
from relationship_journal.desktop.doors import Doors, Rescuer
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.desktop.widgets.banner import Banner
from relationship_journal.journal import Journal
from relationship_journal.journal.moving import move_journal
from relationship_journal.journal.rescue import Rescue
from tests.desktop.open_desk import no_calendar
from tests.fixed_clock import FixedClock


@dataclass
class Shell:
    """The program with the journal ``own.journal`` in ``folder``."""

    folder: Path
    qtbot: QtBot
    clock: FixedClock
    settings: SettingsStore
    program: Program | None = None
    usual: bool = True
    closed_by_qtbot: bool = True
    """Not where a test starts again and still holds what the window before it was made of."""
    rescuer: Rescuer | None = None
    calendar_doors: CalendarDoors | None = None
    refused: list[Exception] = field(default_factory=list)
    discarded: list[Path] = field(default_factory=list)

    @property
    def path(self) -> Path:
        return self.folder / "own.journal"

    def journal(self, name: str = "own") -> Journal:
        return Journal.open(self.folder / f"{name}.journal", clock=self.clock)

    def doors(self) -> Doors:
        return Doors(
            clock=self.clock, path=self.path, open_journal=self.open_own, open_sample=self._sample,
            discard_sample=self._discard, calendar_target=no_calendar, rescue=self._rescue,
            bring_home=move_journal, front_door=paths.window_socket, usual=self.usual,
            calendar_doors=self.calendar_doors,
        )  # fmt: skip

    def start(self) -> Program:
        program = self.program = Program(self.doors(), self.settings)
        if self.closed_by_qtbot:
            self.qtbot.addWidget(program.window)
        program.start()
        return program

    def open(self) -> Program:
        program = self.start()
        self.wait_attached()
        return program

    def wait_attached(self) -> None:
        program = self.program
        assert program is not None
        self.qtbot.waitUntil(lambda: program.window.attached is not None)
        self.settle()

    def settle(self) -> None:
        program = self.program
        assert program is not None
        self.qtbot.waitUntil(lambda: not program.writer.pending())
        attached = program.window.attached
        if attached is not None:
            attached._desk.news.flush()  # now rather than after the pause in which news gather
        self.qtbot.waitUntil(lambda: not program.background.pending())
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # what was deleted is gone

    def stop(self) -> None:
        if self.program is not None:
            self.program.window.close()
            self.program.stop()
            self.program = None

    def start_again(self) -> Program:
        """Close the window and open it once more, with the settings as they lie on the disk."""
        self.stop()
        self.settings = SettingsStore(self.settings.path)
        return self.start()

    def banners(self) -> dict[str, Banner]:
        assert self.program is not None
        return self.program.window.notices._shown

    def banner(self, key: str) -> str:
        """What a banner says, or nothing."""
        found = self.banners().get(key)
        return found.accessibleName() if found is not None else ""

    def page(self) -> QWidget | None:
        assert self.program is not None
        return self.program.window.stack.currentWidget()

    def open_own(
        self, path: Path, *, create: bool, new_folder: bool, read_only: bool, passphrase: str | None
    ) -> Journal:
        if self.refused:
            raise self.refused.pop()
        create = create and (new_folder or path.parent.is_dir())
        return Journal.open(
            path, clock=self.clock, create=create, read_only=read_only, holder="window", passphrase=passphrase
        )

    def _rescue(self, path: Path, second: Path | None) -> Rescuer:
        return self.rescuer or Rescue(path, clock=self.clock, second=second)

    def _sample(self) -> Journal:
        journal = self.journal("sample")
        journal.contacts.add("Somebody Made Up")
        return journal

    def _discard(self, journal: Journal) -> None:
        self.discarded.append(journal.path)
        journal.close()
        journal.path.unlink()
