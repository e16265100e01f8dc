"""Chips: small facts and states, and the ones that can be pressed."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.bidi import isolated
from relationship_journal.desktop.fonts import Role
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.text_layout import draw_words, paint_line, text_width
from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.widgets.avatar import paint_avatar
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.painting import box, focus_ring, icon_px, mirrored, smooth
from relationship_journal.desktop.widgets.tooltip import WholeWords, plain_tooltip, set_tooltip, tell_whole

Kind = Literal["neutral", "family", "hobby", "work", "date", "pref", "danger", "amber", "accent"]

_PAD = 9
_ICON = 14
_BUTTON_PAD = 12
"""Before and after the words of a chip that can be pressed."""
_ICON_PAD, _ICON_GAP = 9, 6
"""Before an icon, and from it to the words."""
_TAIL, _TAIL_GAP, _TAIL_PAD = 12, 8, 7
"""The side of the chevron or cross, from the words to it, and from it to the end."""


def chip_size(text: str, icon: str = "") -> QSizeF:
    """The size of a passive chip in pixels."""
    height = max(22.0, float(round(fonts.metrics("caption").height() + 7)))
    lead = icon_px(_ICON) + 5 if icon else 0
    pad = _PAD - 1 if icon else _PAD
    return QSizeF(round(text_width(text, "caption", 500) + 1) + lead + pad + _PAD, height)


def paint_chip(
    painter: QPainter,
    rect: QRectF,
    text: str,
    kind: Kind = "neutral",
    icon: str = "",
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> None:
    """Draw a passive chip; text that does not fit is elided."""
    ink = "text2" if kind == "neutral" else "accent_ink" if kind == "accent" else kind
    fill = "sunken" if kind == "neutral" else f"{kind}_soft"
    strong = theme().high_contrast
    box(painter, rect, rect.height() / 2, fill, ink if strong else None, 1.5)
    x = rect.left() + (_PAD - 1 if icon else _PAD)
    if icon:
        side = icon_px(_ICON)
        place = QRectF(round(x), round(rect.center().y() - side / 2), side, side)
        paint_icon(painter, mirrored(direction, rect, place), icon, ink)
        x += side + 5
    area = QRectF(x, rect.top(), rect.right() - _PAD - x + 1, rect.height())
    paint_line(painter, mirrored(direction, rect, area), text, "caption", ink, weight=500)


class Chip(QWidget):
    """A chip that only says something; it has no hover and takes no focus."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(
        self, text: str, kind: Kind = "neutral", icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._kind: Kind = kind
        self._icon = icon
        self.whole: WholeWords | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def text(self) -> str:
        """What it says."""
        return self._text

    def sizeHint(self) -> QSize:
        return chip_size(self._text, self._icon).toSize()

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), fonts.scaled(56)), hint.height())

    def whole_words(self) -> str:
        """All of them, unless it has a tooltip of its own."""
        return "" if self.toolTip() else plain_tooltip(self._text)

    def paintEvent(self, event: QPaintEvent) -> None:
        tell_whole(self, shortened=self.width() < self.sizeHint().width())
        with smooth(self) as painter:
            paint_chip(
                painter, QRectF(self.rect()), self._text, self._kind, self._icon, self.layoutDirection()
            )


