"""What the driver does over and over, and what must be found afterwards: one class an action.

``after(n)`` is the whole state after ``n`` steps, so that a reader compares everything, not only what is missing.
"""

from __future__ import annotations

import hashlib
import random
import tempfile
from datetime import timedelta
from functools import cache
from pathlib import Path

from relationship_journal import paths
from relationship_journal.domain.entries import JotDraft
from relationship_journal.journal import Journal
from relationship_journal.private_file import sync_folder, write_private
from tests.fixed_clock import FixedClock
from tests.reliability.contents import content
from tests.store.schema_fixture import load

WORDS = "warehouse shift plan coffee garden budget violin school train offer harvest lease Łucja Møller ok".split()


def text_of(number: int) -> str:
    """The jot of a step: words of any length, some longer than a page of the file."""
    chance = random.Random(number)
    length = 3000 if number % 7 == 6 else chance.randrange(3, 60)
    return f"{number}: {' '.join(chance.choices(WORDS, k=length))}. !send it by Friday 😀"


def short(text: str) -> str:
    """What stands for a text in a report."""
    return f"{text[:12]}#{hashlib.sha256(text.encode()).hexdigest()[:12]}"


class NotKept(OSError):
    """A draft the disk refused; the window says so with the system's reason and tries again."""


class Deed:
    """One action: how it is done, and what is there after so many of it."""

    passphrase: str | None = None

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "home" / "a.journal"
        self.clock = FixedClock()

    def open(self) -> None:
        """Open the journal as the program does; what is no step and is done before the first."""
        self.journal = Journal.open(self.path, clock=self.clock, passphrase=self.passphrase)

    def step(self, number: int) -> None:
        """Do it once; returning is the acknowledgement."""
        raise NotImplementedError

    def after(self, steps: int) -> list[str]:
        """The state after so many steps."""
        raise NotImplementedError

    def found(self) -> list[str]:
        """The state that is there; the journal is open."""
        raise NotImplementedError

    def is_as_after(self, found: list[str], steps: int) -> bool:
        """Whether the found state is that of so many steps."""
        return found == self.after(steps)

    def wrong(self) -> list[str]:
        """What is wrong beside the state; the journal is open."""
        return []

    def _texts(self) -> list[str]:
        timeline = self.journal.timeline
        return [short(each.text) for _, each in sorted(timeline.entries(timeline.ids()).items())]


class Save(Deed):
    """Jots saved, every fourth step an edit of the one before."""

    def open(self) -> None:
        super().open()
        if not self.journal.contacts.count():
            self.journal.contacts.add("Odette")
        self._odette = self.journal.contacts.named("Odette")

    def step(self, number: int) -> None:
        if number % 4 == 3:
            draft = JotDraft(self._edited(number), (self._odette,))
            self.journal.jots.edit(max(self.journal.timeline.ids()), draft)
        else:
            self.journal.jots.save(text_of(number), [self._odette])

    @staticmethod
    def _edited(number: int) -> str:
        return f"{text_of(number - 1)} Edited."

    def after(self, steps: int) -> list[str]:
        texts: list[str] = []
        for number in range(steps):
            if number % 4 == 3:
                texts[-1] = self._edited(number)
            else:
                texts.append(text_of(number))
        return [short(each) for each in texts]

    def found(self) -> list[str]:
        return self._texts()


