"""A passphrase in the real keyring of a Linux desktop: gnome-keyring over a session bus of the test's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
LIFE = """
import sys
from relationship_journal.passwords import Passwords

keyring, path = Passwords(), sys.argv[1]
assert keyring.is_safe
assert keyring.read(path, "passphrase") is None
assert keyring.keep(path, "passphrase", "three grey geese")
assert Passwords().read(path, "passphrase") == "three grey geese"
assert keyring.keep(path, "passphrase", "four green herons")
assert keyring.read(path, "passphrase") == "four green herons"
assert keyring.read(path + "2", "passphrase") is None
keyring.forget(path, "passphrase")
keyring.forget(path, "passphrase")
assert keyring.read(path, "passphrase") is None
print("kept and forgotten")
"""


@pytest.mark.skipif(
    not all(shutil.which(name) for name in NEEDED), reason="no gnome-keyring or no dbus-run-session here"
)
def test_a_passphrase_is_kept_read_changed_and_forgotten(tmp_path: Path) -> None:
    pytest.importorskip("secretstorage", reason="python-keyring cannot speak with the Secret Service here")
    script = tmp_path / "life.py"
    script.write_text(LIFE, encoding="utf-8")
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    unlocked = "echo -n secret | gnome-keyring-daemon --unlock --components=secrets > /dev/null; "
    outcome = subprocess.run(
        [
            "dbus-run-session", "--", "sh", "-c", f'{unlocked}exec "$@"', "sh",
            sys.executable, str(script), str(tmp_path / "own.journal"),
        ],
        capture_output=True, text=True, timeout=60, check=False,
        env={**os.environ, "HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_RUNTIME_DIR": str(home),
             "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHON_KEYRING_BACKEND": ""},
    )  # fmt: skip
    assert outcome.stdout.strip() == "kept and forgotten", outcome.stderr
