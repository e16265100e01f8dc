"""The set-up scripts on computers that lack something, played by stand-ins for its commands."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the scripts look for Linux packages"
)

OLD_PYTHON = "#!/bin/sh\nexit 1\n"
PYTHONS = [f"python3{minor}" for minor in ("", ".11", ".12", ".13", ".14")]


class Computer:
    """A folder of commands that answers as a computer without Python 3.11 would."""

    def __init__(self, folder: Path, user: int) -> None:
        self.bin = folder / "bin"
        self.bin.mkdir()
        self.log = folder / "apt.log"
        for name in PYTHONS:
            self.command(name, OLD_PYTHON)
        self.command("id", f"#!/bin/sh\necho {user}\n")
        self.command("apt-cache", "#!/bin/sh\nexit 0\n")
        # Installing brings a good Python.
        good = f'printf "#!/bin/sh\\nexec {sys.executable} \\"\\$@\\"\\n" >{self.bin}/python3'
        self.command(
            "apt-get",
            f'#!/bin/sh\necho "$@" >>{self.log}\ncase "$*" in *" install "*|install*) {good};; esac\n',
        )

    def command(self, name: str, text: str) -> None:
        (self.bin / name).write_text(text, encoding="utf-8")
        (self.bin / name).chmod(0o755)

    def run(self, script: str, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        clean = {
            key: value
            for key, value in os.environ.items()
            if key not in {"PYTHON", "DISPLAY", "WAYLAND_DISPLAY"}
        }
        return subprocess.run(
            [PACKAGING / script, *arguments],
            env={**clean, "PATH": f"{self.bin}:/usr/bin:/bin", **env},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )


def test_a_user_is_told_the_one_line(tmp_path: Path) -> None:
    computer = Computer(tmp_path, user=1000)
    run = computer.run("system_packages.sh", "offscreen")
    lines = [line for line in run.stderr.splitlines() if "apt-get" in line]
    assert run.returncode == 1
    assert len(lines) == 1
    assert lines[0].startswith(
        "sudo apt-get install --no-install-recommends python3 python3-venv libegl1 libgl1 "
    )
    assert "libxcb" not in lines[0], "a test run needs no window system"
    assert not computer.log.exists(), "nothing is installed behind a user's back"


def test_a_window_needs_more(tmp_path: Path) -> None:
    run = Computer(tmp_path, user=1000).run("system_packages.sh", "window")
    assert "libxcb-cursor0" in run.stderr


def test_root_is_told_and_served(tmp_path: Path) -> None:
    computer = Computer(tmp_path, user=0)
    run = computer.run("system_packages.sh", "offscreen")
    assert run.returncode == 0, run.stderr
    assert "You are root, so they are installed now" in run.stderr
    asked = computer.log.read_text("utf-8").splitlines()
    assert asked[0] == "-q update"
    assert asked[1].startswith("install -q -y --no-install-recommends python3 python3-venv libegl1 ")


def test_root_whose_system_has_no_new_python_is_told(tmp_path: Path) -> None:
    computer = Computer(tmp_path, user=0)
    computer.command("apt-get", "#!/bin/sh\nexit 0\n")
    run = computer.run("system_packages.sh", "offscreen")
    assert (run.returncode, run.stderr.splitlines()[-1]) == (
        1,
        "Python 3.11 or later is needed and this system offers none.",
    )


def test_the_newest_name_that_is_new_enough_is_taken(tmp_path: Path) -> None:
    computer = Computer(tmp_path, user=1000)
    computer.command("python3.12", f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    assert computer.run("system_packages.sh", "--python").stdout.strip() == "python3.12"
    shutil.copy(computer.bin / "python3.12", computer.bin / "mine")
    assert computer.run("system_packages.sh", "--python", PYTHON="mine").stdout.strip() == "mine"


@pytest.mark.parametrize(
    ("env", "shown"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, True),
    ],
)
def test_a_window_is_shown_where_there_is_a_display(tmp_path: Path, env: dict[str, str], shown: bool) -> None:
    run = Computer(tmp_path, user=1000).run("has_display.sh", **{"QT_QPA_PLATFORM": "", **env})
    assert run.returncode == int(not shown)
