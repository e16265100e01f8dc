"""The computer about to sleep and its screen locked are heard, from the real buses of a made-up system."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from relationship_journal.desktop.away import Away

HEARD = [
    "away: session", "away: hint", "away: gnome", "away: freedesktop", "away: kde", "away: cinnamon",
    "away: sleep", "may sleep: False", "may sleep: True",
]  # fmt: skip
ASKED = "asked to wait: sleep, Relationship Journal, Locks the journal, delay"


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None,
    reason="needs message buses of its own",
)
@pytest.mark.parametrize(("known", "variable"), [("auto", ""), ("7", "7")])
def test_sleep_and_each_screen_lock_are_heard_and_the_sleep_waits(
    tmp_path: Path, known: str, variable: str
) -> None:
    """In a process of its own: a bus connection outlives what a test can put away."""
    script = Path(__file__).with_name("away_probe.py")
    environment = os.environ | {"XDG_SESSION_ID": variable}
    done = subprocess.run(
        [sys.executable, str(script), known], env=environment,
        capture_output=True, text=True, timeout=120, check=False, cwd=tmp_path,
    )  # fmt: skip
    assert done.stdout.splitlines() == [ASKED, *HEARD, ASKED], done.stderr


def test_where_nobody_tells_nothing_is_heard(qtbot: QtBot) -> None:
    from PySide6.QtDBus import QDBusConnection

    nowhere = QDBusConnection("nowhere")
    away = Away(system=nowhere, session=nowhere)
    with qtbot.assertNotEmitted(away.went_away):
        away.ready()
        away.sleep_nears(False)
        qtbot.wait(0)
