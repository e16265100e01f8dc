"""Checkbox, radio and switch: painted marks on Qt's own state, keyboard and accessibility."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.text_layout import LaidText, lay_out
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.painting import box, by_keyboard, mirrored, smooth, visual_align
from relationship_journal.desktop.widgets.tooltip import WholeWords, plain_tooltip, tell_whole

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Button
else:
    _Button = object  # what is shared stands beside Qt's own classes, which bring the button

_GAP = 11
_LEAST = 28
_LINES = re.compile(r"[\n\r\u2028\u2029]")
MARK_ROOM = 4
"""The room round a mark for its ring."""


IN_LIST = 16
"""The side of a mark in a row of a list, beside which one that stands alone has 18."""


def mark_px(design: int = 18) -> int:
    """The side of a checkbox or radio for the reader's font."""
    return max(design, fonts.scaled(design))


def words_left() -> int:
    """How far from a checkbox's edge its words begin, for what stands below them."""
    return MARK_ROOM + mark_px() + _GAP


def paint_checkbox(
    painter: QPainter,
    rect: QRectF,
    state: Qt.CheckState | bool,
    *,
    enabled: bool = True,
    hovered: bool = False,
) -> None:
    """Draw a checkbox that fills a square, for delegates too."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    off = state in (False, Qt.CheckState.Unchecked)
    if off:
        box(
            painter,
            rect,
            RADII.check,
            "hover" if hovered and enabled else "card",
            "ctl" if enabled else "line2",
            1.4,
        )
        return
    box(painter, rect, RADII.check, "accent" if enabled else "ctl")
    pen = QPen(color("on_accent"), max(1.7, rect.width() * 0.115))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    x, y, w = rect.x(), rect.y(), rect.width()
    if state == Qt.CheckState.PartiallyChecked:
        painter.drawLine(QPointF(x + w * 0.28, y + w * 0.5), QPointF(x + w * 0.72, y + w * 0.5))
        return
    tick = QPainterPath(QPointF(x + w * 0.26, y + w * 0.52))
    tick.lineTo(x + w * 0.43, y + w * 0.68)
    tick.lineTo(x + w * 0.74, y + w * 0.34)
    painter.drawPath(tick)


def paint_radio(
    painter: QPainter, rect: QRectF, on: bool, *, enabled: bool = True, hovered: bool = False
) -> None:
    """Draw a radio mark that fills a square."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not on:
        box(
            painter,
            rect,
            rect.width() / 2,
            "hover" if hovered and enabled else "card",
            "ctl" if enabled else "line2",
            1.4,
        )
        return
    box(painter, rect, rect.width() / 2, "accent" if enabled else "ctl")
    dot = rect.width() * 0.3
    box(painter, rect.adjusted(dot, dot, -dot, -dot), rect.width(), "on_accent")