class ChipButton(Button):
    """An outlined chip that opens a choice (with a chevron) or does something (without).

    ``small``: beside a line of a list; ``soft``: without an outline, beside a field, and small too.
    """

    def __init__(
        self,
        text: str,
        icon: str = "",
        *,
        chevron: bool = True,
        soft: bool = False,
        small: bool = False,
        height: int = 30,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, "secondary", icon, chevron=chevron, height=height, parent=parent)
        self._soft = soft
        self._written: tuple[Role, int] = ("caption", 500) if soft or small else ("medium", 500)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _tail_icon(self) -> str:
        return "chevron-down" if self._chevron else ""

    def _head_width(self) -> float:
        """From the edge to the words."""
        return _ICON_PAD + icon_px(_ICON) + _ICON_GAP if self._icon_name else _BUTTON_PAD

    def _tail_width(self) -> float:
        """From the words to the edge."""
        return _TAIL_GAP + icon_px(_TAIL) + _TAIL_PAD if self._tail_icon() else _BUTTON_PAD

    def sizeHint(self) -> QSize:
        width = self._head_width() + text_width(self._label, *self._written) + 1 + self._tail_width()
        return QSize(round(width), self._height())

    def _height(self) -> int:
        return max(self._design_height, round(fonts.metrics(*self._written).height()) + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            rect = whole
            if self._ring and self.hasFocus():
                rect = focus_ring(painter, rect, rect.height() / 2)
            hot = (self.underMouse() or self.isDown()) and self.isEnabled()
            rest = "sunken" if self._soft else "card"
            border = "line2" if not self._soft or theme().high_contrast else None
            box(painter, rect, rect.height() / 2, "hover" if hot else rest, border)
            ink = (self._ink or ("text2" if self._soft else "text")) if self.isEnabled() else "text3"
            self._paint_content(painter, whole, ink)

    def _paint_head(self, painter: QPainter, whole: QRectF, ink: str) -> None:
        if not self._icon_name:
            return
        side = icon_px(_ICON)
        place = QRectF(_ICON_PAD, round(whole.center().y() - side / 2), side, side)
        paint_icon(
            painter,
            mirrored(self.layoutDirection(), whole, place),
            self._icon_name,
            "text2" if ink == "text" else ink,
        )

    def _paint_content(self, painter: QPainter, whole: QRectF, ink: str) -> None:
        self._paint_head(painter, whole, ink)
        tail = self._tail_icon()
        x, end = self._head_width(), whole.right() - self._tail_width()
        role, weight = self._written
        painter.setFont(fonts.font(role, weight))
        painter.setPen(color(ink))
        shown = self._shorten(role, end - x + 1, weight)
        metrics = fonts.metrics(role, weight)
        base = round(whole.center().y() + (metrics.ascent() - metrics.descent()) / 2)
        area = mirrored(self.layoutDirection(), whole, QRectF(x, 0, text_width(shown, role, weight), 1))
        draw_words(painter, QPointF(area.left(), base), shown)
        if tail:
            paint_icon(
                painter, mirrored(self.layoutDirection(), whole, self._tail_rect(whole)), tail, "text3"
            )

    def _tail_rect(self, whole: QRectF) -> QRectF:
        side = icon_px(_TAIL)
        return QRectF(
            round(whole.right() - _TAIL_PAD - side), round(whole.center().y() - side / 2), side, side
        )


class PersonChip(ChipButton):
    """A person with a cross: the cross, Delete or Backspace asks for removal through `removed`."""

    removed = Signal(int)

    def __init__(
        self,
        contact_id: int,
        initials: str,
        name: str,
        *,
        removable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, "", chevron=False, parent=parent)
        self._contact_id = contact_id
        self._initials = initials
        self._removable = removable
        if removable:
            set_tooltip(self, self.tr("Delete takes {name} off").format(name=isolated(name)))

    def contact_id(self) -> int:
        """Whom it shows."""
        return self._contact_id

    def _tail_icon(self) -> str:
        return "x" if self._removable else ""

    def _head_width(self) -> float:
        return 4.0 + icon_px(22) + _ICON_GAP

    def _paint_head(self, painter: QPainter, whole: QRectF, ink: str) -> None:
        side = icon_px(22)
        place = QRectF(4, round(whole.center().y() - side / 2), side, side)
        paint_avatar(
            painter, mirrored(self.layoutDirection(), whole, place), self._contact_id, self._initials
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        whole = QRectF(self.rect())
        cross = mirrored(self.layoutDirection(), whole, self._tail_rect(whole)).adjusted(-8, -9, 8, 9)
        if (
            self._removable
            and event.button() == Qt.MouseButton.LeftButton
            and cross.contains(event.position())
        ):
            self.setDown(False)
            self.removed.emit(self._contact_id)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._removable and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit(self._contact_id)
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Delete is also "delete the person on screen"; here it means this chip.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
        ):
            event.accept()
            return True
        return super().event(event)
