"""The real program on real window systems: it starts, every page and panel shows, and nothing is complained about."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
Begin = Callable[[Path, QtBot], AbstractContextManager[dict[str, str]]]
SEEN = [
    "People, Relationship Journal",
    "Meetings, Relationship Journal",
    "Promises, Relationship Journal",
    "Review, Relationship Journal",
    "Today, Relationship Journal",
    "Settings",
    "Add person",
    "Import people",
]


@contextmanager
def ended(process: subprocess.Popen[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    try:
        yield process
    finally:
        process.terminate()
        process.wait(60)


@contextmanager
def x11(folder: Path, qtbot: QtBot) -> Iterator[dict[str, str]]:
    there, told = os.pipe()
    command = ["Xvfb", "-displayfd", str(told), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[told], stderr=subprocess.DEVNULL)
    with ended(server), os.fdopen(there) as number:
        os.close(told)
        display = f":{number.readline().strip()}"
        yield {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}


@contextmanager
def wayland(folder: Path, qtbot: QtBot) -> Iterator[dict[str, str]]:
    command = ["weston", "--backend=headless-backend.so", "--socket=test", "--idle-time=0", "--no-config"]
    env = {"PATH": os.environ["PATH"], "XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)}
    quiet = subprocess.DEVNULL
    with ended(subprocess.Popen(command, env=env, stdout=quiet, stderr=quiet)):
        qtbot.waitUntil((folder / "test").is_socket)
        yield {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": "test"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="window systems of Linux")
@pytest.mark.parametrize(
    ("name", "program", "begin"),
    [("xcb", "Xvfb", x11), ("wayland", "weston", wayland)],
    ids=["x11", "wayland"],
)
def test_the_program_is_at_home_on(
    name: str, program: str, begin: Begin, qtbot: QtBot, tmp_path: Path
) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    with (
        tempfile.TemporaryDirectory() as short,
        begin(Path(short), qtbot) as env,
    ):  # a socket's name must be short
        done = subprocess.run(
            [sys.executable, "-m", "tests.desktop.platform_walk"],
            cwd=ROOT, capture_output=True, text=True, timeout=150, check=False,
            env={"PATH": os.environ["PATH"], "HOME": str(tmp_path), "XDG_RUNTIME_DIR": short, "LANG": "C.UTF-8",
                 "RELATIONSHIP_JOURNAL_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT)} | env,
        )  # fmt: skip
    assert done.stdout.splitlines() == [*SEEN, f"{name} True"], done.stderr
    assert done.stderr == ""
    assert done.returncode == 0