def paint_switch(
    painter: QPainter, rect: QRectF, on: bool, *, enabled: bool = True, mirror: bool = False
) -> None:
    """Draw a switch; the thumb's side says its state as well as the colour: on is where lines end."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = rect.height() / 2
    fill = ("accent" if on else "ctl") if enabled else "line2"
    box(painter, rect, radius, fill)
    inset = 3.0
    side = rect.height() - 2 * inset
    left = rect.right() - inset - side if on != mirror else rect.left() + inset
    box(painter, QRectF(left, rect.top() + inset, side, side), side / 2, "on_accent" if on else "card")


class _Words:
    """The text beside a mark: wrapped or one line, with an optional quieter second line."""

    def __init__(self, wrap: bool, role: fonts.Role = "body", detail: str = "") -> None:
        self.max_lines = 0 if wrap else 1
        self.role = role
        self.text = ""
        self.detail = detail
        self.detail_token = "text2"
        self.detail_weight = 400
        self.token = "text"
        self.strikeout = False
        self._measured: tuple[object, ...] = ()
        self._natural = 0.0

    def height(self, width: float) -> float:
        # A line each has a known height; to lay out what fits took half of a change of theme.
        if width >= self.natural() - 0.5 and not _LINES.search(self.text + self.detail):
            below = round(fonts.line_step("caption")) if self.detail else 0
            return round(fonts.line_step(self.role)) + below
        height = lay_out(self.text, self.role, width, max_lines=self.max_lines).height
        if self.detail:
            height += self._below(width).height
        return height

    def _below(self, width: float) -> LaidText:
        return lay_out(self.detail, "caption", width, max_lines=self.max_lines, weight=self.detail_weight)

    def natural(self) -> float:
        """The width in which neither line has to wrap, with a pixel to spare for who rounds it."""
        measured = (self.text, self.detail, self.detail_weight, fonts.generation())
        if measured != self._measured:
            self._measured, self._natural = measured, self._widest()
        return self._natural

    def _widest(self) -> float:
        widths = [fonts.metrics(self.role).horizontalAdvance(self.text)]
        if self.detail:
            widths.append(fonts.metrics("caption", self.detail_weight).horizontalAdvance(self.detail))
        return max(widths) + 1

    def paint(self, painter: QPainter, area: QRectF, enabled: bool, align: Qt.AlignmentFlag) -> None:
        token = self.token if enabled else "text3"
        laid = lay_out(self.text, self.role, area.width(), max_lines=self.max_lines, strikeout=self.strikeout)
        laid.paint(painter, area.topLeft(), color(token), align)
        if self.detail:
            below = self._below(area.width())
            at = area.topLeft() + QPointF(0, laid.height)
            below.paint(painter, at, color(self.detail_token if enabled else "text3"), align)


class _Worded(_Button):
    """What checkbox, switch and radio share: words beside a mark, which may wrap and carry a second line."""

    _words: _Words
    _ring: bool
    whole: WholeWords | None

    def _set_up(self, text: str, words: _Words) -> None:
        self._words = words
        self._ring = False
        self.whole = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(words.max_lines == 0)
        self.setSizePolicy(policy)
        self.setText(text)

    def setText(self, text: str) -> None:
        self._words.text = text
        super().setText(text.replace("&", "&&"))
        self.updateGeometry()

    def set_detail(self, text: str, token: str = "text2", weight: int = 400) -> None:
        """Set the second line, its colour and weight."""
        self._words.detail = text
        self._words.detail_token = token
        self._words.detail_weight = weight
        self.updateGeometry()
        self.update()

    def _lead(self) -> int:
        """The width that is not the words'."""
        return mark_px() + _GAP + 8

    def hasHeightForWidth(self) -> bool:
        return self._words.max_lines == 0

    def heightForWidth(self, width: int) -> int:
        return max(_LEAST, round(self._words.height(max(20, width - self._lead()))) + 8)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def _look_whether_cut(self) -> None:
        on_one_line = bool(self._words.max_lines)
        cut = on_one_line and self.width() - self._lead() < self._words.natural() - 1
        tell_whole(self, shortened=cut)

    def whole_words(self) -> str:
        """Words on one line that had to be shortened."""
        return plain_tooltip("\n".join(part for part in (self._words.text, self._words.detail) if part))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = by_keyboard(event, self._ring)
        super().focusInEvent(event)


