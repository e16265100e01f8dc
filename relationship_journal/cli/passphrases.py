"""Passphrases for the command line: from a file descriptor, else asked for in the terminal, never as an argument."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from contextlib import suppress
from getpass import getpass
from pathlib import Path

from relationship_journal.cli.words import say
from relationship_journal.domain.errors import InvalidInput, PassphraseNeeded, WrongPassphrase

_LONGEST = 4096
"""Bytes of a passphrase that are read; whoever wants more has sent the wrong file."""


def add_option(parser: ArgumentParser) -> None:
    """The option every command has."""
    parser.add_argument(
        "--passphrase-fd", metavar="N", type=int, help="read the journal's passphrase from this descriptor"
    )


def passphrase_for(path: Path, asked: Namespace) -> str | None:
    """What opens the journal; None where nobody has to say anything. Raises ``PassphraseNeeded``."""
    if asked.passphrase_fd is not None:
        if not hasattr(asked, "passphrase"):
            asked.passphrase = _line(asked.passphrase_fd)
        said: str = asked.passphrase
        return said
    from relationship_journal.journal.encryption import needs_passphrase

    if not needs_passphrase(path):
        return None
    if not sys.stdin.isatty():
        raise PassphraseNeeded("error.passphrase_fd", path=str(path))
    return getpass(say("passphrase"))


def say_for(paths: list[Path], asked: Namespace) -> None:
    """Let closed files be looked into, such as the backups of a journal that cannot be opened.

    One that has another passphrase stays closed.
    """
    from relationship_journal.journal.encryption import needs_passphrase, say_passphrase

    for path in paths:
        if needs_passphrase(path) and (passphrase := passphrase_for(path, asked)) is not None:
            with suppress(WrongPassphrase):
                say_passphrase(path, passphrase)


def new_passphrase(descriptor: int | None) -> str:
    """A passphrase to be set, typed twice where it is typed; raises ``InvalidInput``."""
    if descriptor is not None:
        return _line(descriptor)
    if not sys.stdin.isatty():
        raise InvalidInput("error.new_passphrase_fd")
    first = getpass(say("new_passphrase"))
    if getpass(say("again")) != first:
        raise InvalidInput("error.passphrases_differ")
    return first


def _line(descriptor: int) -> str:
    """One line of a descriptor and not a byte more: the next may hold another passphrase."""
    read = bytearray()
    try:
        while len(read) < _LONGEST and (byte := os.read(descriptor, 1)) not in (b"", b"\n"):
            read += byte
    except OSError:
        raise InvalidInput("error.no_passphrase_fd") from None
    return read.decode("utf-8", "surrogateescape").removesuffix("\r")
