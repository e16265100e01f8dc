"""Passwords of calendar servers, and of journals if asked, in the system's own keyring: never in a file, a log or an argument."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Relationship Journal: {address}"
_SAFE = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""Keyrings that lock with the user's session; others write files anybody with the disk can read."""


class Passwords:
    """The keyring of this computer; where it has none, ``is_safe`` is False and nothing is kept."""

    def __init__(self) -> None:
        self._keyring: KeyringBackend | None = None
        self._looked = False

    @property
    def is_safe(self) -> bool:
        """Whether a password can be kept."""
        return self._backend() is not None

    def read(self, address: str, user: str) -> str | None:
        """The password kept for a user of a server, or of a file; None where there is none, or the keyring stays locked."""
        backend = self._backend()
        if backend is None:
            return None
        from keyring.errors import KeyringError

        try:
            return backend.get_password(SERVICE.format(address=address), user)
        except KeyringError:  # locked, and the user did not open it: the password is asked for instead
            return None

    def keep(self, address: str, user: str, password: str) -> bool:
        """Keep a password; answers whether it was kept."""
        backend = self._backend()
        if backend is None:
            return False
        from keyring.errors import KeyringError

        try:
            backend.set_password(SERVICE.format(address=address), user, password)
        except KeyringError:  # said by the answer: it will be asked for each time
            return False
        return True

    def forget(self, address: str, user: str) -> None:
        """Take a password out of the keyring; one that is not there is forgotten already."""
        backend = self._backend()
        if backend is None:
            return
        from keyring.errors import KeyringError

        try:
            backend.delete_password(SERVICE.format(address=address), user)
        except KeyringError:
            return

    def _backend(self) -> KeyringBackend | None:
        if not self._looked:
            self._looked = True
            self._keyring = _best()
        return self._keyring


def _best() -> KeyringBackend | None:
    try:
        from keyring import backend
    except ImportError:
        return None
    safe = [each for each in backend.get_all_keyring() if type(each).__module__ in _SAFE]
    return max(safe, key=lambda each: each.priority, default=None)
