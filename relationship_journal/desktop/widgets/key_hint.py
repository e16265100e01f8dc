"""Keycaps: the small boxes that say which key does it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.text_layout import text_width
from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.painting import box, smooth

_NATIVE_GLYPHS = ("⌘", "⌥", "⇧", "⌃")


def native_keys(keys: str) -> str:
    """A portable key name such as "Ctrl+J" as this platform writes it: "Ctrl J", or its symbols."""
    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys
    if any(glyph in text for glyph in _NATIVE_GLYPHS):
        return text
    parts = text.replace("++", "+Plus").split("+")
    return " ".join("↵" if part in {"Return", "Enter"} else part for part in parts)


def key_hint_size(text: str) -> QSizeF:
    """The size of a keycap in pixels."""
    metrics = fonts.metrics("key")
    height = max(18.0, float(round(metrics.height() + 4)))
    return QSizeF(max(height, round(text_width(text, "key") + 10)), height)


def paint_key_hint(painter: QPainter, rect: QRectF, text: str, look: str = "plain") -> None:
    """Draw a keycap; `look` is plain, primary (on a filled button) or tip (on a toast)."""
    if look == "primary":
        box(painter, rect, RADII.key, "on_primary_key")
        ink = "on_primary"
    elif look == "tip":
        box(painter, rect, RADII.key, "tip_key")
        ink = "on_tip"
    else:
        box(painter, rect, RADII.key, "sunken", "line")
        ink = "text3"
    painter.setFont(fonts.font("key"))
    painter.setPen(color(ink))
    reading = painter.layoutDirection()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # keys are pressed in this order everywhere
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.setLayoutDirection(reading)


class KeyHint(QWidget):
    """A keycap on its own; hidden with all others by the reader's setting."""

    def __init__(self, keys: str, parent: QWidget | None = None, *, always: bool = False) -> None:
        super().__init__(parent)
        self._text = native_keys(keys)
        self._always = always
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        if not self._always and not theme().key_hints:
            return QSize(0, 0)
        return key_hint_size(self._text).toSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.width() > 1:
            with smooth(self) as painter:
                paint_key_hint(painter, QRectF(self.rect()), self._text)
