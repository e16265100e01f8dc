"""One line of About: a bold thing and its detail, pressed to edit, with its actions under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.icons import paint_icon
from relationship_journal.desktop.keys_by_platform import row_key
from relationship_journal.desktop.notes.lines import Line
from relationship_journal.desktop.text_layout import LaidText, lay_out
from relationship_journal.desktop.theme import color
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.painting import box, centred, icon_px, mirrored, smooth
from relationship_journal.desktop.widgets.tooltip import plain_tooltip

_PAD = 3
_SIDE = 8
_ICONS = {"asked": "check", "source": "history", "edit": "pencil", "remove": "x", "copy": "copy"}


class NoteRow(Button):
    """A focusable row; ``acted(what)`` tells asked, source, edit, open, remove or copy, ``menu_wanted`` the rest."""

    acted = Signal(str)
    menu_wanted = Signal(object)

    def __init__(
        self, line: Line, actions: tuple[str, ...], main: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "ghost", parent=parent)
        self.line = line
        self._actions = actions
        self._main = main
        self._pointer: QPointF | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMouseTracking(True)
        self.setAccessibleName(". ".join(part for part in (line.thing, line.detail) if part))
        self.setAccessibleDescription(line.source)
        if main:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.clicked.connect(lambda: self.acted.emit(self._main))

    # -- size --------------------------------------------------------------------------------------

    def _texts(self, width: float) -> tuple[LaidText, LaidText | None]:
        room = max(40.0, width - _SIDE)
        thing = lay_out(self.line.thing, "strong" if self.line.bold else "body", room)
        return thing, lay_out(self.line.detail, "body", room) if self.line.detail else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        thing, detail = self._texts(width)
        return max(28 if not detail else 0, round(thing.height + (detail.height if detail else 0)) + 2 * _PAD)

    def sizeHint(self) -> QSize:
        return QSize(fonts.scaled(200), self.heightForWidth(fonts.scaled(260)))

    def minimumSizeHint(self) -> QSize:
        return QSize(fonts.scaled(90), 28)

    # -- painting ----------------------------------------------------------------------------------

    def _spots(self) -> dict[str, QRectF]:
        side = 28.0
        x = self.width() - side * len(self._actions)
        spots = {}
        for name in self._actions:
            spots[name] = mirrored(self.layoutDirection(), QRectF(self.rect()), QRectF(x, 0, side, side))
            x += side
        return spots

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            whole = QRectF(self.rect())
            hot = self.underMouse()
            if hot:
                box(painter, whole, RADII.control, "hover")
            if self._ring and self.hasFocus():
                box(painter, whole, RADII.control, None, "ring", 2.0)
            thing, detail = self._texts(whole.width())
            height = thing.height + (detail.height if detail else 0)
            top = round((whole.height() - height) / 2)
            area = QRectF(_SIDE, top, whole.width() - _SIDE, height)
            area = mirrored(self.layoutDirection(), whole, area)
            align = self._align()
            thing.paint(painter, area.topLeft(), color("text"), align)
            if detail is not None:
                detail.paint(
                    painter, area.topLeft() + QPointF(0, thing.height), color(self.line.detail_token), align
                )
            if hot or (self._ring and self.hasFocus()):
                self._paint_actions(painter, "hover" if hot else "page")

    def _align(self) -> Qt.AlignmentFlag:
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft

    def _paint_actions(self, painter: QPainter, ground: str) -> None:
        spots = self._spots()
        covered = QRectF()
        for spot in spots.values():
            covered = covered.united(spot)
        painter.fillRect(
            covered.adjusted(2, 3, -2, -3), color(ground)
        )  # in one piece: no letter peeps between
        for name, spot in spots.items():
            under = self._pointer is not None and spot.contains(self._pointer)
            side = icon_px(14)
            token = ("danger" if name == "remove" else "text") if under else "text3"
            paint_icon(painter, centred(spot, side, side), _ICONS[name], token)

    # -- pointer and keys --------------------------------------------------------------------------

    def _under(self, at: QPointF) -> str:
        return next((name for name, spot in self._spots().items() if spot.contains(at)), "")

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer = event.position()
        self.update()
        super().mouseMoveEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._pointer = event.position()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        what = self._under(event.position())
        if what and event.button() == Qt.MouseButton.LeftButton:
            self.setDown(False)
            self.acted.emit(what)
            return
        super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._ring and self.line.source:  # what the pointer is told, the keyboard is told too
            QToolTip.showText(
                self.mapToGlobal(self.rect().bottomLeft()), plain_tooltip(self.line.source), self
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match row_key(event):
            case Qt.Key.Key_F2 if "edit" in self._actions:
                self.acted.emit("edit")
            case Qt.Key.Key_F2 | Qt.Key.Key_Return if self._main:
                self.acted.emit(self._main)
            case Qt.Key.Key_Delete if "remove" in self._actions:
                self.acted.emit("remove")
            case _:
                super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), plain_tooltip(self.tip_at(QPointF(event.pos()))), self)
            return True
        return super().event(event)

    def tip_at(self, at: QPointF) -> str:
        """The plain words of the tooltip at a point."""
        names = {
            "asked": self.tr("Asked"),
            "source": self.line.source,
            "edit": self.tr("Edit"),
            "remove": self.tr("Delete"),
            "copy": self.tr("Copy"),
        }
        return names.get(self._under(at), self.line.source)
