"""The way from the command line into the window."""

from __future__ import annotations

from argparse import Namespace


def open_window(asked: Namespace) -> int:
    """Open the window, or with ``--jot`` only the place to jot."""
    from relationship_journal import app

    arguments = ["--journal", asked.journal] if asked.journal else []
    return app.main([*arguments, "--jot"] if asked.jot else arguments)
