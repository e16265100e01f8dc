"""Lets `python -m relationship_journal` do what the installed command does."""

from __future__ import annotations

import sys

from relationship_journal.cli import main

if __name__ == "__main__":
    sys.exit(main())
