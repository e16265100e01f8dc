"""Where the focus goes inside a pane: back where it was, else to the first thing that takes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def focus_into(pane: QWidget, reason: Qt.FocusReason = Qt.FocusReason.ShortcutFocusReason) -> bool:
    """Give the focus to what had it last in ``pane``, else to its first control; False when there is none."""
    last = pane.focusWidget()
    if last is not None and last is not pane and last.isVisible() and last.isEnabled():
        last.setFocus(reason)
        return True
    candidate = pane.nextInFocusChain()
    while candidate is not pane:
        takes = bool(candidate.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and pane.isAncestorOf(candidate) and candidate.isVisible() and candidate.isEnabled():
            candidate.setFocus(reason)
            return True
        candidate = candidate.nextInFocusChain()
    return False
