"""Words through the system's own notifications, where it has any; who asks says what may be in them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

    from relationship_journal.desktop.background import Background
    from relationship_journal.desktop.notification_bus import NotificationBus

HAS_BUS = sys.platform not in {"win32", "darwin"}


class Announcer(QObject):
    """Shows a notification; ``pressed(key, token)`` when the reader goes to what it is about.

    On Linux the message bus takes it, elsewhere the system tray; where there is neither, nothing is shown. The
    token lets the window come to the front, where the desktop gives one.
    """

    pressed = Signal(str, str)

    def __init__(
        self, background: Background, parent: QObject | None = None, *, bus: QDBusConnection | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._given = bus
        self._bus: NotificationBus | None = None
        self._tray: QSystemTrayIcon | None = None
        self._shown = ""

    def say(self, key: str, title: str, words: str) -> None:
        """Show it; nothing waits for whoever shows it."""
        if not HAS_BUS:
            self._through_tray(key, title, words)
            return
        from relationship_journal.desktop.notification_bus import Notice, NotificationBus

        if self._bus is None:
            self._bus = NotificationBus(self._background, self._given, self)
            self._bus.pressed.connect(self.pressed)
        notice = Notice(key, title, words, self.tr("Open"))
        self._bus.show(notice, lambda: self._through_tray(key, title, words))

    def _through_tray(self, key: str, title: str, words: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        if self._tray is None:
            from relationship_journal.desktop.widgets.mark import mark_icon

            self._tray = QSystemTrayIcon(mark_icon(), self)
            self._tray.messageClicked.connect(self._tray_pressed)
            self._tray.activated.connect(self._tray_pressed)
        self._shown = key
        self._tray.show()
        self._tray.showMessage(title, words, QIcon())

    def _tray_pressed(self) -> None:
        """The words or the icon below them: either leads there, and the icon has nothing more to say."""
        if self._tray is not None:
            self._tray.hide()
        self.pressed.emit(self._shown, "")
