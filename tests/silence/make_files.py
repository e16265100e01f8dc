"""Makes every file the program can make: by its commands, as a library, and in its window; to be run under a trace.

``python -m tests.silence.make_files FOLDER commands|library|window|loose``; ``loose`` is the broken program, which
makes a file for everybody and takes the rights back afterwards.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from relationship_journal.journal import Journal
from relationship_journal.journal.encryption import Encryption
from relationship_journal.journal.rescue import Rescue
from relationship_journal.private_file import write_private
from tests.fixed_clock import FixedClock

BEGIN = "files-begin"
WORDS = "correct horse battery staple"


@contextlib.contextmanager
def _said(*lines: str) -> Iterator[list[str]]:
    """Descriptors that say each line, as their numbers."""
    ends = [os.pipe() for _ in lines]
    for (_, write), line in zip(ends, lines, strict=True):
        os.write(write, line.encode() + b"\n")
        os.close(write)
    try:
        yield [str(read) for read, _ in ends]
    finally:
        for read, _ in ends:
            os.close(read)


def commands(folder: Path) -> None:
    """Every command that writes."""
    from relationship_journal.cli import main

    journal = folder / "new" / "a.journal"
    letter = folder / "letter.txt"
    write_private(letter, b"A letter")
    cards = folder / "cards.vcf"
    write_private(cards, b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Tilda Marzipan\r\nEND:VCARD\r\n")

    def run(*words: str) -> None:
        code = main(["--journal", str(journal), *words], clock=FixedClock())
        if code:
            raise RuntimeError(f"{words}: {code}")

    out = folder / "out"
    out.mkdir(0o700)
    run("add", "Odette Plumbridge", "--email", "o@example.org")
    run("jot", "!send it by Friday", "--with", "Odette", "--attach", str(letter))
    run("meet", "Check-in", "--with", "Odette", "--at", "tomorrow 10:30")
    run("import", str(cards))
    run("export", "contacts", str(out / "people.vcf"))
    run("export", "contacts", str(out / "people.csv"))
    run("export", "calendar", str(out / "meetings.ics"))
    run("export", "everything", str(out / "all"))
    run("brief", "--next", "--pdf", str(out / "sheet.pdf"))
    run("backup")
    run("backup", str(out / "copy.journal"))
    run("restore", str(out / "copy.journal"))
    run("check")
    run("sample", str(out / "sample.journal"))
    with _said(WORDS) as (number,):
        run("--passphrase-fd", number, "encrypt")
    with _said(WORDS, "another " + WORDS) as (old, new):
        run("--passphrase-fd", old, "rekey", "--new-passphrase-fd", new)
    with _said("another " + WORDS) as (number,):
        run("--passphrase-fd", number, "decrypt")


def library(folder: Path) -> None:
    """What a script does that sets no umask."""
    from tests.store.schema_fixture import write_everything

    clock, path = FixedClock(), folder / "home" / "a.journal"
    with Journal.open(path, clock=clock) as journal:
        write_everything(journal, folder)
        made = journal.backups.make(anyway=True)
        second = folder / "second"
        second.mkdir(0o700)
        journal.backups.second = second
        journal.jots.save("Once more", [journal.contacts.named("Odette Plumbridge")])
        journal.backups.make(anyway=True)
        journal.backups.save_as(folder / "copy.journal")
        journal.exports.contacts(folder / "out.vcf")
        journal.exports.contacts(folder / "out.csv")
        journal.exports.everything(folder / "all")
        journal.backups.restore(Path(made.path))
    Encryption(path, clock=clock).set_passphrase(WORDS)
    with Journal.open(path, clock=clock, passphrase=WORDS) as journal:
        journal.jots.save("Sealed", [journal.contacts.named("Odette Plumbridge")])
        journal.backups.make(anyway=True)
    Encryption(path, clock=clock).set_passphrase(None)
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xff" * 200)
    Rescue(path, clock=clock).salvage()


def window(_folder: Path) -> None:
    """The real window: its pages, a jot half typed, settings, the socket later starts ring at."""
    from tests.silence import window_walk

    window_walk.main()


def loose(folder: Path) -> None:
    """The broken program."""
    file = folder / "loose.txt"
    file.write_text("for everybody", encoding="utf-8")
    file.chmod(0o600)


KINDS: dict[str, Callable[[Path], None]] = {
    "commands": commands, "library": library, "window": window, "loose": loose,
}  # fmt: skip


if __name__ == "__main__":
    Path(BEGIN).exists()
    KINDS[sys.argv[2]](Path(sys.argv[1]))
