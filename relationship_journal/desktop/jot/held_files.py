"""The files a jot holds until it is saved: where each lies, and pasted pictures, which lie beside the drafts.

A file is read when the jot is saved; its draft remembers the place alone. What was pasted has no place of its own:
it is written beside the draft, sealed as that is, and removed with the save or once no draft names it any more.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from relationship_journal import paths
from relationship_journal.desktop import draft_seals
from relationship_journal.desktop.drafts import SUFFIX
from relationship_journal.domain.attachments import Attachment, FileDraft, kept_name, media_type_of
from relationship_journal.domain.errors import CannotWriteFile, UnreadableFile
from relationship_journal.journal.attached_files import look_at, read_file
from relationship_journal.private_file import write_private

_PASTED = ".pasted"


@dataclass(frozen=True, slots=True)
class HeldFile:
    """A file by its path, or pasted bytes by the name they have in the drafts' folder."""

    place: str
    name: str
    size: int
    pasted: bool = False

    def as_attachment(self) -> Attachment:
        """As it will look on the entry."""
        return Attachment(0, 0, self.name, self.size, "", media_type_of(self.name, b""))

    def to_fields(self) -> list[Any]:
        """Plain values for a draft."""
        return [self.place, self.name, self.size, self.pasted]

    def read(self, folder: Path) -> FileDraft:
        """Its bytes; ``folder`` is the drafts'. Raises ``UnreadableFile``, ``InvalidInput``."""
        if not self.pasted:
            return FileDraft(self.name, read_file(Path(self.place)).data)
        try:
            return FileDraft(
                self.name, draft_seals.unsealed(folder, _beside(folder, self.place).read_bytes())
            )
        except (OSError, ValueError) as fault:
            raise UnreadableFile("error.file_missing", path=self.name) from fault

    def forget(self, folder: Path) -> None:
        """Remove what was pasted; a file that lies elsewhere stays."""
        if self.pasted:
            _beside(folder, self.place).unlink(missing_ok=True)


def hold(files: Sequence[Path]) -> tuple[HeldFile, ...]:
    """Look at files without reading them; raises as reading them would, not for the UI thread."""
    held = []
    for path in files:
        name, size = look_at(path)
        held.append(HeldFile(str(path.absolute()), name, size))
    return tuple(held)


def hold_pasted(folder: Path, name: str, data: bytes) -> HeldFile:
    """Keep bytes that lie nowhere else beside the drafts; raises ``CannotWriteFile``."""
    place = f"{hashlib.sha256(data).hexdigest()[:32]}{_PASTED}"
    try:
        write_private(paths.ensure_private(folder) / place, draft_seals.sealed(folder, data))
    except OSError as fault:
        raise CannotWriteFile(path=name, reason=fault.strerror or "") from fault
    return HeldFile(place, kept_name(name), len(data), pasted=True)


def from_fields(value: object) -> tuple[HeldFile, ...]:
    """What a draft remembers; what is not understood is passed over."""
    told = value if isinstance(value, list) else []
    return tuple(
        HeldFile(each[0], kept_name(each[1]), each[2], each[3])
        for each in told
        if isinstance(each, list) and [type(part) for part in each] == [str, str, int, bool]
    )


def sweep_pasted(folder: Path) -> None:
    """Remove what no draft names any more; before any editor is open, and not on the UI thread."""
    if not folder.is_dir():
        return
    pasted = list(folder.glob(f"*{_PASTED}"))
    if not pasted:
        return
    try:
        named = {held.place for draft in folder.glob(f"*{SUFFIX}*") for held in _held_by(draft)}
    except (OSError, ValueError, TypeError, AttributeError):  # a damaged one may name any of them
        return
    for path in pasted:
        if path.name not in named:
            path.unlink(missing_ok=True)


def _held_by(draft: Path) -> Iterable[HeldFile]:
    """The files of a draft; raises what reading or understanding it does."""
    found = json.loads(draft_seals.unsealed(draft.parent, draft.read_bytes()))
    return from_fields(found.get("fields", {}).get("files"))


def _beside(folder: Path, place: str) -> Path:
    return folder / Path(place).name
