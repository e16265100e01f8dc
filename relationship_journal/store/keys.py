"""The keys of encrypted journals, in memory only: made of a passphrase, kept while a file they open is in use.

An encrypted journal is a stock SQLCipher 4 file, and its passphrase opens it in any program that reads those.
SQLCipher keeps a salt in the first 16 bytes; ours is made of parts, so that a file can be told for what it is,
and a wrong passphrase from damage, before anything is decrypted:

    "RJ", form (1)   3 bytes   an encrypted journal of ours, and how its key is made
    salt             8 bytes   random, another one for every passphrase that is set
    check            3 bytes   of PBKDF2 over the passphrase and the 11 bytes before: another passphrase differs
    sum              2 bytes   CRC-16 (CCITT) of the 14 bytes before: a damaged head differs

The key is PBKDF2-HMAC-SHA512 of the passphrase and all 16 bytes, as SQLCipher makes it; done here once, every
connection opens in half a millisecond instead of a tenth of a second.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import threading
import unicodedata
from binascii import crc_hqx
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from relationship_journal.domain.errors import PassphraseNeeded, WrongPassphrase

ROUNDS = 256_000
"""Of PBKDF2, for each of the two derivations; SQLCipher 4's own figure."""
_MARK = b"RJ\x01"
_SALT, _CHECK, _SUM = 8, 3, 2
HEAD = len(_MARK) + _SALT + _CHECK + _SUM
"""How many bytes SQLCipher keeps its salt in."""
_PLAIN = b"SQLite format 3\x00"
_LOG_HEAD, _FRAME = 32, 24
"""Bytes before the first frame of a log, and before the page in each."""
_SMALLEST_PAGE = 512


@dataclass(frozen=True, slots=True)
class Key:
    """What opens a file: its first 16 bytes, and the 32 bytes of the key. Its ``repr`` says neither."""

    head: bytes
    raw: bytes

    def __repr__(self) -> str:
        return "Key(...)"

    @property
    def pragma(self) -> str:
        """The statement that keys a connection."""
        return f"PRAGMA key = {self.literal}"

    @property
    def literal(self) -> str:
        """Key and salt as SQLCipher reads them: nothing is derived any more."""
        return f"\"x'{self.raw.hex()}{self.head.hex()}'\""

    def for_side_files(self) -> bytes:
        """32 bytes for what lies beside the journal, which say nothing of the key itself."""
        return hmac.digest(self.raw, b"relationship-journal side files", "sha256")


def new_key(passphrase: str) -> Key:
    """A key for a file still to be made; takes a quarter of a second."""
    salted = _MARK + os.urandom(_SALT)
    told = salted + _check(passphrase, salted)
    head = told + crc_hqx(told, 0xFFFF).to_bytes(_SUM, "big")
    return Key(head, _derived(passphrase, head))


def key_from(passphrase: str, head: bytes) -> Key | None:
    """The key of the file with this head; None: it has another passphrase. Takes as long."""
    salted = head[: len(_MARK) + _SALT]
    if not hmac.compare_digest(_check(passphrase, salted), head[len(salted) : len(salted) + _CHECK]):
        return None
    return Key(head, _derived(passphrase, head))


def is_encrypted(head: bytes) -> bool:
    """Whether a file that begins so is an encrypted journal, with a head that is whole."""
    told, crc = head[:-_SUM], head[-_SUM:]
    return len(head) == HEAD and head.startswith(_MARK) and crc_hqx(told, 0xFFFF).to_bytes(_SUM, "big") == crc


def head_of(path: Path) -> bytes:
    """The first bytes of a file nobody in this process has open as a database; nothing where there is no file.

    Raises ``OSError``. Closing a file drops the locks SQLite holds on it in this process.
    """
    if not path.is_file():
        return b""
    with path.open("rb", buffering=0) as file:
        head = file.read(HEAD)
    if is_encrypted(head) or head == _PLAIN:
        return head
    return _head_in_log(path.with_name(path.name + "-wal")) or head


