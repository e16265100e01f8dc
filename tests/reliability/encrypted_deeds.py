"""The deeds over encrypted journals, and one of their own: a journal converted round and round.

Keys are derived in ten rounds instead of 256,000: a child is killed at what it does, not at its sums.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from relationship_journal import paths
from relationship_journal.domain.errors import WrongPassphrase
from relationship_journal.journal import Journal
from relationship_journal.journal.encryption import Encryption, needs_passphrase, say_passphrase
from relationship_journal.private_file import sync_folder
from relationship_journal.store import keys
from tests.reliability.deeds import WORDS, BackUp, Deed, Import, KeepDraft, Restore, Save, short, text_of
from tests.reliability.rescue_deed import RescueIt

PASSPHRASES = ("three grey geese, grazing", "fjórar gráar gæsir")
_READABLE = [b"SQLite format 3", b"CREATE TABLE", b"Odette", *(w.encode() for w in WORDS if len(w) > 5)]
"""What stands in every journal of the deeds that anybody could read; no random bytes say so by chance."""
_INPUTS = {"people.vcf", "patient"}


def derive_quickly() -> None:
    """In a child: from here on a key costs nothing."""
    setattr(keys, "ROUNDS", 10)  # noqa: B010 - a constant is replaced


def readable(files: Iterable[Path]) -> list[str]:
    """The names of those files in which words can be read."""
    texts = [*_READABLE, *(each.decode().encode("utf-16-le") for each in _READABLE)]
    return sorted(
        path.name
        for path in files
        if path.is_file() and any(text in data for data in (path.read_bytes(),) for text in texts)
    )


def _beside(path: Path) -> Iterator[Path]:
    """The journal and everything of ours beside it."""
    return (each for each in path.parent.rglob("*") if not _INPUTS.intersection(each.parts))


class Encrypted(Deed):
    """Any deed, over a journal made with a passphrase."""

    passphrase = PASSPHRASES[0]

    def open(self) -> None:
        """Open it with its passphrase."""
        derive_quickly()
        super().open()

    def wrong(self) -> list[str]:
        """What of an encrypted journal lies readable on the disk."""
        return [f"{name} is readable" for name in readable(_beside(self.path))]


class EncryptedSave(Encrypted, Save):
    """Jots and edits."""


class EncryptedImport(Encrypted, Import):
    """Files of people."""


class EncryptedBackUp(Encrypted, BackUp):
    """Backups, which are as encrypted as the journal."""


class EncryptedRestore(Encrypted, Restore):
    """Backups brought back."""


class EncryptedDraft(Encrypted, KeepDraft):
    """A draft that grows, sealed as the window seals it."""

    def open(self) -> None:
        from relationship_journal.desktop import draft_seals

        super().open()
        draft_seals.seal_with(paths.drafts_dir(self.path), self.journal.sealing)


class EncryptedRescue(Encrypted, RescueIt):
    """Damaged journals rescued."""

    def wrong(self) -> list[str]:
        """What lies readable, also beside each of the rescued."""
        return [f"{name} is readable" for name in readable(_beside(self.folder / "any"))]


class Convert(Deed):
    """In turn a jot, a draft, and a conversion: plain, one passphrase, another, plain again."""

    KEYS = (None, *PASSPHRASES)
    DRAFT = "jot.draft"

    def open(self) -> None:
        """Open it with whichever passphrase it has, as its owner does who knows both."""
        derive_quickly()
        if needs_passphrase(self.path):
            own = [self.path.with_name(self.path.name + side) for side in ("", "-wal", "-journal", "-shm")]
            self._readable_before = readable(own)
            self.passphrase = _fitting(self.path)
        else:
            self._readable_before = []
        super().open()
        if not self.journal.contacts.count():
            self.journal.contacts.add("Odette")
        self._odette = self.journal.contacts.named("Odette")

    def step(self, number: int) -> None:
        turn, what = divmod(number, 3)
        if what == 0:
            self.journal.jots.save(text_of(number), [self._odette])
        elif what == 1:
            _write(self._draft, self.journal.sealing.seal(text_of(number).encode()))
        else:
            self.journal.close()
            self.passphrase = self.KEYS[(turn + 1) % len(self.KEYS)]
            Encryption(self.path, clock=self.clock).set_passphrase(self.passphrase)
            self.journal = Journal.open(self.path, clock=self.clock)

    @property
    def _draft(self) -> Path:
        return paths.drafts_dir(self.path) / self.DRAFT

    def after(self, steps: int) -> list[str]:
        texts = [short(text_of(number)) for number in range(0, steps, 3)]
        drafts = [short(text_of(number)) for number in range(1, steps, 3)]
        return [*texts, f"draft {drafts[-1:]}", f"under {self.KEYS[steps // 3 % len(self.KEYS)]}"]

    def found(self) -> list[str]:
        draft = self._draft
        typed = [self.journal.sealing.unseal(draft.read_bytes()).decode()] if draft.exists() else []
        key = self.passphrase if self.journal.is_encrypted else None
        return [*self._texts(), f"draft {[short(each) for each in typed]}", f"under {key}"]

    def wrong(self) -> list[str]:
        """What of it lies readable though it is encrypted: its own files at no time, the rest from now on."""
        before = [f"{name} was readable" for name in self._readable_before]
        now = readable(_beside(self.path)) if self.journal.is_encrypted else []
        return before + [f"{name} is readable" for name in now]


def _fitting(path: Path) -> str | None:
    for each in PASSPHRASES:
        try:
            say_passphrase(path, each)
        except WrongPassphrase:
            continue
        return each
    return None


def _write(draft: Path, data: bytes) -> None:
    """As the window keeps a draft: whole or not at all."""
    paths.ensure_private(draft.parent)
    made = draft.with_name(f"{draft.name}.tmp")
    with made.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    made.replace(draft)
    sync_folder(draft.parent)
