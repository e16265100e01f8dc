"""The AppDir: the whole program in one folder that is started where it lies, and its archive.

An AppImage is this folder behind a small starter of the AppImage project, which is not to be had here.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from release import described, icons, shared_files
from release.project import BUILD, DIST, NAME, ROOT, version

if TYPE_CHECKING:
    from collections.abc import Sequence

FROZEN = BUILD / "frozen" / NAME
PLACE = BUILD / "appdir"


def main(arguments: Sequence[str]) -> int:
    """Lay out build/frozen/relationship-journal, or the tree that is named; the answer is the exit code."""
    made = build(Path(arguments[0]) if arguments else FROZEN, DIST)
    print(f"{made.name}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


def build(tree: Path, into: Path) -> Path:
    """Lay out the AppDir of a frozen `tree` and pack it into the folder `into`; answer the archive."""
    shutil.rmtree(PLACE, ignore_errors=True)
    lay(tree, PLACE)
    into.mkdir(parents=True, exist_ok=True)
    made = into / f"{NAME}-{version()}-{platform.machine()}.AppDir.tar.xz"
    top = f"s,^\\.,{NAME}.AppDir,"
    subprocess.run(
        ["tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{described.built_at()}",
         "--transform", f"flags=r;{top}", "-cJf", made, "-C", PLACE, "."],
        env={**os.environ, "LC_ALL": "C"},
        check=True,
    )  # fmt: skip
    return made


def lay(tree: Path, root: Path) -> None:
    """Lay out the folder at `root`."""
    shared_files.lay(tree, root / "usr")
    share = root / "usr/share"
    shutil.copy(ROOT / "packaging/linux/AppRun", root / "AppRun")
    shutil.copyfile(shared_files.ENTRY, root / shared_files.ENTRY.name)
    shutil.copyfile(icons.DRAWINGS / f"{NAME}.svg", root / f"{NAME}.svg")
    shutil.copyfile(share / f"icons/hicolor/256x256/apps/{NAME}.png", root / ".DirIcon")
