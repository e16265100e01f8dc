"""A message bus, a settings portal on it, and a program that listens: says on standard output what it was told."""

from __future__ import annotations

import os
import subprocess

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject
from PySide6.QtWidgets import QApplication

from relationship_journal.desktop.system_look import SystemLook

LONGEST_MS = 60_000
APPEARANCE = "org.freedesktop.appearance"
PATH, SETTINGS = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings"


class Portal(QDBusVirtualObject):
    """What a desktop's settings portal answers: dark, and more contrast."""

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        group, key = message.arguments()
        told = {"color-scheme": 1, "contrast": 1}[key]
        assert (message.member(), group) == ("Read", APPEARANCE)
        reply = message.createReply()
        reply.setArguments([QDBusVariant(QDBusVariant(told))])
        connection.send(reply)
        return True


def main() -> None:
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        app = QApplication([])
        desktop, portal = QDBusConnection.connectToBus(address, "desktop"), Portal()
        desktop.registerVirtualObject(PATH, portal, QDBusConnection.VirtualObjectRegisterOption.SubPath)
        desktop.registerService("org.freedesktop.portal.Desktop")
        heard: list[str] = []

        def change(group: str, key: str, value: int) -> None:
            message = QDBusMessage.createSignal(PATH, SETTINGS, "SettingChanged")
            message.setArguments([group, key, QDBusVariant(value)])
            desktop.send(message)

        def hear(words: str) -> None:
            heard.append(words)
            print(words, flush=True)
            if len(heard) == 2:
                change("org.gnome.desktop.interface", "color-scheme", 2)  # of another kind
                change(APPEARANCE, "accent-color", 1)
                change(APPEARANCE, "color-scheme", 2)
                change(APPEARANCE, "color-scheme", 0)
                change(APPEARANCE, "contrast", 0)
            if len(heard) == 5:
                app.quit()

        look = SystemLook(bus=QDBusConnection.connectToBus(address, "program"))
        look.scheme.connect(lambda dark: hear(f"dark {dark}"))
        look.contrast.connect(lambda wanted: hear(f"contrast {wanted}"))
        QTimer.singleShot(LONGEST_MS, app.quit)
        app.exec()
    finally:
        daemon.terminate()
        daemon.wait()


if __name__ == "__main__":
    main()
