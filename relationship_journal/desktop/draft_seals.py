"""How the drafts of each open journal are written: those of an encrypted one are sealed.

Once such a journal is closed its drafts are neither read nor written: what the disk had refused stays in memory
until the journal is open again, rather than lie there for anybody.
"""

from __future__ import annotations

import errno
import os
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from pathlib import Path


class Seal(Protocol):
    """As `journal.sealing.Sealing`."""

    def seal(self, data: bytes) -> bytes:
        """What may lie on the disk."""

    def unseal(self, data: bytes) -> bytes:
        """What was sealed; raises ``ValueError`` where it was with another key, or is damaged."""


_seals: dict[Path, Seal | None] = {}


def seal_with(folder: Path, seal: Seal) -> None:
    """The journal these drafts belong to is open."""
    _seals[folder] = seal


def shut(folder: Path) -> None:
    """It was closed; call when everything handed over is on the disk."""
    _seals[folder] = None


def sealed(folder: Path, data: bytes) -> bytes:
    """What may lie on the disk; drafts of nobody's journal are plain. Raises ``OSError`` while it is shut."""
    return _seal(folder).seal(data) if folder in _seals else data


def unsealed(folder: Path, data: bytes) -> bytes:
    """What was written; raises ``ValueError`` where nobody can tell, ``OSError`` while it is shut."""
    return _seal(folder).unseal(data) if folder in _seals else data


def _seal(folder: Path) -> Seal:
    seal = _seals[folder]
    if seal is None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return seal
