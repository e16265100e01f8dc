"""Notifications over the session's message bus: through the desktop portal, else through the notification service."""

from __future__ import annotations

import html
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, SLOT, QMetaObject, QObject, Qt, Signal, Slot

from relationship_journal import paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtDBus import QDBusConnection

    from relationship_journal.desktop.background import Background

PATIENCE_MS = 3000
"""How long a service may take to answer."""
_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop")
_PORTALS_OWN = "org.freedesktop.portal.Notification"
_SERVICE = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications")
_SERVICES_OWN = "org.freedesktop.Notifications"
_OPEN = "open"
_PRESSED = "default"


@dataclass(frozen=True, slots=True)
class Notice:
    """What is shown: plain words, and the ``key`` it is known by when it is pressed; ``action`` names the press."""

    key: str
    title: str
    words: str
    action: str


class NotificationBus(QObject):
    """Shows notices, and tells which one was pressed.

    XDG Notification portal, version 1; Desktop Notifications Specification, version 1.2, whose words are markup
    where the service says so, and whose presses exist only where it has actions. ``pressed`` brings the key and the
    token a Wayland compositor wants from who comes forward, empty where there is none.
    """

    pressed = Signal(str, str)

    def __init__(
        self, background: Background, bus: QDBusConnection | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._given = bus
        self._heard: set[str] = set()
        self._keys: dict[int, str] = {}
        self._tokens: dict[int, str] = {}
        self._latest = 0

    def show(self, notice: Notice, nobody: Callable[[], None]) -> None:
        """Show it; ``nobody`` is called where no one on the bus does."""
        from PySide6.QtDBus import QDBusConnection

        bus = self._given or QDBusConnection.sessionBus()
        if bus.isConnected():
            self._ask_portal(bus, notice, lambda: self._ask_service(bus, notice, nobody))
        else:
            nobody()

    def _ask_portal(self, bus: QDBusConnection, notice: Notice, refused: Callable[[], None]) -> None:
        self._hear(bus, _PORTAL, _PORTALS_OWN, "ActionInvoked", "portal_acted(QString,QString)")
        told = {"title": notice.title, "body": notice.words, "default-action": _OPEN}
        method = (*_PORTAL, _PORTALS_OWN, "AddNotification")
        self._call(bus, method, [notice.key, told], lambda _: None, refused)

    def _ask_service(self, bus: QDBusConnection, notice: Notice, refused: Callable[[], None]) -> None:
        """Ask what it can do first: one that does not answer is no service."""

        def able(told: list[Any]) -> None:
            words = frozenset(told[0]) if told and isinstance(told[0], list) else frozenset[str]()
            self._background.run(lambda _progress, _stopped: self._send(bus, notice, words), sent, owner=self)

        def sent(number: int) -> None:
            if number:
                self._latest = number
                self._keys = {number: notice.key}
            else:
                refused()

        self._hear(bus, _SERVICE, _SERVICES_OWN, "ActivationToken", "service_gave_token(uint,QString)")
        self._hear(bus, _SERVICE, _SERVICES_OWN, "ActionInvoked", "service_acted(uint,QString)")
        self._call(bus, (*_SERVICE, _SERVICES_OWN, "GetCapabilities"), [], able, refused)

    def _call(
        self,
        bus: QDBusConnection,
        method: tuple[str, str, str, str],
        arguments: list[Any],
        answered: Callable[[list[Any]], None],
        refused: Callable[[], None],
    ) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        message = QDBusMessage.createMethodCall(*method)
        message.setArguments(arguments)
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message, PATIENCE_MS), self)

        def finished() -> None:
            reply = watcher.reply()
            watcher.deleteLater()
            if reply.type() is QDBusMessage.MessageType.ReplyMessage:
                answered(reply.arguments())
            else:
                refused()

        watcher.finished.connect(finished)

    def _send(self, bus: QDBusConnection, notice: Notice, able: frozenset[str]) -> int:
        """Hand it to the service, off the UI thread; the answer is the number it gave it, 0 where it did not."""
        from PySide6.QtDBus import QDBusInterface

        service = QDBusInterface(*_SERVICE, _SERVICES_OWN, bus)
        service.setTimeout(PATIENCE_MS)
        title, words = (notice.title, notice.words) if "body" in able else (notice.words, "")
        if "body-markup" in able:
            words = html.escape(words, quote=False)
        # A server without actions may show them as a box with buttons, in the reader's way.
        actions = [_PRESSED, notice.action] if "actions" in able else []
        # By its types, which a call by value would guess wrongly: a number there is signed.
        sent: object = QMetaObject.invokeMethod(
            service, "Notify", Qt.ConnectionType.DirectConnection, Q_RETURN_ARG("uint"),
            Q_ARG(str, "Relationship Journal"), Q_ARG("uint", self._latest), Q_ARG(str, paths.APP),
            Q_ARG(str, title), Q_ARG(str, words), Q_ARG("QStringList", actions),
            Q_ARG("QVariantMap", {"desktop-entry": paths.APP}), Q_ARG(int, -1),
        )  # fmt: skip
        return sent if isinstance(sent, int) else 0

    def _hear(self, bus: QDBusConnection, who: tuple[str, str], own: str, signal: str, slot: str) -> None:
        if signal + own not in self._heard:
            made: Any = SLOT(slot)  # the stubs want bytes, the binding words
            if bus.connect(*who, own, signal, self, made):
                self._heard.add(signal + own)

    @Slot(str, str)
    def portal_acted(self, key: str, action: str) -> None:
        """The portal tells that a notification was pressed."""
        if action == _OPEN:
            self.pressed.emit(key, "")

    @Slot("uint", str)
    def service_gave_token(self, number: int, token: str) -> None:
        """The service passes on what lets a window forward; it comes before the press."""
        self._tokens = {number: token}

    @Slot("uint", str)
    def service_acted(self, number: int, action: str) -> None:
        """The service tells that a notification was pressed, of whatever program."""
        key = self._keys.get(number)
        if key is not None and action == _PRESSED:
            self.pressed.emit(key, self._tokens.pop(number, ""))
