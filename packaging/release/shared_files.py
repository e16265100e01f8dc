"""What lies in /usr/share of every Linux package: menu entry, description, icons, manual."""

from __future__ import annotations

import gzip
import shutil
from typing import TYPE_CHECKING

from release import described, icons, man_page
from release.project import NAME, ROOT

if TYPE_CHECKING:
    from pathlib import Path

ENTRY = ROOT / "packaging/linux" / f"{NAME}.desktop"


def lay(share: Path) -> None:
    """Lay all of them into `share`, which stands for /usr/share."""
    entries = share / "applications"
    entries.mkdir(parents=True)
    shutil.copyfile(ENTRY, entries / ENTRY.name)
    described.write_metainfo(share / "metainfo")
    icons.write_hicolor(share / "icons/hicolor")
    for page in man_page.write(share / "man/man1"):
        pack(page)


def pack(path: Path) -> Path:
    """Make ``path`` a ``.gz`` that says neither its name nor an hour; answer the new file."""
    packed = path.with_name(f"{path.name}.gz")
    packed.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    path.unlink()
    return packed
