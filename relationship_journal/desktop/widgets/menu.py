"""Menus whose ticks and arrows are our own icons; the style sheet leaves their places empty."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QMenu

from relationship_journal.desktop.composition import let_corners_show
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.theme import theme
from relationship_journal.desktop.widgets.painting import icon_px, mirrored, smooth

_INSET = 8


def rounded(menu: QMenu) -> QMenu:
    """The menu with round corners where the platform lets it, such as one that Qt made; before it is first shown."""
    menu.setProperty("round", let_corners_show(menu))
    return menu


class Menu(QMenu):
    """A menu as everywhere in Qt, with another tick and another arrow, and round where the platform lets it."""

    def __init__(self, *made_as: Any) -> None:
        super().__init__(*made_as)
        theme().dress(self)
        rounded(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = icon_px(14)
        with smooth(self) as painter:
            for action in self.actions():
                line = QRectF(self.actionGeometry(action))
                if action.isSeparator() or line.isEmpty():
                    continue
                top = round(line.center().y() - side / 2)
                token = "text2" if action.isEnabled() else "text3"
                if action.isCheckable() and action.isChecked():
                    tick = QRectF(line.left() + _INSET, top, side, side)
                    paint_icon(painter, mirrored(self.layoutDirection(), line, tick), "check", token)
                if action.menu() is not None:
                    arrow = QRectF(line.right() - _INSET - side, top, side, side)
                    place = mirrored(self.layoutDirection(), line, arrow)
                    paint_icon(painter, place, "chevron-right", token)
