"""A message bus, a portal that answers, and an announcer that speaks to it: says on standard output what came about."""

from __future__ import annotations

import os
import subprocess

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import ClassInfo, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QApplication

from relationship_journal.desktop.announcing import Announcer

LONGEST_MS = 60_000


@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Notification"})  # type: ignore[call-arg]  # the stubs know no such decorator
class Portal(QObject):  # type: ignore[operator]  # nor that it can be called
    """What a desktop's notification portal does for a program."""

    ActionInvoked = Signal(str, str)

    @Slot(str, "QVariantMap")
    def AddNotification(self, key: str, told: dict[str, str]) -> None:
        print(f"shown {key}: {told['title']}, {told['body']}", flush=True)
        QTimer.singleShot(0, lambda: self.ActionInvoked.emit(key, told["default-action"]))


def main() -> None:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        app = QApplication([])
        service, portal = QDBusConnection.connectToBus(address, "service"), Portal()
        service.registerService("org.freedesktop.portal.Desktop")
        everything = QDBusConnection.RegisterOption.ExportAllContents
        service.registerObject("/org/freedesktop/portal/desktop", portal, everything)
        announcer = Announcer(bus=QDBusConnection.connectToBus(address, "program"))

        def pressed(key: str) -> None:
            print(f"pressed {key}", flush=True)
            app.quit()

        announcer.pressed.connect(pressed)
        announcer.say("after-meeting-7", "title", "words")
        QTimer.singleShot(LONGEST_MS, app.quit)
        app.exec()
    finally:
        daemon.terminate()
        daemon.wait()


if __name__ == "__main__":
    main()
