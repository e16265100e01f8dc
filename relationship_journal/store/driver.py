"""The SQLite library a file is opened with: Python's own, or SQLCipher's for an encrypted one, never both on one file."""

from __future__ import annotations

import sqlite3
import sys
from importlib import import_module
from types import ModuleType
from typing import cast

from relationship_journal.domain.errors import EncryptionMissing

_CIPHER = "sqlcipher3.dbapi2"


def library(*, encrypted: bool) -> ModuleType:
    """The driver; SQLCipher's is loaded when the first encrypted file is opened. Raises ``EncryptionMissing``."""
    if not encrypted:
        return sqlite3
    try:
        return import_module(_CIPHER)
    except ImportError as missing:
        raise EncryptionMissing from missing


def has_cipher() -> bool:
    """Whether the extra ``encryption`` is installed, all of it."""
    from importlib.util import find_spec

    return all(find_spec(each) is not None for each in ("sqlcipher3", "cryptography"))


def any_fault() -> tuple[type[sqlite3.Error], ...]:
    """The faults of every library in use, for an ``except``: each has its own classes, with the same attributes."""
    return _classes("Error")


def database_fault() -> tuple[type[sqlite3.DatabaseError], ...]:
    """The same, of what a file or the disk says."""
    return cast("tuple[type[sqlite3.DatabaseError], ...]", _classes("DatabaseError"))


def operational_fault() -> tuple[type[sqlite3.OperationalError], ...]:
    """The same, of what may pass."""
    return cast("tuple[type[sqlite3.OperationalError], ...]", _classes("OperationalError"))


def _classes(name: str) -> tuple[type[sqlite3.Error], ...]:
    loaded = sys.modules.get(_CIPHER)
    found = [getattr(each, name) for each in (sqlite3, loaded) if each is not None]
    return tuple(found)
