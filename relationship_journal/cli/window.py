"""The way from the command line into the window."""

from __future__ import annotations

from argparse import Namespace

from relationship_journal.cli.opening import journal_path


def open_window(asked: Namespace) -> int:
    """Open the window, or with ``--jot`` only the place to jot."""
    from relationship_journal import app

    return app.main(journal_path(asked), jot=asked.jot)
