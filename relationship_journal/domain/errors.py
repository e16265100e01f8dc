"""The tree of what can go wrong in a way the user can act on.

    JournalError
    ├── InvalidInput           what was typed cannot be used; nothing was changed
    │   ├── EmptyText          a jot, a name, a promise without words
    │   ├── UnknownContact     nobody of that name (or id)
    │   ├── AmbiguousContact   several people of that name
    │   ├── UnknownTime        a day, hour or time zone nobody can read
    │   ├── UnknownRecord      a meeting, promise, act that is not (or no longer) there
    │   └── ChangedMeanwhile   the stored text is no longer the one that was opened to edit
    ├── JournalUnavailable     the journal's file cannot be used as it is
    │   ├── NotAJournal        another program's file, a folder, a damaged header
    │   ├── NewerJournal       written by a newer version; left untouched
    │   ├── DamagedJournal     what is in the file cannot be trusted
    │   ├── JournalLocked      another window or command holds it
    │   ├── PassphraseNeeded   it is encrypted
    │   │   └── WrongPassphrase   and has another passphrase
    │   ├── EncryptionMissing  it is encrypted, and the part of the program that reads it is not installed
    │   ├── JournalMissing     there is no file there
    │   │   └── VanishedJournal   there was one the last time
    │   └── ChangedUnderneath  another program changed or replaced the file while it was open
    ├── ShrunkJournal          a backup would stand for much less than the one before; asked first
    ├── StorageFailed          disk full, read-only, I/O error; the act was rolled back
    ├── CannotUndo             something later depends on it
    ├── UnreadableFile         a file to import that cannot be read, or is of another kind
    ├── CannotWriteFile        the place chosen for an export refuses
    ├── ServerFault            a calendar server that cannot be used, or must not be
    ├── MissingExtra           an optional part of the program is not installed
    └── Stopped                the user stopped a long work; nothing was changed

An error carries a key and the data of its sentence; the sentence itself is in ``wording.py``.
Anything that is not a ``JournalError`` is a fault of the program.
"""

from __future__ import annotations


class JournalError(Exception):
    """Something the user can act on; ``key`` names its sentence, ``data`` fills it."""

    key = "error"

    def __init__(self, key: str | None = None, /, **data: object) -> None:
        super().__init__(key or self.key)
        self.key = key or self.key
        self.data = data


class InvalidInput(JournalError):
    """What was typed cannot be used."""

    key = "error.invalid"


class EmptyText(InvalidInput):
    """A text that needs words has none; ``data``: what."""

    key = "error.empty"


class UnknownContact(InvalidInput):
    """Nobody matches; ``data``: name."""

    key = "error.unknown_contact"


class AmbiguousContact(InvalidInput):
    """Several match; ``data``: name, names."""

    key = "error.ambiguous_contact"


class UnknownTime(InvalidInput):
    """A time nobody can read; ``data``: text."""

    key = "error.unknown_time"


class UnknownRecord(InvalidInput):
    """No such meeting, promise, act; ``data``: kind, id."""

    key = "error.unknown_record"


class ChangedMeanwhile(InvalidInput):
    """The stored text changed since it was opened to be edited; nothing was overwritten."""

    key = "error.changed_meanwhile"


class JournalUnavailable(JournalError):
    """The file cannot be used; ``data``: path."""

    key = "error.unavailable"


class NotAJournal(JournalUnavailable):
    """The file is not a journal of this program; ``data``: path."""

    key = "error.not_a_journal"


class NewerJournal(JournalUnavailable):
    """The file was written by a newer version; ``data``: path, revision."""

    key = "error.newer_journal"


class DamagedJournal(JournalUnavailable):
    """The file is damaged and was left as it is; ``data``: path."""

    key = "error.damaged"


class JournalLocked(JournalUnavailable):
    """Somebody else writes; ``data``: path, holder."""

    key = "error.locked"


class PassphraseNeeded(JournalUnavailable):
    """The file is encrypted; ``data``: path."""

    key = "error.passphrase_needed"


class WrongPassphrase(PassphraseNeeded):
    """The file is whole, and encrypted with another passphrase; ``data``: path."""

    key = "error.wrong_passphrase"


class EncryptionMissing(JournalUnavailable):
    """Encrypted files cannot be read without the extra ``encryption``."""

    key = "error.encryption_missing"


class JournalMissing(JournalUnavailable):
    """There is no journal at the path; ``data``: path."""

    key = "error.missing"


class VanishedJournal(JournalMissing):
    """The journal that was there the last time is gone, or its folder; ``data``: path."""

    key = "error.vanished"


class ChangedUnderneath(JournalUnavailable):
    """The open file is no longer what was opened; nothing was written; ``data``: path."""

    key = "error.changed_underneath"


class ShrunkJournal(JournalError):
    """The journal lost over a fifth since the last backup; ``data``: people, entries, people_before, entries_before."""

    key = "error.shrunk"


class StorageFailed(JournalError):
    """The disk refused; the act was rolled back; ``data``: reason."""

    key = "error.storage"


class CannotUndo(JournalError):
    """The act cannot be turned now; ``data``: act, back (undoing it, else redoing), blockers (acts to turn first)."""

    key = "error.cannot_undo"


class UnreadableFile(JournalError):
    """A file to read is missing, refused, of another kind or too large; ``data``: path, kind."""

    key = "error.unreadable"


class CannotWriteFile(JournalError):
    """A file could not be written; ``data``: path, reason."""

    key = "error.cannot_write"


class ServerFault(JournalError):
    """A calendar server cannot be reached, understood or trusted; ``data``: host, limit, command."""

    key = "error.server"


class MissingExtra(JournalError):
    """An optional part is not installed; ``data``: extra."""

    key = "error.missing_extra"


class Stopped(JournalError):
    """The user stopped a long work."""

    key = "error.stopped"
