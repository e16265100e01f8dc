"""Alt pressed and let go with nothing in between: the way to the menu where there is no menu bar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_SPOILS = {
    QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel,
    QEvent.Type.WindowDeactivate, QEvent.Type.Move, QEvent.Type.Resize,
}  # fmt: skip
"""Alt+Left, Alt with the pointer, Alt+Tab, a window dragged by Alt: then Alt was not alone."""


class LoneAlt(QObject):
    """Watches a window for Alt, and everything else only as long as Alt is down."""

    pressed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._down = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._down:
            self._look_on(kind, event)
        elif kind == QEvent.Type.KeyPress and watched is self._window and _is_alt(event, down=True):
            self._hold(down=True)
        return False

    def _look_on(self, kind: QEvent.Type, event: QEvent) -> None:
        if kind == QEvent.Type.KeyRelease and _is_alt(event, down=False):
            self._hold(down=False)
            self.pressed.emit()
        elif kind in _SPOILS and not _is_alt(event, down=True):
            self._hold(down=False)

    def _hold(self, *, down: bool) -> None:
        self._down = down
        application = QCoreApplication.instance()
        if application is not None and down:
            application.installEventFilter(self)
        elif application is not None:
            application.removeEventFilter(self)


def _is_alt(event: QEvent, *, down: bool) -> bool:
    if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Alt or event.isAutoRepeat():
        return False
    return not down or event.modifiers() in {Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier}
