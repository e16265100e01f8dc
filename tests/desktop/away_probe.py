"""Two message buses, a computer that sleeps and desktops that lock, and a program that listens: says what it heard."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)
from PySide6.QtWidgets import QApplication

from relationship_journal.desktop.away import Away

LONGEST_MS = 60_000
LOGIN, ROOT = "org.freedesktop.login1", "/org/freedesktop/login1"
OURS, ANOTHERS = f"{ROOT}/session/_32", f"{ROOT}/session/_33"
MANAGER, SESSION, PROPERTIES = f"{LOGIN}.Manager", f"{LOGIN}.Session", "org.freedesktop.DBus.Properties"
SCREENS = {
    name: (f"/org/{name}/ScreenSaver", f"org.{name}.ScreenSaver", "ActiveChanged")
    for name in ("freedesktop", "gnome", "cinnamon")
}
CHANGED = (OURS, PROPERTIES, "PropertiesChanged", SESSION)
TOLD: tuple[tuple[str, bool, tuple[object, ...]], ...] = (
    ("session of another", False, (ANOTHERS, SESSION, "Lock")),
    ("session", True, (OURS, SESSION, "Lock")),
    ("no hint", False, (*CHANGED, {"LockedHint": False, "IdleHint": True}, ["Name"])),
    ("other types", False, (*CHANGED, {"LockedHint": True}, [])),
    ("hint", True, (*CHANGED, {"LockedHint": True}, ["Name"])),
    ("gone", False, (*SCREENS["gnome"], False)),
    ("gnome", True, (*SCREENS["gnome"], True)),
    ("freedesktop", True, (*SCREENS["freedesktop"], True)),
    ("kde", True, ("/ScreenSaver", *SCREENS["freedesktop"][1:], True)),
    ("cinnamon", True, (*SCREENS["cinnamon"], True)),
    ("sleep", True, (ROOT, MANAGER, "PrepareForSleep", True)),
    ("wake", False, (ROOT, MANAGER, "PrepareForSleep", False)),
)
"""What the system tells, and whether it means that nobody is here."""
TREE = QDBusConnection.VirtualObjectRegisterOption.SubPath


def say(words: str) -> None:
    print(words, flush=True)


class Login(QDBusVirtualObject):
    """What logind answers: which session is ours, and something to hold while the computer must not sleep."""

    def __init__(self, known: str) -> None:
        super().__init__()
        self._known = known
        self.held: list[int] = []
        """For each time somebody asked: readable once it was let go."""

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if message.member() == "GetSession":
            (asked,) = message.arguments()
            if asked != self._known:
                refused = message.createErrorReply(f"{LOGIN}.NoSessionForPID", "not in a session")
                return connection.send(refused)
            reply = message.createReply()
            reply.setArguments([QDBusObjectPath(OURS)])
            return connection.send(reply)
        assert message.member() == "Inhibit"
        what, who, why, mode = message.arguments()
        say(f"asked to wait: {what}, {who}, {why}, {mode}")
        reads, writes = os.pipe()
        self.held.append(reads)
        reply = message.createReply()
        reply.setArguments([QDBusUnixFileDescriptor(writes)])
        os.close(writes)
        return connection.send(reply)

    def is_free(self) -> bool:
        """Whether the latest who asked let go."""
        return bool(select.select([self.held[-1]], [], [], 0)[0])


@contextmanager
def buses() -> Iterator[list[str]]:
    """A system's bus and a session's, by their addresses."""
    daemons = [
        subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        for _bus in ("system", "session")
    ]  # fmt: skip
    try:
        yield [daemon.stdout.readline().strip() for daemon in daemons if daemon.stdout is not None]
    finally:
        for daemon in daemons:
            daemon.terminate()
            daemon.wait()


def until(holds: Callable[[], bool], then: Callable[[], None]) -> None:
    """Go on when it holds; the bus brings it, so look again and again."""
    if holds():
        then()
    else:
        QTimer.singleShot(5, lambda: until(holds, then))


class Story:
    """Tells one thing after another, the next when the one before it was heard."""

    def __init__(self, addresses: list[str], login: Login) -> None:
        self._login = login
        self._left = list(TOLD)
        self._latest = ""
        self._computer, self._desktop = (
            QDBusConnection.connectToBus(address, f"theirs {place}")
            for place, address in enumerate(addresses)
        )
        self._computer.registerVirtualObject(ROOT, login, TREE)
        self._computer.registerService(LOGIN)
        for _path, name, _signal in SCREENS.values():
            self._desktop.registerService(name)
        ours = [
            QDBusConnection.connectToBus(address, f"ours {place}") for place, address in enumerate(addresses)
        ]
        self._away = Away(system=ours[0], session=ours[1])
        self._away.went_away.connect(self._heard)
        # Until its own session was found it hears less.
        until(lambda: self._away._holds is not None and self._away._session == OURS, self._go_on)

    def _go_on(self) -> None:
        """What is not to be heard is followed at once by what is: had it been heard, that came twice."""
        if not self._left:
            until(lambda: len(self._login.held) == 2, QApplication.quit)  # holds again after waking
            return
        self._latest, means_away, (path, interface, member, *arguments) = self._left.pop(0)
        message = QDBusMessage.createSignal(str(path), str(interface), str(member))
        message.setArguments(arguments)
        (self._computer if str(path).startswith(ROOT) else self._desktop).send(message)
        if not means_away:
            self._go_on()

    def _heard(self) -> None:
        say(f"away: {self._latest}")
        if self._latest != "sleep":
            self._go_on()
            return
        say(f"may sleep: {self._login.is_free()}")
        self._away.ready()
        until(self._login.is_free, self._slept)

    def _slept(self) -> None:
        say("may sleep: True")
        self._go_on()


def main(known: str) -> None:
    with buses() as addresses:
        app = QApplication([])
        story = Story(addresses, Login(known))
        QTimer.singleShot(LONGEST_MS, app.quit)
        app.exec()
        del story


if __name__ == "__main__":
    main(sys.argv[1])
