"""Encrypted journals in odd places: under odd names and passphrases, beside readers, in the middle of a rescue, moved."""

from __future__ import annotations

import multiprocessing
import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from relationship_journal import paths
from relationship_journal.domain.errors import (
    JournalError,
    JournalLocked,
    JournalUnavailable,
    PassphraseNeeded,
    UnreadableFile,
    WrongPassphrase,
)
from relationship_journal.journal import Journal
from relationship_journal.journal.encryption import Encryption, forget_keys, needs_passphrase, say_passphrase
from relationship_journal.journal.moving import move_journal
from relationship_journal.journal.rescue import Rescue
from relationship_journal.store import keys
from relationship_journal.store.keys import ring
from relationship_journal.store.swap import ready_name
from tests.fixed_clock import FixedClock
from tests.reliability.contents import content

CLOCK = FixedClock()
WORDS, OTHERS = "three grey geese, grazing", "fjórar gráar gæsir"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(keys, "ROUNDS", 10)
    yield
    forget_keys()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "a.journal"


def write(path: Path, passphrase: str | None, people: int = 1) -> str:
    with Journal.open(path, clock=CLOCK, passphrase=passphrase) as journal:
        for number in range(people):
            journal.jots.save("coffee", [journal.contacts.add(f"Odette {number}")])
        return content(journal)


def people_in(path: Path, passphrase: str | None) -> int:
    with Journal.open(path, clock=CLOCK, passphrase=passphrase) as journal:
        return journal.contacts.count()


@pytest.mark.parametrize(
    "name", [b"a?b#c.journal", b"a%41.journal", b"a'\"b;c.journal", b"-wal", "ü 𝄞".encode(), b"not\xff text"]
)
def test_a_name_may_be_any(tmp_path: Path, name: bytes) -> None:
    path = tmp_path / "home" / os.fsdecode(name)
    before = write(path, None)
    for passphrase in (WORDS, OTHERS, None, WORDS):
        Encryption(path, clock=CLOCK).set_passphrase(passphrase)
    with Journal.open(Path(f"//{str(path).lstrip('/')}"), clock=CLOCK) as journal:
        journal.backups.restore(Path(journal.backups.make().path))
        assert content(journal) == before


@pytest.mark.parametrize("passphrase", ["ä" * 1_000_000, "a\x00b", "a\nb", " ", "half \ud800"])
def test_a_passphrase_may_be_any_but_none(path: Path, passphrase: str) -> None:
    write(path, passphrase)
    forget_keys()
    for wrong in (passphrase[:-1], passphrase + " ", passphrase.partition("\x00")[0] + "?"):
        with pytest.raises(WrongPassphrase):
            people_in(path, wrong)
    assert people_in(path, passphrase) == 1


@pytest.mark.parametrize("passphrase", [None, WORDS])
def test_whoever_looks_meanwhile_keeps_what_they_see(path: Path, passphrase: str | None) -> None:
    before = write(path, passphrase)
    with Journal.open(path, clock=CLOCK, read_only=True) as looking:
        assert looking.contacts.count() == 1
        with pytest.raises(JournalLocked):
            Encryption(path, clock=CLOCK).set_passphrase(OTHERS)
        assert content(looking) == before
    Encryption(path, clock=CLOCK).set_passphrase(OTHERS)


@pytest.mark.parametrize(("old", "new"), [(WORDS, OTHERS), (None, OTHERS), (WORDS, None)])
def test_of_a_rescue_that_was_killed_only_the_new_passphrase_is_asked_for(
    path: Path, tmp_path: Path, old: str | None, new: str | None
) -> None:
    write(path, old)
    write(tmp_path / "rescued.journal", new, people=3)
    shutil.copy(tmp_path / "rescued.journal", ready_name(path))
    forget_keys()
    assert needs_passphrase(path) == (new is not None)
    if new is not None:
        for passphrase in (None, WORDS):
            with pytest.raises(PassphraseNeeded) as refused:
                people_in(path, passphrase)
            assert refused.value.data["path"] == str(path)
    assert people_in(path, new) == 3


def test_a_rescued_file_that_is_none_takes_nothing_s_place(path: Path) -> None:
    write(path, WORDS)
    ready_name(path).write_bytes(keys.new_key(OTHERS).head + bytes(9000))
    forget_keys()
    say_passphrase(ready_name(path), OTHERS)
    with pytest.raises(PassphraseNeeded):
        people_in(path, None)
    say_passphrase(path, WORDS)
    assert people_in(path, None) == 1


