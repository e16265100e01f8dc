"""The keys that differ from the table of commands on macOS, each with its reason; elsewhere the table holds as it is."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

ON_MACOS: Mapping[str, tuple[str, ...]] = {
    # Ctrl is the Command key there: Command+M minimises the window.
    "schedule": ("Ctrl+Shift+M",),
    # Command+Y is no redo there.
    "redo": ("Ctrl+Shift+Z",),
    # Option with an arrow moves word by word in every text.
    "back": ("Ctrl+[",),
    "forward": ("Ctrl+]",),
    # The menu is the system's, at the top of the screen, with a key of its own.
    "menu": (),
    # F11 clears the desktop; Meta is the Control key.
    "full_screen": ("Ctrl+Meta+F",),
    # The key that says "delete" is the Backspace of others.
    "delete": ("Backspace", "Del"),
}


def row_key(event: QKeyEvent, platform: str = sys.platform) -> Qt.Key:
    """The key a row was pressed with: the number pad's Enter is Return, and on macOS Backspace is Delete."""
    key = Qt.Key(event.key())
    if key == Qt.Key.Key_Enter:
        return Qt.Key.Key_Return
    if key == Qt.Key.Key_Backspace and platform == "darwin":
        return Qt.Key.Key_Delete
    return key