class CheckBox(_Worded, QCheckBox):
    """A checkbox of 18 pixels that accepts 28; words may wrap and carry a second line."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        wrap: bool = True,
        detail: str = "",
        role: fonts.Role = "body",
    ) -> None:
        super().__init__(parent)
        self._set_up(text, _Words(wrap, role, detail))

    def set_token(self, token: str, *, strikeout: bool = False) -> None:
        """Set the colour of the words, for example text2 for a promise that is kept."""
        self._words.token = token
        self._words.strikeout = strikeout
        self.update()

    # -- size ---------------------------------------------------------------------------------

    def _mark_size(self) -> tuple[int, int]:
        side = mark_px()
        return side, side

    def _lead(self) -> int:
        return self._mark_size()[0] + (_GAP if self._words.text else 0) + 2 * self._pad()

    def _pad(self) -> int:
        return MARK_ROOM

    def sizeHint(self) -> QSize:
        natural = round(self._words.natural()) if self._words.text else 0
        width = max(_LEAST, self._lead() + natural)
        return QSize(
            width, self.heightForWidth(width) if self._words.text else max(_LEAST, self._mark_size()[1] + 10)
        )

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._lead() + (fonts.scaled(60) if self._words.text else 0)), _LEAST)

    # -- events and painting ------------------------------------------------------------------

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def _mark_rect(self) -> QRectF:
        width, height = self._mark_size()
        if self._words.text:
            first = fonts.line_step("body") + 8
            top = round((first - height) / 2) if self._two_lines() else round((self.height() - height) / 2)
            return QRectF(self._pad(), top, width, height)
        return QRectF(round((self.width() - width) / 2), round((self.height() - height) / 2), width, height)

    def _words_left(self) -> int:
        return self._lead() - self._pad()

    def _two_lines(self) -> bool:
        return (
            bool(self._words.detail)
            or self._words.height(self.width() - self._lead()) > fonts.line_step("body") + 1
        )

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        paint_checkbox(painter, rect, self.checkState(), enabled=self.isEnabled(), hovered=self.underMouse())

    def _mark_radius(self, rect: QRectF) -> float:
        return RADII.check + 3

    def paintEvent(self, event: QPaintEvent) -> None:
        self._look_whether_cut()
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            mark = mirrored(self.layoutDirection(), whole, self._mark_rect())
            self._paint_mark(painter, mark)
            if self._ring and self.hasFocus():
                ring = mark.adjusted(-3, -3, 3, 3)
                box(painter, ring, self._mark_radius(ring), None, "ring", 2.0)
            if self._words.text:
                height = self._words.height(whole.width() - self._lead())
                top = 4.0 if self._two_lines() else round((whole.height() - height) / 2)
                area = QRectF(self._words_left(), top, whole.width() - self._lead(), height)
                self._words.paint(
                    painter,
                    mirrored(self.layoutDirection(), whole, area),
                    self.isEnabled(),
                    visual_align(self, Qt.AlignmentFlag.AlignLeft),
                )


class Switch(CheckBox):
    """Takes effect at once: for settings and options, a checkbox for sets to save. Its mark stands at the end."""

    def _mark_rect(self) -> QRectF:
        place = super()._mark_rect()
        if self._words.text:
            place.moveTo(
                self.width() - self._pad() - place.width(), round((self.height() - place.height()) / 2)
            )
        return place

    def _words_left(self) -> int:
        return self._pad()

    def _mark_size(self) -> tuple[int, int]:
        return max(34, fonts.scaled(34)), max(20, fonts.scaled(20))

    def _mark_radius(self, rect: QRectF) -> float:
        return rect.height() / 2

    def _paint_mark(self, painter: QPainter, rect: QRectF) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        paint_switch(painter, rect, self.isChecked(), enabled=self.isEnabled(), mirror=rtl)


class Radio(_Worded, QRadioButton):
    """One of several; radios with the same parent exclude each other and arrow keys move."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        wrap: bool = True,
        detail: str = "",
        role: fonts.Role = "body",
    ) -> None:
        super().__init__(parent)
        self._set_up(text, _Words(wrap, role, detail))

    def sizeHint(self) -> QSize:
        width = self._lead() + round(self._words.natural())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._lead() + fonts.scaled(60)), _LEAST)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._look_whether_cut()
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            side = mark_px()
            shift = max(0, (self.height() - self.heightForWidth(self.width())) // 2)
            top = shift + round((fonts.line_step("body") + 8 - side) / 2)
            mark = mirrored(self.layoutDirection(), whole, QRectF(4, top, side, side))
            paint_radio(painter, mark, self.isChecked(), enabled=self.isEnabled(), hovered=self.underMouse())
            if self._ring and self.hasFocus():
                ring = mark.adjusted(-3, -3, 3, 3)
                box(painter, ring, ring.height() / 2, None, "ring", 2.0)
            area = QRectF(self._lead() - 4, shift + 4, whole.width() - self._lead(), whole.height() - 8)
            self._words.paint(
                painter,
                mirrored(self.layoutDirection(), whole, area),
                self.isEnabled(),
                visual_align(self, Qt.AlignmentFlag.AlignLeft),
            )
