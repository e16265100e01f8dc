"""What only the composition knows, handed to the window: how journals are opened, rescued, moved, thrown away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from relationship_journal.desktop.calendar_account import CalendarDoors
    from relationship_journal.domain.calendar import CalendarTarget
    from relationship_journal.domain.care import Backup, Salvaged
    from relationship_journal.domain.work import Clock, Progress, Stopper
    from relationship_journal.journal import Journal


class OpenJournal(Protocol):
    """Opens the reader's own journal; called off the UI thread."""

    def __call__(
        self, path: Path, *, create: bool, new_folder: bool, read_only: bool, passphrase: str | None
    ) -> Journal:
        """Raise the ``JournalUnavailable`` errors; ``create`` may start one, with its folder if ``new_folder``."""


class Rescuer(Protocol):
    """Brings a journal back that cannot be opened; every method is called off the UI thread."""

    def backups(self) -> tuple[Backup, ...]:
        """Its whole backups, newest first."""

    def newest_good(self) -> Backup | None:
        """The newest one, looked at all through."""

    def sealed(self) -> Path | None:
        """The newest one whose passphrase nobody said yet."""

    def say_passphrase(self, path: Path, passphrase: str) -> None:
        """Let it be looked into; raises ``WrongPassphrase``."""

    def restore(self, path: Path) -> Path | None:
        """Put a backup in its place; where the damaged file lies now, if there was one."""

    def salvage(self, progress: Progress, stopped: Stopper) -> Salvaged:
        """Put together what can be read; raises ``Stopped``."""


class BringHome(Protocol):
    """Moves a closed journal to this computer; called off the UI thread."""

    def __call__(self, path: Path, target: Path) -> Path:
        """The folder it came from, where its backups go on."""


@dataclass(frozen=True, slots=True)
class Doors:
    """Ways to the journal at ``path``; ``usual``: it is where this program keeps its own, so a folder may be made.

    ``rescue`` takes the second folder for backups too, if there is one; ``front_door`` says where later starts
    of this journal are heard.
    """

    clock: Clock
    path: Path
    open_journal: OpenJournal
    open_sample: Callable[[], Journal]
    discard_sample: Callable[[Journal], None]
    calendar_target: Callable[[Path], CalendarTarget]
    rescue: Callable[[Path, Path | None], Rescuer]
    bring_home: BringHome
    front_door: Callable[[Path], Path | None]
    usual: bool = True
    calendar_doors: CalendarDoors | None = None
