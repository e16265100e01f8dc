"""The rows of the sidebar: a place or a circle, with its count."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.text_layout import paint_line, text_width
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.painting import box, mirrored, smooth, soft_border
from relationship_journal.desktop.widgets.tooltip import tell_whole

_BADGE_WEIGHT = 500


class NavButton(Button):
    """A checkable sidebar row; as a rail it is an icon (or dot) with the words in its tooltip.

    ``quiet``: one of many below the pages; a circle with its dot always is.
    """

    spoken_role = QAccessible.Role.PageTab

    def __init__(
        self,
        text: str,
        icon: str = "",
        *,
        dot: str = "",
        height: int = 34,
        quiet: bool = False,
        keys: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._command_keys = keys
        self._quiet = quiet or bool(dot)
        self._dot = dot
        self._badge = ""
        self._urgent = False
        self._rail = False
        super().__init__(text, "ghost", icon, height=height, parent=parent)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._say()

    def set_badge(self, text: str, *, urgent: bool = False) -> None:
        """Show a count; an urgent one in the colour of overdue. An empty text shows none."""
        self._badge = text
        self._urgent = urgent
        self._say()
        self.update()

    def set_rail(self, rail: bool) -> None:
        """Show the icon alone, or the whole row."""
        self._rail = rail
        self._say()
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._say()

    def _say(self) -> None:
        spoken = f"{self._label}, {self._badge}" if self._badge else self._label
        if self._rail or self._command_keys:
            self.set_tip(spoken, self._command_keys)
        else:
            self.set_tip("")
            self.setAccessibleName(spoken)

    def nextCheckState(self) -> None:
        """The page decides what is current; a click only asks."""

    def sizeHint(self) -> QSize:
        height = max(self._design_height, round(fonts.metrics("medium").height()) + 14)
        return QSize(40 if self._rail else fonts.scaled(160), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(36, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            current = self.isChecked()
            if current or self.underMouse() or self.isDown():
                box(
                    painter, whole, RADII.control, "selected" if current else "hover",
                    soft_border("text") if current else None,
                )  # fmt: skip
            if self._ring and self.hasFocus():
                box(painter, whole, RADII.control, None, "ring", 2.0)
            off = not self.isEnabled()
            ink = "text3" if off else "accent_ink" if current else "text"
            self._paint_lead(painter, whole, ink if off or current else "text2")
            if not self._rail:
                self._paint_words(painter, whole, ink)
            elif self._badge and self._urgent:
                half = max(18, fonts.scaled(18)) / 2
                spot = QRectF(whole.center().x() + half - 4, whole.center().y() - half - 4, 8, 8)
                box(painter, spot, 4, "danger")

    def _paint_lead(self, painter: QPainter, whole: QRectF, ink: str) -> None:
        side = max(18, fonts.scaled(18))
        left = whole.center().x() - side / 2 if self._rail else 10
        place = mirrored(
            self.layoutDirection(),
            whole,
            QRectF(round(left), round(whole.center().y() - side / 2), side, side),
        )
        if self._dot:
            middle = place.center()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(self._dot))
            painter.drawEllipse(middle, 4.0, 4.0)
        elif self._icon_name:
            paint_icon(painter, place, self._icon_name, ink)

    def _paint_words(self, painter: QPainter, whole: QRectF, ink: str) -> None:
        side = max(18, fonts.scaled(18))
        left = 10 + side + 10
        right = whole.right() - 12
        if self._badge:
            width = text_width(self._badge, "caption", _BADGE_WEIGHT) + 1
            end = right - 3
            if self._urgent:
                width, end = max(22.0, width + 12), right + 4
            area = QRectF(end - width, whole.top(), width, whole.height())
            area = mirrored(self.layoutDirection(), whole, area)
            if self._urgent:
                pill = QRectF(area.left(), round(area.center().y() - 10), area.width(), 20)
                box(painter, pill, 10, "danger_soft", soft_border("danger"), 1.5)
            token = "danger" if self._urgent else "text3"
            centre = Qt.AlignmentFlag.AlignHCenter
            weight = 600 if self._urgent else _BADGE_WEIGHT
            paint_line(painter, area, self._badge, "caption", token, weight=weight, align=centre)
            right = end - width - 8
        area = mirrored(
            self.layoutDirection(), whole, QRectF(left, whole.top(), right - left, whole.height())
        )
        weight = 600 if self.isChecked() else 400 if self._quiet else 500
        tell_whole(self, shortened=text_width(self._label, "medium", weight) > area.width())
        paint_line(painter, area, self._label, "medium", ink, weight=weight)
