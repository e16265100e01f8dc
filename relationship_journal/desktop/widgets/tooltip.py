"""Tooltips that show user text as written, whatever it contains, and are heard as it, too."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QToolTip, QWidget

from relationship_journal.desktop.widgets.key_hint import native_keys

_ONE_LINE = 70


class Shortened(Protocol):
    """A widget whose words may be shown shortened."""

    whole: WholeWords | None
    """What tells them under the pointer; None as long as they were never shortened."""

    def whole_words(self) -> str:
        """What the pointer is told, as ``plain_tooltip`` gives it; nothing leaves it to Qt."""


class WholeWords(QObject):
    """Tells shortened words whole under the pointer; listens only while they are shortened.

    An ``event`` of the widget's own would be asked about everything that happens to it, and every widget of a page
    hears some twenty things while the page is built.
    """

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ToolTip
            and isinstance(event, QHelpEvent)
            and isinstance(watched, QWidget)
        ):
            told = getattr(watched, "whole_words", str)()
            if told:
                QToolTip.showText(event.globalPos(), told, watched)
                return True
        return False


def tell_whole(widget: Shortened, *, shortened: bool) -> None:
    """Let the pointer hear the whole words from now on, or no more; called when the words are painted."""
    if (widget.whole is not None) == shortened or not isinstance(widget, QWidget):
        return
    if widget.whole is None:
        widget.whole = WholeWords(widget)
        widget.installEventFilter(widget.whole)
    else:
        widget.removeEventFilter(widget.whole)
        widget.whole.deleteLater()
        widget.whole = None


def plain_tooltip(text: str) -> str:
    """Text made safe for Qt's tooltips, which would otherwise guess at markup; wraps long lines."""
    # By hand, for ``html`` would load its long table of names before the first picture of a window.
    for sign, safe in (
        ("&", "&amp;"),
        ("<", "&lt;"),
        (">", "&gt;"),
        ('"', "&quot;"),
        ("'", "&#x27;"),
        ("\n", "<br>"),
    ):
        text = text.replace(sign, safe)
    if text and len(text) <= _ONE_LINE and "<br>" not in text:
        text = f"<div style='white-space: pre'>{text}</div>"  # Qt would part even these from their keys
    return f"<qt>{text}</qt>" if text else ""


def set_tooltip(widget: QWidget, text: str, keys: str = "") -> None:
    """Show ``text``, and the keys that do the same, under the pointer; call it after the widget has its name.

    Where a widget has no description of its own, Qt reads the tooltip out, markup and all; so it gets one. Screen
    readers pass over a description that is the name again.
    """
    shown = native_keys(keys) if keys else ""
    widget.setToolTip(plain_tooltip("  ".join(part for part in (text, shown) if part)))
    before = widget.property("told by tooltip") or ""
    if widget.accessibleDescription() in ("", before):
        parts = ("" if shown and text == _name(widget) else text.replace("\n", ", "), shown)
        told = ", ".join(part for part in parts if part)
        widget.setAccessibleDescription(told)
        widget.setProperty("told by tooltip", told)


def _name(widget: QWidget) -> str:
    words = widget.text().replace("&&", "&") if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words
