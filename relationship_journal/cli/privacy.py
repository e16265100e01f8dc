"""The commands that keep others out: encrypt, rekey, decrypt."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from relationship_journal.cli.opening import journal_path
from relationship_journal.cli.output import complain, progress
from relationship_journal.cli.passphrases import new_passphrase, passphrase_for
from relationship_journal.cli.words import say
from relationship_journal.domain.errors import InvalidInput, JournalMissing

if TYPE_CHECKING:
    from relationship_journal.journal.encryption import Encryption

COPIES = ("leave", "rewrite", "delete")


def encrypt(asked: Namespace) -> int:
    """Let nobody open the journal without a passphrase."""
    encryption = _encryption(asked)
    if encryption.is_encrypted():
        raise InvalidInput("error.encrypted_already")
    complain(say("no_way_back"))
    encryption.set_passphrase(new_passphrase(asked.passphrase_fd), progress)
    complain(say("encrypted"))
    return _copies(encryption, asked)


def rekey(asked: Namespace) -> int:
    """Give an encrypted journal another passphrase."""
    encryption = _opened(asked)
    complain(say("no_way_back"))
    encryption.set_passphrase(new_passphrase(asked.new_passphrase_fd), progress)
    complain(say("rekeyed"))
    return _copies(encryption, asked)


def decrypt(asked: Namespace) -> int:
    """Make an encrypted journal one that anybody with the file can read."""
    encryption = _opened(asked)
    encryption.set_passphrase(None, progress)
    complain(say("decrypted"))
    return _copies(encryption, asked)


def _encryption(asked: Namespace) -> Encryption:
    from relationship_journal.journal.encryption import Encryption

    path = journal_path(asked)
    if not path.exists():
        raise JournalMissing(path=str(path))
    return Encryption(path, clock=asked.clock)


def _opened(asked: Namespace) -> Encryption:
    """An encrypted journal whose passphrase was said."""
    encryption = _encryption(asked)
    if not encryption.is_encrypted():
        raise InvalidInput("error.not_encrypted")
    passphrase = passphrase_for(encryption.path, asked)
    encryption.unlock(passphrase)
    return encryption


def _copies(encryption: Encryption, asked: Namespace) -> int:
    """What to do with the copies that open otherwise; they are named, whatever is done."""
    copies = encryption.other_copies()
    for each in copies:
        complain(say("copy_encrypted" if each.encrypted else "copy_plain", path=each.path))
    if copies and asked.copies == "delete":
        encryption.delete(copies)
        complain(say("copies_deleted", count=len(copies)))
    elif copies and asked.copies == "rewrite":
        left = encryption.rewrite(copies, progress)
        complain(say("copies_rewritten", count=len(copies) - len(left)))
        for each in left:
            complain(say("copy_left", path=each.path))
        return 1 if left else 0
    elif copies:
        complain(say("copies_left"))
    return 0
