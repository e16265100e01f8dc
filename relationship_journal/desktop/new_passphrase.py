"""What the reader decided about the journal's passphrase, on its way from a panel to the program."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class NewPassphrase:
    """``passphrase`` None: the journal is not to be encrypted any more. ``remember``: in the computer's keyring."""

    passphrase: str | None = field(repr=False)
    remember: bool = False