def _head_in_log(log: Path) -> bytes:
    """What a log says the file begins with: a power cut may have torn that while it was moved there; "": nothing.

    https://www.sqlite.org/fileformat2.html, section 4.
    """
    found = b""
    if log.is_file():
        with log.open("rb", buffering=0) as file:
            page = int.from_bytes(file.read(_LOG_HEAD)[8:12])
            while page >= _SMALLEST_PAGE and len(frame := file.read(_FRAME + HEAD)) == _FRAME + HEAD:
                if int.from_bytes(frame[:4]) == 1 and is_encrypted(frame[_FRAME:]):
                    found = frame[_FRAME:]
                file.seek(page - HEAD, os.SEEK_CUR)
    return found


class _Open(NamedTuple):
    """A file that is open: what it opens with, and which file it is, whatever name leads to it."""

    key: Key | None
    file: tuple[int, int] | None


class Ring:
    """The keys this process has, by the head of the files they open, and the files it has open now."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._keys: dict[bytes, Key] = {}
        self._open: dict[Path, _Open] = {}
        self._times: Counter[Path] = Counter()

    def add(self, key: Key) -> None:
        """Keep a key."""
        with self._guard:
            self._keys[key.head] = key

    def all(self) -> tuple[Key, ...]:
        """Every key: for a process of ours that works on the same files."""
        with self._guard:
            return tuple(self._keys.values())

    def forget_all(self) -> None:
        """Let every key go that no open journal needs."""
        with self._guard:
            needed = {each.key.head for each in self._open.values() if each.key is not None}
            self._keys = {head: key for head, key in self._keys.items() if head in needed}

    def hold(self, path: Path, key: Key | None) -> None:
        """From here on the file is open: its head is not read again."""
        with self._guard:
            self._open[path] = _Open(key, _file_at(path))
            self._times[path] += 1

    def let_go(self, path: Path) -> None:
        """Nobody here has it open any more, if everybody let go."""
        with self._guard:
            self._times[path] -= 1
            if self._times[path] <= 0:
                del self._times[path]
                del self._open[path]

    def is_open(self, path: Path) -> bool:
        """Whether this process has it open, by whatever name: then nobody here may read it as any file."""
        with self._guard:
            return self._held(path) is not None

    def _held(self, path: Path) -> _Open | None:
        if path in self._open or not self._open:
            return self._open.get(path)
        file = _file_at(path)
        return next((each for each in self._open.values() if file is not None and each.file == file), None)

    def head_of(self, path: Path) -> bytes:
        """Its first bytes; of one that is open those it was opened by, nothing where that is plain. Raises ``OSError``."""
        with self._guard:
            held = self._held(path)
            if held is None:
                return head_of(path)
            return held.key.head if held.key is not None else b""

    def key_of(self, path: Path) -> Key | None:
        """The key a file opens with, None: it is not encrypted. Raises ``PassphraseNeeded``, and ``OSError``."""
        with self._guard:
            held = self._held(path)
            if held is not None:
                return held.key
            head = head_of(path)
            if not is_encrypted(head):
                return None
            if head not in self._keys:
                raise PassphraseNeeded(path=str(path))
            return self._keys[head]

    def unlock(self, path: Path, passphrase: str | None) -> Key | None:
        """The key of a file, made of the passphrase where it is not here yet; None: it is not encrypted.

        Raises ``PassphraseNeeded``, ``WrongPassphrase``, ``OSError``. With a passphrase, a key that is here does
        not count: whoever asks wants to know whether it is the right one.
        """
        head = self.head_of(path)
        if not is_encrypted(head):
            return None
        if passphrase is None:
            return self.key_of(path)
        key = key_from(passphrase, head)
        if key is None:
            raise WrongPassphrase(path=str(path))
        self.add(key)
        return key


def _file_at(path: Path) -> tuple[int, int] | None:
    """Which file a name leads to; looking opens nothing."""
    try:
        found = path.stat()
    except (OSError, ValueError):  # a zero byte in the name
        return None
    return found.st_dev, found.st_ino


ring = Ring()
"""Of this process. Nothing here is ever written to a disk."""


def _typed(passphrase: str) -> bytes:
    """As every keyboard writes it: the same letters can be composed in two ways."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _derived(passphrase: str, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", _typed(passphrase), salt, ROUNDS, 32)


def _check(passphrase: str, salted: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", _typed(passphrase), salted, ROUNDS, _CHECK)
