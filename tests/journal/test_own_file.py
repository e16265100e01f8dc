"""Whatever the reader chooses, and by whatever name: the program never reads its own open journal as any file.

Closing such a handle drops the locks SQLite holds, and another program could then take the log away with what was
saved (architecture, section 4).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest

from relationship_journal.domain.errors import JournalError, UnreadableFile
from relationship_journal.journal import Journal
from relationship_journal.journal.attached_files import read_file
from relationship_journal.journal.encryption import Encryption, forget_keys, needs_passphrase, say_passphrase
from relationship_journal.store import keys
from tests.fixed_clock import FixedClock

CLOCK = FixedClock()
WORDS = "three grey geese"
WAYS = ("itself", "a link", "a folder's link", "another name", "a roundabout way", "relative")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who holds which lock")


def locks(path: Path) -> list[str]:
    """The locks on a file, as the kernel tells them."""
    number = f":{path.stat().st_ino} "
    return sorted(
        line.partition(" ")[2]
        for line in Path("/proc/locks").read_text("ascii").splitlines()
        if number in line and "POSIX" in line
    )


def _refused_or_done(work: Callable[[], object]) -> None:
    try:
        work()
    except JournalError:
        return


DEEDS: dict[str, Callable[[Journal, Path], object]] = {
    "needs a passphrase": lambda _journal, path: needs_passphrase(path),
    "say its passphrase": lambda _journal, path: say_passphrase(path, WORDS),
    "is encrypted": lambda _journal, path: Encryption(path, clock=CLOCK).is_encrypted(),
    "other copies": lambda _journal, path: Encryption(path, clock=CLOCK).other_copies(),
    "convert": lambda _journal, path: Encryption(path, clock=CLOCK).set_passphrase("another"),
    "look only": lambda _journal, path: Journal.open(path, clock=CLOCK, read_only=True).close(),
    "write beside": lambda _journal, path: Journal.open(path, clock=CLOCK, passphrase=WORDS).close(),
    "look at as a backup": lambda journal, path: journal.backups.look(path),
    "restore": lambda journal, path: journal.backups.restore(path),
    "import": lambda journal, path: journal.imports.plan(path),
    "import a calendar": lambda journal, path: journal.calendars.read(path),
    "import an archive": lambda journal, path: journal.archive.look(path),
    "attach": lambda _journal, path: read_file(path),
}


@pytest.fixture(params=[WORDS, None], ids=["encrypted", "plain"])
def journal(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Journal]:
    monkeypatch.setattr(keys, "ROUNDS", 10)
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "home" / "a.journal"
    with Journal.open(path, clock=CLOCK, passphrase=request.param) as opened:
        opened.contacts.add("Odette")
        (tmp_path / "link").symlink_to(path)
        (tmp_path / "folder").symlink_to(path.parent)
        (tmp_path / "name").hardlink_to(path)
        yield opened
    forget_keys()


def _named(tmp_path: Path, way: str) -> Path:
    return {
        "itself": tmp_path / "home" / "a.journal",
        "a link": tmp_path / "link",
        "a folder's link": tmp_path / "folder" / "a.journal",
        "another name": tmp_path / "name",
        "a roundabout way": tmp_path / "home" / ".." / "home" / "a.journal",
        "relative": Path("home", "a.journal"),
    }[way]


@pytest.mark.parametrize("deed", DEEDS)
def test_its_locks_stay(journal: Journal, tmp_path: Path, deed: str) -> None:
    held = locks(journal.path)
    assert held
    for way in WAYS:
        _refused_or_done(partial(DEEDS[deed], journal, _named(tmp_path, way)))
        assert locks(journal.path) == held, way
    journal.contacts.add("Percival")
    assert journal.contacts.count() == 2


def test_the_probe_sees_a_plain_look(journal: Journal) -> None:
    journal.path.open("rb").close()
    assert locks(journal.path) == []


@pytest.mark.parametrize("deed", ["import", "import a calendar", "import an archive", "attach"])
def test_it_says_what_it_is(journal: Journal, tmp_path: Path, deed: str) -> None:
    with pytest.raises(UnreadableFile) as refused:
        DEEDS[deed](journal, tmp_path / "name")
    assert refused.value.key == "error.file_is_journal"
