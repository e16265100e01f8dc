"""The words of ``python -m release``: each names a module of this package and what of it is run."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

# Each word is a module of this package, whose ``main(arguments)`` builds or checks and answers an exit code.
WORDS = {
    "windows": "the installer for Windows, of a tree that was frozen there",
    "check": "whether what is here can be handed out; --quick: without what takes long",
    "clean_computer": "both commands of the README in a clean Debian; --quick: with few tests",
    "frozen": "the program frozen into one folder, from a wheel",
    "dist": "everything this computer can build, into dist/",
    "appdir": "the folder an AppImage or a Flatpak is made of, and its archive in dist/",
    "chroot": "the proof of the Debian package in a minimal Debian",
    "deb": "the Debian package of the frozen tree, into dist/",
    "icons": "the icon in every size and kind, into build/icons/",
    "man_page": "the manual pages, into build/man/",
}


def main(argv: Sequence[str]) -> int:
    """Run one word; the answer is the exit code, 2 for a word that is none."""
    if not argv or argv[0] not in WORDS:
        for word, what in WORDS.items():
            print(f"python -m release {word:<10} {what}", file=sys.stderr)
        return 2
    answer: int = import_module(f"release.{argv[0]}").main(argv[1:])
    return answer


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
