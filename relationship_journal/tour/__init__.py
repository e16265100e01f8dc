"""The tour: the main job on a made-up journal, without a display, leaving what it made in a folder."""

from __future__ import annotations

from relationship_journal.tour.page import write_pages
from relationship_journal.tour.walk import take_tour

__all__ = ["take_tour", "write_pages"]
