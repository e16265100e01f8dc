"""Small files beside an encrypted journal, which nobody reads without its passphrase either: AES-256-GCM.

A plain journal's stay as they are. A sealed file begins with a mark and a random nonce of 12 bytes; whatever
does not is taken as it is.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relationship_journal.store.keys import Key

_MARK = b"RJ sealed 1\n"
_NONCE = 12


class Sealing:
    """Seals with what is derived of a journal's key; without a key it changes nothing."""

    def __init__(self, key: Key | None) -> None:
        self._secret = key.for_side_files() if key is not None else None

    def seal(self, data: bytes) -> bytes:
        """What may lie on a disk."""
        if self._secret is None:
            return data
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = os.urandom(_NONCE)
        return _MARK + nonce + AESGCM(self._secret).encrypt(nonce, data, _MARK)

    def unseal(self, data: bytes) -> bytes:
        """What was sealed; raises ``ValueError`` where it was with another key, or is damaged."""
        if not is_sealed(data):
            return data
        if self._secret is None:
            raise ValueError("sealed, and there is no key")
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        nonce = data[len(_MARK) : len(_MARK) + _NONCE]
        try:
            return AESGCM(self._secret).decrypt(nonce, data[len(_MARK) + _NONCE :], _MARK)
        except InvalidTag:
            raise ValueError("sealed with another key, or damaged") from None


def is_sealed(data: bytes) -> bool:
    """Whether it begins as what was sealed does."""
    return data.startswith(_MARK)
