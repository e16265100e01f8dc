"""The row above a timeline that asks for a jot, and grows into the editor."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.text_layout import paint_line
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.key_hint import key_hint_size, native_keys, paint_key_hint
from relationship_journal.desktop.widgets.painting import box, icon_px, mirrored, smooth


class Composer(Button):
    """Looks like a quiet field, "Jot about Odette..."; pressing it opens the editor in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "ghost", "pen-line", height=44, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(320), max(44, round(fonts.metrics("reading").height()) + 24))

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            ring = self._ring and self.hasFocus()
            hot = self.underMouse() or self.isDown()
            box(
                painter,
                whole,
                RADII.control + 2,
                "card",
                "ring" if ring else "ctl" if hot else "line2",
                2.0 if ring else 1.0,
            )
            side = icon_px(18)
            place = QRectF(14, round((whole.height() - side) / 2), side, side)
            paint_icon(painter, mirrored(self.layoutDirection(), whole, place), "pen-line", "text2")
            end = whole.right() - 14
            if theme().key_hints:
                keys = native_keys("Ctrl+J")
                size = key_hint_size(keys)
                cap = QRectF(
                    end - size.width() + 5,
                    round((whole.height() - size.height()) / 2),
                    size.width(),
                    size.height(),
                )
                paint_key_hint(painter, mirrored(self.layoutDirection(), whole, cap), keys)
                end = cap.left() - 8
            left = place.right() + 10
            area = mirrored(
                self.layoutDirection(), whole, QRectF(left, 0, max(0.0, end - left), whole.height())
            )
            paint_line(painter, area, self.label(), "reading", "text3")
