"""The drafts of a journal that changes its key: written anew beside the old ones before it, put in place after it.

A kill in between finds the journal under the old key or under the new, and the drafts for either.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from relationship_journal import paths
from relationship_journal.journal.sealing import Sealing
from relationship_journal.private_file import sync_file, sync_folder, write_private

if TYPE_CHECKING:
    from relationship_journal.store.keys import Key

_NEXT = ".for-{key}"


def prepare_drafts(journal: Path, old: Key | None, new: Key | None) -> None:
    """Write every draft as it will have to be; raises ``OSError``."""
    folder = paths.drafts_dir(journal)
    if not folder.is_dir():
        return
    _forget_all(folder)
    prepared = paths.ensure_private(_prepared(folder, new))
    opens, seals = Sealing(old), Sealing(new)
    for draft in folder.iterdir():
        if draft.is_file():
            data = draft.read_bytes()
            with suppress(
                ValueError
            ):  # of another key or damaged: nobody can read it, and it stays what it is
                data = seals.seal(opens.unseal(data))
            write_private(prepared / draft.name, data)
            written = draft.stat()  # of two drafts the newer one counts
            os.utime(prepared / draft.name, ns=(written.st_atime_ns, written.st_mtime_ns))
            sync_file(prepared / draft.name)
    sync_folder(prepared)


def finish_drafts(journal: Path, key: Key | None) -> None:
    """Put what was prepared for this key in place, and forget what was for another; the journal is open or held."""
    folder = paths.drafts_dir(journal)
    prepared = _prepared(folder, key)
    if prepared.is_dir():
        for draft in prepared.iterdir():
            draft.replace(folder / draft.name)
        sync_folder(folder)
    _forget_all(folder)


def _prepared(folder: Path, key: Key | None) -> Path:
    """Named by the salt of the key, which the file itself tells everybody."""
    name = key.head.hex() if key is not None else "plain"
    return folder / _NEXT.format(key=name)


def _forget_all(folder: Path) -> None:
    if folder.is_dir():
        for each in folder.glob(_NEXT.format(key="*")):
            shutil.rmtree(each)
