"""Hears that the computer is about to sleep, or that its screen was locked, where the system tells: on Linux."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtDBus import QDBusConnection, QDBusUnixFileDescriptor

_LOGIN = "org.freedesktop.login1"
_MANAGER = (_LOGIN, "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_LOCKED = "LockedHint"
_PATIENCE_MS = 3000
_OWN_SESSION = "auto"
_SCREEN_LOCKS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),  # where KDE had it first, and still tells of it
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
    ("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
)


class Away(QObject):
    """``went_away`` each time: before the computer sleeps, when its session is locked, when its screen saver comes.

    ``org.freedesktop.login1`` on the system bus, and the screen savers of the desktops on the session bus. Several may
    tell of the same lock. The sleep waits until ``ready`` is called, for as long as the system lets it: what is on the
    screen when the lid closes is what stands there when it opens. Silent where nobody tells.
    """

    went_away = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
    ) -> None:
        super().__init__(parent)
        from PySide6.QtDBus import QDBusConnection

        self._system = system or QDBusConnection.systemBus()
        self._holds: QDBusUnixFileDescriptor | None = None
        """Open: the computer does not sleep before it is closed."""
        self._session = ""
        if self._system.isConnected():
            self._hear(self._system, _MANAGER, "PrepareForSleep", "b", "sleep_nears(bool)")
            self._find_session(_OWN_SESSION)
            self._hold()
        desktop = session or QDBusConnection.sessionBus()
        if desktop.isConnected():
            for name, path in _SCREEN_LOCKS:
                self._hear(desktop, (name, path, name), "ActiveChanged", "b", "screen_saver_changed(bool)")

    def ready(self) -> None:
        """What had to be done is done: the computer may sleep."""
        self._holds = None

    def _hold(self) -> None:
        """Ask the system to wait for us before it sleeps; it may refuse, and then it does not wait."""

        def held(told: Any) -> None:
            self._holds = told

        what_for = self.tr("Locks the journal")
        self._ask("Inhibit", ["sleep", "Relationship Journal", what_for, "delay"], held, lambda: None)

    def _find_session(self, name: str) -> None:
        """Learn which session is ours; a program started by the user's own services is in none, and asks by name."""

        def found(told: Any) -> None:
            session = (_LOGIN, told.path(), _SESSION)
            self._hear(self._system, session, "Lock", "", "session_locked()")
            properties = (_LOGIN, told.path(), _PROPERTIES)
            slot = "session_changed(QString,QVariantMap,QStringList)"
            self._hear(self._system, properties, "PropertiesChanged", "sa{sv}as", slot)
            self._session = told.path()

        def missing() -> None:
            known = os.environ.get("XDG_SESSION_ID", "")
            if name == _OWN_SESSION and known:
                self._find_session(known)

        self._ask("GetSession", [name], found, missing)

    def _ask(
        self, method: str, arguments: list[str], answered: Callable[[Any], None], refused: Callable[[], None]
    ) -> None:
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        message = QDBusMessage.createMethodCall(*_MANAGER, method)
        message.setArguments(arguments)
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(message, _PATIENCE_MS), self)

        def finished() -> None:
            reply = watcher.reply()
            watcher.deleteLater()
            if reply.type() is QDBusMessage.MessageType.ReplyMessage and reply.arguments():
                answered(reply.arguments()[0])
            else:
                refused()

        watcher.finished.connect(finished)

    def _hear(
        self, bus: QDBusConnection, who: tuple[str, str, str], signal: str, types: str, slot: str
    ) -> None:
        """Only with these types: Qt aborts over others in the place of a list or a map."""
        made: Any = SLOT(slot)  # the stubs want bytes, the binding words
        bus.connect(*who, signal, types, self, made)

    @Slot(bool)
    def sleep_nears(self, nears: bool) -> None:
        """The system is about to sleep; False: it woke up."""
        if nears:
            self.went_away.emit()
        elif self._holds is None:
            self._hold()

    @Slot()
    def session_locked(self) -> None:
        """Somebody asked the system to lock the session."""
        self.went_away.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def session_changed(self, whose: str, changed: dict[str, object], _gone: list[str]) -> None:
        """Something about the session changed; one thing is whether its desktop locked it."""
        if whose == _SESSION and changed.get(_LOCKED) is True:
            self.went_away.emit()

    @Slot(bool)
    def screen_saver_changed(self, active: bool) -> None:
        """The desktop's own screen lock came or went."""
        if active:
            self.went_away.emit()
