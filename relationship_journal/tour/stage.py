"""The program with one made-up journal open and nothing of this computer around it, for whoever looks at its screens."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from relationship_journal.desktop.application import Program
from relationship_journal.desktop.background import READERS
from relationship_journal.desktop.calendar_account import Account, CalendarDoors
from relationship_journal.desktop.doors import Doors
from relationship_journal.desktop.known_journals import KnownJournals
from relationship_journal.desktop.settings_store import SettingsStore
from relationship_journal.domain.calendar import CalendarTarget
from relationship_journal.domain.calendar_server import CalendarServer
from relationship_journal.domain.errors import CannotWriteFile, JournalError, ServerFault
from relationship_journal.domain.work import Clock, Stopper
from relationship_journal.journal import Journal
from relationship_journal.journal.rescue import Rescue

QUIET_SECONDS, BUSY_SECONDS, LONGEST_SECONDS = 0.1, 0.003, 10.0
LOADING_SECONDS = 0.4
"""After which a page that still reads says so."""

Refusing = Callable[[bool], JournalError | None]
"""Given whether it is to be read only: why the journal cannot be opened so; None lets it be opened."""


def opens(_read_only: bool) -> JournalError | None:
    """Nothing stands in the way."""
    return None


class Stage:
    """The real window over a journal; no server, no keyring, no other journal, no settings of anybody's."""

    def __init__(
        self, journal: Path, clock: Clock, *, refusing: Refusing = opens, waiting: bool = False
    ) -> None:
        self.path = journal
        self.clock = clock
        self._waiting = waiting
        self._over = Event()
        settings = SettingsStore(journal.with_name(f"{journal.name}.settings.ini"))
        settings.set_flag("hints/on", on=False)  # pictures are of what is always there
        KnownJournals(settings).warned(journal)  # wherever the temporary files lie

        def open_journal(path: Path, *, read_only: bool, passphrase: str | None, **_new: bool) -> Journal:
            refusal = refusing(read_only)
            if refusal is not None:
                raise refusal
            opened = Journal.open(path, clock=clock, read_only=read_only, passphrase=passphrase)
            if waiting:
                self._keep_readers_busy()
            return opened

        self.program = Program(
            Doors(
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
            ),
            settings,
        )
        self.window = self.program.window

    def _keep_readers_busy(self) -> None:
        """As on a slow disk: what the window asks for waits until the stage stops."""
        for _ in range(READERS):
            self.program.background.run(lambda _progress, _stopped: self._over.wait())

    def start(self) -> None:
        """Show the window and let the journal come."""
        self.program.start()
        self.settle()

    def stop(self) -> None:
        """Close everything."""
        self._over.set()
        self.program.stop()
        QApplication.processEvents()

    def settle(self) -> None:
        """Let the window read and paint until nothing moves any more; what is waited for on purpose is left waiting."""
        quiet = LOADING_SECONDS if self._waiting and self.window.attached is not None else QUIET_SECONDS
        begun = quiet_since = time.monotonic()
        while True:
            before = time.monotonic()
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            now = time.monotonic()
            moved = now - before > BUSY_SECONDS
            if moved or self._reads() or self.program.writer.pending():
                quiet_since = now
            if now - quiet_since > quiet or now - begun > LONGEST_SECONDS:
                QCoreApplication.sendPostedEvents(
                    None, QEvent.Type.DeferredDelete.value
                )  # what was closed is gone
                return
            time.sleep(0.005)

    def _reads(self) -> bool:
        """Whether an answer is still to come."""
        kept = self._waiting and self.window.attached is not None
        return not kept and self.program.background.pending() > 0


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