class Import(Deed):
    """Files of forty people imported, one act each."""

    SIZE = 40

    def step(self, number: int) -> None:
        file = self.folder / "people.vcf"
        cards = (f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:{name}\r\nEND:VCARD\r\n" for name in self._names(number))
        data = "".join(cards).encode()
        try:
            file.write_bytes(data)
        except OSError:  # another program's file; it was this write that was made to fail
            file.write_bytes(data)
        self.journal.imports.run(self.journal.imports.plan(file))

    def _names(self, number: int) -> list[str]:
        return [f"Person {number:05}-{each:02}" for each in range(self.SIZE)]

    def after(self, steps: int) -> list[str]:
        return [name for number in range(steps) for name in self._names(number)]

    def found(self) -> list[str]:
        contacts = self.journal.contacts
        ids = [each for section in contacts.ids("name") for each in section.ids]
        return sorted(row.name for row in contacts.rows(ids).values())


class KeepDraft(Deed):
    """A draft that grows, kept by the piece of the window that keeps drafts."""

    KEY = "jot"

    def open(self) -> None:
        from PySide6.QtCore import QCoreApplication, QTimer

        from relationship_journal.desktop.drafts import DraftKeeper

        super().open()
        self._app = QCoreApplication.instance() or QCoreApplication([])
        self._keeper = DraftKeeper(paths.drafts_dir(self.path), self.KEY)
        self._tick = QTimer(interval=100)  # Qt's own wake-up call may be the very one that is made to fail
        self._tick.start()
        self._answers: list[str] = []
        self._keeper.saved.connect(lambda: self._answers.append(""))
        self._keeper.failed.connect(self._answers.append)

    def step(self, number: int) -> None:
        from PySide6.QtCore import QEventLoop

        from relationship_journal.desktop.drafts import Draft

        self._answers.clear()
        self._keeper.changed(lambda: Draft(text_of(number), {"number": number}))
        self._keeper.flush()
        while not self._answers:  # which may also be given before anybody waits for it
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if self._answers[0]:
            raise NotKept(self._answers[0])

    def after(self, steps: int) -> list[str]:
        return [short(text_of(steps - 1))] if steps else []

    def found(self) -> list[str]:
        draft = self._keeper.load()
        return [short(draft.text)] if draft is not None else []


class BackUp(Save):
    """A jot, then a backup, in turn; every backup says how many entries it holds."""

    def step(self, number: int) -> None:
        self.clock.instant = FixedClock().instant + timedelta(minutes=number)
        if number % 2:
            self.journal.backups.make()
        else:
            self.journal.jots.save(text_of(number), [self._odette])

    def after(self, steps: int) -> list[str]:
        texts = [short(text_of(number)) for number in range(0, steps, 2)]
        return [*texts, *(f"backup of {(number + 1) // 2}" for number in range(1, steps, 2))]

    def found(self) -> list[str]:
        backups = self.journal.backups
        held = sorted(backups.look(Path(each.path)).contents.entries for each in backups.all())
        return [*self._texts(), *(f"backup of {entries}" for entries in held)]

    def is_as_after(self, found: list[str], steps: int) -> bool:
        # A backup that was whole when its folder refused to be synced was tried again: both may be there.
        return sorted(set(found)) == sorted(set(self.after(steps)))


class Restore(Save):
    """Two backups brought back in turn, with a jot between."""

    FIRST, SECOND = range(100_000, 100_003), range(100_000, 100_006)

    def open(self) -> None:
        super().open()
        # Set up once, going on where a kill interrupted it: three jots, a backup, three jots, a backup.
        for saved_by_then, count in ((self.FIRST, 1), (self.SECOND, 2)):
            if len(self._asked()) >= count:
                continue
            for number in saved_by_then[len(self.journal.timeline.ids()) :]:
                self.journal.jots.save(text_of(number), [self._odette])
            self.clock.advance(minutes=count)
            self.journal.backups.make()

    def step(self, number: int) -> None:
        self.clock.instant = FixedClock().instant + timedelta(hours=1, minutes=number)
        if number % 3 == 0:
            self.journal.jots.save(text_of(number), [self._odette])
        else:
            first, second = self._asked()
            self.journal.backups.restore(first if number % 3 == 1 else second)

    def _asked(self) -> list[Path]:
        from relationship_journal.domain.care import BackupReason

        made = [each for each in self.journal.backups.all() if each.reason is BackupReason.ASKED]
        return [Path(each.path) for each in sorted(made, key=lambda each: each.made)]

    def after(self, steps: int) -> list[str]:
        numbers = list(self.SECOND)
        if steps and steps % 3 == 1:
            numbers.append(steps - 1)
        elif steps % 3 == 2:
            numbers = list(self.FIRST)
        return [short(text_of(number)) for number in numbers]


class Migrate(Deed):
    """Journals of the first revision opened, one a step; each must come through whole."""

    def open(self) -> None:
        """Open the newest journal there is, as the next start after an accident does."""
        there = self._numbers()
        self.path = self._place(there[-1]) if there else self.path
        super().open()

    def _place(self, number: int) -> Path:
        return self.folder / str(number) / "a.journal"

    def _numbers(self) -> list[int]:
        return sorted(int(each.name) for each in self.folder.glob("[0-9]*") if (each / "a.journal").exists())

    def step(self, number: int) -> None:
        place = self._place(number)
        place.parent.mkdir(exist_ok=True)
        write_private(place, _old_journal())
        for folder in (place.parent, self.folder):
            sync_folder(folder)
        Journal.open(place, clock=self.clock).close()

    def after(self, steps: int) -> list[str]:
        return [f"{number} whole" for number in range(steps)]

    def found(self) -> list[str]:
        whole, found = _migrated(), []
        for number in self._numbers():
            if self._place(number) == self.path:
                is_whole = content(self.journal) == whole
            else:
                with Journal.open(self._place(number), clock=self.clock) as journal:
                    is_whole = content(journal) == whole
            found.append(f"{number} {'whole' if is_whole else 'changed'}")
        return found


@cache
def _old_journal() -> bytes:
    """A journal as the first revision left it, closed."""
    with tempfile.TemporaryDirectory() as folder:
        return load("0001", Path(folder) / "old.journal").read_bytes()


@cache
def _migrated() -> str:
    """Its content once it was brought up to date in peace."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "old.journal"
        path.write_bytes(_old_journal())
        with Journal.open(path, clock=FixedClock()) as journal:
            return content(journal)