def test_the_process_that_salvages_is_told_the_key_through_its_pipe_alone(path: Path) -> None:
    write(path, WORDS, people=3)
    data = bytearray(path.read_bytes())
    data[2 * 4096 + 100] ^= 1
    path.write_bytes(data)
    (key,) = ring.all()
    seen: list[bytes] = []

    def looked(_done: int, _of: int) -> None:
        for child in multiprocessing.active_children():
            seen.extend(Path(f"/proc/{child.pid}/{what}").read_bytes() for what in ("cmdline", "environ"))

    if not Path("/proc/self/cmdline").exists():
        pytest.skip("the system does not show what a process was started with")
    Rescue(path, clock=CLOCK).salvage(looked)
    assert any(b"spawn" in each for each in seen)
    for secret in (key.raw, key.raw.hex().encode(), WORDS.encode()):
        assert not any(secret in each for each in seen)


def test_one_that_moves_takes_its_drafts_along_and_needs_its_passphrase(path: Path, tmp_path: Path) -> None:
    before = write(path, WORDS)
    draft = paths.ensure_private(paths.drafts_dir(path)) / "jot.draft"
    with Journal.open(path, clock=CLOCK) as journal:
        draft.write_bytes(journal.sealing.seal(b"as typed"))
    forget_keys()
    target = tmp_path / "local" / "a.journal"
    with pytest.raises(PassphraseNeeded):
        move_journal(path, target)
    assert not target.exists()
    say_passphrase(path, WORDS)
    move_journal(path, target)
    forget_keys()
    with Journal.open(target, clock=CLOCK, passphrase=WORDS) as journal:
        assert content(journal) == before
        moved = paths.drafts_dir(target) / draft.name
        assert journal.sealing.unseal(moved.read_bytes()) == b"as typed"


def test_one_chosen_as_a_file_of_people_says_what_it_is(path: Path, tmp_path: Path) -> None:
    write(path, WORDS)
    with Journal.open(tmp_path / "b.journal", clock=CLOCK) as journal, pytest.raises(UnreadableFile) as told:
        journal.imports.plan(path)
    assert told.value.key == "error.file_is_journal"


@pytest.mark.parametrize("data", [b"RJ\x01" + bytes(12), b"RJ\x01" + bytes(13), b""])
def test_what_only_begins_like_one_is_refused_untouched(path: Path, data: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(data)
    assert not needs_passphrase(path)
    for deed in (lambda: people_in(path, WORDS), lambda: Encryption(path, clock=CLOCK).set_passphrase(WORDS)):
        with pytest.raises(JournalError):
            deed()
    assert path.read_bytes() == data
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def left_open(path: Path, folder: Path) -> Path:
    """A journal as a kill leaves it, with its log."""
    write(path, WORDS)
    folder.mkdir()
    with Journal.open(path, clock=CLOCK) as journal:
        for number in range(12):  # fewer than move the log into the file and begin it anew
            journal.jots.save(f"{number} coffee " * 500, [1])
        for side in ("", "-wal"):
            (folder / f"a.journal{side}").write_bytes(path.with_name(path.name + side).read_bytes())
    return folder / "a.journal"


class TestDamage:
    def test_a_head_torn_while_the_log_was_moved_into_the_file_stands_in_the_log(
        self, path: Path, tmp_path: Path
    ) -> None:
        left = left_open(path, tmp_path / "left")
        with Journal.open(path, clock=CLOCK) as journal:
            before = content(journal)
        left.write_bytes(random.Random(7).randbytes(512) + left.read_bytes()[512:])
        forget_keys()
        with pytest.raises(PassphraseNeeded):
            Journal.open(left, clock=CLOCK)
        with pytest.raises(WrongPassphrase):
            Journal.open(left, clock=CLOCK, passphrase=OTHERS)
        with Journal.open(left, clock=CLOCK, passphrase=WORDS) as journal:
            assert content(journal) == before
        assert keys.is_encrypted(left.read_bytes()[:16])

    @pytest.mark.parametrize("log", [b"", b"\x37\x7f\x06\x82", bytes(4096), bytes([7]) * 9000])
    def test_a_log_that_says_nothing_helps_nobody(self, path: Path, log: bytes) -> None:
        write(path, WORDS)
        path.write_bytes(bytes(512) + path.read_bytes()[512:])
        path.with_name("a.journal-wal").write_bytes(log)
        with pytest.raises(JournalUnavailable) as refused:
            Journal.open(path, clock=CLOCK, passphrase=WORDS)
        assert not isinstance(refused.value, PassphraseNeeded)

    @pytest.mark.parametrize("read_only", [False, True])
    def test_a_page_torn_while_the_log_was_moved_into_the_file_is_no_damage(
        self, path: Path, tmp_path: Path, *, read_only: bool
    ) -> None:
        left = left_open(path, tmp_path / "left")
        log, data = left.with_name("a.journal-wal").read_bytes(), bytearray(left.read_bytes())
        frames = (log[at : at + 4] for at in range(32, len(log), 24 + 4096))
        page = max(number for frame in frames if (number := int.from_bytes(frame)) * 4096 <= len(data))
        data[page * 4096 - 2048 : page * 4096] = bytes(2048)
        left.write_bytes(data)
        with Journal.open(left, clock=CLOCK, read_only=read_only) as journal:
            assert journal.care.check(index=not read_only).findings == ()
