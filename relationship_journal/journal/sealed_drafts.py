"""The drafts of a journal that changes its key: written anew beside the old ones before it, put in place after it.

A kill or a power cut in between finds the journal under the old key or under the new, and the drafts for either.
All of it happens in the drafts' own folder: there one sync makes what was renamed and removed last, and a draft
prepared long ago never comes back over a later one.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from relationship_journal import paths
from relationship_journal.journal.sealing import Sealing
from relationship_journal.private_file import sync_file, sync_folder, write_private

if TYPE_CHECKING:
    from relationship_journal.store.keys import Key

_FOR = ".for-"


def prepare_drafts(journal: Path, old: Key | None, new: Key | None) -> None:
    """Write every draft as it will have to be; raises ``OSError``."""
    folder = paths.drafts_dir(journal)
    if not folder.is_dir():
        return
    finish_drafts(journal, old)
    opens, seals = Sealing(old), Sealing(new)
    for draft in list(folder.iterdir()):
        if not draft.is_file():
            continue
        data = draft.read_bytes()
        with suppress(ValueError):  # of another key or damaged: nobody can read it, and it stays what it is
            data = seals.seal(opens.unseal(data))
        made = draft.with_name(f"{draft.name}{_FOR}{_name(new)}")
        write_private(made, data)
        written = draft.stat()  # of two drafts the newer one counts
        os.utime(made, ns=(written.st_atime_ns, written.st_mtime_ns))
        sync_file(made)
    sync_folder(folder)


def finish_drafts(journal: Path, key: Key | None) -> None:
    """Put what was prepared for this key in place, and forget what was for another; the journal is open or held."""
    folder = paths.drafts_dir(journal)
    prepared = _prepared(folder)
    for made in prepared:
        draft, _, whose = made.name.rpartition(_FOR)
        if whose == _name(key):
            made.replace(folder / draft)
        else:
            made.unlink()
    if prepared:
        sync_folder(folder)


def _name(key: Key | None) -> str:
    """Named by the salt of the key, which the file itself tells everybody."""
    return key.head.hex() if key is not None else "plain"


def _prepared(folder: Path) -> list[Path]:
    return [*folder.glob(f"*{_FOR}*")]
