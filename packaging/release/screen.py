"""An X display of our own, to see what a program shows."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from pathlib import Path

TOOLS = ("Xvfb", "xdotool", "import", "compare")
SOCKETS = "/tmp/.X11-unix"  # noqa: S108 - X itself has them there
_PATIENCE_S, _STEP_S, _STILL_S = 60.0, 0.05, 4.0


class Screen:
    """A display nobody sees, taken down when left."""

    def __enter__(self) -> Self:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-ac", "-noreset"]
        command += ["-nolisten", "tcp"]
        self._server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as told:
            self.name = f":{told.readline().strip()}"
        return self

    def __exit__(self, *_reason: object) -> None:
        self._server.terminate()
        self._server.wait()

    def wait_for_window(self, title: str, program: subprocess.Popen[bytes]) -> float:
        """Seconds until a window with that title is on the screen; raises TimeoutError where none comes."""
        begun = time.perf_counter()
        while time.perf_counter() - begun < _PATIENCE_S:
            if self._ask("xdotool", "search", "--onlyvisible", "--name", title).returncode == 0:
                return time.perf_counter() - begun
            if program.poll():  # one that ended well may have started another
                raise ChildProcessError(f"the program ended with {program.returncode} and showed no window")
            time.sleep(_STEP_S)  # X tells nobody by himself that a window came
        raise TimeoutError(f"no window called {title}")

    def end_window(self, title: str) -> None:
        """End the program whose window has that title, as the end of a session does."""
        asked = self._ask("xdotool", "search", "--onlyvisible", "--name", title, "getwindowpid", "%@")
        for pid in set(asked.stdout.split()):
            os.kill(int(pid), signal.SIGTERM)

    def picture(self, path: Path) -> Path:
        """What stands on the screen once it has been still for some seconds, as it is when all is loaded."""
        before = path.with_name(f"before-{path.name}")
        begun = time.perf_counter()
        self._shoot(before)
        while time.perf_counter() - begun < _PATIENCE_S:
            time.sleep(_STILL_S)
            self._shoot(path)
            if self._ask("compare", "-metric", "AE", str(before), str(path), "null:").returncode == 0:
                before.unlink()
                return path
            path.replace(before)
        raise TimeoutError("the screen does not come to rest")

    def _shoot(self, path: Path) -> None:
        if self._ask("import", "-window", "root", str(path)).returncode != 0:
            raise OSError(f"{path} could not be taken")

    def _ask(self, *command: str) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            command, env={**os.environ, "DISPLAY": self.name}, capture_output=True, check=False
        )
