"""What is loaded in a pause, off the UI thread, so that no panel opens with a wait for its own modules or rules."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

_ROOM = "relationship_journal.desktop"
PANELS = (
    "search.palette",
    "jot.dialog",
    "settings.panel",
    "schedule.panel",
    "person.panel",
    "importing.panel",
    "exporting.panel",
    "exporting_people.panel",
    "merging.panel",
    "forgetting.panel",
    "encrypting.panel",
    "views.panel",
)
"""Modules of panels that are imported where they are opened first, the most used first."""


def load_panels(stopped: Callable[[], bool]) -> None:
    """Import the panels; their classes are only made, never used, on this thread."""
    for name in PANELS:
        if stopped():
            return
        import_module(f"{_ROOM}.{name}")
    if not stopped():
        # Read here, not above: nothing of the journal is loaded for the first picture.
        from relationship_journal.journal.rule_packs import rule_packs

        rule_packs()  # a quarter of a second: beside a jot that opens it would hold the interpreter
