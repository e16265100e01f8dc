"""What a timeline needs of the editor that is opened in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.requests import JotRequest


class InlineEditor(Protocol):
    """What the timeline needs of a jot editor besides being a widget."""

    saved: SignalInstance
    """The entry's id, after the save was acknowledged."""
    closed: SignalInstance
    """The reader is done with it; the draft is the editor's own matter."""

    def focus_text(self) -> None:
        """Put the caret into the text."""

    def leave(self) -> None:
        """Keep the draft and close, unless a save is under way."""


EditorFactory = Callable[[JotRequest, QWidget], QWidget]
"""Makes a jot editor, which also fulfils :class:`InlineEditor`."""
