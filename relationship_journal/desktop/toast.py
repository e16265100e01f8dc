"""One sentence that floats at the bottom for six seconds, with a way to take it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QPropertyAnimation, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QEnterEvent,
    QKeyEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QHBoxLayout, QWidget

from relationship_journal.desktop import fonts
from relationship_journal.desktop.focus import give_back, holds_focus
from relationship_journal.desktop.text_layout import paint_line, text_width
from relationship_journal.desktop.theme import color, theme
from relationship_journal.desktop.tokens import RADII
from relationship_journal.desktop.widgets.banner import IconMark
from relationship_journal.desktop.widgets.button import Button
from relationship_journal.desktop.widgets.key_hint import key_hint_size, paint_key_hint
from relationship_journal.desktop.widgets.label import PlainLabel
from relationship_journal.desktop.widgets.margins import set_margins
from relationship_journal.desktop.widgets.painting import box, centred, mirrored, shadow, smooth

LIFE_MS = 6000
_HEIGHT = 44
_PAD = 6


class _Action(Button):
    """The words after the line, with their key, on the toast's dark ground."""

    def sizeHint(self) -> QSize:
        width = text_width(self.label(), "button") + 2 * _PAD
        if self._keys and theme().key_hints:
            width += key_hint_size(self._keys).width() + 8
        return QSize(round(width), max(30, round(fonts.metrics("button").height()) + 10))

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            rect = QRectF(self.rect())
            if self.underMouse() or self.isDown():
                box(painter, rect, 7, "tip_key")
            if self._ring and self.hasFocus():
                box(painter, rect, 7, None, "on_tip", 2.0)
            words = text_width(self.label(), "button")
            place = QRectF(_PAD, 0, words + 1, rect.height())
            paint_line(painter, self._visual(place), self.label(), "button", "on_tip")
            if self._keys and theme().key_hints:
                size = key_hint_size(self._keys)
                cap = centred(rect, size.width(), size.height())
                cap.moveLeft(round(_PAD + words + 9))
                paint_key_hint(painter, self._visual(cap), self._keys, "tip")

    def _visual(self, place: QRectF) -> QRectF:
        return mirrored(self.layoutDirection(), QRectF(self.rect()), place)


class _Line(QWidget):
    """The thin line before the action."""

    def sizeHint(self) -> QSize:
        return QSize(1, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            middle = self.height() / 2
            painter.fillRect(QRectF(0, middle - 10, 1, 20), color("tip_line"))


class Toast(QWidget):
    """Painted with its shadow inside its own rectangle; `gone` fires once, when it has left."""

    gone = Signal()
    SHADOW = 22
    spoken_role = QAccessible.Role.Notification

    def __init__(
        self,
        over: QWidget,
        text: str,
        icon: str,
        action: str,
        keys: str,
        on_action: Callable[[], object] | None,
    ) -> None:
        super().__init__(over)
        self._on_action = on_action
        self._left = False
        self._before: QWidget | None = None  # where the keyboard was before it came here
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keyboard_moved)
        edge = self.SHADOW
        row = self._row = QHBoxLayout(self)
        set_margins(row, edge + 14, edge, edge + (9 if action else 18), edge)
        row.setSpacing(8)
        row.addWidget(IconMark(icon, "on_tip", 18))
        row.addSpacing(3)
        self._label = PlainLabel(text, "medium", "on_tip", max_lines=3, align=Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label, 1)
        if action:
            row.addWidget(_Line())
            button = _Action(action, "ghost", keys=keys)
            button.clicked.connect(self._act)
            row.addWidget(button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LIFE_MS)
        self._timer.timeout.connect(self.go)
        self.setAccessibleName(text)

    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def size_within(self, width: int) -> QSize:
        """Its size with the shadow, no wider than `width` plus the shadow."""
        edge = 2 * self.SHADOW
        hint = self._row.totalSizeHint()
        wide = min(hint.width() + 2, width + edge)
        inner = self._row.totalHeightForWidth(wide) if self._row.hasHeightForWidth() else hint.height()
        return QSize(
            wide, max(_HEIGHT, round(fonts.metrics("medium").height()) + 24, inner - edge + 14) + edge
        )

    def appear(self) -> None:
        """Fade in, tell assistive technology, and start to count."""
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.text()))
        self._timer.start()
        length = theme().duration(120)
        if length:
            effect = QGraphicsOpacityEffect(self)
            self.setGraphicsEffect(effect)
            fade = QPropertyAnimation(effect, b"opacity", self)
            fade.setDuration(length)
            fade.setStartValue(0.0)
            fade.setEndValue(1.0)
            fade.setEasingCurve(QEasingCurve.Type.OutCubic)
            fade.finished.connect(lambda: self.setGraphicsEffect(None))  # type: ignore[arg-type] # None takes it off
            fade.start()

    def go(self) -> None:
        """Leave now."""
        if self._left:
            return
        self._left = True
        self._timer.stop()
        before = self._before if holds_focus(self) else None
        self.hide()
        give_back(before, Qt.FocusReason.PopupFocusReason)
        self.gone.emit()
        self.deleteLater()

    def _keyboard_moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None and now is not None and self.isAncestorOf(now) and not self.isAncestorOf(old):
            self._before = old

    def _act(self) -> None:
        act = self._on_action
        self.go()
        if act is not None:
            act()

    # -- staying while somebody reads ----------------------------------------------------------

    def _hold(self) -> None:
        self._timer.stop()

    def _release(self) -> None:
        if not self._left and not self.underMouse() and not holds_focus(self):
            self._timer.start()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hold()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        QTimer.singleShot(0, self, self._release)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ChildAdded:
            child = getattr(event, "child", lambda: None)()
            if isinstance(child, QWidget):
                child.installEventFilter(self)
        return super().event(event)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override] # only widgets are watched
        if event.type() == QEvent.Type.FocusIn:
            self._hold()
        elif event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._release)
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.go()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(self) as painter:
            edge = self.SHADOW
            rect = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
            shadow(painter, rect, RADII.tip, 16, 5)
            box(painter, rect, RADII.tip, "tip")
