"""What the frozen program starts with: the window where it is called so, else the command line."""

from __future__ import annotations

import sys
from multiprocessing import freeze_support
from pathlib import Path


def start() -> int:
    """Be the program whose name this was started by; the answer is the exit code."""
    if Path(sys.argv[0]).stem.endswith("-gui"):
        from relationship_journal.app import main as window

        return window()
    from relationship_journal.cli import main as command

    return command()


if __name__ == "__main__":
    freeze_support()  # a journal is put together from what is left in a process of its own, which starts here too
    sys.exit(start())
