"""encrypt, rekey, decrypt, and every command on an encrypted journal: the passphrase comes through a descriptor."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from relationship_journal.cli import passphrases
from relationship_journal.journal.encryption import forget_keys
from relationship_journal.store import keys
from tests.cli.running import Said, Terminal

WORDS, OTHERS = "three grey geese", "vier graue Gänse"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(keys, "ROUNDS", 10)
    yield
    forget_keys()


@contextmanager
def saying(*lines: str) -> Iterator[str]:
    """A descriptor that says these lines, as its number."""
    reading, writing = os.pipe()
    os.write(writing, "".join(f"{line}\n" for line in lines).encode())
    os.close(writing)
    try:
        yield str(reading)
    finally:
        os.close(reading)


def run(terminal: Terminal, passphrase: str, *words: str) -> Said:
    """A command as a process of its own would run it: no key is left from the one before."""
    forget_keys()
    with saying(passphrase) as descriptor:
        return terminal.run("--passphrase-fd", descriptor, *words)


@pytest.fixture
def encrypted(started: Terminal) -> Terminal:
    started.run("backup")
    said = run(started, WORDS, "encrypt")
    assert said.code == 0, said.err
    return started


def test_encrypting_says_what_it_means_and_what_is_left(started: Terminal) -> None:
    started.run("backup")
    said = run(started, WORDS, "encrypt")
    assert (said.code, said.out) == (0, "")
    assert "Nobody can open the journal without its passphrase" in said.err
    assert re.search(r"Not encrypted: .*-asked\.journal", said.err)
    assert "They stay as they are" in said.err


def test_every_command_works_on_it(encrypted: Terminal) -> None:
    for words in (
        ["people"], ["add", "Percival"], ["jot", "Coffee.", "--with", "Percival"], ["find", "Coffee"], ["today"],
        ["check"], ["backup"], ["backup", "--list"], ["history"], ["undo"],
    ):  # fmt: skip
        said = run(encrypted, WORDS, *words)
        assert said.code == 0, (words, said.err)


def test_without_or_with_a_wrong_one_it_is_refused_in_words(encrypted: Terminal) -> None:
    forget_keys()
    said = encrypted.run("people")
    assert (said.code, said.out) == (1, "")
    assert "is encrypted. Give --passphrase-fd" in said.err
    said = run(encrypted, OTHERS, "people")
    assert (said.code, said.out) == (1, "")
    assert "That is not the passphrase" in said.err
    forget_keys()
    said = encrypted.run("--passphrase-fd", "987", "people")
    assert said.code == 1
    assert "Nothing can be read" in said.err


def test_a_journal_that_is_made_with_a_passphrase_is_encrypted(terminal: Terminal) -> None:
    assert run(terminal, WORDS, "add", "Odette").code == 0
    assert terminal.journal.read_bytes().startswith(b"RJ")
    assert b"Odette" not in terminal.journal.read_bytes()
    assert "Odette" in run(terminal, WORDS, "people").out


def test_an_empty_passphrase_is_refused(started: Terminal) -> None:
    said = run(started, "", "encrypt")
    assert said.code == 1
    assert "empty passphrase" in said.err
    assert started.run("people").code == 0


def test_two_passphrases_come_through_one_descriptor(encrypted: Terminal) -> None:
    forget_keys()
    with saying(WORDS, OTHERS) as descriptor:
        said = encrypted.run(
            "--passphrase-fd", descriptor, "rekey", "--new-passphrase-fd", descriptor, "--copies", "rewrite"
        )
    assert said.code == 0, said.err
    assert "Written anew, to open as the journal does: 1." in said.err
    assert run(encrypted, WORDS, "people").code == 1
    assert run(encrypted, OTHERS, "people").code == 0
    assert len(run(encrypted, OTHERS, "backup", "--list").out.splitlines()) == 1


def test_decrypting_needs_the_passphrase_and_says_what_it_means(encrypted: Terminal) -> None:
    assert run(encrypted, OTHERS, "decrypt").code == 1
    said = run(encrypted, WORDS, "decrypt")
    assert said.code == 0
    assert "whoever can open the file can read it" in said.err
    forget_keys()
    assert encrypted.run("people").code == 0


def test_what_makes_no_sense_is_said(encrypted: Terminal, started: Terminal, tmp_path: Path) -> None:
    assert "encrypted already" in run(encrypted, WORDS, "encrypt").err
    run(encrypted, WORDS, "decrypt")
    assert "not encrypted" in run(started, WORDS, "rekey").err
    missing = Terminal(tmp_path / "nothing.journal", started.capsys)
    assert run(missing, WORDS, "encrypt").code == 1
    assert not missing.journal.exists()


def test_copies_can_be_deleted(started: Terminal) -> None:
    started.run("backup")
    said = run(started, WORDS, "encrypt", "--copies", "delete")
    assert "Deleted: 1." in said.err
    assert list(Path(f"{started.journal}.backups").glob("*.journal")) == []


def test_a_damaged_one_is_restored_and_salvaged(encrypted: Terminal) -> None:
    run(encrypted, WORDS, "backup", "--anyway")
    name = run(encrypted, WORDS, "backup", "--list").out.split()[-1]
    data = encrypted.journal.read_bytes()
    encrypted.journal.write_bytes(b"\0" * 16 + data[16:])
    assert name in run(encrypted, WORDS, "backup", "--list").out
    said = run(encrypted, WORDS, "restore", name)
    assert said.code == 0, said.err
    assert run(encrypted, WORDS, "check").code == 0
    encrypted.journal.write_bytes(data[:5000] + bytes([data[5000] ^ 1]) + data[5001:])
    assert run(encrypted, WORDS, "restore", "--salvage").code == 0
    assert run(encrypted, WORDS, "check").code == 0


class TestInATerminal:
    @pytest.fixture(autouse=True)
    def typed(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        lines: list[str] = []
        monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
        monkeypatch.setattr(passphrases, "getpass", lambda _prompt: lines.pop(0))
        return lines

    def test_it_is_asked_for_and_a_new_one_twice(self, started: Terminal, typed: list[str]) -> None:
        typed[:] = [WORDS, WORDS]
        assert started.run("encrypt").code == 0
        forget_keys()
        typed[:] = [WORDS]
        assert started.run("people").code == 0
        assert typed == []

    def test_a_slip_changes_nothing(self, started: Terminal, typed: list[str]) -> None:
        typed[:] = [WORDS, OTHERS]
        said = started.run("encrypt")
        assert said.code == 1
        assert "not the same" in said.err
        assert started.run("people").code == 0
