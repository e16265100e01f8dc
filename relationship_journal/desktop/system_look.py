"""Light or dark and contrast as the desktop has them, where Qt does not ask: from the settings portal, followed live."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection, QDBusPendingCallWatcher

_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
_SETTINGS = "org.freedesktop.portal.Settings"
_APPEARANCE = "org.freedesktop.appearance"
_PATIENCE_MS = 3000
_SCHEME, _CONTRAST = "color-scheme", "contrast"


class SystemLook(QObject):
    """Asks once, without waiting, and listens from then on; silent where there is no portal.

    XDG Settings portal, version 1. ``scheme`` brings True for dark, False for light, None for no preference;
    ``contrast`` whether more of it is wished for.
    """

    scheme = Signal(object)
    contrast = Signal(bool)

    def __init__(self, parent: QObject | None = None, *, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtDBus import QDBusConnection

        found = bus or QDBusConnection.sessionBus()
        if found.isConnected():
            slot: Any = SLOT("setting_changed(QString,QString,QDBusVariant)")  # the stubs want bytes
            found.connect(*_PORTAL, _SETTINGS, "SettingChanged", self, slot)
            for key in (_SCHEME, _CONTRAST):
                self._ask(found, key)

    def _ask(self, bus: QDBusConnection, key: str) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        message = QDBusMessage.createMethodCall(*_PORTAL, _SETTINGS, "Read")
        message.setArguments([_APPEARANCE, key])
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message, _PATIENCE_MS), self)
        watcher.finished.connect(lambda: self._answered(watcher, key))

    def _answered(self, watcher: QDBusPendingCallWatcher, key: str) -> None:
        from PySide6.QtDBus import QDBusMessage

        reply = watcher.reply()
        watcher.deleteLater()
        if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
            self._tell(key, reply.arguments()[0])

    @Slot(str, str, "QDBusVariant")
    def setting_changed(self, group: str, key: str, value: object) -> None:
        """The portal tells of any setting that changed."""
        if group == _APPEARANCE:
            self._tell(key, value)

    def _tell(self, key: str, value: object) -> None:
        from PySide6.QtDBus import QDBusVariant

        while isinstance(value, QDBusVariant):  # the answer to Read is packed twice
            value = value.variant()
        if not isinstance(value, int):
            return
        if key == _SCHEME:
            self.scheme.emit({1: True, 2: False}.get(value))
        elif key == _CONTRAST:
            self.contrast.emit(value == 1)
