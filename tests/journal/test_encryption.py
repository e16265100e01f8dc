"""Encrypted journals: nothing readable on the disk, a wrong passphrase told from damage, conversions there and back."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from relationship_journal import paths
from relationship_journal.domain.attachments import FileDraft
from relationship_journal.domain.care import BackupReason
from relationship_journal.domain.errors import (
    DamagedJournal,
    JournalLocked,
    JournalUnavailable,
    PassphraseNeeded,
    Stopped,
    WrongPassphrase,
)
from relationship_journal.domain.meetings import MeetingDraft
from relationship_journal.journal import Journal
from relationship_journal.journal import encryption as privacy
from relationship_journal.journal.encryption import Encryption, forget_keys, needs_passphrase
from relationship_journal.journal.rescue import Rescue
from relationship_journal.store import driver, keys
from relationship_journal.store.keys import ring
from tests.fixed_clock import FixedClock
from tests.reliability.contents import content, content_of
from tests.store.schema_fixture import load

CLOCK = FixedClock()
WORDS, OTHERS = "three grey geese, grazing", "fjórar gráar gæsir"
MARKER = "Zwetschgenknödel"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(keys, "ROUNDS", 10)
    yield
    forget_keys()
    assert ring.all() == ()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "a.journal"


def write(path: Path, passphrase: str | None) -> str:
    """A journal with a marker in everything; the answer is its content."""
    with Journal.open(path, clock=CLOCK, passphrase=passphrase) as journal:
        someone = journal.contacts.add(f"Odette {MARKER}", portrait=MARKER)
        for number in range(40):
            entry = journal.jots.save(f"{number} {MARKER} " * 30, [someone])
            if not number:
                journal.attachments.add(entry, FileDraft(f"{MARKER}.txt", MARKER.encode() * 5000))
        journal.meetings.schedule(
            MeetingDraft(f"Topic {MARKER}", CLOCK.now(), contacts=(someone,), preparation=MARKER)
        )
        return content(journal)


def traces(folder: Path) -> list[str]:
    """The files below a folder in which the marker can be read, in any writing."""
    written = [MARKER.encode(), MARKER.encode("utf-16-le"), b"zwetschgenknodel", b"Zwetschgenkn"]
    files = (path for path in folder.rglob("*") if path.is_file())
    return [path.name for path in files if any(each in path.read_bytes() for each in written)]


class TestOpening:
    def test_a_journal_made_with_a_passphrase_opens_with_it_alone(self, path: Path) -> None:
        before = write(path, WORDS)
        forget_keys()
        assert needs_passphrase(path)
        with pytest.raises(PassphraseNeeded):
            Journal.open(path, clock=CLOCK)
        with pytest.raises(WrongPassphrase):
            Journal.open(path, clock=CLOCK, passphrase=OTHERS)
        with Journal.open(path, clock=CLOCK, passphrase=WORDS) as journal:
            assert journal.is_encrypted
            assert journal.passphrase_fits(WORDS)
            assert not journal.passphrase_fits(OTHERS)
            assert content(journal) == before
            assert journal.care.check(index=True).sound

    def test_it_is_asked_for_once(self, path: Path) -> None:
        write(path, WORDS)
        with Journal.open(path, clock=CLOCK) as journal:
            assert journal.is_encrypted
        assert not needs_passphrase(path)

    def test_a_refused_opening_changes_nothing_and_holds_nothing(self, path: Path) -> None:
        write(path, WORDS)
        forget_keys()
        before = {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()}
        for passphrase in (None, "", OTHERS):
            with pytest.raises(PassphraseNeeded):
                Journal.open(path, clock=CLOCK, passphrase=passphrase)
        assert {each.name: each.read_bytes() for each in path.parent.iterdir() if each.is_file()} == before
        Journal.open(path, clock=CLOCK, passphrase=WORDS).close()

    def test_a_passphrase_for_a_plain_journal_does_no_harm(self, path: Path) -> None:
        write(path, None)
        with Journal.open(path, clock=CLOCK, passphrase=WORDS) as journal:
            assert not journal.is_encrypted
            assert not journal.passphrase_fits(WORDS)

    def test_it_can_be_looked_into_beside_the_window(self, path: Path) -> None:
        write(path, WORDS)
        with (
            Journal.open(path, clock=CLOCK) as journal,
            Journal.open(path, clock=CLOCK, read_only=True) as beside,
        ):
            journal.contacts.add("Percival")
            assert beside.contacts.count() == 2
            assert beside.is_encrypted

    def test_without_the_extra_it_says_what_is_missing(
        self, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        write(path, WORDS)
        monkeypatch.setattr(driver, "_CIPHER", "no_such_module")
        with pytest.raises(JournalUnavailable) as refused:
            Journal.open(path, clock=CLOCK)
        assert refused.value.key == "error.encryption_missing"
        with pytest.raises(JournalUnavailable):
            Journal.open(path.with_name("b.journal"), clock=CLOCK, passphrase=WORDS)
        assert not path.with_name("b.journal").exists()


class TestOnDisk:
    def test_no_byte_can_be_read_while_it_is_open_or_closed(self, path: Path) -> None:
        write(path, WORDS)
        with Journal.open(path, clock=CLOCK) as journal:
            journal.jots.save(MARKER, [journal.contacts.named(f"Odette {MARKER}")])
            journal.backups.make()
            assert path.with_name("a.journal-wal").stat().st_size
            assert traces(path.parent) == []
        assert traces(path.parent) == []

    def test_the_marker_would_be_found(self, path: Path) -> None:
        write(path, None)
        assert traces(path.parent) == ["a.journal"]

    def test_encrypting_leaves_no_readable_byte_behind(self, path: Path) -> None:
        before = write(path, None)
        with Journal.open(path, clock=CLOCK) as journal:
            journal.backups.make()
        encryption = Encryption(path, clock=CLOCK)
        encryption.set_passphrase(WORDS)
        (left,) = encryption.other_copies()
        assert not left.encrypted
        assert traces(path.parent) == [left.path.name]
        assert encryption.rewrite([left]) == ()
        assert encryption.other_copies() == ()
        assert traces(path.parent) == []
        with Journal.open(path, clock=CLOCK) as journal:
            assert content(journal) == before
            (backup,) = journal.backups.all()
            assert backup.path.name == left.path.name
            assert content_of(Path(backup.path)) == before

    def test_the_old_file_is_written_over_unless_somebody_else_has_it(self, path: Path) -> None:
        write(path, None)
        handle = os.open(path, os.O_RDONLY)
        try:
            Encryption(path, clock=CLOCK).set_passphrase(WORDS)
            assert not any(os.pread(handle, 1 << 24, 0))
        finally:
            os.close(handle)
        Encryption(path, clock=CLOCK).set_passphrase(None)
        twin = path.with_name("twin")
        twin.hardlink_to(path)
        Encryption(path, clock=CLOCK).set_passphrase(WORDS)
        assert content_of(twin)


class TestConversions:
    def test_there_and_back_everything_is_the_same(self, path: Path) -> None:
        before = write(path, None)
        encryption = Encryption(path, clock=CLOCK)
        for passphrase in (WORDS, OTHERS, WORDS, None):
            encryption.set_passphrase(passphrase)
            with Journal.open(path, clock=CLOCK) as journal:
                assert journal.is_encrypted == (passphrase is not None)
                assert content(journal) == before
                assert journal.care.check(index=True).sound
                assert len(journal.search.find(MARKER).hits) > 0
                journal.history.undo()
                journal.history.redo()
                before = content(journal)

    def test_only_the_new_passphrase_opens_it(self, path: Path) -> None:
        write(path, WORDS)
        Encryption(path, clock=CLOCK).set_passphrase(OTHERS)
        forget_keys()
        with pytest.raises(WrongPassphrase):
            Journal.open(path, clock=CLOCK, passphrase=WORDS)
        Journal.open(path, clock=CLOCK, passphrase=OTHERS).close()

    def test_it_needs_the_passphrase_and_the_journal_to_itself(self, path: Path) -> None:
        write(path, WORDS)
        with Journal.open(path, clock=CLOCK), pytest.raises(JournalLocked):
            Encryption(path, clock=CLOCK).set_passphrase(OTHERS)
        forget_keys()
        with pytest.raises(PassphraseNeeded):
            Encryption(path, clock=CLOCK).set_passphrase(None)

    def test_it_can_be_stopped_and_then_nothing_has_changed(self, path: Path) -> None:
        before = write(path, None)
        drafts = paths.ensure_private(paths.drafts_dir(path))
        (drafts / "jot.draft").write_bytes(b"as typed")
        seen: list[tuple[int, int]] = []
        with pytest.raises(Stopped):
            Encryption(path, clock=CLOCK).set_passphrase(
                WORDS, lambda done, of: seen.append((done, of)), lambda: bool(seen)
            )
        assert seen
        with Journal.open(path, clock=CLOCK) as journal:
            assert not journal.is_encrypted
            assert content(journal) == before
        assert (drafts / "jot.draft").read_bytes() == b"as typed"
        assert sorted(each.name for each in path.parent.iterdir()) == [
            "a.journal", "a.journal.drafts", "a.journal.lock",
        ]  # fmt: skip

    def test_a_damaged_journal_is_not_converted(self, path: Path) -> None:
        write(path, None)
        data = bytearray(path.read_bytes())
        at = data.rindex(MARKER.encode())
        data[at] ^= 1
        path.write_bytes(data)
        with pytest.raises(DamagedJournal):
            Encryption(path, clock=CLOCK).set_passphrase(WORDS)
        assert path.read_bytes() == bytes(data) or content_of(path)
        assert not needs_passphrase(path)

    def test_drafts_go_along(self, path: Path) -> None:
        write(path, None)
        drafts = paths.ensure_private(paths.drafts_dir(path))
        (drafts / "jot.draft").write_bytes(MARKER.encode())
        os.utime(drafts / "jot.draft", ns=(1, 5_000_000_000))
        encryption = Encryption(path, clock=CLOCK)
        for passphrase in (WORDS, OTHERS):
            encryption.set_passphrase(passphrase)
            with Journal.open(path, clock=CLOCK) as journal:
                data = (drafts / "jot.draft").read_bytes()
                assert MARKER.encode() not in data
                assert journal.sealing.unseal(data) == MARKER.encode()
        encryption.set_passphrase(None)
        assert (drafts / "jot.draft").read_bytes() == MARKER.encode()
        assert (drafts / "jot.draft").stat().st_mtime_ns == 5_000_000_000
        assert [each.name for each in drafts.iterdir()] == ["jot.draft"]


class TestBackups:
    def test_one_of_another_passphrase_is_told_and_written_anew_once_that_is_known(self, path: Path) -> None:
        before = write(path, WORDS)
        with Journal.open(path, clock=CLOCK) as journal:
            journal.backups.make()
        encryption = Encryption(path, clock=CLOCK)
        encryption.set_passphrase(OTHERS)
        forget_keys()
        with Journal.open(path, clock=CLOCK, passphrase=OTHERS) as journal:
            assert journal.backups.all() == ()
            (copy,) = encryption.other_copies()
            assert (copy.encrypted, copy.readable) == (True, False)
            assert encryption.rewrite([copy]) == (copy,)
            with pytest.raises(PassphraseNeeded):
                journal.backups.restore(Path(copy.path))
            privacy.say_passphrase(Path(copy.path), WORDS)
            (copy,) = encryption.other_copies()
            assert encryption.rewrite([copy]) == ()
            assert [content_of(Path(each.path)) for each in journal.backups.all()] == [before]

    @pytest.mark.parametrize(("then", "now"), [(None, WORDS), (WORDS, OTHERS), (WORDS, None)])
    def test_one_of_before_can_be_restored_and_keeps_the_journal_as_encrypted_as_it_is(
        self, path: Path, then: str | None, now: str | None
    ) -> None:
        before = write(path, then)
        with Journal.open(path, clock=CLOCK) as journal:
            backup = journal.backups.make(BackupReason.ASKED)
        Encryption(path, clock=CLOCK).set_passphrase(now)
        with Journal.open(path, clock=CLOCK) as journal:
            journal.jots.save("later", [journal.contacts.named(f"Odette {MARKER}")])
            journal.backups.restore(Path(backup.path))
            assert content(journal) == before
            assert journal.care.check(index=True).sound
        assert needs_passphrase(path) is False
        forget_keys()
        assert needs_passphrase(path) == (now is not None)

    def test_a_copy_elsewhere_is_encrypted_as_the_journal_is(self, path: Path, tmp_path: Path) -> None:
        write(path, WORDS)
        with Journal.open(path, clock=CLOCK) as journal:
            journal.backups.second = tmp_path / "usb"
            journal.backups.second.mkdir()
            journal.backups.make()
            journal.backups.save_as(tmp_path / "copy.journal")
        assert traces(tmp_path) == []
        forget_keys()
        with Journal.open(tmp_path / "copy.journal", clock=CLOCK, passphrase=WORDS) as journal:
            assert journal.contacts.count() == 1


class TestDamage:
    def test_a_flipped_bit_anywhere_is_noticed_and_never_taken_for_a_wrong_passphrase(
        self, path: Path
    ) -> None:
        write(path, WORDS)
        with Journal.open(path, clock=CLOCK) as journal:
            journal.backups.make()
        whole, chance, missed = path.read_bytes(), random.Random(7), []
        for place in [0, 5, 13, 15, *(chance.randrange(16, len(whole)) for _ in range(36))]:
            data = bytearray(whole)
            data[place] ^= 1 << chance.randrange(8)
            path.write_bytes(data)
            forget_keys()
            try:
                with Journal.open(path, clock=CLOCK, passphrase=WORDS) as journal:
                    sound = journal.care.check(index=True).sound
            except DamagedJournal:
                sound = False
            if sound:
                missed.append(place)
        assert missed == []

    def test_a_damaged_one_is_salvaged_and_restored_encrypted(self, path: Path) -> None:
        write(path, WORDS)
        with Journal.open(path, clock=CLOCK) as journal:
            backup = journal.backups.make()
            journal.jots.save("after the backup", [journal.contacts.named(f"Odette {MARKER}")])
        data = bytearray(path.read_bytes())
        data[4096 + 100] ^= 1
        for restore in (False, True):
            path.write_bytes(data)
            rescue = Rescue(path, clock=CLOCK)
            if restore:
                rescue.restore(Path(backup.path))
            else:
                assert rescue.salvage().read
            forget_keys()
            with Journal.open(path, clock=CLOCK, passphrase=WORDS) as journal:
                assert journal.care.check(index=True).sound
                assert journal.contacts.count() == 1
            assert traces(path.parent) == []

    def test_one_whose_head_is_gone_comes_back_from_a_backup_once_the_passphrase_is_said(
        self, path: Path
    ) -> None:
        before = write(path, WORDS)
        with Journal.open(path, clock=CLOCK) as journal:
            backup = Path(journal.backups.make().path)
        path.write_bytes(b"\0" * 16 + path.read_bytes()[16:])
        forget_keys()
        with pytest.raises(DamagedJournal):
            Journal.open(path, clock=CLOCK, passphrase=WORDS)
        rescue = Rescue(path, clock=CLOCK)
        assert rescue.backups() == ()
        privacy.say_passphrase(backup, WORDS)
        assert [each.path.name for each in rescue.backups()] == [backup.name]
        rescue.restore(backup)
        with Journal.open(path, clock=CLOCK) as journal:
            assert journal.is_encrypted
            assert content(journal) == before


def test_one_of_an_older_form_is_brought_up_to_date_and_its_backup_is_told(tmp_path: Path) -> None:
    path = load("0005", tmp_path / "a.journal")
    encryption = Encryption(path, clock=CLOCK)
    encryption.set_passphrase(WORDS)
    (older,) = encryption.other_copies()
    assert encryption.rewrite([older]) == ()
    forget_keys()
    with Journal.open(path, clock=CLOCK, passphrase=WORDS) as journal:
        assert journal.care.check(index=True).sound
        (backup,) = journal.backups.all()
        journal.backups.restore(Path(backup.path))
        assert journal.care.check(index=True).sound
