"""Where the keyboard is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QApplication, QWidget


def holds_focus(widget: QWidget) -> bool:
    """Whether the widget, or something inside it, has the keyboard now."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def tab_through(after: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let Tab go from ``after`` through these in order: what is made later would come last in the window."""
    for widget in widgets:
        QWidget.setTabOrder(after, widget)
        after = widget
