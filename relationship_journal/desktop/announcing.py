"""Words through the system's own notifications, where it has any: they carry no name and nothing from the journal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Notification"
_ACTION = "open"


class Announcer(QObject):
    """Shows a notification; ``pressed(key)`` when the reader goes to what it is about.

    On Linux the desktop portal shows it (XDG Notification portal, version 1), elsewhere the system tray; where
    there is neither, nothing is shown.
    """

    pressed = Signal(str)

    def __init__(self, parent: QObject | None = None, *, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._heard = False
        self._tray: QSystemTrayIcon | None = None
        self._shown = ""

    def say(self, key: str, title: str, words: str) -> bool:
        """Show it; False where this computer has no place for it."""
        return self._through_portal(key, title, words) or self._through_tray(key, title, words)

    def _through_portal(self, key: str, title: str, words: str) -> bool:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage

        bus = self._bus or QDBusConnection.sessionBus()
        if not bus.isConnected() or not bus.interface().isServiceRegistered(_SERVICE).value():
            return False
        if not self._heard:
            slot: Any = SLOT("acted(QString,QString)")  # the stubs want bytes, the binding words
            self._heard = bus.connect(_SERVICE, _PATH, _INTERFACE, "ActionInvoked", self, slot)
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "AddNotification")
        message.setArguments([key, {"title": title, "body": words, "default-action": _ACTION}])
        bus.asyncCall(message)
        return True

    @Slot(str, str)
    def acted(self, key: str, action: str) -> None:
        """The portal tells that a notification was pressed."""
        if action == _ACTION:
            self.pressed.emit(key)

    def _through_tray(self, key: str, title: str, words: str) -> bool:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return False
        if self._tray is None:
            from relationship_journal.desktop.widgets.mark import mark_icon

            self._tray = QSystemTrayIcon(mark_icon(), self)
            self._tray.messageClicked.connect(lambda: self.pressed.emit(self._shown))
        self._shown = key
        self._tray.show()
        self._tray.showMessage(title, words, QIcon())
        return True
