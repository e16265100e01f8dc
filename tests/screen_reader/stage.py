"""A display, a session bus, an accessibility bus and the real program, all of the test's own and ended with it."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo

from tests.screen_reader.keyboard_focus import KeyboardFocus
from tests.screen_reader.wire import PATIENCE, Bus, Call

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[2]
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher",
              "/usr/lib/at-spi-bus-launcher")  # fmt: skip
_LOAD = "import ctypes, sys; ctypes.CDLL(sys.argv[1])"
_WINDOW = "import sys; from relationship_journal.app import main; sys.exit(main(sys.argv[1:]))"
_KEPT = ("PATH", "LANG", "LC_ALL", "TZ", "PYTHONPATH", "LD_LIBRARY_PATH")


def missing() -> str:
    """What this machine lacks to listen like a screen reader; empty when it has it all."""
    if not sys.platform.startswith("linux"):
        return "a screen reader's bus is tested on Linux only"
    lacks = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if _launcher() is None:
        lacks.append("at-spi2-core")
    return f"needs {', '.join(lacks)}" if lacks else _missing_library()


def _launcher() -> str | None:
    return next((path for path in _LAUNCHERS if Path(path).exists()), None)


def _missing_library() -> str:
    """Which library of the system Qt lacks to show a window."""
    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / "libqxcb.so"
    tried = subprocess.run(
        [sys.executable, "-c", _LOAD, str(plugin)],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    return tried.stderr.strip().rsplit("\n", 1)[-1] if tried.returncode else ""


class Stage:
    """Everything a program needs to be seen and heard, apart from the user's own display, buses and files."""

    def __init__(self) -> None:
        self._ends = ExitStack()
        self.folder = Path(tempfile.mkdtemp(prefix="rj-ears-"))  # sockets need a short path
        self._ends.callback(shutil.rmtree, self.folder, ignore_errors=True)
        for name in ("run", "home"):
            (self.folder / name).mkdir(mode=0o700)
        self.environment = {name: os.environ[name] for name in _KEPT if name in os.environ}
        self.environment |= {
            "HOME": str(self.folder / "home"),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "XDG_CACHE_HOME": str(self.folder / "run"),
            "RELATIONSHIP_JOURNAL_HOME": str(self.folder / "home" / "journal"),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", "")))),
        }
        home = self.folder / "home" / "journal"
        home.mkdir(mode=0o700)
        # As somebody who is read to may wish it: the title says who is on screen, and a window is known by it.
        (home / "settings.ini").write_text("[privacy]\nnames_in_title=yes\n", encoding="utf-8")
        try:
            self._raise()
        except BaseException:
            self.close()
            raise

    def _raise(self) -> None:
        self.environment["DISPLAY"] = ":" + self._told(
            ["Xvfb", "-displayfd", "{fd}", "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
        )
        session = self._told(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address={fd}",
             f"--address=unix:path={self.folder}/session"]
        )  # fmt: skip
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = session
        self.begin([str(_launcher())])
        bus = Bus(session)
        self._ends.callback(bus.close)
        address = bus.call(Call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"))
        self.bus = Bus(address)
        self._ends.callback(self.bus.close)
        self.keyboard = KeyboardFocus(self.environment["DISPLAY"])
        self._ends.callback(self.keyboard.close)

    def _told(self, command: Sequence[str]) -> str:
        """Start a server that writes where it is to a pipe when it is ready."""
        reads, writes = os.pipe()
        try:
            self.begin([part.format(fd=writes) for part in command], keep=writes)
            os.close(writes)
            writes = -1
            told = b""
            while not told.endswith(b"\n"):
                ready, _, _ = select.select([reads], [], [], PATIENCE)
                got = os.read(reads, 4096) if ready else b""
                if not got:
                    raise RuntimeError(f"{command[0]} did not start")
                told += got
            return told.decode().strip()
        finally:
            os.close(reads)
            if writes >= 0:
                os.close(writes)

    def begin(self, command: Sequence[str], *, keep: int | None = None) -> subprocess.Popen[bytes]:
        """Start a process that ends with the stage."""
        with (self.folder / "errors").open("ab") as errors:
            process = subprocess.Popen(
                command, env=self.environment, pass_fds=() if keep is None else (keep,), cwd=self.folder,
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors,
            )  # fmt: skip
        self._ends.callback(_end, process)
        return process

    def program(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the real program, as the desktop does."""
        return self.begin([sys.executable, "-c", _WINDOW, *arguments])

    def run(self, *arguments: str) -> None:
        """Run one of the program's commands to its end."""
        subprocess.run(
            [sys.executable, "-m", "relationship_journal", *arguments],
            env=self.environment, check=True, capture_output=True, timeout=PATIENCE,
        )  # fmt: skip

    def errors(self) -> str:
        """What the processes wrote to standard error."""
        return (self.folder / "errors").read_text("utf-8", "replace")

    def close(self) -> None:
        """End everything, newest first."""
        self._ends.close()


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
