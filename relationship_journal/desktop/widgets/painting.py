"""Shapes every painted control shares: aligned rounded boxes, the focus ring, the floating shadow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.theme import color, theme

_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_KEEPS = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


def smooth(widget: QWidget) -> QPainter:
    """An antialiasing painter on a widget; end it by leaving it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: str | QColor | None = None,
    border: str | QColor | None = None,
    width: float = 1.0,
) -> None:
    """A rounded box whose border lies inside `rect` on whole pixels."""
    painter.setBrush(color(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    if border is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    half = width / 2
    painter.setPen(QPen(color(border), width))
    inner = max(0.0, radius - half)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner)


def focus_ring(painter: QPainter, rect: QRectF, radius: float, token: str = "ring") -> QRectF:
    """Draw the keyboard focus ring at the edge and answer the rectangle left for the shape."""
    box(painter, rect, radius, None, token, 2.0)
    return rect.adjusted(4, 4, -4, -4)


def horizontal_line(painter: QPainter, x1: float, x2: float, y: float, token: str = "line") -> None:
    """A crisp line one pixel high in the pixel row that contains `y`."""
    painter.fillRect(QRectF(x1, float(int(y)), x2 - x1, 1.0), color(token))


def shadow(painter: QPainter, rect: QRectF, radius: float, depth: int = 18, drop: float = 5.0) -> None:
    """The soft shadow of something that floats, as nested translucent shapes."""
    base = QColor(color("shadow"))
    layers = depth
    each = base.alphaF() / 6.0
    painter.setPen(Qt.PenStyle.NoPen)
    for step in range(layers, 0, -1):
        near = 1.0 - step / layers
        base.setAlphaF(min(1.0, each * (0.25 + near)))
        painter.setBrush(base)
        grown = rect.adjusted(-step, -step + drop, step, step + drop)
        painter.drawRoundedRect(grown, radius + step, radius + step)


def by_keyboard(event: QFocusEvent, before: bool) -> bool:
    """Whether this focus shows a ring: it came by keyboard, or the window came back to one that did."""
    if event.reason() in _KEEPS:
        return before
    return event.reason() in _KEYBOARD


def visual(widget: QWidget, rect: QRectF) -> QRectF:
    """Mirror a left-to-right rectangle of a widget when it reads right to left."""
    return mirrored(widget.layoutDirection(), QRectF(widget.rect()), rect)


def mirrored(direction: Qt.LayoutDirection, within: QRectF, rect: QRectF) -> QRectF:
    """Mirror a rectangle inside another when the direction is right to left."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRectF(within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height())


def visual_align(widget: QWidget, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """The alignment on screen for a leading or trailing one."""
    # As QStyle.visualAlignment, which would load QStyle and its long lists of names before the first picture.
    sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight
    if not align & Qt.AlignmentFlag.AlignHorizontal_Mask:
        align |= Qt.AlignmentFlag.AlignLeft
    if not align & Qt.AlignmentFlag.AlignAbsolute and align & sides:
        if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            align ^= sides
        align |= Qt.AlignmentFlag.AlignAbsolute
    return align


def centred(rect: QRectF | QRect, width: float, height: float) -> QRectF:
    """A box of this size in the middle of another, on whole pixels."""
    outer = QRectF(rect)
    left = round(outer.x() + (outer.width() - width) / 2)
    top = round(outer.y() + (outer.height() - height) / 2)
    return QRectF(left, top, width, height)


def icon_px(design: int = 16) -> int:
    """An icon's side for the reader's font, never below its drawn size."""
    return max(design, fonts.scaled(design))


def soft_border(hue: str) -> str | None:
    """Soft fills are replaced by a border in the hue when the system wants high contrast."""
    return hue if theme().high_contrast else None
