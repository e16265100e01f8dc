"""Where the focus goes inside a pane: back where it was, else to the first thing that takes it."""

from __future__ import annotations

from typing import TypeGuard

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop.tab_order import reading_order, takes_tab


def focus_into(pane: QWidget, reason: Qt.FocusReason = Qt.FocusReason.ShortcutFocusReason) -> bool:
    """Give the focus to what had it last in ``pane``, else to its own choice or its first control; False when there is none."""
    last = pane.focusWidget()
    if last is not pane and _takes(last):
        last.setFocus(reason)
        return True
    if _takes(pane.focusProxy()):
        pane.setFocus(reason)
        return True
    first = next((each for each in reading_order(pane) if each is not pane and takes_tab(each)), None)
    if first is None:
        return False
    first.setFocus(reason)
    return True


def _takes(widget: QWidget | None) -> TypeGuard[QWidget]:
    if widget is None or not widget.isVisible() or not widget.isEnabled():
        return False
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
