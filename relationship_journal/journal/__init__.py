"""Everything the program can do, as a library: ``Journal.open(path, clock=...)`` and its parts.

Answers are frozen dataclasses of ``domain``; every writing method is one act that can be undone.
"""

from __future__ import annotations

from relationship_journal.journal.facade import Journal

__all__ = ["Journal"]
