"""``make dist``: everything this computer can build, into ``dist/``.

What it cannot build for want of a tool is said in a line and left out.
"""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from release import appdir, checksums, deb, frozen, wheels
from release.project import DIST

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def main(_arguments: Sequence[str]) -> int:
    """Build all of it anew; the answer is the exit code."""
    shutil.rmtree(DIST, ignore_errors=True)
    _say("source archive", lambda: wheels.archive(DIST))
    wheel = _say("wheel", lambda: wheels.wheel(DIST))
    started = time.monotonic()
    tree = frozen.freeze(wheel)
    print(f"frozen tree: {frozen.size(tree) / 1e6:.1f} MB, {time.monotonic() - started:.0f} s", flush=True)
    from release import bill_of_materials  # its library is of the extra `release`

    _say("bill of materials", lambda: bill_of_materials.write(tree, DIST))
    _for_this_system(tree)
    print(f"checksums: {checksums.write(DIST).name}")
    return 0


def _for_this_system(tree: Path) -> None:
    if not sys.platform.startswith("linux"):
        print(f"left out: packages for {sys.platform} are made by hand, see packaging/README.md")
        return
    if shutil.which("dpkg-deb") is None:
        print("left out: the Debian package, for there is no dpkg-deb here")
        return
    _say("Debian package", lambda: deb.build(tree, DIST))
    _say("AppDir", lambda: appdir.build(tree, DIST))


def _say(what: str, build: Callable[[], Path]) -> Path:
    started = time.monotonic()
    made = build()
    print(
        f"{what}: {made.name}, {made.stat().st_size / 1e6:.1f} MB, {time.monotonic() - started:.0f} s",
        flush=True,
    )
    return made
