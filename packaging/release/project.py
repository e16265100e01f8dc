"""Where the project lies, and what it is called and numbered: read from the one place that says so."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
BUILD = ROOT / "build"
NAME = "relationship-journal"


def version() -> str:
    """The version in ``relationship_journal/__init__.py``, read without importing the program."""
    source = (ROOT / "relationship_journal/__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', source, re.MULTILINE)
    if found is None:
        raise ValueError("relationship_journal/__init__.py names no __version__")
    return found.group(1)
