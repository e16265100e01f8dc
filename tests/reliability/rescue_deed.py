"""A deed of its own: damaged journals rescued, one a step; the damaged file is there or kept, never gone."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from relationship_journal import paths
from relationship_journal.domain.care import Backup
from relationship_journal.domain.errors import JournalError
from relationship_journal.journal import Journal
from relationship_journal.journal.encryption import say_passphrase
from relationship_journal.journal.rescue import Rescue
from relationship_journal.private_file import sync_folder, write_private
from relationship_journal.store import rescue
from relationship_journal.store.engine import connect
from tests.fixed_clock import FixedClock
from tests.reliability.deeds import Deed, text_of

TEXTS = tuple(text_of(number)[:200] for number in range(10))
SAVED_BY_THEN = 6


class _Patient(NamedTuple):
    """A damaged journal, and its backup."""

    damaged: bytes
    backup: str
    backed_up: bytes


class RescueIt(Deed):
    """The newest backup restored in even steps, a salvage in odd ones."""

    def open(self) -> None:
        """Nothing of a damaged journal can be opened: a small one beside it stands for the next start."""
        super().open()
        # In this process instead of one of its own: what the disk is asked for must come from one place.
        setattr(rescue, "_in_a_child", _at_once)  # noqa: B010 - a function is replaced

    def _place(self, number: int) -> Path:
        return self.folder / str(number) / "a.journal"

    def step(self, number: int) -> None:
        place, patient = self._place(number), _patient(self.folder.parent / "patient", self.passphrase)
        folder = paths.ensure_private(paths.backups_dir(place))
        write_private(folder / patient.backup, patient.backed_up)
        sync_folder(folder)
        write_private(place, patient.damaged)
        sync_folder(place.parent)
        if self.passphrase:
            say_passphrase(place, self.passphrase)
        rescuing = Rescue(place, clock=self.clock)
        if number % 2:
            rescuing.salvage()
        else:
            rescuing.restore(folder / patient.backup)

    def after(self, steps: int) -> list[str]:
        return [f"{number} rescued" for number in range(steps)]

    def is_as_after(self, found: list[str], steps: int) -> bool:
        # One that was not acknowledged may still lie there as it was.
        return [each for each in found if "as it was" not in each] == self.after(steps)

    def found(self) -> list[str]:
        numbers = sorted(int(each.name) for each in self.folder.glob("[0-9]*"))
        return [f"{number} {state}" for number in numbers for state in self._states(number)]

    def _states(self, number: int) -> Iterator[str]:
        place, patient = self._place(number), _patient(self.folder.parent / "patient", self.passphrase)
        if not place.exists() and not list(place.parent.glob("a.journal.*d*")):
            return  # cut off before the damaged file was put there
        try:
            with Journal.open(place, clock=self.clock, create=False, passphrase=self.passphrase) as journal:
                timeline = journal.timeline
                texts = tuple(each.text for _, each in sorted(timeline.entries(timeline.ids()).items()))
                sound = journal.care.check(index=True).sound
        except JournalError as error:
            yield "as it was" if _is_same(place, patient.damaged) else f"refused and changed: {error.key}"
            return
        kept = [each for each in place.parent.glob("a.journal.damaged-*") if _is_same(each, patient.damaged)]
        whole = texts == (TEXTS if number % 2 else TEXTS[:SAVED_BY_THEN])
        yield "rescued" if kept and whole and sound else f"kept {len(kept)}, whole {whole}, sound {sound}"


def _is_same(path: Path, data: bytes) -> bool:
    return path.is_file() and hashlib.sha256(path.read_bytes()).digest() == hashlib.sha256(data).digest()


def _patient(shelf: Path, passphrase: str | None) -> _Patient:
    """The one patient of a probe, made by the first who asks: its ids are random."""
    if not shelf.is_dir():
        with tempfile.TemporaryDirectory(dir=shelf.parent) as folder:
            _make_patient(Path(folder), passphrase)
            Path(folder).rename(shelf)
            Path(folder).mkdir()  # for whoever clears it away
    damaged, backup = shelf / "damaged", next(shelf.glob("*.journal"))
    return _Patient(damaged.read_bytes(), backup.name, backup.read_bytes())


def _make_patient(shelf: Path, passphrase: str | None) -> None:
    made: Backup | None = None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.journal"
        with Journal.open(path, clock=FixedClock(), passphrase=passphrase) as journal:
            someone = journal.contacts.add("Odette")
            for number, text in enumerate(TEXTS):
                if number == SAVED_BY_THEN:
                    made = journal.backups.make()
                journal.jots.save(text, [someone])
        assert made is not None
        with closing(connect(path)) as connection:  # a journal of no revision is a damaged one
            connection.execute("DELETE FROM alembic_version")
        backup = Path(made.path)
        (shelf / backup.name).write_bytes(backup.read_bytes())
        (shelf / "damaged").write_bytes(path.read_bytes())


def _at_once(work: Callable[..., None], arguments: tuple[object, ...], *_watching: Any) -> Any:
    class Pipe:
        said: Any = None

        def send(self, words: Any) -> None:
            if type(words) is not tuple and self.said is None:
                self.said = words

    pipe = Pipe()
    work(pipe, *arguments)
    if isinstance(pipe.said, JournalError):
        raise pipe.said
    return pipe.said
