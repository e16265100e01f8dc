"""What lies below /usr of every Linux package: the program, its commands, menu entry, description, icons, manual."""

from __future__ import annotations

import gzip
import shutil
from typing import TYPE_CHECKING

from release import described, icons, man_page, search_paths
from release.project import NAME, ROOT

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS = (NAME, f"{NAME}-gui")
ENTRY = ROOT / "packaging/linux" / f"{NAME}.desktop"


def lay(tree: Path, usr: Path) -> None:
    """Lay a frozen `tree` and all that goes with it into `usr`, which stands for /usr."""
    inside = usr / "lib" / NAME
    shutil.copytree(tree, inside, symlinks=True)
    search_paths.settle(inside)
    commands = usr / "bin"
    commands.mkdir(parents=True)
    for command in COMMANDS:
        (commands / command).symlink_to(f"../lib/{NAME}/{command}")
    _lay_share(usr / "share")


def _lay_share(share: Path) -> None:
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
