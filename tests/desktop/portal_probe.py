"""A message bus, somebody on it who shows notifications, and an announcer: says on standard output what came about.

Who shows them is a process of its own, as on a desktop: in one, an announcer that asks waits for itself on some Pythons.
"""

from __future__ import annotations

import os
import subprocess
import sys

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
        if actions:
            QTimer.singleShot(0, self.press)
        return 4

    def press(self) -> None:
        """Again and again: a press counts only once it is on the screen."""
        QTimer.singleShot(20, self.press)
        self.ActionInvoked.emit(3, "default")  # of another program
        self.ActivationToken.emit(4, "token")
        self.ActionInvoked.emit(4, "default")


def serve(who: str, address: str) -> None:
    """Show notifications on the bus at that address, until somebody ends it."""
    app = QApplication([])
    desktop = QDBusConnection.connectToBus(address, "service")
    Service.bare = who == "bare"
    shows: Portal | Service = Portal() if who == "portal" else Service()
    desktop.registerObject(shows.path, shows, QDBusConnection.RegisterOption.ExportAllContents)
    desktop.registerService(shows.name)
    print("ready", flush=True)
    app.exec()


def main(who: str) -> None:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert daemon.stdout is not None
    address = daemon.stdout.readline().strip()
    shows = None
    try:
        if who != "nobody":
            command = [sys.executable, __file__, who, address]
            shows = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
            assert shows.stdout is not None
            assert shows.stdout.readline() == "ready\n"
        came = announce(address, until_shown=who == "bare")
        if shows is not None:
            shows.terminate()
            print(shows.communicate()[0], end="")
        print("\n".join(came), end="")
    finally:
        daemon.terminate()
        daemon.wait()


def announce(address: str, *, until_shown: bool) -> list[str]:
    """Say something through the bus at that address, and wait until it was pressed, or only shown: what came about."""
    came: list[str] = []
    app = QApplication([])
    background = Background()
    announcer = Announcer(background, bus=QDBusConnection.connectToBus(address, "program"))

    def pressed(key: str, token: str) -> None:
        announcer.pressed.disconnect()
        came.append(f"pressed {key} {token!r}")
        app.quit()

    def to_the_tray(key: str, title: str, words: str) -> None:
        came.append("nobody")
        app.quit()

    def look() -> None:
        if announcer._bus is not None and announcer._bus._keys:
            app.quit()

    looking = QTimer()
    looking.timeout.connect(look)
    if until_shown:
        looking.start(10)
    announcer._through_tray = to_the_tray  # type: ignore[method-assign]  # the last who could show it
    announcer.pressed.connect(pressed)
    announcer.say("after-meeting-7", "title", WORDS)
    QTimer.singleShot(LONGEST_MS, app.quit)
    app.exec()
    background.close()
    return came


if __name__ == "__main__":
    (serve if len(sys.argv) > 2 else main)(*sys.argv[1:])
