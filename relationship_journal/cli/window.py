"""The way from the command line into the window."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from relationship_journal.cli.output import complain
from relationship_journal.cli.words import say

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")
"""Any of these tells Qt where a window can go."""


def open_window(asked: Namespace) -> int:
    """Open the window, or with ``--jot`` with an empty jot; 1 where there is no display."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in DISPLAYS):
        complain(say("no_display"))  # Qt would abort the process here
        return 1
    from relationship_journal import app

    arguments = ["--journal", asked.journal] if asked.journal else []
    return app.main([*arguments, "--jot"] if asked.jot else arguments)
