"""Which libraries a frozen tree leaves to the system, and the Debian packages that have them."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Of libraries that were renamed when Debian's clocks got 64 bits (Debian 13, Ubuntu 24.04) both names.
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libcups.so.2": "libcups2t64 | libcups2",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libstdc++.so.6": "libstdc++6 (>= 12)",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
LIBC = re.compile(r"^(ld-linux|lib(c|m|dl|rt|pthread|util|resolv)\.so)")
# Plugins Qt passes over where their libraries are missing: a look like GTK's, and printing.
WELCOME = {"libqgtk3.so": "", "libcupsprintersupport.so": "libcups.so.2"}
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)\b")


def programs(tree: Path) -> Iterator[Path]:
    """Every executable and library in there (ELF files)."""
    for path in sorted(tree.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def depends(tree: Path) -> list[str]:
    """The packages without which the tree does not start, each as a control file says it.

    Raises KeyError for a library no package is known for.
    """
    told = {path: headers(path) for path in programs(tree)}
    own = {path.name for path in tree.rglob("*")}
    needed = {
        name
        for path, told_of in told.items()
        if path.name not in WELCOME
        for name in _NEEDED.findall(told_of)
        if name not in own and not LIBC.match(name)
    }
    versions = [tuple(map(int, each)) for told_of in told.values() for each in _GLIBC.findall(told_of)]
    libc = ".".join(map(str, max(versions)))
    return sorted({f"libc6 (>= {libc})", *(PACKAGES[name] for name in needed)})


def recommends(tree: Path) -> list[str]:
    """The packages of those plugins that are no loss when missing."""
    wanted = [WELCOME.get(path.name, "") for path in programs(tree)]
    return sorted({PACKAGES[name] for name in wanted if name})


def headers(path: Path) -> str:
    """What a program or library says to the linker: the libraries it needs, and where it looks for them."""
    asked = ["objdump", "-p", str(path)]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout
