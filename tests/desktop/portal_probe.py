"""A message bus, somebody on it who shows notifications, and an announcer: says on standard output what came about."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import ClassInfo, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication

from relationship_journal.desktop.announcing import Announcer
from relationship_journal.desktop.background import Background

LONGEST_MS = 60_000
WORDS = "<b>words</b> & more"


@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Notification"})  # type: ignore[call-arg]  # the stubs know no such decorator
class Portal(QObject):  # type: ignore[operator]  # nor that it can be called
    """What a desktop's notification portal does for a program."""

    name, path = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
    ActionInvoked = Signal(str, str)

    @Slot(str, "QVariantMap")
    def AddNotification(self, key: str, told: dict[str, str]) -> None:
        print(f"portal shown {key}: {told['title']}, {told['body']}", flush=True)
        QTimer.singleShot(0, lambda: self.ActionInvoked.emit(key, told["default-action"]))


@ClassInfo({"D-Bus Interface": "org.freedesktop.Notifications"})  # type: ignore[call-arg]  # as above
class Service(QObject):  # type: ignore[operator]  # as above
    """What a notification service does; a bare one can show words and nothing else."""

    name, path = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
    ActionInvoked = Signal("uint", str)  # type: ignore[arg-type]  # a type by its name
    ActivationToken = Signal("uint", str)  # type: ignore[arg-type]  # as above
    bare = False
    is_known: Callable[[], bool]

    @Slot(result="QStringList")
    def GetCapabilities(self) -> list[str]:
        return ["body"] if self.bare else ["body", "body-markup", "actions"]

    @Slot(str, "uint", str, str, str, "QStringList", "QVariantMap", int, result="uint")
    def Notify(
        self,
        _program: str,
        _replaces: int,
        _icon: str,
        title: str,
        words: str,
        actions: list[str],
        hints: dict[str, str],
        _ms: int,
    ) -> int:
        print(f"service shown {title}, {words}, {actions}, {hints['desktop-entry']}", flush=True)
        QTimer.singleShot(0, self.press if actions else QApplication.quit)
        return 4

    def press(self) -> None:
        if not self.is_known():  # nobody presses before it is on the screen
            QTimer.singleShot(10, self.press)
            return
        self.ActionInvoked.emit(3, "default")  # of another program
        self.ActivationToken.emit(4, "token")
        self.ActionInvoked.emit(4, "default")


def main(who: str) -> None:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        app = QApplication([])
        desktop = QDBusConnection.connectToBus(address, "service")
        Service.bare = who == "bare"
        shows: Portal | Service = Portal() if who == "portal" else Service()
        if who != "nobody":
            desktop.registerService(shows.name)
            everything = QDBusConnection.RegisterOption.ExportAllContents
            desktop.registerObject(shows.path, shows, everything)
        background = Background()
        announcer = Announcer(background, bus=QDBusConnection.connectToBus(address, "program"))

        Service.is_known = staticmethod(lambda: announcer._bus is not None and bool(announcer._bus._keys))

        def pressed(key: str, token: str) -> None:
            print(f"pressed {key} {token!r}", flush=True)
            app.quit()

        def to_the_tray(key: str, title: str, words: str) -> None:
            print("nobody", flush=True)
            app.quit()

        announcer._through_tray = to_the_tray  # type: ignore[method-assign]  # the last who could show it
        announcer.pressed.connect(pressed)
        announcer.say("after-meeting-7", "title", WORDS)
        QTimer.singleShot(LONGEST_MS, app.quit)
        app.exec()
        background.close()
    finally:
        daemon.terminate()
        daemon.wait()


if __name__ == "__main__":
    main(sys.argv[1])
