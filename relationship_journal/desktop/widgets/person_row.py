"""The row of a person as delegates paint it, and the background every list row shares."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from relationship_journal.desktop import fonts
from relationship_journal.desktop.text_layout import paint_line, text_width
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.avatar import paint_avatar
from relationship_journal.desktop.widgets.painting import box, mirrored


@dataclass(frozen=True, slots=True)
class PersonRow:
    """What one row says; `ago_token` is text3, accent_ink (meeting today) or amber (due)."""

    contact_id: int
    initials: str
    name: str
    detail: str = ""
    ago: str = ""
    ago_token: str = "text3"
    ring: float | None = None
    due: bool = False
    photo: QPixmap | None = None


def person_row_height(*, compact: bool = False) -> int:
    """The height of a row in pixels for the reader's font."""
    if compact:
        return max(38, round(fonts.line_step("body")) + 16)
    return max(58, round(fonts.line_step("strong") + fonts.line_step("caption")) + 20)


def paint_row_background(
    painter: QPainter, rect: QRectF, *, hovered: bool = False, selected: bool = False, focused: bool = False
) -> None:
    """Draw what lies behind a list row; `focused` only for keyboard focus."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = rect.adjusted(0, 1, 0, -1)
    if selected or hovered:
        box(painter, place, RADII.row, "selected" if selected else "hover")
        if selected and theme().high_contrast:
            box(painter, place, RADII.row, None, "text", 1.0)
    if focused:
        box(painter, place, RADII.row, None, "ring", 2.0)


def paint_person_row(
    painter: QPainter,
    rect: QRectF,
    row: PersonRow,
    *,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    compact: bool = False,
    padding: float = 10,
) -> bool:
    """Draw a person inside `rect`: avatar, name, second line, time since last contact; answers whether it is whole."""
    side = max(24.0, float(fonts.scaled(24))) if compact else max(38.0, float(fonts.scaled(38)))

    def turn(area: QRectF) -> QRectF:
        return mirrored(direction, rect, area)

    disc = QRectF(rect.left() + padding, round(rect.center().y() - side / 2), side, side)
    paint_avatar(painter, turn(disc), row.contact_id, row.initials, row.ring, row.due, row.photo)
    left = disc.right() + (10 if compact else 12)
    right = rect.right() - padding - 2
    first = fonts.line_step("strong")
    second = fonts.line_step("caption") if row.detail and not compact else 0.0
    top = round(rect.center().y() - (first + second) / 2)
    name_end = right
    if row.ago:
        weight = 600 if row.ago_token == "accent_ink" else 500 if row.ago_token != "text3" else 400
        width = text_width(row.ago, "body", weight) + 2
        area = QRectF(right - width, top, width, first)
        paint_line(painter, turn(area), row.ago, "body", row.ago_token, weight=weight)
        name_end = right - width - 8
    paint_line(painter, turn(QRectF(left, top, max(0, name_end - left), first)), row.name, "strong")
    whole = text_width(row.name, "strong") <= name_end - left
    if second:
        area = QRectF(left, top + first, max(0, right - left), second)
        paint_line(painter, turn(area), row.detail, "caption", "text2")
        whole = whole and text_width(row.detail, "caption") <= area.width()
    return whole
