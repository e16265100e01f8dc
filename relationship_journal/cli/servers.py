"""Calendars on the network for the command line: whose password, and asking for it without ever showing it."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from getpass import getpass

from relationship_journal.domain.errors import InvalidInput

_SCHEMES = ("https://", "http://", "webcal://")
_LONGEST_PASSWORD = 4096


def is_address(text: str) -> bool:
    """Whether it is an address on the network, not a file."""
    return text.lower().startswith(_SCHEMES)


def add_options(parser: ArgumentParser) -> None:
    """The options of a command that may go to a server."""
    parser.add_argument(
        "--user", metavar="NAME", default="", help="of a calendar server; asks for the password"
    )
    parser.add_argument(
        "--password-fd", metavar="N", type=int, help="read the password from this file descriptor instead"
    )
    parser.add_argument("--ca", metavar="FILE", default="", help="one more certificate authority to trust")


def password_of(address: str, asked: Namespace) -> str:
    """The password: from the descriptor, else from the keyring, else asked for; raises ``InvalidInput``."""
    if asked.password_fd is not None:
        try:
            with os.fdopen(asked.password_fd, "rb", closefd=False) as told:
                return told.read(_LONGEST_PASSWORD).decode("utf-8", "replace").rstrip("\r\n")
        except OSError:
            raise InvalidInput("error.no_password") from None
    if not asked.user:
        return ""
    from relationship_journal.passwords import Passwords

    kept = Passwords().read(address, asked.user)
    if kept is not None:
        return kept
    if not sys.stdin.isatty():
        raise InvalidInput("error.no_password")
    return getpass()
