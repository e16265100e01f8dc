"""What drops from a control: its frame, its place inside the screen, and Escape to close it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from relationship_journal.desktop.composition import let_corners_show
from relationship_journal.desktop.tab_order import move_focus
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.painting import box, smooth

_GAP = 4


class PopupFrame(QFrame):
    """Closes on Escape or a click outside, as the window system's popups do."""

    spoken_role = QAccessible.Role.Dialog

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.NoDropShadowWindowHint)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._round = let_corners_show(self)

    def drop_from(self, anchor: QWidget, *, at_end: bool = False) -> None:
        """Show below a widget, or above where there is no room; ``at_end`` lines up where its line ends."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + _GAP))
        if at_end != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft):
            corner.setX(corner.x() + anchor.width() - self.width())
        screen = anchor.screen()
        if screen is not None:
            free = screen.availableGeometry()
            corner.setX(max(free.left(), min(corner.x(), free.right() - self.width())))
            if corner.y() + self.height() > free.bottom():
                above = anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - _GAP
                corner.setY(max(free.top(), above))
        self.move(corner)
        self.show()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return move_focus(self, forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            box(painter, QRectF(self.rect()), RADII.menu if self._round else 0, "card", "line2")
