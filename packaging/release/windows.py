"""The installer for Windows, from a tree that was frozen there. It can be built anywhere, and runs on Windows alone."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from release import icons
from release.project import BUILD, DIST, NAME, ROOT, version

if TYPE_CHECKING:
    from collections.abc import Sequence

SCRIPT = ROOT / "packaging/windows/relationship-journal.nsi"


def main(arguments: Sequence[str]) -> int:
    """Build the installer of the tree that is named into dist/; the answer is the exit code."""
    made = installer(Path(arguments[0]).resolve(), DIST)
    print(f"{made.name}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


def installer(tree: Path, folder: Path) -> Path:
    """Build it into a folder; CalledProcessError where the script has as much as a doubtful line."""
    if not (tree / f"{NAME}-gui.exe").is_file():
        raise ValueError(f"{tree} holds no {NAME}-gui.exe: it was not frozen on Windows")
    icon = BUILD / "icons" / f"{NAME}.ico"
    if not icon.is_file():
        icons.write(icon.parent)
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / f"{NAME}-{version()}-setup.exe"
    told = {"VERSION": version(), "TREE": tree, "ICON": icon, "OUT": made}
    words = [f"-D{name}={value}" for name, value in told.items()]
    subprocess.run(["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *words, SCRIPT], check=True)
    return made
